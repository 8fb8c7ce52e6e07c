#pragma once

#include "core/dialing/campaign.h"
#include "core/leads/lead.h"
#include "core/rules/gate.h"

#include <functional>
#include <memory>

/// A lead as a start of its campaign would find it.
struct CampaignLead {
    Lead lead;
    QStringList columns; ///< headers of its file
    /// After the start: parked ones that get another chance are ready, new ones of the list are taken in.
    LeadStatus status = LeadStatus::Ready;
    QString reason; ///< code; of refused and parked ones
    QString detail;
    int attempts = 0; ///< of this campaign that count
    int priority = 0; ///< callbacks go first
    /// Stands in the campaign; a start takes in all others, of several with one number the first.
    bool isTakenIn = true;
    GateFacts facts; ///< as the claim gathers them
};

/// Reads the leads of a campaign without changing anything.
class CampaignLeadReader {
public:
    virtual ~CampaignLeadReader() = default;

    /// At most `limit` ids in ascending order after `after`, those of leads that came to the list since
    /// included; empty after the last. Blocks, as all of these; belongs to the thread that calls it first.
    virtual Result<QList<LeadId>> ids(const Campaign &campaign, LeadId after, int limit) = 0;
    /// Those leads in that order, without any that have gone meanwhile. `nowUtc` bounds the history.
    virtual Result<QList<CampaignLead>> leads(const Campaign &campaign, const QList<LeadId> &ids,
                                              const QDateTime &nowUtc) = 0;
    /// Leads of a campaign that wait, are parked or refused for a reason (its code), by ascending id.
    virtual QList<LeadId> leadsFor(CampaignId campaign, const QString &reason) = 0;
};

/// Makes a reader for the thread that calls it. Thread-safe.
using OpenCampaignLeads = std::function<std::unique_ptr<CampaignLeadReader>()>;
