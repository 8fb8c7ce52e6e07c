#include "core/storage/sqlcalllogdial.h"

#include "core/base/crashwindow.h"
#include "core/dialing/stoplist.h"
#include "core/rules/numbergap.h"
#include "core/storage/sqlreports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace calllog {

namespace {

constexpr auto firstCheckAfter = 10s; ///< reliability.md 3.5
/// Setting that lets running campaigns go on after a restart (I-12): true, as the settings store keeps it.
constexpr auto resumeSetting = "resume_running_campaigns"_L1;

QString causeOf(const DialVerdict &verdict)
{
    QString cause = verdict.httpStatus > 0 ? u"answer %1"_s.arg(verdict.httpStatus) : u"no answer"_s;
    if (!verdict.code.isEmpty())
        cause += u", "_s + verdict.code;
    return cause;
}

void writeAnswer(Work &work, const AttemptRow &attempt, const DialVerdict &verdict)
{
    work.write(u"UPDATE attempts SET http_status = ?, error_code = ?, error_text = ? WHERE id = ?"_s,
               {verdict.httpStatus > 0 ? QVariant(verdict.httpStatus) : QVariant(),
                sql::fromText(verdict.code), sql::fromText(verdict.text), raw(attempt.id)});
}

void becomeUnknown(Work &work, AttemptRow &attempt, const QString &cause)
{
    become(work, attempt, AttemptState::Unknown, cause,
           {u", unknown_at = ?, next_check_at = ?"_s,
            {work.at(), sql::fromDateTime(work.after(firstCheckAfter))}});
}

void placed(Work &work, AttemptRow &attempt, const DialVerdict &verdict)
{
    if (!adopt(work, attempt, verdict.callId, causeOf(verdict)) && attempt.state == AttemptState::Intent)
        becomeUnknown(work, attempt, causeOf(verdict) + u", unusable call id"_s);
}

/// For load the lead is dialed again soon; for the number never; else a person looks at the provider's words,
/// unless the account was at fault.
LeadMove afterRejection(Work &work, const DialVerdict &verdict)
{
    if (verdict.loadRefusal) {
        const auto wait = std::max<std::chrono::milliseconds>(verdict.retryAfter, gapBetweenRequests);
        return readyAt(work.after(wait), GateReason::RetryDelay, u"load"_s);
    }
    if (verdict.number == NumberVerdict::StopList)
        return {.status = LeadStatus::Refused, .reason = GateReason::OnStopList, .detail = u"provider"_s};
    if (verdict.number == NumberVerdict::BadNumber)
        return finished(Outcome::InvalidNumber);
    if (!verdict.pauseCause.isEmpty() || verdict.accountFailure)
        return readyAt(work.after(gapBetweenRequests), GateReason::RetryDelay, u"account"_s);
    return parked(GateReason::Held, verdict.text.isEmpty() ? causeOf(verdict) : verdict.text);
}

/// No campaign dials this number again: repeated tries can get the account blocked.
void markInvalid(Work &work, const AttemptRow &attempt)
{
    work.write(u"UPDATE attempts SET outcome = ?, outcome_by = ? WHERE id = ?"_s,
               {outcomeCode(Outcome::InvalidNumber), outcomeByCode(OutcomeBy::Provider), raw(attempt.id)});
}

void rejected(Work &work, AttemptRow &attempt, const DialVerdict &verdict)
{
    become(work, attempt, AttemptState::Rejected, causeOf(verdict));
    doesNotCount(work, attempt);
    if (verdict.number == NumberVerdict::StopList)
        addToStopList(work, attempt.phone, stopsource::provider, attempt.id);
    if (verdict.number == NumberVerdict::BadNumber)
        markInvalid(work, attempt);
    const LeadMove move = afterRejection(work, verdict);
    if (move.status != LeadStatus::Ready || !settleByLastCall(work, attempt.campaign, attempt.lead))
        moveLead(work, attempt.campaign, attempt.lead, move);
}

/// What this program did not send for reasons of its own: a pause, the end of the program, an intent that
/// waited too long. Nothing failed, so it is no retry.
QString keptBackCodes()
{
    return sql::fromStringList(
        {u"paused"_s, u"shutdown"_s, u"stale"_s, u"too_many_dials"_s, u"not_configured"_s});
}

bool wasKeptBack(const DialVerdict &verdict)
{
    return sql::toStringList(keptBackCodes()).contains(verdict.code);
}

void notSent(Work &work, AttemptRow &attempt, const DialVerdict &verdict)
{
    become(work, attempt, AttemptState::NotSent, causeOf(verdict));
    doesNotCount(work, attempt);
    if (settleByLastCall(work, attempt.campaign, attempt.lead))
        return;
    if (wasKeptBack(verdict))
        return moveLead(work, attempt.campaign, attempt.lead,
                        readyAt(work.now(), GateReason::RetryDelay, u"not_sent"_s));
    retryOnceOrPark(work, attempt, u"not_sent"_s, gapBetweenRequests);
}

void followVerdict(Work &work, AttemptRow &attempt, const DialVerdict &verdict)
{
    switch (verdict.state) {
    case AttemptState::Placed:
        return placed(work, attempt, verdict);
    case AttemptState::Rejected:
        return rejected(work, attempt, verdict);
    case AttemptState::NotSent:
        return notSent(work, attempt, verdict);
    case AttemptState::Unknown:
        if (verdict.number == NumberVerdict::StopList)
            addToStopList(work, attempt.phone, stopsource::provider, attempt.id);
        if (attempt.state == AttemptState::Unknown)
            return;
        return becomeUnknown(work, attempt, causeOf(verdict));
    default:
        break;
    }
    become(work, attempt, verdict.state, causeOf(verdict));
}

/// A report with our key overtook the answer: the answer adds nothing unless it contradicts.
void lateVerdict(Work &work, AttemptRow &attempt, const DialVerdict &verdict)
{
    if (verdict.state == AttemptState::Unknown)
        return;
    if (verdict.state == AttemptState::Placed) {
        adopt(work, attempt, verdict.callId, causeOf(verdict));
        return;
    }
    work.alarm(u"answer_contradicts_report"_s,
               u"attempt %1 is %2, but the answer to its dial said %3"_s.arg(raw(attempt.id))
                   .arg(attemptStateCode(attempt.state), attemptStateCode(verdict.state)));
}

int unknownFromIntents(Work &work)
{
    QList<AttemptId> intents;
    work.each(u"SELECT id FROM attempts WHERE state = 'intent' ORDER BY id"_s, {},
              [&intents](const sql::Row &row) { intents.append(AttemptId {row.value(0).toLongLong()}); });
    for (const AttemptId id : std::as_const(intents)) {
        if (auto attempt = attemptOf(work, id))
            becomeUnknown(work, *attempt, u"restart"_s);
    }
    return static_cast<int>(intents.size());
}

void pauseRunning(Work &work, const QString &cause)
{
    work.write(u"INSERT INTO campaign_log (campaign_id, at, state, cause) "
               "SELECT id, ?, 'paused', ? FROM campaigns WHERE state = 'running'"_s,
               {work.at(), cause});
    work.write(u"UPDATE campaigns SET state = 'paused', pause_cause = ? WHERE state = 'running'"_s, {cause});
    work.campaignsTouched();
}

bool mayResume(Work &work)
{
    const QString setting =
        work.value(u"SELECT value FROM settings WHERE key = ?"_s, {QString(resumeSetting)}).toString();
    return setting == "[true]"_L1;
}

} // namespace

