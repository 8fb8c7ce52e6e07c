#pragma once

#include "core/dialing/campaign.h"
#include "core/dialing/campaignqueue.h"
#include "ui/widgets/outcomestyle.h"

// What the pages say about campaigns.

/// Symbol and colours of a state; never shown without its word.
OutcomeStyle campaignStyle(CampaignState state);
/// "▶ Running".
QString campaignLabel(CampaignState state);
/// One sentence: what it is doing, or why it is not. `status` is the queue's, empty when it never said anything.
QString campaignSentence(const Campaign &campaign, const QueueStatus &status);
/// What sales and service calls are.
QString campaignKindText(CampaignKind kind);
QString campaignKindSentence(CampaignKind kind);

/// Leads that will still be looked at: ready, in a call or parked.
qint64 leadsLeft(const CampaignCounts &counts);
/// Calls that ring, or of which nobody knows yet whether they do.
qint64 callsUnderWay(const CampaignCounts &counts);
/// 0..1; 0 for a campaign without leads.
double shareDone(const CampaignCounts &counts);
/// "$96.40 of $500.00"; without a budget the amount alone.
QString spentText(const Campaign &campaign);
