#include "core/storage/restoredcalls.h"
#include "core/storage/sqloutsidecalls.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QVariant askFile(const QString &path, const QString &statement)
{
    const auto connection = sql::Connection::open(path, sql::Connection::Mode::Read);
    if (!connection)
        return {};
    const auto answer = sql::value(connection->database(), statement);
    return answer ? *answer : QVariant();
}

QStringList filesOf(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT

private slots:
    void copiesALiveDatabase()
    {
        const StorageFixture fixture;
        const StorageFixture target;
        QVERIFY(QDir().mkpath(target.path()));
        const auto database = fixture.database();
        ask(*database, u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);

        const auto done = database->backup(target.path(u"copy.db"_s)).result();

        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(filesOf(target.path()), QStringList {u"copy.db"_s});
        QCOMPARE(askFile(target.path(u"copy.db"_s), u"SELECT name FROM lists"_s).toString(), u"North"_s);
        QCOMPARE(askFile(target.path(u"copy.db"_s), u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
    }

    void replacesAnOlderBackup()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const QString copy = fixture.path(u"copy.db"_s);
        QVERIFY(database->backup(copy).result());
        ask(*database, u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);
        QVERIFY(database->backup(copy).result());
        QCOMPARE(askFile(copy, u"SELECT name FROM lists"_s).toString(), u"North"_s);
    }

    void goesOnWritingMeanwhile()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        auto copying = database->backup(fixture.path(u"copy.db"_s));
        ask(*database, u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);
        QVERIFY(copying.result());
        QCOMPARE(ask(*database, u"SELECT count(*) FROM lists"_s).toInt(), 1);
    }

    void refusesPlacesThatCannotHoldABackup_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        QTest::newRow("no such folder") << u"nowhere/copy.db"_s << int(Error::Kind::NotFound);
        QTest::newRow("a folder") << u"backups"_s << int(Error::Kind::InvalidInput);
        QTest::newRow("the database") << u"leadline.db"_s << int(Error::Kind::InvalidInput);
    }

    void refusesPlacesThatCannotHoldABackup()
    {
        QFETCH(QString, name);
        const StorageFixture fixture;
        const auto database = fixture.database();
        QVERIFY(QDir().mkpath(fixture.path(u"backups"_s)));
        const auto done = database->backup(fixture.path(name)).result();
        QVERIFY(!done);
        QTEST(int(done.error().kind), "kind");
        QCOMPARE(ask(*database, u"PRAGMA application_id"_s).toInt(), 0x4c444c4e);
    }

    void leavesTheTargetAloneWhenTheCopyFails()
    {
        const StorageFixture fixture;
        const QString copy = fixture.path(u"copy.db"_s);
        auto database = fixture.database();
        QVERIFY(database->backup(copy).result());
        const QByteArray before = contentOf(copy);
        ask(*database, u"DROP TABLE meta"_s); // the copy can no longer be marked

        QVERIFY(!database->backup(copy).result());

        QCOMPARE(contentOf(copy), before);
        const QStringList files = filesOf(fixture.path());
        QVERIFY2(files.filter(u".part"_s).isEmpty(), qPrintable(files.join(u' ')));
    }

    void tellsThatAFileIsARestoredBackupUntilTheCallsSinceWereRead()
    {
        const StorageFixture fixture;
        const StorageFixture restored;
        QVERIFY(QDir().mkpath(restored.path()));
        QVERIFY(fixture.database()->backup(restored.file()).result());

        {
            const auto database = restored.database();
            QVERIFY(database);
            QVERIFY(database->opening().restoredFromUtc.isValid());
            QVERIFY(!database->opening().cleanShutdown);
        }
        Changes changes;
        {
            const auto database = restored.database();
            QVERIFY(database->opening().restoredFromUtc.isValid());
            QVERIFY(
                restoredcalls::hold(*database, changes, {}, false, QDateTime::currentDateTimeUtc()).result());
        }
        const QDateTime first = restored.database()->opening().restoredFromUtc;
        QVERIFY(first.isValid()); // one read is not enough
        const StorageFixture again;
        QVERIFY(QDir().mkpath(again.path()));
        QVERIFY(restored.database()->backup(again.file()).result());
        QCOMPARE(again.database()->opening().restoredFromUtc, first); // nobody has read the calls since then
        {
            const auto database = restored.database();
            QVERIFY(
                restoredcalls::hold(*database, changes, {}, true, QDateTime::currentDateTimeUtc()).result());
        }
        QVERIFY(restored.database()->opening().restoredFromUtc.isNull());
    }

    /// I-16: what people said to the program that the backup was taken from.
    void keepsTheStopRequestsOfCallsItDidNotMake()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        Changes changes;
        const FakeClock clock;
        importAll(*makeSqlLeadStore(*database, changes, clock), u"North"_s,
                  {newLead(phone(101)), newLead(phone(102))});
        const auto outside = makeSqlOutsideCalls(*database, changes, clock);
        CallRow first;
        first.callId = u"c1"_s;
        first.toDigits = u"2025550101"_s; // the national form
        CallRow second;
        second.callId = u"c2"_s;
        second.toDigits = u"12025550102"_s;
        QVERIFY(restoredcalls::hold(*database, changes, {first, second}, true, clock.nowUtc()).result());
        QCOMPARE(*outside->unread().result(), QStringList({u"c1"_s, u"c2"_s}));

        QVERIFY(outside->settle(u"c1"_s, true).result());
        QVERIFY(outside->settle(u"c2"_s, false).result());

        QVERIFY(outside->unread().result()->isEmpty());
        QCOMPARE(ask(*database, u"SELECT group_concat(phone) FROM stop_list"_s).toString(), phone(101));
        QCOMPARE(ask(*database, u"SELECT source FROM stop_list_log WHERE action = 'added'"_s).toString(),
                 u"said in call c1"_s);
    }

    void keepsSevenDaysAndFourWeeks()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const FakeClock start(QDateTime::fromString(u"2026-06-01T03:00:00Z"_s, Qt::ISODate));
        for (int day = 0; day < 40; ++day) {
            const auto made = database->rotateBackups(start.nowUtc().addDays(day)).result();
            QVERIFY(made);
            QVERIFY(QFile::exists(*made));
        }
        const QStringList files = filesOf(fixture.path(u"backups"_s));
        QCOMPARE(files,
                 (QStringList {u"daily-2026-07-04.db"_s, u"daily-2026-07-05.db"_s, u"daily-2026-07-06.db"_s,
                               u"daily-2026-07-07.db"_s, u"daily-2026-07-08.db"_s, u"daily-2026-07-09.db"_s,
                               u"daily-2026-07-10.db"_s, u"weekly-2026-W25.db"_s, u"weekly-2026-W26.db"_s,
                               u"weekly-2026-W27.db"_s, u"weekly-2026-W28.db"_s}));
        QCOMPARE(
            askFile(fixture.path(u"backups/weekly-2026-W28.db"_s), u"PRAGMA integrity_check"_s).toString(),
            u"ok"_s);
    }

    void makesOneBackupADay()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const FakeClock clock;
        QVERIFY(!database->rotateBackups(clock.nowUtc()).result()->isEmpty());
        QVERIFY(database->rotateBackups(clock.nowUtc().addSecs(60)).result()->isEmpty());
    }

    void removesWhatACrashLeftOfABackup()
    {
        const StorageFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path(u"backups"_s)));
        QFile half(fixture.path(u"backups/.daily-2026-07-01.db.0a1b2c3d.part"_s));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.close();
        QVERIFY(fixture.database());
        QVERIFY(!half.exists());
    }
};

LEADLINE_TEST(BackupTest)
#include "tst_backup.moc"
