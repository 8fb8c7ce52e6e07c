#pragma once

#include "core/http/requesthead.h"

#include <QMap>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

class BareConnections;
class GuardedConnection;

/// Limits of a listener. Source: reliability.md section 6.3.
struct GuardLimits {
    int connections = 32;
    double newPerSecond = 50;
    double newBurst = 100;
    HeadLimits head;
    qint64 body = 12 * 1024 * 1024;
    qint64 bodiesSum = 32 * 1024 * 1024;
    qint64 largeBody = 1024 * 1024; ///< a body above this counts as large
    int largeBodies = 4;
    std::chrono::milliseconds headTime {5'000};
    /// While all places are taken, a head that is not complete by then makes way for a new connection.
    std::chrono::milliseconds headTimeWhenFull {1'000};
    std::chrono::milliseconds requestTime {30'000};
    std::chrono::milliseconds answerTime {10'000}; ///< without progress
    std::chrono::milliseconds freeTime {5'000}; ///< before the slowest allowed rate is asked for
    qint64 slowestBytesPerSecond = 16 * 1024; ///< after that
    int wrongCredentialsPerMinute = 10;
};

/// An answer the guard writes itself, without the library: short, never a stream.
struct GuardedAnswer {
    int status = 200;
    QByteArray contentType = "text/plain";
    QByteArray body;
    int retryAfterSeconds = 0; ///< 0 = no Retry-After
};

/// Counters shared with other threads.
class RefusalCounters final {
public:
    void refused(const QString &code);
    void accepted();
    QMap<QString, qint64> refusedByCode() const;
    qint64 acceptedCount() const;

private:
    mutable QMutex m_mutex;
    QMap<QString, qint64> m_refused;
    qint64 m_accepted = 0;
};

/// Listener in front of QHttpServer, which has no limits of its own. Owns every accepted socket; hands it on
/// (as a pending connection) only when the whole head has been judged and the whole body has arrived, and
/// closes it after one request. With a taker no library is behind it: the guard writes the answer itself, and
/// requests that come in one piece are taken without a QTcpSocket (BareConnections).
/// Thread: the one it lives on.
class GuardedServer final : public QTcpServer {
    Q_OBJECT
public:
    /// What a route allows; the judge sets it, the limits of the listener hold where it does not.
    struct Allowance {
        qint64 body;
        std::chrono::milliseconds time; ///< for head and body together
    };
    /// Judges a head before its body is read: route, credentials, content type, allowance.
    using Judge = std::function<std::optional<RequestRefusal>(const RequestHead &head, Allowance &allowance)>;

    /// Answers one request, now or later; an answer that comes when the client is gone is dropped. Only on
    /// the server's thread.
    using Answer = std::function<void(const GuardedAnswer &)>;
    /// Takes a whole request in place of QHttpServer.
    using Taker = std::function<void(const RequestHead &head, const QByteArray &body, const Answer &answer)>;

    GuardedServer(GuardLimits limits, std::shared_ptr<RefusalCounters> counters, QObject *parent = nullptr);
    ~GuardedServer() override;

    /// As `listen`, but a connection is reported with its first bytes, or after a second without any: one
    /// that is read at once wakes the thread once.
    bool listenToSpoken(const QHostAddress &address, quint16 port);

    /// To be set before `listen`.
    void setJudge(Judge judge) { m_judge = std::move(judge); }
    void setTaker(Taker taker);

    /// Counts a wrong token or signature. After ten in a minute further wrong ones get 429 for a minute
    /// instead of `refusal`; right ones go on, so that nobody can shut the provider out by guessing.
    RequestRefusal wrongCredentials(const RequestRefusal &refusal);

    static QByteArray problem(int status, const QByteArray &title, const QByteArray &detail);
    static QByteArray reasonPhrase(int status);
    /// Head and body; the connection closes behind them.
    static QByteArray answerText(const GuardedAnswer &answer);
    /// Without the body for HEAD.
    static QByteArray refusalText(const RequestRefusal &refusal, const QByteArray &method);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class BareConnections;
    friend class GuardedConnection;
    bool admits(qintptr descriptor);
    bool findPlace();
    void makeConnection(qintptr descriptor, std::chrono::steady_clock::time_point since);
    void lookAtTime();
    Allowance defaultAllowance() const { return {m_limits.body, m_limits.requestTime}; }
    /// Judges the head and its length. When nothing is refused, the body's bytes are counted; they are given
    /// back with `giveBackBody`.
    std::optional<RequestRefusal> judge(const RequestHead &head, Allowance &allowance);
    bool takeBody(qint64 bytes);
    void giveBackBody(qint64 bytes);
    void handOn(QTcpSocket *socket);

    GuardLimits m_limits;
    Judge m_judge;
    Taker m_taker;
    std::shared_ptr<RefusalCounters> m_counters;
    QTimer m_tick; ///< looks at all connections; runs while there are some
    QList<GuardedConnection *> m_connections; ///< open ones, roughly the oldest first
    std::unique_ptr<BareConnections> m_bare; ///< with a taker only
    qint64 m_bodyBytes = 0;
    int m_largeBodies = 0;
    double m_tokens;
    std::chrono::steady_clock::time_point m_tokensAt;
    QList<std::chrono::steady_clock::time_point> m_wrong;
    std::chrono::steady_clock::time_point m_throttledUntil;
};
