#include "core/storage/sqldashboard.h"

#include "core/leads/lead.h"
#include "core/storage/sqldashboardsums.h"
#include "core/storage/statementcache.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using dashboardsums::By;

namespace {

constexpr qint64 msPerHour = 3'600'000;
/// Longer spans of time are told by days.
constexpr qint64 mostSingleHours = 45 * 24;

struct Stage {
    CallSelection::Stage stage;
    QLatin1StringView column; ///< of call_facts
    int firstBit; ///< in `first`; 0 = no first call is marked for it
};
constexpr std::array stages {
    Stage {CallSelection::Stage::Attempt, "1"_L1, 0},
    Stage {CallSelection::Stage::Rang, "rang"_L1, 1},
    Stage {CallSelection::Stage::Ended, "ended"_L1, 0},
    Stage {CallSelection::Stage::Reached, "reached"_L1, 2},
    Stage {CallSelection::Stage::Forthcoming, "forthcoming"_L1, 4},
    Stage {CallSelection::Stage::Interested, "interested"_L1, 8},
};

QHash<qint64, QPair<QString, int>> namesOf(const QSqlDatabase &db, const QString &statement,
                                           const QList<qint64> &ids)
{
    QHash<qint64, QPair<QString, int>> names;
    auto prepared = sql::Statement::prepare(db, statement);
    if (!prepared || !sql::run(prepared->query(), {sql::idArray(ids)}))
        return names;
    QSqlQuery &rows = prepared->query();
    while (rows.next())
        names.insert(rows.value(0).toLongLong(), {rows.value(1).toString(), rows.value(2).toInt()});
    return names;
}

QString namesStatement(By by)
{
    if (by == By::List)
        return u"SELECT id, name, 0 FROM lists WHERE id IN (SELECT value FROM json_each(?))"_s;
    return u"SELECT id, name, coalesce((SELECT max(number) FROM script_versions v WHERE v.prompt_version_id "
           u"= p.id), 0) "
           "FROM prompt_versions p WHERE id IN (SELECT value FROM json_each(?))"_s;
}

QList<CountedGroup> namedGroups(const QSqlDatabase &db, By by, const dashboardsums::Look &look)
{
    QList<CountedGroup> found;
    QList<qint64> ids;
    for (const dashboardsums::Group &group : look.groups(by)) {
        CountedGroup named;
        named.counts = group.counts;
        if (by == By::Caller)
            named.name = group.code;
        else
            named.id = group.code.toLongLong();
        ids.append(named.id);
        found.append(named);
    }
    if (by != By::Caller) {
        const auto names = namesOf(db, namesStatement(by), ids);
        for (CountedGroup &group : found)
            std::tie(group.name, group.version) =
                std::pair(names.value(group.id).first, names.value(group.id).second);
    }
    std::ranges::stable_sort(found, [](const CountedGroup &a, const CountedGroup &b) {
        return std::tuple(b.counts.rang, a.name, a.version, a.id)
            < std::tuple(a.counts.rang, b.name, b.version, b.id);
    });
    return found;
}

void readSpans(const dashboardsums::Look &look, DashboardCounts &counts)
{
    const dashboardsums::Hours &hours = look.hours();
    const qint64 length = hours.until - hours.from > mostSingleHours ? 24 : 1;
    counts.spanLength = std::chrono::hours(length);
    for (const dashboardsums::Group &group : look.overTime(length)) {
        const qint64 start = group.code.toLongLong() * length * msPerHour;
        counts.spans.append({QDateTime::fromMSecsSinceEpoch(start, Qt::UTC), group.counts});
    }
}

void readCampaigns(const QSqlDatabase &db, DashboardCounts &counts)
{
    auto prepared = sql::Statement::prepare(
        db,
        u"SELECT c.id, c.name, c.budget_micro, coalesce(s.n, 0), coalesce(u.n, 0) FROM campaigns c "
        "LEFT JOIN campaign_tallies s ON s.campaign_id = c.id AND s.what = 'micro' AND s.code = 'spent' "
        "LEFT JOIN campaign_tallies u ON u.campaign_id = c.id AND u.what = 'micro' AND u.code = 'unpriced' "
        "WHERE c.test = 0 ORDER BY c.id DESC"_s);
    if (!prepared || !sql::run(prepared->query(), {}))
        return;
    QSqlQuery &rows = prepared->query();
    while (rows.next()) {
        CampaignMoney money;
        money.id = CampaignId {rows.value(0).toLongLong()};
        money.name = rows.value(1).toString();
        if (!rows.value(2).isNull())
            money.budget = Money::fromMicroUsd(rows.value(2).toLongLong());
        money.spent = Money::fromMicroUsd(rows.value(3).toLongLong());
        money.unpriced = Money::fromMicroUsd(rows.value(4).toLongLong());
        counts.campaigns.append(money);
    }
}

void readLeads(const QSqlDatabase &db, std::optional<CampaignId> campaign, DashboardCounts &counts)
{
    auto prepared = sql::Statement::prepare(
        db,
        u"SELECT t.code, sum(t.n) FROM campaigns c CROSS JOIN campaign_tallies t ON t.campaign_id = c.id "
        "AND t.what = 'lead' WHERE c.test = 0 AND (? = 0 OR c.id = ?) GROUP BY t.code"_s);
    const qint64 id = campaign ? raw(*campaign) : 0;
    if (!prepared || !sql::run(prepared->query(), {id, id}))
        return;
    QSqlQuery &rows = prepared->query();
    while (rows.next()) {
        const auto status = leadStatusFromCode(rows.value(0).toString());
        const qint64 leads = rows.value(1).toLongLong();
        counts.leads += leads;
        if (status == LeadStatus::Ready || status == LeadStatus::Open || status == LeadStatus::Parked)
            counts.leadsLeft += leads;
        if (status == LeadStatus::Open)
            counts.open = leads;
    }
}

QString conditionsOf(const CallSelection &selection, QVariantList &binds)
{
    const Stage &stage = *std::ranges::find(stages, selection.stage, &Stage::stage);
    QStringList all {u"%1 = 1"_s.arg(stage.column)};
    const auto add = [&](const QString &condition, const QVariant &value) {
        all.append(condition);
        binds.append(value);
    };
    if (selection.firstOfLead)
        all.append(u"first & %1"_s.arg(stage.firstBit));
    if (selection.scope.campaign)
        add(u"campaign_id = ?"_s, raw(*selection.scope.campaign));
    if (selection.scope.fromUtc.isValid())
        add(u"hour >= ?"_s, selection.scope.fromUtc.toMSecsSinceEpoch() / msPerHour);
    if (selection.scope.untilUtc.isValid())
        add(u"hour < ?"_s, selection.scope.untilUtc.toMSecsSinceEpoch() / msPerHour);
    if (selection.outcome)
        add(u"outcome = ?"_s, outcomeCode(*selection.outcome));
    if (selection.weekHour)
        add(u"week_hour = ?"_s, *selection.weekHour);
    if (selection.list)
        add(u"list_id = ?"_s, raw(*selection.list));
    if (selection.script)
        add(u"script_id = ?"_s, raw(*selection.script));
    if (selection.callerNumber)
        add(u"caller = ?"_s, sql::fromText(*selection.callerNumber));
    return all.join(" AND "_L1);
}

Result<QList<AttemptId>> findIn(const QSqlDatabase &db, const CallSelection &selection)
{
    QVariantList binds;
    const QString conditions = conditionsOf(selection, binds);
    auto rows = sql::exec(
        db, u"SELECT attempt_id FROM call_facts WHERE %1 ORDER BY attempt_id DESC"_s.arg(conditions), binds);
    if (!rows)
        return rows.error();
    QList<AttemptId> found;
    while (rows->next())
        found.append(AttemptId {rows->value(0).toLongLong()});
    if (rows->lastError().isValid())
        return sql::errorOf(rows->lastError());
    return found;
}

class SqlDashboardReader final : public DashboardReader {
public:
    SqlDashboardReader(ReadingThread &thread, const QString &fileName)
        : m_thread(thread)
        , m_connection(fileName)
    {
    }

