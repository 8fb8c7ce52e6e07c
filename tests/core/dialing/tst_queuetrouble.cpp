#include "tests/core/dialing/queuebench.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

qsizetype notSent(const QueueBench &bench)
{
    return bench.log.inState(AttemptState::NotSent).size();
}

} // namespace

/// What pauses the queue by itself: the provider, the budget and the clocks.
class QueueTroubleTest : public QObject {
    Q_OBJECT

private slots:
    void fiveFailuresInARowPauseEverything_data();
    void fiveFailuresInARowPauseEverything();
    void anAnswerInBetweenKeepsItRunning();
    void theProbeNeverDialsAndTellsWhenTheProviderIsBack();
    void startClosesTheBreaker();
    void failuresBackOff();
    void retryAfterIsKept();
    void refusalForLoadSlowsDownButDoesNotPause();

    void aRefusalOfTheAccountPausesAll_data();
    void aRefusalOfTheAccountPausesAll();
    void aRefusalOfTheScriptPausesItsCampaign();
    void aSpentBudgetPauses();
    void aBudgetReservedForOpenCallsWaits();

    void aProviderWithAnotherTimePausesAll_data();
    void aProviderWithAnotherTimePausesAll();
    void aClockSetBackPausesAll();
    void aWakeUpFromSleepLooksAgainAtOnce();
    void anIntentFromBeforeTheSleepIsNotSent();
    void aClockSetForwardRingsNobodyBeforeTheTimeIsKnown_data();
    void aClockSetForwardRingsNobodyBeforeTheTimeIsKnown();
    void theFirstDialWaitsForTheProvidersTime_data();
    void theFirstDialWaitsForTheProvidersTime();
    void aSleepWithoutCampaignsDoesNotForbidTheNextStart();
    void aTestCallWaitsForTheProvidersTime();
    void aSleepBeforeTheFirstStartIsNoticed();
    void aClockFoundWrongWhileAStartIsWrittenPausesIt();
};

void QueueTroubleTest::fiveFailuresInARowPauseEverything_data()
{
    QTest::addColumn<DialVerdict>("verdict");
    DialVerdict silent;
    silent.state = AttemptState::Unknown;
    QTest::newRow("no answer") << silent;
    DialVerdict unsent;
    unsent.state = AttemptState::NotSent;
    unsent.code = u"connection_refused"_s;
    QTest::newRow("out of reach") << unsent;
    QTest::newRow("server error") << FakeCallProvider::failure(AttemptState::Unknown, 503);
}

void QueueTroubleTest::fiveFailuresInARowPauseEverything()
{
    QFETCH(DialVerdict, verdict);
    QueueBench bench;
    bench.provider.accountAnswer = FakeCallProvider::outOfReach();
    bench.provider.onDial = [&](const PreparedDial &) { return verdict; };
    const CampaignId first = bench.log.addCampaign(20);
    const CampaignId second = bench.log.addCampaign(20);
    QSignalSpy paused(&bench.queue, &CampaignQueue::campaignPaused);
    bench.start(first);
    bench.start(second);
    bench.pass(10min, 500ms);

    QCOMPARE(bench.dials(), 5);
    QCOMPARE(paused.size(), 2);
    for (const CampaignId campaign : {first, second}) {
        QCOMPARE(bench.log.stateOf(campaign), CampaignState::Paused);
        QVERIFY(!bench.log.lines.at(campaign).campaign.pauseCause.isEmpty());
        QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::BreakerOpen);
    }
    QCOMPARE(bench.queue.status().kind, QueueStatus::Kind::BreakerOpen);
}

void QueueTroubleTest::anAnswerInBetweenKeepsItRunning()
{
    QueueBench bench(QueueBench::quick(100));
    bench.provider.onDial = [&](const PreparedDial &) {
        return bench.dials() % 5 == 0 ? FakeCallProvider::placed(u"c%1"_s.arg(bench.dials()))
                                      : FakeCallProvider::failure(AttemptState::Unknown, 500);
    };
    const CampaignId campaign = bench.log.addCampaign(20);
    bench.start(campaign);
    bench.pass(30min, 500ms);
    QCOMPARE(bench.dials() + notSent(bench), 20);
    QVERIFY(notSent(bench) <= 4); // at most one per series of failures was ready when it began
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Running);
}

