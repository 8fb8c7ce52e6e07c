#include "tests/core/dialing/reconcilebench.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int never = -1;

} // namespace

class ReconcilerTest : public QObject {
    Q_OBJECT

private slots:
    void neverTakesACallThatExistsForAbsent_data();
    void neverTakesACallThatExistsForAbsent();
    void provesAbsenceAfterAQuarterOfAnHour();
    void asksByNumberFirstAndForAllNumbersAtTheEnd();
    void findsACallOnlyTheUnfilteredListShows();
    void findsACallOnlyTheActiveListShows();
    void twoCallsWithOurKeyRaiseAnAlarm();
    void aCallOfSomebodyElseHoldsTheLead();
    void aCallOfSomebodyElseIsNoReasonToKeepALineBusy();
    void anEarlierCallOfOurOwnIsNotSomebodyElses();
    void aCallToAnotherNumberMeansNothing();
    void aDeliveryThatIsNotAppliedYetKeepsItOpen();
    void checksThatProveNothingDoNotCount_data();
    void checksThatProveNothingDoNotCount();
    void aSmallClockDifferenceIsFine();
    void staysUnknownAndTellsAfterADay();
    void looksAtOnceAfterALateStart();
    void waitsForTheOthersWhileTheProviderIsOutOfReach();
    void retriesParkedDeliveriesAfterARound();
    void settlesManyAttempts();
    void wakesUpForANewUnknown();
    void doesNothingAfterStop();
    void runsFasterWhenScaled();
};

void ReconcilerTest::neverTakesACallThatExistsForAbsent_data()
{
    QTest::addColumn<int>("acceptedAfter");
    QTest::addColumn<int>("listedAfter");
    QTest::addColumn<bool>("rowsCarryTheKey");
    QTest::addColumn<bool>("filterFindsIt");
    QTest::addColumn<QString>("to");
    for (const int accepted : {0, 30, 120, never}) {
        for (const int listed : {0, 20, 120, 600}) {
            for (const bool keyed : {true, false}) {
                for (const bool filtered : {true, false}) {
                    for (const QString &to : {u"12025550143"_s, u"2025550143"_s}) {
                        QTest::addRow("accepted %d, listed %d, %s, %s, %s", accepted, listed,
                                      keyed ? "with key" : "bare row",
                                      filtered ? "by number" : "filter misses", qPrintable(to))
                            << accepted << listed << keyed << filtered << to;
                    }
                }
            }
        }
    }
}

void ReconcilerTest::neverTakesACallThatExistsForAbsent()
{
    QFETCH(int, acceptedAfter);
    QFETCH(int, listedAfter);
    QFETCH(bool, rowsCarryTheKey);
    QFETCH(bool, filterFindsIt);
    QFETCH(QString, to);
    ReconcileBench bench;
    if (acceptedAfter != never) {
        RealCall call = bench.own();
        call.acceptedAfter = acceptedAfter;
        call.listedAfter = listedAfter;
        call.rowsCarryTheKey = rowsCarryTheKey;
        call.filterFindsIt = filterFindsIt;
        call.to = to;
        bench.add(call);
    }
    bench.reconciler.start();
    bench.pass(17min);

    QCOMPARE(bench.state(), acceptedAfter == never ? AttemptState::Absent : AttemptState::Placed);
    QCOMPARE(bench.log.adopted.size(), acceptedAfter == never ? 0 : 1);
    QVERIFY(bench.log.heldForForeign.isEmpty());
    QVERIFY(bench.log.alarms.isEmpty());
}

void ReconcilerTest::provesAbsenceAfterAQuarterOfAnHour()
{
    ReconcileBench bench;
    QSignalSpy absent(&bench.reconciler, &Reconciler::absent);
    bench.reconciler.start();
    bench.pass(14min + 58s);
    QCOMPARE(bench.state(), AttemptState::Unknown);
    QCOMPARE(bench.log.emptyChecks.size(), 4);
    QCOMPARE(absent.size(), 0);
    bench.pass(3s);
    QCOMPARE(bench.state(), AttemptState::Absent);
    QCOMPARE(absent.size(), 1);
    QVERIFY(bench.log.absent.value(raw(bench.attempt)).contains(u"all numbers"_s));
}

