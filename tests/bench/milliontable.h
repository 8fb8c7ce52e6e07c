#pragma once

#include "tests/bench/benchtable.h"
#include "tests/bench/millionstore.h"

/// The table of all leads of `store`: what it costs in memory and time to open, jump, scroll, search, filter
/// and export. Needs an event loop that does nothing else.
Result<Measurements> measureMillionTable(MillionStore &store, const QString &directory);
/// From opening the database of `directory` to a painted table, against one with a few leads in `few`.
Result<Measurements> measureMillionStart(const QString &directory, const QString &few);