void QueueTroubleTest::theProbeNeverDialsAndTellsWhenTheProviderIsBack()
{
    QueueBench bench;
    bench.provider.accountAnswer = FakeCallProvider::outOfReach();
    bench.provider.onDial = [](const PreparedDial &) {
        return FakeCallProvider::failure(AttemptState::Unknown);
    };
    const CampaignId campaign = bench.log.addCampaign(20);
    bench.start(campaign);
    bench.pass(10min, 500ms);
    QVERIFY(bench.provider.accountReads >= 3);
    const QString before = bench.log.lines.at(campaign).campaign.pauseCause;

    bench.provider.accountAnswer = AccountInfo {};
    bench.pass(5min, 500ms);
    const int reads = bench.provider.accountReads;
    bench.pass(5min, 500ms);
    QCOMPARE(bench.provider.accountReads, reads); // enough
    QCOMPARE(bench.dials(), 5);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Paused);
    QVERIFY(bench.log.lines.at(campaign).campaign.pauseCause != before);
    QVERIFY(bench.log.lines.at(campaign).campaign.pauseCause.contains(u"press Start"_s));
}

void QueueTroubleTest::startClosesTheBreaker()
{
    QueueBench bench(QueueBench::quick(100));
    bench.provider.onDial = [](const PreparedDial &) {
        return FakeCallProvider::failure(AttemptState::Unknown);
    };
    const CampaignId campaign = bench.log.addCampaign(20);
    bench.start(campaign);
    bench.pass(5min, 500ms);
    QCOMPARE(bench.dials(), 5);
    bench.provider.placeEverything();
    bench.start(campaign);
    bench.pass(1s);
    QCOMPARE(bench.dials() + notSent(bench), 20);
    QVERIFY(bench.dials() > 15);
}

void QueueTroubleTest::failuresBackOff()
{
    QueueBench bench(QueueBench::quick(100));
    bench.provider.accountAnswer = FakeCallProvider::outOfReach();
    bool isSick = true;
    bench.provider.onDial = [&](const PreparedDial &) {
        if (!isSick)
            return FakeCallProvider::placed(u"c%1"_s.arg(bench.dials()));
        auto verdict = FakeCallProvider::failure(AttemptState::Rejected, 500);
        verdict.retryAfter = 10s;
        return verdict;
    };
    const CampaignId campaign = bench.log.addCampaign(20);
    bench.start(campaign);
    bench.pass(5s);
    QCOMPARE(bench.dials(), 1);
    QCOMPARE(bench.queue.status(campaign).kind, QueueStatus::Kind::BackingOff);
    QVERIFY(bench.queue.status(campaign).untilUtc > bench.clock.nowUtc());
    isSick = false;
    bench.pass(6s);
    QCOMPARE(bench.dials() + notSent(bench), 20);
    QVERIFY(notSent(bench) <= 3); // that were held
}

void QueueTroubleTest::retryAfterIsKept()
{
    QueueBench bench(QueueBench::quick(100));
    bench.provider.onDial = [&](const PreparedDial &) {
        DialVerdict verdict;
        verdict.state = AttemptState::Rejected;
        verdict.httpStatus = 429;
        verdict.loadRefusal = true;
        verdict.retryAfter = 2h; // beyond the hour that is believed
        return verdict;
    };
    bench.start(bench.log.addCampaign(20));
    bench.pass(59min + 50s, 1s);
    QCOMPARE(bench.dials(), 1);
    bench.pass(20s, 1s);
    QCOMPARE(bench.dials(), 2);
}

