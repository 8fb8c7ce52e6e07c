#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace gatefixture;

/// The first and the last day of a campaign, on the called person's calendar.
class CampaignDaysTest : public QObject {
    Q_OBJECT

    static GateFacts between(const char *phone, const QDate &first, const QDate &last)
    {
        GateFacts facts = lead(phone);
        facts.hours.firstDay = first;
        facts.hours.lastDay = last;
        return facts;
    }

private slots:
    void areWrittenBehindTheHours_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"9:00-20:00", "9:00-20:00, from 2026-12-01", "9:00-18:00, until 2026-12-24",
              "mon 10:00-12:00, tue-sun closed, from 2026-12-01, until 2026-12-24", "any, from 2026-12-01"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void areWrittenBehindTheHours()
    {
        QFETCH(QString, text);
        const auto read = CampaignHours::fromText(text);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->toText(), text);
    }
    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"9:00-20:00, from", "9:00-20:00, from yesterday", "from 2026-12-01",
              "9:00-20:00, from 2026-12-24, until 2026-12-01", "9:00-20:00, until 2026-02-30"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!CampaignHours::fromText(text));
    }

    void nobodyIsCalledBeforeTheFirstDayOfAllTheirZones()
    {
        const Gate gate(book(), settings());
        // 850 lies in Eastern and Central time: nine in the later zone.
        const GateFacts facts = between("+18505550100", QDate(2026, 12, 1), {});
        const Verdict early = gate.judge(facts, utc("2026-11-20 18:00"));
        QCOMPARE(early.reason, GateReason::OutsideDates);
        QCOMPARE(early.untilUtc, utc("2026-12-01 15:00"));
        QVERIFY(gate.judge(facts, utc("2026-12-01 15:00")).allowed());
        QCOMPARE(gate.next(facts, utc("2026-11-20 18:00")).utc, utc("2026-12-01 15:00"));
    }

    void aFirstDayFarAwayIsFound()
    {
        const Gate gate(book(), settings());
        const GateFacts facts = between("+12125550143", QDate(2027, 6, 1), {});
        QCOMPARE(gate.next(facts, utc("2026-11-20 18:00")).utc, utc("2027-06-01 13:00"));
    }

    void afterTheLastDayOnlyAPersonCanGoOn()
    {
        const Gate gate(book(), settings());
        const GateFacts facts = between("+12125550143", {}, QDate(2026, 12, 1));
        QVERIFY(gate.judge(facts, utc("2026-12-01 18:00")).allowed());
        const Verdict late = gate.judge(facts, utc("2026-12-02 18:00"));
        QCOMPARE(late.reason, GateReason::OutsideDates);
        QVERIFY(!late.untilUtc.isValid());
        QVERIFY(!late.isFinal());
        // Closed for the night already on the last day: there is no tomorrow.
        QCOMPARE(gate.judge(facts, utc("2026-12-02 02:00")).reason, GateReason::OutsideDates);
    }

    void atAnyHourTheDaysHoldToo()
    {
        const Gate gate(book(), settings());
        GateFacts facts = between("+12125550143", QDate(2026, 12, 1), QDate(2026, 12, 2));
        facts.hours.any = true;
        QCOMPARE(gate.judge(facts, utc("2026-11-30 23:59")).untilUtc, utc("2026-12-01 00:00"));
        QVERIFY(gate.judge(facts, utc("2026-12-02 23:59")).allowed());
        QCOMPARE(gate.judge(facts, utc("2026-12-03 00:00")).reason, GateReason::OutsideDates);
    }

    void whoAskedForACallbackIsBoundByTheFloorsOnly()
    {
        const Gate gate(book(), settings());
        GateFacts facts = lead("+12125550143");
        facts.attemptsAllowed = 2;
        const QDateTime now = utc("2026-07-01 18:00");
        for (const int minutesAgo : {16, 300}) {
            PastAttempt past = attemptAt(now.addSecs(-60 * minutesAgo));
            past.sameCampaign = past.sameLead = true;
            facts.history.append(past);
        }
        QVERIFY(!gate.judge(facts, now).allowed());
        facts.callbackAsked = true;
        QVERIFY(gate.judge(facts, now).allowed());
        facts.history.append(attemptAt(now.addSecs(-60 * 400))); // the third within a day
        QCOMPARE(gate.judge(facts, now).reason, GateReason::AttemptsPerDay);
        facts.history = {attemptAt(now.addSecs(-60 * 14))};
        QCOMPARE(gate.judge(facts, now).reason, GateReason::NumberGap);
        facts.onStopList = true;
        QCOMPARE(gate.judge(facts, now).reason, GateReason::OnStopList);
    }
};

LEADLINE_TEST(CampaignDaysTest)
#include "tst_campaigndays.moc"
