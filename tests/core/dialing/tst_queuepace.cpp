#include "tests/core/dialing/queuebench.h"
#include "tests/support/testmain.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// How many calls the queue makes at once, and how quickly.
class QueuePaceTest : public QObject {
    Q_OBJECT

private slots:
    void reachesAndNeverExceedsItsLines_data();
    void reachesAndNeverExceedsItsLines();
    void theSmallerLimitHolds();
    void neverHasMoreThanFourPostsUnderWay();
    void neverAsksForTwoClaimsAtOnce();
    void claimsSeveralAtOnceAtAHighPace_data();
    void claimsSeveralAtOnceAtAHighPace();
    void aSlowCampaignHoldsNoMoreThanItsPaceAllows();
    void aSlowCampaignHoldsUpNoOther();
    void spacesDialsEvenly();
    void aCampaignMaySlowItselfDown();
    void campaignsTakeTurns();
    void changedLimitsHoldAtOnce();
};

// F-11: with N lines the most open calls are N, and N are reached.
void QueuePaceTest::reachesAndNeverExceedsItsLines_data()
{
    QTest::addColumn<int>("lines");
    for (const int lines : {1, 5, 6, 7, 20})
        QTest::addRow("%d lines", lines) << lines;
}

void QueuePaceTest::reachesAndNeverExceedsItsLines()
{
    QFETCH(int, lines);
    QueueBench bench(QueueBench::quick(lines));
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(60);
    bench.start(campaign);

    for (int round = 0; round < 61 && bench.dials() < 60; ++round) {
        bench.pass(500ms);
        bench.log.endAllPlaced();
    }

    QCOMPARE(bench.dials(), 60);
    QCOMPARE(bench.log.mostOpen, lines);
}

void QueuePaceTest::theSmallerLimitHolds()
{
    QueueBench bench(QueueBench::quick(10));
    bench.provider.placeEverything();
    CampaignSettings settings;
    settings.concurrency = 3;
    bench.start(bench.log.addCampaign(20, settings));
    bench.pass(1s);
    QCOMPARE(bench.log.mostOpen, 3);

    settings.concurrency = 50;
    QueueBench other(QueueBench::quick(4));
    other.provider.placeEverything();
    other.start(other.log.addCampaign(20, settings));
    other.pass(1s);
    QCOMPARE(other.log.mostOpen, 4);
}

void QueuePaceTest::neverHasMoreThanFourPostsUnderWay()
{
    QueueBench bench(QueueBench::quick(20));
    bench.start(bench.log.addCampaign(20));
    bench.pass(1s);
    QCOMPARE(bench.provider.pendingDials(), 4);
    QCOMPARE(bench.log.open(), 4); // no intent waits behind them

    bench.provider.answer(FakeCallProvider::placed(u"first"_s));
    bench.pass(100ms);
    QCOMPARE(bench.provider.pendingDials(), 4);
    QCOMPARE(bench.dials(), 5);
}

void QueuePaceTest::neverAsksForTwoClaimsAtOnce()
{
    QueueBench bench;
    bench.provider.placeEverything();
    bench.log.holdClaims = true;
    bench.start(bench.log.addCampaign(5));
    bench.start(bench.log.addCampaign(5));
    for (int i = 0; i < 20; ++i) {
        emit bench.changes.attemptChanged(AttemptId {1}, CampaignId {1 + i % 2}, LeadId {1});
        bench.pass(20ms);
    }
    QCOMPARE(bench.log.claims, 1);
    bench.log.releaseClaims();
    bench.pass(1s);
    QCOMPARE(bench.log.mostClaimsInFlight, 1);
    QCOMPARE(bench.dials(), 10);
}

void QueuePaceTest::claimsSeveralAtOnceAtAHighPace_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<std::chrono::milliseconds>("answerTime");
    QTest::addColumn<int>("most");
    QTest::newRow("of people") << 1.0 << 0ms << 1;
    QTest::newRow("the quickest of one by one") << 19.0 << 0ms << 1;
    QTest::newRow("two in that time") << 20.0 << 0ms << 2;
    QTest::newRow("ten in that time") << 100.0 << 0ms << 10;
    QTest::newRow("no more than may be lost") << 1'000.0 << 0ms << 16;
    QTest::newRow("a provider that takes its time") << 1'000.0 << 500ms << 1;
}