void ReconcilerTest::asksByNumberFirstAndForAllNumbersAtTheEnd()
{
    ReconcileBench bench;
    bench.reconciler.start();
    bench.pass(16min);
    const QList<CallListQuery> &queries = bench.provider.listQueries;
    QCOMPARE(queries.size(), 5);
    for (qsizetype i = 0; i < 4; ++i)
        QCOMPARE(queries.at(i).toNumber, u"+12025550143"_s);
    QVERIFY(queries.at(4).toNumber.isEmpty());
    for (const CallListQuery &query : queries)
        QCOMPARE(query.startUtc, bench.sent.addSecs(-300));
    QCOMPARE(bench.provider.activeReads, 5);
}

void ReconcilerTest::findsACallOnlyTheUnfilteredListShows()
{
    ReconcileBench bench;
    RealCall call = bench.own();
    call.filterFindsIt = false;
    bench.add(call);
    QSignalSpy found(&bench.reconciler, &Reconciler::found);
    bench.reconciler.start();
    bench.pass(16min);
    QCOMPARE(found.size(), 1);
    QCOMPARE(bench.log.adopted, (QList<QPair<AttemptId, QString>> {{bench.attempt, u"own"_s}}));
}

void ReconcilerTest::findsACallOnlyTheActiveListShows()
{
    ReconcileBench bench;
    RealCall call = bench.own();
    call.activeOnly = true;
    bench.add(call);
    bench.reconciler.start();
    bench.pass(12s);
    QCOMPARE(bench.state(), AttemptState::Placed);
}

void ReconcilerTest::twoCallsWithOurKeyRaiseAnAlarm()
{
    ReconcileBench bench;
    bench.add(bench.own(u"first"_s));
    bench.add(bench.own(u"second"_s));
    QSignalSpy alarm(&bench.reconciler, &Reconciler::alarm);
    bench.reconciler.start();
    bench.pass(12s);
    QCOMPARE(bench.log.adopted.front(), qMakePair(bench.attempt, u"first"_s));
    QCOMPARE(bench.log.adopted.at(1), qMakePair(bench.attempt, u"second"_s)); // kept as evidence
    QCOMPARE(bench.log.alarms, QStringList {u"double_call"_s});
    QCOMPARE(alarm.size(), 1);
}

void ReconcilerTest::aCallOfSomebodyElseHoldsTheLead()
{
    ReconcileBench bench;
    RealCall foreign = bench.own(u"foreign"_s);
    foreign.key.clear();
    bench.add(foreign);
    QSignalSpy alarm(&bench.reconciler, &Reconciler::alarm);
    bench.reconciler.start();
    bench.pass(10min);
    QCOMPARE(bench.log.heldForForeign, (QList<QPair<AttemptId, QString>> {{bench.attempt, u"foreign"_s}}));
    QCOMPARE(alarm.size(), 1); // said once
    QCOMPARE(bench.state(), AttemptState::Unknown);

    bench.add(bench.own());
    bench.pass(10min, 10s);
    QCOMPARE(bench.state(), AttemptState::Placed); // ours turned up late
}

void ReconcilerTest::aCallOfSomebodyElseIsNoReasonToKeepALineBusy()
{
    ReconcileBench bench;
    RealCall foreign = bench.own(u"foreign"_s);
    foreign.key.clear();
    bench.add(foreign);
    bench.reconciler.start();
    bench.pass(16min);
    QCOMPARE(bench.log.heldForForeign.size(), 1);
    QCOMPARE(bench.state(), AttemptState::Absent); // the lead stays held
}

