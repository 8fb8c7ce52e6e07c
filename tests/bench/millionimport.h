#pragma once

#include "tests/bench/benchtable.h"
#include "tests/bench/millionfile.h"
#include "tests/bench/millionstore.h"

/// The whole import of a file into the empty `store`, against the sqlite3 program's into a table with the
/// same indexes. Afterwards the leads can be searched. `directory` takes the reference.
Result<Measurements> measureMillionImport(MillionStore &store, const QString &directory,
                                          const MillionFile &file);
