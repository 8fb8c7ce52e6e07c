#pragma once

#include "core/base/result.h"
#include "tests/bench/benchtable.h"

/// What one question to the gate costs, over leads of all area codes at hours that are open here and closed there.
Result<Measurements> measureGate(int questions);
