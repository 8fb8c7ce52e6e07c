#include "core/storage/leadchunk.h"

#include "core/base/crashwindow.h"
#include "core/storage/importstate.h"
#include "core/storage/journalmover.h"
#include "core/storage/relaxedcommits.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A piece goes on so long while a job waits: its commit takes as long again, and each writes most pages of
/// the indexes of numbers and persons.
constexpr auto othersWait = 60ms;
/// Where jobs wait all the time, the import still gets on.
constexpr qint64 shortestPieceMs = 20;

Result<Done> countFates(const QSqlDatabase &db, ImportId import, const QList<RowFate> &fates)
{
    const auto counted = sql::change(
        db,
        u"UPDATE imports SET accepted = accepted + ?, duplicates = duplicates + ?, held = held + ? WHERE id = ?"_s,
        {fates.count(RowFate::Accepted), fates.count(RowFate::Duplicate), fates.count(RowFate::Held),
         raw(import)});
    if (!counted)
        return counted.error();
    return Done {};
}

} // namespace

LeadChunk::LeadChunk(Database &database, ImportId import, const QList<NewLead> &leads, LeadBatch::Keep keep,
                     const QDateTime &nowUtc, CancelFlag cancel)
    : m_database(database)
    , m_import(import)
    , m_batch(leads, keep)
    , m_nowUtc(nowUtc)
    , m_cancel(std::move(cancel))
{
    m_promise.start();
}

StepEnd LeadChunk::step(const QSqlDatabase &db)
{
    if (m_cancel.isCancelled())
        return end(Error {Error::Kind::Cancelled,
                          QCoreApplication::translate("LeadImport", "The import was canceled. Nothing was stored.")});
    if (m_database.journal().isMoving())
        return StepEnd::Waits;
    const auto some = storeSome(db);
    m_database.journal().flush();
    m_database.journal().startAbove(JournalMover::longJournal);
    if (!some)
        return end(some.error());
    m_fates += *some;
    return m_fates.size() < m_batch.size() ? StepEnd::GoesOn : end(m_fates);
}

LeadChunk::Fates LeadChunk::storeSome(const QSqlDatabase &db) const
{
    const RelaxedCommits relaxed(db, RelaxedCommits::Journal::MovedBeside);
    QElapsedTimer since;
    since.start();
    const auto mayGoOn = [&] {
        return !m_cancel.isCancelled()
            && (m_database.longestWait() < othersWait || since.elapsed() < shortestPieceMs);
    };
    return sql::inTransaction(db, [&]() -> Fates {
        const auto row = importstate::running(db, m_import);
        if (!row)
            return row.error();
        auto fates = insertLeads(db, {m_import, row->list, row->duplicates, m_nowUtc}, m_batch,
                                 m_fates.size(), mayGoOn);
        if (!fates)
            return fates;
        if (const auto counted = countFates(db, m_import, *fates); !counted)
            return counted.error();
        dieHere(CrashWindow::W15);
        return fates;
    });
}

StepEnd LeadChunk::end(Fates fates)
{
    m_promise.addResult(std::move(fates));
    m_promise.finish();
    return StepEnd::Finished;
}
