#pragma once

#include "tests/bench/benchtable.h"
#include "tests/bench/millionfile.h"
#include "tests/bench/millionstore.h"

/// The whole import of a file into the empty `store`, against the sqlite3 program's into a table with the
/// same indexes. `directory` takes the reference.
Result<Measurements> measureMillionImport(MillionStore &store, const QString &directory,
                                          const MillionFile &file);
/// The index of their texts, so that the leads can be searched, against the sqlite3 program's of the
/// reference.
Result<Measurements> measureMillionTexts(MillionStore &store, const QString &directory);
