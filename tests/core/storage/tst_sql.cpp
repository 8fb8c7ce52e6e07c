#include "core/base/passing.h"
#include "core/storage/statementcache.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

using namespace Qt::StringLiterals;

namespace {

qint64 listsIn(const QSqlDatabase &db)
{
    return sql::value(db, u"SELECT count(*) FROM lists"_s).value().toLongLong();
}

Result<qint64> insertList(const QSqlDatabase &db, const QString &name)
{
    return sql::change(db, u"INSERT INTO lists(name, created_at) VALUES(?, 1)"_s, {name});
}

/// Every list with every other, by one statement that runs inside itself.
QStringList pairsOfLists(const QSqlDatabase &db)
{
    const QString names = u"SELECT name FROM lists ORDER BY name"_s;
    QStringList pairs;
    for (const QString &name : {u"a"_s, u"b"_s}) {
        if (const auto made = insertList(db, name); !made && made.error().kind != Error::Kind::Conflict)
            return {};
    }
    auto outer = sql::Statement::prepare(db, names);
    if (!outer || !sql::run(outer->query(), {}))
        return {};
    while (outer->query().next()) {
        auto inner = sql::Statement::prepare(db, names);
        if (!inner || !sql::run(inner->query(), {}))
            return {};
        while (inner->query().next())
            pairs += outer->query().value(0).toString() + inner->query().value(0).toString();
    }
    return pairs;
}

} // namespace

