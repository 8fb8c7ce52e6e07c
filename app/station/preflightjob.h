#pragma once

#include "app/station/datastore.h"
#include "core/dialing/preflight.h"

#include <QFuture>

/// The question of `campaign` with the settings of the store.
PreflightQuestion preflightQuestion(const DataStore &data, const Campaign &campaign, bool hasApiKey);
/// Answers it on the thread pool over connections of its own; `progress` is called there.
QFuture<Result<Preflight>> startPreflight(const DataStore &data, const PreflightQuestion &question,
                                          const CancelFlag &cancel = {},
                                          const PreflightProgress &progress = {});
/// The same leads under the question's assumptions, on the thread pool.
QFuture<Preflight> startForetelling(const DataStore &data, const PreflightQuestion &question,
                                    const Preflight &preflight);
