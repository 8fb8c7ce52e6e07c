#include "core/storage/migrations.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array firstStep {"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"};
constexpr std::array secondStep {"CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT",
                                 "INSERT INTO a(id) VALUES(7)"};
constexpr std::array brokenStep {"CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT",
                                 "CREATE TABLE b (again TEXT)"};
constexpr std::array oneStep {migrations::Step(firstStep)};
constexpr std::array twoSteps {migrations::Step(firstStep), migrations::Step(secondStep)};
constexpr std::array oneBroken {migrations::Step(firstStep), migrations::Step(brokenStep)};

bool makeEmptyFile(const StorageFixture &fixture)
{
    QFile file(fixture.file());
    return QDir().mkpath(fixture.path()) && file.open(QIODevice::WriteOnly);
}

Result<Done> migrate(const StorageFixture &fixture, std::span<const migrations::Step> steps)
{
    const auto connection = sql::Connection::open(fixture.file(), sql::Connection::Mode::ReadWrite);
    if (!connection)
        return connection.error();
    QSqlDatabase db = connection->database();
    return migrations::applySteps(db, steps);
}

QString tables(const StorageFixture &fixture)
{
    return fixture.ask(u"SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema ORDER BY name)"_s)
        .toString();
}

Result<qint64> change(Database &database, const QString &statement)
{
    return database.run([statement](QSqlDatabase &db) { return sql::change(db, statement); }).result();
}

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT

