#pragma once

#include "core/base/result.h"
#include "tests/bench/benchtable.h"

/// What `leadline-cli run` costs while it places 100 calls a second with about 1,000 open: durable intents, a request on
/// a connection of its own each, results by webhook. The provider is the simulator, whose own cost is not counted.
/// `directory` is empty and on the disk that is measured; takes about a minute.
Result<Measurements> measureDialing(const QString &directory);
