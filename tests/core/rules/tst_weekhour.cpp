#include "core/rules/weekhour.h"
#include "core/rules/zonetable.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class WeekHourTest : public QObject {
    Q_OBJECT

private slots:
    void isThatOfTheCalledPerson_data();
    void isThatOfTheCalledPerson();
    void followsTheLawWhereTheSystemIsStale();
};

void WeekHourTest::isThatOfTheCalledPerson_data()
{
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QStringList>("zones");
    QTest::addColumn<int>("hour"); // -1: none
    constexpr int sunday = 6 * 24;
    QTest::newRow("Monday just after midnight")
        << u"2026-06-01T04:00:00Z"_s << QStringList {u"America/New_York"_s} << 0;
    QTest::newRow("still Sunday there")
        << u"2026-06-01T03:59:59Z"_s << QStringList {u"America/New_York"_s} << sunday + 23;
    QTest::newRow("winter") << u"2026-01-05T15:30:00Z"_s << QStringList {u"America/New_York"_s} << 10;
    QTest::newRow("summer") << u"2026-07-06T15:30:00Z"_s << QStringList {u"America/New_York"_s} << 11;
    QTest::newRow("half hour") << u"2026-07-06T15:30:00Z"_s << QStringList {u"Asia/Kolkata"_s} << 21;
    QTest::newRow("first of several")
        << u"2026-07-06T15:30:00Z"_s << QStringList {u"America/Chicago"_s, u"America/New_York"_s} << 10;
    QTest::newRow("first that exists")
        << u"2026-07-06T15:30:00Z"_s << QStringList {u"No/Where"_s, u"America/New_York"_s} << 11;
    QTest::newRow("none") << u"2026-07-06T15:30:00Z"_s << QStringList() << -1;
    QTest::newRow("nonsense") << u"2026-07-06T15:30:00Z"_s << QStringList {u"'; DROP"_s} << -1;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59Z"_s << QStringList {u"UTC"_s} << 2 * 24 + 23;
}

void WeekHourTest::isThatOfTheCalledPerson()
{
    QFETCH(const QString, utc);
    QFETCH(const QStringList, zones);
    QFETCH(const int, hour);
    const ZoneTable table;
    QCOMPARE(weekHour(QDateTime::fromString(utc, Qt::ISODate), zones, table).value_or(-1), hour);
}

/// British Columbia stays on summer time since November 2026, also where the system does not know yet.
void WeekHourTest::followsTheLawWhereTheSystemIsStale()
{
    const ZoneTable stale([](const QByteArray &) { return ZoneOffsets({{0, -8 * 3600}}); });
    const QDateTime winter = QDateTime::fromString(u"2027-01-04T18:00:00Z"_s, Qt::ISODate);
    QCOMPARE(weekHour(winter, {u"America/Vancouver"_s}, stale), std::optional(11));
}

LEADLINE_TEST(WeekHourTest)
#include "tst_weekhour.moc"
