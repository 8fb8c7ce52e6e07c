#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/storage/jsonlines.h"
#include "core/storage/sql.h"
#include "core/storage/stores.h"

#include <QCoreApplication>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcDiagnostics, "leadline.storage.diagnostics")

using namespace Qt::StringLiterals;

namespace {

constexpr auto entryColumns =
    "i.id, i.received_at, i.state, i.kind, i.call_id, i.reason, i.signed, i.duplicates, i.bytes, "
    "EXISTS (SELECT 1 FROM inbox_bodies b WHERE b.id = i.id) FROM inbox i"_L1;

/// Repeats the condition of the partial index for this state, without which SQLite does not use it. None for
/// applied ones: nearly all are, so going back from the newest finds them at once.
QString indexCondition(DeliveryState state)
{
    switch (state) {
    case DeliveryState::New:
    case DeliveryState::Parked:
        return u" AND i.state IN ('new','parked')"_s;
    case DeliveryState::Dead:
        return u" AND i.state IN ('applied','dead','ignored')"_s;
    case DeliveryState::Ignored:
        return u" AND i.state = 'ignored'"_s;
    case DeliveryState::Applied:
        break;
    }
    return {};
}

DeliveryEntry entryFrom(const QSqlQuery &row)
{
    DeliveryEntry entry;
    entry.id = DeliveryId {row.value(0).toLongLong()};
    entry.receivedUtc = sql::toDateTime(row.value(1));
    entry.state = deliveryStateFromCode(row.value(2).toString()).value_or(DeliveryState::New);
    entry.kind = row.value(3).toString();
    entry.callId = row.value(4).toString();
    entry.reason = row.value(5).toString();
    entry.signature = row.value(6).toBool() ? Signature::Valid : Signature::None;
    entry.duplicates = row.value(7).toLongLong();
    entry.bytes = row.value(8).toLongLong();
    entry.hasBody = row.value(9).toBool();
    return entry;
}

Alarm alarmFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), sql::toDateTime(row.value(1)), row.value(2).toString(),
            row.value(3).toString(), sql::toDateTime(row.value(4))};
}

/// Alarms and deliveries over a reading connection of its own.
class SqlDiagnosticsReader final : public DiagnosticsReader {
public:
    explicit SqlDiagnosticsReader(const QString &databaseFile)
        : m_connection(databaseFile)
    {
    }

    QList<DeliveryEntry> deliveries(std::optional<DeliveryState> state, DeliveryId before, int limit) override
    {
        QString statement = u"SELECT %1 WHERE i.id < ?"_s.arg(entryColumns);
        QVariantList binds {before == DeliveryId {} ? std::numeric_limits<qint64>::max() : raw(before)};
        if (state) {
            statement += u" AND i.state = ?"_s + indexCondition(*state);
            binds.append(deliveryStateCode(*state));
        }
        statement += u" ORDER BY i.id DESC LIMIT ?"_s;
        binds.append(limit);
        return all<DeliveryEntry>(statement, binds, entryFrom);
    }

    std::optional<DeliveryEntry> delivery(DeliveryId id) override
    {
        const auto found =
            all<DeliveryEntry>(u"SELECT %1 WHERE i.id = ?"_s.arg(entryColumns), {raw(id)}, entryFrom);
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    }

    QString body(DeliveryId id) override
    {
        const auto value =
            sql::value(m_connection.database(), u"SELECT body FROM inbox_bodies WHERE id = ?"_s, {raw(id)});
        return value ? jsonLines(value->toByteArray()) : QString();
    }

    QList<Alarm> alarms(int limit) override
    {
        return all<Alarm>(
            u"SELECT id, at, code, text, seen_at FROM alarms ORDER BY seen_at IS NOT NULL, id DESC LIMIT ?"_s,
            {limit}, alarmFrom);
    }

private:
    template <typename T, typename From>
    QList<T> all(const QString &statement, const QVariantList &binds, From from)
    {
        QList<T> rows;
        auto query = sql::exec(m_connection.database(), statement, binds);
        while (query && query->next())
            rows.append(from(*query));
        if (!query)
            qCWarning(lcDiagnostics, "%ls", qUtf16Printable(query.error().detail));
        return rows;
    }

    sql::LazyConnection m_connection;
};

