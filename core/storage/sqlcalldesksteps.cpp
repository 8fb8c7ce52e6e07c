#include "core/storage/sqlcalldesksteps.h"

#include "core/dialing/campaign.h"
#include "core/storage/sqlcalllogunknown.h"
#include "core/storage/sqlreports.h"

#include <QCoreApplication>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace calldesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallDesk)
};

/// Nobody is rung because of a wrong key before it can be taken back.
constexpr std::chrono::milliseconds slipTime = 1min;

void refuse(Work &work, Error::Kind kind, const QString &why)
{
    work.fail({kind, why});
}

QList<AttemptId> idsOf(Work &work, const QString &statement, const QVariantList &binds)
{
    QList<AttemptId> ids;
    work.each(statement, binds,
              [&ids](const sql::Row &row) { ids.append(AttemptId {row.value(0).toLongLong()}); });
    return ids;
}

/// Which of `calls` fit a condition on `attempts`.
QList<AttemptId> among(Work &work, const QList<AttemptId> &calls, const QString &condition)
{
    return idsOf(work,
                 u"SELECT id FROM attempts WHERE id IN (SELECT value FROM json_each(?)) AND "_s + condition
                     + u" ORDER BY id"_s,
                 {sql::idArray(calls)});
}

std::optional<AttemptRow> endedAttempt(Work &work, AttemptId id)
{
    auto attempt = calllog::attemptOf(work, id);
    if (!attempt || attempt->state == AttemptState::Ended)
        return attempt;
    refuse(work, Error::Kind::Conflict, Words::tr("Only the outcome of a finished call can be corrected."));
    return std::nullopt;
}

QString decidedBy(Work &work, AttemptId id)
{
    return work.value(u"SELECT coalesce(outcome_by, '') FROM attempts WHERE id = ?"_s, {raw(id)}).toString();
}

void writeOutcome(Work &work, AttemptRow &attempt, Outcome outcome, const QString &who, const QString &why)
{
    logCorrection(work, attempt, decidedBy(work, attempt.id), outcome, who, why, 0);
    const bool declined = outcome == Outcome::NotInterested || outcome == Outcome::DoNotCall;
    // Nobody wants to ring those again: a callback that was planned goes with the old outcome.
    work.write(
        u"UPDATE attempts SET outcome = ?, outcome_by = ?, review = 0, review_reason = '', conflict = 0, "
        "unread = 0, declined = ?, callback_at = iif(?, NULL, callback_at) WHERE id = ?"_s,
        {outcomeCode(outcome), outcomeByCode(OutcomeBy::Person), declined ? 1 : 0, declined ? 1 : 0,
         raw(attempt.id)});
    if (outcome == Outcome::DoNotCall)
        calllog::addToStopList(work, attempt.phone, u"decided after call %1"_s.arg(attempt.callId),
                               attempt.id);
    attempt.outcome = outcome;
    attempt.byPerson = true;
}

/// The lead's place in the campaign, as far as a callback depends on it.
struct Place {
    LeadStatus status = LeadStatus::Open;
    AttemptId last {};
    int attempts = 0;
    int allowed = 0;
    CampaignState campaign = CampaignState::Draft;
    bool isTest = false;
    bool stopped = false;
    bool deleted = false;
    QString reason;
};

Place placeOf(Work &work, const AttemptRow &attempt)
{
    Place place;
    work.each(
        u"SELECT l.state, l.last_attempt_id, l.attempts, c.attempts, c.state, c.test, "
        "EXISTS (SELECT 1 FROM stop_list WHERE phone = ?), "
        "EXISTS (SELECT 1 FROM deleted_leads WHERE lead_id = l.lead_id), l.reason FROM campaign_leads l "
        "JOIN campaigns c ON c.id = l.campaign_id WHERE l.campaign_id = ? AND l.lead_id = ?"_s,
        {attempt.phone.e164(), raw(attempt.campaign), raw(attempt.lead)}, [&place](const sql::Row &row) {
            place.status = leadStatusFromCode(row.value(0).toString()).value_or(LeadStatus::Parked);
            place.last = AttemptId {row.value(1).toLongLong()};
            place.attempts = row.value(2).toInt();
            place.allowed = row.value(3).toInt();
            place.campaign = campaignStateFromCode(row.value(4).toString()).value_or(CampaignState::Draft);
            place.isTest = row.value(5).toBool();
            place.stopped = row.value(6).toBool();
            place.deleted = row.value(7).toBool();
            place.reason = row.value(8).toString();
        });
    return place;
}

