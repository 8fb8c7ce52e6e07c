#include "core/base/stallwatch.h"

namespace {

using Steady = std::chrono::steady_clock;
constexpr std::chrono::milliseconds every {50};

} // namespace

StallWatch::StallWatch(QObject *parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { look(Steady::now()); });
    m_timer.start(every);
}

void StallWatch::look(Steady::time_point now)
{
    const bool isFirst = m_last == Steady::time_point();
    if (isFirst) { // before it the program was being built, and nobody could click; or it is excused
        m_last = now;
        return;
    }
    const auto stood = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_last) - every;
    m_last = now;
    if (stood > m_longest)
        m_longest = stood;
    if (stood > limit)
        emit stalled(stood);
}
