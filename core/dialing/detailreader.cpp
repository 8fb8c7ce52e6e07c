#include "core/dialing/detailreader.h"

#include "core/base/whendone.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int readsAtOnce = 4;
constexpr int mostTries = 5;
constexpr milliseconds secondLookPause = 30s; ///< after a failure

} // namespace

DetailReader::DetailReader(CallLog &log, CallProvider &provider, SecondLooks &looks, const Clock &clock, TimeScale timeScale,
                           QRandomGenerator &random, QObject *parent)
    : QObject(parent), m_log(log), m_provider(provider), m_looks(looks), m_clock(clock), m_timeScale(timeScale), m_random(random)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DetailReader::tick);
}

void DetailReader::read(const QString &callId, bool repeat)
{
    if (callId.isEmpty())
        return;
    if (repeat && !m_tries.contains(callId))
        m_tries.insert(callId, 0);
    if (m_reading.contains(callId))
        return;
    m_reading.insert(callId);
    m_queue.enqueue(callId);
    next();
}

void DetailReader::readAgain(const QString &callId)
{
    if (callId.isEmpty() || m_reading.contains(callId))
        return;
    m_again.insert(callId, m_again.value(callId));
    read(callId);
}

void DetailReader::stop()
{
    for (const QString &callId : std::as_const(m_queue))
        m_reading.remove(callId);
    m_queue.clear();
    m_tries.clear();
    m_later.clear();
    m_again.clear();
    m_timer.stop();
}

void DetailReader::next()
{
    while (m_underWay < readsAtOnce && !m_queue.isEmpty()) {
        const QString callId = m_queue.dequeue();
        ++m_underWay;
        whenDone(m_provider.call(callId), this,
                 [this, callId](const Result<CallRecord> &record) { answered(callId, record); });
    }
}

void DetailReader::answered(const QString &callId, const Result<CallRecord> &record)
{
    --m_underWay;
    m_reading.remove(callId);
    if (record) {
        m_tries.remove(callId);
        apply(callId, *record);
    } else if (record.error().kind == Error::Kind::NotFound) {
        m_tries.remove(callId);
        if (m_again.remove(callId) > 0)
            m_looks.move(callId, {});
        emit notOver(callId);
    } else {
        planAgain(callId, record.error());
    }
    next();
}

void DetailReader::apply(const QString &callId, const CallRecord &record)
{
    const bool isOver = record.completed.value_or(false);
    whenDone(m_log.applyRecord(record, ReportSource::Poll), this,
             [this, callId, isOver](const Result<Applied> &result) {
                 if (!result) {
                     emit failed(result.error());
                     return;
                 }
                 if (m_again.remove(callId) > 0)
                     m_looks.move(callId, {});
                 emit applied(callId, *result);
                 if (!isOver)
                     emit notOver(callId);
             });
}

/// Wanted reads are repeated with growing waits; those of the list come round by themselves.
void DetailReader::planAgain(const QString &callId, const Error &error)
{
    if (m_again.contains(callId)) {
        moveSecondLook(callId);
    } else if (m_tries.contains(callId)) {
        const int tries = m_tries.value(callId) + 1;
        Backoff backoff(m_random);
        for (int i = 0; i < tries; ++i)
            backoff.failed();
        m_tries.remove(callId);
        if (tries < mostTries)
            plan(callId, { m_clock.monotonic() + m_timeScale(1s + backoff.next()), tries });
    }
    emit failed(error);
}

void DetailReader::moveSecondLook(const QString &callId)
{
    const int failures = ++m_again[callId];
    QDateTime next;
    if (failures < mostTries)
        next = m_clock.nowUtc().addMSecs(m_timeScale(secondLookPause * failures).count());
    else
        m_again.remove(callId);
    m_looks.move(callId, next);
}

void DetailReader::plan(const QString &callId, const Later &later)
{
    m_later.insert_or_assign(callId, later);
    const milliseconds wait = std::max<milliseconds>(1ms, later.at - m_clock.monotonic());
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > wait)
        m_timer.start(wait);
}

void DetailReader::tick()
{
    const milliseconds now = m_clock.monotonic();
    milliseconds nearest = 1h;
    QStringList due;
    for (const auto &[callId, later] : m_later) {
        if (later.at <= now)
            due.append(callId);
        else
            nearest = std::min(nearest, later.at - now);
    }
    for (const QString &callId : std::as_const(due)) {
        const auto planned = m_later.extract(callId).mapped();
        m_tries.insert(callId, planned.tries);
        read(callId);
    }
    if (!m_later.empty())
        m_timer.start(nearest);
}
