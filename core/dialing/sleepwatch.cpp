#include "core/dialing/sleepwatch.h"

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds interval = 5s;
constexpr std::chrono::milliseconds drift = 30s;

} // namespace

SleepWatch::SleepWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_offset(offset())
{
    connect(&m_timer, &QTimer::timeout, this, &SleepWatch::tick);
    m_timer.start(interval);
}

qint64 SleepWatch::offset() const
{
    return m_clock.nowUtc().toMSecsSinceEpoch() - m_clock.monotonic().count();
}

void SleepWatch::tick()
{
    const qint64 now = offset();
    const std::chrono::milliseconds jump(now - m_offset);
    m_offset = now;
    if (jump > drift)
        emit woke(jump);
}
