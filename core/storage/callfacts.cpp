#include "core/storage/callfacts.h"

#include "core/rules/weekhour.h"
#include "core/storage/sql.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcFacts, "leadline.storage.callfacts")

using namespace Qt::StringLiterals;

namespace callfacts {

namespace {

/// About 40 ms of work: what a webhook or a claim may have to wait.
constexpr int attemptsPerStep = 250;

const QString &addStatement()
{
    static const QString statement =
        uR"(INSERT OR IGNORE INTO call_facts (attempt_id, campaign_id, lead_id, list_id,
            script_id, caller, week_hour, hour, rang, outcome, micro, first)
        SELECT a.id, a.campaign_id, a.lead_id, l.list_id, coalesce(t.prompt_version_id, c.prompt_version_id),
            coalesce(t.caller_number, c.caller_number), ?, a.intent_at / 3600000, a.counts, coalesce(a.outcome, ''),
            coalesce(a.cost_micro, 0),
            a.counts = 1 AND NOT EXISTS (SELECT 1 FROM attempts o CROSS JOIN call_facts f ON f.attempt_id = o.id
                WHERE o.lead_id = a.lead_id AND f.campaign_id = a.campaign_id AND f.rang = 1)
        FROM attempts a JOIN leads l ON l.id = a.lead_id JOIN campaigns c ON c.id = a.campaign_id
            LEFT JOIN attempt_texts t ON t.attempt_id = a.id
        WHERE a.id = ?)"_s;
    return statement;
}

/// Sums per bucket, for each campaign and for all. Grouped
/// twice: what changes together is alike in nearly all.
const QString &foldStatement()
{
    static const QString statement = uR"(INSERT INTO call_tallies
        SELECT iif(k.own, g.campaign_id, 0), w.what, s.span, iif(s.span = 0, 0, g.hour / max(s.span, 1)),
            CASE w.what WHEN 'outcome' THEN g.outcome WHEN 'hour' THEN g.week_hour WHEN 'list' THEN g.list_id
                WHEN 'script' THEN g.script_id WHEN 'caller' THEN g.caller ELSE 0 END,
            sum(g.attempts), sum(g.rang), sum(g.ended), sum(g.reached), sum(g.interested), sum(g.micro), sum(g.leads),
            sum(g.leads_reached), sum(g.leads_forthcoming), sum(g.leads_interested)
        FROM (SELECT campaign_id, list_id, script_id, caller, week_hour, hour, outcome, sum(attempts) AS attempts,
                sum(rang) AS rang, sum(ended) AS ended, sum(reached) AS reached, sum(interested) AS interested,
                sum(micro) AS micro, sum(leads) AS leads, sum(leads_reached) AS leads_reached,
                sum(leads_forthcoming) AS leads_forthcoming, sum(leads_interested) AS leads_interested
            FROM call_changes GROUP BY campaign_id, list_id, script_id, caller, week_hour, hour, outcome) g
        CROSS JOIN (SELECT 1 AS own UNION ALL SELECT 0) k
        CROSS JOIN (SELECT 'all' AS what UNION ALL SELECT 'outcome' UNION ALL SELECT 'hour' UNION ALL SELECT 'list'
            UNION ALL SELECT 'script' UNION ALL SELECT 'caller') w
        CROSS JOIN (SELECT 0 AS span UNION ALL SELECT 1 UNION ALL SELECT 24 UNION ALL SELECT 768) s
        WHERE true GROUP BY 1, 2, 3, 4, 5
        ON CONFLICT (campaign_id, what, span, bucket, code) DO UPDATE SET attempts = attempts + excluded.attempts,
            rang = rang + excluded.rang, ended = ended + excluded.ended, reached = reached + excluded.reached,
            interested = interested + excluded.interested, micro = micro + excluded.micro,
            leads = leads + excluded.leads, leads_reached = leads_reached + excluded.leads_reached,
            leads_forthcoming = leads_forthcoming + excluded.leads_forthcoming,
            leads_interested = leads_interested + excluded.leads_interested)"_s;
    return statement;
}

Result<Done> foldInside(const QSqlDatabase &db)
{
    if (const auto folded = sql::change(db, foldStatement()); !folded)
        return folded.error();
    if (const auto emptied = sql::change(db, u"DELETE FROM call_changes"_s); !emptied)
        return emptied.error();
    return Done {};
}

