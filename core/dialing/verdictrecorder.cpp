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

} // namespace

VerdictRecorder::VerdictRecorder(CallLog &log, const Clock &clock, TimeScale timeScale,
                                 QRandomGenerator &random, QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(clock)
    , m_timeScale(timeScale)
    , m_backoff(random)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VerdictRecorder::tick);
}

void VerdictRecorder::record(AttemptId attempt, const DialVerdict &verdict)
{
    m_pending.insert_or_assign(attempt, Pending {verdict});
    write(attempt);
}

bool VerdictRecorder::isHopeless() const
{
    return std::ranges::all_of(m_pending, [](const auto &entry) {
        return !entry.second.writing && entry.second.failures >= failuresUntilHopeless;
    });
}

void VerdictRecorder::write(AttemptId attempt)
{
    Pending &pending = m_pending.at(attempt);
    pending.writing = true;
    whenDone(m_log.recordDial(attempt, pending.verdict), this,
             [this, attempt](const Result<Done> &result) { written(attempt, result); });
}

void VerdictRecorder::written(AttemptId attempt, const Result<Done> &result)
{
    if (!result && isPassing(result.error())) {
        Pending &pending = m_pending.at(attempt);
        pending.writing = false;
        ++pending.failures;
        ++m_waiting;
        m_backoff.failed();
        planRetry();
        emit troubleChanged();
        return;
    }
    if (!result) {
        qCWarning(logVerdicts) << "verdict refused for attempt" << raw(attempt) << result.error().detail;
        m_log.raiseAlarm(u"verdict_refused"_s,
                         tr("The answer to call attempt %1 could not be stored: %2")
                             .arg(raw(attempt))
                             .arg(result.error().message));
    } else {
        m_backoff.succeeded();
        if (m_pending.at(attempt).verdict.state == AttemptState::Placed)
            dieHere(CrashWindow::W5);
    }
    forget(attempt);
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
        if (!pending.writing)
            write(attempt);
    }
    emit troubleChanged();
}
