#pragma once

#include "core/http/guardedserver.h"

#include <QByteArray>
#include <QHash>
#include <QSocketNotifier>

#include <chrono>
#include <functional>

/// Connections whose request comes in one piece, as nearly all do: read at once and answered at once, they
/// need no QTcpSocket, which would cost more than everything else about them. Whatever comes otherwise
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
    qsizetype count() const { return m_silent.size() + m_unanswered.size(); }
    /// Closes one whose client did not wait for its answer; false: there is none.
    bool dropDeserted();
    /// Hands over what has been silent too long and closes what got no answer in time; to be called a few
    /// times a second.
    void lookAtTime();

private:
    /// A request that the taker has and has not answered.
    struct Unanswered {
        int descriptor;
        qint64 bodyBytes; ///< counted in the server's sum
        Moment since;
    };
    enum class Found { Nothing, WholeRequest, SomethingElse };

    Found tryWhole(int descriptor);
    void serve(int descriptor, const RequestHead &head, const QByteArray &body);
    bool waitFor(int descriptor);
    void takeSpoken();
    void answer(quint64 number, const GuardedAnswer &answer);

    GuardedServer &m_server;
    HandOver m_handOver;
    QByteArray m_arrived; ///< room for what is looked at
    QHash<int, Moment> m_silent; ///< descriptors that nothing has come from yet
    QHash<quint64, Unanswered> m_unanswered;
    quint64 m_lastNumber = 0;
    int m_epoll; ///< waits for all the silent at the price of one; -1: they are handed over at once
    QSocketNotifier m_spoken; ///< of `m_epoll`
};
