#pragma once

#include "core/http/guardedserver.h"

#include <QByteArray>
#include <QHash>
#include <QSocketNotifier>

#include <chrono>
#include <functional>

/// Connections whose request comes in one piece, as nearly all do: read at once and answered at once, they
/// need no socket of Qt's, which would cost more than everything else about them. Whatever comes otherwise
/// (in parts, late, as no request) is handed over unread, to be a GuardedConnection. Thread: the server's.
class BareConnections final {
public:
    using Moment = std::chrono::steady_clock::time_point;
    /// Takes a descriptor over; `since` is when it was accepted.
    using HandOver = std::function<void(qintptr descriptor, Moment since)>;

    /// Of a server with a taker.
    BareConnections(GuardedServer &server, HandOver handOver);
    ~BareConnections();
    Q_DISABLE_COPY_MOVE(BareConnections)

    /// Owns the descriptor from now on.
    void add(int descriptor);
    qsizetype count() const { return m_silent.size() + m_taken.size(); }
    /// Closes one whose client did not wait for its answer; false: there is none.
    bool makeWay();
    /// Hands over what is silent, and closes what has waited too long for its answer; to be called some times
    /// a second.
    void lookAtTime();

private:
    /// With the taker.
    struct Taken {
        int descriptor;
        qint64 bodyBytes; ///< counted in the server's sum
        Moment since;
    };
    enum class Found { Nothing, WholeRequest, SomethingElse };

    Found take(int descriptor);
    void judge(int descriptor, const RequestHead &head, const QByteArray &body);
    bool waitFor(int descriptor);
    void takeSpoken();
    void answer(quint64 number, const GuardedAnswer &answer);

    GuardedServer &m_server;
    HandOver m_handOver;
    QByteArray m_arrived; ///< room for what is looked at
    QHash<int, Moment> m_silent; ///< descriptors that nothing has come from yet
    QHash<quint64, Taken> m_taken;
    quint64 m_lastNumber = 0;
    int m_epoll; ///< waits for all the silent at the price of one; -1: for none
    QSocketNotifier m_spoken; ///< of `m_epoll`
};
