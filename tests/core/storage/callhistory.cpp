#include "tests/core/storage/callhistory.h"

#include "core/rules/weekhour.h"
#include "core/storage/callfacts.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr int historyHours = 130 * 24;
constexpr int campaignCount = 4;

const char *const answered =
    "('interested','not_interested','callback','needs_info','human_answered','hangup','do_not_call')";

void run(const QSqlDatabase &db, const QString &statement, const QVariantList &binds = {})
{
    if (const auto done = sql::change(db, statement, binds); !done)
        qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
}

/// The clock of the called person by way of QTimeZone; -1 where no zone is known.
int localWeekHour(qint64 utcMs, const QStringList &zones)
{
    for (const QString &name : zones) {
        const QTimeZone zone(name.toUtf8());
        if (!zone.isValid())
            continue;
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toTimeZone(zone);
        return (local.date().dayOfWeek() - 1) * 24 + local.time().hour();
    }
    return -1;
}

QString rangeOf(const DashboardScope &scope)
{
    QString where = u"a.campaign_id NOT IN (SELECT id FROM campaigns WHERE test = 1)"_s;
    if (scope.campaign)
        where += u" AND a.campaign_id = %1"_s.arg(raw(*scope.campaign));
    if (scope.fromUtc.isValid())
        where += u" AND a.intent_at >= %1"_s.arg(scope.fromUtc.toMSecsSinceEpoch());
    if (scope.untilUtc.isValid())
        where += u" AND a.intent_at < %1"_s.arg(scope.untilUtc.toMSecsSinceEpoch());
    return where;
}

/// The first attempt of each lead in each campaign for which `condition` holds.
QString firsts(const QString &condition)
{
    return u"(SELECT min(id) FROM attempts WHERE counts = 1 AND %1 GROUP BY campaign_id, lead_id)"_s.arg(
        condition);
}

QString countedColumns()
{
    return u"count(*), sum(a.counts = 1), sum(a.counts = 1 AND a.outcome IS NOT NULL), "
           "sum(a.counts = 1 AND coalesce(a.outcome, '') IN %1), sum(a.counts = 1 AND coalesce(a.outcome, "
           "'') = 'interested'), "
           "sum(coalesce(a.cost_micro, 0)), sum(a.id IN %2), sum(a.id IN %3), sum(a.id IN %4), sum(a.id IN %5)"_s
               .arg(QString::fromLatin1(answered), firsts(u"true"_s),
                    firsts(u"outcome IN "_s + QString::fromLatin1(answered)),
                    firsts(u"outcome IN ('interested','callback','needs_info')"_s),
                    firsts(u"outcome = 'interested'"_s));
}

CallCounts countsFrom(const QSqlQuery &row, int from)
{
    CallCounts counts;
    counts.attempts = row.value(from).toLongLong();
    counts.rang = row.value(from + 1).toLongLong();
    counts.ended = row.value(from + 2).toLongLong();
    counts.reached = row.value(from + 3).toLongLong();
    counts.interested = row.value(from + 4).toLongLong();
    counts.spent = Money::fromMicroUsd(row.value(from + 5).toLongLong());
    counts.leads = row.value(from + 6).toLongLong();
    counts.leadsReached = row.value(from + 7).toLongLong();
    counts.leadsForthcoming = row.value(from + 8).toLongLong();
    counts.leadsInterested = row.value(from + 9).toLongLong();
    return counts;
}

void each(const QSqlDatabase &db, const QString &group, const DashboardScope &scope,
          const std::function<void(const QVariant &, const CallCounts &)> &take)
{
    auto rows = sql::exec(db,
                          u"SELECT %1, %2 FROM attempts a JOIN attempt_texts t ON t.attempt_id = a.id "
                          "JOIN leads l ON l.id = a.lead_id JOIN temp.local_hours h ON h.attempt_id = a.id "
                          "WHERE %3 GROUP BY 1 ORDER BY 1"_s.arg(group, countedColumns(), rangeOf(scope)));
    if (!rows)
        qFatal("%s", qPrintable(rows.error().detail));
    while (rows->next())
        take(rows->value(0), countsFrom(*rows, 1));
}

