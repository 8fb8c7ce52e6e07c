#pragma once

#include "core/dialing/campaign.h"
#include "core/storage/sql.h"

#include <optional>

/// Reading of campaign rows, for the writing and the reading side.
namespace campaignrow {

/// SELECT of everything but the counts; a WHERE or ORDER BY may follow.
QString select();
Campaign from(const QSqlQuery &row);
/// Nothing when there is no such campaign or the database cannot be read.
std::optional<Campaign> byId(const QSqlDatabase &db, CampaignId id);

/// What the tallies say; all campaigns together when none is given.
CampaignCounts counts(const QSqlDatabase &db, std::optional<CampaignId> campaign);
qint64 tally(const QSqlDatabase &db, CampaignId campaign, const QString &what, const QString &code);
/// Earliest planned moment of a lead in `state` that waits for one; invalid when none does.
QDateTime nextPlanned(const QSqlDatabase &db, CampaignId campaign, LeadStatus state = LeadStatus::Ready);
/// As nextPlanned, of ready leads that do not wait for calling hours.
QDateTime nextRetry(const QSqlDatabase &db, CampaignId campaign);

QString voicemailCode(VoicemailAction action);

} // namespace campaignrow
