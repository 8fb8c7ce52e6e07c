#include "core/storage/jobthread.h"
#include "core/storage/opening.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QFileInfo>
#include <QSysInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat status { };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return -1;
    return static_cast<int>(status.st_mode & 07777);
}

class Umask final {
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(Umask)

private:
    mode_t m_before;
};

/// What is on the disk while the program runs: as after `kill -9`.
void copyFiles(const StorageFixture &from, const StorageFixture &to)
{
    QVERIFY(QDir().mkpath(to.path()));
    for (const QString &name : {u"leadline.db"_s, u"leadline.db-wal"_s})
        QVERIFY(QFile::copy(from.path(name), to.path(name)));
}

} // namespace

class DatabaseTest : public QObject {
    Q_OBJECT

private slots:
    void makesPrivateFilesWhateverTheUmask_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("000") << 0;
        QTest::newRow("022") << 022;
        QTest::newRow("077") << 077;
    }

    void makesPrivateFilesWhateverTheUmask()
    {
        QFETCH(int, mask);
        const Umask umask(static_cast<mode_t>(mask));
        const StorageFixture fixture;
        const auto database = fixture.database();
        QVERIFY(database);
        QVERIFY(database->backup(fixture.path(u"copy.db"_s)).result());
        QVERIFY(database->rotateBackups(SystemClock().nowUtc()).result());

        QCOMPARE(modeOf(fixture.path()), 0700);
        QCOMPARE(modeOf(fixture.path(u"backups"_s)), 0700);
        for (const auto name :
             {"leadline.db", "leadline.db-wal", "leadline.db-shm", "leadline.db.lock", "copy.db"})
            QCOMPARE(modeOf(fixture.path(QString::fromLatin1(name))), 0600);
        const auto backups = QDir(fixture.path(u"backups"_s)).entryInfoList(QDir::Files | QDir::Hidden);
        QCOMPARE(backups.size(), 2);
        for (const QFileInfo &backup : backups)
            QCOMPARE(modeOf(backup.filePath()), 0600);
    }

    void tightensADirectoryAndAFileThatWereOpenToOthers()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        QCOMPARE(::chmod(QFile::encodeName(fixture.path()).constData(), 0755), 0);
        QCOMPARE(::chmod(QFile::encodeName(fixture.file()).constData(), 0644), 0);

        const auto database = fixture.database();

        QVERIFY(database);
        QCOMPARE(modeOf(fixture.path()), 0700);
        QCOMPARE(modeOf(fixture.file()), 0600);
    }

    void leavesTheModeOfADirectoryThatOthersUse()
    {
        const StorageFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path(u"somebody"_s)));
        QCOMPARE(::chmod(QFile::encodeName(fixture.path()).constData(), 0755), 0);

        QVERIFY(fixture.database());

        QCOMPARE(modeOf(fixture.path()), 0755);
        QCOMPARE(modeOf(fixture.file()), 0600);
    }

    void answersWithEverySettingOfTheRules_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("answer");
        QTest::newRow("wal") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("full") << u"synchronous"_s << u"2"_s;
        QTest::newRow("keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("schema") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("cells") << u"cell_size_check"_s << u"1"_s;
        QTest::newRow("busy") << u"busy_timeout"_s << u"2000"_s;
        QTest::newRow("temp") << u"temp_store"_s << u"2"_s;
        QTest::newRow("journal size") << u"journal_size_limit"_s << u"67108864"_s;
        QTest::newRow("mmap") << u"mmap_size"_s << u"0"_s;
        QTest::newRow("delete") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("mark") << u"application_id"_s << QString::number(0x4c444c4e);
    }

    void answersWithEverySettingOfTheRules()
    {
        QFETCH(QString, pragma);
        const StorageFixture fixture;
        const auto database = fixture.database();
        QTEST(ask(*database, "PRAGMA "_L1 + pragma).toString(), "answer");
    }

    void refusesASecondWriterAndNamesTheFirst()
    {
        const StorageFixture fixture;
        const auto first = fixture.database();

        const auto second = fixture.open();

        QVERIFY(!second);
        QCOMPARE(second.error().kind, Error::Kind::Busy);
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        QVERIFY(second.error().message.contains(QSysInfo::machineHostName()));
    }

    void opensAgainAfterTheFirstWriterHasGone()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        QVERIFY(fixture.database());
        QVERIFY(!QFile::exists(fixture.path(u"leadline.db.lock"_s)));
    }

    void refusesAFileThatIsInUseOnAnotherComputer()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        fixture.ask(u"INSERT INTO owner VALUES(1, 4711, 'elsewhere', 0, ?)"_s,
                    {SystemClock().nowUtc().toMSecsSinceEpoch()});

        const auto opened = fixture.open();

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Busy);
        QVERIFY(opened.error().message.contains(u"elsewhere"_s));
        QVERIFY(opened.error().message.contains(u"4711"_s));
    }

    void takesOverFromAnotherComputerThatIsSilent()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        fixture.ask(u"INSERT INTO owner VALUES(1, 4711, 'elsewhere', 0, ?)"_s,
                    {SystemClock().nowUtc().addSecs(-120).toMSecsSinceEpoch()});
        QVERIFY(fixture.database());
    }

    void keepsASignOfLife()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        QCOMPARE(ask(*database, u"SELECT pid FROM owner"_s).toLongLong(), QCoreApplication::applicationPid());
        const auto later = SystemClock().nowUtc().addSecs(60);

        database
            ->run([later](QSqlDatabase &db) {
                opening::beat(db, opening::Host::own(), later);
                return 0;
            })
            .waitForFinished();

        QCOMPARE(ask(*database, u"SELECT heartbeat_at FROM owner"_s).toLongLong(), later.toMSecsSinceEpoch());
    }

    void readsBesideAWriter()
    {
        const StorageFixture fixture;
        const auto writer = fixture.database();
        ask(*writer, u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);

        const auto reader = fixture.open(Database::Access::ReadOnly);

        QVERIFY(reader);
        QCOMPARE(ask(**reader, u"SELECT name FROM lists"_s).toString(), u"North"_s);
        ask(*writer, u"UPDATE lists SET name = 'South'"_s);
        QCOMPARE(ask(**reader, u"SELECT name FROM lists"_s).toString(), u"South"_s);
    }

    void readsACleanlyClosedDatabase()
    {
        const StorageFixture fixture;
        ask(*fixture.database(), u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);

        const auto reader = fixture.open(Database::Access::ReadOnly);

        QVERIFY(reader);
        QCOMPARE(ask(**reader, u"SELECT name FROM lists"_s).toString(), u"North"_s);
        QCOMPARE(modeOf(fixture.file() + "-shm"_L1), 0600);
    }

    void neverWritesWhenOpenForReading()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        const auto reader = fixture.open(Database::Access::ReadOnly);

        const auto written =
            (*reader)->run([](QSqlDatabase &db) { return sql::change(db, u"DELETE FROM meta"_s); }).result();

        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
        QVERIFY(written.error().message.contains(u"read-only"_s));
    }

    void saysThatThereIsNothingToRead()
    {
        const StorageFixture fixture;
        const auto reader = fixture.open(Database::Access::ReadOnly);
        QVERIFY(!reader);
        QCOMPARE(reader.error().kind, Error::Kind::NotFound);
        QVERIFY(!QFile::exists(fixture.path()));
    }

    void refusesADirectoryThatIsAFile()
    {
        const StorageFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path()));
        QFile file(fixture.path(u"plain"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));

        const auto opened = Database::open(file.fileName() + "/below"_L1, Database::Access::ReadWrite);

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QVERIFY(opened.error().message.contains(u"plain/below"_s));
        QVERIFY(opened.error().message.contains(u"--data"_s));
    }

    void marksACleanStop()
    {
        const StorageFixture fixture;
        QVERIFY(fixture.database()->opening().created);
        const auto again = fixture.database();
        QVERIFY(!again->opening().created);
        QVERIFY(again->opening().cleanShutdown);
        QVERIFY(!again->opening().otherHost);
        QVERIFY(again->opening().restoredFromUtc.isNull());
    }

    void leavesOneFileBehindACleanStop()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        QCOMPARE(QDir(fixture.path()).entryList(QDir::Files | QDir::Hidden), QStringList {u"leadline.db"_s});
    }

    void knowsAnUncleanStop()
    {
        const StorageFixture running;
        const StorageFixture killed;
        const auto database = running.database();
        ask(*database, u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);
        copyFiles(running, killed);

        auto again = killed.database();

        QVERIFY(again);
        QVERIFY(!again->opening().cleanShutdown);
        QCOMPARE(ask(*again, u"SELECT name FROM lists"_s).toString(), u"North"_s);
        QVERIFY(again->check().result()->isEmpty());
        again.reset();
        QVERIFY(killed.database()->opening().cleanShutdown);
    }

    void staysUncleanUntilIntentsAreRecovered()
    {
        const StorageFixture fixture;
        Changes changes;
        const FakeClock clock;
        {
            const auto database = fixture.database();
            importAll(*makeSqlLeadStore(*database, changes, clock), u"North"_s, newLeads(1, 1));
            insertCampaign(*database, u"paused"_s);
            insertAttempt(*database, 1, u"intent"_s);
        }
        QVERIFY(!fixture.database()->opening().cleanShutdown);
        {
            const auto database = fixture.database();
            QVERIFY(!database->opening().cleanShutdown);
            ask(*database, u"UPDATE attempts SET state = 'unknown'"_s);
        }
        QVERIFY(fixture.database()->opening().cleanShutdown);
    }

    void staysUncleanWhileACampaignOfTheCrashedRunGoesOn()
    {
        const StorageFixture fixture;
        {
            const auto database = fixture.database();
            ask(*database, u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);
            insertCampaign(*database, u"running"_s);
        }
        fixture.ask(u"UPDATE meta SET value = '0' WHERE key = 'clean_shutdown'"_s);
        QVERIFY(!fixture.database()->opening().cleanShutdown);
        {
            const auto database = fixture.database();
            QVERIFY(!database->opening().cleanShutdown);
            ask(*database, u"UPDATE campaigns SET state = 'paused'"_s);
        }
        QVERIFY(fixture.database()->opening().cleanShutdown);
    }

    void tellsThatAFileCameFromAnotherComputer()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        fixture.ask(u"UPDATE meta SET value = 'elsewhere' WHERE key IN ('host', 'machine')"_s);
        {
            const auto database = fixture.database();
            QVERIFY(database->opening().otherHost);
            QVERIFY(database->opening().restoredFromUtc.isValid()); // I-9, also for who confirms it now
        }
        const auto again = fixture.database(); // opening it is no confirmation
        QVERIFY(again->opening().otherHost);
        QCOMPARE(again->opening().otherHostName, u"elsewhere"_s);
        QVERIFY(again->opening().restoredFromUtc.isValid());
    }

    void isNoCopyAnyMoreOnceAPersonHasConfirmedIt()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        fixture.ask(u"UPDATE meta SET value = 'elsewhere' WHERE key IN ('host', 'machine')"_s);
        {
            const auto database = fixture.database();
            QVERIFY(database->adoptCopy().result());
            QVERIFY(!database->opening().otherHost);
        }
        const auto again = fixture.database();
        QVERIFY(!again->opening().otherHost);
        QVERIFY(again->opening().restoredFromUtc.isValid()); // until the calls since are read
    }

    void runsJobsInTheOrderTheyCame()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        auto order = std::make_shared<QList<int>>();
        for (int i = 0; i < 100; ++i)
            database->post([order, i](QSqlDatabase &) { order->append(i); });
        database->run([](QSqlDatabase &) { return 0; }).waitForFinished();
        QCOMPARE(order->size(), 100);
        QVERIFY(std::is_sorted(order->cbegin(), order->cend()));
    }

    void runsWhatIsQueuedBeforeItCloses()
    {
        const StorageFixture fixture;
        auto database = fixture.database();
        QList<QFuture<Result<qint64>>> written;
        for (int i = 0; i < 50; ++i) {
            written.append(database->run([i](QSqlDatabase &db) {
                return sql::change(db, u"INSERT INTO lists(name, created_at) VALUES(?, 1)"_s,
                                   {QString::number(i)});
            }));
        }
        database.reset();
        for (const auto &future : written)
            QVERIFY(future.isFinished() && future.result());
        QCOMPARE(fixture.ask(u"SELECT count(*) FROM lists"_s).toInt(), 50);
    }

    void closesAlthoughAJobAlwaysPostsTheNext()
    {
        const StorageFixture fixture;
        auto database = fixture.database();
        auto last = std::make_shared<QFuture<int>>();
        const auto again = std::make_shared<std::function<void(QSqlDatabase &)>>();
        *again = [last, db = database.get(), next = std::weak_ptr(again)](QSqlDatabase &) {
            *last = db->run([](QSqlDatabase &) { return 1; });
            if (const auto job = next.lock())
                db->post(*job);
        };
        database->post(*again);

        database.reset();

        QVERIFY(last->isFinished());
    }

    void cancelsWhatIsPostedAfterItClosed()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        JobThread thread(u"storage"_s, fixture.file(), sql::Connection::Mode::ReadWrite);
        thread.close();
        auto promise = std::make_shared<QPromise<int>>();
        const QFuture<int> late = promise->future();
        promise->start();
        thread.post([held = std::move(promise)](QSqlDatabase &) { held->addResult(1); });
        QVERIFY(late.isFinished());
        QVERIFY(late.isCanceled());
        QCOMPARE(late.resultCount(), 0);
    }

    void saysThatTheDiskIsFull()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const auto pages = ask(*database, u"PRAGMA page_count"_s).toInt();
        ask(*database, u"PRAGMA max_page_count = %1"_s.arg(pages));

        const auto written =
            database
                ->run([](QSqlDatabase &db) {
                    return sql::change(db, u"INSERT INTO settings VALUES('big', hex(zeroblob(100000)))"_s);
                })
                .result();

        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Storage);
        QVERIFY(written.error().message.contains(u"full"_s));
        QVERIFY(ask(*database, u"SELECT count(*) FROM settings"_s).toInt() == 0);
    }
};

LEADLINE_TEST(DatabaseTest)
#include "tst_database.moc"
