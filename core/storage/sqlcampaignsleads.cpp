#include "core/storage/sqlcampaigns.h"

#include "core/base/phonenumber.h"
#include "core/rules/gate.h"
#include "core/storage/campaignsource.h"
#include "core/storage/leadremoval.h"
#include "core/storage/sqlcampaignsrow.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace calllog {

namespace {

/// Leads looked at per transaction: some 50 ms, most of it the check of the numbers.
constexpr int leadsPerStep = 1'000;

struct Candidate {
    LeadId id {};
    PhoneNumber phone;
    QString heldReason;
    bool usable = false; ///< not in the campaign yet, its import is finished
    bool numberTaken = false;
    QString status;
    QString reason;
};

QList<Candidate> candidates(Work &work, const LeadWalk &walk)
{
    QList<Candidate> found;
    const auto campaign = campaignrow::byId(work.db(), walk.campaign);
    if (!campaign)
        return found;
    const campaignsource::Part page = campaignsource::page(campaign->settings, walk.after, leadsPerStep);
    QVariantList binds {raw(walk.campaign)};
    binds += page.binds;
    binds << raw(walk.campaign);
    // CROSS JOIN keeps the planner on the index of the numbers, which is short for each of them. Within a
    // step the first of several leads with one number takes it.
    QSet<QString> numbers;
    work.each(
        u"SELECT l.id, l.phone, l.held_reason, l.status, l.reason, "
        "c.lead_id IS NULL AND coalesce(i.state = 'done', 1), "
        "EXISTS (SELECT 1 FROM leads o CROSS JOIN campaign_leads oc ON oc.campaign_id = ? AND oc.lead_id "
        "= o.id WHERE o.phone = l.phone AND o.id <> l.id AND %2) "
        "FROM (%1) AS page CROSS JOIN leads l ON l.id = page.id LEFT JOIN imports i ON i.id = l.import_id "
        "LEFT JOIN campaign_leads c ON c.campaign_id = ? AND c.lead_id = l.id ORDER BY l.id"_s.arg(page.text, leadremoval::notTakenBack(u"o"_s)),
        binds, [&](const sql::Row &row) {
            Candidate lead {LeadId {row.value(0).toLongLong()},
                            PhoneNumber::fromStored(row.value(1).toString()),
                            row.value(2).toString(),
                            row.value(5).toBool(),
                            row.value(6).toBool(),
                            row.value(3).toString(),
                            row.value(4).toString()};
            const QString number = lead.phone.e164();
            lead.numberTaken = lead.numberTaken || (lead.usable && numbers.contains(number));
            if (lead.usable)
                numbers.insert(number);
            found.append(lead);
        });
    return found;
}

/// Faults of form make a number invalid, the others block its kind.
GateReason reasonOf(NumberFault fault)
{
    constexpr std::array formFaults {NumberFault::Empty,
                                     NumberFault::Letters,
                                     NumberFault::ForeignScript,
                                     NumberFault::TooFewDigits,
                                     NumberFault::TooManyDigits,
                                     NumberFault::NotANumber,
                                     NumberFault::SpreadsheetDamage};
    return std::ranges::find(formFaults, fault) != formFaults.end() ? GateReason::NumberInvalid
                                                                    : GateReason::NumberBlocked;
}

LeadMove refused(GateReason reason, const QString &detail)
{
    return {.status = LeadStatus::Refused, .reason = reason, .detail = detail};
}

LeadMove firstPlace(const Candidate &lead, const NumberPolicy &policy)
{
    if (const auto fault = PhoneNumbers::denial(lead.phone, policy))
        return refused(reasonOf(*fault), faultCode(*fault));
    if (lead.numberTaken)
        return refused(GateReason::DuplicateInCampaign, {});
    if (!lead.heldReason.isEmpty())
        return parked(GateReason::Held, lead.heldReason);
    return readyAt({}, GateReason::None);
}

void takeIn(Work &work, CampaignId campaign, const Candidate &lead)
{
    const LeadMove move = firstPlace(lead, work.gate().settings().numbers);
    const QString status = leadStatusCode(move.status);
    const QString reason = move.reason == GateReason::None ? u""_s : reasonCode(move.reason);
    work.write(
        u"INSERT INTO campaign_leads (campaign_id, lead_id, state, reason, detail) VALUES (?, ?, ?, ?, ?)"_s,
        {raw(campaign), raw(lead.id), status, reason, sql::fromText(move.detail)});
    if (lead.status != status || lead.reason != reason) {
        work.write(u"UPDATE leads SET status = ?, reason = ?, next_at = NULL WHERE id = ?"_s,
                   {status, reason, raw(lead.id)});
    }
}

QList<LeadId> ids(Work &work, const QString &statement, const QVariantList &binds)
{
    QList<LeadId> found;
    work.each(statement, binds,
              [&found](const sql::Row &row) { found.append(LeadId {row.value(0).toLongLong()}); });
    return found;
}

/// One step of moving leads whose moment is later than `afterUtc`; each step moves others, so no place is
/// kept.
Result<LeadWalk> moveWaiting(Work &work, LeadWalk walk, const QString &from, const QString &to,
                             const QDateTime &afterUtc)
{
    QList<LeadId> leads;
    for (const int priority : {callbackPriority, 0}) {
        leads +=
            ids(work,
                u"SELECT lead_id FROM campaign_leads WHERE campaign_id = ? AND state = ? AND priority = ? "
                "AND next_at > ? ORDER BY next_at LIMIT ?"_s,
                {raw(walk.campaign), from, priority, sql::fromDateTime(afterUtc), leadsPerStep});
    }
    walk.more = !leads.isEmpty();
    if (!walk.more)
        return walk;
    const QString array = sql::idArray(leads);
    walk.changed += work.write(u"UPDATE campaign_leads SET state = ? WHERE campaign_id = ? "
                               "AND lead_id IN (SELECT value FROM json_each(?))"_s,
                               {to, raw(walk.campaign), array});
    work.write(u"UPDATE leads SET status = ? WHERE id IN (SELECT value FROM json_each(?))"_s, {to, array});
    work.leadsTouched();
    work.campaignsTouched();
    return walk;
}

/// The lead is in no campaign any more: as after its import.
void resetSummaries(Work &work, const QString &leads)
{
    work.write(u"UPDATE leads SET status = iif(held_reason = '', 'ready', 'parked'), "
               "reason = iif(held_reason = '', '', 'held'), next_at = NULL "
               "WHERE id IN (SELECT value FROM json_each(?)) "
               "AND NOT EXISTS (SELECT 1 FROM campaign_leads c WHERE c.lead_id = leads.id)"_s,
               {leads});
}

void deleteRow(Work &work, CampaignId campaign)
{
    for (const auto *table : {u"campaign_log", u"campaign_tallies"})
        work.write(u"DELETE FROM %1 WHERE campaign_id = ?"_s.arg(QStringView(table)), {raw(campaign)});
    work.write(u"DELETE FROM campaigns WHERE id = ?"_s, {raw(campaign)});
    work.campaignsTouched();
}

} // namespace

