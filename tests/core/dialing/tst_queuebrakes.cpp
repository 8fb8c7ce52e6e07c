#include "tests/core/dialing/queuebench.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What stops the queue: people and the database.
class QueueBrakesTest : public QObject {
    Q_OBJECT

private slots:
    void pauseUnderFullLoadSendsNothingLater_data();
    void pauseUnderFullLoadSendsNothingLater();
    void pauseIsDurableBeforeItIsAcknowledged();
    void anIntentThatComesBackAfterThePauseWasNotSent();
    void anIntentThatWaitsForItsTokenIsNotSentAfterThePause();
    void anIntentOfAnEarlierRunIsNotSent();
    void aRefusedPauseIsWrittenLater();
    void stopIsFinalUntilStart();
    void startAfterAPauseThatOvertookItDialsNothing();

    void aSlowPaceIsGivenAsTheReason();

    void aRefusedVerdictIsRecordedLater();
    void aVerdictThatIsNeverTakenIsGivenUpWithAnAlarm();
    void verdictsThatFollowEachOtherShareATransaction();
    void aFullDiskInABatchOfVerdictsLosesNone();
    void theEndWritesWhatIsKnown();
    void heldIntentsGoBackWhileNoAnswerComes();
    void nothingIsDialedWhileVerdictsAreRefused();
    void aRefusedClaimSendsNothingAndIsAskedAgain();
    void aDatabaseThatKeepsRefusingPausesWithItsReason_data();
    void aDatabaseThatKeepsRefusingPausesWithItsReason();
};

// F-12: Pause and Stop at 50 moments of full load.
void QueueBrakesTest::pauseUnderFullLoadSendsNothingLater_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 1; steps <= 50; ++steps)
        QTest::addRow("after %d ms", steps * 3) << steps;
}

void QueueBrakesTest::pauseUnderFullLoadSendsNothingLater()
{
    QFETCH(int, steps);
    QueueBench bench(QueueBench::quick(50));
    if (steps % 2 == 0)
        bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(200);
    bench.queue.start(campaign);
    for (int step = 0; step < steps; ++step) {
        bench.clock.advance(3ms);
        bench.queue.tick();
        QCoreApplication::processEvents();
    }

    const auto paused = steps % 3 == 0 ? bench.queue.stop(campaign) : bench.queue.pause(campaign);
    const qsizetype before = bench.dials();
    bench.pass(2s);

    QVERIFY(paused.isFinished());
    QCOMPARE(bench.dials(), before);
    // What was decided but not sent is closed, not left open.
    QCOMPARE(bench.log.inState(AttemptState::Intent).size(), bench.provider.pendingDials());
}

void QueueBrakesTest::pauseIsDurableBeforeItIsAcknowledged()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.start(campaign);
    const auto paused = bench.queue.pause(campaign, u"Lunch."_s);
    QVERIFY(paused.isFinished());
    QCOMPARE(bench.log.states.constLast(),
             (FakeCallLog::Written {campaign, CampaignState::Paused, u"Lunch."_s}));
    QCOMPARE(bench.queue.status(campaign).text, u"Lunch."_s);
}

void QueueBrakesTest::anIntentThatComesBackAfterThePauseWasNotSent()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.log.holdClaims = true;
    bench.start(campaign);
    QCOMPARE(bench.log.claims, 1);
    bench.queue.pause(campaign);
    bench.log.lines.at(campaign).campaign.state = CampaignState::Running; // the claim came first
    bench.log.releaseClaims();
    bench.pass(1s);

    QCOMPARE(bench.dials(), 0);
    QCOMPARE(bench.log.inState(AttemptState::NotSent).size(), bench.log.lastRequest.most);
    QCOMPARE(bench.log.verdicts.value(1).code, u"paused"_s);
}

void QueueBrakesTest::anIntentThatWaitsForItsTokenIsNotSentAfterThePause()
{
    QueueBench bench(QueueBench::quick(10, 1));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.start(campaign);
    bench.pass(970ms);
    QCOMPARE(bench.dials(), 1);
    QCOMPARE(bench.log.inState(AttemptState::Intent).size(), 1); // the second waits for its moment
    bench.queue.pause(campaign);
    bench.pass(2s);
    QCOMPARE(bench.dials(), 1);
    QCOMPARE(bench.log.inState(AttemptState::NotSent).size(), 1);
}

void QueueBrakesTest::anIntentOfAnEarlierRunIsNotSent()
{
    QueueBench bench(QueueBench::quick(1));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.log.holdClaims = true;
    bench.start(campaign);
    bench.queue.pause(campaign);
    bench.start(campaign);
    bench.log.releaseClaims();
    settle();
    QCOMPARE(bench.log.verdicts.value(1).state, AttemptState::NotSent);
    bench.pass(1s);
    QCOMPARE(bench.dials(), 1); // the second run's own
}

