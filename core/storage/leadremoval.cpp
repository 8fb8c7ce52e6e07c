#include "core/storage/leadremoval.h"

#include "core/storage/leadmerging.h"
#include "core/storage/relaxedcommits.h"
#include "core/storage/sql.h"

#include <QDeadlineTimer>
#include <QLoggingCategory>

#include <optional>

Q_LOGGING_CATEGORY(lcRemoval, "leadline.storage.removal")

using namespace Qt::StringLiterals;

namespace {

constexpr int chunk = 2'000;

/// Leads with attempts stay: the record of a call is never taken away.
Result<QList<LeadId>> someLeads(const QSqlDatabase &db, ImportId import)
{
    auto query = sql::exec(db, uR"(SELECT l.id FROM leads l WHERE l.import_id = ?
        AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.lead_id = l.id) LIMIT ?)"_s,
                           {raw(import), chunk});
    if (!query)
        return query.error();
    QList<LeadId> leads;
    while (query->next())
        leads.append(LeadId(query->value(0).toLongLong()));
    query->finish();
    return leads;
}

bool neverFinished(const QSqlDatabase &db, ImportId import)
{
    const auto unfinished =
        sql::value(db, u"SELECT finished_at IS NULL FROM imports WHERE id = ?"_s, {raw(import)});
    return unfinished && unfinished->toBool();
}

/// What the import gave to leads that were stored before; the number of changes, 0 when none is left.
Result<qint64> takeMergedBack(const QSqlDatabase &db, ImportId import)
{
    return sql::inTransaction(db, [&] { return LeadMerging::takeBack(db, import, chunk); });
}

/// The number of leads removed; 0 when none is left.
Result<qint64> removeChunk(const QSqlDatabase &db, ImportId import)
{
    std::optional<RelaxedCommits> relaxed;
    if (neverFinished(db, import))
        relaxed.emplace(db);
    return sql::inTransaction(db, [&]() -> Result<qint64> {
        const auto leads = someLeads(db, import);
        if (!leads)
            return leads.error();
        if (leads->isEmpty())
            return 0;
        const QString ids = sql::idArray(*leads);
        const auto queued = sql::change(
            db, u"DELETE FROM campaign_leads WHERE lead_id IN (SELECT value FROM json_each(?))"_s, {ids});
        if (!queued)
            return queued.error();
        return sql::change(db, u"DELETE FROM leads WHERE id IN (SELECT value FROM json_each(?))"_s, {ids});
    });
}

Result<qint64> forget(const QSqlDatabase &db, ImportId import)
{
    RelaxedCommits::end(db);
    return sql::inTransaction(db, [&]() -> Result<qint64> {
        const auto list = sql::value(db, u"SELECT list_id FROM imports WHERE id = ?"_s, {raw(import)});
        if (!list)
            return list.error();
        const auto gone =
            sql::change(db, uR"(DELETE FROM imports WHERE id = ? AND state = 'undone' AND finished_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM leads l WHERE l.import_id = imports.id))"_s,
                        {raw(import)});
        if (!gone || *gone == 0)
            return gone;
        return sql::change(db, uR"(DELETE FROM lists WHERE id = ?
            AND NOT EXISTS (SELECT 1 FROM imports i WHERE i.list_id = lists.id)
            AND NOT EXISTS (SELECT 1 FROM leads l WHERE l.list_id = lists.id)
            AND NOT EXISTS (SELECT 1 FROM campaigns c WHERE c.list_id = lists.id))"_s,
                           {*list});
    });
}

void step(StorageThread &thread, ImportId import, qint64 removed, const leadremoval::Finished &finished)
{
    thread.post([&thread, import, removed, finished](QSqlDatabase &db) {
        const auto merged = takeMergedBack(db, import);
        const auto gone = merged && *merged == 0 ? removeChunk(db, import) : Result<qint64>(0);
        if (!merged || !gone) {
            finished(!merged ? merged.error() : gone.error());
        } else if (*merged > 0) {
            step(thread, import, removed, finished);
        } else if (*gone > 0) {
            step(thread, import, removed + *gone, finished);
        } else if (const auto forgotten = forget(db, import); !forgotten) {
            finished(forgotten.error());
        } else {
            finished(removed);
        }
    });
}

Result<QList<ImportId>> pendingImports(const QSqlDatabase &db)
{
    auto query =
        sql::exec(db, uR"(SELECT i.id FROM imports i WHERE i.state = 'undone' AND (i.finished_at IS NULL
        OR EXISTS (SELECT 1 FROM leads l WHERE l.import_id = i.id)
        OR EXISTS (SELECT 1 FROM import_merges m WHERE m.import_id = i.id)))"_s);
    if (!query)
        return query.error();
    QList<ImportId> imports;
    while (query->next())
        imports.append(ImportId(query->value(0).toLongLong()));
    query->finish();
    return imports;
}

void report(const Result<qint64> &removed)
{
    if (removed)
        qCInfo(lcRemoval, "took back %lld leads of an import that never finished",
               static_cast<long long>(*removed));
    else
        qCWarning(lcRemoval, "cannot take an import back: %ls", qUtf16Printable(removed.error().detail));
}

} // namespace

namespace leadremoval {

void start(StorageThread &thread, ImportId import, Finished finished)
{
    step(thread, import, 0, finished);
}

void startPending(StorageThread &thread, std::function<void()> changed)
{
    thread.post([&thread, changed](QSqlDatabase &db) {
        const auto imports = pendingImports(db);
        if (!imports) {
            report(imports.error());
            return;
        }
        for (const ImportId import : *imports) {
            start(thread, import, [changed](const Result<qint64> &removed) {
                report(removed);
                changed();
            });
        }
    });
}

bool isUnderWay(const QSqlDatabase &db)
{
    const auto underWay = sql::value(db, uR"(SELECT EXISTS(SELECT 1 FROM imports i WHERE i.state = 'undone'
        AND EXISTS (SELECT 1 FROM leads l WHERE l.import_id = i.id)))"_s);
    return underWay && underWay->toBool();
}

QString notTakenBack(const QString &leads)
{
    return u"coalesce(%1.import_id, 0) NOT IN (SELECT id FROM imports WHERE state = 'undone')"_s.arg(leads);
}

void removeSome(const QSqlDatabase &db, std::chrono::milliseconds atMost)
{
    const QDeadlineTimer deadline(atMost);
    const auto imports = pendingImports(db);
    if (!imports)
        return report(imports.error());
    for (const ImportId import : *imports) {
        Result<qint64> gone = 1;
        while (gone && *gone > 0 && !deadline.hasExpired())
            gone = takeMergedBack(db, import);
        if (gone && *gone == 0)
            gone = 1;
        while (gone && *gone > 0 && !deadline.hasExpired())
            gone = removeChunk(db, import);
        if (gone && *gone == 0)
            gone = forget(db, import);
        if (!gone)
            return report(gone.error());
    }
}

} // namespace leadremoval
