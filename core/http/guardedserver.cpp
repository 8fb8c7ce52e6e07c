#include "core/http/guardedserver.h"

#include "core/http/bareconnections.h"
#include "core/http/guardedconnection.h"

#include <QHash>

#include <algorithm>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Steady = std::chrono::steady_clock;

/// Descriptors that are always left for the database and files.
constexpr int descriptorFloor = 64;
constexpr std::chrono::milliseconds acceptPause {200};
constexpr std::chrono::milliseconds tick {250};
/// What waits in the kernel while many come at once; beyond it a client tries again only after a second.
constexpr int backlog = 256;
constexpr qsizetype roomForHead = 512; ///< more than the head of an answer has
constexpr auto commonFields = "\r\nConnection: close\r\nCache-Control: no-store\r\nX-Content-Type-Options: "
                              "nosniff\r\nContent-Security-Policy: default-src 'none'\r\n";

QByteArray answerHead(int status, const QByteArray &contentType, qsizetype bodySize)
{
    QByteArray text;
    text.reserve(roomForHead + bodySize);
    return text.append("HTTP/1.1 ")
        .append(QByteArray::number(status))
        .append(' ')
        .append(GuardedServer::reasonPhrase(status))
        .append("\r\nContent-Type: ")
        .append(contentType)
        .append("\r\nContent-Length: ")
        .append(QByteArray::number(bodySize))
        .append(commonFields);
}

} // namespace

void RefusalCounters::refused(const QString &code)
{
    const QMutexLocker lock(&m_mutex);
    ++m_refused[code];
}

void RefusalCounters::accepted()
{
    const QMutexLocker lock(&m_mutex);
    ++m_accepted;
}

QMap<QString, qint64> RefusalCounters::refusedByCode() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refused;
}

qint64 RefusalCounters::acceptedCount() const
{
    const QMutexLocker lock(&m_mutex);
    return m_accepted;
}

GuardedServer::GuardedServer(GuardLimits limits, std::shared_ptr<RefusalCounters> counters, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_counters(std::move(counters))
    , m_tokens(limits.newBurst)
    , m_tokensAt(Steady::now())
{
    setListenBacklogSize(backlog);
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &GuardedServer::lookAtTime);
    // Out of descriptors: without a pause the loop would spin.
    connect(this, &QTcpServer::acceptError, this, [this] {
        pauseAccepting();
        QTimer::singleShot(acceptPause, this, [this] { resumeAccepting(); });
    });
}

GuardedServer::~GuardedServer() = default;

void GuardedServer::setTaker(Taker taker)
{
    m_taker = std::move(taker);
    m_bare = std::make_unique<BareConnections>(
        *this, [this](qintptr descriptor, Steady::time_point since) { makeConnection(descriptor, since); });
}

bool GuardedServer::listenToSpoken(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        return false;
    const int seconds = 1;
    ::setsockopt(static_cast<int>(socketDescriptor()), IPPROTO_TCP, TCP_DEFER_ACCEPT, &seconds,
                 sizeof seconds);
    return true;
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    if (!admits(descriptor)) {
        ::close(static_cast<int>(descriptor));
        return;
    }
    if (!m_tick.isActive())
        m_tick.start();
    if (m_bare)
        m_bare->add(static_cast<int>(descriptor));
    else
        makeConnection(descriptor, Steady::now());
}

void GuardedServer::makeConnection(qintptr descriptor, Steady::time_point since)
{
    auto *const socket = new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    auto *const connection = new GuardedConnection(*this, socket, since);
    m_connections.append(connection);
    connect(connection, &QObject::destroyed, this,
            [this, connection] { m_connections.removeOne(connection); });
}

bool GuardedServer::admits(qintptr descriptor)
{
    const Steady::time_point now = Steady::now();
    const double passed = std::chrono::duration<double>(now - m_tokensAt).count();
    m_tokens = std::min(m_limits.newBurst, m_tokens + passed * m_limits.newPerSecond);
    m_tokensAt = now;
    rlimit files {};
    ::getrlimit(RLIMIT_NOFILE, &files);
    const char *refusal = nullptr;
    if (m_tokens < 1)
        refusal = "too_fast";
    else if (static_cast<rlim_t>(descriptor) + descriptorFloor > files.rlim_cur)
        refusal = "descriptors";
    else if (!findPlace())
        refusal = "too_many_connections";
    if (refusal) {
        m_counters->refused(QString::fromLatin1(refusal));
        return false;
    }
    m_tokens -= 1;
    return true;
}

