#include "core/dialing/planlimits.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// Lines may also be taken by calls of other programs, whose end nobody tells us.
constexpr milliseconds fullAtMost = 60s; // scaled
constexpr milliseconds foreignHold = 1h; // scaled

QDateTime nextMidnight(const QDateTime &utc)
{
    return QDateTime(utc.date().addDays(1), QTime(0, 0), Qt::UTC);
}

QDateTime ifLater(const QDateTime &moment, const QDateTime &nowUtc)
{
    return moment > nowUtc ? moment : QDateTime();
}

} // namespace

PlanLimits::PlanLimits(const Clock &clock, TimeScale timeScale)
    : m_clock(clock)
    , m_timeScale(timeScale)
{
}

bool PlanLimits::learn(const DialVerdict &verdict)
{
    switch (verdict.planLimit) {
    case PlanLimit::None:
        return false;
    case PlanLimit::Lines:
        m_fullUntil = m_clock.monotonic() + m_timeScale(fullAtMost);
        return true;
    case PlanLimit::MinutesOfDay:
        m_minutesGoneUntilUtc = nextMidnight(m_clock.nowUtc());
        return true;
    case PlanLimit::Foreign:
        m_domesticOnlyUntilUtc = m_clock.nowUtc().addMSecs(m_timeScale(foreignHold).count());
        return true;
    }
    return false;
}

void PlanLimits::reset()
{
    m_fullUntil = 0ms;
    m_minutesGoneUntilUtc = {};
    m_domesticOnlyUntilUtc = {};
}

milliseconds PlanLimits::wait() const
{
    const QDateTime minutes = minutesGoneUntilUtc();
    const milliseconds untilMidnight(minutes.isValid() ? m_clock.nowUtc().msecsTo(minutes) : 0);
    return std::max({milliseconds(0), m_fullUntil - m_clock.monotonic(), untilMidnight});
}

QDateTime PlanLimits::minutesGoneUntilUtc() const
{
    return ifLater(m_minutesGoneUntilUtc, m_clock.nowUtc());
}

QDateTime PlanLimits::domesticOnlyUntilUtc() const
{
    return ifLater(m_domesticOnlyUntilUtc, m_clock.nowUtc());
}
