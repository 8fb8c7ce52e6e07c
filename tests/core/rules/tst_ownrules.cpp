#include "core/rules/ownrules.h"

#include "tests/core/rules/gatefixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace gatefixture;

/// The operator's own rules narrow the shipped ones and never widen them; scrubs and openings by a person.
class OwnRulesTest : public QObject {
    Q_OBJECT

    static OwnRule florida()
    {
        OwnRule rule;
        rule.region = u"US-FL"_s;
        return rule;
    }
    static Gate gateWith(const OwnRule &rule, int version = 1)
    {
        return Gate(book(), settings()).with({version, {rule}});
    }
    static DayHours span(const char *text) { return *dayHoursFromText(QString::fromLatin1(text)); }

private slots:
    void narrowerHoursCloseTheLead()
    {
        OwnRule rule = florida();
        rule.weekdays = span("12:00-15:00");
        const Gate gate = gateWith(rule);
        GateFacts facts = lead("+13055550143");
        QCOMPARE(gate.judge(facts, utc("2026-07-01 15:30")).reason,
                 GateReason::OutsideHours); // 11:30 in Miami
        QVERIFY(gate.judge(facts, utc("2026-07-01 16:00")).allowed());
        QCOMPARE(gate.judge(facts, utc("2026-07-01 19:00")).reason, GateReason::OutsideHours);
        QVERIFY(gate.judge(lead("+12125550143"), utc("2026-07-01 15:30")).allowed());
    }

    void theVersionIsStoredWithTheVerdict()
    {
        QCOMPARE(gateWith(florida(), 7).judge(lead("+13055550143"), utc("2026-07-01 16:00")).rulesVersion,
                 u"2026-11-22+7"_s);
        QCOMPARE(gateWith(florida(), 7).rules().date(), QDate(2026, 11, 22));
        const Verdict plain = Gate(book(), settings()).judge(lead("+13055550143"), utc("2026-07-01 16:00"));
        QCOMPARE(plain.rulesVersion, u"2026-11-22"_s);
        QCOMPARE(plain.regions, QStringList {u"US-FL"_s});
    }

    void laterRulesReplaceEarlierOnes()
    {
        OwnRule closed = florida();
        closed.closed = true;
        const Gate gate = gateWith(closed);
        QCOMPARE(gate.judge(lead("+13055550143"), utc("2026-07-01 16:00")).reason, GateReason::RegionNotOpen);
        QVERIFY(gate.with({2, {}}).judge(lead("+13055550143"), utc("2026-07-01 16:00")).allowed());
    }

    void blockedSalesStayBlockedWhateverACampaignOpens()
    {
        OwnRule rule = florida();
        rule.salesBlocked = true;
        GateFacts facts = salesLead("+13055550143");
        facts.openedForSales = {u"US-FL"_s};
        QCOMPARE(gateWith(rule).judge(facts, utc("2026-07-01 16:00")).reason, GateReason::SalesBlocked);
    }

    void washingtonOpensForTheCampaignThatGaveAReason()
    {
        const Gate gate(book(), settings());
        GateFacts facts = salesLead("+12065550143");
        QCOMPARE(gate.judge(facts, utc("2026-07-01 18:00")).reason, GateReason::SalesBlocked);
        facts.openedForSales = {u"US-OR"_s};
        QCOMPARE(gate.judge(facts, utc("2026-07-01 18:00")).reason, GateReason::SalesBlocked);
        facts.openedForSales = {u"US-WA"_s};
        QVERIFY(gate.judge(facts, utc("2026-07-01 18:00")).allowed());
        facts.consent.kind = Consent::Kind::Verbal;
        QCOMPARE(gate.judge(facts, utc("2026-07-01 18:00")).reason, GateReason::NoConsent);
    }

    void capsAndWaitsNarrowToo()
    {
        OwnRule rule = florida();
        rule.attemptsPer24h = 1;
        rule.hoursBetweenAttempts = 30;
        rule.restDaysAfterRefusal = 400;
        const Gate gate = gateWith(rule);
        const QDateTime now = utc("2026-07-08 16:00");
        GateFacts facts = lead("+13055550143");
        facts.history = {attemptAt(now.addSecs(-23 * 3600))};
        QCOMPARE(gate.judge(facts, now).reason, GateReason::AttemptsPerDay);
        facts.history = {attemptAt(now.addSecs(-29 * 3600))};
        QCOMPARE(gate.judge(facts, now).reason, GateReason::NumberGap);
        PastAttempt declined = attemptAt(now.addDays(-300));
        declined.declined = true;
        facts.history = {declined};
        QCOMPARE(gate.judge(facts, now).reason, GateReason::Resting);
        OwnRule holidays = florida();
        holidays.closedOnHolidays = true;
        QCOMPARE(gateWith(holidays).judge(lead("+13055550143"), utc("2026-12-25 16:00")).reason,
                 GateReason::OutsideHours);
        QVERIFY(Gate(book(), settings()).judge(lead("+13055550143"), utc("2026-12-25 16:00")).allowed());
    }

