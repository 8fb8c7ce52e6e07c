#include "core/storage/unsettleddeliveries.h"
#include "tests/core/storage/calllogfixture.h"
#include "tests/support/storing.h"
#include "tests/support/testmain.h"

#include <QSemaphore>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class InboxTest : public QObject {
    Q_OBJECT

    CallLogFixture *f = nullptr;
    std::unique_ptr<Inbox> inbox;

    Inbox::Taken store(const QByteArray &body, Signature signature = Signature::Valid)
    {
        return f->value(storing(*inbox, body, signature));
    }
    QList<StoredDelivery> pending() { return f->value(inbox->pending(100)); }

private slots:
    void init()
    {
        f = new CallLogFixture;
        inbox = makeSqlInbox(*f->database, f->changes, f->clock, TimeScale());
    }
    void cleanup()
    {
        inbox.reset();
        delete f;
    }

    void holdsTheVeryBytes()
    {
        QByteArray body;
        for (int i = 0; i < 256; ++i)
            body.append(static_cast<char>(i));
        QSignalSpy stored(&f->changes, &Changes::deliveryStored);

        QCOMPARE(store(body, Signature::None), Inbox::Taken::Stored);

        QTRY_COMPARE(stored.size(), 1);
        const auto deliveries = pending();
        QCOMPARE(deliveries.size(), 1);
        QCOMPARE(deliveries.first().body, body);
        QCOMPARE(deliveries.first().signature, Signature::None);
        QCOMPARE(deliveries.first().receivedUtc, f->clock.nowUtc());
        QCOMPARE(store(QByteArray()), Inbox::Taken::Stored);
    }

    void countsARepeatAndKeepsOne()
    {
        QSignalSpy stored(&f->changes, &Changes::deliveryStored);
        QCOMPARE(store("{}"), Inbox::Taken::Stored);
        QCOMPARE(store("{}"), Inbox::Taken::Duplicate);
        QCOMPARE(store("{}"), Inbox::Taken::Duplicate);
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(f->rows(u"SELECT duplicates FROM inbox"_s), QStringList(u"2"_s));
    }

    /// Whatever became of the first one meanwhile, and whoever looks.
    void knowsARepeat_data()
    {
        QTest::addColumn<QList<DeliveryState>>("states");
        QTest::newRow("waiting") << QList<DeliveryState>();
        QTest::newRow("applied") << QList {DeliveryState::Applied};
        QTest::newRow("parked") << QList {DeliveryState::Parked};
        QTest::newRow("parked, then back") << QList {DeliveryState::Parked, DeliveryState::New};
        QTest::newRow("dead") << QList {DeliveryState::Dead};
        QTest::newRow("ignored") << QList {DeliveryState::Ignored};
    }
    void knowsARepeat()
    {
        QFETCH(QList<DeliveryState>, states);
        QCOMPARE(store("a"), Inbox::Taken::Stored);
        const DeliveryId id = pending().first().id;
        for (const DeliveryState state : states) {
            if (state == DeliveryState::New)
                f->value(inbox->retryParked());
            else
                f->value(inbox->settle({{id, state, u"for a test"_s, {}}}));
        }
        QCOMPARE(store("a"), Inbox::Taken::Duplicate);
        // after a restart
        inbox = makeSqlInbox(*f->database, f->changes, f->clock, TimeScale());
        QCOMPARE(store("a"), Inbox::Taken::Duplicate);
        QCOMPARE(store("b"), Inbox::Taken::Stored);
        QCOMPARE(f->rows(u"SELECT duplicates FROM inbox ORDER BY id"_s), QStringList({u"2"_s, u"0"_s}));
    }

    /// Else it would be answered with 200 and be nowhere.
    void storesWhatIsNoLongerThere()
    {
        store("a");
        f->change(u"DELETE FROM inbox"_s);
        QCOMPARE(store("a"), Inbox::Taken::Stored);
        QCOMPARE(pending().size(), 1);
    }

    /// The memory of what waits goes by the first bytes of the digest alone.
    void tellsDigestsApartThatBeginTheSame()
    {
        const QString digest = u"00000000000000010000"_s;
        UnsettledDeliveries unsettled;
        unsettled.add(DeliveryId {1}, digest + u"a"_s);
        unsettled.add(DeliveryId {2}, digest + u"b"_s);
        QCOMPARE(unsettled.find(digest + u"a"_s), DeliveryId {2}); // so its row is asked
        unsettled.remove(DeliveryId {1});
        QCOMPARE(unsettled.find(digest + u"b"_s), DeliveryId {2});
        unsettled.remove(DeliveryId {2});
        unsettled.remove(DeliveryId {2});
        QCOMPARE(unsettled.find(digest + u"b"_s), std::nullopt);
        QCOMPARE(unsettled.count(), 0);

        store("a"); // the row that is asked has another digest
        f->change(u"UPDATE inbox SET sha256 = substr(sha256, 1, 16) || 'other'"_s);
        QCOMPARE(store("a"), Inbox::Taken::Stored);
    }

    void aReplayedOneIsStillKnown()
    {
        const auto diagnostics = makeSqlDiagnostics(*f->database, f->changes, f->clock);
        store("a");
        const DeliveryId id = pending().first().id;
        f->value(inbox->settle({{id, DeliveryState::Dead, u"not JSON"_s, {}}}));
        f->value(diagnostics->replay(id));
        QCOMPARE(store("a"), Inbox::Taken::Duplicate);
    }

    void aFailedSettlingForgetsNothing()
    {
        store("a");
        f->change(
            u"CREATE TRIGGER full BEFORE UPDATE OF state ON inbox BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
        QVERIFY(f->errorOf(inbox->settle({{pending().first().id, DeliveryState::Applied, {}, {}}})));
        QCOMPARE(store("a"), Inbox::Taken::Duplicate);
    }

    void aFailedCommitLeavesNoDigestBehind()
    {
        store("first");
        f->change(u"CREATE TABLE t (id INTEGER REFERENCES inbox(id) DEFERRABLE INITIALLY DEFERRED)"_s);
        f->change(u"CREATE TRIGGER late AFTER INSERT ON inbox BEGIN INSERT INTO t VALUES (-1); END"_s);
        QVERIFY(f->errorOf(storing(*inbox, "a")));
        QCOMPARE(pending().size(), 1);
        f->change(u"DROP TRIGGER late"_s);
        QCOMPARE(store("a"), Inbox::Taken::Stored);
        QCOMPARE(store("first"), Inbox::Taken::Duplicate);
    }

    void aFailedBatchLeavesNoDigestBehind()
    {
        store("first");
        f->change(
            u"CREATE TRIGGER full BEFORE INSERT ON inbox_bodies BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
        QVERIFY(f->errorOf(storing(*inbox, "a")));
        f->change(u"DROP TRIGGER full"_s);
        QCOMPARE(store("a"), Inbox::Taken::Stored);
        QCOMPARE(store("first"), Inbox::Taken::Duplicate);
        QCOMPARE(pending().size(), 2);
    }

    void theSameTwiceInOneGoIsKeptOnce()
    {
        QSemaphore told;
        QList<Result<Inbox::Taken>> taken;
        const auto receipt = [&](const Result<Inbox::Taken> &one) {
            taken.append(one);
            told.release();
        };
        inbox->store({});
        inbox->store({{"a", Signature::None, receipt}, {"a", Signature::Valid, receipt}});
        QVERIFY(told.tryAcquire(2, 5'000));
        QCOMPARE(*taken.at(0), Inbox::Taken::Stored);
        QCOMPARE(*taken.at(1), Inbox::Taken::Duplicate);
        QCOMPARE(f->rows(u"SELECT duplicates, signed FROM inbox"_s), QStringList(u"1|1"_s));
    }

    /// A page of the journal for each row would be most of what is written before its answer.
    void aDigestEntersTheIndexWhenItsDeliveryIsSettled()
    {
        const auto indexed = [this] {
            return f
                ->ask(u"SELECT count(*) FROM inbox INDEXED BY inbox_digest WHERE settled_at IS NOT NULL"_s)
                .toInt();
        };
        store("a");
        QCOMPARE(indexed(), 0);
        f->value(inbox->settle({{pending().first().id, DeliveryState::Applied, {}, {}}}));
        QCOMPARE(indexed(), 1);
    }

    void givesTheOldestFirstUntilTheyAreSettled()
    {
        for (const char *body : {"a", "b", "c"})
            store(body);
        QCOMPARE(f->value(inbox->pending(2)).size(), 2);
        QCOMPARE(pending().first().body, QByteArray("a"));
        f->value(inbox->settle({{pending().first().id, DeliveryState::Applied, {}, {}}}));
        f->value(inbox->settle({{pending().first().id, DeliveryState::Ignored, u"sms"_s, {}}}));
        QCOMPARE(pending().size(), 1);
        QCOMPARE(pending().first().body, QByteArray("c"));
    }

    /// Fifty of the largest would be more than a small machine has.
    void givesNoMoreAtOnceThanFitsIntoMemory()
    {
        for (const char filling : {'a', 'b', 'c'})
            store(QByteArray(9 * 1024 * 1024, filling));
        QCOMPARE(pending().size(), 2);
    }

    void parksForAWhile()
    {
        store("a");
        f->value(inbox->settle({{pending().first().id, DeliveryState::Parked, u"no such call"_s, {}}}));
        QVERIFY(pending().isEmpty());
        f->clock.advance(5min);
        QCOMPARE(pending().size(), 1);
        f->value(inbox->settle({{pending().first().id, DeliveryState::Parked, u"no such call"_s, {}}}));
        QSignalSpy stored(&f->changes, &Changes::deliveryStored);
        f->value(inbox->retryParked());
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(pending().size(), 1);
        f->value(inbox->retryParked());
        QCOMPARE(stored.size(), 1); // none was parked
    }

    void givesUpAfterAWeek()
    {
        store("a");
        f->value(inbox->settle({{pending().first().id, DeliveryState::Parked, u"no such call"_s, {}}}));
        f->clock.advance(24h * 7);
        QVERIFY(pending().isEmpty());
        QCOMPARE(f->rows(u"SELECT state, reason FROM inbox"_s), QStringList(u"dead|no such call"_s));
        QCOMPARE(f->alarms(u"dead_letter"_s), 1);
        QCOMPARE(store("a"), Inbox::Taken::Duplicate);
    }

    void forgetsTheDeadAfterAMonth()
    {
        store("a");
        f->value(inbox->settle({{pending().first().id, DeliveryState::Dead, u"not JSON"_s, {}}}));
        f->clock.advance(24h * 31);
        store("b");
        f->value(inbox->settle({{pending().first().id, DeliveryState::Dead, u"not JSON"_s, {}}}));
        QCOMPARE(f->rows(u"SELECT reason FROM inbox"_s), QStringList(u"not JSON"_s));
        QCOMPARE(f->ask(u"SELECT body FROM inbox_bodies"_s).toByteArray(), QByteArray("b"));
        QCOMPARE(f->ask(u"SELECT count(*) FROM inbox_bodies"_s).toInt(), 1);
        QCOMPARE(f->alarms(u"dead_letter"_s), 2);
    }

    void keepsAtMostAThousandDead()
    {
        f->change(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100) "
                  "INSERT INTO inbox (received_at, sha256, signed, state, settled_at) "
                  "SELECT ?, 'd' || i, 0, 'dead', ? FROM n"_s,
                  {sql::fromDateTime(f->clock.nowUtc()), sql::fromDateTime(f->clock.nowUtc())});
        store("last");
        f->value(inbox->settle({{pending().first().id, DeliveryState::Dead, u"not JSON"_s, {}}}));
        QCOMPARE(f->ask(u"SELECT count(*) FROM inbox"_s).toInt(), 1'000);
        QCOMPARE(f->ask(u"SELECT count(*) FROM inbox_bodies WHERE body = CAST('last' AS BLOB)"_s).toInt(), 1);
    }

    void manyThatWaitShareOneCommit()
    {
        // Nothing is stored before the thread of the database has its turn, so all of them are one batch.
        QSemaphore go;
        f->database->post([&go](QSqlDatabase &) { go.acquire(); });
        QSignalSpy stored(&f->changes, &Changes::deliveryStored);
        QList<QFuture<Result<Inbox::Taken>>> waiting;
        for (int i = 0; i < 20; ++i)
            waiting.append(storing(*inbox, "body " + QByteArray::number(i % 10)));
        go.release();
        int taken = 0;
        int repeats = 0;
        for (auto &each : waiting)
            (f->value(each) == Inbox::Taken::Stored ? taken : repeats) += 1;
        QCOMPARE(taken, 10);
        QCOMPARE(repeats, 10);
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(pending().size(), 10);
    }

    void oneThatCannotBeStoredTakesNoOtherWithIt()
    {
        f->change(
            u"CREATE TRIGGER one BEFORE INSERT ON inbox WHEN new.bytes = 3 BEGIN SELECT RAISE(ABORT, 'no'); END"_s);
        QSemaphore go;
        f->database->post([&go](QSqlDatabase &) { go.acquire(); });
        auto first = storing(*inbox, "a");
        auto bad = storing(*inbox, "bad");
        auto last = storing(*inbox, "z");
        go.release();
        QCOMPARE(f->value(first), Inbox::Taken::Stored);
        QVERIFY(f->errorOf(bad));
        QCOMPARE(f->value(last), Inbox::Taken::Stored);
        QCOMPARE(pending().size(), 2);
    }

    void keepsAReserveOnTheDisk()
    {
        qint64 free = 50LL * 1024 * 1024;
        inbox = makeSqlInbox(*f->database, f->changes, f->clock, TimeScale(), [&free] { return free; });
        QVERIFY(f->errorOf(storing(*inbox, "a")));
        QVERIFY(pending().isEmpty());
        free += 1'000;
        QCOMPARE(store("a"), Inbox::Taken::Stored);
    }

    void worksAgainAfterTheDatabaseWasFull()
    {
        f->ask(u"PRAGMA max_page_count = 1"_s); // SQLite takes the present size instead: really full
        const QByteArray large(400'000, 'x');
        QCOMPARE(f->errorOf(storing(*inbox, large)), std::optional(Error::Kind::Storage));
        QVERIFY(pending().isEmpty());
        f->ask(u"PRAGMA max_page_count = 1000000"_s);
        QCOMPARE(store(large), Inbox::Taken::Stored);
        QCOMPARE(pending().first().body, large);
    }

    void settlesOnlyWhatWaits()
    {
        store("a");
        const DeliveryId id = pending().first().id;
        f->value(inbox->settle({{id, DeliveryState::Applied, u"done"_s, {u"result"_s, u"call-1"_s}}}));
        f->value(inbox->settle({{id, DeliveryState::Dead, u"late"_s, {}}}));
        QCOMPARE(f->rows(u"SELECT state, reason, kind, call_id FROM inbox"_s),
                 QStringList(u"applied|done|result|call-1"_s));
        QCOMPARE(f->alarms(u"dead_letter"_s), 0);
    }

    void aPersonMayApplyItAgain()
    {
        const auto diagnostics = makeSqlDiagnostics(*f->database, f->changes, f->clock);
        store("a");
        const DeliveryId id = pending().first().id;
        QCOMPARE(f->errorOf(diagnostics->replay(id)),
                 std::optional(Error::Kind::Conflict)); // it waits anyway
        f->value(inbox->settle({{id, DeliveryState::Dead, u"not JSON"_s, {}}}));
        QSignalSpy stored(&f->changes, &Changes::deliveryStored);
        f->value(diagnostics->replay(id));
        QTRY_COMPARE(stored.size(), 1);
        QCOMPARE(pending().size(), 1);
        QCOMPARE(f->errorOf(diagnostics->replay(DeliveryId {4711})), std::optional(Error::Kind::NotFound));
    }

    void forgetsBodiesOfWhatWasApplied()
    {
        const auto diagnostics = makeSqlDiagnostics(*f->database, f->changes, f->clock);
        store("applied");
        f->value(inbox->settle({{pending().first().id, DeliveryState::Applied, {}, {}}}));
        store("parked");
        f->value(inbox->settle({{pending().first().id, DeliveryState::Parked, u"no such call"_s, {}}}));
        f->clock.advance(24h * 6);
        QCOMPARE(f->value(diagnostics->forgetBodies(24h * 7)), 0);
        QCOMPARE(f->value(diagnostics->forgetBodies(24h * 5)), 1);
        QCOMPARE(f->ask(u"SELECT count(*) FROM inbox_bodies"_s).toInt(), 1);
        QCOMPARE(store("applied"), Inbox::Taken::Duplicate); // the digest is still known
        const auto reader = makeSqlDiagnosticsReader(f->database->fileName());
        const auto entries = reader->deliveries(std::nullopt, {}, 10);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.last().hasBody, false);
        QCOMPARE(entries.last().duplicates, 1);
        QCOMPARE(f->errorOf(diagnostics->replay(entries.last().id)), std::optional(Error::Kind::NotFound));
    }

    void readsTheLogPageByPage()
    {
        for (const char *body : {"a", "b", "c"})
            store(body);
        f->value(inbox->settle({{pending().first().id, DeliveryState::Ignored, u"sms"_s, {}}}));
        const auto reader = makeSqlDiagnosticsReader(f->database->fileName());
        const auto first = reader->deliveries(std::nullopt, {}, 2);
        QCOMPARE(first.size(), 2);
        const auto second = reader->deliveries(std::nullopt, first.last().id, 2);
        QCOMPARE(second.size(), 1);
        QCOMPARE(second.first().state, DeliveryState::Ignored);
        QCOMPARE(reader->deliveries(DeliveryState::New, {}, 10).size(), 2);
        QCOMPARE(reader->body(first.first().id), u"c"_s);
    }

    void alarmsStayUntilTheyAreSeen()
    {
        const auto diagnostics = makeSqlDiagnostics(*f->database, f->changes, f->clock);
        const auto reader = makeSqlDiagnosticsReader(f->database->fileName());
        QSignalSpy changed(&f->changes, &Changes::alarmsChanged);
        f->value(diagnostics->raiseAlarm(u"stall"_s, u"300 ms"_s));
        f->value(diagnostics->raiseAlarm(u"stall"_s, u"300 ms"_s)); // said already
        f->value(f->log->raiseAlarm(u"double_call"_s, u"two calls"_s));
        QTRY_VERIFY(changed.size() >= 2);
        QCOMPARE(reader->alarms(10).size(), 2);
        f->value(diagnostics->markSeen(reader->alarms(10).last().id));
        QCOMPARE(reader->alarms(10).first().code, u"double_call"_s);
        QVERIFY(reader->alarms(10).last().seenUtc.isValid());
        QCOMPARE(makeSqlHealthReader(f->database->fileName())->health().alarms, 1);
        f->value(diagnostics->raiseAlarm(u"stall"_s, u"300 ms"_s)); // again, after it was seen
        QCOMPARE(makeSqlHealthReader(f->database->fileName())->health().alarms, 2);
    }

    void answersWithAnErrorWhenTheDiskIsFull()
    {
        f->change(
            u"CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
        QSignalSpy stored(&f->changes, &Changes::deliveryStored);
        QSignalSpy changed(&f->changes, &Changes::deliveriesChanged);
        QVERIFY(f->errorOf(storing(*inbox, "a")));
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(stored.size(), 0);
    }
};

LEADLINE_TEST(InboxTest)
#include "tst_inbox.moc"
