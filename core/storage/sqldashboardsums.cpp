#include "core/storage/sqldashboardsums.h"

#include "core/storage/statementcache.h"
#include "core/storage/tallyspans.h"

#include <QLoggingCategory>
#include <QMap>

#include <array>
#include <limits>
#include <span>

Q_LOGGING_CATEGORY(lcDashboard, "leadline.storage.dashboard")

using namespace Qt::StringLiterals;

namespace dashboardsums {

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 longestBucket = 768;
constexpr qint64 hoursPerDay = 24;

/// What call_tallies calls it, and the column of call_changes that holds the code.
struct Dimension {
    By by;
    QLatin1StringView what;
    QLatin1StringView column;
};
constexpr std::array dimensions {
    Dimension {By::Nothing, "all"_L1, "0"_L1},           Dimension {By::Outcome, "outcome"_L1, "outcome"_L1},
    Dimension {By::WeekHour, "hour"_L1, "week_hour"_L1}, Dimension {By::List, "list"_L1, "list_id"_L1},
    Dimension {By::Script, "script"_L1, "script_id"_L1}, Dimension {By::Caller, "caller"_L1, "caller"_L1},
};

constexpr std::array measures {
    "attempts"_L1, "rang"_L1,  "ended"_L1,         "reached"_L1,           "interested"_L1,
    "micro"_L1,    "leads"_L1, "leads_reached"_L1, "leads_forthcoming"_L1, "leads_interested"_L1};

/// Enough to draw calls over time, which has the most rows by far.
constexpr std::array timeMeasures {"rang"_L1, "reached"_L1};

using Measures = std::span<const QLatin1StringView>;

/// "sum(attempts), sum(rang) ..." with `pattern` "sum(%1)".
QString measureList(Measures wanted, const QString &pattern)
{
    QStringList parts;
    for (const QLatin1StringView measure : wanted)
        parts.append(pattern.arg(measure));
    return parts.join(u", "_s);
}

CallCounts countsFrom(const QSqlQuery &row)
{
    int column = 1;
    const auto value = [&row, &column] { return row.value(column++).toLongLong(); };
    CallCounts counts;
    counts.attempts = value();
    counts.rang = value();
    counts.ended = value();
    counts.reached = value();
    counts.interested = value();
    counts.spent = Money::fromMicroUsd(value());
    counts.leads = value();
    counts.leadsReached = value();
    counts.leadsForthcoming = value();
    counts.leadsInterested = value();
    return counts;
}

qint64 hourOf(const QDateTime &utc, qint64 otherwise)
{
    return utc.isValid() ? utc.toMSecsSinceEpoch() / msPerHour : otherwise;
}

/// Bound values for the spans of `statement`: always as many, so that the statement stays the same.
QVariantList spanBinds(QList<TallySpan> spans)
{
    spans.resize(mostTallySpans);
    QVariantList binds;
    for (const TallySpan &span : std::as_const(spans))
        binds << span.hours << span.first << span.last;
    return binds;
}

/// Placeholders: spans, campaign; campaign, campaign, from, until.
QString statement(const Dimension &dimension, Measures wanted, const QString &tallyCode,
                  const QString &changeCode)
{
    QStringList spans {u"SELECT ? AS span, ? AS first, ? AS last"_s};
    while (spans.size() < mostTallySpans)
        spans.append(u"SELECT ?, ?, ?"_s);
    return uR"(SELECT code, %1 FROM (SELECT %2 AS code, %3 FROM (%4) s CROSS JOIN call_tallies t
            ON t.campaign_id = ? AND t.what = '%5' AND t.span = s.span AND t.bucket BETWEEN s.first AND s.last
        UNION ALL SELECT %6, %7 FROM call_changes
            WHERE (? = 0 OR campaign_id = ?) AND hour >= ? AND hour < ?) GROUP BY code)"_s.arg(
        measureList(wanted, u"sum(%1)"_s), tallyCode, measureList(wanted, u"t.%1"_s),
        spans.join(" UNION ALL "_L1), dimension.what, changeCode, measureList(wanted, u"%1"_s));
}

