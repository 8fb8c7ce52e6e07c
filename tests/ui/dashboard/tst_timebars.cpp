#include "tests/support/testmain.h"
#include "ui/dashboard/timebars.h"
#include "ui/dashboard/timerange.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime at(const QString &utc)
{
    return QDateTime::fromString(utc, Qt::ISODate);
}

CountedSpan span(const QString &utc, qint64 calls)
{
    CountedSpan made;
    made.fromUtc = at(utc);
    made.counts.rang = calls;
    made.counts.reached = calls / 2;
    return made;
}

} // namespace

class TimeBarsTest : public QObject {
    Q_OBJECT

private slots:
    void rangesEndWithTheHourThatRuns_data();
    void rangesEndWithTheHourThatRuns();
    void datesAreWholeDaysInAnyOrder();
    void codesOfRangesComeBack();
    void barsHaveNoGaps_data();
    void barsHaveNoGaps();
    void allTimeBeginsWithTheFirstCall();
    void hoursBeginWithTheDayOfTheFirstCall();
    void everyCallIsInOneBar();
};

void TimeBarsTest::rangesEndWithTheHourThatRuns_data()
{
    QTest::addColumn<TimeRangeKind>("kind");
    QTest::addColumn<int>("days"); // of the clock here, begun ones included
    QTest::newRow("today") << TimeRangeKind::Today << 1;
    QTest::newRow("week") << TimeRangeKind::Week << 7;
    QTest::newRow("month") << TimeRangeKind::Month << 30;
    QTest::newRow("quarter") << TimeRangeKind::Quarter << 90;
}

void TimeBarsTest::rangesEndWithTheHourThatRuns()
{
    QFETCH(const TimeRangeKind, kind);
    QFETCH(const int, days);
    const QDateTime now = at(u"2026-07-01T15:03:20Z"_s);
    const DashboardScope scope = scopeOf({kind, {}, {}}, now);
    QCOMPARE(scope.untilUtc, at(u"2026-07-01T16:00:00Z"_s));
    QCOMPARE(scope.fromUtc.toLocalTime().date(), now.toLocalTime().date().addDays(1 - days));
    QCOMPARE(scope.fromUtc.toMSecsSinceEpoch() % 3'600'000, 0);
}

void TimeBarsTest::datesAreWholeDaysInAnyOrder()
{
    const QDate first(2026, 3, 1);
    const QDate last(2026, 3, 3);
    const QDateTime now = at(u"2026-07-01T15:03:20Z"_s);
    const DashboardScope scope = scopeOf({TimeRangeKind::Dates, first, last}, now);
    QCOMPARE(scope, scopeOf({TimeRangeKind::Dates, last, first}, now));
    QVERIFY(scope.fromUtc <= first.startOfDay());
    QVERIFY(scope.fromUtc.secsTo(first.startOfDay().toUTC()) < 3600);
    QVERIFY(scope.untilUtc.secsTo(last.addDays(1).startOfDay().toUTC()) < 3600);
}

void TimeBarsTest::codesOfRangesComeBack()
{
    for (const TimeRangeKind kind :
         {TimeRangeKind::Today, TimeRangeKind::Yesterday, TimeRangeKind::Day, TimeRangeKind::Week,
          TimeRangeKind::Month, TimeRangeKind::Quarter, TimeRangeKind::All, TimeRangeKind::Dates})
        QCOMPARE(timeRangeFromCode(timeRangeCode(kind)), kind);
    QCOMPARE(timeRangeFromCode(u"a year"_s), TimeRangeKind::Week);
}

void TimeBarsTest::barsHaveNoGaps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<int>("length");
    QTest::newRow("hours") << u"2026-06-30T04:00:00Z"_s << u"2026-07-01T16:00:00Z"_s << 1;
    QTest::newRow("days over a change of clocks")
        << u"2026-03-01T05:00:00Z"_s << u"2026-04-20T16:00:00Z"_s << 1;
    QTest::newRow("weeks") << u"2026-01-01T05:00:00Z"_s << u"2026-07-01T16:00:00Z"_s << 24;
    QTest::newRow("years") << u"2022-01-01T05:00:00Z"_s << u"2026-07-01T16:00:00Z"_s << 24;
}

