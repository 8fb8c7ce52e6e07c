#pragma once

#include "core/base/clock.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/pace.h"

#include <QObject>
#include <QTimer>

/// Whether the provider takes our calls. Failures back off with full jitter; five in a row open the breaker, which
/// then asks for the account, never places a call, until the provider answers. Only a person closes it again.
/// Source: reliability.md section 3.6. Main thread.
class AccountHealth final : public QObject {
    Q_OBJECT
public:
    /// All references must outlive the object.
    AccountHealth(CallProvider &provider, const Clock &clock, TimeScale timeScale, QRandomGenerator &random,
                  QObject *parent = nullptr);

    /// Reads what a dial came to.
    void judge(const DialVerdict &verdict);
    /// A person starts again: closed, no back-off.
    void reset();

    bool isOpen() const { return m_open; }
    /// The last dial failed or was refused for load: one at a time until one succeeds.
    bool isShaky() const { return m_backoff.failures() > 0; }
    /// How long no dial should be tried; 0 when one may.
    std::chrono::milliseconds wait() const;
    /// Why dialing is paused, for people; empty while closed.
    const QString &cause() const { return m_cause; }
    /// Does what is due by the clock now (the timer calls it).
    void tick();

signals:
    /// Five failures in a row: pause everything with `cause`.
    void opened(const QString &cause);
    /// The probe was answered: the provider is back, a person may start again.
    void recovered(const QString &cause);

private:
    void failed(const DialVerdict &verdict);
    void backOff(std::chrono::milliseconds retryAfter);
    void open(const DialVerdict &verdict);
    void planProbe();
    void probe();

    CallProvider &m_provider;
    const Clock &m_clock;
    TimeScale m_timeScale;
    Backoff m_backoff;
    Backoff m_probeBackoff;
    QTimer m_timer;
    std::chrono::milliseconds m_until { 0 }; ///< monotonic
    std::chrono::milliseconds m_probeAt { 0 }; ///< monotonic
    int m_failuresInARow = 0;
    bool m_open = false;
    bool m_probing = false;
    int m_opening = 0; ///< outdates probes of an earlier opening
    QString m_cause;
};
