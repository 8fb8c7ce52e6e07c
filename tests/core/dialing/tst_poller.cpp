#include "core/dialing/poller.h"
#include "tests/core/dialing/queuebench.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

class FakeSecondLooks final : public SecondLooks {
public:
    QList<SecondLook> list;

    QFuture<Result<QList<SecondLook>>> planned() override { return readyFuture<Result<QList<SecondLook>>>(list); }
    QFuture<Result<Done>> move(const QString &callId, const QDateTime &atUtc) override
    {
        list.removeIf([&callId](const SecondLook &look) { return look.callId == callId; });
        if (atUtc.isValid())
            list.append({ callId, atUtc });
        return readyFuture<Result<Done>>(Done {});
    }
};

struct PollBench {
    explicit PollBench(TimeScale scale = TimeScale()) : poller(log, provider, looks, clock, scale, nullptr, random)
    {
        log.addCampaign(0);
        provider.onCalls = [this](const CallListQuery &) { return Result<CallListing>(listing); };
    }
    void pass(milliseconds span, milliseconds step = 500ms)
    {
        settle();
        for (milliseconds gone { 0 }; gone < span; gone += step) {
            clock.advance(step);
            poller.tick();
            settle();
        }
    }
    void list(const QString &callId, bool completed)
    {
        CallRow row;
        row.callId = callId;
        row.completed = completed;
        listing.rows.append(row);
    }
    void record(const QString &callId, std::optional<bool> completed)
    {
        CallRecord made;
        made.callId = callId;
        made.completed = completed;
        provider.records.insert(callId, made);
    }

    Changes changes;
    FakeClock clock;
    FakeCallLog log { changes, clock };
    FakeCallProvider provider;
    FakeSecondLooks looks;
    CallListing listing;
    QRandomGenerator random { 1 };
    Poller poller;
};

} // namespace

class PollerTest : public QObject {
    Q_OBJECT

private slots:
    void appliesWhatTheListCallsOver();
    void readsDetailsOfEachFinishedCallOnce();
    void leavesTimeForTheDeliveryOfACallThatIsOver();
    void doesNotWaitForDeliveriesThatStayAway();
    void readsOnceMoreForLateSummaryAndPrice();
    void takesSecondLooksPlannedBeforeARestart();
    void aSecondLookThatFailsIsMovedAndInTheEndGivenUp();
    void asksTheListFromBeforeTheOldestOpenIntent();
    void asksNothingWhileNothingIsOpen();
    void leavesUnknownAttemptsToTheReconciler();
    void looksLessOftenWithManyOpen_data();
    void looksLessOftenWithManyOpen();
    void neverLooksMoreOftenThanTheFloor();
    void marksWhatRingsOrTalks();
    void readsACallThatTheListDoesNotShow();
    void aCallThatIsNotOverYetIsReadAgain();
    void givesUpACallWithoutAnEnd_data();
    void givesUpACallWithoutAnEnd();
    void readsAConflictedCallOnlyOnce();
    void aConflictedCallEndsOnceItIsOverdue();
    void backsOffWhileTheListFails();
    void goesOnWhenTheDatabaseRefuses();
    void readsACallThatSomebodyAsksFor();
    void repeatsAWantedReadThatFailed();
    void stopsWhenToldTo();
    void tellsTheProvidersTime();
};

void PollerTest::appliesWhatTheListCallsOver()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"over"_s);
    bench.log.addAttempt(AttemptState::Placed, u"running"_s, u"+12025550144"_s);
    bench.list(u"over"_s, true);
    bench.list(u"running"_s, false);
    bench.list(u"foreign"_s, true);
    bench.record(u"over"_s, true);
    bench.poller.start();
    bench.pass(1s);
    QCOMPARE(bench.provider.callsRead, QStringList { u"over"_s });
    QCOMPARE(bench.log.reports.size(), 1);
    QCOMPARE(bench.log.reports.front().source, ReportSource::Poll);
    QCOMPARE(bench.log.inState(AttemptState::Ended).size(), 1);
}

void PollerTest::readsDetailsOfEachFinishedCallOnce()
{
    PollBench bench;
    for (int i = 0; i < 30; ++i) {
        const QString callId = u"c%1"_s.arg(i);
        bench.log.addAttempt(AttemptState::Placed, callId, u"+1202555%1"_s.arg(1000 + i));
        bench.list(callId, true);
        bench.record(callId, true);
    }
    bench.poller.start();
    bench.pass(60s);
    QCOMPARE(bench.provider.callsRead.size(), 30);
    QCOMPARE(QSet<QString>(bench.provider.callsRead.begin(), bench.provider.callsRead.end()).size(), 30);
    QCOMPARE(bench.provider.listQueries.size(), 1); // all over: nothing more to ask
}

