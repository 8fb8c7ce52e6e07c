#pragma once

#include "core/base/result.h"
#include "tests/bench/benchtable.h"

/// Search over what was said in `calls` made-up calls: filling the index, and the slowest of a dozen
/// questions, from the question to the hits with their context.
Result<Measurements> measureSaid(const QString &directory, int calls);