/// The statement of a dimension; put together once.
const QString &groupsStatement(By by)
{
    static const QMap<By, QString> all = [] {
        QMap<By, QString> made;
        for (const Dimension &dimension : dimensions)
            made.insert(dimension.by, statement(dimension, measures, u"t.code"_s, dimension.column));
        return made;
    }();
    return *all.find(by);
}

const QString &timeStatement(bool byDay)
{
    static const QString byHours = statement(dimensions.front(), timeMeasures, u"t.bucket"_s, u"hour"_s);
    static const QString byDays =
        statement(dimensions.front(), timeMeasures, u"t.bucket * t.span / 24"_s, u"hour / 24"_s);
    return byDay ? byDays : byHours;
}

QList<Group> read(const QSqlDatabase &db, const QString &text, const QVariantList &binds,
                  CallCounts (*countsOf)(const QSqlQuery &))
{
    auto prepared = sql::Statement::prepare(db, text);
    const auto done = prepared ? sql::run(prepared->query(), binds) : prepared.error();
    if (!done) {
        qCWarning(lcDashboard, "figures not read: %ls", qUtf16Printable(done.error().detail));
        return {};
    }
    QList<Group> groups;
    while (prepared->query().next()) {
        const Group group {prepared->query().value(0), countsOf(prepared->query())};
        if (group.counts != CallCounts {})
            groups.append(group);
    }
    return groups;
}

CallCounts timeCountsFrom(const QSqlQuery &row)
{
    CallCounts counts;
    counts.rang = row.value(1).toLongLong();
    counts.reached = row.value(2).toLongLong();
    return counts;
}

qint64 campaignOf(std::optional<CampaignId> campaign)
{
    return campaign ? raw(*campaign) : 0;
}

} // namespace

QList<Group> groups(const QSqlDatabase &db, By by, const DashboardScope &scope)
{
    const bool isAllTime = !scope.fromUtc.isValid() && !scope.untilUtc.isValid();
    const qint64 from = hourOf(scope.fromUtc, 0);
    const qint64 until =
        isAllTime ? std::numeric_limits<qint64>::max() : hourOf(scope.untilUtc, hoursOf(db, scope).until);
    const QList<TallySpan> spans =
        isAllTime ? QList {TallySpan {0, 0, 0}} : tallySpans(from, until, longestBucket);
    const qint64 campaign = campaignOf(scope.campaign);
    return read(db, groupsStatement(by),
                spanBinds(spans) << campaign << campaign << campaign << from << until, &countsFrom);
}

Hours hoursOf(const QSqlDatabase &db, const DashboardScope &scope)
{
    const qint64 campaign = campaignOf(scope.campaign);
    auto prepared = sql::Statement::prepare(
        db,
        u"SELECT min(first), max(last) FROM (SELECT "
        "(SELECT min(bucket) FROM call_tallies WHERE campaign_id = ? AND what = 'all' AND span = 1) AS "
        "first, "
        "(SELECT max(bucket) FROM call_tallies WHERE campaign_id = ? AND what = 'all' AND span = 1) AS last "
        "UNION ALL SELECT min(hour), max(hour) FROM call_changes WHERE ? = 0 OR campaign_id = ?)"_s);
    if (!prepared || !sql::run(prepared->query(), {campaign, campaign, campaign, campaign})
        || !prepared->query().next() || prepared->query().value(0).isNull())
        return {};
    return {hourOf(scope.fromUtc, prepared->query().value(0).toLongLong()),
            hourOf(scope.untilUtc, prepared->query().value(1).toLongLong() + 1)};
}

QList<Group> overTime(const QSqlDatabase &db, std::optional<CampaignId> campaign, Hours hours, qint64 length)
{
    const qint64 id = campaignOf(campaign);
    return read(db, timeStatement(length == hoursPerDay),
                spanBinds(tallySpans(hours.from, hours.until, length))
                    << id << id << id << hours.from << hours.until,
                &timeCountsFrom);
}

} // namespace dashboardsums
