#include "core/base/changes.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QThread>

#include <thread>

class ChangesTest : public QObject {
    Q_OBJECT

private:
    static ChangeSet moved(qint64 attempt)
    {
        ChangeSet changed;
        changed.attempts.append({AttemptId {attempt}, CampaignId {1}, LeadId {attempt}});
        changed.leads = true;
        return changed;
    }

private slots:
    void tellsOnItsOwnThread()
    {
        Changes changes;
        QThread *heardOn = nullptr;
        connect(
            &changes, &Changes::leadsChanged, &changes, [&heardOn] { heardOn = QThread::currentThread(); },
            Qt::DirectConnection);
        std::thread writer([&changes] { changes.tell(moved(1)); });
        writer.join();
        QVERIFY(!heardOn);
        QTRY_VERIFY(heardOn);
        QCOMPARE(heardOn, thread());
    }

    void tellsOnceOfWhatCameTogether()
    {
        Changes changes;
        QSignalSpy attempts(&changes, &Changes::attemptChanged);
        QSignalSpy leads(&changes, &Changes::leadsChanged);
        QSignalSpy alarms(&changes, &Changes::alarmsChanged);
        for (const qint64 attempt : {1, 2, 1, 3})
            changes.tell(moved(attempt));
        changes.tell({});
        QTRY_COMPARE(leads.size(), 1);
        QCOMPARE(attempts.size(), 3);
        QCOMPARE(attempts.at(2).first().value<AttemptId>(), AttemptId {3});
        QCOMPARE(alarms.size(), 0);

        changes.tell(moved(1)); // moved once more
        QTRY_COMPARE(attempts.size(), 4);
    }

    // All calls of a table may be put away with one key.
    void tellsOfManyAtOnce()
    {
        constexpr qint64 many = 100'000;
        Changes changes;
        qint64 told = 0;
        connect(&changes, &Changes::attemptChanged, &changes, [&told] { ++told; });
        changes.tell(moved(1));
        ChangeSet all;
        for (qint64 attempt = 1; attempt <= many; ++attempt)
            all.attempts += moved(attempt).attempts;
        changes.tell(all);
        QTRY_COMPARE(told, many);
    }

    void everythingHasItsSignal_data()
    {
        QTest::addColumn<bool ChangeSet::*>("member");
        QTest::addColumn<QByteArray>("signal");
        QTest::newRow("leads") << &ChangeSet::leads << QByteArray(SIGNAL(leadsChanged()));
        QTest::newRow("campaigns") << &ChangeSet::campaigns << QByteArray(SIGNAL(campaignsChanged()));
        QTest::newRow("stop list") << &ChangeSet::stopList << QByteArray(SIGNAL(stopListChanged()));
        QTest::newRow("delivery stored")
            << &ChangeSet::deliveryStored << QByteArray(SIGNAL(deliveryStored()));
        QTest::newRow("deliveries") << &ChangeSet::deliveries << QByteArray(SIGNAL(deliveriesChanged()));
        QTest::newRow("alarms") << &ChangeSet::alarms << QByteArray(SIGNAL(alarmsChanged()));
    }
    void everythingHasItsSignal()
    {
        QFETCH(bool ChangeSet::*, member);
        QFETCH(QByteArray, signal);
        Changes changes;
        QSignalSpy spy(&changes, signal.constData());
        ChangeSet changed;
        changed.*member = true;
        changes.tell(changed);
        QTRY_COMPARE(spy.size(), 1);
    }
};

LEADLINE_TEST(ChangesTest)
#include "tst_changes.moc"
