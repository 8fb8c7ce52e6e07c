#include "core/dialing/providertime.h"

#include "core/base/whendone.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

/// While an answer is awaited: it says itself when it is there.
constexpr milliseconds nextLook = 1s;
constexpr milliseconds shortestPause = 1s; // scaled

} // namespace

ProviderTime::ProviderTime(CallProvider &provider, const Clock &clock, TimeScale timeScale, QRandomGenerator &random,
                           QObject *parent)
    : QObject(parent), m_provider(provider), m_clock(clock), m_timeScale(timeScale), m_backoff(random)
{
}

void ProviderTime::ask()
{
    if (m_standing == Standing::Known || m_asking || m_clock.monotonic() < m_askAt)
        return;
    m_asking = true;
    whenDone(m_provider.account(), this, [this, doubts = m_doubts](const Result<AccountInfo> &account) {
        m_asking = false;
        if (doubts == m_doubts)
            answered(account);
        else
            ask();
    });
}

void ProviderTime::answered(const Result<AccountInfo> &account)
{
    if (m_standing == Standing::Known)
        return;
    if (account) {
        m_standing = Standing::Known;
        return emit settled(account->providerDate);
    }
    // Asked again, but only after a doubt the calls wait for it. A provider that refuses the question tells no time.
    const Error::Kind kind = account.error().kind;
    const bool isRefused =
        kind == Error::Kind::Rejected || kind == Error::Kind::Unauthorized || kind == Error::Kind::NotFound;
    m_backoff.failed();
    m_askAt = m_clock.monotonic() + m_timeScale(std::max(shortestPause, m_backoff.next()));
    if (m_standing == Standing::Unread || isRefused)
        m_holds = false;
    if (!m_holds)
        emit settled({});
}

void ProviderTime::doubt()
{
    ++m_doubts;
    m_standing = Standing::Doubted;
    m_holds = true;
    m_offset.reset();
    m_askAt = 0ms;
    m_backoff.succeeded();
}

void ProviderTime::note(const QDateTime &providerDate)
{
    m_offset = providerDate.toMSecsSinceEpoch() - m_clock.monotonic().count();
    m_standing = Standing::Known;
}

milliseconds ProviderTime::wait() const
{
    if (m_standing == Standing::Known || !m_holds)
        return 0ms;
    return m_asking ? nextLook : std::max<milliseconds>(1ms, m_askAt - m_clock.monotonic());
}

std::optional<milliseconds> ProviderTime::difference() const
{
    if (!m_offset)
        return std::nullopt;
    return milliseconds(*m_offset + m_clock.monotonic().count() - m_clock.nowUtc().toMSecsSinceEpoch());
}
