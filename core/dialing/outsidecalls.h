#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QStringList>

/// Calls to our numbers that this database knows from the provider's list alone: the program made them whose
/// backup, or copy, it is. What the called person said in one counts here, too (I-16). Every function may be
/// called from any thread. Kind: Storage.
class OutsideCalls {
public:
    virtual ~OutsideCalls() = default;

    /// Ids of calls whose record was not read yet, oldest first, at most 1,000.
    virtual QFuture<Result<QStringList>> unread() = 0;
    /// The record was read. `asksToStop`: the numbers of the call go onto the stop list in the same
    /// transaction.
    virtual QFuture<Result<Done>> settle(const QString &callId, bool asksToStop) = 0;
};
