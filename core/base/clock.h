#pragma once

#include <QDateTime>

#include <chrono>

/// Where time comes from. Tests hand in one that stands still.
class Clock {
public:
    virtual ~Clock() = default;

    /// Wall clock, UTC, millisecond precision.
    virtual QDateTime nowUtc() const = 0;
    /// Steady time since some fixed moment: for delays, deadlines, pace. Thread-safe.
    virtual std::chrono::milliseconds monotonic() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime nowUtc() const override;
    std::chrono::milliseconds monotonic() const override;
};

/// Runs waits N times faster (LEADLINE_TIME_SCALE): back-off, polling, reconciliation, retry delays, minimum
/// gaps, rest periods and the windows attempts are counted in. Never HTTP deadlines, the pace, the limits of
/// the listeners or the calling hours. 1 outside of tests and demos.
class TimeScale final {
public:
    TimeScale() = default;
    explicit TimeScale(double factor) : m_factor(factor >= 1.0 ? factor : 1.0) { }

    double factor() const { return m_factor; }
    /// `wait` as it really elapses; never below 1 ms for a positive wait.
    std::chrono::milliseconds operator()(std::chrono::milliseconds wait) const;

private:
    double m_factor = 1.0;
};
