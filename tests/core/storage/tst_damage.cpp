#include "core/storage/migrations.h"
#include "core/storage/opening.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray randomBytes(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(42);
    for (char &byte : bytes)
        byte = static_cast<char>(generator.bounded(256));
    return bytes;
}

QStringList setAside(const StorageFixture &fixture)
{
    return QDir(fixture.path()).entryList({u"leadline.db.damaged-*"_s}, QDir::Files, QDir::Name);
}

/// A closed database with enough rows that its pages matter.
void fill(const StorageFixture &fixture)
{
    Changes changes;
    const FakeClock clock;
    const auto database = fixture.database();
    importAll(*makeSqlLeadStore(*database, changes, clock), u"North"_s, newLeads(0, 2000));
}

/// Too large to be checked before the start; closed well.
void makeLarge(const StorageFixture &fixture)
{
    ask(*fixture.database(), u"INSERT INTO settings VALUES('large', hex(zeroblob(?)))"_s,
        {opening::quickCheckLimit / 2 + 1'000'000});
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

private slots:
    void setsADamagedFileAsideUnchanged_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("random bytes") << u"random"_s;
        QTest::newRow("a line of text") << u"text"_s;
        QTest::newRow("broken header") << u"header"_s;
        QTest::newRow("broken pages") << u"pages"_s;
        QTest::newRow("cut off") << u"cut"_s;
    }

    void setsADamagedFileAsideUnchanged()
    {
        QFETCH(QString, damage);
        const StorageFixture fixture;
        fill(fixture);
        QByteArray content = contentOf(fixture.file());
        if (damage == "random"_L1)
            content = randomBytes(65536);
        else if (damage == "text"_L1)
            content = "hello\n";
        else if (damage == "header"_L1)
            content.replace(16, 60, randomBytes(60));
        else if (damage == "pages"_L1)
            content.replace(4096 * 3, content.size() / 2, randomBytes(static_cast<int>(content.size() / 2)));
        else
            content.truncate(content.size() / 2);
        QVERIFY(write(fixture.file(), content));

        const auto opened = fixture.open();

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        const QStringList aside = setAside(fixture); // its journal and index beside it, where reading made them
        QVERIFY(!aside.isEmpty());
        QVERIFY(opened.error().message.contains(aside.first()));
        QVERIFY(!QFile::exists(fixture.file()));
        QCOMPARE(contentOf(fixture.path(aside.first())), content);
    }

    void setsTheJournalAsideWithItsDatabase()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        QVERIFY(write(fixture.file(), {}));
        QVERIFY(write(fixture.file() + "-wal"_L1, "what the last run wrote"));

        QVERIFY(!fixture.open());

        QCOMPARE(setAside(fixture).size(), 2);
        QCOMPARE(contentOf(fixture.path(setAside(fixture).last())), QByteArray("what the last run wrote"));
    }

    void theJournalOfAnotherFileDoesNotGetIntoThisOne()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        const QByteArray content = contentOf(fixture.file());
        const StorageFixture other;
        fill(other);
        const auto busy = other.database();
        ask(*busy, u"UPDATE leads SET notes = 'x'"_s);
        QVERIFY(write(fixture.file() + "-wal"_L1, contentOf(other.file() + "-wal"_L1)));

        QVERIFY(!fixture.open());

        const QStringList aside = setAside(fixture);
        QVERIFY(!aside.isEmpty());
        QCOMPARE(contentOf(fixture.path(aside.first())), content);
    }

    void onlyLooksAtADamagedFileWhenReading()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        QVERIFY(write(fixture.file(), randomBytes(5000)));

        const auto reader = fixture.open(Database::Access::ReadOnly);

        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::Storage);
        QCOMPARE(contentOf(fixture.file()), randomBytes(5000));
        QVERIFY(setAside(fixture).isEmpty());
    }

    // An empty database in place of a damaged one would forget every stop request.
    void doesNotStartAnewBesideADamagedFile()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        QVERIFY(write(fixture.file(), randomBytes(5000)));
        QVERIFY(!fixture.open());

        const auto again = fixture.open();

        QVERIFY(!again);
        QVERIFY(again.error().message.contains(setAside(fixture).first()));
        QVERIFY(QFile::remove(fixture.path(setAside(fixture).first())));
        QVERIFY(fixture.open());
    }

    void goesOnWithTheBackupItNamed()
    {
        const StorageFixture fixture;
        {
            const auto database = fixture.database();
            ask(*database, u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);
            QVERIFY(database->rotateBackups(SystemClock().nowUtc()).result());
        }
        QVERIFY(write(fixture.file(), randomBytes(5000)));
        const auto refused = fixture.open();
        QVERIFY(!refused);
        const QDir backups(fixture.path(u"backups"_s));
        const QString daily = backups.entryList({u"daily-*"_s}).first();
        QVERIFY(refused.error().message.contains(u"backups/"_s));

        QVERIFY(QFile::copy(backups.filePath(daily), fixture.file()));
        const auto restored = fixture.open();

        QVERIFY(restored);
        QVERIFY(!(*restored)->opening().cleanShutdown);
        QVERIFY((*restored)->opening().restoredFromUtc.isValid());
        QCOMPARE(ask(**restored, u"SELECT name FROM lists"_s).toString(), u"North"_s);
    }

    void leavesTheDatabaseOfAnotherProgramUntouched_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::newRow("marked") << u"PRAGMA application_id = 12345"_s;
        QTest::newRow("unmarked") << u"PRAGMA application_id = 0"_s;
    }

    void leavesTheDatabaseOfAnotherProgramUntouched()
    {
        QFETCH(QString, mark);
        const StorageFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path()));
        QVERIFY(write(fixture.file(), {}));
        fixture.ask(u"CREATE TABLE bookmarks(url TEXT)"_s);
        fixture.ask(mark);
        const QByteArray before = contentOf(fixture.file());

        const auto opened = fixture.open();

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY(opened.error().message.contains(u"another program"_s));
        QCOMPARE(contentOf(fixture.file()), before);
    }

    void refusesANewerSchemaUntouched()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        fixture.ask(u"PRAGMA user_version = %1"_s.arg(migrations::latestVersion() + 1));
        const QByteArray before = contentOf(fixture.file());

        for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
            const auto opened = fixture.open(access);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Storage);
            QVERIFY(opened.error().message.contains(u"newer"_s));
        }
        QCOMPARE(contentOf(fixture.file()), before);
        QVERIFY(setAside(fixture).isEmpty());
    }

    // Whatever happened to the bytes: no crash, the file opens or is set aside, nothing is lost.
    void survivesRandomDamage()
    {
        const StorageFixture original;
        fill(original);
        const QByteArray whole = contentOf(original.file());
        QRandomGenerator generator(7);
        for (int round = 0; round < 20; ++round) {
            const StorageFixture fixture;
            QVERIFY(QDir().mkpath(fixture.path()));
            QByteArray content = whole;
            for (int i = 0; i < 40; ++i)
                content[generator.bounded(static_cast<int>(content.size()))] =
                    static_cast<char>(generator.bounded(256));
            QVERIFY(write(fixture.file(), content));

            const auto opened = fixture.open();

            if (opened)
                continue;
            QVERIFY(!opened.error().message.isEmpty());
            const QString kept =
                setAside(fixture).isEmpty() ? fixture.file() : fixture.path(setAside(fixture).first());
            QCOMPARE(contentOf(kept), content);
        }
    }

    void checksALargeFileBehindTheStart()
    {
        const StorageFixture fixture;
        makeLarge(fixture);
        fixture.ask(u"UPDATE meta SET value = '0' WHERE key = 'last_integrity_check'"_s);
        const auto database = fixture.database();
        QVERIFY(database);
        QTRY_VERIFY(
            ask(*database, u"SELECT value FROM meta WHERE key = 'last_integrity_check'"_s).toLongLong() > 0);
        QCOMPARE(ask(*database, u"SELECT count(*) FROM alarms"_s).toInt(), 0);
    }

    void setsALargeFileAsideAtTheStartAfterItsDamageWasFound()
    {
        const StorageFixture fixture;
        makeLarge(fixture);
        QFile file(fixture.file());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2 / 4096 * 4096));
        QCOMPARE(file.write(randomBytes(4096)), 4096);
        file.close();
        auto database = fixture.database();
        QVERIFY(database);
        QTRY_COMPARE(ask(*database, u"SELECT code FROM alarms"_s).toString(), u"database_damaged"_s);
        database.reset();

        QVERIFY(!fixture.open());

        QVERIFY(!setAside(fixture).isEmpty());
        QVERIFY(!QFile::exists(fixture.file()));
    }

    void findsDamageOnRequest()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        QVERIFY(database->check().result()->isEmpty());
        ask(*database, u"PRAGMA foreign_keys = OFF"_s);
        ask(*database, u"INSERT INTO leads(list_id, phone, created_at) VALUES(99, '+12025550100', 0)"_s);

        const auto found = database->check().result();

        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QVERIFY(found->first().contains(u"leads"_s));
    }
};

LEADLINE_TEST(DamageTest)
#include "tst_damage.moc"
