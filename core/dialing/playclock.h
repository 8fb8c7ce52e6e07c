#pragma once

#include "core/base/clock.h"

#include <atomic>

/// A clock that is moved by hand: the fast clock of a dry run. Thread-safe.
class PlayClock final : public Clock {
public:
    explicit PlayClock(const QDateTime &startUtc)
        : m_startMs(startUtc.toMSecsSinceEpoch())
        , m_nowMs(m_startMs)
    {
    }
    QDateTime nowUtc() const override { return QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC); }
    std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_nowMs - m_startMs);
    }
    /// Never back.
    void advanceTo(const QDateTime &utc) { m_nowMs = std::max<qint64>(m_nowMs, utc.toMSecsSinceEpoch()); }

private:
    const qint64 m_startMs;
    std::atomic<qint64> m_nowMs;
};
