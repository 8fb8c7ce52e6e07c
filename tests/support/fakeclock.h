#pragma once

#include "core/base/clock.h"

/// A clock that stands still until told otherwise.
class FakeClock final : public Clock {
public:
    explicit FakeClock(const QDateTime &start = QDateTime::fromString(QStringLiteral("2026-07-01T15:00:00Z"), Qt::ISODate))
        : m_now(start.toUTC())
    {
    }
    QDateTime nowUtc() const override { return m_now; }
    std::chrono::milliseconds monotonic() const override { return m_monotonic; }

    void advance(std::chrono::milliseconds by)
    {
        m_now = m_now.addMSecs(by.count());
        m_monotonic += by;
    }
    /// Wall clock only, as after a jump of the system time.
    void setNow(const QDateTime &now) { m_now = now.toUTC(); }

private:
    QDateTime m_now;
    std::chrono::milliseconds m_monotonic { 1'000'000 };
};