QString conditionOf(CallSelection::Stage stage)
{
    switch (stage) {
    case CallSelection::Stage::Attempt:
        return u"true"_s;
    case CallSelection::Stage::Rang:
        return u"a.counts = 1"_s;
    case CallSelection::Stage::Ended:
        return u"a.counts = 1 AND a.outcome IS NOT NULL"_s;
    case CallSelection::Stage::Reached:
        return u"a.counts = 1 AND a.outcome IN "_s + QString::fromLatin1(answered);
    case CallSelection::Stage::Forthcoming:
        return u"a.counts = 1 AND a.outcome IN ('interested','callback','needs_info')"_s;
    case CallSelection::Stage::Interested:
        break;
    }
    return u"a.counts = 1 AND a.outcome = 'interested'"_s;
}

} // namespace

CallHistory::CallHistory(quint32 seed, int attempts, double share)
    : m_random(seed)
    , m_attempts(attempts)
    , m_share(share)
{
    makeCampaigns();
    f.database
        ->run([this](QSqlDatabase &db) {
            const auto done = sql::inTransaction(db, [&]() -> Result<Done> {
                makeLeads(db);
                for (int i = 0; i < m_attempts; ++i)
                    insertAttempt(db, i, m_random.generateDouble() < m_share);
                run(db, u"UPDATE call_fill SET below = (SELECT max(id) FROM attempts)"_s);
                return Done {};
            });
            return bool(done);
        })
        .waitForFinished();
}

void CallHistory::makeCampaigns()
{
    for (int i = 0; i < campaignCount; ++i) {
        const ListId list = f.addLeads(CallLogFixture::leads(1, i), u"List %1"_s.arg(i));
        CampaignSettings settings = CallLogFixture::settings(list, u"Campaign %1"_s.arg(i));
        settings.promptText += QString::number(i % 3);
        campaigns.append(f.value(f.log->createCampaign(settings)));
    }
    // The last one plays the campaign of calls to numbers of one's own: nothing counts it.
    f.change(u"UPDATE campaigns SET test = 1 WHERE id = ?"_s, {raw(campaigns.takeLast())});
}

void CallHistory::makeLeads(const QSqlDatabase &db)
{
    m_leads = std::max(3, m_attempts / 3);
    for (qint64 i = 0; i < m_leads; ++i)
        run(db,
            u"INSERT INTO leads (id, list_id, phone, created_at) VALUES (?, 1 + ? % 3, '+12125550100', 0)"_s,
            {1000 + i, i});
}

const char *CallHistory::any(std::initializer_list<const char *> values)
{
    return values.begin()[m_random.bounded(static_cast<int>(values.size()))];
}

void CallHistory::insertAttempt(const QSqlDatabase &db, int number, bool takesPart)
{
    const qint64 lead = 1000 + m_random.bounded(static_cast<int>(m_leads));
    const qint64 campaign = 1 + m_random.bounded(campaignCount);
    const qint64 at = f.clock.nowUtc().toMSecsSinceEpoch() - m_random.bounded(historyHours) * msPerHour
        - m_random.bounded(int(msPerHour));
    const QString zones =
        QString::fromLatin1(any({"[\"America/New_York\"]", "[\"America/Chicago\",\"America/New_York\"]",
                                 "[\"No/Where\",\"Asia/Kolkata\"]", "[\"Australia/Lord_Howe\"]", "[]"}));
    run(db,
        u"INSERT INTO attempts (key, campaign_id, lead_id, phone, number, state, body_sha256, intent_at, "
        u"counts, "
        "max_duration_minutes) VALUES (?, ?, ?, '+12125550100', 1, 'ended', 'x', ?, ?, 10)"_s,
        {u"key %1"_s.arg(number), campaign, lead, at, m_random.bounded(10) > 0 ? 1 : 0});
    const qint64 id = sql::value(db, u"SELECT last_insert_rowid()"_s)->toLongLong();
    run(db,
        u"INSERT INTO attempt_texts (attempt_id, prompt_version_id, first_sentence, task, lead_values, "
        u"caller_number, "
        "zones, zone_source, rules_version, consent) VALUES (?, ?, '', '', '{}', ?, ?, '', '', '{}')"_s,
        {id, 1 + m_random.bounded(3), QString::fromLatin1(any({"", "+12125550111", "+12125550122"})), zones});
    if (takesPart && campaign < campaignCount) {
        const int hour = localWeekHour(at, sql::toStringList(zones));
        if (const auto added =
                callfacts::add(db, AttemptId {id}, hour < 0 ? std::nullopt : std::optional(hour));
            !added)
            qFatal("%s", qPrintable(added.error().detail));
    }
    for (int i = m_random.bounded(3); i > 0; --i)
        changeOne(db);
}

