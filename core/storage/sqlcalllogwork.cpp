#include "core/storage/sqlcalllogwork.h"

#include "core/base/text.h"
#include "core/storage/gateinforce.h"
#include "core/storage/sqlitestatement.h"
#include "core/storage/statementcache.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcCallLog, "leadline.storage.calllog")

namespace calllog {

Work::Work(const QSqlDatabase &db, const Context &context)
    : m_db(db)
    , m_context(context)
    , m_now(context.clock->nowUtc())
{
}

std::chrono::milliseconds Work::scaled(std::chrono::milliseconds wait) const
{
    return gate().settings().timeScale(wait);
}

QDateTime Work::after(std::chrono::milliseconds wait) const
{
    return m_now.addMSecs(scaled(wait).count());
}

qint64 Work::write(const QString &statement, const QVariantList &binds)
{
    if (failed())
        return 0;
    const auto changed = sql::change(m_db, statement, binds);
    if (!changed)
        fail(changed.error());
    return changed ? *changed : 0;
}

const Gate &Work::gateInForce()
{
    if (!m_context.inForce)
        m_context.inForce = std::make_shared<GateInForce>();
    return m_context.inForce->of(*this);
}

QVariant Work::value(const QString &statement, const QVariantList &binds)
{
    if (failed())
        return {};
    const auto first = sql::value(m_db, statement, binds);
    if (!first)
        fail(first.error());
    return first ? *first : QVariant();
}

void Work::each(const QString &statement, const QVariantList &binds,
                const std::function<void(const sql::Row &)> &row)
{
    if (failed())
        return;
    auto prepared = sql::DirectStatement::prepare(m_db, statement);
    if (!prepared)
        return fail(prepared.error());
    sqlite::Statement &query = prepared->query();
    if (const auto bound = query.bind(binds); !bound)
        return fail(bound.error());
    while (!failed()) {
        const auto more = query.step();
        if (!more)
            return fail(more.error());
        if (!*more)
            return;
        row(query);
    }
}

qint64 Work::lastId()
{
    sqlite3 *const file = sqlite::handleOf(m_db);
    return failed() || file == nullptr ? 0 : sqlite3_last_insert_rowid(file);
}

void Work::fail(const Error &error)
{
    if (!failed())
        m_error = error;
}

void Work::refuse(const QString &alarmCode, const QString &alarmText)
{
    if (failed())
        return;
    m_alarmCode = alarmCode;
    m_alarmText = alarmText;
    fail({Error::Kind::Conflict,
          QCoreApplication::translate("CallLog",
                                      "This is not possible in the present state of the call. Nothing was "
                                      "changed; the diagnostics page has the details."),
          alarmText});
}

Result<Done> Work::done() const
{
    return failed() ? Result<Done>(error()) : Result<Done>(Done {});
}

void Work::alarm(const QString &code, const QString &text)
{
    qCWarning(lcCallLog, "alarm %s: %s", qUtf8Printable(code), qUtf8Printable(text));
    write(u"INSERT INTO alarms (at, code, text) SELECT ?, ?, ? "
          "WHERE NOT EXISTS (SELECT 1 FROM alarms WHERE code = ? AND text = ? AND seen_at IS NULL)"_s,
          {at(), sql::fromText(code), sql::fromText(text), sql::fromText(code), sql::fromText(text)});
    m_changed.alarms = true;
}

void Work::touched(AttemptId attempt, CampaignId campaign, LeadId lead)
{
    m_changed.attempts.append({attempt, campaign, lead});
}

void Work::announce() const
{
    m_context.changes->tell(m_changed);
}

void Work::keepAlarm()
{
    if (m_alarmCode.isEmpty())
        return;
    Work own(m_db, m_context);
    const auto kept = sql::inTransaction(m_db, [&] {
        own.alarm(m_alarmCode, m_alarmText);
        return own.done();
    });
    if (kept)
        own.announce();
    else
        qCWarning(lcCallLog, "alarm could not be stored: %s", qUtf8Printable(kept.error().detail));
}

namespace {

AttemptRow attemptFrom(const sql::Row &row)
{
    AttemptRow attempt;
    attempt.id = AttemptId {row.value(0).toLongLong()};
    attempt.key = {QUuid::fromString(row.value(1).toString())};
    attempt.campaign = CampaignId {row.value(2).toLongLong()};
    attempt.lead = LeadId {row.value(3).toLongLong()};
    attempt.phone = PhoneNumber::fromStored(row.value(4).toString());
    attempt.state = attemptStateFromCode(row.value(5).toString()).value_or(AttemptState::Unknown);
    attempt.callId = row.value(6).toString();
    attempt.intentUtc = sql::toDateTime(row.value(7));
    attempt.endedUtc = sql::toDateTime(row.value(8));
    attempt.counts = row.value(9).toBool();
    attempt.outcome = outcomeFromCode(row.value(10).toString());
    attempt.byPerson = row.value(11).toString() == outcomeByCode(OutcomeBy::Person);
    attempt.maxDurationMinutes = row.value(12).toInt();
    return attempt;
}

QString codeOf(GateReason reason)
{
    return reason == GateReason::None ? u""_s : reasonCode(reason);
}

} // namespace

std::optional<AttemptRow> findAttempt(Work &work, const QString &condition, const QVariant &value)
{
    std::optional<AttemptRow> found;
    work.each(
        u"SELECT id, key, campaign_id, lead_id, phone, state, call_id, intent_at, ended_at, counts, outcome, "
        "outcome_by, max_duration_minutes FROM attempts WHERE "_s
            + condition,
        {value}, [&found](const sql::Row &row) { found = attemptFrom(row); });
    return found;
}

std::optional<AttemptRow> attemptOf(Work &work, AttemptId id)
{
    auto found = findAttempt(work, u"id = ?"_s, raw(id));
    if (!found) {
        work.fail({Error::Kind::NotFound,
                   QCoreApplication::translate("CallLog", "This call is not in the database."),
                   u"no attempt %1"_s.arg(raw(id))});
    }
    return found;
}

void become(Work &work, AttemptRow &attempt, AttemptState to, const QString &cause,
            const FurtherColumns &further)
{
    if (!mayBecome(attempt.state, to)) {
        work.refuse(u"forbidden_transition"_s,
                    u"attempt %1: %2 -> %3 (%4)"_s.arg(raw(attempt.id))
                        .arg(attemptStateCode(attempt.state), attemptStateCode(to), cause));
        return;
    }
    work.write(u"UPDATE attempts SET state = ?"_s + further.assignments + u" WHERE id = ?"_s,
               QVariantList {attemptStateCode(to)} + further.values + QVariantList {raw(attempt.id)});
    logStep(work, attempt.id, attempt.state, to, cause);
    attempt.state = to;
    work.touched(attempt.id, attempt.campaign, attempt.lead);
    work.campaignsTouched();
}

void logStep(Work &work, AttemptId attempt, std::optional<AttemptState> from, AttemptState to,
             const QString &cause)
{
    work.write(u"INSERT INTO attempt_log (attempt_id, at, from_state, to_state, cause, program_version) "
               "VALUES (?, ?, ?, ?, ?, ?)"_s,
               {raw(attempt), work.at(), from ? QVariant(attemptStateCode(*from)) : QVariant(),
                attemptStateCode(to), sql::fromText(cause), QStringLiteral(LEADLINE_VERSION)});
}

void doesNotCount(Work &work, AttemptRow &attempt)
{
    if (!attempt.counts)
        return;
    work.write(u"UPDATE attempts SET counts = 0 WHERE id = ?"_s, {raw(attempt.id)});
    work.write(
        u"UPDATE campaign_leads SET attempts = max(0, attempts - 1) WHERE campaign_id = ? AND lead_id = ?"_s,
        {raw(attempt.campaign), raw(attempt.lead)});
    work.write(u"UPDATE leads SET attempts = max(0, attempts - 1) WHERE id = ?"_s, {raw(attempt.lead)});
    attempt.counts = false;
}

void countsAfterAll(Work &work, AttemptRow &attempt)
{
    if (attempt.counts)
        return;
    work.write(u"UPDATE attempts SET counts = 1 WHERE id = ?"_s, {raw(attempt.id)});
    work.write(u"UPDATE campaign_leads SET attempts = attempts + 1 WHERE campaign_id = ? AND lead_id = ?"_s,
               {raw(attempt.campaign), raw(attempt.lead)});
    work.write(u"UPDATE leads SET attempts = attempts + 1 WHERE id = ?"_s, {raw(attempt.lead)});
    attempt.counts = true;
}

LeadMove readyAt(const QDateTime &nextUtc, GateReason reason, const QString &detail)
{
    return {.status = LeadStatus::Ready, .reason = reason, .detail = detail, .nextUtc = nextUtc};
}

LeadMove parked(GateReason reason, const QString &detail)
{
    return {.status = LeadStatus::Parked, .reason = reason, .detail = detail};
}

LeadMove finished(std::optional<Outcome> outcome, GateReason reason)
{
    return {.status = LeadStatus::Finished, .reason = reason, .outcome = outcome};
}

void moveLead(Work &work, CampaignId campaign, LeadId lead, const LeadMove &move)
{
    const bool waits = move.status == LeadStatus::Ready || move.status == LeadStatus::Parked;
    const QVariant next = sql::fromDateTime(waits ? move.nextUtc : QDateTime());
    const QVariant outcome = move.outcome ? QVariant(outcomeCode(*move.outcome)) : QVariant();
    const int priority = waits && move.nextUtc.isValid() ? move.priority : 0;
    work.write(u"UPDATE campaign_leads SET state = ?, reason = ?, detail = ?, next_at = ?, priority = ?, "
               "outcome = coalesce(?, outcome) WHERE campaign_id = ? AND lead_id = ?"_s,
               {leadStatusCode(move.status), codeOf(move.reason), sql::fromText(move.detail), next, priority,
                outcome, raw(campaign), raw(lead)});
    work.write(
        u"UPDATE leads SET status = ?, reason = ?, next_at = ?, outcome = coalesce(?, outcome) WHERE id = ?"_s,
        {leadStatusCode(move.status), codeOf(move.reason), next, outcome, raw(lead)});
    work.leadsTouched();
    work.campaignsTouched();
}

void addToStopList(Work &work, const PhoneNumber &phone, const QString &source, AttemptId attempt)
{
    const QVariant from = sql::fromText(source);
    const qint64 added =
        work.write(u"INSERT INTO stop_list (phone, source, added_at, attempt_id) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (phone) DO NOTHING"_s,
                   {phone.e164(), from, work.at(), raw(attempt)});
    if (added == 0) {
        // Asked for twice: it no longer hangs on the one call, whose decision may be undone (I-16).
        work.write(
            u"UPDATE stop_list SET attempt_id = NULL WHERE phone = ? AND (attempt_id <> ? OR source <> ?)"_s,
            {phone.e164(), raw(attempt), from});
        return;
    }
    work.write(u"INSERT INTO stop_list_log (at, phone, action, source) VALUES (?, ?, 'added', ?)"_s,
               {work.at(), phone.e164(), from});
    work.stopListTouched();
}

} // namespace calllog
