#pragma once

#include "core/dialing/campaign.h"
#include "core/storage/sqlcalllogwork.h"

/// Campaigns as rows: made, changed, started, paused. One transaction each, except the taking in and letting
/// go of leads, which goes in steps so that webhooks and dialing go on in between.
namespace calllog {

Result<CampaignId> insertCampaign(Work &work, const CampaignSettings &settings);
Result<Done> updateCampaign(Work &work, CampaignId campaign, const CampaignSettings &settings);

/// What a new state came from.
struct StateChange {
    CampaignState from = CampaignState::Draft;
    bool changed = false;
};
Result<StateChange> writeState(Work &work, CampaignId campaign, CampaignState state, const QString &cause);

/// One step of a walk over a campaign's leads; the walk is over when `more` is false.
struct LeadWalk {
    CampaignId campaign {};
    LeadId after {};
    bool more = true;
    qint64 changed = 0; ///< leads moved so far
};
/// Takes in leads of the campaign's list that are not in it yet: held ones parked, numbers that are in the
/// campaign or may never be dialed (I-15) refused, the others ready. Leads of unfinished imports are left for
/// the next start.
Result<LeadWalk> takeInLeads(Work &work, LeadWalk walk);
/// True when every lead of the list is in the campaign already.
bool hasAllLeads(Work &work, CampaignId campaign);
/// Ready leads that are due wait until `untilUtc`: the plan's calls are used up.
void postponeDue(Work &work, CampaignId campaign, const QDateTime &untilUtc);
/// Ready leads that wait for a later moment are parked with it.
Result<LeadWalk> parkWaiting(Work &work, LeadWalk walk);
/// Undoes `parkWaiting`.
Result<LeadWalk> wakeWaiting(Work &work, LeadWalk walk);
/// A person started the campaign: what was parked for something a person may have mended is judged again
/// (missing values, closed regions, released leads, dials that rang nobody). Calls that rang and foreign
/// calls stay.
Result<LeadWalk> giveParkedAnotherChance(Work &work, LeadWalk walk);

/// Conflict once it has attempts or while it runs.
Result<Done> checkDeletable(Work &work, CampaignId campaign);
/// Lets go of the leads and at last of the campaign.
Result<LeadWalk> deleteInSteps(Work &work, LeadWalk walk);

} // namespace calllog
