#include "core/storage/sql.h"
#include "core/storage/stores.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcHealth, "leadline.storage.health")

using namespace Qt::StringLiterals;

namespace {

// "state IN (...)" beside a state names the partial index to go by.
constexpr auto counters = R"(SELECT
    (SELECT coalesce(sum(t.n), 0) FROM campaign_tallies t JOIN campaigns c ON c.id = t.campaign_id
        WHERE c.state = 'running' AND t.what = 'lead' AND t.code = 'ready'),
    (SELECT count(*) FROM attempts WHERE state IN ('intent','placed','live','unknown')),
    (SELECT count(*) FROM attempts WHERE state = 'unknown' AND state IN ('intent','placed','live','unknown')),
    (SELECT max(received_at) FROM (SELECT received_at FROM inbox ORDER BY id DESC LIMIT 100)),
    (SELECT count(*) FROM inbox WHERE state IN ('new','parked'))
        + (SELECT count(*) FROM inbox WHERE state IN ('applied','dead','ignored')),
    (SELECT coalesce(sum(duplicates), 0) FROM inbox WHERE duplicates > 0),
    (SELECT count(*) FROM inbox WHERE state = 'dead' AND state IN ('applied','dead','ignored')),
    (SELECT count(*) FROM inbox WHERE state = 'parked' AND state IN ('new','parked')),
    (SELECT count(*) FROM alarms WHERE seen_at IS NULL),
    (SELECT count(*) FROM inbox WHERE state = 'new' AND state IN ('new','parked')),
    (SELECT min(coalesce(unknown_at, intent_at)) FROM attempts
        WHERE state = 'unknown' AND state IN ('intent','placed','live','unknown')),
    (SELECT count(*) FROM attempt_log WHERE from_state = 'unknown' AND to_state IN ('placed','live','ended')
        AND cause <> 'closed by a person, no report'),
    (SELECT count(*) FROM attempt_log WHERE from_state = 'unknown' AND to_state = 'absent'),
    (SELECT count(*) FROM alarms WHERE code IN ('dial_repeated','double_call','double_match')),
    (SELECT cast(value AS INTEGER) FROM meta WHERE key = 'last_integrity_check'),
    (SELECT count(*) FROM meta WHERE key = 'damage_suspected' AND value = '1'))"_L1;
constexpr auto attemptsByState = R"(SELECT code, sum(n) FROM campaign_tallies WHERE what = 'attempt'
    AND campaign_id NOT IN (SELECT id FROM campaigns WHERE test = 1) GROUP BY code)"_L1;

HealthCounters readCounters(const QSqlQuery &row)
{
    HealthCounters health;
    health.databaseOk = true;
    health.queueDepth = row.value(0).toLongLong();
    health.openCalls = row.value(1).toLongLong();
    health.unknown = row.value(2).toLongLong();
    health.lastWebhookUtc = sql::toDateTime(row.value(3));
    health.deliveriesStored = row.value(4).toLongLong();
    health.deliveriesDuplicate = row.value(5).toLongLong();
    health.deliveriesDead = row.value(6).toLongLong();
    health.deliveriesParked = row.value(7).toLongLong();
    health.alarms = row.value(8).toLongLong();
    health.deliveriesWaiting = row.value(9).toLongLong();
    health.oldestUnknownUtc = sql::toDateTime(row.value(10));
    health.resolvedFound = row.value(11).toLongLong();
    health.resolvedAbsent = row.value(12).toLongLong();
    health.repeats = row.value(13).toLongLong();
    health.lastCheckUtc = sql::toDateTime(row.value(14));
    health.damageSuspected = row.value(15).toBool();
    return health;
}

class SqlHealthReader final : public HealthReader {
public:
    explicit SqlHealthReader(const QString &databaseFile)
        : m_connection(databaseFile)
    {
    }

    HealthCounters health() override
    {
        auto query = sql::exec(m_connection.database(), counters);
        if (!query || !query->next()) {
            if (!query)
                qCWarning(lcHealth, "%ls", qUtf16Printable(query.error().detail));
            return {};
        }
        HealthCounters health = readCounters(*query);
        query->finish();
        auto states = sql::exec(m_connection.database(), attemptsByState);
        while (states && states->next())
            health.attempts.insert(states->value(0).toString(), states->value(1).toLongLong());
        return health;
    }

private:
    sql::LazyConnection m_connection;
};

} // namespace

std::unique_ptr<HealthReader> makeSqlHealthReader(const QString &databaseFile)
{
    return std::make_unique<SqlHealthReader>(databaseFile);
}
