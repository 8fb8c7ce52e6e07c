#include "core/rules/gate.h"

#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace gatefixture;
using namespace std::chrono_literals;

/// How often and how soon a number is called again. Source: calling-rules.md sections 3.2 and 6.
class GateCapsTest : public QObject {
    Q_OBJECT

    GateSettings generous() const
    {
        GateSettings wide = settings();
        wide.attemptsPer24h = 99;
        wide.attemptsPer30d = 99;
        wide.numberGap = 15min;
        return wide;
    }
    static GateFacts called(const char *e164, const QList<QDateTime> &moments)
    {
        GateFacts facts = lead(e164);
        for (const QDateTime &moment : moments)
            facts.history.append(attemptAt(moment));
        return facts;
    }

private slots:
    void floridaCountsARollingDay()
    {
        // 19:00, 19:20 and 19:40 local: summer time, UTC-4.
        const Gate gate(book(), generous());
        const GateFacts facts = called(
            "+13055550100", {utc("2026-07-01 23:00"), utc("2026-07-01 23:20"), utc("2026-07-01 23:40")});
        const Verdict morning = gate.judge(facts, utc("2026-07-02 13:00"));
        QCOMPARE(morning.reason, GateReason::AttemptsPerDay);
        QCOMPARE(morning.untilUtc, utc("2026-07-02 23:00"));
        QVERIFY(!morning.isFinal());
        QCOMPARE(gate.judge(facts, utc("2026-07-02 23:00").addSecs(-1)).reason, GateReason::AttemptsPerDay);
        QVERIFY(gate.judge(facts, utc("2026-07-02 23:00")).allowed());
    }

    void theSettingHoldsWhereItIsStricter()
    {
        const Gate gate(book(), settings());
        const GateFacts facts = called("+12125550100", {utc("2026-07-01 14:00"), utc("2026-07-01 18:00")});
        const Verdict verdict = gate.judge(facts, utc("2026-07-01 22:30"));
        QCOMPARE(verdict.reason, GateReason::AttemptsPerDay);
        QCOMPARE(verdict.untilUtc, utc("2026-07-02 14:00"));
    }

    void noSettingGoesBeyondThreeADayInTheUnitedStates()
    {
        const Gate gate(book(), generous());
        for (const char *number :
             {"+12125550100", "+13055550100", "+14055550100", "+14105550100", "+13575550100"}) {
            GateFacts facts =
                called(number, {utc("2026-07-01 14:00"), utc("2026-07-01 15:00"), utc("2026-07-01 16:00")});
            QCOMPARE(gate.judge(facts, utc("2026-07-01 19:00")).reason, GateReason::AttemptsPerDay);
            facts.history.removeLast();
            QVERIFY(gate.judge(facts, utc("2026-07-01 19:00")).allowed());
        }
    }

    void zeroAttemptsMeansNone()
    {
        GateSettings none = settings();
        none.attemptsPer24h = 0;
        const Verdict verdict = Gate(book(), none).judge(lead("+12125550100"), utc("2026-07-01 15:00"));
        QCOMPARE(verdict.reason, GateReason::AttemptsPerDay);
        QVERIFY(!verdict.untilUtc.isValid());
    }

    void attemptsThatRangNobodyDoNotCount()
    {
        const Gate gate(book(), settings());
        GateFacts facts = called("+12125550100",
                                 {utc("2026-07-01 14:00"), utc("2026-07-01 14:30"), utc("2026-07-01 14:58")});
        for (PastAttempt &attempt : facts.history)
            attempt.counts = false;
        QVERIFY(gate.judge(facts, utc("2026-07-01 15:00")).allowed());
    }

    void attemptsFromTheFutureCount()
    {
        const GateFacts facts = called("+12125550100", {utc("2026-07-01 16:00"), utc("2026-07-01 17:00")});
        QCOMPARE(Gate(book(), settings()).judge(facts, utc("2026-07-01 15:00")).reason,
                 GateReason::AttemptsPerDay);
    }

