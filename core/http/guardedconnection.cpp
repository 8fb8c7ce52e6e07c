#include "core/http/guardedconnection.h"

#include <algorithm>
#include <sys/socket.h>

namespace {

using Steady = std::chrono::steady_clock;
constexpr std::chrono::seconds drainTime {1};

/// The kernel has bytes that the event loop has not come to yet.
bool hasUnreadBytes(const QTcpSocket &socket)
{
    char first = 0;
    return ::recv(static_cast<int>(socket.socketDescriptor()), &first, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

} // namespace

GuardedConnection::GuardedConnection(GuardedServer &server, QTcpSocket *socket, Steady::time_point since)
    : QObject(socket)
    , m_server(&server)
    , m_socket(*socket)
    , m_allowance(server.defaultAllowance())
    , m_started(since)
    , m_progress(m_started)
{
    m_socket.setReadBufferSize(m_server->m_limits.head.head + 4);
    connect(&m_socket, &QIODevice::readyRead, this, &GuardedConnection::onBytes);
}

GuardedConnection::~GuardedConnection()
{
    if (m_server && m_bodyTaken > 0)
        m_server->giveBackBody(m_bodyTaken);
}

bool GuardedConnection::mayMakeWay() const
{
    return m_stage == Stage::Head && Steady::now() - m_started >= m_server->m_limits.headTimeWhenFull
        && !hasUnreadBytes(m_socket);
}

void GuardedConnection::makeWay()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        refuse({503, "made_way", "All connections are in use; send the whole request at once."});
    m_socket.flush();
    m_socket.abort();
}

void GuardedConnection::onBytes()
{
    switch (m_stage) {
    case Stage::Head:
        readHead();
        break;
    case Stage::Body:
        continueBody();
        break;
    case Stage::Refused:
        drain();
        break;
    case Stage::Answer:
        break;
    }
}

void GuardedConnection::readHead()
{
    // Not more than there is: peek makes room for all that is asked for.
    const qint64 most = std::min<qint64>(m_socket.bytesAvailable(), m_server->m_limits.head.head + 4);
    const auto parsed = parseHead(m_socket.peek(most), m_server->m_limits.head);
    if (!parsed)
        return;
    if (const auto *const refusal = std::get_if<RequestRefusal>(&*parsed)) {
        refuse(*refusal);
        return;
    }
    const RequestHead &head = std::get<RequestHead>(*parsed);
    m_head = head;
    if (const auto refusal = m_server->judge(head, m_allowance))
        refuse(*refusal);
    else
        startBody(head);
}

void GuardedConnection::startBody(const RequestHead &head)
{
    m_bodyTaken = head.contentLength;
    m_stage = Stage::Body;
    // One byte more than the request, so that a second request behind it is noticed.
    m_socket.setReadBufferSize(head.size + head.contentLength + 1);
    if (head.field("expect").toLower() == "100-continue" && m_socket.bytesAvailable() <= head.size)
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
    continueBody();
}

void GuardedConnection::continueBody()
{
    const qint64 wanted = m_head.size + m_head.contentLength;
    if (m_socket.bytesAvailable() > wanted)
        refuse({400, "bytes_behind_request", "One request per connection."});
    else if (m_socket.bytesAvailable() == wanted)
        handOn();
}

void GuardedConnection::handOn()
{
    m_stage = Stage::Answer;
    m_progress = Steady::now();
    disconnect(&m_socket, &QIODevice::readyRead, this, nullptr);
    m_server->m_counters->accepted();
    if (m_server->m_taker)
        return takeItself();
    // Queued: a streamed answer writes its next piece in the same signal.
    connect(&m_socket, &QIODevice::bytesWritten, this, &GuardedConnection::closeWhenWritten,
            Qt::QueuedConnection);
    m_server->handOn(&m_socket);
    // The library has read its request and answered. What comes now was judged by nobody and must not reach
    // it.
    disconnect(&m_socket, &QIODevice::readyRead, nullptr, nullptr);
}

void GuardedConnection::takeItself()
{
    m_socket.skip(m_head.size);
    const QByteArray body = m_socket.read(m_head.contentLength);
    m_server->m_taker(m_head, body,
                      [connection = QPointer<GuardedConnection>(this)](const GuardedAnswer &answer) {
                          if (connection)
                              connection->answer(answer);
                      });
}

void GuardedConnection::answer(const GuardedAnswer &answer)
{
    m_progress = Steady::now();
    m_socket.write(GuardedServer::answerText(answer));
    m_socket.disconnectFromHost(); // once all is written
}

void GuardedConnection::closeWhenWritten()
{
    m_progress = Steady::now();
    if (m_socket.bytesToWrite() == 0)
        m_socket.disconnectFromHost();
}

void GuardedConnection::refuse(const RequestRefusal &refusal)
{
    m_stage = Stage::Refused;
    m_server->m_counters->refused(QString::fromLatin1(refusal.code));
    m_socket.write(GuardedServer::refusalText(refusal, m_head.method));
    m_progress = Steady::now();
    drain();
}

/// Takes in what the client has sent already, so that the answer is not lost to a reset; then closes.
void GuardedConnection::drain()
{
    m_drained += m_socket.readAll().size();
    const qint64 expected =
        std::min<qint64>(m_head.size + m_head.contentLength, m_server->m_limits.largeBody);
    if (m_drained >= expected)
        m_socket.disconnectFromHost();
}

void GuardedConnection::lookAtTime()
{
    const Steady::time_point now = Steady::now();
    const GuardLimits &limits = m_server->m_limits;
    const auto age = now - m_started;
    switch (m_stage) {
    case Stage::Head:
        if (age > limits.headTime)
            refuse({408, "head_too_slow", "The head took too long."});
        break;
    case Stage::Body: {
        const double slowest = static_cast<double>(limits.slowestBytesPerSecond)
            * std::chrono::duration<double>(age - limits.freeTime).count();
        const bool tooSlow =
            age > limits.freeTime && static_cast<double>(m_socket.bytesAvailable()) < slowest;
        if (age > m_allowance.time || tooSlow)
            refuse({408, "body_too_slow", "The body took too long."});
        break;
    }
    case Stage::Answer:
        if (now - m_progress > limits.answerTime)
            m_socket.abort();
        break;
    case Stage::Refused:
        if (now - m_progress > drainTime)
            m_socket.abort();
        break;
    }
}
