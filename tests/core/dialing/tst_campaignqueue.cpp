#include "tests/core/dialing/queuebench.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class CampaignQueueTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsHeldGoesBackWhenItsCampaignRests();
    void whatIsHeldGoesBackWhenTheDatabaseHasPausedItsCampaign();
    void aPauseThatNobodyToldOfIsFoundInTime();
    void changedSettingsOfACampaignAreTakenUp();
    void dialsTheNextLeadWhenASlotFrees();
    void asksRarelyWhileNothingCanHappen();
    void waitsForTheNextMomentAndSaysSo();
    void looksAgainAtOnceWhenAClaimRanOutOfTime();
    void finishesWhenNothingIsLeft();
    void doesNotFinishWhileACallIsOpen();
    void tellsWhenOnlyAPersonCanGoOn();
    void startIsDurableBeforeTheFirstDial();
    void startReportsWhatThePlannerSays();
    void startReportsAnUnknownCampaign();
    void startThatIsNotDurableDialsNothing();
    void resumesWhatTheDatabaseCallsRunning();
    void aDeletedCampaignIsDropped();
    void quiesceWaitsForPostsAndTheirRecords();
    void saysHowManyLinesAreInUse();
    void announcesEachChangeOfStatus();
};

// They were durable and never sent: the leads wait again, nobody was called.
void CampaignQueueTest::whatIsHeldGoesBackWhenItsCampaignRests()
{
    QueueBench bench(QueueBench::quick(100, 40));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(40);
    bench.start(campaign);
    QCOMPARE(bench.dials(), 1);
    const qsizetype held = bench.log.inState(AttemptState::Intent).size();
    QVERIFY(held >= 1);

    bench.queue.pause(campaign);
    settle();
    bench.pass(1s);
    QCOMPARE(bench.dials(), 1);
    QCOMPARE(bench.log.inState(AttemptState::NotSent).size(), held);
    QCOMPARE(bench.log.inState(AttemptState::Intent).size(), 0);
}

// As a transaction does that takes in a result: all the queue hears is that campaigns have changed.
void CampaignQueueTest::whatIsHeldGoesBackWhenTheDatabaseHasPausedItsCampaign()
{
    QueueBench bench(QueueBench::quick(100, 40));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(40);
    const CampaignId other = bench.log.addCampaign(2);
    QSignalSpy paused(&bench.queue, &CampaignQueue::campaignPaused);
    bench.start(campaign);
    QCOMPARE(bench.dials(), 1);
    const qsizetype held = bench.log.inState(AttemptState::Intent).size();
    QVERIFY(held >= 1);

    bench.log.lines.at(campaign).campaign.state = CampaignState::Paused;
    bench.log.lines.at(campaign).campaign.pauseCause = u"Too many heard silence."_s;
    emit bench.changes.campaignsChanged();
    bench.pass(1s);
    QCOMPARE(bench.dials(), 1);
    QCOMPARE(bench.log.inState(AttemptState::NotSent).size(), held);
    QCOMPARE(bench.log.inState(AttemptState::Intent).size(), 0);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::Paused);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(paused.front().at(1).toString(), u"Too many heard silence."_s);

    bench.start(other);
    bench.pass(1s);
    QCOMPARE(bench.dials(), 3);
}

// As another program that writes to the same database: nobody says a word.
void CampaignQueueTest::aPauseThatNobodyToldOfIsFoundInTime()
{
    QueueBench bench(QueueBench::quick(100, 400));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(400);
    bench.start(campaign);
    bench.pass(1s);
    QVERIFY(bench.dials() > 90);
    const qsizetype sofar = bench.dials();

    bench.log.lines.at(campaign).campaign.state = CampaignState::Paused;
    bench.pass(1s);
    QVERIFY2(bench.dials() <= sofar + 10, qPrintable(QString::number(bench.dials() - sofar))); // 100 ms
    QCOMPARE(bench.log.inState(AttemptState::Intent).size(), 0);
}

void CampaignQueueTest::changedSettingsOfACampaignAreTakenUp()
{
    QueueBench bench;
    bench.provider.placeEverything();
    CampaignSettings settings;
    settings.concurrency = 1;
    const CampaignId campaign = bench.log.addCampaign(20, settings);
    bench.start(campaign);
    bench.pass(200ms);
    QCOMPARE(bench.log.open(), 1);
    settings.concurrency = 4;
    bench.log.changeCampaign(campaign, settings);
    QTRY_COMPARE((bench.pass(50ms), bench.log.open()), 4);
}

