#include "core/bland/readqueue.h"

#include "core/bland/transport.h"
#include "core/dialing/pace.h"

#include <QTimer>

#include <utility>

ReadQueue::ReadQueue(Transport &transport, RequestFor requestFor, const Clock &clock, TimeScale timeScale,
                     const BlandLimits &limits, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_requestFor(std::move(requestFor))
    , m_clock(clock)
    , m_timeScale(timeScale)
    , m_limits(limits)
    , m_budget(clock)
    , m_random(QRandomGenerator::system()->generate())
{
}

void ReadQueue::get(const QString &path, Handler handler)
{
    add({path, std::move(handler)});
}

void ReadQueue::post(const QString &path, Handler handler, const QByteArray &body)
{
    add({path, std::move(handler), true, body});
}

void ReadQueue::add(Job job)
{
    m_waiting.push_back(std::move(job));
    startNext();
}

void ReadQueue::startNext()
{
    while (m_running < m_limits.maxReads && !m_waiting.empty()) {
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        start(job);
    }
}

void ReadQueue::start(const Job &job)
{
    ++m_running;
    m_budget.noteRequest();
    const HttpExchange::Limits limits {m_limits.connectDeadline, m_limits.readDeadline,
                                       m_limits.maxReadAnswer};
    auto *exchange = job.isPost ? m_transport.postOnce(m_requestFor(job.path), job.body, limits)
                                : m_transport.get(m_requestFor(job.path), limits);
    connect(exchange, &HttpExchange::finished, this,
            [this, job](const HttpAnswer &answer) { settle(job, answer); });
}

void ReadQueue::settle(const Job &job, const HttpAnswer &answer)
{
    --m_running;
    if (mayRepeat(job, answer))
        repeatLater(job, answer);
    else
        job.handler(answer);
    startNext();
}

bool ReadQueue::mayRepeat(const Job &job, const HttpAnswer &answer)
{
    const bool isPassing =
        !answer.isComplete() || answer.status >= 500 || answer.status == 429 || answer.status == 408;
    if (job.isPost || !isPassing || answer.end == HttpAnswer::End::TooLarge
        || job.repeats >= m_limits.maxRepeats)
        return false;
    return m_budget.take();
}

void ReadQueue::repeatLater(Job job, const HttpAnswer &answer)
{
    ++job.repeats;
    Backoff backoff(m_random);
    for (int failure = 0; failure < job.repeats; ++failure)
        backoff.failed();
    const auto wait = m_timeScale(backoff.next(answer.retryAfterWait(m_clock.nowUtc())));
    QTimer::singleShot(wait, this, [this, job = std::move(job)] { add(job); });
}
