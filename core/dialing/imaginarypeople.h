#pragma once

#include "core/dialing/callrecord.h"
#include "core/dialing/campaignforecast.h"

/// How a call would go, drawn by chance: who answers by the shares assumed, how long, what they want. The
/// same seed, number and attempt give the same call.
class ImaginaryPeople final {
public:
    ImaginaryPeople(quint32 seed, const ForecastAssumptions &assumptions)
        : m_seed(seed)
        , m_assumptions(assumptions)
    {
    }
    /// The provider's record of the `attempt`-th call to `phone` begun at `startUtc`; finished, with its
    /// price.
    CallRecord call(const QString &phone, int attempt, const QDateTime &startUtc) const;

private:
    quint32 m_seed;
    ForecastAssumptions m_assumptions;
};