void CampaignQueueTest::dialsTheNextLeadWhenASlotFrees()
{
    QueueBench bench(QueueBench::quick(1));
    bench.provider.placeEverything();
    bench.start(bench.log.addCampaign(3));
    bench.pass(100ms);
    QCOMPARE(bench.dials(), 1);
    bench.log.endAllPlaced();
    bench.pass(30ms);
    QCOMPARE(bench.dials(), 2);
}

void CampaignQueueTest::asksRarelyWhileNothingCanHappen()
{
    QueueBench bench(QueueBench::quick(1));
    bench.provider.placeEverything();
    bench.start(bench.log.addCampaign(3));
    bench.pass(100ms);
    const int before = bench.log.claims;
    bench.pass(10s);
    QVERIFY(bench.log.claims - before <= 11); // all lines busy: once a second

    QueueBench waiting;
    const CampaignId campaign = waiting.log.addCampaign(3);
    waiting.log.lines.at(campaign).nextUtc = waiting.clock.nowUtc().addDays(1);
    waiting.start(campaign);
    waiting.pass(10min, 1s);
    QVERIFY(waiting.log.claims <= 11); // once a minute
}

void CampaignQueueTest::waitsForTheNextMomentAndSaysSo()
{
    QueueBench bench;
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(2);
    const QDateTime next = bench.clock.nowUtc().addSecs(30);
    bench.log.lines.at(campaign).nextUtc = next;
    bench.reader.reasons = {{reasonCode(GateReason::OutsideHours), 2}};
    QSignalSpy nothingDue(&bench.queue, &CampaignQueue::nothingDue);
    bench.start(campaign);
    bench.pass(29s, 100ms);

    QCOMPARE(bench.dials(), 0);
    QCOMPARE(nothingDue.front().at(1).toDateTime(), next);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::WaitingForMoment);
    QCOMPARE(bench.queue.status(campaign).untilUtc, next);
    QVERIFY(bench.queue.status(campaign).text.contains(reasonText(GateReason::OutsideHours)));
    bench.pass(2s, 100ms);
    QCOMPARE(bench.dials(), 2);
}

void CampaignQueueTest::looksAgainAtOnceWhenAClaimRanOutOfTime()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(2);
    bench.log.lines.at(campaign).dialable = false;
    bench.log.lines.at(campaign).nextUtc = bench.clock.nowUtc();
    QSignalSpy nothingDue(&bench.queue, &CampaignQueue::nothingDue);
    bench.start(campaign);
    bench.pass(200ms);
    QVERIFY(bench.log.claims >= 15);
    QCOMPARE(nothingDue.size(), 0);
}

void CampaignQueueTest::finishesWhenNothingIsLeft()
{
    QueueBench bench;
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(3);
    QSignalSpy drained(&bench.queue, &CampaignQueue::drained);
    bench.start(campaign);
    bench.pass(200ms);
    bench.log.endAllPlaced();
    bench.pass(200ms);
    QCOMPARE(drained.size(), 1);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Finished);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::Idle);
}

void CampaignQueueTest::doesNotFinishWhileACallIsOpen()
{
    QueueBench bench;
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(1);
    QSignalSpy drained(&bench.queue, &CampaignQueue::drained);
    bench.start(campaign);
    bench.pass(5min, 1s);
    QCOMPARE(drained.size(), 0);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Running);
}

void CampaignQueueTest::tellsWhenOnlyAPersonCanGoOn()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(1);
    bench.log.lines.at(campaign).dialable = false;
    QSignalSpy nothingDue(&bench.queue, &CampaignQueue::nothingDue);
    bench.start(campaign);
    bench.pass(100ms);
    QCOMPARE(nothingDue.size(), 1);
    QVERIFY(!nothingDue.front().at(1).toDateTime().isValid());
}

void CampaignQueueTest::startIsDurableBeforeTheFirstDial()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(1);
    bench.provider.onDial = [&](const PreparedDial &) {
        return FakeCallProvider::placed(bench.log.stateOf(campaign) == CampaignState::Running ? u"after"_s
                                                                                              : u"before"_s);
    };
    bench.start(campaign);
    bench.pass(100ms);
    QCOMPARE(bench.log.verdicts.value(1).callId, u"after"_s);
}

