#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/outsidecalls.h"
#include "core/storage/database.h"

#include <memory>

/// Outside calls over SQLite; everything must outlive the object.
std::unique_ptr<OutsideCalls> makeSqlOutsideCalls(Database &database, Changes &changes, const Clock &clock);