/// When all are taken, the oldest that has not said all of its head goes: a delivery says it at once, and
/// silent clients must not keep it out until their time is over. Otherwise one whose client has left before
/// its answer.
bool GuardedServer::findPlace()
{
    const qsizetype open = m_connections.size() + (m_bare ? m_bare->count() : 0);
    if (open < m_limits.connections)
        return true;
    const auto slowest = std::ranges::find_if(m_connections, &GuardedConnection::mayMakeWay);
    if (slowest == m_connections.cend())
        return m_bare && m_bare->dropDeserted();
    auto *const leaving = *slowest;
    m_connections.erase(slowest);
    leaving->makeWay();
    return true;
}

void GuardedServer::lookAtTime()
{
    if (m_connections.isEmpty() && !(m_bare && m_bare->count() > 0))
        m_tick.stop();
    for (GuardedConnection *const connection : QList(m_connections))
        connection->lookAtTime();
    if (m_bare)
        m_bare->lookAtTime();
}

std::optional<RequestRefusal> GuardedServer::judge(const RequestHead &head, Allowance &allowance)
{
    if (const auto refusal = m_judge(head, allowance))
        return refusal;
    if (head.contentLength > allowance.body)
        return RequestRefusal {413, "body_too_large", "The body is too large."};
    if (!takeBody(head.contentLength))
        return RequestRefusal {503, "bodies_busy", "Too much is being received at the moment; try again."};
    return std::nullopt;
}

bool GuardedServer::takeBody(qint64 bytes)
{
    const bool large = bytes > m_limits.largeBody;
    if (m_bodyBytes + bytes > m_limits.bodiesSum || (large && m_largeBodies >= m_limits.largeBodies))
        return false;
    m_bodyBytes += bytes;
    m_largeBodies += large ? 1 : 0;
    return true;
}

void GuardedServer::giveBackBody(qint64 bytes)
{
    m_bodyBytes -= bytes;
    m_largeBodies -= bytes > m_limits.largeBody ? 1 : 0;
}

void GuardedServer::handOn(QTcpSocket *socket)
{
    addPendingConnection(socket);
    // All bytes are in the socket's buffer already: tell the library, which has just connected to this
    // signal.
    emit socket->readyRead();
}

RequestRefusal GuardedServer::wrongCredentials(const RequestRefusal &refusal)
{
    const Steady::time_point now = Steady::now();
    if (now < m_throttledUntil)
        return {429, "throttled", "Too many wrong credentials; wait a minute."};
    m_wrong.removeIf([now](const Steady::time_point &at) { return now - at > std::chrono::minutes(1); });
    m_wrong.append(now);
    if (m_wrong.size() >= m_limits.wrongCredentialsPerMinute)
        m_throttledUntil = now + std::chrono::minutes(1);
    return refusal;
}

QByteArray GuardedServer::reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases {
        {200, "OK"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {411, "Length Required"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {503, "Service Unavailable"},
        {505, "HTTP Version Not Supported"},
    };
    return phrases.value(status, "Error");
}

QByteArray GuardedServer::answerText(const GuardedAnswer &answer)
{
    QByteArray text = answerHead(answer.status, answer.contentType, answer.body.size());
    if (answer.retryAfterSeconds > 0)
        text.append("Retry-After: ").append(QByteArray::number(answer.retryAfterSeconds)).append("\r\n");
    return text.append("\r\n").append(answer.body);
}

QByteArray GuardedServer::refusalText(const RequestRefusal &refusal, const QByteArray &method)
{
    const QByteArray body = problem(refusal.status, reasonPhrase(refusal.status), refusal.detail);
    QByteArray text = answerHead(refusal.status, "application/problem+json", body.size());
    if (refusal.status == 401)
        text.append("WWW-Authenticate: Bearer\r\n");
    if (refusal.status == 503 || refusal.status == 429)
        text.append("Retry-After: 30\r\n");
    return text.append("\r\n").append(method == "HEAD" ? QByteArray() : body);
}

QByteArray GuardedServer::problem(int status, const QByteArray &title, const QByteArray &detail)
{
    // Title and detail are our own words: plain ASCII without quotes.
    return "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + QByteArray::number(status)
        + ",\"detail\":\"" + detail + "\"}";
}