void ReconcilerTest::anEarlierCallOfOurOwnIsNotSomebodyElses()
{
    ReconcileBench bench;
    RealCall earlier = bench.own(u"earlier"_s);
    earlier.key = AttemptKey::random().text();
    earlier.acceptedAfter = -120;
    bench.add(earlier);
    bench.log.onApply = [](const CallRecord &, ReportSource source) -> Result<Applied> {
        return FakeCallLog::did(source == ReportSource::Reconciliation ? Applied::Kind::Unchanged
                                                                       : Applied::Kind::NoSuchCall);
    };
    bench.reconciler.start();
    bench.pass(16min);
    QVERIFY(bench.log.heldForForeign.isEmpty());
    QCOMPARE(bench.state(), AttemptState::Absent);
}

void ReconcilerTest::aCallToAnotherNumberMeansNothing()
{
    ReconcileBench bench;
    RealCall other = bench.own(u"other"_s);
    other.key.clear();
    other.to = u"12025550199"_s;
    bench.add(other);
    bench.reconciler.start();
    bench.pass(16min);
    QCOMPARE(bench.state(), AttemptState::Absent);
    QVERIFY(bench.provider.callsRead.isEmpty());
}

void ReconcilerTest::aDeliveryThatIsNotAppliedYetKeepsItOpen()
{
    ReconcileBench bench;
    const DeliveryId id =
        bench.inbox.add("{\"metadata\":{\"key\":\"" + bench.key.toLatin1() + "\"}}", Signature::Valid);
    bench.reconciler.start();
    bench.pass(20min);
    QCOMPARE(bench.state(), AttemptState::Unknown);
    QVERIFY(bench.log.emptyChecks.isEmpty());
    bench.inbox.settle({{id, DeliveryState::Dead, {}, {}}});
    bench.pass(20min);
    QCOMPARE(bench.state(), AttemptState::Absent);
}

void ReconcilerTest::checksThatProveNothingDoNotCount_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"list", "active", "details", "clock ahead", "clock behind", "no date"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

void ReconcilerTest::checksThatProveNothingDoNotCount()
{
    QFETCH(QString, fault);
    ReconcileBench bench;
    bench.listFails = fault == u"list"_s;
    bench.noDate = fault == u"no date"_s;
    if (fault == u"active"_s)
        bench.provider.active = FakeCallProvider::outOfReach();
    if (fault == u"clock ahead"_s)
        bench.clockDifference = -121;
    if (fault == u"clock behind"_s)
        bench.clockDifference = 121;
    if (fault == u"details"_s) {
        RealCall bare = bench.own(u"bare"_s);
        bare.key.clear();
        bench.add(bare);
        bench.provider.records.clear();
    }
    bench.reconciler.start();
    bench.pass(2h, 5s);
    QCOMPARE(bench.state(), AttemptState::Unknown);
    QVERIFY(bench.log.emptyChecks.isEmpty());
    QVERIFY(bench.log.failedChecks.size() >= 5);
    QVERIFY(bench.log.failedChecks.size() <= 40);

    bench.listFails = false;
    bench.noDate = false;
    bench.clockDifference = 0;
    bench.provider.active = QList<CallRow> {};
    bench.calls.clear();
    bench.pass(10min, 5s);
    QCOMPARE(bench.state(), AttemptState::Absent);
}

void ReconcilerTest::aSmallClockDifferenceIsFine()
{
    ReconcileBench bench;
    bench.clockDifference = 119;
    bench.reconciler.start();
    bench.pass(16min);
    QCOMPARE(bench.state(), AttemptState::Absent);
}

void ReconcilerTest::staysUnknownAndTellsAfterADay()
{
    ReconcileBench bench;
    bench.listFails = true;
    QSignalSpy alarm(&bench.reconciler, &Reconciler::alarm);
    bench.reconciler.start();
    bench.pass(23h, 30s);
    QCOMPARE(alarm.size(), 0);
    bench.pass(5h, 30s);
    QCOMPARE(bench.state(), AttemptState::Unknown);
    QCOMPARE(alarm.size(), 1);
    QCOMPARE(bench.log.alarms, QStringList {u"unknown_unsettled"_s});
}