void PollerTest::leavesTimeForTheDeliveryOfACallThatIsOver()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"c"_s);
    bench.list(u"c"_s, true);
    bench.record(u"c"_s, true);
    bench.poller.noteDelivery();
    bench.poller.start();
    bench.pass(9s);
    QVERIFY(bench.provider.callsRead.isEmpty());
    bench.pass(10s); // the next look after the grace: its delivery got lost
    QCOMPARE(bench.provider.callsRead, QStringList { u"c"_s });
}

void PollerTest::doesNotWaitForDeliveriesThatStayAway()
{
    PollBench bench;
    bench.poller.noteDelivery();
    bench.clock.advance(61s);
    bench.log.addAttempt(AttemptState::Placed, u"c"_s);
    bench.list(u"c"_s, true);
    bench.record(u"c"_s, true);
    bench.poller.start();
    bench.pass(1s);
    QCOMPARE(bench.provider.callsRead, QStringList { u"c"_s });
}

void PollerTest::readsOnceMoreForLateSummaryAndPrice()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"c"_s);
    bench.list(u"c"_s, true);
    bench.record(u"c"_s, true);
    bench.poller.start();
    bench.pass(1s);
    QCOMPARE(bench.provider.callsRead.size(), 1);
    bench.looks.list = { { u"c"_s, bench.clock.nowUtc().addSecs(75) } }; // planned by its end
    bench.pass(74s);
    QCOMPARE(bench.provider.callsRead.size(), 1);
    bench.pass(6s);
    QCOMPARE(bench.provider.callsRead.size(), 2);
    QCOMPARE(bench.log.reports.size(), 2);
    bench.pass(10min, 5s);
    QCOMPARE(bench.provider.callsRead.size(), 2);
}

void PollerTest::takesSecondLooksPlannedBeforeARestart()
{
    PollBench bench;
    bench.record(u"old"_s, true);
    bench.looks.list = { { u"old"_s, bench.clock.nowUtc().addSecs(-3600) } };
    bench.poller.start();
    bench.pass(1s);
    QCOMPARE(bench.provider.callsRead, QStringList { u"old"_s });
    QVERIFY(bench.looks.list.isEmpty());
    bench.pass(2min, 5s);
    QCOMPARE(bench.provider.callsRead.size(), 1);
}

void PollerTest::aSecondLookThatFailsIsMovedAndInTheEndGivenUp()
{
    PollBench bench;
    bench.provider.onCall = [](const QString &) -> Result<CallRecord> { return FakeCallProvider::outOfReach(); };
    const QDateTime planned = bench.clock.nowUtc();
    bench.looks.list = { { u"old"_s, planned } };
    bench.poller.start();
    bench.pass(1s);
    QCOMPARE(bench.looks.list.size(), 1);
    QVERIFY(bench.looks.list.constFirst().atUtc > planned.addSecs(20));
    bench.pass(30min, 5s);
    QCOMPARE(bench.provider.callsRead.size(), 5);
    QVERIFY(bench.looks.list.isEmpty());
}

void PollerTest::asksTheListFromBeforeTheOldestOpenIntent()
{
    PollBench bench;
    const QDateTime oldest = bench.clock.nowUtc();
    bench.log.addAttempt(AttemptState::Live, u"a"_s);
    bench.clock.advance(1h);
    bench.log.addAttempt(AttemptState::Placed, u"b"_s, u"+12025550144"_s);
    bench.poller.start();
    bench.pass(1s);
    QCOMPARE(bench.provider.listQueries.front().startUtc, oldest.addSecs(-300));
    QVERIFY(bench.provider.listQueries.front().toNumber.isEmpty());
}

void PollerTest::asksNothingWhileNothingIsOpen()
{
    PollBench bench;
    bench.poller.start();
    bench.pass(5min, 1s);
    QCOMPARE(bench.provider.listQueries.size(), 0);
    bench.log.addAttempt(AttemptState::Placed, u"c"_s);
    bench.poller.wake();
    bench.pass(6s);
    QVERIFY(bench.provider.listQueries.size() >= 1);
}

void PollerTest::leavesUnknownAttemptsToTheReconciler()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Unknown);
    bench.log.addAttempt(AttemptState::Intent, {}, u"+12025550144"_s);
    bench.poller.start();
    bench.pass(1min);
    QCOMPARE(bench.provider.listQueries.size(), 0);
}

void PollerTest::looksLessOftenWithManyOpen_data()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("lists");
    QTest::newRow("few") << 20 << 13;
    QTest::newRow("many") << 21 << 5;
}

