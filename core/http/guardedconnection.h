#pragma once

#include "core/http/guardedserver.h"

#include <QObject>
#include <QPointer>

/// One connection of a GuardedServer: head, body, one request, end. Child of its socket.
class GuardedConnection final : public QObject {
    Q_OBJECT
public:
    GuardedConnection(GuardedServer &server, QTcpSocket *socket, std::chrono::steady_clock::time_point since);
    ~GuardedConnection() override;

    /// It has had its chance: its head is still incomplete, and nothing of it waits to be read.
    bool mayMakeWay() const;
    /// Tells the client so and closes at once.
    void makeWay();
    /// Refuses or closes what is too slow; to be called some times a second.
    void lookAtTime();

private:
    enum class Stage { Head, Body, Answer, Refused };

    void onBytes();
    void readHead();
    void startBody(const RequestHead &head);
    void continueBody();
    void handOn();
    void takeItself();
    void answer(const GuardedAnswer &answer);
    void closeWhenWritten();
    void refuse(const RequestRefusal &refusal);
    void drain();

    QPointer<GuardedServer> m_server; ///< null once the server is being destroyed
    QTcpSocket &m_socket;
    Stage m_stage = Stage::Head;
    RequestHead m_head;
    qint64 m_bodyTaken = 0; ///< counted in the server's sum
    qint64 m_drained = 0;
    GuardedServer::Allowance m_allowance;
    std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_progress;
};
