#include "core/base/clock.h"

#include <algorithm>

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds SystemClock::monotonic() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

std::chrono::milliseconds TimeScale::operator()(std::chrono::milliseconds wait) const
{
    if (wait.count() <= 0)
        return wait;
    const auto scaled = static_cast<qint64>(static_cast<double>(wait.count()) / m_factor);
    return std::chrono::milliseconds(std::max<qint64>(1, scaled));
}
