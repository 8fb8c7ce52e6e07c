#pragma once

#include "core/base/cancelflag.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"
#include "core/storage/jobthread.h"

#include <chrono>
#include <functional>

/// Takes the leads of undone imports out of the database, a chunk at a time, so that other jobs run in
/// between; before that, what they gave to leads that were stored before, the latest change of all first. An
/// import that is `undone` stays so whatever happens; what is left is removed at the next start.
namespace leadremoval {

using Finished = std::function<void(Result<qint64>)>;
using Progressed = std::function<void(qint64 removed)>;

/// Posts the first step; `finished` gets the number of leads removed, on the storage thread. An import that
/// never finished is forgotten entirely, with its rejects and with a list that holds nothing else. `settled`
/// is called once, when stored leads have nothing of undone imports any more, but 250 ms from now at the
/// latest; `progressed` after each chunk.
void start(StorageThread &thread, ImportId import, Finished finished, std::function<void()> settled = {},
           Progressed progressed = {});
/// The same for all imports that are undone and still have leads or never finished, their leads behind other work.
/// Ends where an import is read meanwhile: its end has to call this again.
void startPending(JobThread &thread);
/// At the start, before anybody else: removes as much of the undone imports as `atMost` allows, so that short
/// commands get through with it, too.
void removeSome(const QSqlDatabase &db, std::chrono::milliseconds atMost);

/// At the end: what they gave to others goes, and their leads if they are few. Who waits for the end of a command
/// waits for this, too; the next start has the others.
void removeIfLittle(const QSqlDatabase &db);

using Job = std::function<void(const QSqlDatabase &db, const Result<Done> &ready)>;
/// Calls `job` on the storage thread when stored leads have nothing of undone imports any more: what is
/// merged into them before would be judged by, and mixed with, what goes. Takes it back itself, a chunk per
/// turn. `ready` is Cancelled as soon as `cancel` is set meanwhile, Storage when it cannot be taken back.
void afterwards(StorageThread &thread, const CancelFlag &cancel, Job job);

/// True while leads of an undone import are still there: nobody may see or take them any more.
bool isUnderWay(const QSqlDatabase &db);
/// The condition that leaves those out, for the alias of `leads`.
QString notTakenBack(const QString &leads);
/// Of a row of `lists`: how many leads it has without those.
QString remainingOfList();

} // namespace leadremoval
