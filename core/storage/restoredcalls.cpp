#include "core/storage/restoredcalls.h"

#include "core/storage/metatable.h"
#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace restoredcalls {

namespace {

/// Also what the hold is called in the leads' rows.
constexpr auto heldReason = "called_since_backup"_L1;
constexpr qsizetype shortestNational = 7;
constexpr qsizetype longestNational = 12;

Result<bool> isKnown(const QSqlDatabase &db, const CallRow &row)
{
    const auto found = sql::value(db,
                                  u"SELECT EXISTS (SELECT 1 FROM attempts WHERE call_id = ?) "
                                  "OR EXISTS (SELECT 1 FROM attempts WHERE key = ?)"_s,
                                  {row.callId, row.attemptKey.toLower()});
    if (!found)
        return found.error();
    return found->toBool();
}

/// Lists may show the national form of a number: then any country's number may be meant.
QStringList numbersOf(QString digits)
{
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.size() < shortestNational)
        return {};
    QStringList numbers {u'+' + digits};
    for (int code = 1; code < 1'000 && digits.size() <= longestNational; ++code)
        numbers.append(u'+' + QString::number(code) + digits);
    return numbers;
}

/// Those of the numbers that count as called from now on, also for lists that are imported later: as shown,
/// in North American form, and whatever a lead has already.
Result<Done> remember(const QSqlDatabase &db, const CallRow &row, const QStringList &numbers,
                      const QDateTime &nowUtc)
{
    if (numbers.isEmpty())
        return Done {};
    const QDateTime calledUtc = row.createdUtc.isValid() ? row.createdUtc : nowUtc;
    const QString usual = sql::fromStringList(numbers.first(std::min<qsizetype>(numbers.size(), 2)));
    const auto kept = sql::change(
        db,
        u"INSERT OR IGNORE INTO outside_calls (call_id, phone, called_at) "
        "SELECT ?, number, ? FROM (SELECT value AS number FROM json_each(?) UNION "
        "SELECT phone FROM leads WHERE phone IN (SELECT value FROM json_each(?)))"_s,
        {sql::fromText(row.callId), sql::fromDateTime(calledUtc), usual, sql::fromStringList(numbers)});
    return kept ? Result<Done>(Done {}) : kept.error();
}

Result<qint64> holdLeads(const QSqlDatabase &db, const QStringList &numbers)
{
    const QString list = sql::fromStringList(numbers);
    const auto queued =
        sql::change(db,
                    u"UPDATE campaign_leads SET state = 'parked', reason = 'held', detail = ?, "
                    "next_at = NULL, priority = 0 WHERE state IN ('ready','parked') "
                    "AND lead_id IN (SELECT id FROM leads WHERE phone IN (SELECT value FROM json_each(?)))"_s,
                    {QString(heldReason), list});
    if (!queued)
        return queued.error();
    return sql::change(db,
                       u"UPDATE leads SET held_reason = iif(held_reason = '', ?, held_reason), "
                       "reason = iif(status IN ('ready','parked'), 'held', reason), "
                       "next_at = iif(status IN ('ready','parked'), NULL, next_at), "
                       "status = iif(status = 'ready', 'parked', status) "
                       "WHERE phone IN (SELECT value FROM json_each(?))"_s,
                       {QString(heldReason), list});
}

Result<qint64> holdAll(const QSqlDatabase &db, const QList<CallRow> &rows, bool isComplete,
                       const QDateTime &nowUtc)
{
    qint64 held = 0;
    for (const CallRow &row : rows) {
        const auto known = isKnown(db, row);
        if (!known)
            return known.error();
        if (*known)
            continue;
        const QStringList numbers = numbersOf(row.toDigits);
        if (const auto kept = remember(db, row, numbers, nowUtc); !kept)
            return kept.error();
        const auto leads = holdLeads(db, numbers);
        if (!leads)
            return leads;
        held += *leads;
    }
    if (!isComplete)
        return held;
    if (const auto gone = meta::remove(db, u"backup_at"_s); !gone)
        return gone.error();
    return held;
}

} // namespace

QFuture<Result<qint64>> hold(Database &database, Changes &changes, const QList<CallRow> &rows,
                             bool isComplete, const QDateTime &nowUtc)
{
    return database.run([rows, isComplete, nowUtc, to = &changes](QSqlDatabase &db) {
        const auto held = sql::inTransaction(db, [&] { return holdAll(db, rows, isComplete, nowUtc); });
        if (held && *held > 0) {
            emit to->leadsChanged();
            emit to->campaignsChanged();
        }
        return held;
    });
}

} // namespace restoredcalls