/// What stands against ringing this person again from this call; empty when nothing does.
QString obstacle(Work &work, const AttemptRow &attempt, const Place &place)
{
    if (place.stopped)
        return Words::tr("The number is on the stop list, so it is not called again.");
    if (place.deleted)
        return Words::tr("The lead is deleted, so it is not called again.");
    if (place.isTest)
        return Words::tr("This was a test call. It is not part of a campaign.");
    if (place.last != attempt.id)
        return Words::tr("This person was called again since. Plan the callback at the newest call.");
    if (place.status == LeadStatus::Refused) {
        const auto reason = reasonFromCode(place.reason);
        return Words::tr("The lead is refused: %1.").arg(reason ? reasonText(*reason) : place.reason);
    }
    if (calllog::isHeldForForeignCall(work, attempt.campaign, attempt.lead))
        return Words::tr("Another call to this number was found that is not ours. Release the lead first.");
    if (place.attempts >= place.allowed)
        return Words::tr(
            "All %n attempt(s) of the campaign are used up for this person. Allow more in the campaign "
            "first.",
            nullptr, place.allowed);
    return {};
}

/// What the state of the campaign means for a callback; empty when it simply comes.
QString campaignRemark(CampaignState state)
{
    switch (state) {
    case CampaignState::Running:
        return {};
    case CampaignState::Paused:
    case CampaignState::Draft:
        return Words::tr("The campaign is paused: the callback waits until it goes on.");
    case CampaignState::Stopped:
    case CampaignState::Finished:
        return Words::tr("The campaign is over, so nothing dials this by itself. The moment is kept as a "
                         "reminder; start the campaign again and it is dialed.");
    }
    return {};
}

/// Of a lead that waits for its next attempt because of this call, in a campaign that goes on.
QDateTime nextCallOf(Work &work, const AttemptRow &attempt)
{
    return sql::toDateTime(
        work.value(u"SELECT next_at FROM campaign_leads WHERE campaign_id = ? AND lead_id = ? "
                   "AND last_attempt_id = ? AND (state = 'ready' OR state = 'parked') "
                   "AND campaign_id IN (SELECT id FROM campaigns WHERE state = 'running')"_s,
                   {raw(attempt.campaign), raw(attempt.lead), raw(attempt.id)}));
}

void checkPlan(Work &work, const AttemptRow &attempt, const Place &place, const CallbackPlan &plan)
{
    if (!plan.atUtc.isValid())
        return;
    if (plan.atUtc <= work.now())
        return refuse(work, Error::Kind::InvalidInput, Words::tr("That moment is over. Choose a later one."));
    if (const QString why = obstacle(work, attempt, place); !why.isEmpty())
        refuse(work, Error::Kind::Conflict, why);
}

} // namespace

bool askedToStop(Work &work, AttemptId id)
{
    if (!readOutcome(calllog::storedRecord(work, id)).stopRequest)
        return false;
    refuse(work, Error::Kind::Conflict,
           Words::tr("The person asked not to be called again, so the outcome stays. If that was misheard, "
                     "take the number off the stop list and give the reason there."));
    return true;
}

void settle(Work &work, const AttemptRow &attempt)
{
    const QDateTime named = calllog::storedRecord(work, attempt.id).callbackUtc;
    calllog::settleLead(work, attempt, attempt.outcome.value_or(Outcome::Unknown),
                        {named > work.now() ? named : QDateTime(), work.now().addMSecs(slipTime.count())});
}

QString snapshot(Work &work, const AttemptRow &attempt)
{
    return work
        .value(
            u"SELECT json_object('outcome', a.outcome, 'by', a.outcome_by, 'review', a.review, 'why', "
            "a.review_reason, 'declined', a.declined, 'unread', a.unread, 'archived', a.archived, "
            "'conflict', "
            "a.conflict, 'callback', a.callback_at, "
            "'lead', (SELECT json_array(state, reason, detail, next_at, priority, outcome, last_attempt_id, "
            "attempts) FROM campaign_leads WHERE campaign_id = a.campaign_id AND lead_id = a.lead_id), "
            "'row', (SELECT json_array(status, reason, next_at, outcome) FROM leads WHERE id = a.lead_id), "
            "'stop', EXISTS (SELECT 1 FROM stop_list WHERE phone = a.phone AND attempt_id = a.id)) "
            "FROM attempts a WHERE a.id = ?"_s,
            {raw(attempt.id)})
        .toString();
}

CallActionId note(Work &work, const QString &who, CallAction action, const QList<AttemptId> &calls,
                  const QString &before, const QString &after)
{
    work.write(
        u"INSERT INTO call_actions (at, who, action, calls, before, after) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {work.at(), sql::fromText(who), callActionCode(action), sql::idArray(calls), sql::fromText(before),
         sql::fromText(after)});
    return CallActionId {work.lastId()};
}

void logCorrection(Work &work, const AttemptRow &attempt, const QString &oldBy,
                   const std::optional<Outcome> &outcome, const QString &who, const QString &why,
                   qint64 undoes)
{
    work.write(
        u"INSERT INTO corrections (attempt_id, at, old_outcome, new_outcome, who, why, old_by, undoes) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {raw(attempt.id), work.at(), attempt.outcome ? QVariant(outcomeCode(*attempt.outcome)) : QVariant(),
         outcomeCode(outcome.value_or(Outcome::Unknown)), sql::fromText(who), sql::fromText(why),
         sql::fromText(oldBy), undoes > 0 ? QVariant(undoes) : QVariant()});
}

