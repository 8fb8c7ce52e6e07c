#pragma once

#include "core/base/clock.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/outsidecalls.h"

#include <QObject>
#include <QTimer>

/// Reads the records of outside calls one after the other and keeps their stop requests. Calls that are not over, and
/// reads that failed, are tried again later. Main thread.
class OutsideCallReader final : public QObject {
    Q_OBJECT
public:
    OutsideCallReader(OutsideCalls &calls, CallProvider &provider, TimeScale timeScale, QObject *parent = nullptr);

    /// Reads what is unread now. Called again while it is at work: nothing happens.
    void start();
    void stop();

private:
    void list();
    void next();
    void answered(const QString &callId, const Result<CallRecord> &record);
    void settle(const QString &callId, bool asksToStop);
    void later();

    OutsideCalls &m_calls;
    CallProvider &m_provider;
    QTimer m_again;
    QStringList m_unread;
    bool m_isAtWork = false;
    bool m_isStopped = false;
    bool m_leftSome = false; ///< a call of this round has to be read again
};
