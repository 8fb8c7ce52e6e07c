#pragma once

#include "core/base/changes.h"
#include "core/leads/leadholds.h"
#include "core/storage/database.h"

#include <memory>

/// Holds of leads over SQLite. References must outlive the object.
std::unique_ptr<LeadHolds> makeSqlLeadHolds(Database &database, Changes &changes);
