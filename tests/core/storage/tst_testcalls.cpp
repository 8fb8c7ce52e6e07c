#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Calls to numbers of one's own: as safe as every other one, and counted nowhere.
class TestCallsTest : public QObject {
    Q_OBJECT

    struct Bench : CallLogFixture {
        Bench()
            : tests(makeSqlTestCalls(*database, changes, clock, *gate))
            , own(PhoneNumber::fromStored(u"+17025550199"_s))
        {
            campaign = value(log->createCampaign(settings(addLeads(leads(3)))));
            wanted.campaign = campaign;
            wanted.lead = LeadId {1};
            wanted.to = own;
            wanted.ownNumbers = {own.e164()};
            wanted.planner = &testPlan;
        }
        Result<Claim> claimTest() { return tests->claim(wanted).result(); }
        void end(const Claim &claim, const QString &callId)
        {
            record(claim, AttemptState::Placed, [&callId](DialVerdict &verdict) { verdict.callId = callId; });
            apply(report(claim, callId, u"completed"_s, u"human"_s));
        }
        QList<LeadList> lists() { return makeSqlLeadReader(*thread, database->fileName())->lists(); }
        std::unique_ptr<TestCalls> tests;
        PhoneNumber own;
        CampaignId campaign {};
        TestCallRequest wanted;
    };

private slots:
    void onlyNumbersOfOnesOwnAreRung()
    {
        Bench bench;
        bench.wanted.to = PhoneNumber::fromStored(Bench::phone(0));
        const auto claimed = bench.claimTest();
        QVERIFY(!claimed);
        QCOMPARE(claimed.error().kind, Error::Kind::Misuse);
        QCOMPARE(bench.ask(u"SELECT count(*) FROM attempts"_s).toInt(), 0);
    }

    void theTextIsThatOfTheChosenLead()
    {
        Bench bench;
        bench.change(u"UPDATE leads SET first_name = 'Grace' WHERE id = 2"_s);
        bench.wanted.lead = LeadId {2};
        const auto claimed = bench.claimTest();
        QVERIFY2(claimed, claimed ? "" : qPrintable(claimed.error().message));
        QCOMPARE(claimed->phone.e164(), bench.own.e164());
        const auto detail = bench.reader->detail(claimed->attempt);
        QVERIFY(detail);
        QCOMPARE(detail->task, u"Talk to Grace"_s);
        QCOMPARE(detail->attempt.state, AttemptState::Intent);
        QCOMPARE(detail->attempt.phone.e164(), bench.own.e164());
    }

    void aScriptThatCannotBeSpokenIsNotDialed()
    {
        Bench bench;
        bench.change(u"UPDATE leads SET first_name = '' WHERE id = 1"_s);
        const auto claimed = bench.claimTest();
        QVERIFY(!claimed);
        QVERIFY(claimed.error().message.contains(u"first_name"_s));
    }

    void oneRingAtATime()
    {
        Bench bench;
        QVERIFY(bench.claimTest());
        bench.clock.advance(10min);
        const auto second = bench.claimTest();
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Conflict);
        QCOMPARE(bench.ask(u"SELECT count(*) FROM attempts"_s).toInt(), 1);
    }

    void twoMinutesLieBetweenTwoCalls()
    {
        Bench bench;
        bench.end(*bench.claimTest(), u"test-0001"_s);
        bench.clock.advance(119s);
        QVERIFY(!bench.claimTest());
        bench.clock.advance(1s);
        QVERIFY(bench.claimTest());
    }

    void theLinesOfTheAccountHold()
    {
        Bench bench;
        bench.value(bench.log->setState(bench.campaign, CampaignState::Running, {}));
        QCOMPARE(bench.claim(bench.campaign).kind, Claim::Kind::Dial);
        bench.wanted.accountConcurrency = 1;
        QVERIFY(!bench.claimTest());
    }

    void theStopListHolds()
    {
        Bench bench;
        bench.change(u"INSERT INTO stop_list (phone, source, added_at) VALUES (?, 'test', 0)"_s,
                     {bench.own.e164()});
        QVERIFY(!bench.claimTest());
    }

    void theLawfulHoursHold()
    {
        Bench bench;
        bench.change(u"UPDATE campaigns SET hours = '9:00-20:00'"_s);
        // Two in the morning in Nevada, whose numbers begin with 702; then ten.
        bench.clock.advance(std::chrono::milliseconds(
            bench.clock.nowUtc().msecsTo(QDateTime(QDate(2026, 12, 2), QTime(10, 0), Qt::UTC))));
        QVERIFY(!bench.claimTest());
        bench.clock.advance(8h);
        QVERIFY(bench.claimTest());
    }

    void nothingOfItIsCounted()
    {
        Bench bench;
        const CampaignCounts before = bench.reader->counts(std::nullopt);
        const QList<LeadList> lists = bench.lists();
        const auto claimed = bench.claimTest();
        QVERIFY(claimed);
        bench.end(*claimed, u"test-0001"_s);
        const auto detail = bench.reader->detail(claimed->attempt);
        QCOMPARE(detail->attempt.state, AttemptState::Ended);
        QVERIFY(detail->attempt.outcome);
        for (const CampaignCounts &after :
             {bench.reader->counts(std::nullopt), bench.reader->counts(bench.campaign)}) {
            QCOMPARE(after.attempts, before.attempts);
            QCOMPARE(after.outcomes, before.outcomes);
            QCOMPARE(after.spent, before.spent);
            QCOMPARE(after.leads, before.leads);
        }
        QCOMPARE(bench.reader->campaigns().size(), 1);
        QCOMPARE(bench.value(bench.reader->find({})).size(), 0);
        QCOMPARE(bench.reader->page({}, {}, 10).calls.size(), 0);
        QCOMPARE(bench.reader->attemptsOf(LeadId {1}).size(), 0);
        QCOMPARE(bench.lists().size(), lists.size());
        QCOMPARE(bench.place(LeadId {1}, bench.campaign), u"ready"_s);
    }

    void theLeadsOfTheCampaignStayFree()
    {
        Bench bench;
        bench.end(*bench.claimTest(), u"test-0001"_s);
        bench.value(bench.log->setState(bench.campaign, CampaignState::Running, {}));
        QCOMPARE(bench.claim(bench.campaign).lead, LeadId {1});
    }

    void aRestartFindsTheTestCallAgain()
    {
        Bench bench;
        const auto claimed = bench.claimTest();
        QCOMPARE(bench.value(bench.log->recoverAfterStart(false)), 1);
        QCOMPARE(bench.stateOf(claimed->attempt), u"unknown"_s);
        QVERIFY(!bench.claimTest());
    }
};

LEADLINE_TEST(TestCallsTest)
#include "tst_testcalls.moc"
