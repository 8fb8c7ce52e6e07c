#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/calldesk.h"
#include "core/rules/gate.h"
#include "core/storage/database.h"

#include <memory>

/// The desk over SQLite. `who` sits at it. References must outlive the object.
std::unique_ptr<CallDesk> makeSqlCallDesk(Database &database, Changes &changes, const Clock &clock,
                                          const Gate &gate, const QString &who);
std::unique_ptr<CallDeskReader> makeSqlCallDeskReader(ReadingThread &thread, const QString &databaseFile);