void PollerTest::looksLessOftenWithManyOpen()
{
    QFETCH(int, open);
    QFETCH(int, lists);
    PollBench bench;
    for (int i = 0; i < open; ++i) {
        bench.log.addAttempt(AttemptState::Live, u"c%1"_s.arg(i), u"+1202555%1"_s.arg(1000 + i));
        bench.list(u"c%1"_s.arg(i), false);
    }
    bench.poller.start();
    bench.pass(62s);
    QCOMPARE(bench.provider.listQueries.size(), lists);
}

void PollerTest::neverLooksMoreOftenThanTheFloor()
{
    PollBench bench(TimeScale(100'000));
    bench.log.addAttempt(AttemptState::Live, u"c"_s);
    bench.list(u"c"_s, false);
    bench.provider.active = QList { bench.listing.rows.front() };
    bench.poller.start();
    bench.pass(1500ms, 10ms);
    QVERIFY2(bench.provider.listQueries.size() <= 11, qPrintable(QString::number(bench.provider.listQueries.size())));
    QVERIFY(bench.provider.listQueries.size() >= 9);
}

void PollerTest::marksWhatRingsOrTalks()
{
    PollBench bench;
    const AttemptId ringing = bench.log.addAttempt(AttemptState::Placed, u"ringing"_s).id;
    bench.log.addAttempt(AttemptState::Placed, u"queued"_s, u"+12025550144"_s);
    bench.list(u"ringing"_s, false);
    bench.list(u"queued"_s, false);
    CallRow active;
    active.callId = u"ringing"_s;
    CallRow foreign;
    foreign.callId = u"foreign"_s;
    bench.provider.active = QList { active, foreign };
    bench.poller.start();
    bench.pass(12s);
    QCOMPARE(bench.log.live, QList { ringing }); // and only once
}

void PollerTest::readsACallThatTheListDoesNotShow()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"hidden"_s);
    bench.record(u"hidden"_s, true);
    bench.poller.start();
    bench.pass(28s);
    QCOMPARE(bench.provider.callsRead.size(), 0);
    bench.pass(10s);
    QCOMPARE(bench.provider.callsRead.size(), 1);
    QCOMPARE(bench.log.inState(AttemptState::Ended).size(), 1);
}

void PollerTest::aCallThatIsNotOverYetIsReadAgain()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"c"_s);
    bench.list(u"c"_s, true);
    bench.record(u"c"_s, false); // the details lag behind the list
    bench.poller.start();
    bench.pass(4s);
    QCOMPARE(bench.log.inState(AttemptState::Ended).size(), 0);
    bench.record(u"c"_s, true);
    bench.pass(6s);
    QCOMPARE(bench.log.inState(AttemptState::Ended).size(), 1);
}

void PollerTest::givesUpACallWithoutAnEnd_data()
{
    QTest::addColumn<bool>("isKnown");
    QTest::addColumn<bool>("isActive");
    QTest::addColumn<bool>("activeListFails");
    QTest::addColumn<bool>("isEnded");
    QTest::newRow("details say not over, nobody talks") << true << false << false << true;
    QTest::newRow("the provider has forgotten it") << false << false << false << true;
    QTest::newRow("still talking") << true << true << false << false;
    QTest::newRow("the active list cannot be read") << true << false << true << false;
}

void PollerTest::givesUpACallWithoutAnEnd()
{
    QFETCH(bool, isKnown);
    QFETCH(bool, isActive);
    QFETCH(bool, activeListFails);
    QFETCH(bool, isEnded);
    PollBench bench;
    const AttemptId id = bench.log.addAttempt(AttemptState::Live, u"c"_s).id;
    bench.log.onApply = [](const CallRecord &, ReportSource) {
        return Result<Applied>(FakeCallLog::did(Applied::Kind::StillRunning));
    };
    bench.list(u"c"_s, false);
    if (isKnown)
        bench.record(u"c"_s, false);
    if (isActive)
        bench.provider.active = bench.listing.rows;
    if (activeListFails)
        bench.provider.active = FakeCallProvider::outOfReach();
    bench.poller.start();
    bench.pass(69min, 5s); // ten minutes at most, and an hour
    QVERIFY(bench.log.ended.isEmpty());
    bench.pass(10min, 5s);
    QCOMPARE(bench.log.ended, isEnded ? QList { id } : QList<AttemptId> {});
}

void PollerTest::readsAConflictedCallOnlyOnce()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"c"_s);
    bench.log.onApply = [](const CallRecord &, ReportSource) {
        return Result<Applied>(FakeCallLog::did(Applied::Kind::Conflict));
    };
    bench.list(u"c"_s, true);
    bench.record(u"c"_s, true);
    bench.poller.start();
    bench.pass(5min, 1s);
    QCOMPARE(bench.provider.callsRead.size(), 1);
    bench.poller.readCall(u"c"_s); // a person asks
    settle();
    QCOMPARE(bench.provider.callsRead.size(), 2);
}