bool adopt(Work &work, AttemptRow &attempt, const QString &callId, const QString &cause)
{
    if (attempt.callId == callId)
        return true;
    if (!attempt.callId.isEmpty()) {
        work.alarm(u"double_match"_s,
                   u"attempt %1 has call %2, and call %3 carries its key too"_s.arg(raw(attempt.id))
                       .arg(attempt.callId, callId));
        return false;
    }
    if (const auto other = findAttempt(work, u"call_id = ?"_s, callId)) {
        work.alarm(u"call_id_taken"_s,
                   u"call %1 was given to attempt %2 and to attempt %3"_s.arg(callId)
                       .arg(raw(other->id))
                       .arg(raw(attempt.id)));
        return false;
    }
    const bool wasClosed = attempt.state == AttemptState::Ended; // by a person, while nobody knew of the call
    if (wasClosed) {
        logStep(work, attempt.id, attempt.state, attempt.state, cause);
        work.write(u"UPDATE attempts SET call_id = ?, next_check_at = NULL WHERE id = ?"_s,
                   {callId, raw(attempt.id)});
    } else {
        become(work, attempt, AttemptState::Placed, cause,
               {u", call_id = ?, next_check_at = NULL"_s, {callId}});
    }
    attempt.callId = callId;
    if (wasClosed)
        planSecondLook(work, attempt);
    return !work.failed();
}

void retryOnceOrPark(Work &work, const AttemptRow &attempt, const QString &why,
                     std::chrono::milliseconds wait)
{
    const QVariant dayAgo = sql::fromDateTime(work.now().addMSecs(-work.scaled(24h).count()));
    const bool before = work.value(u"SELECT 1 FROM attempts WHERE lead_id = ? AND id <> ? "
                                   "AND state IN ('not_sent','absent') AND intent_at > ? "
                                   "AND error_code NOT IN (SELECT value FROM json_each(?)) LIMIT 1"_s,
                                   {raw(attempt.lead), raw(attempt.id), dayAgo, keptBackCodes()})
                            .isValid();
    moveLead(work, attempt.campaign, attempt.lead,
             before ? parked(GateReason::Held, why) : readyAt(work.after(wait), GateReason::RetryDelay, why));
}

Result<Done> recordDial(Work &work, AttemptId id, const DialVerdict &verdict)
{
    auto attempt = attemptOf(work, id);
    if (!attempt)
        return work.done();
    if (verdict.repeated) {
        work.alarm(u"dial_repeated"_s,
                   u"the request of attempt %1 was handed to the network more than once"_s.arg(raw(id)));
    }
    writeAnswer(work, *attempt, verdict);
    const bool overtaken = isOpen(attempt->state) || attempt->state == AttemptState::Ended;
    if (attempt->state != AttemptState::Intent && overtaken && !attempt->callId.isEmpty())
        lateVerdict(work, *attempt, verdict);
    else
        followVerdict(work, *attempt, verdict);
    work.touched(attempt->id, attempt->campaign, attempt->lead);
    if (attempt->state == AttemptState::Placed)
        dieHere(CrashWindow::W4);
    return work.done();
}

Result<int> recoverAfterStart(Work &work, bool cleanShutdown)
{
    const int changed = unknownFromIntents(work);
    work.write(u"UPDATE attempts SET next_check_at = ? WHERE state = 'unknown' AND next_check_at IS NULL"_s,
               {sql::fromDateTime(work.after(firstCheckAfter))});
    if (!mayResume(work)) {
        pauseRunning(work,
                     cleanShutdown
                         ? QCoreApplication::translate(
                             "CallLog", "The program was closed while the campaign was running.")
                         : QCoreApplication::translate("CallLog",
                                                       "The program did not end properly. Look at the calls "
                                                       "being checked, then start the campaign again."));
    }
    return changed;
}

} // namespace calllog