struct Missing {
    AttemptId id {};
    QDateTime intentUtc;
    QStringList zones;
};

/// The newest attempts that do not take part yet. Calls to numbers of one's own never do.
Result<QList<Missing>> missing(const QSqlDatabase &db)
{
    auto rows = sql::exec(db, uR"(SELECT a.id, a.intent_at, t.zones FROM attempts a
            LEFT JOIN attempt_texts t ON t.attempt_id = a.id
            WHERE a.id <= (SELECT below FROM call_fill) AND NOT EXISTS (SELECT 1 FROM call_facts WHERE attempt_id = a.id)
            AND a.campaign_id NOT IN (SELECT id FROM campaigns WHERE test = 1) ORDER BY a.id DESC LIMIT ?)"_s,
                          {attemptsPerStep});
    if (!rows)
        return rows.error();
    QList<Missing> found;
    while (rows->next())
        found.append({AttemptId {rows->value(0).toLongLong()}, sql::toDateTime(rows->value(1)),
                      sql::toStringList(rows->value(2).toString())});
    if (rows->lastError().isValid())
        return sql::errorOf(rows->lastError());
    return found;
}

Result<bool> addMissing(const QSqlDatabase &db, const ZoneTable &zones)
{
    const auto found = missing(db);
    if (!found)
        return found.error();
    for (const Missing &attempt : *found) {
        const auto added = add(db, attempt.id, weekHour(attempt.intentUtc, attempt.zones, zones));
        if (!added)
            return added.error();
    }
    const bool isLast = found->size() < attemptsPerStep;
    const qint64 below = isLast ? 0 : raw(found->last().id) - 1;
    if (const auto noted = sql::change(db, u"UPDATE call_fill SET below = ?"_s, {below}); !noted)
        return noted.error();
    if (const auto folded = foldInside(db); !folded)
        return folded.error();
    return !isLast;
}

/// Attempts that came into the file past the program, at a time when nothing kept the figures.
Result<bool> lookForStrangers(const QSqlDatabase &db)
{
    const auto noted = sql::change(db, uR"(UPDATE call_fill SET below = n.last
        FROM (SELECT max(id) AS last FROM attempts WHERE campaign_id NOT IN (SELECT id FROM campaigns WHERE test = 1)) n
        WHERE n.last > max(below, (SELECT coalesce(max(attempt_id), 0) FROM call_facts)))"_s);
    if (!noted)
        return noted.error();
    const auto below = sql::value(db, u"SELECT below FROM call_fill"_s);
    if (!below)
        return below.error();
    return below->toLongLong() == 0;
}

} // namespace

Result<qint64> add(const QSqlDatabase &db, AttemptId attempt, std::optional<int> weekHour)
{
    return sql::change(db, addStatement(), {weekHour.value_or(-1), raw(attempt)});
}

Result<Done> fold(const QSqlDatabase &db)
{
    const auto any = sql::value(db, u"SELECT EXISTS (SELECT 1 FROM call_changes)"_s);
    if (!any)
        return any.error();
    if (!any->toBool())
        return Done {};
    return sql::inTransaction(db, [&db] { return foldInside(db); });
}

Result<bool> addSome(const QSqlDatabase &db, const ZoneTable &zones)
{
    return sql::inTransaction(db, [&] { return addMissing(db, zones); });
}

void Keeper::wake(const QSqlDatabase &db)
{
    if (m_filling)
        return;
    if (!m_filled) {
        if (const auto filled = lookForStrangers(db))
            m_filled = *filled;
    }
    if (m_filled == false) {
        m_filling = true;
        return step(db);
    }
    if (const auto folded = fold(db); !folded)
        qCWarning(lcFacts, "figures not brought up to date: %ls", qUtf16Printable(folded.error().detail));
}

void Keeper::step(const QSqlDatabase &db)
{
    const auto more = addSome(db, m_zones);
    if (!more)
        qCWarning(lcFacts, "calls not added to the figures: %ls", qUtf16Printable(more.error().detail));
    if (more && *more) {
        m_thread.post([this](const QSqlDatabase &again) { step(again); });
        return;
    }
    m_filling = false;
    if (more)
        m_filled = true;
}

} // namespace callfacts
