#pragma once

#include "core/leads/leadeditor.h"
#include "core/storage/database.h"

/// Changes of many leads and their way back, a chunk per job, so that other jobs run in between. What a crash
/// cut short is taken back at the next start.
namespace leadbulk {

struct Job {
    BulkChange change;
    QList<LeadId> leads;
    CancelFlag cancel;
    LeadEditor::Progress progress;
    QDateTime nowUtc;
};

/// `finished` is called on the storage thread. Cancelled when everything was taken back on demand.
void start(StorageThread &thread, const Job &job, std::function<void(Result<BulkResult>)> finished);
/// The number of leads changed back.
void startUndo(StorageThread &thread, EditId edit, const QDateTime &nowUtc, LeadEditor::Progress progress,
               std::function<void(Result<qint64>)> finished);
/// Takes back what never finished, and removes for good what was deleted before `deletedBeforeUtc`.
void startPending(StorageThread &thread, const QDateTime &nowUtc, const QDateTime &deletedBeforeUtc);

} // namespace leadbulk
