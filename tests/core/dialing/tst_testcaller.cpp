#include "core/dialing/testcaller.h"
#include "tests/core/dialing/queuebench.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const PhoneNumber own = PhoneNumber::fromStored(u"+12125550143"_s);

/// Gives an intent in the log of the bench for every claim, or refuses it.
class FakeTestCalls final : public TestCalls {
public:
    explicit FakeTestCalls(QueueBench &bench)
        : m_bench(bench)
        , m_campaign(bench.log.addCampaign(0))
    {
    }

    QFuture<Result<Claim>> claim(const TestCallRequest &request) override
    {
        if (refusal)
            return readyFuture(Result<Claim>(*refusal));
        Claim claim;
        claim.kind = Claim::Kind::Dial;
        claim.attempt = AttemptId {++m_last};
        DialRequest dial;
        dial.to = request.to;
        claim.dial = m_bench.provider.prepare(dial);
        OpenAttempt intent;
        intent.id = claim.attempt;
        intent.campaign = m_campaign;
        m_bench.log.attempts.insert_or_assign(claim.attempt, intent);
        return readyFuture(Result<Claim>(claim));
    }

    std::optional<Error> refusal;

private:
    QueueBench &m_bench;
    CampaignId m_campaign;
    qint64 m_last = 100;
};

struct Bench : QueueBench {
    explicit Bench(const LimitSettings &limits = quick(10))
        : QueueBench(limits)
    {
        provider.accountAnswer = AccountInfo {u"active"_s, {}, clock.nowUtc()};
        (void)queue.takePace(); // asks for the provider's time
        settle();
    }

    Result<AttemptId> call()
    {
        TestCallRequest request;
        request.to = own;
        auto future = caller.call(request);
        settle();
        return future.isFinished() ? future.result() : Result<AttemptId>(Error {Error::Kind::Internal, u"waits"_s});
    }
    AttemptState stateOf(AttemptId attempt) const { return log.attempts.at(attempt).state; }

    FakeTestCalls tests {*this};
    TestCaller caller {tests, reader, provider, queue, changes, clock};
};

} // namespace

class TestCallerTest : public QObject {
    Q_OBJECT

private slots:
    void ringsOnceAndStoresTheAnswer()
    {
        Bench bench;
        bench.provider.placeEverything();
        const auto attempt = bench.call();
        QVERIFY(attempt);
        QCOMPARE(bench.dials(), 1);
        QCOMPARE(bench.stateOf(*attempt), AttemptState::Placed);
        QVERIFY(!bench.caller.isBusy());
    }

    void makesOneCallAtATime()
    {
        Bench bench;
        const auto first = bench.call();
        QVERIFY(first);
        QVERIFY(bench.caller.isBusy());
        QCOMPARE(bench.call().error().kind, Error::Kind::Busy);
        bench.provider.answer(FakeCallProvider::failure(AttemptState::Rejected, 400));
        settle();
        QCOMPARE(bench.stateOf(*first), AttemptState::Rejected);
        QVERIFY(bench.call());
        QCOMPARE(bench.dials(), 2);
    }

    void saysWhyItMayNotCall()
    {
        Bench bench;
        bench.tests.refusal = Error {Error::Kind::Misuse, u"Not one of your numbers."_s};
        QCOMPARE(bench.call().error().kind, Error::Kind::Misuse);
        QVERIFY(!bench.caller.isBusy());
        bench.tests.refusal.reset();
        bench.queue.setObstacleCheck([] {
            Standstill full;
            full.kind = Standstill::Kind::DiskLow;
            return full;
        });
        QCOMPARE(bench.call().error().kind, Error::Kind::Conflict);
        QCOMPARE(bench.dials(), 0);
    }

    // A call id must not be lost to a full disk.
    void storesTheAnswerAsSoonAsTheDatabaseTakesIt()
    {
        Bench bench;
        bench.provider.placeEverything();
        bench.log.refuseRecords = 3;
        const auto attempt = bench.call();
        QVERIFY(attempt);
        QCOMPARE(bench.stateOf(*attempt), AttemptState::Intent);
        bench.pass(30s, 100ms);
        QCOMPARE(bench.stateOf(*attempt), AttemptState::Placed);
        QCOMPARE(bench.dials(), 1);
    }

    void whatWaitedTooLongForThePaceIsNotSent()
    {
        Bench bench(QueueBench::quick(10, 5));
        while (bench.queue.takePace() == 0ms) { } // the next token comes in a moment
        const auto attempt = bench.call();
        QVERIFY(attempt);
        QCOMPARE(bench.dials(), 0);
        bench.clock.setNow(bench.clock.nowUtc().addSecs(61));
        QTRY_COMPARE(bench.stateOf(*attempt), AttemptState::NotSent);
        QCOMPARE(bench.dials(), 0);
        QVERIFY(!bench.caller.isBusy());
    }

    void waitsForThePace()
    {
        Bench bench(QueueBench::quick(10, 20));
        bench.provider.placeEverything();
        while (bench.queue.takePace() == 0ms) { }
        const auto attempt = bench.call();
        QVERIFY(attempt);
        QCOMPARE(bench.dials(), 0);
        bench.clock.advance(1s);
        QTRY_COMPARE(bench.dials(), 1);
        QTRY_COMPARE(bench.stateOf(*attempt), AttemptState::Placed);
    }
};

LEADLINE_TEST(TestCallerTest)
#include "tst_testcaller.moc"
