#include "core/storage/sqloutsidecalls.h"

#include "core/dialing/stoplist.h"
#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> unreadIn(const QSqlDatabase &db)
{
    auto query = sql::exec(db,
                           u"SELECT call_id FROM outside_calls WHERE read_at IS NULL AND call_id <> '' "
                           "GROUP BY call_id ORDER BY min(called_at), call_id LIMIT 1000"_s);
    if (!query)
        return query.error();
    QStringList calls;
    while (query->next())
        calls.append(query->value(0).toString());
    return calls;
}

/// A list shows numbers in national form at times, so one call may stand for several. Those of leads are
/// meant, and what is North American; where there is neither, all of them are.
QString numbersOfCall()
{
    return u"WITH c AS (SELECT DISTINCT phone FROM outside_calls WHERE call_id = ?), "
           "likely AS (SELECT phone FROM c WHERE phone IN (SELECT phone FROM leads) "
           "OR (phone LIKE '+1%' AND length(phone) = 12)), "
           "meant AS (SELECT phone FROM likely UNION SELECT phone FROM c WHERE NOT EXISTS (SELECT 1 FROM likely)) "_s;
}

QString sourceOf(const QString &callId)
{
    return stopsource::saidInCall + callId;
}

/// The number of entries that are new.
Result<qint64> addStops(const QSqlDatabase &db, const QString &callId, const QVariant &now)
{
    const auto logged =
        sql::change(db,
                    numbersOfCall()
                        + u"INSERT INTO stop_list_log(at, phone, action, source) SELECT ?, phone, "
                          "'added', ? FROM meant WHERE phone NOT IN (SELECT phone FROM stop_list)"_s,
                    {callId, now, sourceOf(callId)});
    if (!logged)
        return logged;
    return sql::change(db,
                       numbersOfCall()
                           + u"INSERT INTO stop_list(phone, source, added_at) SELECT phone, ?, ? FROM meant "
                             "WHERE true ON CONFLICT(phone) DO NOTHING"_s,
                       {callId, sourceOf(callId), now});
}

Result<qint64> settleIn(const QSqlDatabase &db, const QString &callId, bool asksToStop, const QVariant &now)
{
    return sql::inTransaction(db, [&]() -> Result<qint64> {
        const auto added = asksToStop ? addStops(db, callId, now) : Result<qint64>(0);
        if (!added)
            return added;
        const auto read =
            sql::change(db, u"UPDATE outside_calls SET read_at = ? WHERE call_id = ?"_s, {now, callId});
        return read ? added : read;
    });
}

class SqlOutsideCalls final : public OutsideCalls {
public:
    SqlOutsideCalls(Database &database, Changes &changes, const Clock &clock)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
    {
    }

    QFuture<Result<QStringList>> unread() override
    {
        return m_database.run([](QSqlDatabase &db) { return unreadIn(db); });
    }

    QFuture<Result<Done>> settle(const QString &callId, bool asksToStop) override
    {
        return m_database.run([changes = &m_changes, callId, asksToStop,
                               now = sql::fromDateTime(m_clock.nowUtc())](QSqlDatabase &db) -> Result<Done> {
            const auto added = settleIn(db, sql::fromText(callId), asksToStop, now);
            if (!added)
                return added.error();
            if (*added > 0)
                emit changes->stopListChanged();
            return Done {};
        });
    }

private:
    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
};

} // namespace

std::unique_ptr<OutsideCalls> makeSqlOutsideCalls(Database &database, Changes &changes, const Clock &clock)
{
    return std::make_unique<SqlOutsideCalls>(database, changes, clock);
}
