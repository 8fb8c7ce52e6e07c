#pragma once

#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "core/dialing/pace.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

/// Makes verdicts durable and does not let go of one before it is: a call id must not be lost to a full disk.
/// The first one is written at once; those that follow within milliseconds share a transaction. Main thread.
class VerdictRecorder final : public QObject {
    Q_OBJECT
public:
    /// All references must outlive the object.
    VerdictRecorder(CallLog &log, const Clock &clock, TimeScale timeScale, QRandomGenerator &random,
                    QObject *parent = nullptr);

    void record(AttemptId attempt, const DialVerdict &verdict);
    /// At the end: what still waits for others goes to the log, whose answer nobody waits for.
    void handOver();
    /// The database refused a verdict and will be asked again.
    bool isTroubled() const { return m_waiting > 0; }
    bool isIdle() const { return m_pending.empty(); }
    /// Nothing more to hope for at a shutdown: every verdict that is left was refused several times. Its
    /// intent becomes `unknown` at the next start.
    bool isHopeless() const;
    /// Does what is due by the clock now (the timer calls it).
    void tick();

signals:
    void recorded(AttemptId attempt);
    /// The database refused, or takes verdicts again.
    void troubleChanged();
    void idle();

private:
    struct Pending {
        enum class Stage { Fresh, Writing, Refused };

        DialVerdict verdict;
        int failures = 0;
        Stage stage = Stage::Fresh;
    };
    /// At once, or when the time for others to come is over.
    void writeFresh();
    void written(const QList<DialedAttempt> &batch, const Result<QList<Result<Done>>> &answers);
    void written(const DialedAttempt &dialed, const Result<Done> &result);
    void refused(AttemptId attempt, bool wasTried);
    QList<DialedAttempt> takeFresh();
    void forget(AttemptId attempt);
    void planRetry();

    CallLog &m_log;
    const Clock &m_clock;
    TimeScale m_timeScale;
    Backoff m_backoff;
    QTimer m_gathering;
    QTimer m_timer;
    std::optional<std::chrono::milliseconds> m_writtenAt; ///< the last batch
    std::chrono::milliseconds m_retryAt {0};
    std::map<AttemptId, Pending> m_pending;
    int m_waiting = 0; ///< refused, not being written right now
};
