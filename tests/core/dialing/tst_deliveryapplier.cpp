#include "core/dialing/deliveryapplier.h"
#include "tests/support/fakecalllog.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeinbox.h"
#include "tests/support/testmain.h"

#include <QFutureWatcher>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace {

/// Reads "kind call-id key": enough for the applier, which looks at nothing else.
class WordReader final : public DeliveryReader {
public:
    Result<Delivery> read(const QByteArray &body) const override
    {
        const QStringList words = QString::fromUtf8(body).split(u' ');
        Delivery delivery;
        if (words.front() == u"call"_s)
            delivery.kind = Delivery::Kind::PostCall;
        else if (words.front() == u"extra"_s)
            delivery.kind = Delivery::Kind::Enrichment;
        else if (words.front() == u"live"_s)
            delivery.kind = Delivery::Kind::LiveEvent;
        else if (words.front() != u"other"_s)
            return Error {Error::Kind::InvalidInput, u"This is not JSON."_s, u"not JSON"_s};
        delivery.record.callId = words.value(1);
        delivery.record.attemptKey = words.value(2);
        delivery.record.completed = true;
        return delivery;
    }
};

struct ApplierBench {
    ApplierBench() { log.addCampaign(0); }
    /// True once everything pending was applied.
    bool drain()
    {
        QFutureWatcher<Done> drained;
        QSignalSpy finished(&drained, &QFutureWatcherBase::finished);
        drained.setFuture(applier.drain());
        return finished.wait(10'000);
    }

    Changes changes;
    FakeClock clock;
    FakeCallLog log {changes, clock};
    FakeInbox inbox;
    WordReader reader;
    DeliveryApplier applier {inbox, log, reader, changes};
    QSignalSpy wanted {&applier, &DeliveryApplier::readCallWanted};
};

} // namespace

class DeliveryApplierTest : public QObject {
    Q_OBJECT

private slots:
    void appliesSignedResultsInTheirOrder();
    void anUnsignedDeliveryIsOnlyAHint_data();
    void anUnsignedDeliveryIsOnlyAHint();
    void whatCannotBeReadIsADeadLetter();
    void settlesByWhatApplyingDid_data();
    void settlesByWhatApplyingDid();
    void aConflictIsSettledByReadingTheCall();
    void aLiveEventMarksAKnownCall_data();
    void aLiveEventMarksAKnownCall();
    void whatIsNoCallIsIgnored();
    void appliesWhatArrivesLater();
    void whatComesTogetherIsAppliedTogether();
    void appliesMoreThanOneBatch();
    void appliesMoreThanFitsIntoMemoryAtOnce();
    void aParkedDeliveryIsAppliedOnceItsCallIsKnown();
    void keepsADeliveryTheDatabaseRefused();
    void aDeliveryThatIsRefusedForGoodDoesNotKeepTheOthersWaiting();
    void mayBeDestroyedInTheMiddle();
};

void DeliveryApplierTest::appliesSignedResultsInTheirOrder()
{
    ApplierBench bench;
    for (const char *call : {"a", "b", "c"}) {
        bench.log.addAttempt(AttemptState::Placed, QString::fromLatin1(call));
        bench.inbox.add(QByteArray("call ") + call, Signature::Valid);
    }
    QVERIFY(bench.drain());
    QStringList order;
    for (const auto &report : bench.log.reports) {
        QCOMPARE(report.source, ReportSource::Webhook);
        order.append(report.record.callId);
    }
    QCOMPARE(order, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    for (const auto &entry : bench.inbox.entries)
        QCOMPARE(entry.state, DeliveryState::Applied);
}

void DeliveryApplierTest::anUnsignedDeliveryIsOnlyAHint_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<DeliveryState>("state");
    QTest::addColumn<int>("wanted");
    QTest::newRow("result") << QByteArray("call a") << DeliveryState::Applied << 1;
    QTest::newRow("enrichment") << QByteArray("extra a") << DeliveryState::Applied << 1;
    QTest::newRow("live event") << QByteArray("live a") << DeliveryState::Ignored << 0;
    QTest::newRow("without a call") << QByteArray("call") << DeliveryState::Ignored << 0;
    QTest::newRow("something else") << QByteArray("other a") << DeliveryState::Ignored << 0;
}

void DeliveryApplierTest::anUnsignedDeliveryIsOnlyAHint()
{
    QFETCH(QByteArray, body);
    QFETCH(DeliveryState, state);
    QFETCH(int, wanted);
    ApplierBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"a"_s);
    const DeliveryId id = bench.inbox.add(body, Signature::None);
    QVERIFY(bench.drain());
    QVERIFY(bench.drain());
    QVERIFY(bench.log.reports.isEmpty());
    QVERIFY(bench.log.live.isEmpty());
    QCOMPARE(bench.wanted.size(), wanted);
    QCOMPARE(bench.inbox.entry(id).state, state);
    QCOMPARE(bench.inbox.entry(id).settled, 1);
    if (wanted > 0) {
        QCOMPARE(bench.wanted.front().front().toString(), u"a"_s);
        QCOMPARE(bench.inbox.entry(id).reason, u"hint"_s);
    }
}