    /// One transaction: between two statements calls may move from the changes into the tallies.
    DashboardCounts read(const DashboardScope &scope) override
    {
        QSqlDatabase db = m_connection.database();
        const bool isOneView = db.transaction();
        const DashboardCounts counts = readIn(db, scope);
        if (isOneView)
            db.commit();
        return counts;
    }
    QFuture<Result<QList<AttemptId>>> find(const CallSelection &selection) override
    {
        return m_thread.run([selection](QSqlDatabase &db) { return findIn(db, selection); });
    }

private:
    static DashboardCounts readIn(const QSqlDatabase &db, const DashboardScope &scope);

    ReadingThread &m_thread;
    sql::LazyConnection m_connection;
};

DashboardCounts SqlDashboardReader::readIn(const QSqlDatabase &db, const DashboardScope &scope)
{
    DashboardCounts counts;
    const dashboardsums::Look look(db, scope);
    for (const dashboardsums::Group &group : look.groups(By::Outcome)) {
        counts.all += group.counts; // every call has a code there, be it an empty one
        const auto outcome = outcomeFromCode(group.code);
        if (outcome && group.counts.attempts > 0)
            counts.outcomes.insert(*outcome, group.counts.attempts);
    }
    for (const dashboardsums::Group &group : look.groups(By::WeekHour))
        counts.weekHours.insert(group.code.toInt(), group.counts);
    readSpans(look, counts);
    counts.lists = namedGroups(db, By::List, look);
    counts.scripts = namedGroups(db, By::Script, look);
    counts.callers = namedGroups(db, By::Caller, look);
    readCampaigns(db, counts);
    readLeads(db, scope.campaign, counts);
    const auto below = sql::value(db, u"SELECT below FROM call_fill"_s);
    counts.uncounted = below ? below->toLongLong() : 0;
    return counts;
}

} // namespace

std::unique_ptr<DashboardReader> makeSqlDashboardReader(ReadingThread &thread, const QString &databaseFile)
{
    return std::make_unique<SqlDashboardReader>(thread, databaseFile);
}