private slots:
    void bringsAnOlderFileToTheSchemaOfANewOne()
    {
        const StorageFixture older;
        const StorageFixture fresh;
        QVERIFY(makeEmptyFile(older) && makeEmptyFile(fresh));
        QVERIFY(migrate(older, oneStep));
        QCOMPARE(older.ask(u"PRAGMA user_version"_s).toInt(), 1);
        QVERIFY(migrate(older, twoSteps));
        QVERIFY(migrate(fresh, twoSteps));
        QCOMPARE(tables(older), u"a,b"_s);
        QCOMPARE(tables(fresh), u"a,b"_s);
        for (const auto *file : {&older, &fresh}) {
            QCOMPARE(file->ask(u"PRAGMA user_version"_s).toInt(), 2);
            QCOMPARE(file->ask(u"SELECT id FROM a"_s).toInt(), 7);
            QCOMPARE(file->ask(u"PRAGMA application_id"_s).toInt(), migrations::applicationId);
        }
    }

    void changesNothingWhenAStepFails()
    {
        const StorageFixture fixture;
        QVERIFY(makeEmptyFile(fixture));
        QVERIFY(migrate(fixture, oneStep));

        const auto failed = migrate(fixture, oneBroken);

        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Storage);
        QCOMPARE(tables(fixture), u"a"_s);
        QCOMPARE(fixture.ask(u"PRAGMA user_version"_s).toInt(), 1);
    }

    /// Foreign keys do not react while steps are applied: a table may take the place of another.
    void leavesNoRowWithoutTheOneItRefersTo_data()
    {
        QTest::addColumn<bool>("isHarmful");
        QTest::newRow("new table, all rows") << false;
        QTest::newRow("a row is gone") << true;
    }
    void leavesNoRowWithoutTheOneItRefersTo()
    {
        QFETCH(bool, isHarmful);
        static constexpr std::array before {
            "CREATE TABLE p (id INTEGER PRIMARY KEY) STRICT",
            "CREATE TABLE c (id INTEGER PRIMARY KEY REFERENCES p(id) ON DELETE CASCADE) STRICT",
            "INSERT INTO p VALUES (1), (2)", "INSERT INTO c VALUES (1), (2)"};
        static constexpr std::array harmless {"CREATE TABLE n (id INTEGER PRIMARY KEY) STRICT",
                                              "INSERT INTO n SELECT id FROM p", "DROP TABLE p",
                                              "ALTER TABLE n RENAME TO p"};
        static constexpr std::array harmful {"DELETE FROM p WHERE id = 2"};
        const std::array steps {migrations::Step(before),
                                isHarmful ? migrations::Step(harmful) : migrations::Step(harmless)};
        const StorageFixture fixture;
        QVERIFY(makeEmptyFile(fixture));
        const auto connection = sql::Connection::open(fixture.file(), sql::Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QSqlDatabase db = connection->database();
        QVERIFY(migrations::applySteps(db, std::span(steps).first(1)));
        QVERIFY(sql::exec(db, u"PRAGMA foreign_keys=OFF"_s));
        QVERIFY(sql::exec(db, u"INSERT INTO c VALUES (9)"_s)); // harm from before stops no upgrade
        const auto applied = migrations::applySteps(db, steps);
        QCOMPARE(applied ? QString() : applied.error().detail,
                 isHarmful ? u"foreign_key_check"_s : QString());
        QCOMPARE(sql::value(db, u"SELECT group_concat(id) FROM c"_s)->toString(), u"1,2,9"_s);
        QCOMPARE(sql::value(db, u"SELECT group_concat(id) FROM p"_s)->toString(), u"1,2"_s);
        QCOMPARE(sql::value(db, u"PRAGMA foreign_keys"_s)->toInt(), 1); // they react again
    }

    void doesNothingTwice()
    {
        const StorageFixture fixture;
        QVERIFY(makeEmptyFile(fixture));
        QVERIFY(migrate(fixture, twoSteps));
        QVERIFY(migrate(fixture, twoSteps));
        QCOMPARE(fixture.ask(u"SELECT count(*) FROM a"_s).toInt(), 1);
    }

    void countsTheLeadsOfListsThatAreThere()
    {
        const StorageFixture fixture;
        QVERIFY(makeEmptyFile(fixture));
        constexpr size_t beforeTallies = 6;
        QVERIFY(migrate(fixture, migrations::steps().first(beforeTallies)));
        fixture.ask(u"INSERT INTO lists(id, name, created_at) VALUES(1, 'North', 1), (2, 'South', 1)"_s);
        fixture.ask(u"INSERT INTO leads(list_id, phone, created_at) VALUES(1, '+12025550100', 0), "
                    "(1, '+12025550101', 0), (1, '+12025550102', 0)"_s);
        fixture.ask(u"INSERT INTO deleted_leads(lead_id, at) VALUES(2, 1)"_s);
        QVERIFY(migrate(fixture, migrations::steps()));
        QCOMPARE(fixture.ask(u"SELECT group_concat(leads) FROM lists"_s).toString(), u"2,0"_s);
    }

    /// Such an index reads every text that was ever said: seconds before the window is there.
    void buildsNoIndexOverTheTextsOfCalls_data()
    {
        QTest::addColumn<QString>("older");
        QTest::newRow("new file") << QString();
        QTest::newRow("file with that of the numbers")
            << u"CREATE INDEX attempt_texts_caller ON attempt_texts(caller_number)"_s;
        QTest::newRow("file with that of the scripts")
            << u"CREATE INDEX attempt_texts_version ON attempt_texts(prompt_version_id)"_s;
    }
    void buildsNoIndexOverTheTextsOfCalls()
    {
        QFETCH(QString, older);
        const StorageFixture fixture;
        QVERIFY(makeEmptyFile(fixture));
        constexpr size_t beforeCallersFromFigures = 15;
        QVERIFY(migrate(fixture, migrations::steps().first(beforeCallersFromFigures)));
        if (!older.isEmpty())
            fixture.ask(older);
        QVERIFY(migrate(fixture, migrations::steps()));
        const auto indexes = fixture.ask(
            u"SELECT count(*) FROM sqlite_schema WHERE sql LIKE 'CREATE INDEX % ON attempt_texts(%'"_s);
        QCOMPARE(indexes.toInt(), 0);
    }

    /// What was given up for a fault of the program is applied again; the rest stays with its reason.
    void bringsBackDeliveriesThatTheIndexRefused()
    {
        const StorageFixture fixture;
        QVERIFY(makeEmptyFile(fixture));
        constexpr size_t beforeSaidStaleOnce = 18;
        QVERIFY(migrate(fixture, migrations::steps().first(beforeSaidStaleOnce)));
        fixture.ask(
            u"INSERT INTO inbox (id, received_at, sha256, body, signed, state, reason) VALUES "
            "(1, 1, 'a', x'', 1, 'dead', 'sqlite 1555: UNIQUE constraint failed: said_stale.attempt_id'), "
            "(2, 1, 'b', x'', 1, 'dead', 'not JSON'), (3, 1, 'c', x'', 1, 'applied', '')"_s);
        QVERIFY(migrate(fixture, migrations::steps()));
        QCOMPARE(fixture.ask(u"SELECT group_concat(state) FROM (SELECT state FROM inbox ORDER BY id)"_s)
                     .toString(),
                 u"new,dead,applied"_s);
    }

    void keepsTheBodiesOfDeliveriesInANewTable()
    {
        const StorageFixture fixture;
        QVERIFY(makeEmptyFile(fixture));
        constexpr size_t beforeDigestsOfSettled = 22;
        QVERIFY(migrate(fixture, migrations::steps().first(beforeDigestsOfSettled)));
        fixture.ask(
            u"INSERT INTO inbox (id, received_at, sha256, body, signed, duplicates, state, settled_at, "
            u"call_id) "
            "VALUES (3, 10, 'a', x'', 1, 2, 'applied', 20, 'c'), (5, 11, 'b', x'', 0, 0, 'new', NULL, ''), "
            "(6, 12, 'd', x'', 0, 0, 'parked', NULL, '')"_s);
        fixture.ask(u"INSERT INTO inbox_bodies VALUES (3, x'61'), (5, x'62'), (6, x'63')"_s);
        QVERIFY(migrate(fixture, migrations::steps()));
        QCOMPARE(fixture.ask(u"SELECT group_concat(id || body) FROM inbox_bodies"_s).toString(),
                 u"3a,5b,6c"_s);
        QCOMPARE(fixture
                     .ask(u"SELECT group_concat(id || state || coalesce(settled_at, '-') || duplicates) "
                          "FROM (SELECT * FROM inbox ORDER BY id)"_s)
                     .toString(),
                 u"3applied202,5new-0,6parked120"_s);
        QVERIFY(!fixture.ask(u"SELECT 1 FROM pragma_foreign_key_check"_s).isValid());
        fixture.ask(u"DELETE FROM inbox WHERE id = 3"_s);
        QCOMPARE(fixture.ask(u"SELECT group_concat(id) FROM inbox_bodies"_s).toString(), u"5,6"_s);
    }

    // The file claims an older schema but has the tables of this one: the upgrade cannot succeed.
    void keepsTheOldFileAndABackupWhenAnUpgradeFails()
    {
        const StorageFixture fixture;
        ask(*fixture.database(), u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);
        fixture.ask(u"PRAGMA user_version = 0"_s);

        const auto opened = fixture.open();

        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QCOMPARE(fixture.ask(u"SELECT name FROM lists"_s).toString(), u"North"_s);
        QCOMPARE(fixture.ask(u"PRAGMA user_version"_s).toInt(), 0);
        const QDir backups(fixture.path(u"backups"_s));
        QCOMPARE(backups.entryList({u"before-schema-*.db"_s}, QDir::Files).size(), 1);
    }

    void neverUpgradesWhenReading()
    {
        const StorageFixture fixture;
        fixture.database().reset();
        fixture.ask(u"PRAGMA user_version = 0"_s);
        const auto opened = fixture.open(Database::Access::ReadOnly);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(u"older version"_s));
        QCOMPARE(fixture.ask(u"PRAGMA user_version"_s).toInt(), 0);
    }

    void goesOnAfterAFirstStartThatWasCutShort()
    {
        const StorageFixture fixture;
        QVERIFY(makeEmptyFile(fixture));
        fixture.ask(u"PRAGMA journal_mode = WAL"_s);
        const auto database = fixture.database();
        QVERIFY(database);
        QVERIFY(database->opening().created);
    }

    void everyTableIsStrict()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        // the tables of the text index are FTS5's own
        QCOMPARE(ask(*database,
                     u"SELECT group_concat(name) FROM pragma_table_list WHERE schema = 'main' AND strict = 0 "
                     u"AND type <> 'view' "
                     "AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'leads_text%' "
                     "AND name NOT IN ('said','said_idx','said_config','said_data')"_s)
                     .toString(),
                 QString());
    }

    void theTransitionLogOnlyGrows_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << u"UPDATE attempt_log SET cause = 'x'"_s;
        QTest::newRow("delete") << u"DELETE FROM attempt_log"_s;
    }

    void theTransitionLogOnlyGrows()
    {
        QFETCH(QString, statement);
        const StorageFixture fixture;
        const auto database = fixture.database();
        QVERIFY(change(*database,
                       u"INSERT INTO attempt_log(attempt_id, at, to_state, cause, program_version) "
                       "VALUES(1, 1, 'intent', 'claimed', '1')"_s));
        QVERIFY(!change(*database, statement));
        QCOMPARE(ask(*database, u"SELECT cause FROM attempt_log"_s).toString(), u"claimed"_s);
    }

    void aNumberHasOneOpenAttempt_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<bool>("second");
        for (const char *open : {"intent", "placed", "live", "unknown"})
            QTest::newRow(open) << QString::fromLatin1(open) << false;
        for (const char *closed : {"ended", "rejected", "not_sent", "absent"})
            QTest::newRow(closed) << QString::fromLatin1(closed) << true;
    }

    void aNumberHasOneOpenAttempt()
    {
        QFETCH(QString, first);
        const StorageFixture fixture;
        Changes changes;
        const FakeClock clock;
        const auto database = fixture.database();
        importAll(*makeSqlLeadStore(*database, changes, clock), u"North"_s, newLeads(1, 1));
        insertCampaign(*database, u"running"_s);
        insertAttempt(*database, 1, first);

        const auto again = change(*database,
                                  u"INSERT INTO attempts(key, campaign_id, lead_id, phone, number, state, "
                                  "body_sha256, intent_at, max_duration_minutes) "
                                  "SELECT 'k', 1, id, phone, 2, 'intent', 'x', 0, 10 FROM leads"_s);

        QTEST(bool(again), "second");
        if (!again)
            QCOMPARE(again.error().kind, Error::Kind::Conflict);
    }

    void refusesStatesThatDoNotExist()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        ask(*database, u"INSERT INTO lists(name, created_at) VALUES('North', 1)"_s);
        QVERIFY(!change(
            *database,
            u"INSERT INTO leads(list_id, phone, created_at, status) VALUES(1, '+1202', 0, 'lost')"_s));
        QVERIFY(!change(*database, u"INSERT INTO leads(list_id, phone, created_at) VALUES(1, '202', 0)"_s));
        QVERIFY(change(*database, u"INSERT INTO leads(list_id, phone, created_at) VALUES(1, '+1202', 0)"_s));
    }
};

LEADLINE_TEST(MigrationsTest)
#include "tst_migrations.moc"
