#include "core/dialing/calldesk.h"
#include "core/dialing/retrymoment.h"
#include "core/dialing/stoplist.h"
#include "core/storage/sqlcalllogunknown.h"
#include "core/storage/sqlreports.h"
#include "core/storage/sqlreportsjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace calllog {

namespace {

/// The lead's place in the campaign, as far as its next step depends on it.
struct Place {
    LeadStatus status = LeadStatus::Open;
    QString detail;
    int attempts = 0;
    int allowed = 0;
    AttemptId last {};
    bool hasMoment = false;
    RetryTable retries;
    QDateTime personsCallbackUtc; ///< set by a person at the last attempt
    bool noCallback = false; ///< a person has taken it off there
};

RetryTable retriesFrom(const QString &text)
{
    const auto table = RetryTable::fromText(text);
    return table ? *table : RetryTable {};
}

std::optional<Place> placeOf(Work &work, const AttemptRow &attempt)
{
    std::optional<Place> place;
    const qint64 last = raw(lastCall(work, attempt.campaign, attempt.lead));
    work.each(u"SELECT l.state, l.detail, l.attempts, c.attempts, ?, l.next_at IS NOT NULL, "
              "c.retries, a.callback_at, a.callback_at = 0 FROM campaign_leads l "
              "LEFT JOIN attempts a ON a.id = ? JOIN campaigns c ON c.id = l.campaign_id "
              "WHERE l.campaign_id = ? AND l.lead_id = ?"_s,
              {last, last, raw(attempt.campaign), raw(attempt.lead)}, [&place](const sql::Row &row) {
                  place = Place {leadStatusFromCode(row.value(0).toString()).value_or(LeadStatus::Parked),
                                 row.value(1).toString(),
                                 row.value(2).toInt(),
                                 row.value(3).toInt(),
                                 AttemptId {row.value(4).toLongLong()},
                                 row.value(5).toBool(),
                                 retriesFrom(row.value(6).toString()),
                                 sql::toDateTime(row.value(7)),
                                 row.value(8).toBool()};
              });
    return place;
}

/// What tells where the called person is.
GateFacts placeFacts(Work &work, LeadId lead)
{
    GateFacts facts;
    work.each(
        u"SELECT phone, region, state, postal_code, time_zone, time_zone_confirmed FROM leads WHERE id = ?"_s,
        {raw(lead)}, [&facts](const sql::Row &row) {
            facts.phone = PhoneNumber::fromStored(row.value(0).toString());
            facts.region = row.value(1).toString();
            facts.state = row.value(2).toString();
            facts.postalCode = row.value(3).toString();
            facts.timeZone = row.value(4).toString();
            facts.timeZoneConfirmed = row.value(5).toBool();
        });
    return facts;
}

QDateTime retryMoment(Work &work, const AttemptRow &attempt, const RetryRule &rule,
                      const QDateTime &notBefore)
{
    QDateTime earliest = attempt.endedUtc.addMSecs(work.scaled(rule.after).count());
    if (notBefore.isValid())
        earliest = std::max(earliest, notBefore);
    if (!rule.otherTimeOfDay)
        return earliest;
    return atOtherTimeOfDay(earliest, attempt.intentUtc, placeFacts(work, attempt.lead), work.gate().rules());
}

/// As many calls again as the table allows for this outcome were made.
bool isOutcomeUsedUp(Work &work, const AttemptRow &attempt, const RetryRule &rule, Outcome outcome)
{
    if (rule.most <= 0)
        return false;
    const qint64 so = work.value(u"SELECT count(*) FROM attempts WHERE lead_id = ? AND campaign_id = ? "
                                 "AND outcome = ? AND counts = 1"_s,
                                 {raw(attempt.lead), raw(attempt.campaign), outcomeCode(outcome)})
                          .toLongLong();
    return so > rule.most;
}

/// The moment to ring again at: a person's decision comes before the time the called person named.
QDateTime callbackMoment(const Place &place, Outcome outcome, const QDateTime &namedUtc)
{
    if (outcome == Outcome::DoNotCall || place.noCallback)
        return {};
    if (place.personsCallbackUtc.isValid())
        return place.personsCallbackUtc;
    return outcome == Outcome::Callback ? namedUtc : QDateTime();
}

/// A callback comes before the campaign's table, never before its cap on attempts.
LeadMove nextMove(Work &work, const AttemptRow &attempt, const Place &place, Outcome outcome,
                  const Moments &moments)
{
    LeadMove move = finished(outcome);
    const QDateTime callbackUtc = callbackMoment(place, outcome, moments.callbackUtc);
    const bool isUsedUp = place.attempts >= place.allowed;
    if (callbackUtc.isValid() && isUsedUp)
        move = finished(outcome, GateReason::CampaignAttempts);
    if (callbackUtc.isValid() && !isUsedUp) {
        move = readyAt(callbackUtc, GateReason::RetryDelay, u"callback"_s);
        move.priority = callbackPriority;
        move.outcome = outcome;
        return move;
    }
    const RetryRule rule = place.retries.rule(outcome);
    if (rule.needsPerson)
        move = parked(GateReason::Held, outcomeCode(outcome));
    else if (rule.retry && (isUsedUp || isOutcomeUsedUp(work, attempt, rule, outcome)))
        move = finished(outcome, GateReason::CampaignAttempts);
    else if (rule.retry)
        move = readyAt(retryMoment(work, attempt, rule, moments.notBeforeUtc), GateReason::RetryDelay);
    move.outcome = outcome;
    return move;
}

/// The provider's end of the call, if it can be: neither before our intent nor in the future.
QDateTime endOf(const Work &work, const AttemptRow &attempt, const QDateTime &reportedUtc)
{
    if (reportedUtc.isValid())
        return std::clamp(reportedUtc, std::min(attempt.intentUtc, work.now()), work.now());
    return attempt.endedUtc.isValid() ? attempt.endedUtc : work.now();
}

QVariant secondsOf(const CallRecord &record)
{
    if (record.correctedSeconds)
        return *record.correctedSeconds;
    return record.callLengthMinutes ? QVariant(*record.callLengthMinutes * 60.0) : QVariant();
}

constexpr auto secondLookAfter = std::chrono::seconds(75); ///< bland-api.md section 10: 60 to 90 s

void writeFacts(Work &work, const AttemptRow &attempt, const CallRecord &record,
                const OutcomeReading &reading)
{
    work.write(
        u"UPDATE attempts SET ended_at = ?, next_check_at = NULL, abandoned = ?, answered_by = ?, seconds = "
        u"?, "
        "cost_micro = ?, summary = ?, recording_url = ?, error_text = coalesce(nullif(?, ''), error_text) "
        "WHERE id = ?"_s,
        {sql::fromDateTime(attempt.endedUtc), reading.abandoned ? 1 : 0, sql::fromText(record.answeredBy),
         secondsOf(record), record.price ? QVariant(record.price->microUsd) : QVariant(),
         sql::fromText(record.summary), sql::fromText(record.recordingUrl),
         sql::fromText(record.errorMessage), raw(attempt.id)});
}

// Calls a person answered and heard nothing, of all that a person answered (calling-rules.md 2.4 and 6).
constexpr double warnShare = 0.01;
constexpr double pauseShare = 0.025;
constexpr qint64 shareDays = 30;
constexpr qint64 fewestAnswered = 40; ///< below, one silent call would already be more than the share

/// Once the share is too high the campaign rests until a person has found out why.
void pauseForSilence(Work &work, CampaignId campaign, const QString &percent)
{
    const QString cause =
        QCoreApplication::translate(
            "CallLog",
            "%1 % of the people who answered within 30 days heard silence; 3 % are the limit. "
            "Find out why before you start the campaign again.")
            .arg(percent);
    const qint64 paused = work.write(
        u"UPDATE campaigns SET state = 'paused', pause_cause = ? WHERE id = ? AND state = 'running'"_s,
        {cause, raw(campaign)});
    if (paused == 0)
        return;
    work.write(u"INSERT INTO campaign_log (campaign_id, at, state, cause) VALUES (?, ?, 'paused', ?)"_s,
               {raw(campaign), work.at(), cause});
    work.campaignsTouched();
}

void checkSilentShare(Work &work, CampaignId campaign)
{
    qint64 answered = 0;
    qint64 silent = 0;
    work.each(
        u"SELECT count(*), coalesce(sum(abandoned), 0) FROM attempts WHERE campaign_id = ? AND intent_at > ? "
        "AND (abandoned = 1 OR outcome IN ('interested','not_interested','callback','needs_info',"
        "'human_answered','hangup','do_not_call'))"_s,
        {raw(campaign), sql::fromDateTime(work.now().addDays(-shareDays))}, [&](const sql::Row &row) {
            answered = row.value(0).toLongLong();
            silent = row.value(1).toLongLong();
        });
    if (answered < fewestAnswered)
        return;
    const double share = static_cast<double>(silent) / static_cast<double>(answered);
    const QString percent = QString::number(100.0 * share, 'f', 1);
    if (share >= warnShare)
        work.alarm(share >= pauseShare ? u"silent_share_pause"_s : u"silent_share"_s,
                   u"campaign %1: %2 % of the answered calls were silent"_s.arg(raw(campaign)).arg(percent));
    if (share >= pauseShare)
        pauseForSilence(work, campaign, percent);
}

/// The person wants to be called again, and the campaign has no attempt left for it: somebody has to see to
/// that.
OutcomeReading withLostCallback(Work &work, const AttemptRow &attempt, OutcomeReading reading)
{
    if (reading.outcome != Outcome::Callback || reading.review)
        return reading;
    const auto place = placeOf(work, attempt);
    if (!place || place->last != attempt.id || place->attempts < place->allowed || place->noCallback)
        return reading;
    reading.review = true;
    reading.reviewReason = u"callback_lost"_s;
    return reading;
}

void writeOutcome(Work &work, const AttemptRow &attempt, const OutcomeReading &reading)
{
    const bool declined = reading.outcome == Outcome::NotInterested || reading.outcome == Outcome::DoNotCall;
    const QString outcome = outcomeCode(reading.outcome);
    const QString reason = sql::fromText(reading.reviewReason);
    const int news = isNews(reading.outcome, reading.review) ? 1 : 0;
    // A result that was not known yet is unread, and brings back what was put away.
    work.write(
        u"UPDATE attempts SET outcome = ?, outcome_by = ?, review = ?, review_reason = ?, declined = ?, "
        "unread = iif(outcome IS ? AND review_reason = ?, unread, ?), "
        "archived = iif(outcome IS ? AND review_reason = ?, archived, archived AND NOT ?) WHERE id = ?"_s,
        {outcome, outcomeByCode(reading.by), reading.review ? 1 : 0, reason, declined ? 1 : 0, outcome,
         reason, news, outcome, reason, news, raw(attempt.id)});
}

} // namespace