bool hasAllLeads(Work &work, CampaignId campaign)
{
    const auto row = campaignrow::byId(work.db(), campaign);
    if (!row || campaignsource::isMixed(row->settings))
        return false;
    const auto there = work.value(u"SELECT count(*) FROM leads WHERE list_id = "
                                  "(SELECT list_id FROM campaigns WHERE id = ?) "
                                  "AND id NOT IN (SELECT lead_id FROM deleted_leads)"_s,
                                  {raw(campaign)});
    const auto taken = work.value(
        u"SELECT sum(n) FROM campaign_tallies WHERE campaign_id = ? AND what = 'lead'"_s, {raw(campaign)});
    // Leads that were moved to other lists stay in the campaign, so that the figures may agree by chance.
    const bool moved = work.value(u"SELECT 1 FROM edits WHERE change = 'move' LIMIT 1"_s, {}).isValid();
    return !moved && there.toLongLong() == taken.toLongLong();
}

Result<LeadWalk> takeInLeads(Work &work, LeadWalk walk)
{
    const QList<Candidate> leads = candidates(work, walk);
    for (const Candidate &lead : leads) {
        if (lead.usable)
            takeIn(work, walk.campaign, lead);
        walk.after = lead.id;
    }
    work.leadsTouched();
    work.campaignsTouched();
    walk.more = leads.size() == leadsPerStep;
    return walk;
}

