#include "core/storage/sqlsecondlooks.h"

#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace {

Result<QList<SecondLook>> plannedIn(const QSqlDatabase &db)
{
    auto query = sql::exec(db, u"SELECT call_id, second_look_at FROM attempts WHERE second_look_at IS NOT NULL "
                               "ORDER BY second_look_at LIMIT 1000"_s);
    if (!query)
        return query.error();
    QList<SecondLook> looks;
    while (query->next())
        looks.append({query->value(0).toString(), sql::toDateTime(query->value(1))});
    return looks;
}

class SqlSecondLooks final : public SecondLooks {
public:
    explicit SqlSecondLooks(Database &database)
        : m_database(database)
    {
    }

    QFuture<Result<QList<SecondLook>>> planned() override
    {
        return m_database.run([](QSqlDatabase &db) { return plannedIn(db); });
    }

    QFuture<Result<Done>> move(const QString &callId, const QDateTime &atUtc) override
    {
        return m_database.run([callId, atUtc](QSqlDatabase &db) -> Result<Done> {
            const auto moved = sql::change(db, u"UPDATE attempts SET second_look_at = ? WHERE call_id = ?"_s,
                                           {sql::fromDateTime(atUtc), callId});
            return moved ? Result<Done>(Done {}) : Result<Done>(moved.error());
        });
    }

private:
    Database &m_database;
};

} // namespace

std::unique_ptr<SecondLooks> makeSqlSecondLooks(Database &database)
{
    return std::make_unique<SqlSecondLooks>(database);
}
