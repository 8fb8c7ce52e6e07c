#pragma once

#include "core/base/clock.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/pace.h"

#include <QObject>

#include <optional>

/// The provider's clock against ours, from the `Date` of its answers. Before the first dial of the program, and after
/// our clock was set forward or the computer slept, it is asked for; until then `wait` holds up dialing, so that no
/// person is rung by a wrong clock. Source: reliability.md section 11. Main thread.
class ProviderTime final : public QObject {
    Q_OBJECT
public:
    /// All references must outlive the object.
    ProviderTime(CallProvider &provider, const Clock &clock, TimeScale timeScale, QRandomGenerator &random,
                 QObject *parent = nullptr);

    /// Asks, unless the time is known, is being asked for, or was asked for in vain a moment ago.
    void ask();
    /// Our clock was set forward or the steady clock stood still: what was known says nothing any more.
    void doubt();
    /// Reads the `Date` of any answer.
    void note(const QDateTime &providerDate);

    /// Since the last doubt no answer has come.
    bool isDoubted() const { return m_standing == Standing::Doubted && m_holds; }
    /// How long no dial should leave; 0 when one may. Never 0 before an answer came: `ask` again then.
    std::chrono::milliseconds wait() const;
    /// The provider's clock minus ours, as far as an answer has told; setting our clock changes it at once.
    std::optional<std::chrono::milliseconds> difference() const;

signals:
    /// Dialing may go on as far as this object is concerned. `providerDate` is invalid when nothing was told.
    void settled(const QDateTime &providerDate);

private:
    enum class Standing {
        Unread, ///< the calls wait for one answer: trouble is the business of the dial that follows
        Doubted, ///< they wait until the provider has answered
        Known
    };

    void answered(const Result<AccountInfo> &account);

    CallProvider &m_provider;
    const Clock &m_clock;
    TimeScale m_timeScale;
    Backoff m_backoff;
    Standing m_standing = Standing::Unread;
    bool m_holds = true; ///< while not Known: the calls wait for the answer
    bool m_asking = false;
    int m_doubts = 0; ///< outdates questions of before the last one
    std::chrono::milliseconds m_askAt { 0 }; ///< monotonic
    std::optional<qint64> m_offset; ///< the provider's wall clock minus our monotonic one, milliseconds
};
