#pragma once

#include "core/dialing/campaign.h"
#include "core/leads/lead.h"
#include "core/rules/gate.h"

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
    GateFacts facts; ///< as the claim gathers them
};

/// Reads the leads of a campaign without changing anything.
class CampaignLeadReader {
public:
    virtual ~CampaignLeadReader() = default;

    /// At most `limit` leads by ascending id after `after`, those of the list that came since included; empty
    /// after the last. `nowUtc` bounds the history. Blocks; belongs to the thread that calls it first.
    virtual Result<QList<CampaignLead>> page(const Campaign &campaign, LeadId after, int limit,
                                             const QDateTime &nowUtc) = 0;
    /// Leads of a campaign that wait, are parked or refused for a reason (its code), by ascending id.
    virtual QList<LeadId> leadsFor(CampaignId campaign, const QString &reason) = 0;
};
