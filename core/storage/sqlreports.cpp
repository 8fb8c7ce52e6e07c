#include "core/storage/sqlreports.h"

#include "core/base/crashwindow.h"
#include "core/dialing/absenceproof.h"
#include "core/dialing/stoplist.h"
#include "core/storage/sqlcalllogdial.h"
#include "core/storage/sqlreportsjson.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace calllog {

namespace {

QString sourceCode(ReportSource source)
{
    switch (source) {
    case ReportSource::Webhook:
        return u"webhook"_s;
    case ReportSource::Poll:
        return u"poll"_s;
    case ReportSource::Reconciliation:
        return u"reconciliation"_s;
    case ReportSource::Person:
        return u"person"_s;
    }
    return {};
}

/// Read from the provider on purpose, so it settles what deliveries contradict each other about.
bool isAuthoritative(ReportSource source)
{
    return source == ReportSource::Poll || source == ReportSource::Reconciliation;
}

std::optional<AttemptRow> attemptOf(Work &work, const CallRecord &record)
{
    std::optional<AttemptRow> found;
    if (!record.callId.isEmpty())
        found = findAttempt(work, u"call_id = ?"_s, record.callId);
    if (!found && !record.attemptKey.isEmpty())
        found = findAttempt(work, u"key = ?"_s, record.attemptKey.toLower());
    return found;
}

/// What makes a report unfit for the attempt; empty when nothing does.
QString mismatch(const AttemptRow &attempt, const CallRecord &record)
{
    if (!record.attemptKey.isEmpty() && record.attemptKey.toLower() != attempt.key.text())
        return u"carries another key"_s;
    if (!record.to.isEmpty() && !AbsenceProof::isSameNumber(attempt.phone, record.to))
        return u"went to another number"_s;
    return {};
}

struct Finish {
    QLatin1StringView value;
    int kind;
};
constexpr std::array finishes {
    Finish {"completed"_L1, 1}, Finish {"failed"_L1, 2},    Finish {"error"_L1, 2},
    Finish {"busy"_L1, 3},      Finish {"no-answer"_L1, 4}, Finish {"canceled"_L1, 5},
};
constexpr std::array answerers {Finish {"human"_L1, 1}, Finish {"voicemail"_L1, 2},
                                Finish {"no-answer"_L1, 3}};

template <size_t n> bool contradict(const std::array<Finish, n> &table, const QString &a, const QString &b)
{
    const auto inA = std::ranges::find(table, a, &Finish::value);
    const auto inB = std::ranges::find(table, b, &Finish::value);
    return inA != table.end() && inB != table.end() && inA->kind != inB->kind;
}

/// Two finished readings of one call that cannot both be true (I-19).
bool contradicts(const CallRecord &stored, const CallRecord &fresh)
{
    return readOutcome(stored).finished && readOutcome(fresh).finished
        && (contradict(finishes, stored.status, fresh.status)
            || contradict(answerers, stored.answeredBy, fresh.answeredBy));
}

/// `stored` without what says how the call went, for the provider's own reading to say. A stop request stays.
CallRecord withoutFinish(CallRecord stored)
{
    if (!readOutcome(stored).stopRequest)
        stored.dispositionTag.clear();
    for (QString CallRecord::*field : {&CallRecord::status, &CallRecord::queueStatus, &CallRecord::answeredBy,
                                       &CallRecord::errorMessage, &CallRecord::callEndedBy})
        (stored.*field).clear();
    return stored;
}

void storeRecord(Work &work, const AttemptRow &attempt, const CallRecord &record, ReportSource source)
{
    work.write(
        u"INSERT INTO attempt_reports (attempt_id, record, transcript, source, read_at) VALUES (?, ?, ?, ?, "
        u"?) "
        "ON CONFLICT (attempt_id) DO UPDATE SET record = excluded.record, transcript = excluded.transcript, "
        "source = excluded.source, read_at = excluded.read_at"_s,
        {raw(attempt.id), sql::fromText(reportjson::fromRecord(record)),
         sql::fromText(reportjson::fromTranscript(record)), sourceCode(source), work.at()});
    work.touched(attempt.id, attempt.campaign, attempt.lead);
}

void honourStopRequest(Work &work, const AttemptRow &attempt, const CallRecord &record)
{
    if (readOutcome(record).stopRequest)
        addToStopList(work, attempt.phone, stopsource::saidInCall + record.callId, attempt.id);
}

/// A person who has decided already is not asked again.
void flagConflict(Work &work, const AttemptRow &attempt)
{
    if (attempt.byPerson)
        return;
    work.write(u"UPDATE attempts SET conflict = 1, unread = 1, archived = 0 WHERE id = ?"_s,
               {raw(attempt.id)});
    work.touched(attempt.id, attempt.campaign, attempt.lead);
}

/// The provider's own reading of the finished call stands: nothing is left to decide.
void clearConflict(Work &work, const AttemptRow &attempt)
{
    if (work.write(u"UPDATE attempts SET conflict = 0 WHERE id = ? AND conflict = 1"_s, {raw(attempt.id)})
        > 0)
        work.touched(attempt.id, attempt.campaign, attempt.lead);
}

Applied::Kind conflict(Work &work, const AttemptRow &attempt, const CallRecord &record, const QString &what)
{
    work.alarm(u"conflict"_s,
               u"a report of call %1 for attempt %2 %3"_s.arg(record.callId).arg(raw(attempt.id)).arg(what));
    flagConflict(work, attempt);
    return Applied::Kind::Conflict;
}

/// What was taken for a call that rang nobody: it counts, and a person decides what to do with the lead.
void rangAfterAll(Work &work, AttemptRow &attempt)
{
    if (attempt.counts)
        return;
    countsAfterAll(work, attempt);
    const bool waits =
        work.value(
                u"SELECT state IN ('ready','parked') FROM campaign_leads WHERE campaign_id = ? AND lead_id = ?"_s,
                {raw(attempt.campaign), raw(attempt.lead)})
            .toBool();
    if (waits)
        moveLead(work, attempt.campaign, attempt.lead, parked(GateReason::Held, u"rang_after_all"_s));
    work.touched(attempt.id, attempt.campaign, attempt.lead);
}

/// The call of a report becomes ours, or what stands against it.
std::optional<Applied::Kind> joined(Work &work, AttemptRow &attempt, const CallRecord &record)
{
    const bool isOurs = !record.callId.isEmpty() && record.callId == attempt.callId;
    if (isOurs)
        return std::nullopt;
    // The provider's own legs and repeats carry our key, too.
    if (record.isProxyLeg || record.isProviderRetry)
        return Applied::Kind::Unchanged;
    if (record.callId.isEmpty())
        return attempt.callId.isEmpty() ? std::optional(Applied::Kind::NoSuchCall) : std::nullopt;
    if (attempt.callId.isEmpty() && !isOpen(attempt.state) && attempt.state != AttemptState::Ended) {
        honourStopRequest(work, attempt, record);
        rangAfterAll(work, attempt);
        return conflict(work, attempt, record, u"came although it was "_s + attemptStateCode(attempt.state));
    }
    if (adopt(work, attempt, record.callId, u"report with our key"_s))
        return std::nullopt;
    honourStopRequest(work, attempt, record);
    return Applied::Kind::Conflict;
}

Applied::Kind follow(Work &work, AttemptRow &attempt, const CallRecord &record, ReportSource source)
{
    const OutcomeReading reading = readOutcome(record);
    const QString cause = sourceCode(source);
    if (reading.finished) {
        writeEnding(work, attempt, record, reading, cause);
        return Applied::Kind::Applied;
    }
    honourStopRequest(work, attempt, record);
    if (attempt.state == AttemptState::Ended)
        return Applied::Kind::Applied;
    if (attempt.state == AttemptState::Placed
        && (record.status == "in-progress"_L1 || record.status == "ringing"_L1))
        become(work, attempt, AttemptState::Live, cause);
    return Applied::Kind::StillRunning;
}

Applied::Kind apply(Work &work, AttemptRow &attempt, const CallRecord &record, ReportSource source)
{
    if (const QString fault = mismatch(attempt, record); !fault.isEmpty())
        return conflict(work, attempt, record, fault);
    if (const auto kind = joined(work, attempt, record))
        return *kind;
    const CallRecord before = storedRecord(work, attempt.id);
    CallRecord stored = before;
    CallRecord fresh = record;
    // Said of a call that runs on it means nothing, and it would outrank the true end.
    if (fresh.completed == false && fresh.status == "completed"_L1)
        fresh.status.clear();
    // The provider's own answer settles the cost, also downwards.
    fresh.priceRead = isAuthoritative(source) && record.price.has_value();
    if (fresh.priceRead)
        stored.price.reset();
    if (contradicts(stored, record)) {
        const auto kind = conflict(work, attempt, record, u"contradicts the finish it had"_s);
        if (!isAuthoritative(source)) {
            honourStopRequest(work, attempt, record);
            return kind;
        }
        stored = withoutFinish(stored);
    }
    if (isAuthoritative(source) && readOutcome(record).finished)
        clearConflict(work, attempt);
    const CallRecord now = merged(stored, fresh);
    if (now == before && attempt.state == AttemptState::Ended)
        return Applied::Kind::Unchanged;
    if (now != before)
        storeRecord(work, attempt, now, source);
    return follow(work, attempt, now, source);
}

} // namespace

Result<Applied> applyRecord(Work &work, const CallRecord &record, ReportSource source)
{
    Applied applied;
    auto attempt = attemptOf(work, record);
    if (!attempt) {
        applied.kind = Applied::Kind::NoSuchCall;
        return applied;
    }
    const bool wasOpen = isOpen(attempt->state);
    applied.kind = apply(work, *attempt, record, source);
    applied.attempt = attempt->id;
    applied.campaign = attempt->campaign;
    applied.lead = attempt->lead;
    applied.finished = attempt->state == AttemptState::Ended;
    applied.outcome = attempt->outcome;
    if (wasOpen && applied.finished)
        dieHere(CrashWindow::W9);
    return applied;
}

} // namespace calllog
