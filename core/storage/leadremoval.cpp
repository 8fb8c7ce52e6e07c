#include "core/storage/leadremoval.h"

#include "core/storage/leadmerging.h"
#include "core/storage/relaxedcommits.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QLoggingCategory>

#include <optional>
#include <utility>

Q_LOGGING_CATEGORY(lcRemoval, "leadline.storage.removal")

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int chunk = 2'000;
constexpr int rowsAtOnce = 10'000; ///< refused and repeated ones, which are short
/// Leads that are gone in the twinkling of an eye.
constexpr int little = 2 * chunk;
constexpr auto littleTime = 300ms;
/// Who cancels an import waits for this, too.
constexpr auto settledWithin = 250ms;

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

/// Some of what undone imports gave to leads that were stored before; false when nothing is left. Across
/// imports the last change goes first, too: it may stand on an earlier one.
Result<bool> takeSomeMergedBack(const QSqlDatabase &db)
{
    const auto last = sql::value(db, uR"(SELECT max(i.id) FROM imports i WHERE i.state = 'undone'
        AND EXISTS (SELECT 1 FROM import_merges m WHERE m.import_id = i.id))"_s);
    if (!last)
        return last.error();
    if (last->isNull())
        return false;
    const auto changes = sql::inTransaction(
        db, [&] { return LeadMerging::takeBack(db, ImportId(last->toLongLong()), chunk); });
    if (!changes)
        return changes.error();
    return *changes > 0;
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

/// Some of the refused and repeated rows of an import that never ended; 0 when none is left. They would go
/// with the import, all in one statement, which would hold every page it changes and keep all other jobs
/// waiting.
Result<qint64> removeRows(const QSqlDatabase &db, ImportId import)
{
    if (!neverFinished(db, import))
        return 0;
    const RelaxedCommits relaxed(db);
    const QVariantList which {raw(import), rowsAtOnce};
    return sql::inTransaction(db, [&]() -> Result<qint64> {
        const auto repeated = sql::change(db, uR"(DELETE FROM import_duplicates WHERE id IN (
            SELECT id FROM import_duplicates WHERE import_id = ? LIMIT ?))"_s,
                                          which);
        if (!repeated)
            return repeated;
        const auto refused = sql::change(db, uR"(DELETE FROM import_rejects WHERE (import_id, line) IN (
            SELECT import_id, line FROM import_rejects WHERE import_id = ? LIMIT ?))"_s,
                                         which);
        return refused ? Result<qint64>(*repeated + *refused) : refused;
    });
}

/// First leads, then the other rows; 0 when only the import itself is left.
Result<qint64> removePart(const QSqlDatabase &db, ImportId import)
{
    const auto leads = removeChunk(db, import);
    return leads && *leads == 0 ? removeRows(db, import) : leads;
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

struct Removal {
    ImportId import {};
    leadremoval::Finished finished;
    std::function<void()> settled; ///< empty once it was called
    QDeadlineTimer settledBy;
    leadremoval::Progressed progressed = {};
    qint64 removed = 0;
};

/// Takes the next chunk; false when nothing is left.
Result<bool> takeNext(const QSqlDatabase &db, Removal &removal)
{
    const auto merged = takeSomeMergedBack(db);
    const bool more = merged && *merged;
    if (removal.settled && (!more || removal.settledBy.hasExpired()))
        std::exchange(removal.settled, {})();
    if (!merged || more)
        return merged;
    const auto gone = removeChunk(db, removal.import);
    if (!gone)
        return gone.error();
    removal.removed += *gone;
    if (removal.progressed)
        removal.progressed(removal.removed);
    if (*gone > 0)
        return true;
    const auto rows = removeRows(db, removal.import);
    if (!rows || *rows > 0)
        return rows ? Result<bool>(true) : rows.error();
    const auto forgotten = forget(db, removal.import);
    return forgotten ? Result<bool>(false) : forgotten.error();
}

void step(StorageThread &thread, Removal removal)
{
    thread.post([&thread, removal = std::move(removal)](QSqlDatabase &db) mutable {
        const auto more = takeNext(db, removal);
        if (more && *more)
            return step(thread, std::move(removal));
        removal.finished(more ? Result<qint64>(removal.removed) : more.error());
    });
}

Error cancelled()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("LeadImport", "The import was canceled.")};
}

