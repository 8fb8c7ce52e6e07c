#include "core/rules/rulebook.h"

#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace gatefixture;

class RuleBookTest : public QObject {
    Q_OBJECT
private slots:
    void carriesItsVersion()
    {
        QCOMPARE(book().version(), u"2026-11-22"_s);
        QCOMPARE(book().date(), QDate(2026, 11, 22));
    }

    void everyAreaCodeLeadsToZonesThatLoad()
    {
        const QStringList codes = book().areaCodes();
        QVERIFY(codes.size() >= 440);
        for (const QString &code : codes) {
            QVERIFY2(code.size() == 3 && code[0] >= u'2' && code[1] >= u'0', qPrintable(code));
            const AreaCode *facts = book().areaCode(code);
            QVERIFY2(facts && !facts->regions.isEmpty() && !facts->zones.isEmpty(), qPrintable(code));
            for (const QByteArray &zone : facts->zones)
                QVERIFY2(book().zones().zone(zone), zone.constData());
        }
        QVERIFY(!book().areaCode(u"800"_s));
        QVERIFY(!book().areaCode(u"357"_s));
    }

    void everyRegionWithRulesHasANameAndZonesThatLoad()
    {
        for (const RegionRule &rule : book().regions()) {
            QVERIFY2(!rule.name.isEmpty() && !rule.source.isEmpty(), qPrintable(rule.region));
            const auto zones = book().zonesOfRegion(rule.region);
            QVERIFY2(!zones.isEmpty(), qPrintable(rule.region));
            for (const QByteArray &zone : zones)
                QVERIFY2(book().zones().zone(zone), zone.constData());
        }
    }

    void everyAmericanAndCanadianAreaCodeHasRules()
    {
        for (const QString &code : book().areaCodes()) {
            for (const QString &region : book().areaCode(code)->regions) {
                if (region.size() > 2)
                    QVERIFY2(book().region(region), qPrintable(region));
            }
        }
    }

    void zonesOfAStateCoverThoseOfItsAreaCodes()
    {
        for (const QString &code : book().areaCodes()) {
            const AreaCode *facts = book().areaCode(code);
            if (facts->regions.size() != 1 || facts->regions.first().size() == 2)
                continue;
            const auto zones = book().zonesOfRegion(facts->regions.first());
            for (const QByteArray &zone : facts->zones)
                QVERIFY2(zones.contains(zone), qPrintable(code));
        }
    }

    void areaCodesWithSeveralOffsetsKeepThemAll()
    {
        for (const char *code : {"208", "219", "250", "270", "308", "418", "423", "541", "574", "605", "606",
                                 "620", "701", "709", "775", "785", "807", "812", "850", "867", "879", "906",
                                 "907", "928", "986", "236", "364", "448", "458", "930", "474", "729"}) {
            const AreaCode *facts = book().areaCode(QString::fromLatin1(code));
            QVERIFY2(facts && facts->zones.size() > 1, code);
        }
    }