void DeliveryApplierTest::whatCannotBeReadIsADeadLetter()
{
    ApplierBench bench;
    const DeliveryId signedOne = bench.inbox.add("{{{", Signature::Valid);
    const DeliveryId unsignedOne = bench.inbox.add("[[[", Signature::None);
    bench.log.addAttempt(AttemptState::Placed, u"a"_s);
    const DeliveryId good = bench.inbox.add("call a", Signature::Valid);
    QVERIFY(bench.drain());
    QCOMPARE(bench.inbox.entry(signedOne).state, DeliveryState::Dead);
    QCOMPARE(bench.inbox.entry(signedOne).reason, u"not JSON"_s);
    QCOMPARE(bench.inbox.entry(unsignedOne).state, DeliveryState::Dead);
    QCOMPARE(bench.inbox.entry(good).state, DeliveryState::Applied);
}

void DeliveryApplierTest::settlesByWhatApplyingDid_data()
{
    QTest::addColumn<Applied::Kind>("kind");
    QTest::addColumn<DeliveryState>("state");
    QTest::newRow("applied") << Applied::Kind::Applied << DeliveryState::Applied;
    QTest::newRow("unchanged") << Applied::Kind::Unchanged << DeliveryState::Applied;
    QTest::newRow("still running") << Applied::Kind::StillRunning << DeliveryState::Applied;
    QTest::newRow("no such call") << Applied::Kind::NoSuchCall << DeliveryState::Parked;
    QTest::newRow("conflict") << Applied::Kind::Conflict << DeliveryState::Ignored;
}

void DeliveryApplierTest::settlesByWhatApplyingDid()
{
    QFETCH(Applied::Kind, kind);
    QFETCH(DeliveryState, state);
    ApplierBench bench;
    bench.log.onApply = [kind](const CallRecord &, ReportSource) {
        return Result<Applied>(FakeCallLog::did(kind));
    };
    const DeliveryId id = bench.inbox.add("call a", Signature::Valid);
    QVERIFY(bench.drain());
    QCOMPARE(bench.inbox.entry(id).state, state);
    const bool hasReason = state != DeliveryState::Applied;
    QVERIFY(!hasReason || !bench.inbox.entry(id).reason.isEmpty());
}

void DeliveryApplierTest::aConflictIsSettledByReadingTheCall()
{
    ApplierBench bench;
    bench.log.onApply = [](const CallRecord &, ReportSource) {
        return Result<Applied>(FakeCallLog::did(Applied::Kind::Conflict));
    };
    bench.inbox.add("call a", Signature::Valid);
    QVERIFY(bench.drain());
    QCOMPARE(bench.wanted.size(), 1);
    QCOMPARE(bench.wanted.front().front().toString(), u"a"_s);
}

void DeliveryApplierTest::aLiveEventMarksAKnownCall_data()
{
    QTest::addColumn<AttemptState>("state");
    QTest::addColumn<QString>("callId");
    QTest::addColumn<int>("marked");
    QTest::newRow("placed") << AttemptState::Placed << u"a"_s << 1;
    QTest::newRow("live already") << AttemptState::Live << u"a"_s << 0;
    QTest::newRow("over") << AttemptState::Ended << u"a"_s << 0;
    QTest::newRow("another call") << AttemptState::Placed << u"b"_s << 0;
    QTest::newRow("no call id yet") << AttemptState::Unknown << QString() << 0;
}

void DeliveryApplierTest::aLiveEventMarksAKnownCall()
{
    QFETCH(AttemptState, state);
    QFETCH(QString, callId);
    QFETCH(int, marked);
    ApplierBench bench;
    bench.log.addAttempt(state, callId);
    const DeliveryId id = bench.inbox.add("live a", Signature::Valid);
    QVERIFY(bench.drain());
    QCOMPARE(bench.log.live.size(), marked);
    QVERIFY(bench.inbox.entry(id).state != DeliveryState::New);
}

void DeliveryApplierTest::whatIsNoCallIsIgnored()
{
    ApplierBench bench;
    const DeliveryId id = bench.inbox.add("other", Signature::Valid);
    QVERIFY(bench.drain());
    QCOMPARE(bench.inbox.entry(id).state, DeliveryState::Ignored);
}

