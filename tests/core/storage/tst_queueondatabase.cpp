#include "core/dialing/campaignqueue.h"
#include "core/dialing/reconciler.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/fakecallprovider.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Another process that writes into our database and does not let go.
class Intruder final {
public:
    explicit Intruder(const QString &file)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
        db.setDatabaseName(file);
        m_isOpen = db.open();
    }
    ~Intruder()
    {
        QSqlDatabase::database(u"intruder"_s).close();
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }
    bool lock() { return m_isOpen && QSqlQuery(QSqlDatabase::database(u"intruder"_s)).exec(u"BEGIN IMMEDIATE"_s); }
    bool letGo() { return QSqlQuery(QSqlDatabase::database(u"intruder"_s)).exec(u"ROLLBACK"_s); }

private:
    bool m_isOpen = false;
};

} // namespace

/// The queue and the reconciler over a real database.
class QueueOnDatabaseTest : public QObject {
    Q_OBJECT

private slots:
    /// F-15: another process holds the write lock; the main thread stays free, dialing pauses, and goes on.
    void aLockedDatabaseStopsDialingAndNothingElse()
    {
        CallLogFixture f;
        const SystemClock clock;
        FakeCallProvider provider;
        provider.placeEverything();
        QRandomGenerator random(15);
        LimitSettings limits;
        limits.maxConcurrency = 1;
        limits.callsPerSecond = 100;
        CampaignQueue queue(*f.log, *f.reader, provider, f.changes, clock, TimeScale(1000), limits,
                            [&f](const Campaign &) { return Result<DialPlanner>(f.planner); }, nullptr, random);
        const CampaignId campaign = f.start(f.leads(2));
        QVERIFY(QTest::qWaitFor([&, started = queue.start(campaign)] { return started.isFinished(); }));
        QTRY_COMPARE(provider.dialed.size(), 1);
        QTRY_COMPARE(f.value(f.log->openAttempts()).constFirst().state, AttemptState::Placed);
        const auto open = f.value(f.log->openAttempts()).constFirst();

        Intruder intruder(f.database->fileName());
        QVERIFY(intruder.lock());
        int ticks = 0;
        QTimer ticking;
        connect(&ticking, &QTimer::timeout, this, [&ticks] { ++ticks; });
        ticking.start(10);
        emit f.changes.attemptChanged(open.id, campaign, open.lead); // makes the queue ask
        QTRY_COMPARE_WITH_TIMEOUT(queue.standstill().kind, Standstill::Kind::DatabaseBusy, 20'000);
        QVERIFY(ticks > 20); // the storage thread waited for the lock, not this one
        QCOMPARE(provider.dialed.size(), 1);

        QVERIFY(intruder.letGo());
        CallRecord over;
        over.callId = open.callId;
        over.attemptKey = open.key.text();
        over.to = open.phone.digits();
        over.completed = true;
        over.status = u"completed"_s;
        over.answeredBy = u"human"_s;
        f.apply(over);
        QTRY_COMPARE_WITH_TIMEOUT(provider.dialed.size(), 2, 20'000);
        QVERIFY(queue.standstill().kind != Standstill::Kind::DatabaseBusy);
    }

    /// F-7: the provider took the call, its answer was lost, and the repeat below us was told "same number": 429.
    void aHiddenRepeatIsReconciledToPlaced()
    {
        CallLogFixture f;
        const auto inbox = makeSqlInbox(*f.database, f.changes, f.clock, TimeScale());
        const CampaignId campaign = f.start(f.leads(1));
        const Claim claim = f.claim(campaign);
        f.record(claim, AttemptState::Unknown, [](DialVerdict &verdict) { verdict.httpStatus = 429; });
        QCOMPARE(f.stateOf(claim.attempt), u"unknown"_s);
        f.clock.advance(1h);
        QCOMPARE(f.claim(campaign).kind, Claim::Kind::NothingDue); // I-6

        FakeCallProvider provider;
        provider.onCalls = [&](const CallListQuery &) {
            CallRow row;
            row.callId = u"call-0001"_s;
            row.attemptKey = claim.dial.key.text();
            row.toDigits = u"2025550100"_s;
            return Result<CallListing>(CallListing {{row}, f.clock.nowUtc()});
        };
        QRandomGenerator random(7);
        Reconciler reconciler(*f.log, provider, *inbox, f.clock, TimeScale(), nullptr, random);
        reconciler.start();
        QTRY_COMPARE(f.stateOf(claim.attempt), u"placed"_s);
        QCOMPARE(f.attempt(claim.attempt).callId, u"call-0001"_s);
    }
};

LEADLINE_TEST(QueueOnDatabaseTest)
#include "tst_queueondatabase.moc"