void TimeBarsTest::barsHaveNoGaps()
{
    QFETCH(const QString, from);
    QFETCH(const QString, until);
    QFETCH(const int, length);
    DashboardCounts counts;
    counts.spanLength = std::chrono::hours(length);
    const TimeBars made = timeBars(counts, {{}, at(from), at(until)}, at(until));
    QVERIFY(made.bars.size() <= 193);
    QDateTime reached = at(from);
    for (const TimeBar &bar : made.bars) {
        QCOMPARE(bar.fromUtc, reached);
        QVERIFY(bar.untilUtc > bar.fromUtc);
        reached = bar.untilUtc;
    }
    QCOMPARE(reached, at(until));
}

void TimeBarsTest::allTimeBeginsWithTheFirstCall()
{
    DashboardCounts counts;
    counts.spans = {span(u"2026-06-30T14:00:00Z"_s, 2), span(u"2026-06-30T16:00:00Z"_s, 4)};
    const TimeBars made = timeBars(counts, {}, at(u"2026-06-30T18:20:00Z"_s));
    QCOMPARE(made.bars.first().fromUtc, at(u"2026-06-30T14:00:00Z"_s));
    QCOMPARE(made.bars.last().untilUtc, at(u"2026-06-30T18:20:00Z"_s));
    QCOMPARE(made.bars.at(1).counts.rang, 0);
    QCOMPARE(made.bars.at(2).counts.rang, 4);
    QCOMPARE(made.bars.at(2).counts.reached, 2);
}

void TimeBarsTest::hoursBeginWithTheDayOfTheFirstCall()
{
    DashboardCounts counts;
    counts.spans = {span(u"2026-06-30T14:00:00Z"_s, 2)};
    const DashboardScope week {{}, at(u"2026-06-24T04:00:00Z"_s), at(u"2026-06-30T18:00:00Z"_s)};
    const TimeBars made = timeBars(counts, week, at(u"2026-06-30T17:20:00Z"_s));
    const QDateTime first = made.bars.first().fromUtc;
    QCOMPARE(first.toLocalTime().date(), at(u"2026-06-30T14:00:00Z"_s).toLocalTime().date());
    QCOMPARE(made.bars.last().untilUtc, week.untilUtc);
    QVERIFY(made.bars.size() <= 24);
    counts.spans = {span(u"2026-06-24T05:00:00Z"_s, 2)}; // no earlier than what is chosen
    QCOMPARE(timeBars(counts, week, week.untilUtc).bars.first().fromUtc, week.fromUtc);
}

void TimeBarsTest::everyCallIsInOneBar()
{
    DashboardCounts counts;
    qint64 all = 0;
    for (int hour = 0; hour < 30 * 24; ++hour) {
        counts.spans.append(span(u"2026-03-01T00:00:00Z"_s, 0));
        counts.spans.last().fromUtc = at(u"2026-03-01T00:00:00Z"_s).addSecs(3600 * hour);
        counts.spans.last().counts.rang = hour % 7;
        all += hour % 7;
    }
    const TimeBars made = timeBars(counts, {{}, at(u"2026-03-01T00:00:00Z"_s), at(u"2026-03-31T00:00:00Z"_s)},
                                   at(u"2026-04-01T00:00:00Z"_s));
    QCOMPARE(made.length, TimeBars::Length::Day);
    qint64 sum = 0;
    for (const TimeBar &bar : made.bars)
        sum += bar.counts.rang;
    QCOMPARE(sum, all);
}

LEADLINE_TEST(TimeBarsTest)
#include "tst_timebars.moc"