/// Changes a random attempt, or its lead, as the writers of the program do.
void CallHistory::changeOne(const QSqlDatabase &db)
{
    const qint64 last = sql::value(db, u"SELECT max(id) FROM attempts"_s)->toLongLong();
    if (last == 0) // the only one was deleted
        return;
    const qint64 id = 1 + m_random.bounded(static_cast<int>(last));
    const int kind = m_random.bounded(20);
    if (kind < 12) {
        const QString outcome =
            QString::fromLatin1(any({"interested", "not_interested", "callback", "needs_info",
                                     "human_answered", "voicemail", "no_answer", "busy", "hangup", "failed",
                                     "invalid_number", "blocked", "do_not_call", "canceled", "unknown"}));
        run(db, u"UPDATE attempts SET outcome = ?, outcome_by = 'person' WHERE id = ?"_s, {outcome, id});
    } else if (kind < 13) {
        run(db, u"UPDATE attempts SET outcome = NULL WHERE id = ?"_s, {id});
    } else if (kind < 17) {
        run(db, u"UPDATE attempts SET cost_micro = ? WHERE id = ?"_s, {m_random.bounded(200'000), id});
    } else if (kind < 18) {
        run(db, u"UPDATE attempts SET counts = 1 - counts WHERE id = ?"_s, {id});
    } else if (kind < 19) {
        run(db, u"UPDATE leads SET list_id = ? WHERE id = ?"_s,
            {1 + m_random.bounded(3), 1000 + m_random.bounded(static_cast<int>(m_leads))});
    } else if (m_random.bounded(5) == 0) {
        run(db, u"DELETE FROM attempt_texts WHERE attempt_id = ?"_s, {id});
        run(db, u"DELETE FROM attempts WHERE id = ?"_s, {id});
    } else {
        run(db, u"UPDATE attempts SET lead_id = ? WHERE id = ?"_s,
            {1000 + m_random.bounded(static_cast<int>(m_leads)), id});
    }
}

void CallHistory::change(int times)
{
    f.database
        ->run([this, times](QSqlDatabase &db) {
            for (int i = 0; i < times; ++i)
                changeOne(db);
            return true;
        })
        .waitForFinished();
}

void CallHistory::fill()
{
    f.database
        ->run([](QSqlDatabase &db) {
            const ZoneTable zones;
            auto more = callfacts::addSome(db, zones);
            while (more && *more)
                more = callfacts::addSome(db, zones);
            return bool(more);
        })
        .waitForFinished();
}

void CallHistory::fold()
{
    f.database->run([](QSqlDatabase &db) { return bool(callfacts::fold(db)); }).waitForFinished();
}

DashboardScope CallHistory::anyScope()
{
    DashboardScope scope;
    if (m_random.bounded(2) == 0)
        scope.campaign = campaigns.at(m_random.bounded(static_cast<int>(campaigns.size())));
    if (m_random.bounded(4) == 0)
        return scope;
    const qint64 now = f.clock.nowUtc().toMSecsSinceEpoch() / msPerHour;
    const qint64 from = now - m_random.bounded(historyHours);
    const qint64 until = from + 1 + m_random.bounded(static_cast<int>(now - from + 1));
    scope.fromUtc = QDateTime::fromMSecsSinceEpoch(from * msPerHour, Qt::UTC);
    scope.untilUtc = QDateTime::fromMSecsSinceEpoch(until * msPerHour, Qt::UTC);
    return scope;
}

/// The local hours of all attempts in a table of this connection: SQL knows no time zones.
void CallHistory::keepLocalHours(const QSqlDatabase &db)
{
    run(db, u"CREATE TEMP TABLE IF NOT EXISTS local_hours (attempt_id INTEGER PRIMARY KEY, hour INTEGER)"_s);
    auto rows = sql::exec(
        db,
        u"SELECT a.id, a.intent_at, t.zones FROM attempts a JOIN attempt_texts t ON t.attempt_id = a.id "
        "WHERE a.id NOT IN (SELECT attempt_id FROM temp.local_hours)"_s);
    QList<QVariantList> hours;
    while (rows && rows->next())
        hours.append(
            {rows->value(0),
             localWeekHour(rows->value(1).toLongLong(), sql::toStringList(rows->value(2).toString()))});
    for (const QVariantList &hour : std::as_const(hours))
        run(db, u"INSERT INTO temp.local_hours VALUES (?, ?)"_s, hour);
}

DashboardCounts CallHistory::expected(const DashboardScope &scope)
{
    return f.database
        ->run([this, scope](QSqlDatabase &db) {
            keepLocalHours(db);
            DashboardCounts counts;
            each(db, u"0"_s, scope, [&](const QVariant &, const CallCounts &all) { counts.all = all; });
            each(db, u"coalesce(a.outcome, '')"_s, scope, [&](const QVariant &code, const CallCounts &of) {
                if (const auto outcome = outcomeFromCode(code.toString()))
                    counts.outcomes.insert(*outcome, of.attempts);
            });
            each(db, u"h.hour"_s, scope, [&](const QVariant &hour, const CallCounts &of) {
                counts.weekHours.insert(hour.toInt(), of);
            });
            const auto groups = [&](const QString &column) {
                QList<CountedGroup> found;
                each(db, column, scope, [&](const QVariant &code, const CallCounts &of) {
                    found.append({.name = code.toString(), .id = code.toLongLong(), .counts = of});
                });
                return found;
            };
            counts.lists = groups(u"l.list_id"_s);
            counts.scripts = groups(u"t.prompt_version_id"_s);
            counts.callers = groups(u"t.caller_number"_s);
            each(db, u"a.intent_at / 3600000"_s, scope, [&](const QVariant &hour, const CallCounts &of) {
                counts.spans.append(
                    {QDateTime::fromMSecsSinceEpoch(hour.toLongLong() * msPerHour, Qt::UTC), of});
            });
            return counts;
        })
        .result();
}

qint64 CallHistory::expectedCalls(const CallSelection &selection)
{
    return f.database
        ->run([this, selection](QSqlDatabase &db) {
            keepLocalHours(db);
            QString where = rangeOf(selection.scope) + u" AND "_s + conditionOf(selection.stage);
            if (selection.firstOfLead)
                where +=
                    u" AND a.id IN (SELECT min(a.id) FROM attempts a WHERE %1 GROUP BY a.campaign_id, a.lead_id)"_s
                        .arg(conditionOf(selection.stage));
            if (selection.outcome)
                where += u" AND a.outcome = '%1'"_s.arg(outcomeCode(*selection.outcome));
            if (selection.weekHour)
                where += u" AND h.hour = %1"_s.arg(*selection.weekHour);
            if (selection.list)
                where += u" AND l.list_id = %1"_s.arg(raw(*selection.list));
            if (selection.script)
                where += u" AND t.prompt_version_id = %1"_s.arg(raw(*selection.script));
            if (selection.callerNumber)
                where += u" AND t.caller_number = '%1'"_s.arg(*selection.callerNumber);
            const auto n = sql::value(db,
                                      u"SELECT count(*) FROM attempts a JOIN attempt_texts t ON t.attempt_id "
                                      u"= a.id JOIN leads l ON l.id = a.lead_id "
                                      "JOIN temp.local_hours h ON h.attempt_id = a.id WHERE "_s
                                          + where);
            return n ? n->toLongLong() : -1;
        })
        .result();
}
