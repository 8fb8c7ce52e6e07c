#pragma once

#include "core/base/clock.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/outsidecalls.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

/// Reads the records of outside calls one after the other and keeps their stop requests. A call counts as read when it was
/// over in two reads ten minutes apart, because tags and transcripts come late, or missing in several; a stop request counts
/// at once. Reads that failed are tried again. Main thread.
class OutsideCallReader final : public QObject {
    Q_OBJECT
public:
    OutsideCallReader(OutsideCalls &calls, CallProvider &provider, TimeScale timeScale, QObject *parent = nullptr);

    /// Reads what is unread, round after round, until nothing is left.
    void start();
    void stop();

private:
    void list();
    void next();
    void endRound();
    void answered(const QString &callId, const Result<CallRecord> &record);
    void settle(const QString &callId, bool asksToStop);
    void later();

    OutsideCalls &m_calls;
    CallProvider &m_provider;
    QTimer m_again;
    QStringList m_unread;
    QSet<QString> m_over; ///< over in an earlier read
    QHash<QString, int> m_missing; ///< how often the provider did not know them
    bool m_isAtWork = false;
    bool m_isStopped = false;
    bool m_isWantedAgain = false; ///< `start` was called while at work
    bool m_leftSome = false; ///< a call of this round has to be read again
    qsizetype m_settled = 0; ///< in this round
};
