#include "tests/bench/dashboardbench.h"

#include "core/base/clock.h"
#include "core/storage/callfacts.h"
#include "core/storage/database.h"
#include "core/storage/sql.h"
#include "core/storage/sqldashboard.h"
#include "tests/ui/support/memorysettings.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/dashboard/timerange.h"

#include <QElapsedTimer>
#include <QPixmap>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr double mostRefreshMs = 5;
constexpr int turns = 15;
constexpr int freshChanges = 300; ///< that are not added up yet: what comes in within a second

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Eight campaigns over four lists with three scripts and three caller numbers, twelve hours a day for 120
/// days, four zones, eleven outcomes, three calls a lead.
QStringList historyStatements(int attempts, qint64 nowMs)
{
    const QString count = QString::number(attempts);
    const QString numbers =
        u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "_s;
    return {
        u"INSERT INTO lists (id, name, created_at) VALUES (1, 'A', 0), (2, 'B', 0), (3, 'C', 0), (4, 'D', 0)"_s,
        u"INSERT INTO prompt_versions (id, name, sha256, text, created_at) VALUES (1, 'short', 'a', '', 0), "
        u"(2, 'long', 'b', '', 0), "
        "(3, 'kind', 'c', '', 0)"_s,
        numbers.arg(8)
            + u"INSERT INTO campaigns (id, name, list_id, kind, prompt_version_id, attempts, hours, "
              u"language, max_duration_minutes, record, "
              "voicemail_action, state, created_at) SELECT i + 1, 'Campaign ' || i, 1 + i % 4, 'service', 1 "
              "+ i % 3, 3, 'any', 'en', 10, 0, "
              "'hangup', 'finished', 0 FROM n"_s,
        numbers.arg(1 + attempts / 3)
            + u"INSERT INTO leads (id, list_id, phone, created_at) SELECT i + 1, 1 + i % 4, '+12125550100', 0 FROM n"_s,
        numbers.arg(count)
            + u"INSERT INTO attempts (id, key, campaign_id, lead_id, phone, number, state, body_sha256, "
              u"intent_at, outcome, cost_micro, "
              "max_duration_minutes) SELECT i + 1, 'k' || i, 1 + (i / 3) % 8, 1 + i / 3, '+12125550100', 1 + "
              "i % 3, 'ended', 'x', "
              "%1 - ((%2 - i) * 120 / %2) * 86400000 + (i * 7919 % 43200) * 1000, CASE i * 31 % 11 WHEN 0 "
              "THEN 'interested' WHEN 1 THEN "
              "'not_interested' WHEN 2 THEN 'callback' WHEN 3 THEN 'needs_info' WHEN 4 THEN 'human_answered' "
              "WHEN 5 THEN 'hangup' WHEN 6 THEN "
              "'busy' WHEN 7 THEN 'failed' WHEN 8 THEN 'voicemail' ELSE 'no_answer' END, i * 13 % 200000, 10 FROM n"_s
                  .arg(nowMs)
                  .arg(count),
        u"INSERT INTO attempt_texts (attempt_id, prompt_version_id, first_sentence, task, lead_values, "
        u"caller_number, zones, zone_source, "
        "rules_version, consent) SELECT id, 1 + campaign_id % 3, '', '', '{}', '+1212555011' || id % 3, CASE "
        "id % 4 WHEN 0 THEN "
        "'[\"America/New_York\"]' WHEN 1 THEN '[\"America/Chicago\"]' WHEN 2 THEN '[\"America/Denver\"]' "
        "ELSE '[\"America/Los_Angeles\"]' END, "
        "'', '', '{}' FROM attempts"_s,
        u"UPDATE call_fill SET below = (SELECT max(id) FROM attempts)"_s,
    };
}

Result<Done> makeHistory(const QSqlDatabase &db, int attempts, qint64 nowMs)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        for (const QString &statement : historyStatements(attempts, nowMs)) {
            if (const auto done = sql::exec(db, statement); !done)
                return done.error();
        }
        return Done {};
    });
}

struct Filling {
    double seconds = 0;
    double longestMs = 0;
};

Result<Filling> fill(QSqlDatabase &db)
{
    const ZoneTable zones;
    Filling filling;
    QElapsedTimer whole;
    whole.start();
    for (bool more = true; more;) {
        QElapsedTimer step;
        step.start();
        const auto added = callfacts::addSome(db, zones);
        if (!added)
            return added.error();
        more = *added;
        filling.longestMs = std::max(filling.longestMs, msOf(step));
    }
    filling.seconds = msOf(whole) / 1000;
    const auto changed = sql::change(
        db, u"UPDATE attempts SET outcome = 'voicemail' WHERE id > (SELECT max(id) FROM attempts) - ?"_s,
        {freshChanges});
    if (!changed)
        return changed.error();
    return filling;
}

/// The median of `turns` runs of `work`.
template <typename Work> double median(const Work &work)
{
    QList<double> times;
    for (int turn = 0; turn < turns; ++turn) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(msOf(timer));
    }
    std::ranges::sort(times);
    return times.at(turns / 2);
}

/// The slowest of all spans of time, over all campaigns and over one.
Result<double> slowestLook(DashboardReader &reader, const QDateTime &nowUtc, int attempts)
{
    if (reader.read({}).all.attempts != attempts)
        return Error {Error::Kind::Internal, u"the dashboard does not know all calls"_s};
    double slowest = 0;
    for (const auto kind : {TimeRangeKind::Today, TimeRangeKind::Week, TimeRangeKind::Month,
                            TimeRangeKind::Quarter, TimeRangeKind::All}) {
        for (const auto campaign : {std::optional<CampaignId>(), std::optional(CampaignId {3})}) {
            DashboardScope scope = scopeOf({kind, {}, {}}, nowUtc);
            scope.campaign = campaign;
            slowest = std::max(slowest, median([&] { reader.read(scope); }));
        }
    }
    return slowest;
}

double wholeRefresh(DashboardReader &reader, const Clock &clock)
{
    Changes changes;
    MemorySettings settings;
    DashboardPage page(reader, changes, settings, clock);
    page.resize(1280, 800);
    page.show();
    page.grab();
    return median([&page] { page.refresh(); });
}

} // namespace

Result<Measurements> measureDashboard(const QString &directory, int attempts)
{
    auto opened = Database::open(directory, Database::Access::ReadWrite);
    if (!opened)
        return opened.error();
    Database &database = **opened;
    const SystemClock clock;
    const qint64 nowMs = clock.nowUtc().toMSecsSinceEpoch();
    const auto filled = database
                            .run([attempts, nowMs](QSqlDatabase &db) -> Result<Filling> {
                                if (const auto made = makeHistory(db, attempts, nowMs); !made)
                                    return made.error();
                                return fill(db);
                            })
                            .result();
    if (!filled)
        return filled.error();
    ReadingThread thread(database.fileName());
    const auto reader = makeSqlDashboardReader(thread, database.fileName());
    const auto slowest = slowestLook(*reader, clock.nowUtc(), attempts);
    if (!slowest)
        return slowest.error();
    return Measurements {
        {u"dashboard: refresh with %1 calls, ms"_s.arg(attempts), *slowest, mostRefreshMs, u"the limit"_s,
         1.0},
        {u"dashboard: the same with its charts and words, ms"_s, wholeRefresh(*reader, clock)},
        {u"dashboard: adding older calls, calls/s"_s, attempts / filled->seconds},
        {u"dashboard: longest job of that, ms"_s, filled->longestMs},
    };
}