void DeliveryApplierTest::appliesWhatArrivesLater()
{
    ApplierBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"a"_s);
    bench.applier.start();
    const DeliveryId id = bench.inbox.add("call a", Signature::Valid);
    emit bench.changes.deliveryStored();
    QTRY_COMPARE(bench.inbox.entry(id).state, DeliveryState::Applied);
}

void DeliveryApplierTest::whatComesTogetherIsAppliedTogether()
{
    ApplierBench bench;
    for (const char *call : {"a", "b", "c"}) {
        bench.log.addAttempt(AttemptState::Placed, QString::fromLatin1(call));
        bench.inbox.add(QByteArray("call ") + call, Signature::Valid);
        emit bench.changes.deliveryStored();
    }
    QTRY_COMPARE(bench.log.reports.size(), 3);
    QCOMPARE(bench.log.batches, 1);
    QTRY_COMPARE(bench.inbox.entries.last().state, DeliveryState::Applied);
}

void DeliveryApplierTest::appliesMoreThanOneBatch()
{
    ApplierBench bench;
    for (int i = 0; i < 230; ++i) {
        bench.log.addAttempt(AttemptState::Placed, u"c%1"_s.arg(i));
        bench.inbox.add("call c" + QByteArray::number(i), Signature::Valid);
    }
    QVERIFY(bench.drain());
    QCOMPARE(bench.log.reports.size(), 230);
}

void DeliveryApplierTest::appliesMoreThanFitsIntoMemoryAtOnce()
{
    ApplierBench bench;
    bench.applier.start();
    for (int i = 0; i < 3; ++i)
        bench.inbox.add(QByteArray(9 * 1024 * 1024, '['), Signature::Valid);
    emit bench.changes.deliveryStored();
    QTRY_COMPARE(bench.inbox.entry(DeliveryId {3}).state, DeliveryState::Dead);
}

void DeliveryApplierTest::aParkedDeliveryIsAppliedOnceItsCallIsKnown()
{
    ApplierBench bench;
    const DeliveryId id = bench.inbox.add("call a", Signature::Valid);
    QVERIFY(bench.drain());
    QCOMPARE(bench.inbox.entry(id).state, DeliveryState::Parked);
    bench.log.addAttempt(AttemptState::Placed, u"a"_s);
    bench.inbox.retryParked();
    QVERIFY(bench.drain());
    QCOMPARE(bench.inbox.entry(id).state, DeliveryState::Applied);
}

void DeliveryApplierTest::keepsADeliveryTheDatabaseRefused()
{
    ApplierBench bench;
    bench.log.addAttempt(AttemptState::Placed, u"a"_s);
    bench.inbox.refuseSettle = 1;
    const DeliveryId id = bench.inbox.add("call a", Signature::Valid);
    QVERIFY(bench.drain()); // finishes only after the second try
    QCOMPARE(bench.inbox.entry(id).state, DeliveryState::Applied);
    QCOMPARE(bench.log.reports.size(), 2);
}

void DeliveryApplierTest::aDeliveryThatIsRefusedForGoodDoesNotKeepTheOthersWaiting()
{
    ApplierBench bench;
    bench.log.onApply = [](const CallRecord &record, ReportSource) -> Result<Applied> {
        if (record.callId == u"bad"_s)
            return Error {Error::Kind::Conflict, u"This is not possible."_s, u"forbidden"_s};
        return Applied {};
    };
    const DeliveryId bad = bench.inbox.add("call bad", Signature::Valid);
    const DeliveryId good = bench.inbox.add("call good", Signature::Valid);

    QVERIFY(bench.drain());

    QCOMPARE(bench.inbox.entry(bad).state, DeliveryState::Dead);
    QCOMPARE(bench.inbox.entry(bad).reason, u"forbidden"_s);
    QCOMPARE(bench.inbox.entry(good).state, DeliveryState::Applied);
}

void DeliveryApplierTest::mayBeDestroyedInTheMiddle()
{
    Changes changes;
    FakeClock clock;
    FakeCallLog log(changes, clock);
    FakeInbox inbox;
    for (int i = 0; i < 50; ++i)
        inbox.add("call c" + QByteArray::number(i), Signature::Valid);
    WordReader reader;
    for (int events = 0; events < 20; ++events) {
        DeliveryApplier applier(inbox, log, reader, changes);
        applier.start();
        for (int i = 0; i < events; ++i)
            QCoreApplication::processEvents();
    }
    DeliveryApplier last(inbox, log, reader, changes);
    const auto drained = last.drain();
    QTRY_VERIFY(drained.isFinished());
    for (const auto &entry : inbox.entries)
        QCOMPARE(entry.state, DeliveryState::Parked); // none was lost: their calls are unknown here
}

LEADLINE_TEST(DeliveryApplierTest)
#include "tst_deliveryapplier.moc"