    void whatWouldLoosenIsRefusedInWords_data()
    {
        QTest::addColumn<OwnRule>("rule");
        QTest::addColumn<bool>("isStricter");
        OwnRule rule = florida(); // shipped: 8-20, 3 in 24 hours
        QTest::newRow("nothing") << rule << true;
        rule.weekdays = span("8:00-20:00");
        QTest::newRow("the same hours") << rule << true;
        rule.weekdays = span("7:59-20:00");
        QTest::newRow("earlier") << rule << false;
        rule.weekdays = span("9:00-20:01");
        QTest::newRow("later") << rule << false;
        rule.weekdays = DayHours {};
        QTest::newRow("closed") << rule << true;
        rule = florida();
        rule.attemptsPer24h = 3;
        QTest::newRow("as many") << rule << true;
        rule.attemptsPer24h = 4;
        QTest::newRow("more attempts") << rule << false;
        rule.attemptsPer24h = -1;
        QTest::newRow("negative") << rule << false;
        OwnRule maine;
        maine.region = u"US-ME"_s; // shipped: 8 hours between attempts, no calls at weekends
        maine.hoursBetweenAttempts = 8;
        QTest::newRow("the same gap") << maine << true;
        maine.hoursBetweenAttempts = 4;
        QTest::newRow("shorter gap") << maine << false;
        maine.hoursBetweenAttempts = 0;
        maine.saturday = span("10:00-12:00");
        QTest::newRow("an open day that is closed") << maine << false;
    }
    void whatWouldLoosenIsRefusedInWords()
    {
        QFETCH(OwnRule, rule);
        QFETCH(bool, isStricter);
        const auto checked = OwnRuleCheck::checkStricter(rule, *book().shippedRegion(rule.region));
        QCOMPARE(bool(checked), isStricter);
        QVERIFY(isStricter || !checked.error().message.isEmpty());
    }

    /// Whatever stands in the table of own rules, nobody is called who would not be called without it.
    void noOwnRuleEverAllowsMore()
    {
        QRandomGenerator random(20'261'126U);
        const Gate shipped(book(), settings());
        QStringList codes = book().areaCodes();
        int stricter = 0;
        for (int round = 0; round < 3'000; ++round) {
            const QString code = codes.at(random.bounded(static_cast<int>(codes.size())));
            GateFacts facts = salesLead(qPrintable(u"+1"_s + code + u"5550143"_s));
            facts.hours = everyDay("8:00-21:00");
            const QDateTime now = utc("2026-01-01 00:00").addSecs(random.bounded(365 * 86'400));
            for (int past = random.bounded(3); past > 0; --past)
                facts.history.append(attemptAt(now.addSecs(-random.bounded(40 * 86'400))));
            OwnRules own {1, {}};
            for (const QString &region : book().areaCode(code)->regions) {
                OwnRule rule;
                rule.region = region;
                const int from = random.bounded(1'440);
                rule.weekdays = DayHours {from, from + random.bounded(1'440)};
                rule.saturday = random.bounded(2) == 0 ? std::optional(DayHours {0, 1'440}) : std::nullopt;
                rule.attemptsPer24h = random.bounded(9);
                rule.attemptsPer30d = random.bounded(40);
                rule.hoursBetweenAttempts = random.bounded(3);
                rule.restDaysAfterRefusal = random.bounded(3);
                own.rules.append(rule);
            }
            const bool before = shipped.judge(facts, now).allowed();
            const bool after = shipped.with(own).judge(facts, now).allowed();
            QVERIFY2(before || !after, qPrintable(code));
            stricter += before && !after ? 1 : 0;
        }
        QVERIFY(stricter > 20);
    }

    void consumerListsNeedAFreshCheckOfTheRegistry_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("region");
        QTest::addColumn<int>("days"); ///< since the check; -1 = never
        QTest::addColumn<bool>("allowed");
        QTest::newRow("never") << u"+12125550143"_s << u"US"_s << -1 << false;
        QTest::newRow("today") << u"+12125550143"_s << u"US"_s << 0 << true;
        QTest::newRow("30 days") << u"+12125550143"_s << u"US"_s << 30 << true;
        QTest::newRow("31 days") << u"+12125550143"_s << u"US"_s << 31 << false;
        QTest::newRow("Britain, 27 days") << u"+442071234567"_s << u"GB"_s << 27 << true;
        QTest::newRow("Britain, 28 days") << u"+442071234567"_s << u"GB"_s << 28 << false;
    }
    void consumerListsNeedAFreshCheckOfTheRegistry()
    {
        QFETCH(QString, number);
        QFETCH(QString, region);
        QFETCH(int, days);
        QFETCH(bool, allowed);
        const QDateTime now = utc("2026-07-01 15:00");
        GateFacts facts = lead(qPrintable(number));
        facts.region = region;
        facts.consumerList = true;
        facts.scrubbedUtc = days < 0 ? QDateTime() : now.addDays(-days);
        const Gate gate(book(), settings());
        const Verdict verdict = gate.judge(facts, now);
        QCOMPARE(verdict.reason, allowed ? GateReason::None : GateReason::ScrubMissing);
        QVERIFY(allowed || (!verdict.isFinal() && !verdict.untilUtc.isValid()));
        facts.consumerList = false;
        QVERIFY(gate.judge(facts, now).allowed());
        facts.consumerList = true;
        facts.consent.kind = Consent::Kind::Written;
        QVERIFY(gate.judge(facts, now).allowed());
        facts.consent.kind = Consent::Kind::Service;
        QVERIFY(gate.judge(facts, now).allowed());
        facts.consent.kind = Consent::Kind::ExistingCustomer;
        QCOMPARE(gate.judge(facts, now).allowed(), allowed);
    }

    void ownRulesSayWhatTheyDemand()
    {
        OwnRule rule = florida();
        QVERIFY(rule.demandsNothing());
        rule.weekdays = span("9:00-18:00");
        rule.sunday = DayHours {};
        rule.attemptsPer24h = 1;
        QVERIFY(!rule.demandsNothing());
        QCOMPARE(OwnRuleCheck::text(rule), u"Mon–Fri 9:00-18:00, Sunday no calls, 1 attempts in 24 hours"_s);
    }
};

LEADLINE_TEST(OwnRulesTest)
#include "tst_ownrules.moc"
