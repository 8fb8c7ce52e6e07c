#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/unclearcalls.h"
#include "core/rules/gate.h"
#include "core/storage/database.h"

#include <memory>

/// Unclear calls over SQLite. References must outlive the object.
std::unique_ptr<UnclearCalls> makeSqlUnclearCalls(Database &database, Changes &changes, const Clock &clock,
                                                  const Gate &gate);
