#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/storage/sql.h"
#include "core/storage/stores.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto parkedForAtMost = 24h * 7; ///< reliability.md section 5
constexpr auto parkedRetry = 5min;
constexpr auto keepDead = 24h * 30;
constexpr int mostDead = 1'000;
constexpr qint64 mostDeadBytes = 200LL * 1024 * 1024;

QString stateCode(DeliveryState state)
{
    switch (state) {
    case DeliveryState::New:
        return u"new"_s;
    case DeliveryState::Applied:
        return u"applied"_s;
    case DeliveryState::Parked:
        return u"parked"_s;
    case DeliveryState::Dead:
        return u"dead"_s;
    case DeliveryState::Ignored:
        return u"ignored"_s;
    }
    return {};
}

QVariant before(const QDateTime &now, std::chrono::milliseconds wait)
{
    return sql::fromDateTime(now.addMSecs(-wait.count()));
}

Result<Inbox::Taken> insert(const QSqlDatabase &db, const QByteArray &body, bool isSigned,
                            const QDateTime &now)
{
    const QString digest =
        QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex());
    const auto again = sql::change(db,
                                   u"UPDATE inbox SET duplicates = duplicates + 1, signed = max(signed, ?) "
                                   "WHERE sha256 = ?"_s,
                                   {isSigned ? 1 : 0, digest});
    if (!again)
        return again.error();
    if (*again > 0)
        return Inbox::Taken::Duplicate;
    // An empty array that is not null: Qt binds a null one as NULL.
    const QByteArray stored = body.isNull() ? QByteArray("") : body;
    const auto inserted = sql::change(db,
                                      u"INSERT INTO inbox (received_at, sha256, body, signed, state) "
                                      "VALUES (?, ?, ?, ?, 'new')"_s,
                                      {sql::fromDateTime(now), digest, stored, isSigned ? 1 : 0});
    if (!inserted)
        return inserted.error();
    return Inbox::Taken::Stored;
}

Result<Done> addAlarm(const QSqlDatabase &db, const QString &text, const QDateTime &now)
{
    const auto added = sql::change(db, u"INSERT INTO alarms (at, code, text) VALUES (?, 'dead_letter', ?)"_s,
                                   {sql::fromDateTime(now), sql::fromText(text)});
    return added ? Result<Done>(Done {}) : added.error();
}

// "IN ('new','parked')" in the statements below names the partial index: without it the bodies are read
// through.

/// What nothing was found for in a week is given up, with an alarm.
Result<Done> giveUpOld(const QSqlDatabase &db, const QDateTime &now, TimeScale scale)
{
    const auto dead =
        sql::change(db,
                    u"UPDATE inbox SET state = 'dead', reason = 'no such call', settled_at = ?, "
                    "next_at = NULL WHERE state IN ('new','parked') AND state = 'parked' "
                    "AND received_at <= ?"_s,
                    {sql::fromDateTime(now), before(now, scale(parkedForAtMost))});
    if (!dead)
        return dead.error();
    if (*dead == 0)
        return Done {};
    return addAlarm(db, u"%1 deliveries of calls that nobody knows were given up"_s.arg(*dead), now);
}

StoredDelivery deliveryFrom(const QSqlQuery &row)
{
    return {DeliveryId {row.value(0).toLongLong()}, row.value(1).toByteArray(),
            row.value(2).toBool() ? Signature::Valid : Signature::None, sql::toDateTime(row.value(3))};
}

Result<QList<StoredDelivery>> readPending(const QSqlDatabase &db, const QDateTime &now, int limit)
{
    QList<StoredDelivery> deliveries;
    auto rows = sql::exec(db,
                          u"SELECT id, body, signed, received_at FROM inbox WHERE state IN ('new','parked') "
                          "AND (state = 'new' OR next_at <= ?) ORDER BY id LIMIT ?"_s,
                          {sql::fromDateTime(now), limit});
    if (!rows)
        return rows.error();
    while (rows->next())
        deliveries.append(deliveryFrom(*rows));
    if (rows->lastError().isValid())
        return sql::errorOf(rows->lastError());
    return deliveries;
}

