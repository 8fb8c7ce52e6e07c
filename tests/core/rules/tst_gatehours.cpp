#include "core/rules/gate.h"

#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace gatefixture;

/// When the called person may be called. Source: calling-rules.md sections 5.4 to 5.7.
class GateHoursTest : public QObject {
    Q_OBJECT

    static Verdict judge(const GateFacts &facts, const char *moment)
    {
        return Gate(book(), settings()).judge(facts, utc(moment));
    }

private slots:
    void vectorsOfTheRules_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *number, const char *instant, bool allowed) {
            QTest::addRow("%s at %s", number, instant)
                << QString::fromLatin1(number) << QString::fromLatin1(instant) << allowed;
        };
        row("+18505550100", "2026-07-01 12:30", false);
        row("+18505550100", "2026-07-01 13:00", false);
        row("+18505550100", "2026-07-01 14:00", true);
        row("+18505550100", "2026-07-02 00:00", false);
        row("+19285550100", "2026-07-01 15:30", false);
        row("+19285550100", "2026-01-15 16:00", true);
        row("+19075550100", "2026-07-01 17:00", false);
        row("+17095550100", "2026-07-01 11:15", false);
        row("+17755550100", "2026-07-01 15:30", false);
        row("+12125550100", "2026-11-01 05:30", false);
        row("+12125550100", "2026-11-01 06:30", false);
        row("+13575550100", "2026-07-01 18:59", false);
        row("+13575550100", "2026-07-01 19:00", true);
        row("+13575550100", "2026-07-01 23:54", true);
        row("+13575550100", "2026-07-02 00:00", false);
        row("+13575550100", "2026-01-15 18:59", false);
        row("+13575550100", "2026-01-15 19:00", true);
        row("+13575550100", "2026-01-16 00:54", true);
        row("+13575550100", "2026-01-16 01:00", false);
    }
    void vectorsOfTheRules()
    {
        QFETCH(QString, number);
        QFETCH(QString, instant);
        QFETCH(bool, allowed);
        const Verdict verdict = judge(lead(qPrintable(number)), qPrintable(instant));
        QCOMPARE(verdict.reason, allowed ? GateReason::None : GateReason::OutsideHours);
    }

    void numbersWithoutAPlaceAreRefusedAtAnyTime()
    {
        for (const char *moment : {"2026-07-01 04:00", "2026-07-01 17:00", "2026-12-01 17:00"})
            QCOMPARE(judge(lead("+18005550100"), moment).reason, GateReason::NumberBlocked);
    }

    void westernCanadaKeepsSummerTime_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("instant");
        QTest::newRow("Vancouver") << u"+16045550100"_s << u"2027-01-15 16:30"_s;
        QTest::newRow("Calgary") << u"+14035550100"_s << u"2027-01-15 15:30"_s;
    }
    void westernCanadaKeepsSummerTime()
    {
        QFETCH(QString, number);
        QFETCH(QString, instant);
        const GateFacts facts = lead(qPrintable(number));
        if (!book().zones().isStale())
            QVERIFY(judge(facts, qPrintable(instant)).allowed());
        const Gate stale(staleBook(), settings());
        const QDateTime now = utc(qPrintable(instant));
        QCOMPARE(stale.judge(facts, now).reason, GateReason::OutsideHours);
        QCOMPARE(stale.judge(facts, now).untilUtc, now.addSecs(1800));
        QVERIFY(stale.judge(facts, now.addSecs(1800)).allowed());
    }

    void staleDataClosesAnHourEarlier()
    {
        // 19:30 by the stale clock of the machine, 20:30 by the law.
        const Verdict verdict =
            Gate(staleBook(), settings()).judge(lead("+16045550100"), utc("2027-01-16 03:30"));
        QCOMPARE(verdict.reason, GateReason::StaleTimeZoneData);
        QCOMPARE(verdict.detail, u"America/Vancouver"_s);
        QVERIFY(!verdict.isFinal());
        QVERIFY(verdict.untilUtc > utc("2027-01-16 03:30"));
        QVERIFY(Gate(staleBook(), settings()).judge(lead("+12125550100"), utc("2027-01-15 15:00")).allowed());
    }

    void floridaAndTheAddressBothRule()
    {
        // 20:30 local: New York would allow it, Florida does not.
        GateFacts facts = lead("+13055550100");
        facts.state = u"NY"_s;
        facts.hours = everyDay("8:00-21:00");
        QCOMPARE(judge(facts, "2026-07-02 00:30").reason, GateReason::OutsideHours);
        facts.phone = PhoneNumber::fromStored(u"+12125550100"_s);
        QVERIFY(judge(facts, "2026-07-02 00:30").allowed());
        facts.state = u"FL"_s;
        QCOMPARE(judge(facts, "2026-07-02 00:30").reason, GateReason::OutsideHours);
    }

    void addressesAddTheirZones()
    {
        GateFacts facts = lead("+12125550100");
        QVERIFY(judge(facts, "2026-07-01 14:00").allowed());
        facts.state = u"California"_s;
        const Verdict byState = judge(facts, "2026-07-01 14:00");
        QCOMPARE(byState.reason, GateReason::OutsideHours);
        QCOMPARE(byState.detail, u"America/Los_Angeles"_s);
        QCOMPARE(byState.untilUtc, utc("2026-07-01 16:00"));
        QCOMPARE(byState.zoneSource, u"area code 212, state CA"_s);
        facts.state.clear();
        facts.postalCode = u"90210"_s;
        QCOMPARE(judge(facts, "2026-07-01 14:00").reason, GateReason::OutsideHours);
        facts.postalCode.clear();
        facts.timeZone = u"Pacific/Honolulu"_s;
        QCOMPARE(judge(facts, "2026-07-01 16:00").reason, GateReason::OutsideHours);
    }

    void onlyAConfirmedZoneStandsAlone()
    {
        GateFacts facts = lead("+18505550100");
        facts.timeZone = u"America/New_York"_s;
        QCOMPARE(judge(facts, "2026-07-01 13:00").reason, GateReason::OutsideHours);
        facts.timeZoneConfirmed = true;
        const Verdict verdict = judge(facts, "2026-07-01 13:00");
        QVERIFY(verdict.allowed());
        QCOMPARE(verdict.zones, QStringList {u"America/New_York"_s});
        QCOMPARE(verdict.zoneSource, u"confirmed time zone America/New_York"_s);
    }

    void aZoneThatCannotBeLoadedIsNoZone()
    {
        GateFacts facts = lead("+12125550100");
        facts.timeZone = u"Eastern"_s;
        const Verdict verdict = judge(facts, "2026-07-01 15:00");
        QCOMPARE(verdict.reason, GateReason::NoTimeZone);
        QCOMPARE(verdict.detail, u"Eastern"_s);
        facts.hours.any = true;
        QVERIFY(judge(facts, "2026-07-01 15:00").allowed());
    }

    void unknownAreaCodesAreSaidToBeSo()
    {
        const Verdict verdict = judge(lead("+13575550100"), "2026-07-01 19:00");
        QVERIFY(verdict.allowed());
        QCOMPARE(verdict.zoneSource, u"unknown area code 357"_s);
        for (const char *zone :
             {"America/New_York", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu"})
            QVERIFY2(verdict.zones.contains(QString::fromLatin1(zone)), zone);
    }

    void closingIsHalfOpenAndEarly()
    {
        GateSettings atOnce = settings();
        atOnce.minutesBeforeClosing = 0;
        const Gate gate(book(), atOnce);
        const GateFacts facts = lead("+12125550100");
        QVERIFY(!gate.judge(facts, utc("2026-07-01 13:00").addMSecs(-1)).allowed());
        QVERIFY(gate.judge(facts, utc("2026-07-01 13:00")).allowed());
        QVERIFY(gate.judge(facts, utc("2026-07-02 00:00").addMSecs(-1)).allowed());
        QVERIFY(!gate.judge(facts, utc("2026-07-02 00:00")).allowed());
        const Gate shipped(book(), settings());
        QVERIFY(shipped.judge(facts, utc("2026-07-01 23:55").addMSecs(-1)).allowed());
        QVERIFY(!shipped.judge(facts, utc("2026-07-01 23:55")).allowed());
    }

    void noHoursGoBeyondTheFloor()
    {
        GateFacts facts = lead("+12125550100");
        facts.hours = everyDay("0:00-24:00");
        QVERIFY(!judge(facts, "2026-07-01 11:59").allowed());
        QVERIFY(judge(facts, "2026-07-01 12:00").allowed());
        QVERIFY(!judge(facts, "2026-07-02 01:00").allowed());
        // Canada's rule ends at 21:30, the floor earlier.
        facts.phone = PhoneNumber::fromStored(u"+14165550100"_s);
        QVERIFY(!judge(facts, "2026-07-03 01:00").allowed());
    }

    void hoursFollowTheClockOverItsChanges_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("opens");
        QTest::newRow("before spring") << u"2026-03-07 05:00"_s << u"2026-03-07 14:00"_s;
        QTest::newRow("on the spring day") << u"2026-03-08 05:30"_s << u"2026-03-08 13:00"_s;
        QTest::newRow("in the missing hour") << u"2026-03-08 07:00"_s << u"2026-03-08 13:00"_s;
        QTest::newRow("before autumn") << u"2026-10-31 05:00"_s << u"2026-10-31 13:00"_s;
        QTest::newRow("in the doubled hour, first") << u"2026-11-01 05:30"_s << u"2026-11-01 14:00"_s;
        QTest::newRow("in the doubled hour, second") << u"2026-11-01 06:30"_s << u"2026-11-01 14:00"_s;
    }
    void hoursFollowTheClockOverItsChanges()
    {
        QFETCH(QString, instant);
        QFETCH(QString, opens);
        const Verdict verdict = judge(lead("+12125550100"), qPrintable(instant));
        QCOMPARE(verdict.reason, GateReason::OutsideHours);
        QCOMPARE(verdict.untilUtc, utc(qPrintable(opens)));
    }

    void weekendsAndHolidaysAreTheDefault_data()
    {
        QTest::addColumn<QString>("instant");
        QTest::addColumn<QString>("opens");
        QTest::newRow("Friday evening") << u"2026-07-11 01:00"_s << u"2026-07-11 14:00"_s;
        QTest::newRow("Saturday evening") << u"2026-07-11 22:00"_s << u"2026-07-13 13:00"_s;
        QTest::newRow("Sunday") << u"2026-07-12 16:00"_s << u"2026-07-13 13:00"_s;
        QTest::newRow("long weekend of 4 July") << u"2026-07-03 16:00"_s << u"2026-07-06 13:00"_s;
        QTest::newRow("Thanksgiving") << u"2026-11-26 16:00"_s << u"2026-11-27 14:00"_s;
    }
    void weekendsAndHolidaysAreTheDefault()
    {
        QFETCH(QString, instant);
        QFETCH(QString, opens);
        GateFacts facts = lead("+12125550100");
        facts.hours = CampaignHours::standard();
        const Verdict verdict = judge(facts, qPrintable(instant));
        QCOMPARE(verdict.reason, GateReason::OutsideHours);
        QCOMPARE(verdict.untilUtc, utc(qPrintable(opens)));
    }

    void holidaysFollowTheRegionWhenTheCampaignCallsOnThem_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("instant");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("New York") << u"+12125550100"_s << u"2026-11-26 16:00"_s << true;
        QTest::newRow("Alabama") << u"+12055550100"_s << u"2026-11-26 16:00"_s << false;
        QTest::newRow("Utah") << u"+18015550100"_s << u"2026-11-26 18:00"_s << false;
        QTest::newRow("Nebraska before one") << u"+14025550100"_s << u"2026-11-26 18:59"_s << false;
        QTest::newRow("Nebraska after one") << u"+14025550100"_s << u"2026-11-26 19:00"_s << true;
    }
    void holidaysFollowTheRegionWhenTheCampaignCallsOnThem()
    {
        QFETCH(QString, number);
        QFETCH(QString, instant);
        QFETCH(bool, allowed);
        QCOMPARE(judge(lead(qPrintable(number)), qPrintable(instant)).allowed(), allowed);
    }

    void franceRestsAtNoon()
    {
        GateFacts facts = lead("+33612345678");
        facts.region = u"FR"_s;
        // Paris is at UTC+2.
        QVERIFY(!judge(facts, "2026-07-01 07:59").allowed());
        QVERIFY(judge(facts, "2026-07-01 08:00").allowed());
        QVERIFY(judge(facts, "2026-07-01 10:54").allowed());
        const Verdict noon = judge(facts, "2026-07-01 10:55");
        QCOMPARE(noon.reason, GateReason::OutsideHours);
        QCOMPARE(noon.untilUtc, utc("2026-07-01 12:00"));
        QVERIFY(judge(facts, "2026-07-01 12:00").allowed());
        QCOMPARE(judge(facts, "2026-07-04 08:30").untilUtc, utc("2026-07-06 08:00"));
    }

    void windowsWithoutACommonMomentNeverOpen()
    {
        GateFacts facts = lead("+12125550100");
        facts.timeZone = u"Asia/Tokyo"_s;
        const Verdict verdict = judge(facts, "2026-07-01 15:00");
        QCOMPARE(verdict.reason, GateReason::NeverOpen);
        QVERIFY(!verdict.untilUtc.isValid());
        QVERIFY(!verdict.isFinal());
        facts.timeZone.clear();
        facts.hours = *CampaignHours::fromText(u"mon-sun closed"_s);
        QCOMPARE(judge(facts, "2026-07-01 15:00").reason, GateReason::NeverOpen);
    }

    void holidaysInARowAreNoReasonToGiveUp()
    {
        GateFacts facts = lead("+12125550100");
        facts.hours = *CampaignHours::fromText(u"fri 9:00-17:00"_s);
        const Verdict verdict = judge(facts, "2026-12-22 15:00"); // 25 December and 1 January are Fridays
        QCOMPARE(verdict.reason, GateReason::OutsideHours);
        QCOMPARE(verdict.untilUtc, utc("2027-01-08 14:00"));
    }

    void anyHoursHaveNoWindows()
    {
        GateFacts facts = lead("+12125550100");
        facts.hours = *CampaignHours::fromText(u"any"_s);
        for (const char *moment : {"2026-07-01 06:00", "2026-07-05 06:00", "2026-11-26 06:00"})
            QVERIFY(judge(facts, moment).allowed());
        facts.onStopList = true;
        QCOMPARE(judge(facts, "2026-07-01 06:00").reason, GateReason::OnStopList);
    }
};

LEADLINE_TEST(GateHoursTest)
#include "tst_gatehours.moc"
