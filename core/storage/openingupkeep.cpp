#include "core/storage/metatable.h"
#include "core/storage/opening.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcUpkeep, "leadline.storage.upkeep")

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 walAlarmBytes = 256LL * 1024 * 1024;

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Opening)
};

bool waitsForRecovery(const QSqlDatabase &db, const QDateTime &openedUtc)
{
    const auto waiting = sql::value(db, uR"(SELECT EXISTS(SELECT 1 FROM attempts WHERE state = 'intent')
        OR EXISTS(SELECT 1 FROM campaigns c WHERE c.state = 'running' AND NOT EXISTS(
            SELECT 1 FROM campaign_log l WHERE l.campaign_id = c.id AND l.at >= ?)))"_s,
                                    {sql::fromDateTime(openedUtc)});
    return !waiting || waiting->toBool();
}

bool hasIntents(const QSqlDatabase &db)
{
    const auto found = sql::value(db, u"SELECT EXISTS(SELECT 1 FROM attempts WHERE state = 'intent')"_s);
    return !found || found->toBool();
}

} // namespace

namespace opening {

bool isFullCheckDue(const QSqlDatabase &db, const QDateTime &nowUtc)
{
    const QDateTime last = sql::toDateTime(meta::value(db, u"last_integrity_check"_s));
    return !last.isValid() || last.daysTo(nowUtc) >= 7 || last > nowUtc;
}

Result<Done> recordCheck(const QSqlDatabase &db, bool full, const QStringList &damage,
                         const QDateTime &nowUtc)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        if (!damage.isEmpty()) {
            const auto raised = sql::change(
                db, u"INSERT INTO alarms(at, code, text) VALUES(?, 'database_damaged', ?)"_s,
                {sql::fromDateTime(nowUtc),
                 sql::fromText(Words::tr("The check of the database found damage. Restart the program "
                                         "as soon as possible: it sets the "
                                         "file aside and names the newest backup."))});
            if (!raised)
                return raised.error();
            return meta::set(db, u"damage_suspected"_s, u"1"_s);
        }
        if (!full)
            return Done {};
        if (const auto cleared = meta::remove(db, u"damage_suspected"_s); !cleared)
            return cleared;
        return meta::set(db, u"last_integrity_check"_s, QString::number(nowUtc.toMSecsSinceEpoch()));
    });
}

void beat(const QSqlDatabase &db, const Host &host, const QDateTime &nowUtc)
{
    const auto beaten =
        sql::change(db, u"UPDATE owner SET heartbeat_at = ? WHERE id = 1 AND pid = ? AND host = ?"_s,
                    {sql::fromDateTime(nowUtc), host.pid, sql::fromText(host.name)});
    if (!beaten)
        qCWarning(lcUpkeep, "heartbeat failed: %ls", qUtf16Printable(beaten.error().detail));
    else if (*beaten == 0)
        qCCritical(lcUpkeep, "the owner row belongs to another process");
    const qint64 wal = QFileInfo(db.databaseName() + "-wal"_L1).size();
    if (wal > walAlarmBytes)
        qCCritical(lcUpkeep, "the write-ahead log has grown to %lld bytes", static_cast<long long>(wal));
}

void markClosed(const QSqlDatabase &db, bool openedClean, const QDateTime &openedUtc)
{
    const bool unfinished = openedClean ? hasIntents(db) : waitsForRecovery(db, openedUtc);
    const auto marked = sql::inTransaction(db, [&]() -> Result<Done> {
        if (const auto gone = sql::change(db, u"DELETE FROM owner"_s); !gone)
            return gone.error();
        if (unfinished)
            return Done {};
        return meta::set(db, u"clean_shutdown"_s, u"1"_s);
    });
    if (!marked)
        qCWarning(lcUpkeep, "the clean stop could not be marked: %ls",
                  qUtf16Printable(marked.error().detail));
    if (const auto moved = sql::value(db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !moved)
        qCWarning(lcUpkeep, "last checkpoint failed: %ls", qUtf16Printable(moved.error().detail));
}

} // namespace opening