void QueueTroubleTest::refusalForLoadSlowsDownButDoesNotPause()
{
    QueueBench bench;
    bench.provider.onDial = [](const PreparedDial &) {
        DialVerdict verdict;
        verdict.state = AttemptState::Rejected;
        verdict.httpStatus = 429;
        verdict.loadRefusal = true;
        return verdict;
    };
    const CampaignId campaign = bench.log.addCampaign(20);
    bench.start(campaign);
    bench.pass(20min, 500ms);
    QCOMPARE(bench.dials() + notSent(bench), 20);
    QVERIFY(bench.dials() > 15);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Finished); // and never paused
    QVERIFY(std::ranges::none_of(bench.log.states, [](const FakeCallLog::Written &written) {
        return written.state == CampaignState::Paused;
    }));
}

void QueueTroubleTest::aRefusalOfTheAccountPausesAll_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 402, 403})
        QTest::addRow("%d", status) << status;
}

void QueueTroubleTest::aRefusalOfTheAccountPausesAll()
{
    QFETCH(int, status);
    QueueBench bench;
    bench.provider.onDial = [status](const PreparedDial &) {
        auto verdict = FakeCallProvider::failure(AttemptState::Rejected, status);
        verdict.pauseCause = u"The key is wrong."_s;
        return verdict;
    };
    const CampaignId first = bench.log.addCampaign(20);
    const CampaignId second = bench.log.addCampaign(20);
    const auto startedFirst = bench.queue.start(first);
    const auto startedSecond = bench.queue.start(second);
    bench.pass(5min, 500ms);
    QCOMPARE(bench.dials(), 1);
    for (const CampaignId campaign : {first, second}) {
        QCOMPARE(bench.log.stateOf(campaign), CampaignState::Paused);
        QCOMPARE(bench.log.lines.at(campaign).campaign.pauseCause, u"The key is wrong."_s);
    }
}

void QueueTroubleTest::aRefusalOfTheScriptPausesItsCampaign()
{
    QueueBench bench;
    bench.provider.onDial = [&](const PreparedDial &) {
        if (bench.dials() > 1)
            return FakeCallProvider::placed(u"c%1"_s.arg(bench.dials()));
        DialVerdict verdict;
        verdict.state = AttemptState::Rejected;
        verdict.httpStatus = 400;
        verdict.pauseCause = u"The script was refused."_s;
        return verdict;
    };
    const CampaignId first = bench.log.addCampaign(4);
    const CampaignId second = bench.log.addCampaign(4);
    QSignalSpy paused(&bench.queue, &CampaignQueue::campaignPaused);
    bench.queue.start(first);
    bench.queue.start(second);
    bench.pass(1s);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(bench.log.stateOf(first), CampaignState::Paused);
    QCOMPARE(bench.log.stateOf(second), CampaignState::Running);
    QCOMPARE(bench.dials(), 5);
}

void QueueTroubleTest::aSpentBudgetPauses()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(4);
    bench.log.lines.at(campaign).budgetSpent = true;
    QSignalSpy paused(&bench.queue, &CampaignQueue::campaignPaused);
    bench.start(campaign);
    bench.pass(1s);
    QCOMPARE(paused.size(), 1);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Paused);
    QVERIFY(bench.log.lines.at(campaign).campaign.pauseCause.contains(u"budget"_s));
}

void QueueTroubleTest::aBudgetReservedForOpenCallsWaits()
{
    QueueBench bench(QueueBench::quick(10, 1));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(4);
    bench.start(campaign);
    bench.pass(100ms);
    bench.log.lines.at(campaign).budgetSpent = true;
    bench.pass(5s);
    QCOMPARE(bench.dials(), 1);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Running);
    bench.log.lines.at(campaign).budgetSpent = false; // the call was cheap
    bench.log.endAllPlaced();
    bench.pass(100ms);
    QCOMPARE(bench.dials(), 2);
}

void QueueTroubleTest::aProviderWithAnotherTimePausesAll_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("same") << 0 << false;
    QTest::newRow("119 s ahead") << 119 << false;
    QTest::newRow("121 s ahead") << 121 << true;
    QTest::newRow("119 s behind") << -119 << false;
    QTest::newRow("121 s behind") << -121 << true;
}

