#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/sha256.h"
#include "core/dialing/diagnostics.h"
#include "core/storage/diskspace.h"
#include "core/storage/sql.h"
#include "core/storage/statementcache.h"
#include "core/storage/stores.h"
#include "core/storage/unsettleddeliveries.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMutex>

#include <algorithm>
#include <iterator>
#include <span>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto parkedForAtMost = 24h * 7; ///< reliability.md section 5
constexpr auto parkedRetry = 5min;
constexpr auto keepDead = 24h * 30;
constexpr int mostDead = 1'000;
constexpr qint64 mostDeadBytes = 200LL * 1024 * 1024;

QVariant before(const QDateTime &now, std::chrono::milliseconds wait)
{
    return sql::fromDateTime(now.addMSecs(-wait.count()));
}

/// A delivery whose sender waits for the commit.
struct Waiting {
    Inbox::Arrival arrival;
    QString digest;
};

/// Deliveries that came while the last commit was under way: they share the next one.
class Intake final {
public:
    /// True when a job has to be queued for them.
    bool add(std::vector<Waiting> waiting)
    {
        const QMutexLocker lock(&m_mutex);
        const bool isFirst = m_waiting.empty();
        std::ranges::move(waiting, std::back_inserter(m_waiting));
        return isFirst && !m_waiting.empty();
    }
    std::vector<Waiting> take()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_waiting, {});
    }

private:
    QMutex m_mutex;
    std::vector<Waiting> m_waiting;
};

/// The rows of a batch. Plain statements instead of one upsert with RETURNING: for that SQLite keeps a
/// statement journal, a copy of each page it changes.
class Insertion final {
public:
    Insertion(const QSqlDatabase &db, UnsettledDeliveries &unsettled)
        : m_unsettled(unsettled)
        , m_row(sql::DirectStatement::prepare(
              db,
              u"INSERT INTO inbox (received_at, sha256, signed, state, bytes) VALUES (?, ?, ?, 'new', ?)"_s))
        , m_body(sql::DirectStatement::prepare(db, u"INSERT INTO inbox_bodies (id, body) VALUES (?, ?)"_s))
        , m_repeatOfUnsettled(sql::DirectStatement::prepare(
              db,
              u"UPDATE inbox SET duplicates = duplicates + 1, signed = max(signed, ?) "
              "WHERE id = ? AND sha256 = ?"_s))
        , m_repeatOfSettled(sql::DirectStatement::prepare(
              db,
              u"UPDATE inbox SET duplicates = duplicates + 1, signed = max(signed, ?) "
              "WHERE sha256 = ? AND settled_at IS NOT NULL"_s))
    {
    }

    Result<Inbox::Taken> add(const Waiting &waiting, const QDateTime &now)
    {
        for (const auto *prepared : {&m_row, &m_body, &m_repeatOfUnsettled, &m_repeatOfSettled}) {
            if (!*prepared)
                return prepared->error();
        }
        const int isSigned = waiting.arrival.signature == Signature::Valid ? 1 : 0;
        const auto repeat = countRepeat(waiting.digest, isSigned);
        if (!repeat || *repeat)
            return repeat ? Result<Inbox::Taken>(Inbox::Taken::Duplicate) : repeat.error();
        const QByteArray &body = waiting.arrival.body;
        sqlite::Statement &row = m_row->query();
        const auto stored = run(row, {sql::fromDateTime(now), waiting.digest, isSigned, body.size()});
        if (!stored)
            return stored.error();
        const qint64 id = row.insertedId();
        // Not null: a null array would be bound as NULL.
        const auto kept = run(m_body->query(), {id, body.isNull() ? QByteArray("") : body});
        if (!kept)
            return kept.error();
        m_unsettled.add(DeliveryId {id}, waiting.digest);
        m_added.append(DeliveryId {id});
        return Inbox::Taken::Stored;
    }
    /// Nothing of it is stored.
    void takeBack()
    {
        for (const DeliveryId id : std::as_const(m_added))
            m_unsettled.remove(id);
    }

private:
    /// True when the digest is that of a delivery that is there.
    Result<bool> countRepeat(const QString &digest, int isSigned)
    {
        if (const auto unsettled = m_unsettled.find(digest)) {
            sqlite::Statement &update = m_repeatOfUnsettled->query();
            if (const auto counted = run(update, {isSigned, raw(*unsettled), digest}); !counted)
                return counted.error();
            if (update.changes() > 0)
                return true;
        }
        sqlite::Statement &update = m_repeatOfSettled->query();
        const auto counted = run(update, {isSigned, digest});
        return counted ? Result<bool>(update.changes() > 0) : counted.error();
    }
    static Result<Done> run(sqlite::Statement &statement, const QVariantList &values)
    {
        const auto bound = statement.bind(values);
        return bound ? statement.run() : bound;
    }