void ReconcilerTest::looksAtOnceAfterALateStart()
{
    ReconcileBench bench;
    bench.clock.advance(48h);
    bench.reconciler.start();
    bench.pass(2s);
    QCOMPARE(bench.log.emptyChecks.size(), 1);
    QVERIFY(bench.log.emptyChecks.front().withoutNumberFilter);
    QCOMPARE(bench.provider.listQueries.front().endUtc, bench.sent.addSecs(3600));
    bench.pass(61s);
    QCOMPARE(bench.state(), AttemptState::Absent);
}

void ReconcilerTest::waitsForTheOthersWhileTheProviderIsOutOfReach()
{
    ReconcileBench bench;
    for (int i = 0; i < 50; ++i)
        bench.log.addAttempt(AttemptState::Unknown, {}, u"+1202555%1"_s.arg(1000 + i));
    bench.listFails = true;
    bench.reconciler.start();
    bench.pass(60s);
    QVERIFY2(bench.provider.listQueries.size() <= 25,
             qPrintable(QString::number(bench.provider.listQueries.size())));
}

void ReconcilerTest::retriesParkedDeliveriesAfterARound()
{
    ReconcileBench bench;
    bench.reconciler.start();
    bench.pass(9s);
    QCOMPARE(bench.inbox.retries, 0);
    bench.pass(2s);
    QCOMPARE(bench.inbox.retries, 1);
}

void ReconcilerTest::settlesManyAttempts()
{
    ReconcileBench bench;
    for (int i = 0; i < 200; ++i) {
        OpenAttempt &attempt = bench.log.addAttempt(AttemptState::Unknown, {}, u"+1202777%1"_s.arg(1000 + i));
        if (i % 2 == 0)
            continue;
        RealCall call;
        call.callId = u"c%1"_s.arg(i);
        call.key = attempt.key.text();
        call.to = attempt.phone.digits();
        call.rowsCarryTheKey = i % 4 == 1;
        bench.add(call);
    }
    bench.reconciler.start();
    for (int round = 0; round < 40; ++round)
        settle();
    bench.pass(17min, 500ms);
    QCOMPARE(bench.log.inState(AttemptState::Placed).size(), 100);
    QCOMPARE(bench.log.inState(AttemptState::Absent).size(), 101);
}

void ReconcilerTest::wakesUpForANewUnknown()
{
    ReconcileBench bench;
    bench.log.attempts.clear();
    bench.reconciler.start();
    bench.pass(10s);
    bench.sent = bench.clock.nowUtc();
    bench.attempt = bench.log.addAttempt(AttemptState::Unknown).id;
    bench.key = bench.log.attempts.at(bench.attempt).key.text();
    bench.add(bench.own());
    for (int i = 0; i < 11; ++i) { // many changes of attempts
        bench.reconciler.wake();
        bench.pass(1s);
    }
    QCOMPARE(bench.state(), AttemptState::Placed);
}

void ReconcilerTest::doesNothingAfterStop()
{
    ReconcileBench bench;
    bench.reconciler.start();
    bench.reconciler.stop();
    bench.pass(20min);
    QVERIFY(bench.provider.listQueries.isEmpty());
}

void ReconcilerTest::runsFasterWhenScaled()
{
    ReconcileBench bench(TimeScale(100));
    bench.reconciler.start();
    bench.pass(8900ms, 25ms);
    QCOMPARE(bench.state(), AttemptState::Unknown);
    bench.pass(300ms, 25ms);
    QCOMPARE(bench.state(), AttemptState::Absent);
}

LEADLINE_TEST(ReconcilerTest)
#include "tst_reconciler.moc"
