#pragma once

#include "core/base/result.h"
#include "tests/bench/benchtable.h"

#include <chrono>

/// Durable take-in of webhooks, signed, one connection per delivery: ours against a FastAPI + uvloop +
/// aiosqlite receiver on the same disk with the same client (wrk), by turns.
Result<Measurements> measureWebhooks(const QString &directory, std::chrono::seconds each);
