#include "core/dialing/pace.h"

#include <algorithm>
#include <cmath>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr double lowestRate = 0.001;
/// Hides the rounding of sums of doubles: a token that is there but for this is there.
constexpr double rounding = 1e-6;
constexpr milliseconds longestBackoff = 60s;

} // namespace

TokenBucket::TokenBucket(double perSecond, double burst, milliseconds now)
    : m_perSecond(std::max(perSecond, lowestRate)), m_burst(std::max(burst, 1.0)), m_tokens(m_burst), m_last(now)
{
}

double TokenBucket::tokensAt(milliseconds now) const
{
    const double elapsed = static_cast<double>(std::max<qint64>(0, (now - m_last).count())) / 1000.0;
    return std::min(m_burst, m_tokens + elapsed * m_perSecond);
}

void TokenBucket::refill(milliseconds now)
{
    m_tokens = tokensAt(now);
    m_last = std::max(m_last, now);
}

void TokenBucket::setRate(double perSecond, milliseconds now)
{
    refill(now);
    m_perSecond = std::max(perSecond, lowestRate);
}

bool TokenBucket::take(milliseconds now)
{
    refill(now);
    if (m_tokens < 1.0 - rounding)
        return false;
    m_tokens = std::max(0.0, m_tokens - 1.0);
    return true;
}

void TokenBucket::giveBack()
{
    m_tokens = std::min(m_burst, m_tokens + 1.0);
}

milliseconds TokenBucket::wait(milliseconds now) const
{
    const double missing = 1.0 - rounding - tokensAt(now);
    if (missing <= 0.0)
        return 0ms;
    return milliseconds(static_cast<qint64>(std::ceil(missing / m_perSecond * 1000.0)));
}

milliseconds clampedRetryAfter(milliseconds retryAfter)
{
    if (retryAfter <= 0ms)
        return 0ms;
    return std::clamp<milliseconds>(retryAfter, 1s, 1h);
}

milliseconds Backoff::ceiling() const
{
    const milliseconds grown = 1s * (1 << std::clamp(m_failures, 0, 10));
    return std::min(longestBackoff, grown);
}

milliseconds Backoff::next(milliseconds retryAfter) const
{
    if (retryAfter > 0ms)
        return clampedRetryAfter(retryAfter);
    return milliseconds(m_random.bounded(static_cast<int>(ceiling().count()) + 1));
}