void postponeDue(Work &work, CampaignId campaign, const QDateTime &untilUtc)
{
    work.write(u"UPDATE campaign_leads SET next_at = ?, reason = ? WHERE campaign_id = ? AND state = 'ready' "
               "AND (next_at IS NULL OR next_at <= ?)"_s,
               {sql::fromDateTime(untilUtc), reasonCode(GateReason::PlanLimit), raw(campaign), work.at()});
}

Result<LeadWalk> parkWaiting(Work &work, LeadWalk walk)
{
    return moveWaiting(work, walk, u"ready"_s, u"parked"_s, work.now());
}

Result<LeadWalk> wakeWaiting(Work &work, LeadWalk walk)
{
    return moveWaiting(work, walk, u"parked"_s, u"ready"_s, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC));
}

Result<LeadWalk> giveParkedAnotherChance(Work &work, LeadWalk walk)
{
    // Those without a moment have no priority either, so this follows the index of the queue.
    const QList<LeadId> leads =
        ids(work,
            u"SELECT lead_id FROM campaign_leads WHERE campaign_id = ? AND state = 'parked' AND priority = 0 "
            "AND next_at IS NULL AND lead_id > ? ORDER BY lead_id LIMIT ?"_s,
            {raw(walk.campaign), raw(walk.after), leadsPerStep});
    walk.more = leads.size() == leadsPerStep;
    if (leads.isEmpty())
        return walk;
    walk.after = leads.last();
    const QString array = sql::idArray(leads);
    work.write(
        u"UPDATE campaign_leads AS c SET state = 'ready', reason = '', detail = '' "
        "WHERE campaign_id = ? AND lead_id IN (SELECT value FROM json_each(?)) AND state = 'parked' "
        "AND EXISTS (SELECT 1 FROM leads l LEFT JOIN attempts a ON a.id = c.last_attempt_id "
        "WHERE l.id = c.lead_id AND iif(c.reason = 'held', l.held_reason = '' AND coalesce(a.counts, 0) = 0, "
        "l.held_reason = ''))"_s,
        {raw(walk.campaign), array});
    work.write(u"UPDATE leads SET status = 'ready', reason = '', next_at = NULL "
               "WHERE id IN (SELECT value FROM json_each(?)) AND EXISTS (SELECT 1 FROM campaign_leads c "
               "WHERE c.campaign_id = ? AND c.lead_id = leads.id AND c.state = 'ready')"_s,
               {array, raw(walk.campaign)});
    work.leadsTouched();
    work.campaignsTouched();
    return walk;
}

Result<LeadWalk> deleteInSteps(Work &work, LeadWalk walk)
{
    const QList<LeadId> leads =
        ids(work, u"SELECT lead_id FROM campaign_leads WHERE campaign_id = ? LIMIT ?"_s,
            {raw(walk.campaign), leadsPerStep});
    const QString array = sql::idArray(leads);
    work.write(
        u"DELETE FROM campaign_leads WHERE campaign_id = ? AND lead_id IN (SELECT value FROM json_each(?))"_s,
        {raw(walk.campaign), array});
    resetSummaries(work, array);
    work.leadsTouched();
    walk.more = !leads.isEmpty();
    if (!walk.more)
        deleteRow(work, walk.campaign);
    return walk;
}

} // namespace calllog
