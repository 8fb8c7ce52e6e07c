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
