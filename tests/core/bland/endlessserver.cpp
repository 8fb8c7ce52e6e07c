#include "tests/core/bland/endlessserver.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

EndlessServer::EndlessServer(QByteArray begin, QByteArray piece)
    : m_begin(std::move(begin))
    , m_piece(std::move(piece))
    , m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 8) != 0
        || ::getsockname(m_listener, generic, &size) != 0)
        qFatal("the endless server cannot listen");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

EndlessServer::~EndlessServer()
{
    m_ending = true;
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

QUrl EndlessServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port));
}

void EndlessServer::run()
{
    while (true) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket < 0)
            return;
        serve(socket);
        ::close(socket);
    }
}

void EndlessServer::serve(int socket)
{
    QByteArray request(65'536, '\0');
    if (::recv(socket, request.data(), static_cast<size_t>(request.size()), 0) <= 0)
        return;
    ++m_requests;
    const timeval aWhile {0, 200'000}; // then looks whether the test is over
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &aWhile, sizeof aWhile);
    const auto sent = [socket](const QByteArray &bytes) {
        return ::send(socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) >= 0
            || errno == EAGAIN;
    };
    for (bool taken = sent(m_begin); taken && !m_ending;)
        taken = sent(m_piece);
}
