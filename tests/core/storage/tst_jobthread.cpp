#include "core/storage/indexkeeper.h"
#include "core/storage/journalmover.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Names = QStringList;

/// What ran, in its order; written on the thread, read when it has closed.
using Diary = std::shared_ptr<Names>;

} // namespace

class JobThreadTest : public QObject {
    Q_OBJECT

private slots:
    void letsJobsPassTheStepsOfLongWork()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        JobThread thread(u"storage"_s, fixture.file(), sql::Connection::Mode::ReadWrite);
        const auto diary = std::make_shared<Names>();
        thread.postBehind([&thread, diary, steps = 0](QSqlDatabase &) mutable {
            diary->append(u"step %1"_s.arg(++steps));
            if (steps < 3)
                thread.post([diary, steps](QSqlDatabase &) { diary->append(u"job %1"_s.arg(steps)); });
            return steps < 3 ? StepEnd::GoesOn : StepEnd::Finished;
        });
        thread.postBehind([diary](QSqlDatabase &) {
            diary->append(u"next work"_s);
            return StepEnd::Finished;
        });
        QSemaphore done;
        thread.postBehind([&done](QSqlDatabase &) {
            done.release();
            return StepEnd::Finished;
        });
        done.acquire();
        thread.close();
        QCOMPARE(*diary,
                 (Names {u"step 1"_s, u"job 1"_s, u"step 2"_s, u"job 2"_s, u"step 3"_s, u"next work"_s}));
    }

    void tellsHowLongAJobWaits()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        JobThread thread(u"storage"_s, fixture.file(), sql::Connection::Mode::ReadWrite);
        QCOMPARE(thread.longestWait(), 0ms);
        QSemaphore go;
        thread.post([&go](QSqlDatabase &) { go.acquire(); });
        thread.post([](QSqlDatabase &) {});
        QTRY_VERIFY(thread.longestWait() > 1ms);
        go.release();
        QTRY_COMPARE(thread.longestWait(), 0ms);
    }

    void callsStepsThatWaitWhenSomebodyWakesThem()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        JobThread thread(u"storage"_s, fixture.file(), sql::Connection::Mode::ReadWrite);
        std::atomic_int calls = 0;
        thread.postBehind(
            [&calls](QSqlDatabase &) { return ++calls == 1 ? StepEnd::Waits : StepEnd::Finished; });
        QTRY_COMPARE(calls, 1);
        QSemaphore passed;
        for (int job = 0; job < 100; ++job)
            thread.post([&passed](QSqlDatabase &) { passed.release(); });
        passed.acquire(100);
        QCOMPARE(calls, 1);
        thread.wakeSteps();
        QTRY_COMPARE(calls, 2);
    }

    void getsOnWithLongWorkWhereJobsNeverEnd()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        JobThread thread(u"storage"_s, fixture.file(), sql::Connection::Mode::ReadWrite);
        const auto again = std::make_shared<std::function<void(QSqlDatabase &)>>();
        *again = [&thread, next = std::weak_ptr(again)](QSqlDatabase &) {
            if (const auto job = next.lock())
                thread.post(*job);
        };
        thread.post(*again);
        std::atomic_int steps = 0;
        thread.postBehind(
            [&steps](QSqlDatabase &) { return ++steps < 3 ? StepEnd::GoesOn : StepEnd::Finished; });
        QTRY_COMPARE(steps, 3);
        thread.close();
    }

    void takesTurnsWithLongWorkAndUpkeep()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        JobThread thread(u"storage"_s, fixture.file(), sql::Connection::Mode::ReadWrite);
        const auto diary = std::make_shared<Names>();
        QSemaphore done;
        thread.post([&thread, &done, diary](QSqlDatabase &) {
            for (const QString &name : {u"leads"_s, u"calls"_s}) {
                thread.postUpkeep([diary, name](QSqlDatabase &) {
                    diary->append(name);
                    return StepEnd::GoesOn;
                });
            }
            thread.postBehind([&done, diary, steps = 0](QSqlDatabase &) mutable {
                diary->append(u"import"_s);
                if (++steps < 4)
                    return StepEnd::GoesOn;
                done.release();
                return StepEnd::Finished;
            });
        });
        done.acquire();
        thread.close(); // what never ends is dropped
        QCOMPARE(
            diary->first(7),
            (Names {u"import"_s, u"leads"_s, u"import"_s, u"calls"_s, u"import"_s, u"leads"_s, u"import"_s}));
    }

    void anIndexThatFillsLeavesEverySecondTurnToLongWork()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        JobThread thread(u"storage"_s, fixture.file(), sql::Connection::Mode::ReadWrite);
        std::atomic_int added = 0;
        IndexKeeper keeper(thread, u"calls"_s, [&added](const QSqlDatabase &) -> Result<bool> {
            ++added;
            return true;
        });
        keeper.wake();
        QTRY_VERIFY(added > 0);
        QSemaphore done;
        int first = 0;
        int last = 0;
        thread.postBehind([&, steps = 0](QSqlDatabase &) mutable {
            last = added;
            if (++steps == 1)
                first = last;
            if (steps < 20)
                return StepEnd::GoesOn;
            done.release();
            return StepEnd::Finished;
        });
        done.acquire();
        thread.close();
        QCOMPARE(last - first, 19);
    }

    void finishesStepsBeforeItCloses()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        JobThread thread(u"storage"_s, fixture.file(), sql::Connection::Mode::ReadWrite);
        int steps = 0;
        thread.postBehind(
            [&steps](QSqlDatabase &) { return ++steps < 50 ? StepEnd::GoesOn : StepEnd::Finished; });
        thread.close();
        QCOMPARE(steps, 50);
        thread.postBehind([&steps](QSqlDatabase &) {
            ++steps;
            return StepEnd::Finished;
        });
        QCOMPARE(steps, 50);
    }

    void movesTheJournalBesideTheWriter()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        ask(*database, u"PRAGMA wal_autocheckpoint=0"_s);
        ask(*database, u"INSERT INTO settings VALUES('big', hex(zeroblob(500000)))"_s);
        const qint64 before = QFileInfo(fixture.file()).size();

        database->journal().start();
        QTRY_VERIFY(!database->journal().isMoving());

        QVERIFY(QFileInfo(fixture.file()).size() > before + 900'000);
        const qint64 journal = QFileInfo(fixture.file() + u"-wal"_s).size();
        ask(*database, u"INSERT INTO settings VALUES('small', '1')"_s); // written over what was moved
        QCOMPARE(QFileInfo(fixture.file() + u"-wal"_s).size(), journal);
    }

    void movesOnlyALongJournal()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        ask(*database, u"PRAGMA wal_autocheckpoint=0"_s);
        ask(*database, u"INSERT INTO settings VALUES('big', hex(zeroblob(500000)))"_s);
        const qint64 before = QFileInfo(fixture.file()).size();
        const qint64 journal = QFileInfo(fixture.file() + u"-wal"_s).size();

        database->journal().startAbove(journal);
        QVERIFY(!database->journal().isMoving());
        QCOMPARE(QFileInfo(fixture.file()).size(), before);
        database->journal().startAbove(journal - 1);
        QTRY_VERIFY(QFileInfo(fixture.file()).size() > before + 900'000);
    }

    void takesAClosedMoverForOneThatHasEnded()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        database->journal().close();
        database->journal().start();
        QVERIFY(!database->journal().isMoving());
    }
};

LEADLINE_TEST(JobThreadTest)
#include "tst_jobthread.moc"
