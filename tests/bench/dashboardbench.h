#pragma once

#include "core/base/result.h"
#include "tests/bench/benchtable.h"

/// What one look at the dashboard costs with `attempts` calls in the database of `directory`, and what it
/// takes to add them all to the figures, as after an upgrade.
Result<Measurements> measureDashboard(const QString &directory, int attempts);