void CampaignQueueTest::startReportsWhatThePlannerSays()
{
    QueueBench bench;
    bench.plannerError = Error {Error::Kind::Misuse, u"No business name."_s};
    const auto started = bench.queue.start(bench.log.addCampaign(1));
    QVERIFY(started.isFinished());
    QCOMPARE(started.result().error().message, u"No business name."_s);
    QVERIFY(bench.log.states.isEmpty());
}

void CampaignQueueTest::startReportsAnUnknownCampaign()
{
    QueueBench bench;
    QCOMPARE(bench.queue.start(CampaignId {9}).result().error().kind, Error::Kind::NotFound);
}

void CampaignQueueTest::startThatIsNotDurableDialsNothing()
{
    QueueBench bench;
    bench.log.refuseStates = 1;
    const auto started = bench.queue.start(bench.log.addCampaign(1));
    bench.pass(10s, 100ms);
    QCOMPARE(started.result().error().kind, Error::Kind::Storage);
    QCOMPARE(bench.log.claims, 0);
}

void CampaignQueueTest::resumesWhatTheDatabaseCallsRunning()
{
    QueueBench bench;
    bench.provider.placeEverything();
    const CampaignId running = bench.log.addCampaign(1);
    const CampaignId paused = bench.log.addCampaign(1);
    bench.log.lines.at(running).campaign.state = CampaignState::Running;
    bench.log.lines.at(paused).campaign.state = CampaignState::Paused;
    bench.queue.resumeRunning();
    bench.pass(100ms);
    QCOMPARE(bench.log.open(running), 1);
    QCOMPARE(bench.log.open(paused), 0);
}

void CampaignQueueTest::aDeletedCampaignIsDropped()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(1);
    bench.log.lines.at(campaign).nextUtc = bench.clock.nowUtc().addSecs(5);
    bench.start(campaign);
    bench.log.lines.at(campaign).campaign.state = CampaignState::Draft; // as if somebody else had taken it
    bench.pass(6s);
    QCOMPARE(bench.dials(), 0);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::Idle);
}

void CampaignQueueTest::quiesceWaitsForPostsAndTheirRecords()
{
    QueueBench bench;
    bench.start(bench.log.addCampaign(5));
    bench.pass(100ms);
    QCOMPARE(bench.provider.pendingDials(), 4);
    const auto quiet = bench.queue.quiesce();
    bench.pass(100ms);
    QVERIFY(!quiet.isFinished());
    bench.log.refuseRecords = 1;
    for (int i = 0; i < 4; ++i)
        bench.provider.answer(FakeCallProvider::placed(u"c%1"_s.arg(i)));
    settle();
    QVERIFY(!quiet.isFinished()); // one record was refused
    bench.pass(5s);
    QVERIFY(quiet.isFinished());
    QCOMPARE(bench.log.verdicts.size(), 4);
    QCOMPARE(bench.dials(), 4);
}

void CampaignQueueTest::saysHowManyLinesAreInUse()
{
    QueueBench bench(QueueBench::quick(3, 20)); // claims one by one
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(9);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::Idle);
    bench.start(campaign);
    settle();
    QVERIFY(bench.queue.status(campaign).text.startsWith(u"Dialing "_s));
    QVERIFY(bench.queue.status(campaign).text.endsWith(u" of 3"_s));
    QCOMPARE(bench.queue.status().kind, QueueStatus::Kind::Dialing);
    bench.pass(500ms);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::AllSlotsBusy);
    QVERIFY(bench.queue.status(campaign).text.contains(u"3"_s));
}

void CampaignQueueTest::announcesEachChangeOfStatus()
{
    QueueBench bench(QueueBench::quick(1));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(2);
    QSignalSpy changed(&bench.queue, &CampaignQueue::statusChanged);
    bench.start(campaign);
    bench.pass(100ms);
    QVERIFY(changed.size() >= 2); // dialing, then busy
    const auto before = changed.size();
    bench.pass(5s);
    QCOMPARE(changed.size(), before);
    bench.queue.pause(campaign);
    QCOMPARE(changed.size(), before + 1);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::Paused);
}

LEADLINE_TEST(CampaignQueueTest)
#include "tst_campaignqueue.moc"
