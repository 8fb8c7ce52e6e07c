#include "core/storage/leadbulk.h"

#include "core/storage/leadchanges.h"
#include "core/storage/sql.h"

#include <QCoreApplication>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcBulk, "leadline.storage.leads.bulk")

using namespace Qt::StringLiterals;
using leadchanges::Edit;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadEditor)
};

constexpr qsizetype chunk = 2'000;

void tell(const LeadEditor::Progress &progress, qint64 done)
{
    if (progress)
        progress(done);
}

/// A change on its way through the leads. Lives as long as its next job.
struct Run {
    StorageThread &thread;
    leadbulk::Job job;
    std::function<void(Result<BulkResult>)> finished;
    Edit edit;
    qsizetype at = 0;
    BulkResult result;
};
using RunPointer = std::shared_ptr<Run>;

/// Ends with `why` once everything is as it was.
void giveUp(const RunPointer &run, const Error &why)
{
    leadbulk::startUndo(
        run->thread, run->edit.id, run->job.nowUtc, {},
        [run, why](const Result<qint64> &undone) { run->finished(undone ? why : undone.error()); });
}

Result<Done> end(const QSqlDatabase &db, const Run &run)
{
    return run.result.changed > 0 ? leadchanges::setState(db, run.edit.id, u"done"_s)
                                  : leadchanges::forget(db, run.edit.id);
}

void step(const RunPointer &run, QSqlDatabase &db)
{
    if (run->job.cancel.isCancelled())
        return giveUp(run, {Error::Kind::Cancelled, Words::tr("Canceled. Nothing was changed.")});
    const QList<LeadId> leads = run->job.leads.mid(run->at, chunk);
    const auto applied = sql::inTransaction(db, [&] { return leadchanges::apply(db, run->edit, leads); });
    if (!applied)
        return giveUp(run, applied.error());
    run->at += leads.size();
    run->result.changed += applied->changed;
    run->result.called += applied->called;
    tell(run->job.progress, run->at);
    if (run->at < run->job.leads.size())
        return run->thread.post([run](QSqlDatabase &next) { step(run, next); });
    if (const auto ended = sql::inTransaction(db, [&] { return end(db, *run); }); !ended)
        return giveUp(run, ended.error());
    if (run->result.changed > 0)
        run->result.edit = run->edit.id;
    run->finished(run->result);
}

struct Undo {
    StorageThread &thread;
    Edit edit;
    LeadEditor::Progress progress;
    std::function<void(Result<qint64>)> finished;
    qint64 restored = 0;
};

/// The number of leads changed back by this step; 0 at the end.
Result<qint64> restoreSome(const QSqlDatabase &db, const Edit &edit)
{
    const auto leads = leadchanges::some(db, edit.id, chunk);
    if (!leads)
        return leads.error();
    if (!leads->isEmpty())
        return leadchanges::restore(db, edit, *leads);
    const auto forgotten = leadchanges::forget(db, edit.id);
    return forgotten ? Result<qint64>(0) : Result<qint64>(forgotten.error());
}

void undoStep(const std::shared_ptr<Undo> &undo, QSqlDatabase &db)
{
    const auto restored = sql::inTransaction(db, [&] { return restoreSome(db, undo->edit); });
    if (!restored)
        return undo->finished(restored.error());
    if (*restored == 0)
        return undo->finished(undo->restored);
    undo->restored += *restored;
    tell(undo->progress, undo->restored);
    undo->thread.post([undo](QSqlDatabase &next) { undoStep(undo, next); });
}

/// From here on the change is taken back even when the program ends in between, unless one chunk refuses at
/// once.
Result<Edit> beginUndo(const QSqlDatabase &db, EditId id, const QDateTime &nowUtc)
{
    const auto edit = leadchanges::find(db, id, nowUtc);
    if (!edit)
        return edit;
    if (edit->change == LeadChange::Add || edit->change == LeadChange::Edit)
        return edit;
    const auto marked = leadchanges::setState(db, id, u"undoing"_s);
    return marked ? edit : Result<Edit>(marked.error());
}

Result<QList<EditId>> pending(const QSqlDatabase &db)
{
    auto query = sql::exec(db, u"SELECT id FROM edits WHERE state <> 'done' ORDER BY id DESC"_s);
    if (!query)
        return query.error();
    QList<EditId> edits;
    while (query->next())
        edits.append(EditId(query->value(0).toLongLong()));
    query->finish();
    return edits;
}

/// The number of leads removed for good; those that a call reached all the same stay.
Result<qint64> purgeSome(const QSqlDatabase &db, const QDateTime &deletedBeforeUtc)
{
    return sql::inTransaction(db, [&] {
        return sql::change(
            db,
            u"DELETE FROM leads WHERE id IN (SELECT d.lead_id FROM deleted_leads d WHERE d.at < ? "
            "AND NOT EXISTS (SELECT 1 FROM attempts a WHERE a.lead_id = d.lead_id) "
            "AND NOT EXISTS (SELECT 1 FROM campaign_leads c WHERE c.lead_id = d.lead_id) LIMIT ?)"_s,
            {sql::fromDateTime(deletedBeforeUtc), chunk});
    });
}

void purge(StorageThread &thread, const QDateTime &deletedBeforeUtc)
{
    thread.post([&thread, deletedBeforeUtc](QSqlDatabase &db) {
        const auto purged = purgeSome(db, deletedBeforeUtc);
        if (!purged)
            qCWarning(lcBulk, "deleted leads not removed: %ls", qUtf16Printable(purged.error().detail));
        else if (*purged > 0)
            purge(thread, deletedBeforeUtc);
    });
}

} // namespace

namespace leadbulk {

void start(StorageThread &thread, const Job &job, std::function<void(Result<BulkResult>)> finished)
{
    const auto run = std::make_shared<Run>(Run {thread, job, std::move(finished), {}, 0, {}});
    thread.post([run](QSqlDatabase &db) {
        const auto edit = sql::inTransaction(db, [&] {
            return leadchanges::begin(db, run->job.change.change, run->job.change.text, run->job.nowUtc);
        });
        if (!edit)
            return run->finished(edit.error());
        run->edit = *edit;
        step(run, db);
    });
}

void startUndo(StorageThread &thread, EditId edit, const QDateTime &nowUtc, LeadEditor::Progress progress,
               std::function<void(Result<qint64>)> finished)
{
    const auto undo = std::make_shared<Undo>(Undo {thread, {}, std::move(progress), std::move(finished), 0});
    thread.post([undo, edit, nowUtc](QSqlDatabase &db) {
        const auto begun = sql::inTransaction(db, [&] { return beginUndo(db, edit, nowUtc); });
        if (!begun)
            return undo->finished(begun.error());
        undo->edit = *begun;
        undoStep(undo, db);
    });
}

void startPending(StorageThread &thread, const QDateTime &nowUtc, const QDateTime &deletedBeforeUtc)
{
    thread.post([&thread, nowUtc](QSqlDatabase &db) {
        const auto edits = pending(db);
        if (!edits) {
            qCWarning(lcBulk, "unfinished changes not found: %ls", qUtf16Printable(edits.error().detail));
            return;
        }
        for (const EditId edit : *edits) {
            startUndo(thread, edit, nowUtc, {}, [](const Result<qint64> &undone) {
                if (undone)
                    qCInfo(lcBulk, "took back an unfinished change of %lld leads",
                           static_cast<long long>(*undone));
                else
                    qCWarning(lcBulk, "unfinished change stays: %ls", qUtf16Printable(undone.error().detail));
            });
        }
    });
    purge(thread, deletedBeforeUtc);
}

} // namespace leadbulk
