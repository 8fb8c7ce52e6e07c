#include "core/storage/stopnumbers.h"

#include "core/storage/importstate.h"
#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace stopnumbers {

Result<StopListAdded> add(const QSqlDatabase &db, const QList<PhoneNumber> &numbers, const QString &source,
                          const QDateTime &nowUtc)
{
    auto insert = sql::prepare(
        db,
        u"INSERT INTO stop_list(phone, source, added_at) VALUES(?, ?, ?) ON CONFLICT(phone) DO NOTHING"_s);
    // The entry no longer hangs on the call that brought it, whose decision may be undone (I-16).
    auto release = sql::prepare(
        db, u"UPDATE stop_list SET attempt_id = NULL WHERE phone = ? AND attempt_id IS NOT NULL"_s);
    auto log =
        sql::prepare(db, u"INSERT INTO stop_list_log(at, phone, action, source) VALUES(?, ?, 'added', ?)"_s);
    if (!insert || !log)
        return !insert ? insert.error() : log.error();
    if (!release)
        return release.error();
    StopListAdded result;
    for (const PhoneNumber &number : numbers) {
        if (number.isEmpty())
            continue;
        const QVariantList row {number.e164(), sql::fromText(source), sql::fromDateTime(nowUtc)};
        if (const auto done = sql::run(insert.value(), row); !done)
            return done.error();
        if (insert->numRowsAffected() == 0) {
            ++result.present;
            if (const auto released = sql::run(release.value(), {number.e164()}); !released)
                return released.error();
            continue;
        }
        ++result.added;
        if (const auto logged =
                sql::run(log.value(), {sql::fromDateTime(nowUtc), number.e164(), sql::fromText(source)});
            !logged)
            return logged.error();
    }
    return result;
}

Result<Done> addOptedOut(const QSqlDatabase &db, ImportId import, const QList<PhoneNumber> &numbers,
                         const QDateTime &nowUtc)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        if (const auto running = importstate::running(db, import); !running)
            return running.error();
        const auto file = sql::value(db, u"SELECT file_name FROM imports WHERE id = ?"_s, {raw(import)});
        if (!file)
            return file.error();
        const auto added = add(db, numbers, stopsource::optedOut + file->toString(), nowUtc);
        return added ? Result<Done>(Done {}) : added.error();
    });
}

} // namespace stopnumbers
