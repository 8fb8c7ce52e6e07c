#include "core/rules/zonetable.h"

#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

#include <atomic>
#include <thread>

using namespace gatefixture;

namespace {

QList<QByteArray> usZones()
{
    return book().zonesOfRegion(QStringLiteral("US"));
}

} // namespace

class ZoneTableTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithQtAllYearRound_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name :
             {"America/New_York", "America/Phoenix", "America/Adak", "America/St_Johns", "Europe/London",
              "Australia/Lord_Howe", "Pacific/Honolulu", "America/Vancouver", "UTC"})
            QTest::newRow(name) << QByteArray(name);
    }
    void agreesWithQtAllYearRound()
    {
        QFETCH(QByteArray, name);
        const ZoneTable table;
        const QTimeZone qt(name);
        const ZoneOffsets *zone = table.zone(name);
        QVERIFY(zone);
        for (QDateTime time = utc("2024-01-01 00:30"); time < utc("2031-01-01 00:00");
             time = time.addSecs(11 * 3600))
            QCOMPARE(zone->offsetAt(time.toSecsSinceEpoch()), qt.offsetFromUtc(time));
    }

    void changesExactlyAtTheTransition()
    {
        const ZoneTable table;
        const ZoneOffsets *zone = table.zone("America/New_York");
        const qint64 change = utc("2026-11-01 06:00").toSecsSinceEpoch();
        QCOMPARE(zone->offsetAt(change - 1), -4 * 3600);
        QCOMPARE(zone->offsetAt(change), -5 * 3600);
        QCOMPARE(zone->nextChange(change - 1), change);
        QCOMPARE(zone->nextChange(change), utc("2027-03-14 07:00").toSecsSinceEpoch());
    }

    void unknownNamesAreNull_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"", "America/Gotham", "../../etc/passwd", "Eastern", "Eastern Time",
                                 "Pacific", "EST", "EST5EDT", "XYZ5", "right/UTC", "america/new_york",
                                 "PST8PDT,M3.2.0,M11.1.0", "America/../America/Chicago", "localtime"})
            QTest::newRow(name) << QByteArray(name);
    }
    void unknownNamesAreNull()
    {
        QFETCH(QByteArray, name);
        const ZoneTable table;
        QVERIFY(!table.zone(name));
    }

    void oldLinksAndOffsetsLoad()
    {
        const ZoneTable table;
        for (const char *name :
             {"US/Eastern", "Canada/Pacific", "America/Argentina/Buenos_Aires", "UTC", "UTC-05:00"})
            QVERIFY2(table.zone(name), name);
    }

    void freshDataNeedsNoCorrection()
    {
        const ZoneTable table;
        if (table.isStale())
            QSKIP("the time-zone data of this machine is older than the rules need");
        QVERIFY(!table.correction("America/Vancouver"));
    }

    void staleDataIsCorrectedFromNovember2026()
    {
        const RuleBook book = staleBook();
        QVERIFY(book.zones().isStale());
        const ZoneOffsets *vancouver = book.zones().correction("America/Vancouver");
        const ZoneOffsets *edmonton = book.zones().correction("America/Edmonton");
        QVERIFY(vancouver && edmonton);
        QCOMPARE(vancouver->offsetAt(utc("2027-01-15 12:00").toSecsSinceEpoch()), -7 * 3600);
        QCOMPARE(edmonton->offsetAt(utc("2027-01-15 12:00").toSecsSinceEpoch()), -6 * 3600);
        QCOMPARE(vancouver->offsetAt(utc("2026-01-15 12:00").toSecsSinceEpoch()), -8 * 3600);
        QVERIFY(!book.zones().correction("America/New_York"));
    }

    void threadsShareOneTable()
    {
        const ZoneTable table;
        std::atomic<int> found = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread) {
                threads.emplace_back([&table, &found] {
                    for (const QByteArray &name : usZones())
                        found += table.zone(name) ? 1 : 0;
                });
            }
        }
        QCOMPARE(found.load(), 4 * static_cast<int>(usZones().size()));
    }
};

LEADLINE_TEST(ZoneTableTest)
#include "tst_zonetable.moc"