    void hoursOfAStateAreThoseOfItsRow_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("weekday");
        QTest::addColumn<QString>("saturday");
        QTest::addColumn<QString>("sunday");
        QTest::addColumn<bool>("closedOnHolidays");
        const auto row = [](const char *region, const char *week, const char *sat, const char *sun,
                            bool holidays) {
            QTest::newRow(region) << QString::fromLatin1(region) << QString::fromLatin1(week)
                                  << QString::fromLatin1(sat) << QString::fromLatin1(sun) << holidays;
        };
        row("US-NY", "8:00-21:00", "8:00-21:00", "8:00-21:00", false);
        row("US-AL", "8:00-20:00", "8:00-20:00", "closed", true);
        row("US-CT", "9:00-20:00", "9:00-20:00", "9:00-20:00", false);
        row("US-FL", "8:00-20:00", "8:00-20:00", "8:00-20:00", false);
        row("US-IL", "9:00-21:00", "9:00-21:00", "9:00-21:00", false);
        row("US-IN", "9:00-20:00", "9:00-20:00", "9:00-20:00", false);
        row("US-KY", "10:00-21:00", "10:00-21:00", "10:00-21:00", false);
        row("US-LA", "8:00-20:00", "8:00-20:00", "closed", true);
        row("US-MA", "8:00-20:00", "8:00-20:00", "8:00-20:00", false);
        row("US-MD", "8:00-20:00", "8:00-20:00", "8:00-20:00", false);
        row("US-ME", "9:00-17:00", "closed", "closed", true);
        row("US-MI", "9:00-21:00", "9:00-21:00", "9:00-21:00", false);
        row("US-MN", "9:00-21:00", "9:00-21:00", "9:00-21:00", false);
        row("US-MS", "8:00-20:00", "8:00-20:00", "closed", true);
        row("US-NE", "8:00-21:00", "8:00-21:00", "13:00-21:00", false);
        row("US-NM", "9:00-21:00", "9:00-21:00", "9:00-21:00", false);
        row("US-NV", "9:00-20:00", "9:00-20:00", "9:00-20:00", false);
        row("US-OK", "8:00-20:00", "8:00-20:00", "8:00-20:00", false);
        row("US-PA", "8:00-21:00", "8:00-21:00", "13:30-21:00", true);
        row("US-RI", "9:00-18:00", "10:00-17:00", "closed", true);
        row("US-SD", "9:00-21:00", "9:00-21:00", "closed", false);
        row("US-TX", "9:00-21:00", "9:00-21:00", "12:00-21:00", false);
        row("US-UT", "9:00-20:00", "9:00-20:00", "9:00-20:00", true);
        row("US-WA", "8:00-20:00", "8:00-20:00", "8:00-20:00", false);
        row("US-WY", "8:00-20:00", "8:00-20:00", "8:00-20:00", false);
        row("CA-ON", "9:00-21:30", "10:00-18:00", "10:00-18:00", false);
        row("DE", "9:00-20:00", "10:00-17:00", "closed", true);
        row("FR", "10:00-20:00", "closed", "closed", true);
        row("AU", "9:00-20:00", "9:00-17:00", "closed", true);
    }
    void hoursOfAStateAreThoseOfItsRow()
    {
        QFETCH(QString, region);
        QFETCH(QString, weekday);
        QFETCH(QString, saturday);
        QFETCH(QString, sunday);
        QFETCH(bool, closedOnHolidays);
        const RegionRule *rule = book().region(region);
        QVERIFY(rule);
        for (size_t day = 0; day < 5; ++day)
            QCOMPARE(dayHoursText(rule->hours[day]), weekday);
        QCOMPARE(dayHoursText(rule->hours[5]), saturday);
        QCOMPARE(dayHoursText(rule->hours[6]), sunday);
        QCOMPARE(rule->closedOnHolidays, closedOnHolidays);
    }

    void knowsTheOtherDemandsOfARegion()
    {
        QVERIFY(book().region(u"US-WA"_s)->salesBlocked);
        QVERIFY(!book().region(u"US-OR"_s)->salesBlocked);
        QCOMPARE(book().region(u"US-ME"_s)->hoursBetweenAttempts, 8);
        QCOMPARE(book().region(u"US-FL"_s)->attemptsPer24h, 3);
        QCOMPARE(book().region(u"FR"_s)->attemptsPer30d, 4);
        QCOMPARE(book().region(u"FR"_s)->restDaysAfterRefusal, 60);
        QCOMPARE(dayHoursText(book().region(u"FR"_s)->pause), u"13:00-14:00"_s);
        QCOMPARE(dayHoursText(book().region(u"US-NE"_s)->holidayHours), u"13:00-21:00"_s);
    }

    void placesWithoutRulesHaveNone()
    {
        for (const char *code : {"JP", "JM", "DO", "IT", "AT", "CH", "US-XX", "CA-XX", ""})
            QVERIFY2(!book().region(QString::fromLatin1(code)), code);
    }

    void onlyCountriesWithRulesAreOpen()
    {
        const QSet<QString> open {u"US"_s, u"CA"_s, u"GB"_s, u"DE"_s, u"FR"_s, u"ES"_s, u"AU"_s};
        QCOMPARE(book().openByDefault(), open);
    }

    void findsStatesByAnyOfTheirNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("region");
        const auto row = [](const char *text, const char *country, const char *region) {
            QTest::addRow("%s in %s", text, country)
                << QString::fromUtf8(text) << QString::fromLatin1(country) << QString::fromLatin1(region);
        };
        row("TX", "US", "US-TX");
        row("tx", "US", "US-TX");
        row(" Texas ", "US", "US-TX");
        row("US-TX", "US", "US-TX");
        row("new  york", "US", "US-NY");
        row("N.Y.", "US", "US-NY");
        row("Calif.", "US", "US-CA");
        row("Washington", "US", "US-WA");
        row("Washington State", "US", "US-WA");
        row("Washington, D.C.", "US", "US-DC");
        row("PR", "US", "US-PR");
        row("Ontario", "CA", "CA-ON");
        row("Québec", "CA", "CA-QC");
        row("QC", "CA", "CA-QC");
        row("ON", "US", "");
        row("Bayern", "DE", "");
        row("", "US", "");
        row("12345", "US", "");
        row("XX", "US", "");
    }
    void findsStatesByAnyOfTheirNames()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, region);
        QCOMPARE(book().stateRegion(text, country), region);
    }

    void findsTheStateOfAPostalCode_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("region");
        const auto row = [](const char *code, const char *region) {
            QTest::newRow(code) << QString::fromLatin1(code) << QString::fromLatin1(region);
        };
        row("33101", "US-FL");
        row("33101-1234", "US-FL");
        row("331011234", "US-FL");
        row("02138", "US-MA");
        row("2138", "US-MA");
        row("601", "US-PR");
        row("10001", "US-NY");
        row("00501", "US-NY");
        row("06390", "US-NY");
        row("73301", "US-TX");
        row("88501", "US-TX");
        row("96799", "US-AS");
        row("96813", "US-HI");
        row("96910", "US-GU");
        row("96950", "US-MP");
        row("K1A 0B1", "CA-ON");
        row("h2y1c6", "CA-QC");
        row("X0A 0H0", "CA-NU");
        row("X1A 1A1", "CA-NT");
        row("SW1A 1AA", "");
        row("12", "");
        row("123456", "");
        row("", "");
        row("09012", "");
    }
    void findsTheStateOfAPostalCode()
    {
        QFETCH(QString, code);
        QFETCH(QString, region);
        const QString found = book().postalRegion(code);
        // 090-098 are military addresses abroad; 009 is Puerto Rico.
        QCOMPARE(found, region);
    }

    void territoriesHaveOneCode()
    {
        QCOMPARE(book().regionCode(u"PR"_s), u"US-PR"_s);
        QCOMPARE(book().regionCode(u"DE"_s), u"DE"_s);
        QCOMPARE(book().regionCode(u"CA"_s), u"CA"_s);
    }
};

LEADLINE_TEST(RuleBookTest)
#include "tst_rulebook.moc"
