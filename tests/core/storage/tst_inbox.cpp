#include "tests/core/storage/calllogfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class InboxTest : public QObject {
    Q_OBJECT

    CallLogFixture *f = nullptr;
    std::unique_ptr<Inbox> inbox;

    Inbox::Taken store(const QByteArray &body, Signature signature = Signature::Valid)
    {
        return f->value(inbox->store(body, signature));
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

        QCOMPARE(stored.size(), 1);
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
        QCOMPARE(stored.size(), 1);
        QCOMPARE(f->rows(u"SELECT duplicates FROM inbox"_s), QStringList(u"2"_s));
    }

    void givesTheOldestFirstUntilTheyAreSettled()
    {
        for (const char *body : {"a", "b", "c"})
            store(body);
        QCOMPARE(f->value(inbox->pending(2)).size(), 2);
        QCOMPARE(pending().first().body, QByteArray("a"));
        f->value(inbox->settle(pending().first().id, DeliveryState::Applied, {}));
        f->value(inbox->settle(pending().first().id, DeliveryState::Ignored, u"sms"_s));
        QCOMPARE(pending().size(), 1);
        QCOMPARE(pending().first().body, QByteArray("c"));
    }

    void parksForAWhile()
    {
        store("a");
        f->value(inbox->settle(pending().first().id, DeliveryState::Parked, u"no such call"_s));
        QVERIFY(pending().isEmpty());
        f->clock.advance(5min);
        QCOMPARE(pending().size(), 1);
        f->value(inbox->settle(pending().first().id, DeliveryState::Parked, u"no such call"_s));
        QSignalSpy stored(&f->changes, &Changes::deliveryStored);
        f->value(inbox->retryParked());
        QCOMPARE(stored.size(), 1);
        QCOMPARE(pending().size(), 1);
        f->value(inbox->retryParked());
        QCOMPARE(stored.size(), 1); // none was parked
    }

    void givesUpAfterAWeek()
    {
        store("a");
        f->value(inbox->settle(pending().first().id, DeliveryState::Parked, u"no such call"_s));
        f->clock.advance(24h * 7);
        QVERIFY(pending().isEmpty());
        QCOMPARE(f->rows(u"SELECT state, reason FROM inbox"_s), QStringList(u"dead|no such call"_s));
        QCOMPARE(f->alarms(u"dead_letter"_s), 1);
        QCOMPARE(store("a"), Inbox::Taken::Duplicate);
    }

    void forgetsTheDeadAfterAMonth()
    {
        store("a");
        f->value(inbox->settle(pending().first().id, DeliveryState::Dead, u"not JSON"_s));
        f->clock.advance(24h * 31);
        store("b");
        f->value(inbox->settle(pending().first().id, DeliveryState::Dead, u"not JSON"_s));
        QCOMPARE(f->rows(u"SELECT reason FROM inbox"_s), QStringList(u"not JSON"_s));
        QCOMPARE(f->ask(u"SELECT body FROM inbox"_s).toByteArray(), QByteArray("b"));
        QCOMPARE(f->alarms(u"dead_letter"_s), 2);
    }

    void keepsAtMostAThousandDead()
    {
        f->change(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1100) "
                  "INSERT INTO inbox (received_at, sha256, body, signed, state, settled_at) "
                  "SELECT ?, 'd' || i, x'00', 0, 'dead', ? FROM n"_s,
                  {sql::fromDateTime(f->clock.nowUtc()), sql::fromDateTime(f->clock.nowUtc())});
        store("last");
        f->value(inbox->settle(pending().first().id, DeliveryState::Dead, u"not JSON"_s));
        QCOMPARE(f->ask(u"SELECT count(*) FROM inbox"_s).toInt(), 1'000);
        QCOMPARE(f->ask(u"SELECT count(*) FROM inbox WHERE body = CAST('last' AS BLOB)"_s).toInt(), 1);
    }

    void answersWithAnErrorWhenTheDiskIsFull()
    {
        f->change(
            u"CREATE TRIGGER full BEFORE INSERT ON inbox BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
        QSignalSpy stored(&f->changes, &Changes::deliveryStored);
        QVERIFY(f->errorOf(inbox->store("a", Signature::Valid)));
        QCOMPARE(stored.size(), 0);
    }
};

LEADLINE_TEST(InboxTest)
#include "tst_inbox.moc"
