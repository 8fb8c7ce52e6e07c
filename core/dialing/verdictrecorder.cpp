#include "core/dialing/verdictrecorder.h"

#include "core/base/crashwindow.h"
#include "core/base/passing.h"
#include "core/base/whendone.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(logVerdicts, "leadline.dialing")

namespace {

constexpr int failuresUntilHopeless = 5;
/// Long enough for several answers at a high pace, and a moment for whoever waits for a call to appear.
/// Shorter than deliveries wait to be applied: a result that knows its call by the id alone finds it stored.
constexpr milliseconds gatherFor = 40ms;

} // namespace

VerdictRecorder::VerdictRecorder(CallLog &log, const Clock &clock, TimeScale timeScale,
                                 QRandomGenerator &random, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(clock)
    , m_timeScale(timeScale)
    , m_backoff(random)
{
    m_gathering.setSingleShot(true);
    connect(&m_gathering, &QTimer::timeout, this, &VerdictRecorder::writeFresh);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VerdictRecorder::tick);
}

void VerdictRecorder::handOver()
{
    if (const QList<DialedAttempt> batch = takeFresh(); !batch.isEmpty())
        m_log.recordDials(batch);
}

void VerdictRecorder::record(AttemptId attempt, const DialVerdict &verdict)
{
    m_pending.insert_or_assign(attempt, Pending {verdict});
    writeFresh();
}

bool VerdictRecorder::isHopeless() const
{
    return std::ranges::all_of(m_pending, [](const auto &entry) {
        return entry.second.stage == Pending::Stage::Refused
            && entry.second.failures >= failuresUntilHopeless;
    });
}

void VerdictRecorder::writeFresh()
{
    const milliseconds now = m_clock.monotonic();
    if (m_writtenAt && now < *m_writtenAt + gatherFor) {
        m_gathering.start(*m_writtenAt + gatherFor - now);
        return;
    }
    const QList<DialedAttempt> batch = takeFresh();
    if (batch.isEmpty())
        return;
    m_writtenAt = now;
    whenDone(m_log.recordDials(batch), this,
             [this, batch](const Result<QList<Result<Done>>> &answers) { written(batch, answers); });
}

/// Those that were refused least come first: one that is refused again and again ends no batch before others.
QList<DialedAttempt> VerdictRecorder::takeFresh()
{
    QList<DialedAttempt> batch;
    for (auto &[attempt, pending] : m_pending) {
        if (pending.stage != Pending::Stage::Fresh)
            continue;
        pending.stage = Pending::Stage::Writing;
        batch.append({attempt, pending.verdict});
    }
    std::ranges::stable_sort(
        batch, {}, [this](const DialedAttempt &dialed) { return m_pending.at(dialed.attempt).failures; });
    return batch;
}

/// Without an answer of its own a verdict is not stored and is written again.
void VerdictRecorder::written(const QList<DialedAttempt> &batch, const Result<QList<Result<Done>>> &answers)
{
    const qsizetype answered = answers ? answers->size() : 0;
    for (qsizetype i = 0; i < batch.size(); ++i) {
        if (i < answered)
            written(batch.at(i), answers->at(i));
        else
            refused(batch.at(i).attempt, !answers);
    }
    if (m_waiting == 0 || m_timer.isActive())
        return;
    m_backoff.failed();
    planRetry();
    emit troubleChanged();
}

void VerdictRecorder::written(const DialedAttempt &dialed, const Result<Done> &result)
{
    if (!result && isPassing(result.error()))
        return refused(dialed.attempt, true);
    if (!result) {
        qCWarning(logVerdicts) << "verdict refused for attempt" << raw(dialed.attempt)
                               << result.error().detail;
        m_log.raiseAlarm(u"verdict_refused"_s,
                         tr("The answer to call attempt %1 could not be stored: %2")
                             .arg(raw(dialed.attempt))
                             .arg(result.error().message));
    } else {
        m_backoff.succeeded();
        if (dialed.verdict.state == AttemptState::Placed)
            dieHere(CrashWindow::W5);
    }
    forget(dialed.attempt);
}

void VerdictRecorder::refused(AttemptId attempt, bool wasTried)
{
    Pending &pending = m_pending.at(attempt);
    pending.stage = Pending::Stage::Refused;
    pending.failures += wasTried ? 1 : 0;
    ++m_waiting;
}

void VerdictRecorder::forget(AttemptId attempt)
{
    m_pending.erase(attempt);
    emit recorded(attempt);
    if (m_pending.empty())
        emit idle();
}

void VerdictRecorder::planRetry()
{
    if (m_timer.isActive())
        return;
    const milliseconds wait = m_timeScale(std::max<milliseconds>(200ms, m_backoff.next()));
    m_retryAt = m_clock.monotonic() + wait;
    m_timer.start(wait);
}

void VerdictRecorder::tick()
{
    writeFresh();
    if (m_waiting == 0)
        return;
    const milliseconds left = m_retryAt - m_clock.monotonic();
    if (left > 0ms) {
        m_timer.start(left);
        return;
    }
    m_timer.stop();
    m_waiting = 0;
    for (auto &[attempt, pending] : m_pending) {
        if (pending.stage == Pending::Stage::Refused)
            pending.stage = Pending::Stage::Fresh;
    }
    writeFresh();
    emit troubleChanged();
}
