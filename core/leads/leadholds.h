#pragma once

#include "core/base/ids.h"
#include "core/base/phonenumber.h"
#include "core/base/result.h"

#include <QFuture>
#include <QStringList>

/// The decisions about held leads that only a person can take. Kinds: Storage, NotFound, Conflict.
class LeadHolds {
public:
    virtual ~LeadHolds() = default;

    /// The lead may be dialed again, in every campaign it waits in; the gate still judges it. `chosen` becomes its
    /// number when it is not empty (several numbers in one cell). Conflict when nothing holds the lead, and while the
    /// calls made since a restored backup are not read (I-9).
    virtual QFuture<Result<Done>> release(LeadId lead, const PhoneNumber &chosen) = 0;
};

/// The different numbers written in one of the cells, the stored one among them: what a person has to choose from.
/// Empty when there is no such cell. `region`: ISO 3166, for numbers without country code.
QList<PhoneNumber> numbersToChooseFrom(const QStringList &cells, const PhoneNumber &stored, const QString &region);
