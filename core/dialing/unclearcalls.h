#pragma once

#include "core/base/result.h"
#include "core/dialing/attempt.h"

#include <QFuture>

/// What a person can do about calls of which nobody knows whether they were made (reliability.md 3.5). Any thread;
/// work on the storage thread.
class UnclearCalls {
public:
    virtual ~UnclearCalls() = default;
    /// The provider's list is asked again at once. Conflict when the call is not unclear any more.
    virtual QFuture<Result<Done>> lookAgain(AttemptId attempt) = 0;
    /// Ends it without a result: the number counts as called, and the campaign does not call this person again (I-6). A
    /// report that comes later is still applied. Conflict before a day has passed since the send.
    virtual QFuture<Result<Done>> close(AttemptId attempt) = 0;
};
