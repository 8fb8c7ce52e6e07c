#include "core/storage/sqlcalllogunknown.h"

#include "core/rules/numbergap.h"
#include "core/storage/sqlreports.h"
#include "core/storage/sqlcalllogdial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace calllog {

namespace {

/// Start of the detail of a held lead; the call's id follows. See isHeldForForeignCall().
constexpr auto foreignCall = "foreign_call "_L1;

QJsonArray evidenceOf(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).array();
}

QString toText(const QJsonArray &evidence)
{
    return QString::fromUtf8(QJsonDocument(evidence).toJson(QJsonDocument::Compact));
}

QJsonObject fromCheck(const OpenAttempt::EmptyCheck &check)
{
    return {{u"at"_s, static_cast<double>(check.atUtc.toMSecsSinceEpoch())},
            {u"all_numbers"_s, check.withoutNumberFilter},
            {u"rows"_s, check.rows}};
}

QList<OpenAttempt::EmptyCheck> emptyChecks(const QString &json)
{
    QList<OpenAttempt::EmptyCheck> checks;
    for (const auto value : evidenceOf(json)) {
        const QJsonObject object = value.toObject();
        if (!object.contains(u"at"_s))
            continue;
        const auto at = static_cast<qint64>(object.value(u"at"_s).toDouble());
        checks.append({QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), object.value(u"all_numbers"_s).toBool(),
                       object.value(u"rows"_s).toInt()});
    }
    return checks;
}

void appendEvidence(Work &work, AttemptId id, const QJsonObject &entry)
{
    QJsonArray evidence =
        evidenceOf(work.value(u"SELECT evidence FROM attempts WHERE id = ?"_s, {raw(id)}).toString());
    evidence.append(entry);
    work.write(u"UPDATE attempts SET evidence = ? WHERE id = ?"_s, {toText(evidence), raw(id)});
}

/// Another attempt has the call that carries this one's key: only a person or the provider can change that.
constexpr auto pauseAfterTaken = 10min;

/// After a day a person has to look: see UnclearCalls.
void scheduleCheck(Work &work, const AttemptRow &attempt, const QDateTime &nextCheckUtc)
{
    const bool dayOld = attempt.intentUtc.msecsTo(work.now()) >= work.scaled(24h).count();
    work.write(
        u"UPDATE attempts SET checks = checks + 1, next_check_at = ?, review = max(review, ?) WHERE id = ?"_s,
        {sql::fromDateTime(nextCheckUtc), dayOld ? 1 : 0, raw(attempt.id)});
    if (dayOld)
        work.touched(attempt.id, attempt.campaign, attempt.lead);
}

OpenAttempt openFrom(const sql::Row &row)
{
    OpenAttempt attempt;
    attempt.id = AttemptId {row.value(0).toLongLong()};
    attempt.key = {QUuid::fromString(row.value(1).toString())};
    attempt.campaign = CampaignId {row.value(2).toLongLong()};
    attempt.lead = LeadId {row.value(3).toLongLong()};
    attempt.phone = PhoneNumber::fromStored(row.value(4).toString());
    attempt.state = attemptStateFromCode(row.value(5).toString()).value_or(AttemptState::Unknown);
    attempt.callId = row.value(6).toString();
    attempt.intentUtc = sql::toDateTime(row.value(7));
    attempt.maxDurationMinutes = row.value(8).toInt();
    attempt.nextCheckUtc = sql::toDateTime(row.value(9));
    attempt.checks = row.value(10).toInt();
    attempt.emptyChecks = emptyChecks(row.value(11).toString());
    return attempt;
}

} // namespace

Result<QList<OpenAttempt>> openAttempts(Work &work)
{
    QList<OpenAttempt> open;
    work.each(
        u"SELECT id, key, campaign_id, lead_id, phone, state, call_id, intent_at, max_duration_minutes, "
        "next_check_at, checks, evidence FROM attempts "
        "WHERE state IN ('intent','placed','live','unknown') ORDER BY id"_s,
        {}, [&open](const sql::Row &row) { open.append(openFrom(row)); });
    return open;
}