/// Dead letters are kept for a look at them, within limits.
Result<Done> forgetDead(const QSqlDatabase &db, const QDateTime &now)
{
    const auto old = sql::change(db, u"DELETE FROM inbox WHERE state = 'dead' AND settled_at <= ?"_s,
                                 {before(now, keepDead)});
    if (!old)
        return old.error();
    const auto many = sql::change(
        db,
        u"DELETE FROM inbox WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER newest AS n, "
        "sum(length(body)) OVER newest AS bytes FROM inbox WHERE state = 'dead' WINDOW newest AS "
        "(ORDER BY id DESC)) WHERE n > ? OR bytes > ?)"_s,
        {mostDead, mostDeadBytes});
    return many ? Result<Done>(Done {}) : many.error();
}

Result<Done> writeState(const QSqlDatabase &db, DeliveryId id, DeliveryState state, const QString &reason,
                        const QDateTime &now, TimeScale scale)
{
    const bool isParked = state == DeliveryState::Parked;
    const QDateTime next = isParked ? now.addMSecs(scale(parkedRetry).count()) : QDateTime();
    const auto changed = sql::change(
        db, u"UPDATE inbox SET state = ?, reason = ?, settled_at = ?, next_at = ? WHERE id = ?"_s,
        {stateCode(state), sql::fromText(reason), sql::fromDateTime(now), sql::fromDateTime(next), raw(id)});
    if (!changed)
        return changed.error();
    if (state != DeliveryState::Dead)
        return Done {};
    if (const auto alarm = addAlarm(db, u"delivery %1: %2"_s.arg(raw(id)).arg(reason), now); !alarm)
        return alarm;
    return forgetDead(db, now);
}

/// Bodies of webhooks over SQLite.
class SqlInbox final : public Inbox {
public:
    SqlInbox(Database &database, Changes &changes, const Clock &clock, TimeScale scale)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
        , m_scale(scale)
    {
    }
    QFuture<Result<Taken>> store(const QByteArray &body, Signature signature) override;
    QFuture<Result<QList<StoredDelivery>>> pending(int limit) override;
    QFuture<Result<Done>> settle(DeliveryId id, DeliveryState state, const QString &reason) override;
    QFuture<Result<Done>> retryParked() override;

private:
    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
    TimeScale m_scale;
};

QFuture<Result<Inbox::Taken>> SqlInbox::store(const QByteArray &body, Signature signature)
{
    return m_database.run([=, changes = &m_changes, clock = &m_clock](QSqlDatabase &db) {
        const auto taken = sql::inTransaction(
            db, [&] { return insert(db, body, signature == Signature::Valid, clock->nowUtc()); });
        if (taken && *taken == Taken::Stored)
            emit changes->deliveryStored();
        return taken;
    });
}

QFuture<Result<QList<StoredDelivery>>> SqlInbox::pending(int limit)
{
    return m_database.run([=, clock = &m_clock, scale = m_scale](QSqlDatabase &db) {
        const QDateTime now = clock->nowUtc();
        return sql::inTransaction(db, [&]() -> Result<QList<StoredDelivery>> {
            if (const auto done = giveUpOld(db, now, scale); !done)
                return done.error();
            return readPending(db, now, limit);
        });
    });
}

QFuture<Result<Done>> SqlInbox::settle(DeliveryId id, DeliveryState state, const QString &reason)
{
    return m_database.run([=, clock = &m_clock, scale = m_scale](QSqlDatabase &db) {
        return sql::inTransaction(db,
                                  [&] { return writeState(db, id, state, reason, clock->nowUtc(), scale); });
    });
}

QFuture<Result<Done>> SqlInbox::retryParked()
{
    return m_database.run([changes = &m_changes](QSqlDatabase &db) -> Result<Done> {
        const auto back = sql::inTransaction(db, [&] {
            return sql::change(db,
                               u"UPDATE inbox SET state = 'new', next_at = NULL "
                               "WHERE state IN ('new','parked') AND state = 'parked'"_s);
        });
        if (!back)
            return back.error();
        if (*back > 0)
            emit changes->deliveryStored();
        return Done {};
    });
}

} // namespace

std::unique_ptr<Inbox> makeSqlInbox(Database &database, Changes &changes, const Clock &clock, TimeScale scale)
{
    return std::make_unique<SqlInbox>(database, changes, clock, scale);
}