bool isImporting(const QSqlDatabase &db)
{
    const auto running = sql::value(db, u"SELECT EXISTS(SELECT 1 FROM imports WHERE state = 'running')"_s);
    return running && running->toBool();
}

/// A step of upkeep. An import that is read has the thread and the journal for itself: its end begins this anew.
StepEnd removeBehind(const QSqlDatabase &db, Removal &removal)
{
    if (isImporting(db))
        return StepEnd::Finished;
    const auto more = takeNext(db, removal);
    if (more && *more)
        return StepEnd::GoesOn;
    removal.finished(more ? Result<qint64>(removal.removed) : more.error());
    return StepEnd::Finished;
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

void start(StorageThread &thread, ImportId import, Finished finished, std::function<void()> settled,
           Progressed progressed)
{
    step(thread,
         {import, std::move(finished), std::move(settled), QDeadlineTimer(settledWithin),
          std::move(progressed)});
}

void afterwards(StorageThread &thread, const CancelFlag &cancel, Job job)
{
    thread.post([&thread, cancel, job = std::move(job)](QSqlDatabase &db) mutable {
        if (cancel.isCancelled())
            return job(db, cancelled());
        const auto merged = takeSomeMergedBack(db);
        if (!merged)
            return job(db, merged.error());
        if (*merged)
            return afterwards(thread, cancel, std::move(job));
        job(db, Done {});
    });
}

void startPending(JobThread &thread)
{
    thread.post([&thread](QSqlDatabase &db) {
        // Before anything else: what they gave to others is still believed.
        const auto merged = takeSomeMergedBack(db);
        if (merged && *merged)
            return startPending(thread);
        const auto imports = merged ? pendingImports(db) : merged.error();
        if (!imports)
            return report(imports.error());
        for (const ImportId import : *imports) {
            thread.postUpkeep([removal = Removal {import, report, {}, {}}](QSqlDatabase &of) mutable {
                return removeBehind(of, removal);
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
    return u"NOT EXISTS (SELECT 1 FROM imports undone WHERE undone.id = %1.import_id AND undone.state = 'undone')"_s
        .arg(leads);
}

QString remainingOfList()
{
    // Counted in the index alone: the window asks for it while hundreds of thousands go. So a lead that was moved to
    // another list is still counted there, and missed in the list of its import, until it is gone.
    return u"max(0, leads - (SELECT coalesce(sum((SELECT count(*) FROM leads l WHERE l.import_id = i.id) "
           "- (SELECT count(*) FROM deleted_leads d CROSS JOIN leads l ON l.id = d.lead_id "
           "WHERE l.import_id = i.id)), 0) "
           "FROM imports i WHERE i.state = 'undone' AND i.list_id = lists.id "
           "AND EXISTS (SELECT 1 FROM leads l WHERE l.import_id = i.id)))"_s;
}

void removeIfLittle(const QSqlDatabase &db)
{
    const QDeadlineTimer deadline(littleTime);
    Result<bool> merged = true;
    while (merged && *merged && !deadline.hasExpired())
        merged = takeSomeMergedBack(db);
    if (!merged)
        return report(merged.error());
    const auto left = sql::value(db, uR"(SELECT count(*) FROM (SELECT 1 FROM imports i CROSS JOIN leads l
        ON l.import_id = i.id WHERE i.state = 'undone' LIMIT ?))"_s,
                                 {little + 1});
    if (left && left->toInt() <= little && !*merged)
        removeSome(db, littleTime);
}

void removeSome(const QSqlDatabase &db, std::chrono::milliseconds atMost)
{
    const QDeadlineTimer deadline(atMost);
    const auto imports = pendingImports(db);
    if (!imports)
        return report(imports.error());
    Result<bool> merged = true;
    while (merged && *merged && !deadline.hasExpired())
        merged = takeSomeMergedBack(db);
    if (!merged)
        return report(merged.error());
    for (const ImportId import : *imports) {
        Result<qint64> gone = 1;
        while (gone && *gone > 0 && !*merged && !deadline.hasExpired())
            gone = removePart(db, import);
        if (gone && *gone == 0)
            gone = forget(db, import);
        if (!gone)
            return report(gone.error());
    }
}

} // namespace leadremoval
