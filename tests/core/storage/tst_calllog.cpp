#include "core/storage/sqlcalllogwork.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = AttemptState;

namespace {

constexpr std::array allStates {State::Intent,   State::Placed,  State::Live,    State::Ended,
                                State::Rejected, State::NotSent, State::Unknown, State::Absent};

/// reliability.md 3.2, with reports that overtake the answer to the dial.
bool isAllowed(State from, State to)
{
    switch (from) {
    case State::Intent:
        return to != State::Intent && to != State::Absent;
    case State::Unknown:
        return to == State::Placed || to == State::Live || to == State::Ended || to == State::Absent;
    case State::Placed:
        return to == State::Live || to == State::Ended;
    case State::Live:
        return to == State::Ended;
    default:
        return false;
    }
}

} // namespace

class CallLogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<CallLogFixture> m_shared; ///< one database for all rows of the table
    Claim m_claim;

private slots:
    void cleanupTestCase() { m_shared.reset(); }

    void changesStatesOnlyAlongTheTable_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const State from : allStates) {
            for (const State to : allStates) {
                const QString row = u"%1 to %2"_s.arg(attemptStateCode(from), attemptStateCode(to));
                QTest::newRow(qPrintable(row)) << int(from) << int(to);
            }
        }
    }
    void changesStatesOnlyAlongTheTable()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        if (!m_shared) {
            m_shared = std::make_unique<CallLogFixture>();
            m_claim = m_shared->claim(m_shared->start(CallLogFixture::leads(1)));
        }
        CallLogFixture &f = *m_shared;
        const Claim &claim = m_claim;
        const State first = static_cast<State>(from);
        const State last = static_cast<State>(to);
        f.change(u"UPDATE attempts SET state = ?"_s, {attemptStateCode(first)});
        f.change(u"DELETE FROM alarms"_s);
        const auto steps = f.ask(u"SELECT count(*) FROM attempt_log"_s).toInt();

        const calllog::Context context {&f.changes, &f.clock, f.gate.get()};
        const auto done = f.database
                              ->run([&](QSqlDatabase &db) {
                                  return calllog::inWork(context, db, [&](calllog::Work &work) {
                                      auto attempt = calllog::attemptOf(work, claim.attempt);
                                      calllog::become(work, *attempt, last, u"test"_s);
                                      return work.done();
                                  });
                              })
                              .result();

        const bool allowed = isAllowed(first, last);
        QCOMPARE(bool(done), allowed);
        QCOMPARE(f.stateOf(claim.attempt), attemptStateCode(allowed ? last : first));
        QCOMPARE(f.ask(u"SELECT count(*) FROM attempt_log"_s).toInt(), steps + (allowed ? 1 : 0));
        QCOMPARE(f.alarms(u"forbidden_transition"_s), allowed ? 0 : 1);
    }

    void keepsTheTransitionLogAppendOnly()
    {
        CallLogFixture f;
        f.claim(f.start(f.leads(1)));
        for (const QString &statement :
             {u"DELETE FROM attempt_log"_s, u"UPDATE attempt_log SET cause = ''"_s}) {
            QVERIFY(!f.database->run([statement](QSqlDatabase &db) { return sql::change(db, statement); })
                         .result());
        }
    }

    void followsTheAnswerToADial_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("trait");
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("counts");
        QTest::newRow("placed") << int(State::Placed) << QString() << u"open"_s << true;
        QTest::newRow("unknown") << int(State::Unknown) << QString() << u"open"_s << true;
        QTest::newRow("not sent") << int(State::NotSent) << QString() << u"ready retry_delay 120000"_s
                                  << false;
        QTest::newRow("load") << int(State::Rejected) << u"load"_s << u"ready retry_delay 120000"_s << false;
        QTest::newRow("load with a wait")
            << int(State::Rejected) << u"wait"_s << u"ready retry_delay 420000"_s << false;
        QTest::newRow("stop list") << int(State::Rejected) << u"stop"_s << u"refused on_stop_list"_s << false;
        QTest::newRow("stop list in an unclear answer")
            << int(State::Unknown) << u"stop"_s << u"open"_s << true;
        QTest::newRow("bad number") << int(State::Rejected) << u"bad"_s << u"finished"_s << false;
        QTest::newRow("words") << int(State::Rejected) << u"words"_s << u"parked held"_s << false;
        QTest::newRow("account") << int(State::Rejected) << u"account"_s << u"ready retry_delay 120000"_s
                                 << false;
    }
    void followsTheAnswerToADial()
    {
        QFETCH(int, state);
        QFETCH(QString, trait);
        QFETCH(QString, place);
        QFETCH(bool, counts);
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.claim(campaign);

        f.record(claim, static_cast<State>(state), [&trait](DialVerdict &verdict) {
            verdict.callId = verdict.state == State::Placed ? u"call-0001"_s : QString();
            verdict.httpStatus = 400;
            verdict.text = u"Not like this"_s;
            verdict.loadRefusal = trait == "load"_L1 || trait == "wait"_L1;
            verdict.retryAfter = trait == "wait"_L1 ? 7min : 0min;
            verdict.pauseCause = trait == "account"_L1 ? u"No money"_s : QString();
            if (trait == "stop"_L1)
                verdict.number = NumberVerdict::StopList;
            if (trait == "bad"_L1)
                verdict.number = NumberVerdict::BadNumber;
        });

        QCOMPARE(f.stateOf(claim.attempt), attemptStateCode(static_cast<State>(state)));
        QCOMPARE(f.place(claim.lead, campaign), place);
        QCOMPARE(f.ask(u"SELECT counts FROM attempts"_s).toBool(), counts);
        QCOMPARE(f.ask(u"SELECT attempts FROM campaign_leads"_s).toInt(), counts ? 1 : 0);
        QCOMPARE(f.ask(u"SELECT attempts FROM leads"_s).toInt(), counts ? 1 : 0);
        QCOMPARE(f.ask(u"SELECT count(*) FROM stop_list"_s).toInt(), trait == "stop"_L1 ? 1 : 0);
        QCOMPARE(f.ask(u"SELECT outcome FROM campaign_leads"_s).toString(),
                 trait == "bad"_L1 ? u"invalid_number"_s : QString());
        QCOMPARE(f.ask(u"SELECT error_text FROM attempts"_s).toString(), u"Not like this"_s);
    }

    void plansTheFirstCheckOfAnUnknownAttempt()
    {
        CallLogFixture f;
        const Claim claim = f.claim(f.start(f.leads(1)));
        f.record(claim, State::Unknown);

        const auto open = f.value(f.log->openAttempts());
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.first().state, State::Unknown);
        QCOMPARE(open.first().key, claim.dial.key);
        QCOMPARE(open.first().nextCheckUtc, f.clock.nowUtc().addSecs(10));
    }

    void triesWhatWasNotSentAgainOnceADay()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        f.record(f.claim(campaign), State::NotSent);
        f.clock.advance(120s);
        f.record(f.claim(campaign), State::NotSent);
        QCOMPARE(f.place(LeadId {1}, campaign), u"parked held"_s);

        // A person starts the campaign again: that is the decision.
        f.value(f.log->setState(campaign, CampaignState::Paused, {}));
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
        QCOMPARE(f.place(LeadId {1}, campaign), u"ready"_s);
        f.clock.advance(25h);
        f.record(f.claim(campaign), State::NotSent);
        QCOMPARE(f.place(LeadId {1}, campaign), u"ready retry_delay 120000"_s);
    }

    /// A campaign that is paused twice a day leaves no lead with a person.
    void whatThePauseKeptBackIsNoRetry()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        for (const auto &code : {u"paused"_s, u"shutdown"_s, u"stale"_s}) {
            f.record(f.claim(campaign), State::NotSent,
                     [code](DialVerdict &verdict) { verdict.code = code; });
            QVERIFY2(f.place(LeadId {1}, campaign).startsWith(u"ready"_s), qPrintable(code));
            f.clock.advance(120s);
        }
        f.record(f.claim(campaign), State::NotSent,
                 [](DialVerdict &verdict) { verdict.code = u"refused"_s; });
        QCOMPARE(f.place(LeadId {1}, campaign), u"ready retry_delay 120000"_s);
    }

    void refusesAnAnswerThatComesTooLateToBeTrue()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.place(campaign, u"call-0001"_s);

        f.record(claim, State::NotSent);
        QCOMPARE(f.stateOf(claim.attempt), u"placed"_s);
        QCOMPARE(f.alarms(u"answer_contradicts_report"_s), 1);
        f.record(claim, State::Placed, [](DialVerdict &verdict) { verdict.callId = u"call-0002"_s; });
        QCOMPARE(f.attempt(claim.attempt).callId, u"call-0001"_s);
        QCOMPARE(f.alarms(u"double_match"_s), 1);
        QCOMPARE(f.place(claim.lead, campaign), u"open"_s);
    }

    void takesTheAnswerAfterAReportThatOvertookIt()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.claim(campaign);
        QCOMPARE(f.apply(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s)).kind,
                 Applied::Kind::Applied);
        QCOMPARE(f.stateOf(claim.attempt), u"ended"_s);

        f.record(claim, State::Placed, [](DialVerdict &verdict) { verdict.callId = u"call-0001"_s; });
        QCOMPARE(f.stateOf(claim.attempt), u"ended"_s);
        QCOMPARE(f.place(claim.lead, campaign), u"finished"_s);
        QCOMPARE(f.ask(u"SELECT count(*) FROM alarms"_s).toInt(), 0);
    }

    void givesACallIdToOneAttemptOnly()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(2));
        f.place(campaign, u"call-0001"_s);
        const Claim second = f.place(campaign, u"call-0001"_s);
        QCOMPARE(f.stateOf(second.attempt), u"unknown"_s);
        QCOMPARE(f.alarms(u"call_id_taken"_s), 1);
        // It is found again with every look; that is noted once, and the next look waits.
        const auto evidence = [&] {
            return f.ask(u"SELECT evidence FROM attempts WHERE id = 2"_s).toString();
        };
        f.value(f.log->adoptCall(second.attempt, u"call-0001"_s));
        const QString noted = evidence();
        QVERIFY(noted.contains(u"call-0001"_s));
        QVERIFY(sql::toDateTime(f.ask(u"SELECT next_check_at FROM attempts WHERE id = 2"_s))
                >= f.clock.nowUtc().addSecs(60));
        f.value(f.log->adoptCall(second.attempt, u"call-0001"_s));
        QCOMPARE(evidence(), noted);
    }

    void raisesAnAlarmForARepeatedRequest()
    {
        CallLogFixture f;
        f.record(f.claim(f.start(f.leads(1))), State::Placed, [](DialVerdict &verdict) {
            verdict.callId = u"call-0001"_s;
            verdict.repeated = true;
        });
        QCOMPARE(f.alarms(u"dial_repeated"_s), 1);
    }

    void recoversFromAnUncleanStop()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(3));
        const Claim intent = f.claim(campaign);
        const Claim placed = f.place(campaign, u"call-0001"_s);

        QCOMPARE(f.value(f.log->recoverAfterStart(false)), 1);

        QCOMPARE(f.stateOf(intent.attempt), u"unknown"_s);
        QCOMPARE(f.stateOf(placed.attempt), u"placed"_s);
        const auto stored = f.reader->campaign(campaign);
        QCOMPARE(stored->state, CampaignState::Paused);
        QVERIFY(!stored->pauseCause.isEmpty());
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NotRunning);
        QCOMPARE(f.rows(u"SELECT to_state FROM attempt_log WHERE attempt_id = 1 ORDER BY id"_s),
                 QStringList({u"intent"_s, u"unknown"_s}));
        QVERIFY(f.value(f.log->openAttempts()).first().nextCheckUtc.isValid());
    }

    void letsCampaignsGoOnWhenTheSettingSaysSo()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        makeSqlSettings(*f.database, f.changes)->setValue(u"resume_running_campaigns"_s, true);
        f.value(f.log->recoverAfterStart(false));
        QCOMPARE(f.reader->campaign(campaign)->state, CampaignState::Running);
    }

    void keepsTheEvidenceOfReconciliation()
    {
        CallLogFixture f;
        const Claim claim = f.claim(f.start(f.leads(1)));
        f.record(claim, State::Unknown);
        const OpenAttempt::EmptyCheck first {f.clock.nowUtc(), false, 12};
        const OpenAttempt::EmptyCheck second {f.clock.nowUtc().addSecs(90), true, 40};
        const QDateTime next = f.clock.nowUtc().addSecs(120);
        f.value(f.log->recordEmptyCheck(claim.attempt, first, next));
        f.value(f.log->recordFailedCheck(claim.attempt, next));
        f.value(f.log->recordEmptyCheck(claim.attempt, second, next));

        const OpenAttempt open = f.value(f.log->openAttempts()).first();
        QCOMPARE(open.emptyChecks, QList({first, second}));
        QCOMPARE(open.checks, 3);
        QCOMPARE(open.nextCheckUtc, next);
    }

    void retriesWhatWasProvenAbsent()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.claim(campaign);
        f.record(claim, State::Unknown);
        f.value(f.log->proveAbsent(claim.attempt, u"two complete reads"_s));

        QCOMPARE(f.stateOf(claim.attempt), u"absent"_s);
        QCOMPARE(f.place(claim.lead, campaign), u"ready retry_delay 120000"_s);
        QCOMPARE(f.ask(u"SELECT attempts FROM campaign_leads"_s).toInt(), 0);
        f.clock.advance(120s);
        const Claim again = f.claim(campaign);
        QCOMPARE(again.kind, Claim::Kind::Dial);
        QVERIFY(!(again.dial.key == claim.dial.key));
        f.record(again, State::Unknown);
        f.value(f.log->proveAbsent(again.attempt, u"two complete reads"_s));
        QCOMPARE(f.place(claim.lead, campaign), u"parked held"_s); // once a day by itself
    }

    void holdsALeadForSomebodyElsesCall()
    {
        CallLogFixture f;
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.claim(campaign);
        f.record(claim, State::Unknown);
        f.value(f.log->holdForForeignCall(claim.attempt, u"call-9999"_s));
        QCOMPARE(f.place(claim.lead, campaign), u"parked held"_s);
        QCOMPARE(f.alarms(u"foreign_call"_s), 1);

        f.value(f.log->proveAbsent(claim.attempt, u"two complete reads"_s));
        QCOMPARE(f.place(claim.lead, campaign), u"parked held"_s);
        QCOMPARE(f.ask(u"SELECT counts FROM attempts"_s).toInt(), 1); // the number did ring
        f.value(f.log->setState(campaign, CampaignState::Paused, {}));
        f.value(f.log->setState(campaign, CampaignState::Running, {}));
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue);
    }

    void keepsTheFirstOfTwoCallsForOneKey()
    {
        CallLogFixture f;
        const Claim claim = f.claim(f.start(f.leads(1)));
        f.record(claim, State::Unknown);
        f.value(f.log->adoptCall(claim.attempt, u"call-0001"_s));
        QCOMPARE(f.stateOf(claim.attempt), u"placed"_s);
        f.value(f.log->adoptCall(claim.attempt, u"call-0002"_s));
        QCOMPARE(f.attempt(claim.attempt).callId, u"call-0001"_s);
        QCOMPARE(f.alarms(u"double_match"_s), 1);
        QVERIFY(f.ask(u"SELECT evidence FROM attempts"_s).toString().contains(u"call-0002"_s));
    }

    void marksACallLiveOnlyBeforeItsEnd()
    {
        CallLogFixture f;
        const Claim claim = f.place(f.start(f.leads(1)), u"call-0001"_s);
        f.value(f.log->markLive({AttemptId {4711}, claim.attempt})); // one that is gone takes none with it
        f.value(f.log->markLive({claim.attempt}));
        QCOMPARE(f.stateOf(claim.attempt), u"live"_s);
        f.apply(f.report(claim, u"call-0001"_s, u"completed"_s, u"human"_s));
        f.value(f.log->markLive({claim.attempt}));
        QCOMPARE(f.stateOf(claim.attempt), u"ended"_s);
        QCOMPARE(f.ask(u"SELECT count(*) FROM alarms"_s).toInt(), 0);
    }

    void raisesAnAlarmOnce()
    {
        CallLogFixture f;
        f.value(f.log->raiseAlarm(u"clock"_s, u"off by 3 min"_s));
        f.value(f.log->raiseAlarm(u"clock"_s, u"off by 3 min"_s));
        QCOMPARE(f.alarms(u"clock"_s), 1);
    }
};

LEADLINE_TEST(CallLogTest)
#include "tst_calllog.moc"