void QueueTroubleTest::aProviderWithAnotherTimePausesAll()
{
    QFETCH(int, seconds);
    QFETCH(bool, pauses);
    QueueBench bench;
    bench.provider.onDial = [&](const PreparedDial &) {
        auto verdict = FakeCallProvider::placed(u"c%1"_s.arg(bench.dials()));
        verdict.providerDate = bench.clock.nowUtc().addSecs(seconds);
        return verdict;
    };
    const CampaignId campaign = bench.log.addCampaign(4);
    bench.start(campaign);
    bench.pass(1s);
    QCOMPARE(bench.log.stateOf(campaign), pauses ? CampaignState::Paused : CampaignState::Running);
    QCOMPARE(bench.dials(), pauses ? 1 : 4);

    QueueBench polled;
    const CampaignId other = polled.log.addCampaign(4);
    polled.log.lines.at(other).nextUtc = polled.clock.nowUtc().addDays(1);
    polled.start(other);
    polled.queue.checkClock(polled.clock.nowUtc().addSecs(seconds));
    settle();
    QCOMPARE(polled.log.stateOf(other), pauses ? CampaignState::Paused : CampaignState::Running);
}

void QueueTroubleTest::aClockSetBackPausesAll()
{
    QueueBench bench(QueueBench::quick(1));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(4);
    bench.start(campaign);
    bench.pass(100ms);
    bench.clock.setNow(bench.clock.nowUtc().addSecs(-3600));
    bench.queue.tick();
    bench.log.endAllPlaced();
    bench.pass(1s);
    QCOMPARE(bench.dials(), 1);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Paused);
    QVERIFY(bench.log.lines.at(campaign).campaign.pauseCause.contains(u"clock"_s));
}

void QueueTroubleTest::aWakeUpFromSleepLooksAgainAtOnce()
{
    QueueBench bench;
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(4);
    bench.log.lines.at(campaign).nextUtc = bench.clock.nowUtc().addSecs(3600);
    bench.start(campaign);
    bench.pass(100ms);
    bench.clock.setNow(bench.clock.nowUtc().addSecs(7200));
    bench.pass(100ms);
    QCOMPARE(bench.dials(), 4);
}

void QueueTroubleTest::anIntentFromBeforeTheSleepIsNotSent()
{
    QueueBench bench(QueueBench::quick(2, 1));
    bench.provider.placeEverything();
    bench.start(bench.log.addCampaign(5));
    bench.pass(970ms);
    QCOMPARE(bench.log.inState(AttemptState::Intent).size(), 1);
    bench.clock.setNow(bench.clock.nowUtc().addSecs(3600));
    bench.queue.tick();
    settle();
    QCOMPARE(bench.log.inState(AttemptState::NotSent).size(), 1);
    QCOMPARE(bench.log.verdicts.last().code, u"stale"_s);
}

void QueueTroubleTest::aClockSetForwardRingsNobodyBeforeTheTimeIsKnown_data()
{
    QTest::addColumn<int>("behind");
    QTest::addColumn<int>("dials");
    QTest::newRow("the computer slept") << 0 << 4;
    QTest::newRow("somebody set the clock") << 3600 << 0;
}

void QueueTroubleTest::aClockSetForwardRingsNobodyBeforeTheTimeIsKnown()
{
    QFETCH(int, behind);
    QFETCH(int, dials);
    QueueBench bench;
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(4);
    bench.log.lines.at(campaign).nextUtc = bench.clock.nowUtc().addSecs(3600);
    bench.start(campaign);
    bench.pass(100ms);
    bench.provider.accountAnswer = FakeCallProvider::outOfReach(); // no network yet
    bench.clock.setNow(bench.clock.nowUtc().addSecs(3601));
    bench.pass(5min, 500ms);
    QCOMPARE(bench.dials(), 0);
    QVERIFY(bench.provider.accountReads > 3);
    QCOMPARE(bench.queue.standstill(campaign).kind, Standstill::Kind::ClockOff);
    QVERIFY(bench.queue.status(campaign).text.contains(u"asks the provider for the time"_s));

    bench.provider.accountAnswer = AccountInfo { u"active"_s, {}, bench.clock.nowUtc().addSecs(-behind) };
    bench.pass(2min, 500ms);
    QCOMPARE(bench.dials(), dials);
    QCOMPARE(bench.log.stateOf(campaign), behind == 0 ? CampaignState::Running : CampaignState::Paused);
}

