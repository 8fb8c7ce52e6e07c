#include "core/dialing/planlimits.h"
#include "tests/core/dialing/queuebench.h"
#include "tests/support/testmain.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What the provider's plan does not allow for the moment.
class PlanLimitsTest : public QObject {
    Q_OBJECT

private slots:
    void aFullPlanWaitsForACallToEnd();
    void aFullPlanIsNotHammered();
    void aFullPlanIsAskedAgainAfterAMinute();
    void usedUpMinutesWaitForMidnight();
    void foreignNumbersWaitAnHourWhileOthersGoOn();
    void capsOfHourAndDayReachTheClaim();
    void aFullHourIsSaidWithItsEnd();
};

namespace {

DialVerdict refusal(PlanLimit limit)
{
    DialVerdict verdict;
    verdict.state = AttemptState::Rejected;
    verdict.httpStatus = 429;
    verdict.loadRefusal = true;
    verdict.planLimit = limit;
    return verdict;
}

} // namespace

void PlanLimitsTest::aFullPlanWaitsForACallToEnd()
{
    QueueBench bench(QueueBench::quick(10, 1)); // so that each answer comes before the next dial
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.provider.onDial = [&](const PreparedDial &) {
        return bench.dials() == 3 ? refusal(PlanLimit::Lines)
                                  : FakeCallProvider::placed(u"call-%1"_s.arg(bench.dials()));
    };
    bench.start(campaign);
    bench.pass(10s, 100ms);
    QCOMPARE(bench.dials(), 3);
    QCOMPARE(bench.queue.standstill(campaign).kind, Standstill::Kind::ProviderLines);

    bench.log.endCall(bench.log.inState(AttemptState::Placed).constFirst());
    bench.pass(5s, 100ms);
    QCOMPARE(bench.dials(), 5);
}

// What the queue gives back or writes down itself frees no line.
void PlanLimitsTest::aFullPlanIsNotHammered()
{
    for (const double perSecond : {1.0, 10.0, 20.0, 50.0, 100.0}) {
        QueueBench bench(QueueBench::quick(100, perSecond));
        const CampaignId campaign = bench.log.addCampaign(200);
        int refused = 0;
        bench.provider.onDial = [&](const PreparedDial &) {
            if (bench.dials() <= 5)
                return FakeCallProvider::placed(u"call-%1"_s.arg(bench.dials()));
            ++refused;
            return refusal(PlanLimit::Lines);
        };
        bench.start(campaign);
        bench.pass(15s);
        QVERIFY2(refused >= 1 && refused <= 4, qPrintable(QString::number(refused)));
    }
}

void PlanLimitsTest::aFullPlanIsAskedAgainAfterAMinute()
{
    FakeClock clock;
    PlanLimits plan(clock, TimeScale());
    QVERIFY(plan.learn(refusal(PlanLimit::Lines)));
    QVERIFY(plan.isFull());
    QCOMPARE(plan.wait(), 60s);
    clock.advance(60s);
    QVERIFY(!plan.isFull());
    QCOMPARE(plan.wait(), 0s);
}

void PlanLimitsTest::usedUpMinutesWaitForMidnight()
{
    QueueBench bench;
    const CampaignId campaign = bench.log.addCampaign(5);
    bench.provider.onDial = [](const PreparedDial &) { return refusal(PlanLimit::MinutesOfDay); };
    bench.start(campaign);
    bench.pass(1s);
    QCOMPARE(bench.dials(), 1);
    const Standstill standstill = bench.queue.standstill(campaign);
    QCOMPARE(standstill.kind, Standstill::Kind::DailyMinutes);
    QCOMPARE(standstill.untilUtc.time(), QTime(0, 0));
    QCOMPARE(standstill.untilUtc.date(), bench.clock.nowUtc().date().addDays(1));

    bench.provider.placeEverything();
    bench.clock.advance(std::chrono::milliseconds(bench.clock.nowUtc().msecsTo(standstill.untilUtc)));
    bench.pass(1s);
    QVERIFY(bench.dials() > 1);
}

void PlanLimitsTest::foreignNumbersWaitAnHourWhileOthersGoOn()
{
    FakeClock clock;
    PlanLimits plan(clock, TimeScale());
    QVERIFY(plan.learn(refusal(PlanLimit::Foreign)));
    QCOMPARE(plan.wait(), 0s);
    QCOMPARE(plan.domesticOnlyUntilUtc(), clock.nowUtc().addSecs(3'600));
    clock.advance(1h);
    QVERIFY(!plan.domesticOnlyUntilUtc().isValid());
    QVERIFY(!plan.learn(refusal(PlanLimit::None)));
}

void PlanLimitsTest::capsOfHourAndDayReachTheClaim()
{
    LimitSettings limits = QueueBench::quick(10);
    limits.callsPerHour = 7;
    QueueBench bench(limits);
    bench.provider.placeEverything();
    bench.log.holdClaims = true;
    bench.start(bench.log.addCampaign(5));
    QCOMPARE(bench.log.lastRequest.callsPerHour, 7);
    QCOMPARE(bench.log.lastRequest.callsPerDay, 0);

    limits.callsPerHour = 0;
    limits.callsPerDay = 9; // changed while it runs
    bench.queue.setLimits(limits);
    bench.log.releaseClaims();
    bench.pass(1s);
    QCOMPARE(bench.log.lastRequest.callsPerHour, 0);
    QCOMPARE(bench.log.lastRequest.callsPerDay, 9);
}

void PlanLimitsTest::aFullHourIsSaidWithItsEnd()
{
    LimitSettings limits = QueueBench::quick(10);
    limits.callsPerHour = 3;
    QueueBench bench(limits);
    bench.provider.placeEverything();
    const CampaignId campaign = bench.log.addCampaign(5);
    const QDateTime room = bench.clock.nowUtc().addSecs(3'600);
    bench.log.fullUntilUtc = room;
    bench.start(campaign);
    bench.pass(1s);
    QCOMPARE(bench.dials(), 0);
    const Standstill standstill = bench.queue.standstill(campaign);
    QCOMPARE(standstill.kind, Standstill::Kind::HourlyCap);
    QCOMPARE(standstill.untilUtc, room);
    QCOMPARE(standstill.limit, 3);

    bench.clock.advance(1h);
    bench.pass(1s);
    QCOMPARE(bench.dials(), 5);
}

LEADLINE_TEST(PlanLimitsTest)

#include "tst_planlimits.moc"
