#include "core/storage/storedsettings.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class SettingsStoreTest : public QObject {
    Q_OBJECT

private slots:
    void keepsValuesWithTheirTypes_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("text") << QVariant(u"Acme \"quoted\" \u00fc"_s);
        QTest::newRow("empty text") << QVariant(u""_s);
        QTest::newRow("number") << QVariant(qlonglong(8787));
        QTest::newRow("large number") << QVariant(qlonglong(9'007'199'254'740'993));
        QTest::newRow("fraction") << QVariant(0.25);
        QTest::newRow("truth") << QVariant(true);
        QTest::newRow("bytes") << QVariant(QByteArray("\x00\xff\x80 geometry", 12));
    }

    void keepsValuesWithTheirTypes()
    {
        QFETCH(QVariant, value);
        const StorageFixture fixture;
        Changes changes;
        {
            const auto database = fixture.database();
            const auto settings = makeSqlSettings(*database, changes);
            settings->setValue(u"key"_s, value);
            QCOMPARE(settings->value(u"key"_s), value);
        }
        const auto database = fixture.database();
        const QVariant read = makeSqlSettings(*database, changes)->value(u"key"_s);
        QCOMPARE(read, value);
        QCOMPARE(read.metaType(), value.metaType());
    }

    void keepsLists()
    {
        const StorageFixture fixture;
        Changes changes;
        {
            const auto database = fixture.database();
            makeSqlSettings(*database, changes)->setValue(u"regions"_s, QStringList {u"PR"_s, u"GU"_s});
        }
        const auto database = fixture.database();
        QCOMPARE(makeSqlSettings(*database, changes)->value(u"regions"_s).toStringList(),
                 (QStringList {u"PR"_s, u"GU"_s}));
    }

    void areReadBeforeTheDatabaseIsOpen()
    {
        const StorageFixture fixture;
        Changes changes;
        QVERIFY(!storedSettings(fixture.path())->value(u"key"_s, {}).isValid());
        QVERIFY(!QFile::exists(fixture.file()));
        auto database = fixture.database();
        makeSqlSettings(*database, changes)->setValue(u"key"_s, u"de"_s);
        ask(*database, u"SELECT 1"_s); // behind what is written
        QCOMPARE(storedSettings(fixture.path())->value(u"key"_s, {}).toString(), u"de"_s); // beside its owner

        database.reset();
        const auto stored = storedSettings(fixture.path());
        QCOMPARE(stored->value(u"key"_s, {}).toString(), u"de"_s);
        QCOMPARE(stored->value(u"other"_s, 7).toInt(), 7);
        stored->setValue(u"key"_s, u"es"_s);
        QCOMPARE(stored->value(u"key"_s, {}).toString(), u"es"_s);
        QCOMPARE(storedSettings(fixture.path())->value(u"key"_s, {}).toString(), u"de"_s);
        QVERIFY(fixture.database()); // it is left as it was
    }

    void areEmptyWhereNobodyCanReadThem_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other file") << QByteArray("no database at all");
        QTest::newRow("damaged") << QByteArray("SQLite format 3").append(QByteArray(4096, '\0'));
    }
    void areEmptyWhereNobodyCanReadThem()
    {
        QFETCH(QByteArray, content);
        const StorageFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path()));
        QFile file(fixture.file());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QVERIFY(!storedSettings(fixture.path())->value(u"key"_s, {}).isValid());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void givesTheFallbackUntilAValueIsSet()
    {
        const StorageFixture fixture;
        Changes changes;
        const auto database = fixture.database();
        const auto settings = makeSqlSettings(*database, changes);
        QCOMPARE(settings->value(u"key"_s, 7).toInt(), 7);
        settings->setValue(u"key"_s, 8);
        QCOMPARE(settings->value(u"key"_s, 7).toInt(), 8);
        settings->setValue(u"key"_s, {});
        QCOMPARE(settings->value(u"key"_s, 7).toInt(), 7);
        QCOMPARE(ask(*database, u"SELECT count(*) FROM settings"_s).toInt(), 0);
    }

    void tellsOnlyOfRealChanges()
    {
        const StorageFixture fixture;
        Changes changes;
        QSignalSpy changed(&changes, &Changes::settingsChanged);
        const auto database = fixture.database();
        const auto settings = makeSqlSettings(*database, changes);
        settings->setValue(u"key"_s, u"a"_s);
        settings->setValue(u"key"_s, u"a"_s);
        settings->setValue(u"key"_s, u"b"_s);
        QCOMPARE(ask(*database, u"SELECT value FROM settings"_s).toString(), u"[\"b\"]"_s);
        QCOMPARE(changed.size(), 2);
    }

    void staysInMemoryOnADatabaseThatIsOnlyRead()
    {
        const StorageFixture fixture;
        Changes changes;
        makeSqlSettings(*fixture.database(), changes)->setValue(u"key"_s, 1);
        {
            const auto reader = fixture.open(Database::Access::ReadOnly);
            const auto settings = makeSqlSettings(**reader, changes);
            QCOMPARE(settings->value(u"key"_s).toInt(), 1);
            settings->setValue(u"key"_s, 2);
            QCOMPARE(settings->value(u"key"_s).toInt(), 2);
        }
        QCOMPARE(fixture.ask(u"SELECT value FROM settings"_s).toString(), u"[1]"_s);
    }

    void countsForTheHealthProbe()
    {
        const StorageFixture fixture;
        Changes changes;
        const FakeClock clock;
        const auto database = fixture.database();
        const auto leads = makeSqlLeadStore(*database, changes, clock);
        importAll(*leads, u"North"_s, newLeads(1, 4));
        insertCampaign(*database, u"running"_s);
        insertAttempt(*database, 1, u"live"_s);
        insertAttempt(*database, 2, u"unknown"_s);
        insertAttempt(*database, 3, u"ended"_s);
        ask(*database,
            u"INSERT INTO inbox(received_at, sha256, signed, duplicates, state) "
            "VALUES(77, 'a', 1, 3, 'applied'), (55, 'b', 1, 0, 'dead'), (44, 'c', 1, 1, 'parked')"_s);
        ask(*database,
            u"INSERT INTO alarms(at, code, text, seen_at) VALUES(1, 'a', '', NULL), (1, 'b', '', 5)"_s);

        const HealthCounters health = makeSqlHealthReader(fixture.file())->health();

        QVERIFY(health.databaseOk);
        QCOMPARE(health.queueDepth, 4);
        QCOMPARE(health.openCalls, 2);
        QCOMPARE(health.unknown, 1);
        QCOMPARE(health.lastWebhookUtc.toMSecsSinceEpoch(), 77);
        QCOMPARE(health.deliveriesStored, 3);
        QCOMPARE(health.deliveriesDuplicate, 4);
        QCOMPARE(health.deliveriesDead, 1);
        QCOMPARE(health.deliveriesParked, 1);
        QCOMPARE(health.alarms, 1);
    }

    void saysThatTheDatabaseIsGone()
    {
        const StorageFixture fixture;
        QVERIFY(!makeSqlHealthReader(fixture.file())->health().databaseOk);
    }
};

LEADLINE_TEST(SettingsStoreTest)
#include "tst_settings.moc"
