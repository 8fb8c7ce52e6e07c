#include "core/storage/restoredcalls.h"

#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace restoredcalls {

namespace {

/// Also what the hold is called in the leads' rows.
constexpr auto heldReason = "called_since_backup"_L1;
constexpr qsizetype nationalDigits = 10; // North America

Result<bool> isKnown(const QSqlDatabase &db, const CallRow &row)
{
    const auto found = sql::value(db, u"SELECT EXISTS (SELECT 1 FROM attempts WHERE call_id = ?) "
                                      "OR EXISTS (SELECT 1 FROM attempts WHERE key = ?)"_s,
                                  {row.callId, row.attemptKey.toLower()});
    if (!found)
        return found.error();
    return found->toBool();
}

/// Lists may show the national form of a number.
QStringList numbersOf(const QString &digits)
{
    QStringList numbers {u'+' + digits};
    if (digits.size() == nationalDigits)
        numbers += u"+1"_s + digits;
    return numbers;
}

Result<qint64> holdLeads(const QSqlDatabase &db, const QString &number)
{
    const auto queued =
        sql::change(db, u"UPDATE campaign_leads SET state = 'parked', reason = 'held', detail = ?, "
                        "next_at = NULL, priority = 0 WHERE state IN ('ready','parked') "
                        "AND lead_id IN (SELECT id FROM leads WHERE phone = ?)"_s,
                    {QString(heldReason), number});
    if (!queued)
        return queued.error();
    return sql::change(db, u"UPDATE leads SET held_reason = iif(held_reason = '', ?, held_reason), "
                           "reason = iif(status IN ('ready','parked'), 'held', reason), "
                           "next_at = iif(status IN ('ready','parked'), NULL, next_at), "
                           "status = iif(status = 'ready', 'parked', status) WHERE phone = ?"_s,
                       {QString(heldReason), number});
}

Result<qint64> holdAll(const QSqlDatabase &db, const QList<CallRow> &rows)
{
    qint64 held = 0;
    for (const CallRow &row : rows) {
        const auto known = isKnown(db, row);
        if (!known)
            return known.error();
        for (const QString &number : *known ? QStringList() : numbersOf(row.toDigits)) {
            const auto leads = holdLeads(db, number);
            if (!leads)
                return leads;
            held += *leads;
        }
    }
    if (const auto gone = sql::change(db, u"DELETE FROM meta WHERE key = 'backup_at'"_s); !gone)
        return gone.error();
    return held;
}

} // namespace

QFuture<Result<qint64>> hold(Database &database, Changes &changes, const QList<CallRow> &rows)
{
    return database.run([rows, to = &changes](QSqlDatabase &db) {
        const auto held = sql::inTransaction(db, [&] { return holdAll(db, rows); });
        if (held && *held > 0) {
            emit to->leadsChanged();
            emit to->campaignsChanged();
        }
        return held;
    });
}

} // namespace restoredcalls
