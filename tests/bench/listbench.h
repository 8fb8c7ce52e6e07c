#pragma once

#include "core/base/result.h"
#include "tests/bench/benchtable.h"

/// A CSV list in and its results out again, against the sqlite3 program doing the bare storing and printing of the
/// same rows. `directory` is empty and on the disk that is measured.
Result<Measurements> measureList(const QString &directory, int rows);