/// Summary, price, disposition may still change for a minute.
void planSecondLook(Work &work, const AttemptRow &attempt)
{
    if (!attempt.callId.isEmpty())
        work.write(u"UPDATE attempts SET second_look_at = ? WHERE id = ?"_s,
                   {sql::fromDateTime(work.after(secondLookAfter)), raw(attempt.id)});
}

CallRecord storedRecord(Work &work, AttemptId id)
{
    CallRecord record;
    work.each(u"SELECT record, transcript FROM attempt_reports WHERE attempt_id = ?"_s, {raw(id)},
              [&record](const sql::Row &row) {
                  record = reportjson::toRecord(row.value(0).toString(), row.value(1).toString());
              });
    return record;
}

void writeEnding(Work &work, AttemptRow &attempt, const CallRecord &record, const OutcomeReading &reading,
                 const QString &cause)
{
    const AttemptRow before = attempt;
    if (isOpen(attempt.state)) {
        become(work, attempt, AttemptState::Ended, cause);
        planSecondLook(work, attempt);
    }
    attempt.endedUtc = endOf(work, attempt, record.endUtc);
    writeFacts(work, attempt, record, reading);
    if (reading.stopRequest)
        addToStopList(work, attempt.phone, stopsource::saidInCall + record.callId, attempt.id);
    if (reading.abandoned)
        checkSilentShare(work, attempt.campaign);
    work.touched(attempt.id, attempt.campaign, attempt.lead);
    if (attempt.byPerson && !reading.stopRequest)
        return;
    writeOutcome(work, attempt, withLostCallback(work, attempt, reading));
    attempt.outcome = reading.outcome;
    // A late summary or price leaves the lead where the gate has put it meanwhile.
    if (before.outcome != attempt.outcome || before.endedUtc != attempt.endedUtc
        || record.callbackUtc.isValid())
        settleLead(work, attempt, reading.outcome, {record.callbackUtc});
}

