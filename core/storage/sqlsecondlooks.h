#pragma once

#include "core/dialing/secondlooks.h"
#include "core/storage/database.h"

#include <memory>

/// Second looks over SQLite; `database` must outlive the object.
std::unique_ptr<SecondLooks> makeSqlSecondLooks(Database &database);