class SqlTest : public QObject {
    Q_OBJECT

private slots:
    void commitsWhatSucceeds()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const auto lists = database
                               ->run([](QSqlDatabase &db) {
                                   const auto done =
                                       sql::inTransaction(db, [&] { return insertList(db, u"a"_s); });
                                   return done ? listsIn(db) : -1;
                               })
                               .result();
        QCOMPARE(lists, 1);
    }

    void rollsBackWhatFails()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const auto kind = database
                              ->run([](QSqlDatabase &db) {
                                  const auto done = sql::inTransaction(db, [&]() -> Result<qint64> {
                                      if (const auto first = insertList(db, u"a"_s); !first)
                                          return first;
                                      return insertList(db, u"a"_s);
                                  });
                                  return done ? Error::Kind::Internal : done.error().kind;
                              })
                              .result();
        QCOMPARE(kind, Error::Kind::Conflict);
        QCOMPARE(ask(*database, u"SELECT count(*) FROM lists"_s).toInt(), 0);
    }

    /// Whoever tries again what passes would try these for ever.
    void valuesThatTheSchemaDoesNotTakeDoNotPass_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<int>("kind");
        constexpr int never = int(Error::Kind::Internal);
        QTest::newRow("NOT NULL") << u"INSERT INTO lists(name, created_at) VALUES(NULL, 1)"_s << never;
        QTest::newRow("CHECK") << u"INSERT INTO inbox(received_at, sha256, signed, state) "
                                  "VALUES(1, 'a', 1, 'lost')"_s
                               << never;
        QTest::newRow("FOREIGN KEY") << u"INSERT INTO inbox_bodies(id, body) VALUES(99, x'')"_s << never;
        QTest::newRow("type") << u"INSERT INTO lists(name, created_at) VALUES('a', 'soon')"_s << never;
        QTest::newRow("row number") << u"INSERT INTO lists(id, name, created_at) VALUES('x', 'a', 1)"_s
                                    << never;
        QTest::newRow("length") << u"INSERT INTO settings(key, value) VALUES('a', zeroblob(2000000000))"_s
                                << never;
        QTest::newRow("UNIQUE") << u"INSERT INTO lists(name, created_at) VALUES('a', 1), ('a', 1)"_s
                                << int(Error::Kind::Conflict);
    }
    void valuesThatTheSchemaDoesNotTakeDoNotPass()
    {
        QFETCH(QString, statement);
        QFETCH(int, kind);
        const StorageFixture fixture;
        const auto database = fixture.database();
        const auto change = [statement](QSqlDatabase &db) { return sql::change(db, statement); };
        const Result<qint64> refused = database->run(change).result();
        QVERIFY(!refused);
        QVERIFY2(!isPassing(refused.error()), qPrintable(refused.error().detail));
        QCOMPARE(int(refused.error().kind), kind);
        QVERIFY(!refused.error().message.isEmpty());
    }

    void rollsBackWhatIsLeftOpen()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const bool begun = database
                               ->run([](QSqlDatabase &db) {
                                   const sql::Transaction transaction(db);
                                   return bool(transaction) && bool(insertList(db, u"a"_s));
                               })
                               .result();
        QVERIFY(begun);
        QCOMPARE(ask(*database, u"SELECT count(*) FROM lists"_s).toInt(), 0);
    }

    void saysThatSomebodyElseHoldsTheLock()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const auto other = sql::Connection::open(fixture.file(), sql::Connection::Mode::ReadWrite);
        QVERIFY(other);
        const sql::Transaction holding(other->database());
        QVERIFY(bool(holding));
        const auto kind = database
                              ->run([](QSqlDatabase &db) {
                                  sql::value(db, u"PRAGMA busy_timeout = 1"_s).value();
                                  const sql::Transaction transaction(db);
                                  return transaction ? Error::Kind::Internal : transaction.error().kind;
                              })
                              .result();
        QCOMPARE(kind, Error::Kind::Busy);
    }

    void keepsMomentsInMilliseconds()
    {
        const auto moment = QDateTime::fromString(u"2026-07-01T15:00:00.123Z"_s, Qt::ISODateWithMs);
        QCOMPARE(sql::toDateTime(sql::fromDateTime(moment)), moment);
        QCOMPARE(sql::toDateTime(sql::fromDateTime(moment)).timeSpec(), Qt::UTC);
        QVERIFY(sql::fromDateTime({}).isNull());
        QVERIFY(!sql::toDateTime(QVariant()).isValid());
    }

    void tellsNoRowFromNull()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const auto answers =
            database
                ->run([](QSqlDatabase &db) {
                    return std::pair(sql::value(db, u"SELECT NULL WHERE 0"_s).value().isValid(),
                                     sql::value(db, u"SELECT NULL"_s).value().isNull());
                })
                .result();
        QCOMPARE(answers, std::pair(false, true));
    }

    /// What is written comes back as what it was.
    void keepsTheKindOfAValue()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const QVariantList values {qint64(1) << 40,          true,       0.5,
                                   u"Zo\u00eb \U0001F600"_s, u"a\0b"_s,  u""_s,
                                   QByteArray("\0\xff", 2),  QVariant(), QString()};
        const QStringList kinds {u"integer"_s, u"integer"_s, u"real"_s, u"text"_s, u"text"_s,
                                 u"text"_s,    u"blob"_s,    u"null"_s, u"null"_s};
        const auto found =
            database
                ->run([&values](QSqlDatabase &db) {
                    QList<QPair<QString, QVariant>> back;
                    for (const QVariant &value : values)
                        back.append({sql::value(db, u"SELECT typeof(?)"_s, {value}).value().toString(),
                                     sql::value(db, u"SELECT ?"_s, {value}).value()});
                    return back;
                })
                .result();
        for (qsizetype i = 0; i < values.size(); ++i) {
            QCOMPARE(found.at(i).first, kinds.at(i));
            QCOMPARE(found.at(i).second.isNull(), kinds.at(i) == u"null"_s);
            if (kinds.at(i) != u"null"_s)
                QCOMPARE(found.at(i).second.toString(), i == 1 ? u"1"_s : values.at(i).toString());
        }
    }

    /// A value that is missing would be NULL without a word.
    void refusesAnotherNumberOfValues()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        for (const QVariantList &values : {QVariantList {}, QVariantList {u"a"_s, 1, 2}}) {
            const auto kind = database
                                  ->run([&values](QSqlDatabase &db) {
                                      const auto made = sql::change(
                                          db, u"INSERT INTO lists(name, created_at) VALUES(?, ?)"_s, values);
                                      return made ? Error::Kind::Busy : made.error().kind;
                                  })
                                  .result();
            QCOMPARE(kind, Error::Kind::Internal);
        }
        QCOMPARE(ask(*database, u"SELECT count(*) FROM lists"_s).toInt(), 0);
    }

    void refusesMoreThanOneStatement()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const auto kinds = database
                               ->run([](QSqlDatabase &db) {
                                   QList<bool> taken;
                                   for (const QString &text :
                                        {u"DELETE FROM lists; DELETE FROM lists"_s, u"DELETE FROM lists; "_s})
                                       taken.append(bool(sql::change(db, text)));
                                   return taken;
                               })
                               .result();
        QCOMPARE(kinds, QList<bool>({false, true}));
    }

    void aStatementMayRunWhileItRuns()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const QStringList once {u"aa"_s, u"ab"_s, u"ba"_s, u"bb"_s};
        QCOMPARE(database->run([](QSqlDatabase &db) { return pairsOfLists(db) + pairsOfLists(db); }).result(),
                 once + once);
    }

    void aKeptStatementSurvivesFailuresAndChangesOfTheSchema()
    {
        const StorageFixture fixture;
        const auto database = fixture.database();
        const auto steps = [](QSqlDatabase &db) {
            const auto insert = [&db](const QString &name) {
                return insertList(db, name) ? u"taken"_s : u"refused"_s;
            };
            QStringList seen {insert(u"a"_s), insert(u"a"_s), insert(u"b"_s)};
            if (!sql::change(db, u"ALTER TABLE lists ADD COLUMN colour TEXT"_s))
                seen += u"not altered"_s;
            seen += insert(u"c"_s);
            const auto rolledBack = sql::inTransaction(db, [&]() -> Result<Done> {
                seen += insert(u"d"_s);
                return Error {Error::Kind::Cancelled, {}};
            });
            seen += rolledBack ? u"committed"_s : u"rolled back"_s;
            return seen + QStringList {insert(u"d"_s), QString::number(listsIn(db))};
        };
        QCOMPARE(database->run(steps).result().join(u' '),
                 u"taken refused taken taken taken rolled back taken 4"_s);
    }

    void listsOfTextSurviveAsJson_data()
    {
        QTest::addColumn<QStringList>("strings");
        QTest::newRow("none") << QStringList {};
        QTest::newRow("empty cells") << QStringList {u""_s, u""_s};
        QTest::newRow("quotes") << QStringList {u"a\"b"_s, u"back\\slash"_s};
        QTest::newRow("controls") << QStringList {u"tab\tline\nreturn\r\u0001\u001f\u007f"_s};
        QTest::newRow("languages") << QStringList {u"\u00fc\u4e2d\U0001F642"_s};
        QTest::newRow("blanks at the ends") << QStringList {u"  a "_s};
        QTest::newRow("looks like JSON") << QStringList {u"[1,2]"_s, u"null"_s};
    }

    void listsOfTextSurviveAsJson()
    {
        QFETCH(QStringList, strings);
        QCOMPARE(sql::toStringList(sql::fromStringList(strings)), strings);
    }

    void writesIdsAsJson()
    {
        QCOMPARE(sql::idArray(QList<LeadId> {}), u"[]"_s);
        QCOMPARE(sql::idArray(QList<LeadId> {LeadId(1), LeadId(20)}), u"[1,20]"_s);
    }
};

LEADLINE_TEST(SqlTest)
#include "tst_sql.moc"
