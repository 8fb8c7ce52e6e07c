#include "core/rules/holidays.h"

#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

class HolidaysTest : public QObject {
    Q_OBJECT
private slots:
    void easterFollowsTheTables_data()
    {
        QTest::addColumn<QDate>("easter");
        for (const QDate &date :
             {QDate(1961, 4, 2), QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2024, 3, 31),
              QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2038, 4, 25)})
            QTest::newRow(qPrintable(date.toString(Qt::ISODate))) << date;
    }
    void easterFollowsTheTables()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    void knowsTheHolidaysOfACountry_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("holiday");
        const auto row = [](const char *region, int year, int month, int day, bool holiday,
                            const char *name) {
            QTest::newRow(name) << QString::fromLatin1(region) << QDate(year, month, day) << holiday;
        };
        row("US", 2026, 1, 19, true, "Martin Luther King Jr. Day");
        row("US", 2026, 2, 16, true, "Washington's Birthday");
        row("US", 2026, 4, 3, true, "Good Friday");
        row("US", 2026, 5, 25, true, "Memorial Day");
        row("US", 2026, 7, 3, true, "Independence Day on a Saturday: Friday");
        row("US", 2026, 7, 4, true, "Independence Day itself");
        row("US", 2026, 7, 6, false, "but not the Monday");
        row("US", 2027, 7, 5, true, "Independence Day on a Sunday: Monday");
        row("US", 2027, 12, 31, true, "New Year 2028 on a Saturday: the old year's last day");
        row("US", 2026, 9, 7, true, "Labor Day");
        row("US", 2026, 11, 26, true, "Thanksgiving");
        row("US", 2026, 11, 19, false, "a week before Thanksgiving");
        row("US-FL", 2026, 11, 26, true, "in a state");
        row("US", 2026, 4, 6, false, "Easter Monday is none in the US");
        row("CA", 2026, 5, 18, true, "Victoria Day");
        row("CA", 2027, 5, 24, true, "Victoria Day on the 24th");
        row("CA", 2026, 7, 1, true, "Canada Day");
        row("CA", 2026, 11, 26, false, "American Thanksgiving in Canada");
        row("GB", 2026, 12, 28, true, "Boxing Day on a Saturday");
        row("DE", 2026, 10, 3, true, "Tag der Deutschen Einheit");
        row("DE", 2026, 5, 14, true, "Himmelfahrt");
        row("DE", 2026, 11, 18, true, "Bußtag");
        row("FR", 2026, 7, 14, true, "Fête nationale");
        row("FR", 2026, 5, 25, true, "Lundi de Pentecôte");
        row("ES", 2026, 4, 3, true, "Viernes Santo");
        row("AU", 2026, 1, 26, true, "Australia Day");
        row("AU", 2027, 12, 28, true, "Christmas weekend: Tuesday too");
        row("JP", 2026, 1, 1, false, "a country without a calendar");
    }
    void knowsTheHolidaysOfACountry()
    {
        QFETCH(QString, region);
        QFETCH(QDate, date);
        QFETCH(bool, holiday);
        const auto calendar = HolidayCalendar::load();
        QVERIFY(calendar);
        QCOMPARE(calendar->isHoliday(date, region), holiday);
    }
};

LEADLINE_TEST(HolidaysTest)
#include "tst_holidays.moc"
