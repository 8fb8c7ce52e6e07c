#pragma once

#include "core/base/result.h"
#include "tests/bench/benchtable.h"

/// Seconds a preflight of `rows` leads takes, in calling hours and at night. Makes its database in
/// `directory`.
Result<Measurements> measurePreflight(const QString &directory, int rows);