void QueueBrakesTest::aRefusedPauseIsWrittenLater()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.start(campaign);
    bench.log.refuseStates = 2;
    const auto paused = bench.queue.pause(campaign);
    bench.pass(1s);
    QCOMPARE(paused.result().error().kind, Error::Kind::Storage);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Running);
    bench.pass(10s, 100ms);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Paused);
}

void QueueBrakesTest::stopIsFinalUntilStart()
{
    QueueBench bench(QueueBench::quick(1));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.start(campaign);
    bench.queue.stop(campaign);
    bench.log.endAllPlaced();
    bench.pass(5min, 1s);
    QCOMPARE(bench.dials(), 1);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Stopped);
    bench.start(campaign);
    bench.pass(100ms);
    QCOMPARE(bench.dials(), 2);
}

void QueueBrakesTest::startAfterAPauseThatOvertookItDialsNothing()
{
    QueueBench bench;
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.queue.start(campaign);
    bench.queue.pause(campaign);
    bench.pass(1s);
    QCOMPARE(bench.dials(), 0);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Paused);
}

void QueueBrakesTest::aRefusedVerdictIsRecordedLater()
{
    QueueBench bench(QueueBench::quick(1));
    bench.log.refuseRecords = 3;
    bench.provider.onDial = [](const PreparedDial &) { return FakeCallProvider::placed(u"precious"_s); };
    bench.start(bench.log.addCampaign(1));
    settle();
    QVERIFY(bench.log.verdicts.isEmpty());
    bench.pass(30s, 100ms);
    QCOMPARE(bench.log.verdicts.value(1).callId, u"precious"_s);
}

/// The same is refused again at any time: it would hold up every other call.
void QueueBrakesTest::aVerdictThatIsNeverTakenIsGivenUpWithAnAlarm()
{
    QueueBench bench(QueueBench::quick(2));
    bench.provider.placeEverything();
    bench.log.refusal.kind = Error::Kind::Internal;
    bench.log.refuseRecords = 1;
    bench.start(bench.log.addCampaign(2));
    bench.pass(30s, 100ms);
    QCOMPARE(bench.log.alarms, QStringList(u"verdict_refused"_s));
    QCOMPARE(bench.dials(), 2);
    QCOMPARE(bench.log.verdicts.keys(), QList<qint64>({2}));
}

namespace {

/// Four dials are answered, all within the time that verdicts wait for each other.
void answerFour(QueueBench &bench)
{
    bench.start(bench.log.addCampaign(4));
    bench.pass(1s);
    QCOMPARE(bench.provider.pendingDials(), 4);
    for (int call = 0; call < 4; ++call)
        bench.provider.answer(FakeCallProvider::placed(u"call-%1"_s.arg(call)));
    settle();
}

} // namespace

void QueueBrakesTest::verdictsThatFollowEachOtherShareATransaction()
{
    QueueBench bench;
    answerFour(bench);
    QCOMPARE(bench.log.verdicts.size(), 1); // the first does not wait
    bench.pass(100ms);
    QCOMPARE(bench.log.verdicts.size(), 4);
    QCOMPARE(bench.log.recordings, 2);
}

// The batch ends where it is met: the verdicts behind it have no answer of their own.
void QueueBrakesTest::aFullDiskInABatchOfVerdictsLosesNone()
{
    QueueBench bench;
    bench.start(bench.log.addCampaign(4));
    bench.pass(1s);
    bench.provider.answer(FakeCallProvider::placed(u"call-0"_s));
    settle();
    bench.log.refuseRecords = 1;
    for (int call = 1; call < 4; ++call)
        bench.provider.answer(FakeCallProvider::placed(u"call-%1"_s.arg(call)));
    bench.pass(100ms);
    QCOMPARE(bench.log.verdicts.size(), 1);
    bench.pass(30s, 100ms);
    QStringList stored;
    for (const DialVerdict &verdict : std::as_const(bench.log.verdicts))
        stored.append(verdict.callId);
    QCOMPARE(stored, QStringList({u"call-0"_s, u"call-1"_s, u"call-2"_s, u"call-3"_s}));
}