void announceAll(Work &work, const QList<AttemptId> &calls)
{
    work.each(u"SELECT id, campaign_id, lead_id FROM attempts WHERE id IN (SELECT value FROM json_each(?))"_s,
              {sql::idArray(calls)}, [&work](const sql::Row &row) {
                  work.touched(AttemptId {row.value(0).toLongLong()}, CampaignId {row.value(1).toLongLong()},
                               LeadId {row.value(2).toLongLong()});
              });
}

Result<CallActionDone> setRead(Work &work, const QString &who, const QList<AttemptId> &calls, bool read)
{
    const QList<AttemptId> changing = among(work, calls, read ? u"unread = 1"_s : u"unread = 0"_s);
    if (changing.isEmpty())
        return CallActionDone {};
    work.write(u"UPDATE attempts SET unread = ? WHERE id IN (SELECT value FROM json_each(?))"_s,
               {read ? 0 : 1, sql::idArray(changing)});
    announceAll(work, changing);
    const CallActionId id = note(work, who, read ? CallAction::Read : CallAction::Unread, changing, {}, {});
    return CallActionDone {id, changing.size()};
}

Result<CallActionDone> setArchived(Work &work, const QString &who, const QList<AttemptId> &calls,
                                   bool archived)
{
    const QList<AttemptId> changing = among(work, calls, archived ? u"archived = 0"_s : u"archived = 1"_s);
    if (changing.isEmpty())
        return CallActionDone {};
    const QString unread = archived ? sql::idArray(among(work, changing, u"unread = 1"_s)) : u"[]"_s;
    work.write(u"UPDATE attempts SET archived = ?, unread = iif(?, 0, unread) "
               "WHERE id IN (SELECT value FROM json_each(?))"_s,
               {archived ? 1 : 0, archived ? 1 : 0, sql::idArray(changing)});
    announceAll(work, changing);
    const CallActionId id =
        note(work, who, archived ? CallAction::Archive : CallAction::Unarchive, changing, unread, {});
    return CallActionDone {id, changing.size()};
}

Result<CallActionDone> correct(Work &work, const QString &who, AttemptId call, Outcome outcome,
                               const QString &why)
{
    auto attempt = endedAttempt(work, call);
    if (!attempt || (outcome != Outcome::DoNotCall && askedToStop(work, call)))
        return CallActionDone {};
    const QString before = snapshot(work, *attempt);
    writeOutcome(work, *attempt, outcome, who, why);
    settle(work, *attempt);
    work.touched(attempt->id, attempt->campaign, attempt->lead);
    const CallActionId id = note(work, who, CallAction::Outcome, {call}, before, snapshot(work, *attempt));
    // Whoever wants to be called again and cannot be: said now, before the call leaves the review.
    const QString remark =
        outcome == Outcome::Callback ? obstacle(work, *attempt, placeOf(work, *attempt)) : QString();
    return CallActionDone {id, 1, remark, nextCallOf(work, *attempt)};
}

Result<CallActionDone> setNotes(Work &work, const QString &who, AttemptId call, const QString &notes)
{
    const auto attempt = calllog::attemptOf(work, call);
    if (!attempt)
        return CallActionDone {};
    const QString before = work.value(u"SELECT notes FROM attempts WHERE id = ?"_s, {raw(call)}).toString();
    const QString after = sql::fromText(notes);
    if (before == after)
        return CallActionDone {};
    work.write(u"UPDATE attempts SET notes = ? WHERE id = ?"_s, {after, raw(call)});
    work.touched(attempt->id, attempt->campaign, attempt->lead);
    return CallActionDone {note(work, who, CallAction::Notes, {call}, before, after), 1};
}

Result<CallActionDone> planCallback(Work &work, const QString &who, AttemptId call, const CallbackPlan &plan)
{
    auto attempt = endedAttempt(work, call);
    if (!attempt || (plan.outcome && *plan.outcome != Outcome::DoNotCall && askedToStop(work, call)))
        return CallActionDone {};
    const Place place = placeOf(work, *attempt);
    checkPlan(work, *attempt, place, plan);
    const QString before = snapshot(work, *attempt);
    if (plan.outcome && (attempt->outcome != plan.outcome || !attempt->byPerson))
        writeOutcome(work, *attempt, *plan.outcome, who, plan.why);
    // 0: what the called person named does not count either.
    work.write(u"UPDATE attempts SET callback_at = coalesce(?, 0), unread = 0 WHERE id = ?"_s,
               {sql::fromDateTime(plan.atUtc), raw(call)});
    settle(work, *attempt);
    work.touched(attempt->id, attempt->campaign, attempt->lead);
    const CallActionId id = note(work, who, CallAction::Callback, {call}, before, snapshot(work, *attempt));
    return CallActionDone {id, 1, plan.atUtc.isValid() ? campaignRemark(place.campaign) : QString()};
}

Result<QString> callbackObstacle(Work &work, AttemptId call)
{
    const auto attempt = endedAttempt(work, call);
    return attempt ? obstacle(work, *attempt, placeOf(work, *attempt)) : QString();
}

} // namespace calldesk
