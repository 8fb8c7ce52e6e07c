#include "core/http/bareconnections.h"

#include <QPointer>

#include <algorithm>
#include <array>
#include <cerrno>

#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Steady = std::chrono::steady_clock;

/// Longer ones do not come in one piece anyway.
constexpr qsizetype longestWhole = 64 * 1024;
/// How long a connection may say nothing before it becomes a GuardedConnection, which has the time limits.
constexpr std::chrono::milliseconds patience {200};

/// The head, if what has arrived is one whole request and nothing else.
std::optional<RequestHead> wholeRequest(const QByteArray &arrived, const HeadLimits &limits)
{
    const auto parsed = parseHead(arrived, limits);
    const auto *const head = parsed ? std::get_if<RequestHead>(&*parsed) : nullptr;
    if (!head || head->size + head->contentLength != arrived.size())
        return std::nullopt;
    return *head;
}

/// An answer is shorter than what the kernel takes for a new connection: nothing is left to be sent later.
/// Text and end of the connection share a packet, unless something came behind the request: closing then
/// resets the connection, and the text has to be on its way before.
void sendAndClose(int descriptor, const QByteArray &text)
{
    std::array<char, 256> behind {};
    const bool isAlone = ::recv(descriptor, behind.data(), behind.size(), MSG_DONTWAIT) <= 0;
    ::send(descriptor, text.constData(), static_cast<size_t>(text.size()),
           MSG_DONTWAIT | MSG_NOSIGNAL | (isAlone ? MSG_MORE : 0));
    ::close(descriptor);
}

/// Its client has closed it (or at least its sending side), or it is broken. Asked only when all places are
/// taken.
bool isDeserted(int descriptor)
{
    char first = 0;
    const ssize_t size = ::recv(descriptor, &first, 1, MSG_PEEK | MSG_DONTWAIT);
    return size == 0 || (size < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
}

} // namespace

BareConnections::BareConnections(GuardedServer &server, HandOver handOver)
    : m_server(server)
    , m_handOver(std::move(handOver))
    , m_arrived(longestWhole, Qt::Uninitialized)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_spoken(m_epoll, QSocketNotifier::Read)
{
    QObject::connect(&m_spoken, &QSocketNotifier::activated, &m_spoken, [this] { takeSpoken(); });
}

BareConnections::~BareConnections()
{
    m_spoken.setEnabled(false);
    for (auto silent = m_silent.cbegin(); silent != m_silent.cend(); ++silent)
        ::close(silent.key());
    for (const Unanswered &request : std::as_const(m_unanswered))
        ::close(request.descriptor);
    ::close(m_epoll);
}

void BareConnections::add(int descriptor)
{
    const Found found = tryWhole(descriptor);
    const bool isSettled = found == Found::WholeRequest || (found == Found::Nothing && waitFor(descriptor));
    if (!isSettled)
        m_handOver(descriptor, Steady::now());
}

/// Reported once (EPOLLONESHOT). Closing a descriptor takes it out of the set.
bool BareConnections::waitFor(int descriptor)
{
    epoll_event wanted {};
    wanted.events = EPOLLIN | EPOLLONESHOT;
    wanted.data.fd = descriptor;
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &wanted) != 0)
        return false;
    m_silent.insert(descriptor, Steady::now());
    return true;
}

void BareConnections::takeSpoken()
{
    std::array<epoll_event, 64> spoken {};
    const int count = ::epoll_wait(m_epoll, spoken.data(), static_cast<int>(spoken.size()), 0);
    for (int i = 0; i < count; ++i) {
        const int descriptor = spoken[static_cast<size_t>(i)].data.fd;
        if (!m_silent.contains(descriptor))
            continue; // was handed over while silent, and is reported once more
        const Moment since = m_silent.take(descriptor);
        if (tryWhole(descriptor) != Found::WholeRequest)
            m_handOver(descriptor, since);
    }
}

BareConnections::Found BareConnections::tryWhole(int descriptor)
{
    const ssize_t size = ::recv(descriptor, m_arrived.data(), longestWhole, MSG_PEEK | MSG_DONTWAIT);
    if (size < 0)
        return Found::Nothing;
    if (size == 0 || size == longestWhole)
        return Found::SomethingElse;
    const auto head =
        wholeRequest(QByteArray::fromRawData(m_arrived.constData(), size), m_server.m_limits.head);
    if (!head)
        return Found::SomethingElse;
    const QByteArray body(m_arrived.constData() + head->size, head->contentLength);
    // Read it away: closing with unread bytes resets the connection, and the answer is lost.
    ::recv(descriptor, m_arrived.data(), static_cast<size_t>(size), MSG_DONTWAIT);
    serve(descriptor, *head, body);
    return Found::WholeRequest;
}

void BareConnections::serve(int descriptor, const RequestHead &head, const QByteArray &body)
{
    GuardedServer::Allowance allowance = m_server.defaultAllowance();
    if (const auto refusal = m_server.judge(head, allowance)) {
        m_server.m_counters->refused(QString::fromLatin1(refusal->code));
        sendAndClose(descriptor, GuardedServer::refusalText(*refusal, head.method));
        return;
    }
    const quint64 number = ++m_lastNumber;
    m_unanswered.insert(number, {descriptor, head.contentLength, Steady::now()});
    m_server.m_counters->accepted();
    m_server.m_taker(
        head, body, [this, server = QPointer<GuardedServer>(&m_server), number](const GuardedAnswer &answer) {
            if (server)
                this->answer(number, answer);
        });
}

void BareConnections::answer(quint64 number, const GuardedAnswer &answer)
{
    const auto open = m_unanswered.constFind(number);
    if (open == m_unanswered.cend())
        return;
    sendAndClose(open->descriptor, GuardedServer::answerText(answer));
    m_server.giveBackBody(open->bodyBytes);
    m_unanswered.erase(open);
}

bool BareConnections::dropDeserted()
{
    const auto deserted = std::ranges::find_if(
        m_unanswered, [](const Unanswered &request) { return isDeserted(request.descriptor); });
    if (deserted == m_unanswered.end())
        return false;
    ::close(deserted->descriptor);
    m_server.giveBackBody(deserted->bodyBytes);
    m_unanswered.erase(deserted);
    return true;
}

void BareConnections::lookAtTime()
{
    const auto now = Steady::now();
    QList<std::pair<Moment, int>> slow;
    for (auto silent = m_silent.cbegin(); silent != m_silent.cend(); ++silent) {
        if (now - *silent > patience)
            slow.append({*silent, silent.key()});
    }
    std::ranges::sort(slow); // the server wants the oldest first
    for (const auto &[since, descriptor] : std::as_const(slow)) {
        m_silent.remove(descriptor);
        m_handOver(descriptor, since);
    }
    const auto longestWait = m_server.m_limits.answerTime;
    m_unanswered.removeIf([this, longestWait, now](const QHash<quint64, Unanswered>::iterator &entry) {
        if (now - entry->since <= longestWait)
            return false;
        ::close(entry->descriptor);
        m_server.giveBackBody(entry->bodyBytes);
        return true;
    });
}
