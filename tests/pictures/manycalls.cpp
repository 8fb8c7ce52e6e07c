#include "tests/pictures/manycalls.h"

#include <QDateTime>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 days = 60;

class Copying final {
public:
    explicit Copying(const QSqlDatabase &db)
        : m_db(db)
    {
    }
    /// Copies all of `table` with `changed` columns (name: expression); the round is `?1`-free text.
    void copy(const QString &table, const QMap<QString, QString> &changed, const QString &where)
    {
        QStringList names;
        QStringList values;
        QSqlQuery columns(m_db);
        if (!columns.exec(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)))
            return fail(columns);
        while (columns.next()) {
            const QString name = columns.value(0).toString();
            names.append(name);
            values.append(changed.value(name, name));
        }
        run(u"INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE %4"_s.arg(table, names.join(u','),
                                                                    values.join(u','), where));
    }
    void run(const QString &statement)
    {
        QSqlQuery query(m_db);
        if (m_failure.isEmpty() && !query.exec(statement))
            fail(query);
    }
    qint64 number(const QString &statement)
    {
        QSqlQuery query(m_db);
        return query.exec(statement) && query.next() ? query.value(0).toLongLong() : 0;
    }
    QString failure() const { return m_failure; }

private:
    void fail(const QSqlQuery &query) { m_failure = query.lastError().text() + u": "_s + query.lastQuery(); }

    const QSqlDatabase &m_db;
    QString m_failure;
};

void copyRound(Copying &copying, qint64 round, qint64 leads, qint64 attempts)
{
    const QString leadStep = QString::number(round * leads);
    const QString callStep = QString::number(round * attempts);
    const QString back = QString::number(round % days * 86'400'000 + round / days * 137'000);
    const QString id = u"id + "_s + leadStep;
    // Telephone numbers of one's own for every copy: nobody is dialed from here.
    copying.copy(
        u"leads"_s,
        {{u"id"_s, id},
         {u"phone"_s, u"'+1' || substr(phone, 3, 3) || printf('%07d', 2000000 + id + %1)"_s.arg(leadStep)},
         {u"company"_s, u"company || ' ' || %1"_s.arg(round)},
         {u"person"_s, u"NULL"_s},
         {u"last_attempt_at"_s, u"last_attempt_at - "_s + back}},
        u"id <= %1"_s.arg(leads));
    copying.copy(u"attempts"_s,
                 {{u"id"_s, u"id + "_s + callStep},
                  {u"key"_s, u"lower(hex(randomblob(16)))"_s},
                  {u"lead_id"_s, u"lead_id + "_s + leadStep},
                  {u"call_id"_s, u"lower(hex(randomblob(16)))"_s},
                  {u"phone"_s,
                   u"'+1' || substr(phone, 3, 3) || printf('%07d', 2000000 + lead_id + %1)"_s.arg(leadStep)},
                  {u"intent_at"_s, u"intent_at - %1 - (id * 7919 % 36000) * 1000"_s.arg(back)},
                  {u"ended_at"_s, u"ended_at - %1 - (id * 7919 % 36000) * 1000"_s.arg(back)}},
                 u"id <= %1"_s.arg(attempts));
    copying.copy(u"campaign_leads"_s, {{u"lead_id"_s, u"lead_id + "_s + leadStep}},
                 u"lead_id <= %1"_s.arg(leads));
}

} // namespace

QString multiplyCalls(const QString &databaseFile, int calls)
{
    const QString connection = u"multiplying"_s;
    QString failure;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        db.setDatabaseName(databaseFile);
        if (!db.open() || !db.transaction())
            return db.lastError().text();
        Copying copying(db);
        const qint64 leads = copying.number(u"SELECT max(id) FROM leads"_s);
        const qint64 attempts = copying.number(u"SELECT max(id) FROM attempts"_s);
        for (qint64 round = 1; attempts > 0 && round * attempts < calls && copying.failure().isEmpty();
             ++round)
            copyRound(copying, round, leads, attempts);
        copying.run(u"UPDATE lists SET leads = (SELECT count(*) FROM leads WHERE list_id = lists.id)"_s);
        failure = copying.failure();
        if (failure.isEmpty() && !db.commit())
            failure = db.lastError().text();
        db.close();
    }
    QSqlDatabase::removeDatabase(connection);
    return failure;
}