Result<Done> replayed(const QSqlDatabase &db, DeliveryId id)
{
    const auto state = sql::value(db, u"SELECT state FROM inbox WHERE id = ?"_s, {raw(id)});
    if (!state)
        return state.error();
    const auto body = sql::value(db, u"SELECT 1 FROM inbox_bodies WHERE id = ?"_s, {raw(id)});
    if (!body)
        return body.error();
    if (!state->isValid() || !body->isValid()) {
        return Error {
            Error::Kind::NotFound,
            QCoreApplication::translate(
                "Deliveries",
                "The text of this delivery is no longer kept, so it cannot be applied again. Ask the "
                "provider to send it again on the Calls page.")};
    }
    if (*state == "new"_L1)
        return Error {
            Error::Kind::Conflict,
            QCoreApplication::translate("Deliveries", "This delivery is about to be applied anyway.")};
    const auto changed = sql::change(
        db,
        u"UPDATE inbox SET state = 'new', next_at = NULL, reason = 'applied again by a person' WHERE id = ?"_s,
        {raw(id)});
    return changed ? Result<Done>(Done {}) : changed.error();
}

/// What a person does with alarms and deliveries, on the storage thread.
class SqlDiagnostics final : public Diagnostics {
public:
    SqlDiagnostics(Database &database, Changes &changes, const Clock &clock)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
    {
    }

    QFuture<Result<Done>> replay(DeliveryId id) override
    {
        return m_database.run([id, changes = &m_changes](QSqlDatabase &db) {
            const auto done = sql::inTransaction(db, [&] { return replayed(db, id); });
            if (done) {
                emit changes->deliveryStored();
                emit changes->deliveriesChanged();
            }
            return done;
        });
    }

    QFuture<Result<Done>> markSeen(qint64 upTo) override
    {
        return m_database.run([upTo, changes = &m_changes,
                               clock = &m_clock](QSqlDatabase &db) -> Result<Done> {
            const auto seen = sql::inTransaction(db, [&] {
                return sql::change(db, u"UPDATE alarms SET seen_at = ? WHERE seen_at IS NULL AND id <= ?"_s,
                                   {sql::fromDateTime(clock->nowUtc()), upTo});
            });
            if (!seen)
                return seen.error();
            emit changes->alarmsChanged();
            return Done {};
        });
    }

    QFuture<Result<Done>> raiseAlarm(const QString &code, const QString &text) override
    {
        return m_database.run([code, text, changes = &m_changes,
                               clock = &m_clock](QSqlDatabase &db) -> Result<Done> {
            const auto raised = sql::inTransaction(db, [&] {
                return sql::change(db,
                                   u"INSERT INTO alarms (at, code, text) SELECT ?, ?, ? WHERE NOT EXISTS "
                                   "(SELECT 1 FROM alarms WHERE code = ? AND text = ? AND seen_at IS NULL)"_s,
                                   {sql::fromDateTime(clock->nowUtc()), code, sql::fromText(text), code,
                                    sql::fromText(text)});
            });
            if (!raised)
                return raised.error();
            qCWarning(lcDiagnostics, "alarm %ls: %ls", qUtf16Printable(code), qUtf16Printable(text));
            emit changes->alarmsChanged();
            return Done {};
        });
    }

    QFuture<Result<qint64>> forgetBodies(std::chrono::hours keep) override
    {
        const QDateTime before = m_clock.nowUtc().addMSecs(-std::chrono::milliseconds(keep).count());
        return m_database.run([before, changes = &m_changes](QSqlDatabase &db) {
            const auto forgotten = sql::inTransaction(db, [&] {
                // The second "state IN" is the condition of the partial index.
                return sql::change(db,
                                   u"DELETE FROM inbox_bodies WHERE id IN (SELECT id FROM inbox "
                                   "WHERE state IN ('applied','ignored') AND settled_at <= ? "
                                   "AND state IN ('applied','dead','ignored'))"_s,
                                   {sql::fromDateTime(before)});
            });
            if (forgotten && *forgotten > 0)
                emit changes->deliveriesChanged();
            return forgotten;
        });
    }

private:
    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
};

} // namespace

std::unique_ptr<DiagnosticsReader> makeSqlDiagnosticsReader(const QString &databaseFile)
{
    return std::make_unique<SqlDiagnosticsReader>(databaseFile);
}

std::unique_ptr<Diagnostics> makeSqlDiagnostics(Database &database, Changes &changes, const Clock &clock)
{
    return std::make_unique<SqlDiagnostics>(database, changes, clock);
}
