#include "core/storage/sqldashboardsums.h"

#include "core/storage/statementcache.h"
#include "core/storage/tallyspans.h"

#include <QHash>
#include <QLoggingCategory>
#include <QMap>

#include <algorithm>
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

/// What call_tallies calls it, and where a change holds the code.
struct Dimension {
    By by;
    QLatin1StringView what;
    QString Change::*code;
};
constexpr std::array dimensions {
    Dimension {By::Outcome, "outcome"_L1, &Change::outcome},
    Dimension {By::WeekHour, "hour"_L1, &Change::weekHour},
    Dimension {By::List, "list"_L1, &Change::list},
    Dimension {By::Script, "script"_L1, &Change::script},
    Dimension {By::Caller, "caller"_L1, &Change::caller},
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

CallCounts countsFrom(const sqlite::Statement &row, int column)
{
    const auto value = [&row, &column] { return row.integer(column++); };
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

CallCounts timeCountsFrom(const sqlite::Statement &row, int column)
{
    CallCounts counts;
    counts.rang = row.integer(column);
    counts.reached = row.integer(column + 1);
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

/// Placeholders: spans, campaign.
QString statement(QLatin1StringView what, Measures wanted, const QString &code)
{
    QStringList spans {u"SELECT ? AS span, ? AS first, ? AS last"_s};
    while (spans.size() < mostTallySpans)
        spans.append(u"SELECT ?, ?, ?"_s);
    return uR"(SELECT %1, %2 FROM (%3) s CROSS JOIN call_tallies t
        ON t.campaign_id = ? AND t.what = '%4' AND t.span = s.span AND t.bucket BETWEEN s.first AND s.last
        GROUP BY 1)"_s.arg(code, measureList(wanted, u"sum(t.%1)"_s), spans.join(" UNION ALL "_L1), what);
}

const Dimension &dimensionOf(By by)
{
    return *std::ranges::find(dimensions, by, &Dimension::by);
}

/// The statement of a dimension; put together once.
const QString &groupsStatement(By by)
{
    static const QMap<By, QString> all = [] {
        QMap<By, QString> made;
        for (const Dimension &dimension : dimensions)
            made.insert(dimension.by, statement(dimension.what, measures, u"t.code"_s));
        return made;
    }();
    return *all.find(by);
}

const QString &timeStatement(bool byDay)
{
    static const QString byHours = statement("all"_L1, timeMeasures, u"t.bucket"_s);
    static const QString byDays = statement("all"_L1, timeMeasures, u"t.bucket * t.span / 24"_s);
    return byDay ? byDays : byHours;
}

const QString &changesStatement()
{
    static const QString statement =
        u"SELECT hour, outcome, week_hour, list_id, script_id, caller, %1 FROM call_changes "
        "WHERE ? = 0 OR campaign_id = ?"_s.arg(measureList(measures, u"%1"_s));
    return statement;
}

/// `row` for each; what cannot be read is left out and told in the log.
template <typename Row>
void each(const QSqlDatabase &db, const QString &text, const QVariantList &binds, Row row)
{
    const auto steps = [&]() -> Result<Done> {
        auto prepared = sql::DirectStatement::prepare(db, text);
        if (!prepared)
            return prepared.error();
        sqlite::Statement &rows = prepared->query();
        if (const auto bound = rows.bind(binds); !bound)
            return bound.error();
        for (;;) {
            const auto more = rows.step();
            if (!more)
                return more.error();
            if (!*more)
                return Done {};
            row(rows);
        }
    };
    if (const auto read = steps(); !read)
        qCWarning(lcDashboard, "figures not read: %ls", qUtf16Printable(read.error().detail));
}

QString textOf(const sqlite::Statement &row, int column)
{
    return QString::fromUtf8(row.text(column));
}

QList<Change> changesOf(const QSqlDatabase &db, qint64 campaign)
{
    QList<Change> changes;
    each(db, changesStatement(), {campaign, campaign}, [&changes](const sqlite::Statement &row) {
        int column = 0;
        Change change;
        change.hour = row.integer(column++);
        for (QString Change::*text :
             {&Change::outcome, &Change::weekHour, &Change::list, &Change::script, &Change::caller})
            change.*text = textOf(row, column++);
        change.counts = countsFrom(row, column);
        changes.append(change);
    });
    return changes;
}

/// From the first call to the last, as far as the scope leaves them open.
Hours hoursOf(const QSqlDatabase &db, const DashboardScope &scope, qint64 campaign,
              const QList<Change> &changes)
{
    std::optional<Hours> known;
    const auto include = [&known](qint64 first, qint64 last) {
        known = known ? Hours {std::min(known->from, first), std::max(known->until, last + 1)}
                      : Hours {first, last + 1};
    };
    each(
        db,
        u"SELECT (SELECT min(bucket) FROM call_tallies WHERE campaign_id = ? AND what = 'all' AND span = 1), "
        "(SELECT max(bucket) FROM call_tallies WHERE campaign_id = ? AND what = 'all' AND span = 1)"_s,
        {campaign, campaign}, [&include](const sqlite::Statement &row) {
            if (!row.isNull(0))
                include(row.integer(0), row.integer(1));
        });
    for (const Change &change : changes)
        include(change.hour, change.hour);
    if (!known)
        return {};
    return {hourOf(scope.fromUtc, known->from), hourOf(scope.untilUtc, known->until)};
}

/// Sums by code.
class Sums final {
public:
    void add(const QString &code, const CallCounts &counts) { m_sums[code] += counts; }
    QList<Group> groups() const
    {
        QList<Group> groups;
        for (auto sum = m_sums.cbegin(); sum != m_sums.cend(); ++sum) {
            if (sum.value() != CallCounts {})
                groups.append({sum.key(), sum.value()});
        }
        return groups;
    }

private:
    QHash<QString, CallCounts> m_sums;
};

} // namespace

Look::Look(const QSqlDatabase &db, const DashboardScope &scope)
    : m_db(db)
    , m_campaign(scope.campaign ? raw(*scope.campaign) : 0)
    , m_isAllTime(!scope.fromUtc.isValid() && !scope.untilUtc.isValid())
    , m_changes(changesOf(db, m_campaign))
{
    m_hours = hoursOf(db, scope, m_campaign, m_changes);
    const qint64 from = hourOf(scope.fromUtc, 0);
    const qint64 until = hourOf(scope.untilUtc, std::numeric_limits<qint64>::max());
    m_changes.removeIf([from, until](const Change &each) { return each.hour < from || each.hour >= until; });
}

QList<Group> Look::groups(By by) const
{
    const QList<TallySpan> spans =
        m_isAllTime ? QList {TallySpan {0, 0, 0}} : tallySpans(m_hours.from, m_hours.until, longestBucket);
    Sums sums;
    each(m_db, groupsStatement(by), spanBinds(spans) << m_campaign,
         [&sums](const sqlite::Statement &row) { sums.add(textOf(row, 0), countsFrom(row, 1)); });
    for (const Change &change : m_changes)
        sums.add(change.*dimensionOf(by).code, change.counts);
    return sums.groups();
}

QList<Group> Look::overTime(qint64 length) const
{
    QMap<qint64, CallCounts> sums;
    each(m_db, timeStatement(length == hoursPerDay),
         spanBinds(tallySpans(m_hours.from, m_hours.until, length)) << m_campaign,
         [&sums](const sqlite::Statement &row) { sums[row.integer(0)] += timeCountsFrom(row, 1); });
    for (const Change &change : m_changes) {
        CallCounts &counts = sums[change.hour / length];
        counts.rang += change.counts.rang;
        counts.reached += change.counts.reached;
    }
    QList<Group> groups;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum) {
        if (sum.value() != CallCounts {})
            groups.append({QString::number(sum.key()), sum.value()});
    }
    return groups;
}

} // namespace dashboardsums
