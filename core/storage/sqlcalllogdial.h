#pragma once

#include "core/dialing/callprovider.h"
#include "core/storage/sqlcalllogwork.h"

/// What becomes of an intent: the answer to the dial POST, or the restart that took its place.
namespace calllog {

Result<Done> recordDial(Work &work, AttemptId id, const DialVerdict &verdict);
/// Every intent becomes unknown and running campaigns paused (I-8, I-12). Number of attempts changed.
Result<int> recoverAfterStart(Work &work, bool cleanShutdown);

/// The provider's id of a call becomes the attempt's. An attempt that has another one keeps it, with an alarm
/// (two rings for one key, I-1). True when `attempt` now has `callId`.
bool adopt(Work &work, AttemptRow &attempt, const QString &callId, const QString &cause);
/// It never rang: once per lead and day it is tried again by itself, then a person decides.
void retryOnceOrPark(Work &work, const AttemptRow &attempt, const QString &why,
                     std::chrono::milliseconds wait);

} // namespace calllog