void QueueTroubleTest::theFirstDialWaitsForTheProvidersTime_data()
{
    QTest::addColumn<Result<AccountInfo>>("answer");
    QTest::addColumn<int>("dials");
    const QDateTime nowUtc = FakeClock().nowUtc();
    QTest::newRow("same time") << Result<AccountInfo>(AccountInfo { u"active"_s, {}, nowUtc }) << 4;
    QTest::newRow("our clock is an hour ahead")
        << Result<AccountInfo>(AccountInfo { u"active"_s, {}, nowUtc.addSecs(-3600) }) << 0;
    QTest::newRow("no time in the answer") << Result<AccountInfo>(AccountInfo {}) << 4;
    QTest::newRow("no such request") << Result<AccountInfo>(FakeCallProvider::outOfReach()) << 4;
}

void QueueTroubleTest::theFirstDialWaitsForTheProvidersTime()
{
    QFETCH(Result<AccountInfo>, answer);
    QFETCH(int, dials);
    QueueBench bench;
    bench.provider.placeEverything();
    bench.provider.accountAnswer = answer;
    const CampaignId campaign = bench.log.addCampaign(4);
    bench.start(campaign);
    bench.pass(2s);
    QCOMPARE(bench.dials(), dials);
    QVERIFY(bench.provider.accountReads >= 1);
    QCOMPARE(bench.log.stateOf(campaign), dials > 0 ? CampaignState::Running : CampaignState::Paused);
}

/// The steady clock stood still: what it says of the provider's clock is wrong by the time slept.
void QueueTroubleTest::aSleepWithoutCampaignsDoesNotForbidTheNextStart()
{
    QueueBench bench;
    bench.provider.placeEverything();
    bench.provider.accountAnswer = AccountInfo { u"active"_s, {}, bench.clock.nowUtc() };
    bench.start(bench.log.addCampaign(1));
    bench.pass(1s);
    bench.log.endAllPlaced();
    bench.pass(10s);
    bench.clock.setNow(bench.clock.nowUtc().addSecs(7200));
    bench.provider.accountAnswer = AccountInfo { u"active"_s, {}, bench.clock.nowUtc() };
    const CampaignId next = bench.log.addCampaign(2);
    bench.start(next);
    bench.pass(2s);
    QCOMPARE(bench.log.stateOf(next), CampaignState::Running);
    QCOMPARE(bench.dials(), 3);
}

void QueueTroubleTest::aTestCallWaitsForTheProvidersTime()
{
    QueueBench bench;
    bench.provider.accountAnswer = AccountInfo { u"active"_s, {}, bench.clock.nowUtc() };
    QVERIFY(bench.queue.takePace() > 0ms);
    settle();
    QCOMPARE(bench.queue.takePace(), 0ms);
}

void QueueTroubleTest::aSleepBeforeTheFirstStartIsNoticed()
{
    QueueBench bench;
    bench.provider.placeEverything();
    bench.queue.checkClock(bench.clock.nowUtc()); // a poll
    bench.clock.setNow(bench.clock.nowUtc().addSecs(8 * 3600));
    bench.queue.tick();
    const CampaignId campaign = bench.log.addCampaign(2);
    bench.start(campaign);
    bench.pass(1s);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Running);
    QCOMPARE(bench.dials(), 2);
}

void QueueTroubleTest::aClockFoundWrongWhileAStartIsWrittenPausesIt()
{
    QueueBench bench;
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(2);
    bench.queue.start(campaign); // its write is under way
    bench.queue.checkClock(bench.clock.nowUtc().addSecs(-3600));
    bench.pass(1s);
    QCOMPARE(bench.dials(), 0);
    QCOMPARE(bench.log.stateOf(campaign), CampaignState::Paused);
}

LEADLINE_TEST(QueueTroubleTest)
#include "tst_queuetrouble.moc"
