#include "core/storage/boundvalues.h"
#include "core/storage/leadrow.h"
#include "tests/core/storage/storagefixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

/// What matters to SQLite, to JSON and to encodings.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces {u"a"_s,      u"B "_s,    u"\""_s,     u"\\"_s, u"\n"_s,
                                     u"\u0001"_s, u"é"_s,     u"本"_s,     u"😀"_s,  u"'"_s,
                                     u","_s,      u"\",\""_s, u"\u007F"_s, u"]"_s,  u"/"_s};
    QString text;
    for (int count = random.bounded(5); count > 0; --count)
        text += pieces.at(random.bounded(pieces.size()));
    switch (random.bounded(12)) {
    case 0:
        return text + QChar(u'\0');
    case 1:
        return text + QChar(0xD800);
    default:
        return text;
    }
}

struct Stored {
    qint64 number = 0;
    bool isNull = false;
    QByteArray text;
    QByteArray list;
};

/// Through SQLite and back.
Result<Stored> throughSqlite(Database &database, const BoundValues &values, size_t from)
{
    return database
        .run([&values, from](QSqlDatabase &db) -> Result<Stored> {
            auto statement = sqlite::Statement::prepare(db, u"SELECT ?, ?, ?, ?"_s);
            if (!statement)
                return statement.error();
            values.bind(statement.value(), from, 4, 1);
            if (const auto row = statement->step(); !row)
                return row.error();
            return Stored {statement->integer(0), statement->isNull(1), statement->text(2).toByteArray(),
                           statement->text(3).toByteArray()};
        })
        .result();
}

} // namespace

class BoundValuesTest : public QObject {
    Q_OBJECT

private slots:
    void storeWhatTheDriverWouldStore()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const StorageFixture fixture;
        const auto database = fixture.database();
        QList<QString> texts;
        QList<QStringList> lists;
        BoundValues values;
        for (int i = 0; i < 300; ++i) {
            texts.append(randomText(random));
            QStringList list;
            for (int count = random.bounded(4); count > 0; --count)
                list.append(randomText(random));
            lists.append(list);
            values.append(qint64(i) - 1);
            values.appendNull();
            values.append(texts.last());
            values.append(list);
        }
        for (int i = 0; i < texts.size(); ++i) {
            const auto stored = throughSqlite(*database, values, static_cast<size_t>(i) * 4);
            QVERIFY(stored);
            QCOMPARE(stored->number, i - 1);
            QVERIFY(stored->isNull);
            QCOMPARE(stored->text, sql::fromText(texts.at(i)).toUtf8());
            QCOMPARE(stored->list, sql::fromStringList(lists.at(i)).toUtf8());
            QCOMPARE(leadrow::textsFrom(stored->list), sql::toStringList(QString::fromUtf8(stored->list)));
        }
    }

    void readsListsThatSomebodyElseWrote_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const char *json : {"",
                                 "[",
                                 "]",
                                 "[]",
                                 "[\"\"]",
                                 "[\"a\"]",
                                 "[\"a\",\"b\"]",
                                 "[\"a\", \"b\"]",
                                 "[\"a\",5]",
                                 "[null]",
                                 "[\"a\",]",
                                 "[,]",
                                 "[\"a]",
                                 "[\"a\"\"b\"]",
                                 "{\"a\":\"b\"}",
                                 "\"a\"",
                                 "[\"\\u00e9\"]",
                                 "[[\"a\"]]",
                                 "[\"a\"]]",
                                 "nonsense"})
            QTest::newRow(json) << QByteArray(json);
    }

    void readsListsThatSomebodyElseWrote()
    {
        QFETCH(QByteArray, json);
        QCOMPARE(leadrow::textsFrom(json), sql::toStringList(QString::fromUtf8(json)));
    }
};

LEADLINE_TEST(BoundValuesTest)
#include "tst_boundvalues.moc"
