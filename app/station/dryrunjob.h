#pragma once

#include "app/station/datastore.h"
#include "core/dialing/dryrun.h"

#include <QFuture>

/// Plays `campaign` on the thread pool, on a copy of the database that is thrown away afterwards; `progress`
/// is called there. Storage: no room for the copy.
QFuture<Result<DryRunResult>> startDryRun(const DataStore &data, const Campaign &campaign, quint32 seed,
                                          const CancelFlag &cancel = {}, const DryRunProgress &progress = {});