    UnsettledDeliveries &m_unsettled;
    QList<DeliveryId> m_added;
    Result<sql::DirectStatement> m_row;
    Result<sql::DirectStatement> m_body;
    Result<sql::DirectStatement> m_repeatOfUnsettled;
    Result<sql::DirectStatement> m_repeatOfSettled;
};

using Taken = QList<Inbox::Taken>;

/// One transaction for all of them: the answers go out after its commit.
Result<Taken> insert(const QSqlDatabase &db, std::span<const Waiting> batch, const QDateTime &now,
                     UnsettledDeliveries &unsettled)
{
    bool isCommitting = false;
    const auto inserted = sql::inTransaction(db, [&]() -> Result<Taken> {
        if (const auto loaded = unsettled.load(db); !loaded)
            return loaded.error();
        Insertion insertion(db, unsettled);
        Taken taken;
        for (const Waiting &waiting : batch) {
            const auto one = insertion.add(waiting, now);
            if (!one) {
                insertion.takeBack();
                return one.error();
            }
            taken.append(*one);
        }
        isCommitting = true;
        return taken;
    });
    if (!inserted && isCommitting) // and may have been
        unsettled.forgetAll();
    return inserted;
}

void refuse(std::span<const Waiting> batch, const Error &error)
{
    for (const Waiting &waiting : batch)
        waiting.arrival.receipt(error);
}

/// Answers each of the batch; true when one of them was new. One that does not fit takes no other with it.
bool storeBatch(const QSqlDatabase &db, std::span<const Waiting> batch, const QDateTime &now,
                UnsettledDeliveries &unsettled)
{
    const auto taken = insert(db, batch, now, unsettled);
    if (taken) {
        for (size_t i = 0; i < batch.size(); ++i)
            batch[i].arrival.receipt(taken->at(static_cast<qsizetype>(i)));
        return taken->contains(Inbox::Taken::Stored);
    }
    // Whoever holds the lock holds it for all of them: one by one each would wait for it anew.
    if (batch.size() == 1 || taken.error().kind == Error::Kind::Busy) {
        refuse(batch, taken.error());
        return false;
    }
    bool anyNew = false;
    for (size_t i = 0; i < batch.size(); ++i)
        anyNew = storeBatch(db, batch.subspan(i, 1), now, unsettled) || anyNew;
    return anyNew;
}

qint64 bytesOf(std::span<const Waiting> batch)
{
    qint64 bytes = 0;
    for (const Waiting &waiting : batch)
        bytes += waiting.arrival.body.size();
    return bytes;
}

Error reserveReached()
{
    return {Error::Kind::Storage,
            QCoreApplication::translate(
                "Inbox",
                "The disk has less than 50 MiB left, so deliveries are refused until there is "
                "more; the provider sends them again."),
            u"disk reserve"_s};
}

Result<Done> addAlarm(const QSqlDatabase &db, const QString &text, const QDateTime &now)
{
    const auto added = sql::change(db, u"INSERT INTO alarms (at, code, text) VALUES (?, 'dead_letter', ?)"_s,
                                   {sql::fromDateTime(now), sql::fromText(text)});
    return added ? Result<Done>(Done {}) : added.error();
}

// "state IN (...)" beside a state in the statements below names the partial index: without it all of the
// inbox is read through.

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
    const QByteArray body = row.value(1).toByteArray();
    return {DeliveryId {row.value(0).toLongLong()}, body.isNull() ? QByteArray("") : body,
            row.value(2).toBool() ? Signature::Valid : Signature::None, sql::toDateTime(row.value(3))};
}

Result<QList<StoredDelivery>> readPending(const QSqlDatabase &db, const QDateTime &now, int limit)
{
    QList<StoredDelivery> deliveries;
    auto prepared = sql::Statement::prepare(db,
                                            u"SELECT i.id, b.body, i.signed, i.received_at FROM inbox i "
                                            "LEFT JOIN inbox_bodies b ON b.id = i.id WHERE i.state IN "
                                            "('new','parked') AND (i.state = 'new' OR i.next_at <= ?) "
                                            "ORDER BY i.id LIMIT ?"_s);
    if (!prepared)
        return prepared.error();
    QSqlQuery &rows = prepared->query();
    if (const auto ran = sql::run(rows, {sql::fromDateTime(now), limit}); !ran)
        return ran.error();
    qint64 bytes = 0;
    while (bytes < Inbox::mostBytesAtOnce && rows.next()) {
        deliveries.append(deliveryFrom(rows));
        bytes += deliveries.last().body.size();
    }
    if (rows.lastError().isValid())
        return sql::errorOf(rows.lastError());
    return deliveries;
}