AttemptId lastCall(Work &work, CampaignId campaign, LeadId lead)
{
    return AttemptId {
        work.value(u"SELECT max(id) FROM attempts WHERE lead_id = ? AND campaign_id = ? AND (counts = 1 "
                   "OR state IN ('intent','placed','live','unknown'))"_s,
                   {raw(lead), raw(campaign)})
            .toLongLong()};
}

bool settleByLastCall(Work &work, CampaignId campaign, LeadId lead)
{
    const AttemptId last = lastCall(work, campaign, lead);
    const auto attempt = raw(last) != 0 ? attemptOf(work, last) : std::nullopt;
    if (!attempt || attempt->state != AttemptState::Ended || !attempt->outcome)
        return false;
    const bool isCallback =
        work.value(u"SELECT 1 FROM attempts WHERE id = ? AND callback_at > 0"_s, {raw(last)}).isValid()
        || attempt->outcome == Outcome::Callback;
    if (!attempt->byPerson && !isCallback)
        return false;
    settleLead(work, *attempt, *attempt->outcome, {storedRecord(work, last).callbackUtc});
    return true;
}

void settleLead(Work &work, const AttemptRow &attempt, Outcome outcome, const Moments &moments)
{
    const auto place = placeOf(work, attempt);
    if (!place || place->last != attempt.id)
        return;
    LeadMove move = nextMove(work, attempt, *place, outcome, moments);
    const bool again = move.status == LeadStatus::Ready;
    if (again && isHeldForForeignCall(work, attempt.campaign, attempt.lead))
        move = parked(GateReason::Held, place->detail);
    // What the gate has refused for good stays refused whatever is added to an old call.
    if (again && place->status == LeadStatus::Refused)
        return;
    // Parked with its moment by parkWaiting: the moment may change, the parking stays.
    if (again && place->status == LeadStatus::Parked && place->hasMoment)
        move.status = LeadStatus::Parked;
    move.outcome = outcome;
    moveLead(work, attempt.campaign, attempt.lead, move);
}

Result<Done> endWithoutReport(Work &work, AttemptId id)
{
    auto attempt = attemptOf(work, id);
    if (!attempt || attempt->state == AttemptState::Ended)
        return work.done();
    if (attempt->state != AttemptState::Placed && attempt->state != AttemptState::Live) {
        work.refuse(
            u"forbidden_transition"_s,
            u"attempt %1: %2 -> ended without report"_s.arg(raw(id)).arg(attemptStateCode(attempt->state)));
        return work.done();
    }
    OutcomeReading reading;
    reading.finished = true;
    reading.by = OutcomeBy::Rule;
    reading.review = true;
    reading.reviewReason = u"no_report"_s;
    writeEnding(work, *attempt, storedRecord(work, id), reading, u"no report"_s);
    return work.done();
}

} // namespace calllog
