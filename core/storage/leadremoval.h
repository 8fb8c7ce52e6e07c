#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <chrono>
#include <functional>

/// Takes the leads of undone imports out of the database, a chunk at a time, so that other jobs run in
/// between. An import that is `undone` stays so whatever happens; what is left is removed at the next start.
namespace leadremoval {

using Finished = std::function<void(Result<qint64>)>;

/// Posts the first step; `finished` gets the number of leads removed, on the storage thread. An import that
/// never finished is forgotten entirely, with its rejects and with a list that holds nothing else.
void start(StorageThread &thread, ImportId import, Finished finished);
/// The same for all imports that are undone and still have leads or never finished.
void startPending(StorageThread &thread, std::function<void()> changed);
/// At the start, before anybody else: removes as much of the undone imports as `atMost` allows, so that short
/// commands get through with it, too.
void removeSome(const QSqlDatabase &db, std::chrono::milliseconds atMost);

/// True while leads of an undone import are still there: nobody may see or take them any more.
bool isUnderWay(const QSqlDatabase &db);
/// The condition that leaves those out, for the alias of `leads`.
QString notTakenBack(const QString &leads);

} // namespace leadremoval
