#include "core/dialing/accounthealth.h"

#include "core/base/text.h"
#include "core/base/whendone.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int failuresUntilOpen = 5;
constexpr int tooManyRequests = 429;

/// The provider is out of reach or sick, as opposed to having refused this one call. An unclear 429 speaks about one
/// number: the provider is well.
bool isFailure(const DialVerdict &verdict)
{
    if (verdict.accountFailure || verdict.state == AttemptState::NotSent)
        return true;
    return verdict.state == AttemptState::Unknown && verdict.httpStatus != tooManyRequests;
}

QString wordsOf(const DialVerdict &verdict)
{
    const QString &words = verdict.text.isEmpty() ? verdict.code : verdict.text;
    return words.isEmpty() ? AccountHealth::tr("no answer") : text::isolated(text::shown(words, 200));
}

} // namespace

AccountHealth::AccountHealth(CallProvider &provider, const Clock &clock, TimeScale timeScale,
                             QRandomGenerator &random, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_clock(clock)
    , m_timeScale(timeScale)
    , m_backoff(random)
    , m_probeBackoff(random)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AccountHealth::tick);
}

void AccountHealth::judge(const DialVerdict &verdict)
{
    if (isFailure(verdict)) {
        failed(verdict);
    } else if (verdict.loadRefusal) {
        backOff(verdict.retryAfter);
    } else if (verdict.state == AttemptState::Placed || verdict.state == AttemptState::Rejected) {
        m_failuresInARow = 0;
        m_backoff.succeeded();
    }
}

void AccountHealth::failed(const DialVerdict &verdict)
{
    ++m_failuresInARow;
    backOff(verdict.retryAfter);
    if (m_failuresInARow >= failuresUntilOpen && !m_open)
        open(verdict);
}

void AccountHealth::backOff(milliseconds retryAfter)
{
    m_backoff.failed();
    m_until = std::max(m_until, m_clock.monotonic() + m_timeScale(m_backoff.next(retryAfter)));
}

void AccountHealth::open(const DialVerdict &verdict)
{
    m_open = true;
    ++m_opening;
    m_probeBackoff.succeeded();
    m_cause = tr("Five calls in a row failed at the provider (%1). Dialing is paused while Leadline keeps asking "
                 "whether the provider is back.")
                  .arg(wordsOf(verdict));
    planProbe();
    emit opened(m_cause);
}

void AccountHealth::reset()
{
    m_open = false;
    m_failuresInARow = 0;
    m_until = 0ms;
    m_backoff.succeeded();
    m_cause.clear();
    m_timer.stop();
}

milliseconds AccountHealth::wait() const
{
    return std::max<milliseconds>(0ms, m_until - m_clock.monotonic());
}

void AccountHealth::planProbe()
{
    m_probeBackoff.failed();
    const milliseconds wait = m_timeScale(std::max<milliseconds>(1s, m_probeBackoff.next()));
    m_probeAt = m_clock.monotonic() + wait;
    m_timer.start(wait);
}

void AccountHealth::tick()
{
    if (!m_open || m_probing || m_probeAt == 0ms)
        return;
    const milliseconds left = m_probeAt - m_clock.monotonic();
    if (left > 0ms)
        m_timer.start(left);
    else
        probe();
}

void AccountHealth::probe()
{
    m_probing = true;
    whenDone(m_provider.account(), this, [this, opening = m_opening](const Result<AccountInfo> &account) {
        m_probing = false;
        if (!m_open || opening != m_opening)
            return;
        if (!account)
            return planProbe();
        m_probeAt = 0ms;
        m_cause = tr("The provider is back: press Start.");
        emit recovered(m_cause);
    });
}
