#pragma once

#include "core/base/result.h"
#include "tests/bench/benchtable.h"

/// Claims with a durable intent per second, against bare INSERT and COMMIT with synchronous=FULL on the same disk.
/// Nothing is sent anywhere. `directory` is empty and on the disk that is measured.
Result<Measurements> measureClaims(const QString &directory, int claims);
