#pragma once

#include "core/base/clock.h"

#include <deque>

/// Keeps repeated requests at or below a tenth of all requests of the last ten minutes, plus ten.
/// Source: reliability.md 3.6.
class RepeatBudget final {
public:
    /// `clock` must outlive the budget.
    explicit RepeatBudget(const Clock &clock)
        : m_clock(clock)
    {
    }

    void noteRequest();
    /// Takes one repeat when there is one left.
    bool take();

private:
    using Times = std::deque<std::chrono::milliseconds>;
    void forgetOld(Times &times) const;

    const Clock &m_clock;
    Times m_requests;
    Times m_repeats;
};