// Whoever ends the queue in the middle has all verdicts handed to the log, and what was held is known not to
// have been sent.
void QueueBrakesTest::theEndWritesWhatIsKnown()
{
    QueueBench bench;
    {
        CampaignQueue queue(
            bench.log, bench.reader, bench.provider, bench.changes, bench.clock, TimeScale(),
            QueueBench::quick(10, 1),
            [&bench](const Campaign &campaign) { return bench.plannerFor(campaign); }, nullptr, bench.random);
        const CampaignId campaign = bench.log.addCampaign(5);
        queue.start(campaign);
        settle();
        QCOMPARE(bench.provider.pendingDials(), 1);
        bench.clock.advance(960ms);
        queue.tick();
        settle();
        QCOMPARE(bench.log.open(), 2); // the second waits for its token
        bench.provider.answer(FakeCallProvider::placed(u"call-1"_s));
        settle();
    }
    QCOMPARE(bench.log.verdicts.size(), 2);
    QCOMPARE(bench.log.verdicts.value(1).callId, u"call-1"_s);
    QCOMPARE(bench.log.verdicts.value(2).state, AttemptState::NotSent);
    QCOMPARE(bench.log.verdicts.value(2).code, u"shutdown"_s);
}

void QueueBrakesTest::heldIntentsGoBackWhileNoAnswerComes()
{
    QueueBench bench(QueueBench::quick(10'000, 100));
    bench.provider.placeEverything();
    bench.start(bench.log.addCampaign(10'000));
    bench.pass(2s);
    bench.provider.onDial = nullptr; // it stops answering
    bench.pass(500ms);
    QCOMPARE(bench.provider.pendingDials(), 4);
    QVERIFY(bench.log.open() - bench.dials() > 0);
    bench.pass(6s);
    QCOMPARE(bench.log.open() + bench.log.inState(AttemptState::NotSent).size(), bench.log.attempts.size());
    QCOMPARE(bench.log.open(), bench.dials());
}

void QueueBrakesTest::nothingIsDialedWhileVerdictsAreRefused()
{
    QueueBench bench;
    bench.provider.placeEverything();
    bench.log.refuseRecords = 1000;
    const CampaignId campaign = bench.log.addCampaign(50);
    bench.start(campaign);
    bench.pass(10s, 50ms);
    QVERIFY(bench.dials() <= 4);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::DatabaseTrouble);
    bench.log.refuseRecords = 0;
    bench.pass(90s, 100ms);
    QCOMPARE(bench.dials(), 10);
}

void QueueBrakesTest::aRefusedClaimSendsNothingAndIsAskedAgain()
{
    QueueBench bench;
    bench.provider.placeEverything();
    bench.log.refuseClaims = 3;
    const CampaignId campaign = bench.log.addCampaign(1);
    bench.start(campaign);
    settle();
    QCOMPARE(bench.log.claims, 1); // and not again at once
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::DatabaseTrouble);
    QCOMPARE(bench.dials(), 0);
    bench.pass(60s, 100ms);
    QCOMPARE(bench.dials(), 1);
    QVERIFY(bench.queue.status(campaign).kind != QueueStatus::Kind::DatabaseTrouble);
}

void QueueBrakesTest::aDatabaseThatKeepsRefusingPausesWithItsReason_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("full") << int(Error::Kind::Storage);
    QTest::newRow("values it never takes") << int(Error::Kind::Internal);
}

void QueueBrakesTest::aDatabaseThatKeepsRefusingPausesWithItsReason()
{
    QFETCH(int, kind);
    QueueBench bench;
    bench.log.refusal.kind = static_cast<Error::Kind>(kind);
    bench.provider.placeEverything();
    bench.log.refuseClaims = 1000;
    const CampaignId campaign = bench.log.addCampaign(1);
    QSignalSpy paused(&bench.queue, &CampaignQueue::campaignPaused);
    bench.start(campaign);
    bench.pass(5min, 100ms);
    QCOMPARE(paused.size(), 1);
    QVERIFY(!paused.first().at(1).toString().isEmpty());
    QCOMPARE(bench.dials(), 0);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::Paused);
}

/// A call every 20 seconds: with lines free, the next moment is said.
void QueueBrakesTest::aSlowPaceIsGivenAsTheReason()
{
    QueueBench bench(QueueBench::quick(10, 0.05));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.start(campaign);
    while (bench.dials() < 3) // the first ones are the account's burst
        bench.pass(1s);
    const QDateTime lastDial = bench.clock.nowUtc();
    bench.pass(2s);
    const Standstill pace = bench.queue.standstill(campaign);
    QCOMPARE(pace.kind, Standstill::Kind::Pace);
    QVERIFY(std::abs(lastDial.secsTo(pace.untilUtc) - 20) <= 1);
    QVERIFY(!standstillText(pace).isEmpty());
    bench.pass(14s);
    QCOMPARE(bench.queue.standstill(campaign).kind, Standstill::Kind::None); // about to dial
}

LEADLINE_TEST(QueueBrakesTest)
#include "tst_queuebrakes.moc"
