#include "core/bland/repeatbudget.h"

namespace {

constexpr std::chrono::milliseconds window = std::chrono::minutes(10);
constexpr size_t alwaysAllowed = 10;
constexpr size_t requestsPerRepeat = 10;

} // namespace

void RepeatBudget::noteRequest()
{
    forgetOld(m_requests);
    m_requests.push_back(m_clock.monotonic());
}

bool RepeatBudget::take()
{
    forgetOld(m_requests);
    forgetOld(m_repeats);
    if (m_repeats.size() >= m_requests.size() / requestsPerRepeat + alwaysAllowed)
        return false;
    m_repeats.push_back(m_clock.monotonic());
    return true;
}

void RepeatBudget::forgetOld(Times &times) const
{
    const auto oldest = m_clock.monotonic() - window;
    while (!times.empty() && times.front() < oldest)
        times.pop_front();
}