/// Dead letters are kept for a look at them, within limits.
Result<Done> forgetDead(const QSqlDatabase &db, const QDateTime &now)
{
    const auto old = sql::change(db,
                                 u"DELETE FROM inbox WHERE state = 'dead' AND settled_at <= ? "
                                 "AND state IN ('applied','dead','ignored')"_s,
                                 {before(now, keepDead)});
    if (!old)
        return old.error();
    const auto many = sql::change(
        db,
        u"DELETE FROM inbox WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER newest AS n, "
        "sum(bytes) OVER newest AS bytes FROM inbox WHERE state = 'dead' "
        "AND state IN ('applied','dead','ignored') WINDOW newest AS (ORDER BY id DESC)) "
        "WHERE n > ? OR bytes > ?)"_s,
        {mostDead, mostDeadBytes});
    return many ? Result<Done>(Done {}) : many.error();
}

Result<Done> writeState(const QSqlDatabase &db, const DeliverySettlement &to, const QDateTime &now,
                        TimeScale scale)
{
    const bool isParked = to.state == DeliveryState::Parked;
    const QDateTime next = isParked ? now.addMSecs(scale(parkedRetry).count()) : QDateTime();
    const auto changed = sql::change(
        db,
        u"UPDATE inbox SET state = ?, reason = ?, settled_at = ?, next_at = ?, kind = ?, call_id = ? "
        "WHERE id = ? AND state IN ('new','parked')"_s,
        {deliveryStateCode(to.state), sql::fromText(to.reason), sql::fromDateTime(now),
         sql::fromDateTime(next), sql::fromText(to.marks.kind), sql::fromText(to.marks.callId), raw(to.id)});
    if (!changed)
        return changed.error();
    if (*changed == 0 || to.state != DeliveryState::Dead)
        return Done {};
    if (const auto alarm = addAlarm(db, u"delivery %1: %2"_s.arg(raw(to.id)).arg(to.reason), now); !alarm)
        return alarm;
    return forgetDead(db, now);
}

/// Bodies of webhooks over SQLite.
class SqlInbox final : public Inbox {
public:
    SqlInbox(Database &database, Changes &changes, const Clock &clock, TimeScale scale,
             std::function<qint64()> freeBytes)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
        , m_scale(scale)
        , m_freeBytes(std::move(freeBytes))
    {
    }
    void store(std::vector<Arrival> arrivals) override;
    QFuture<Result<QList<StoredDelivery>>> pending(int limit) override;
    QFuture<Result<Done>> settle(const QList<DeliverySettlement> &settlements) override;
    QFuture<Result<Done>> retryParked() override;

private:
    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
    TimeScale m_scale;
    std::function<qint64()> m_freeBytes;
    std::shared_ptr<Intake> m_intake = std::make_shared<Intake>();
    std::shared_ptr<UnsettledDeliveries> m_unsettled = std::make_shared<UnsettledDeliveries>();
};

void SqlInbox::store(std::vector<Arrival> arrivals)
{
    std::vector<Waiting> waiting;
    waiting.reserve(arrivals.size());
    for (Arrival &arrival : arrivals) {
        const QString digest = QString::fromLatin1(sha256::of(arrival.body).toHex());
        waiting.push_back({std::move(arrival), digest});
    }
    if (!m_intake->add(std::move(waiting)))
        return;
    m_database.post([intake = m_intake, unsettled = m_unsettled, changes = &m_changes, clock = &m_clock,
                     freeBytes = m_freeBytes](QSqlDatabase &db) {
        const std::vector<Waiting> batch = intake->take();
        const qint64 free = freeBytes();
        if (free >= 0 && free - bytesOf(batch) < diskspace::inboxFloor)
            return refuse(batch, reserveReached());
        ChangeSet changed;
        changed.deliveryStored = storeBatch(db, batch, clock->nowUtc(), *unsettled);
        changed.deliveries = true;
        changes->tell(changed);
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

QFuture<Result<Done>> SqlInbox::settle(const QList<DeliverySettlement> &settlements)
{
    return m_database.run(
        [settlements, unsettled = m_unsettled, changes = &m_changes, clock = &m_clock,
         scale = m_scale](QSqlDatabase &db) {
            const auto settled = sql::inTransaction(db, [&]() -> Result<Done> {
                for (const DeliverySettlement &to : settlements) {
                    if (const auto written = writeState(db, to, clock->nowUtc(), scale); !written)
                        return written;
                }
                return Done {};
            });
            if (settled) {
                for (const DeliverySettlement &to : settlements)
                    unsettled->remove(to.id);
                ChangeSet changed;
                changed.deliveries = true;
                changed.alarms = std::ranges::any_of(settlements, [](const DeliverySettlement &to) {
                    return to.state == DeliveryState::Dead;
                });
                changes->tell(changed);
            }
            return settled;
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

std::unique_ptr<Inbox> makeSqlInbox(Database &database, Changes &changes, const Clock &clock, TimeScale scale,
                                    std::function<qint64()> freeBytes)
{
    if (!freeBytes)
        freeBytes = [place = QFileInfo(database.fileName()).absolutePath()] {
            return diskspace::freeBytes(place);
        };
    return std::make_unique<SqlInbox>(database, changes, clock, scale, std::move(freeBytes));
}