    void monthlyCaps_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("setting");
        QTest::addColumn<int>("cap");
        QTest::newRow("default") << u"+12125550100"_s << u"US"_s << 6 << 6;
        QTest::newRow("never more than twelve") << u"+12125550100"_s << u"US"_s << 50 << 12;
        QTest::newRow("France") << u"+33612345678"_s << u"FR"_s << 50 << 4;
        QTest::newRow("France, stricter setting") << u"+33612345678"_s << u"FR"_s << 2 << 2;
    }
    void monthlyCaps()
    {
        QFETCH(QString, number);
        QFETCH(QString, region);
        QFETCH(int, setting);
        QFETCH(int, cap);
        GateSettings wide = generous();
        wide.attemptsPer30d = setting;
        const Gate gate(book(), wide);
        GateFacts facts = lead(qPrintable(number));
        facts.region = region;
        facts.hours.any = true;
        const QDateTime now = utc("2026-07-30 12:00");
        for (int day = 0; day < cap; ++day) {
            QVERIFY(gate.judge(facts, now).allowed());
            facts.history.append(attemptAt(now.addDays(-2 * day - 2)));
        }
        const Verdict verdict = gate.judge(facts, now);
        QCOMPARE(verdict.reason, GateReason::AttemptsPerMonth);
        QCOMPARE(verdict.untilUtc, facts.history.last().sentUtc.addDays(30));
        QVERIFY(gate.judge(facts, verdict.untilUtc).allowed());
    }

    void attemptsOfTheCampaignAreOfOneLead()
    {
        const Gate gate(book(), generous());
        GateFacts facts = called("+12125550100", {utc("2026-06-25 14:00"), utc("2026-06-26 14:00")});
        facts.attemptsAllowed = 2;
        QVERIFY(gate.judge(facts, utc("2026-07-01 15:00")).allowed());
        for (PastAttempt &attempt : facts.history) {
            attempt.sameCampaign = true;
            attempt.sameLead = true;
        }
        QCOMPARE(gate.judge(facts, utc("2026-07-01 15:00")).reason, GateReason::CampaignAttempts);
        facts.history.first().counts = false;
        QVERIFY(gate.judge(facts, utc("2026-07-01 15:00")).allowed());
    }

    void gapsBetweenAttempts_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("setting");
        QTest::addColumn<bool>("busy");
        QTest::addColumn<int>("minutes");
        QTest::newRow("default") << u"+12125550100"_s << 240 << false << 240;
        QTest::newRow("busy") << u"+12125550100"_s << 240 << true << 20;
        QTest::newRow("never less than a quarter of an hour") << u"+12125550100"_s << 1 << false << 15;
        QTest::newRow("busy with a short setting") << u"+12125550100"_s << 1 << true << 15;
        QTest::newRow("Maine") << u"+12075550100"_s << 240 << false << 480;
        QTest::newRow("Maine, busy") << u"+12075550100"_s << 15 << true << 480;
    }
    void gapsBetweenAttempts()
    {
        QFETCH(QString, number);
        QFETCH(int, setting);
        QFETCH(bool, busy);
        QFETCH(int, minutes);
        GateSettings gap = generous();
        gap.numberGap = std::chrono::minutes(setting);
        const Gate gate(book(), gap);
        const QDateTime sent = utc("2026-07-01 13:10");
        GateFacts facts = called(qPrintable(number), {sent});
        facts.hours.any = true;
        facts.history.first().busy = busy;
        const QDateTime free = sent.addSecs(minutes * 60);
        QCOMPARE(gate.judge(facts, sent.addSecs(30)).untilUtc, free);
        QCOMPARE(gate.judge(facts, free.addMSecs(-1)).reason, GateReason::NumberGap);
        QVERIFY(gate.judge(facts, free).allowed());
    }

    void aRequestThatRangNobodyIsNotFollowedAtOnce()
    {
        const Gate gate(book(), generous());
        const QDateTime sent = utc("2026-07-01 15:10");
        GateFacts facts = called("+12125550100", {sent});
        facts.history.first().counts = false;
        const QDateTime free = sent.addSecs(120);
        QCOMPARE(gate.judge(facts, sent).reason, GateReason::NumberGap);
        QCOMPARE(gate.judge(facts, sent).untilUtc, free);
        QCOMPARE(gate.judge(facts, free.addMSecs(-1)).reason, GateReason::NumberGap);
        QVERIFY(gate.judge(facts, free).allowed());
    }

    void rests_data()
    {
        QTest::addColumn<bool>("declined");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("setting");
        QTest::addColumn<int>("hours");
        QTest::newRow("declined") << true << u"+12125550100"_s << u"US"_s << 60 << 60 * 24;
        QTest::newRow("declined, a month at least") << true << u"+12125550100"_s << u"US"_s << 1 << 30 * 24;
        QTest::newRow("declined in France") << true << u"+33612345678"_s << u"FR"_s << 30 << 60 * 24;
        QTest::newRow("abandoned") << false << u"+12125550100"_s << u"US"_s << 60 << 72;
    }
    void rests()
    {
        QFETCH(bool, declined);
        QFETCH(QString, number);
        QFETCH(QString, region);
        QFETCH(int, setting);
        QFETCH(int, hours);
        GateSettings rest = generous();
        rest.restDaysAfterRefusal = setting;
        const Gate gate(book(), rest);
        const QDateTime sent = utc("2026-07-01 13:00");
        GateFacts facts = called(qPrintable(number), {sent});
        facts.region = region;
        facts.hours.any = true;
        facts.history.first().declined = declined;
        facts.history.first().abandoned = !declined;
        const QDateTime free = sent.addSecs(hours * 3600);
        const Verdict verdict = gate.judge(facts, free.addMSecs(-1));
        QCOMPARE(verdict.reason, GateReason::Resting);
        QCOMPARE(verdict.untilUtc, free);
        QVERIFY(gate.judge(facts, free).allowed());
    }

    void timeScaleShortensAllWaits()
    {
        GateSettings fast = settings();
        fast.timeScale = TimeScale(60);
        const Gate gate(book(), fast);
        const QDateTime sent = utc("2026-07-01 14:00");
        GateFacts facts = called("+12125550100", {sent});
        QCOMPARE(gate.judge(facts, sent.addSecs(1)).untilUtc, sent.addSecs(240));
        facts.history.append(attemptAt(sent.addSecs(300)));
        const Verdict day = gate.judge(facts, sent.addSecs(600));
        QCOMPARE(day.reason, GateReason::AttemptsPerDay);
        QCOMPARE(day.untilUtc, sent.addSecs(24 * 60));
        facts.history = {attemptAt(sent)};
        facts.history.first().declined = true;
        QCOMPARE(gate.judge(facts, sent.addSecs(600)).untilUtc, sent.addSecs(24 * 3600));
    }

    void timeScaleLeavesTheCallingHoursAlone()
    {
        GateSettings fast = settings();
        fast.timeScale = TimeScale(1'000);
        const Verdict verdict = Gate(book(), fast).judge(lead("+12125550100"), utc("2026-07-01 05:00"));
        QCOMPARE(verdict.reason, GateReason::OutsideHours);
        QCOMPARE(verdict.untilUtc, utc("2026-07-01 13:00"));
    }

    void openAttemptsAreAskedAboutAgainSoon()
    {
        const Gate gate(book(), settings());
        GateFacts facts = called("+12125550100", {utc("2026-07-01 14:59")});
        facts.history.first().open = true;
        const Verdict verdict = gate.judge(facts, utc("2026-07-01 15:00"));
        QCOMPARE(verdict.reason, GateReason::OpenAttempt);
        QCOMPARE(verdict.untilUtc, utc("2026-07-01 15:01"));
    }
};

LEADLINE_TEST(GateCapsTest)
#include "tst_gatecaps.moc"