void PollerTest::aConflictedCallEndsOnceItIsOverdue()
{
    PollBench bench;
    const AttemptId call = bench.log.addAttempt(AttemptState::Placed, u"c"_s).id;
    bench.log.onApply = [](const CallRecord &, ReportSource) {
        return Result<Applied>(FakeCallLog::did(Applied::Kind::Conflict));
    };
    bench.list(u"c"_s, true);
    bench.record(u"c"_s, true);
    bench.poller.start();
    bench.pass(30min, 10s);
    QVERIFY(bench.log.ended.isEmpty());
    bench.pass(2h, 10s);
    QCOMPARE(bench.log.ended.value(0), call);
}

void PollerTest::backsOffWhileTheListFails()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Live, u"c"_s);
    bench.provider.onCalls = [](const CallListQuery &) { return Result<CallListing>(FakeCallProvider::outOfReach()); };
    QSignalSpy failed(&bench.poller, &Poller::pollFailed);
    bench.poller.start();
    bench.pass(10min, 1s);
    QVERIFY2(failed.size() < 60, qPrintable(QString::number(failed.size()))); // 120 without back-off
    QVERIFY(failed.size() > 8);
    QCOMPARE(failed.front().front().value<Error>().kind, Error::Kind::Network);

    bench.list(u"c"_s, true);
    bench.record(u"c"_s, true);
    bench.provider.onCalls = [&](const CallListQuery &) { return Result<CallListing>(bench.listing); };
    bench.pass(65s);
    QCOMPARE(bench.log.inState(AttemptState::Ended).size(), 1);
}

void PollerTest::goesOnWhenTheDatabaseRefuses()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"c"_s);
    bench.list(u"c"_s, true);
    bench.record(u"c"_s, true);
    bench.log.refuseOpen = 2;
    bool isFull = true;
    bench.log.onApply = [&](const CallRecord &, ReportSource) -> Result<Applied> {
        if (isFull)
            return Error { Error::Kind::Storage, u"Full."_s };
        bench.log.endCall(AttemptId { 1 });
        return Applied { Applied::Kind::Applied, AttemptId { 1 }, CampaignId { 1 }, LeadId { 1 }, true, {} };
    };
    bench.poller.start();
    bench.pass(3min);
    QCOMPARE(bench.log.inState(AttemptState::Ended).size(), 0);
    isFull = false;
    bench.pass(2min);
    QCOMPARE(bench.log.inState(AttemptState::Ended).size(), 1);
}

void PollerTest::readsACallThatSomebodyAsksFor()
{
    PollBench bench;
    bench.record(u"hinted"_s, true);
    bench.poller.start();
    bench.poller.readCall(u"hinted"_s);
    bench.poller.readCall(u"hinted"_s); // while the first is under way
    settle();
    QCOMPARE(bench.provider.callsRead, QStringList { u"hinted"_s });
    QCOMPARE(bench.log.reports.size(), 1);
}

void PollerTest::repeatsAWantedReadThatFailed()
{
    PollBench bench;
    int failures = 2;
    bench.provider.onCall = [&](const QString &callId) -> Result<CallRecord> {
        if (failures-- > 0)
            return FakeCallProvider::outOfReach();
        CallRecord record;
        record.callId = callId;
        return record;
    };
    bench.poller.start();
    bench.poller.readCall(u"c"_s);
    bench.pass(3min);
    QCOMPARE(bench.log.reports.size(), 1);

    failures = 1000;
    bench.poller.readCall(u"d"_s);
    const auto before = bench.provider.callsRead.size();
    bench.pass(30min, 1s);
    QCOMPARE(bench.provider.callsRead.size() - before, 4); // five times in all
}

void PollerTest::stopsWhenToldTo()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Live, u"c"_s);
    bench.poller.start();
    bench.pass(1s);
    bench.poller.stop();
    const auto before = bench.provider.listQueries.size();
    bench.pass(1min);
    QCOMPARE(bench.provider.listQueries.size(), before);
}

void PollerTest::tellsTheProvidersTime()
{
    PollBench bench;
    bench.log.addAttempt(AttemptState::Live, u"c"_s);
    bench.listing.providerDate = bench.clock.nowUtc().addSecs(7);
    QSignalSpy succeeded(&bench.poller, &Poller::pollSucceeded);
    bench.poller.start();
    bench.pass(1s);
    QCOMPARE(succeeded.front().front().toDateTime(), bench.listing.providerDate);
}

LEADLINE_TEST(PollerTest)
#include "tst_poller.moc"