// How many depends on how many leave within a tenth of a second.
void QueuePaceTest::claimsSeveralAtOnceAtAHighPace()
{
    QFETCH(double, perSecond);
    QFETCH(std::chrono::milliseconds, answerTime);
    QFETCH(int, most);
    QueueBench bench(QueueBench::quick(10'000, perSecond));
    bench.start(bench.log.addCampaign(10'000));
    QCOMPARE(bench.log.lastRequest.most, 1); // nobody knows yet how quickly the provider answers
    if (answerTime == 0ms)
        bench.provider.placeEverything();
    for (int round = 0; round < 50; ++round) {
        bench.pass(std::max(answerTime, 100ms));
        while (bench.provider.pendingDials() > 0)
            bench.provider.answer(FakeCallProvider::placed(QString::number(round)));
        QVERIFY(bench.log.open() - bench.dials() <= most);
    }
    QVERIFY(bench.log.mostAsked <= most);
    QVERIFY(bench.log.mostAsked >= most - most / 4); // a quarter may be there still
}

// One more would wait so long that it had to go back.
void QueuePaceTest::aSlowCampaignHoldsNoMoreThanItsPaceAllows()
{
    QueueBench bench(QueueBench::quick(100, 80));
    bench.provider.placeEverything();
    CampaignSettings slow;
    slow.callsPerSecond = 0.1;
    bench.start(bench.log.addCampaign(20, slow));
    bench.pass(25s, 20ms);
    QCOMPARE(bench.dials(), 3);
    QCOMPARE(bench.log.inState(AttemptState::NotSent).size(), 0);
}

void QueuePaceTest::aSlowCampaignHoldsUpNoOther()
{
    QueueBench bench(QueueBench::quick(1'000, 80));
    bench.provider.placeEverything();
    CampaignSettings slow;
    slow.callsPerSecond = 0.5;
    const CampaignId first = bench.log.addCampaign(20, slow);
    const CampaignId second = bench.log.addCampaign(200);
    bench.log.lines.at(second).nextUtc = bench.clock.nowUtc().addMSecs(2'500);
    bench.start(first);
    bench.start(second);
    bench.pass(3'500ms);
    QCOMPARE(bench.log.open(first), 2);
    QVERIFY2(bench.log.open(second) >= 20, qPrintable(QString::number(bench.log.open(second))));
}

void QueuePaceTest::spacesDialsEvenly()
{
    QueueBench bench(QueueBench::quick(100, 4));
    QList<std::chrono::milliseconds> times;
    bench.provider.onDial = [&](const PreparedDial &) {
        times.append(bench.clock.monotonic());
        return FakeCallProvider::placed(u"c%1"_s.arg(times.size()));
    };
    bench.start(bench.log.addCampaign(40));
    bench.pass(5s);

    QCOMPARE(times.size(), 21);
    for (qsizetype i = 1; i < times.size(); ++i)
        QVERIFY2(times.at(i) - times.at(i - 1) >= 250ms, qPrintable(QString::number(i)));
}

void QueuePaceTest::aCampaignMaySlowItselfDown()
{
    QueueBench bench;
    bench.provider.placeEverything();
    CampaignSettings settings;
    settings.callsPerSecond = 0.5;
    bench.start(bench.log.addCampaign(10, settings));
    bench.pass(1990ms);
    QCOMPARE(bench.dials(), 1);
    bench.pass(20ms);
    QCOMPARE(bench.dials(), 2);
}

void QueuePaceTest::campaignsTakeTurns()
{
    QueueBench bench(QueueBench::quick(100, 10));
    bench.provider.placeEverything();
    const CampaignId first = bench.log.addCampaign(50);
    const CampaignId second = bench.log.addCampaign(50);
    const CampaignId third = bench.log.addCampaign(50);
    for (const CampaignId campaign : {first, second, third})
        bench.start(campaign);
    bench.pass(3s);
    for (const CampaignId campaign : {first, second, third})
        QVERIFY2(std::abs(bench.log.open(campaign) - 10) <= 1,
                 qPrintable(QString::number(bench.log.open(campaign))));
}

void QueuePaceTest::changedLimitsHoldAtOnce()
{
    QueueBench bench(QueueBench::quick(2));
    bench.provider.placeEverything();
    bench.start(bench.log.addCampaign(20));
    bench.pass(500ms);
    QCOMPARE(bench.log.open(), 2);
    bench.queue.setLimits(QueueBench::quick(6));
    bench.pass(200ms);
    QCOMPARE(bench.log.open(), 6);
    bench.queue.setLimits(QueueBench::quick(1));
    bench.log.endCall(bench.log.inState(AttemptState::Placed).front());
    bench.pass(500ms);
    QCOMPARE(bench.log.open(), 5);
}

LEADLINE_TEST(QueuePaceTest)
#include "tst_queuepace.moc"
