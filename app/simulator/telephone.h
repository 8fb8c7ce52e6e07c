#pragma once

#include "app/simulator/people.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <deque>
#include <functional>
#include <map>

/// An accepted dial request.
struct Dial {
    QString callId;
    QString number; ///< as it was sent
    QString digits;
    QString key; ///< the caller's own mark
    QJsonObject body;
};

/// One imaginary call.
struct Call {
    enum class Phase { Ringing, Live, Ended };

    Dial dial;
    CallPlan plan;
    Phase phase = Phase::Ringing;
    bool canceled = false;
    QDateTime createdUtc;
    QDateTime startedUtc; ///< connected; invalid = never
    QDateTime endUtc;
    double talkedSeconds = 0; ///< imaginary
    double listShare = 0; ///< where in the range of list delays it lies, 0 to 1
};

/// Where the imaginary calls ring, talk and end, `speed` times faster than real ones.
class Telephone final : public QObject {
    Q_OBJECT
public:
    Telephone(quint64 seed, double speed, QObject *parent = nullptr);

    void place(const Dial &dial, const Profile &profile);
    /// False when the call is over already or never was.
    bool stop(const QString &callId);
    int stopAll();

    const Call *find(const QString &callId) const;
    /// In the order they were made; addresses stay valid.
    const std::deque<Call> &calls() const { return m_calls; }
    int openCalls() const { return m_open; }
    int timesRung(const QString &digits) const { return m_timesRung.value(digits); }
    /// Imaginary time as it really elapses.
    std::chrono::milliseconds real(double imaginarySeconds) const;

signals:
    void connected(const Call &call);
    void ended(const Call &call);

private:
    void connectCall(Call &call);
    void endCall(Call &call);
    void cutShort(Call &call);
    void later(double imaginarySeconds, Call &call, void (Telephone::*step)(Call &));

    quint64 m_seed;
    double m_speed;
    std::deque<Call> m_calls;
    QHash<QString, Call *> m_byId;
    QHash<QString, int> m_timesRung;
    int m_open = 0;
};
