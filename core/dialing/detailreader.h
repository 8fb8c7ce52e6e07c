#pragma once

#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/pace.h"
#include "core/dialing/secondlooks.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <map>

/// Reads calls one by one and applies what it reads, a few at a time. Failed reads of calls somebody asked for are repeated a few times. Main thread.
class DetailReader final : public QObject {
    Q_OBJECT
public:
    DetailReader(CallLog &log, CallProvider &provider, SecondLooks &looks, const Clock &clock, TimeScale timeScale,
                 QRandomGenerator &random, QObject *parent = nullptr);

    /// Wanted already or being read: nothing happens twice. `repeat`: try again when the read fails.
    void read(const QString &callId, bool repeat = false);
    /// The second look at a call that ended, planned in the database; done, or moved after a failure.
    void readAgain(const QString &callId);
    bool isReading(const QString &callId) const { return m_reading.contains(callId); }
    void stop();
    /// Does what is due by the clock now (the timer calls it).
    void tick();

signals:
    /// What applying the record did.
    void applied(const QString &callId, const Applied &result);
    /// The provider answered: the call is not over, or (without a record) it does not know the call.
    void notOver(const QString &callId);
    void failed(const Error &error);

private:
    struct Later {
        std::chrono::milliseconds at { 0 }; ///< monotonic
        int tries = 0;
    };
    void next();
    void answered(const QString &callId, const Result<CallRecord> &record);
    void apply(const QString &callId, const CallRecord &record);
    void planAgain(const QString &callId, const Error &error);
    void moveSecondLook(const QString &callId);
    void plan(const QString &callId, const Later &later);

    CallLog &m_log;
    CallProvider &m_provider;
    SecondLooks &m_looks;
    const Clock &m_clock;
    TimeScale m_timeScale;
    QRandomGenerator &m_random;
    QTimer m_timer;
    QQueue<QString> m_queue;
    QSet<QString> m_reading; ///< queued or under way
    QMap<QString, int> m_tries; ///< of those to be repeated
    QMap<QString, int> m_again; ///< being looked at for the second time: failures so far
    std::map<QString, Later> m_later;
    int m_underWay = 0;
};