void markLive(Work &work, AttemptId id)
{
    auto attempt = findAttempt(work, u"id = ?"_s, raw(id));
    // Live events come late and twice: after the end they mean nothing, and a call without its id is adopted first. One
    // that is gone or in another state takes none of the others with it.
    if (attempt && attempt->state == AttemptState::Placed && !attempt->callId.isEmpty())
        become(work, *attempt, AttemptState::Live, u"seen on the line"_s);
}

Result<Done> adoptCall(Work &work, AttemptId id, const QString &callId)
{
    auto attempt = attemptOf(work, id);
    if (!attempt || adopt(work, *attempt, callId, u"found by its key"_s))
        return work.done();
    const bool isNoted =
        work.value(u"SELECT instr(evidence, ?) > 0 FROM attempts WHERE id = ?"_s, {callId, raw(id)}).toBool();
    if (!isNoted)
        appendEvidence(work, id, {{u"also"_s, callId}});
    // Looking again at once would find the same.
    if (attempt->state == AttemptState::Unknown)
        scheduleCheck(work, *attempt, work.after(pauseAfterTaken));
    return work.done();
}

Result<Done> recordEmptyCheck(Work &work, AttemptId id, const OpenAttempt::EmptyCheck &check,
                              const QDateTime &nextCheckUtc)
{
    const auto attempt = attemptOf(work, id);
    if (!attempt || attempt->state != AttemptState::Unknown)
        return work.done();
    appendEvidence(work, id, fromCheck(check));
    scheduleCheck(work, *attempt, nextCheckUtc);
    return work.done();
}

Result<Done> recordFailedCheck(Work &work, AttemptId id, const QDateTime &nextCheckUtc)
{
    const auto attempt = attemptOf(work, id);
    if (attempt && attempt->state == AttemptState::Unknown)
        scheduleCheck(work, *attempt, nextCheckUtc);
    return work.done();
}

Result<Done> proveAbsent(Work &work, AttemptId id, const QString &evidence)
{
    auto attempt = attemptOf(work, id);
    // A report or a person may have settled it while the list was read.
    if (!attempt || attempt->state != AttemptState::Unknown)
        return work.done();
    become(work, *attempt, AttemptState::Absent, evidence);
    appendEvidence(work, id, {{u"proof"_s, evidence}});
    work.write(u"UPDATE attempts SET next_check_at = NULL, review = 0 WHERE id = ?"_s, {raw(id)});
    // A foreign call rang this number: the attempt goes on counting in its stead.
    if (isHeldForForeignCall(work, attempt->campaign, attempt->lead))
        return work.done();
    doesNotCount(work, *attempt);
    if (!settleByLastCall(work, attempt->campaign, attempt->lead))
        retryOnceOrPark(work, *attempt, u"absent"_s, gapBetweenRequests);
    return work.done();
}

Result<Done> holdForForeignCall(Work &work, AttemptId id, const QString &callId)
{
    const auto attempt = attemptOf(work, id);
    // A report may have settled it while the list was read.
    if (!attempt || attempt->state != AttemptState::Unknown)
        return work.done();
    appendEvidence(work, id, {{u"foreign"_s, callId}});
    moveLead(work, attempt->campaign, attempt->lead, parked(GateReason::Held, QString(foreignCall) + callId));
    work.alarm(u"foreign_call"_s,
               u"call %1 went to the number of attempt %2 without our key"_s.arg(callId).arg(raw(id)));
    work.touched(attempt->id, attempt->campaign, attempt->lead);
    return work.done();
}

bool isHeldForForeignCall(Work &work, CampaignId campaign, LeadId lead)
{
    return work
        .value(u"SELECT 1 FROM campaign_leads WHERE campaign_id = ? AND lead_id = ? AND state = 'parked' "
               "AND detail LIKE 'foreign_call %'"_s,
               {raw(campaign), raw(lead)})
        .isValid();
}

} // namespace calllog
