#pragma once

#include "core/base/clock.h"
#include "core/dialing/callprovider.h"

/// What the provider's plan does not allow at the moment, learned from its refusals: a full plan waits for a
/// call to end, used-up minutes wait for midnight UTC, foreign numbers for an hour. Kept in memory: after a
/// restart the next refusal teaches it again, and a refused dial rings nobody. Source: bland-api.md
/// section 5. Main thread.
class PlanLimits final {
public:
    /// `clock` must outlive the object.
    PlanLimits(const Clock &clock, TimeScale timeScale);

    /// Reads what a dial came to. True when the refusal was one of ours, so that nobody else backs off.
    bool learn(const DialVerdict &verdict);
    /// A call has ended: a line may be free again.
    void noticeEnd() { m_fullUntil = std::chrono::milliseconds(0); }
    /// A person starts again.
    void reset();

    /// How long no call at all may be placed; 0 when one may.
    std::chrono::milliseconds wait() const;
    bool isFull() const { return m_fullUntil > m_clock.monotonic(); }
    /// Until when the minutes of the day are used up; invalid when they are not.
    QDateTime minutesGoneUntilUtc() const;
    /// Until when only domestic numbers are taken; invalid when all are.
    QDateTime domesticOnlyUntilUtc() const;

private:
    const Clock &m_clock;
    TimeScale m_timeScale;
    std::chrono::milliseconds m_fullUntil {0}; ///< monotonic
    QDateTime m_minutesGoneUntilUtc;
    QDateTime m_domesticOnlyUntilUtc;
};
