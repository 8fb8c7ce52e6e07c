#include "app/simulator/httpconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHead = 64 * 1024;
constexpr qint64 maxBody = 16 * 1024 * 1024;
constexpr qsizetype pourBytes = 64 * 1024;
constexpr std::chrono::seconds dripInterval {1};
constexpr std::chrono::milliseconds readPause {20};

std::optional<HttpRequest> parsedHead(const QByteArray &head)
{
    const auto lines = head.split('\n');
    const auto first = lines.constFirst().trimmed().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1."))
        return std::nullopt;
    HttpRequest request;
    request.method = first.at(0);
    const auto url = QUrl::fromEncoded("http://host" + first.at(1));
    request.path = url.path();
    request.query = QUrlQuery(url.query(QUrl::FullyEncoded));
    for (const auto &line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const auto connection = request.header("Connection").toLower();
    request.keepAlive =
        first.at(2) == "HTTP/1.0" ? connection.contains("keep-alive") : !connection.contains("close");
    return request;
}

QByteArray httpDate(const QDateTime &utc)
{
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray reason(int status)
{
    return status < 300 ? "OK" : status < 400 ? "Moved" : status < 500 ? "Refused" : "Trouble";
}

} // namespace

HttpConnection::HttpConnection(QSslSocket *socket, Handler handler, HeadCheck headCheck,
                               std::function<std::chrono::seconds()> dateSkew, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_handler(std::move(handler))
    , m_headCheck(std::move(headCheck))
    , m_dateSkew(std::move(dateSkew))
{
    m_socket->setParent(this);
    connect(m_socket, &QIODevice::readyRead, this, &HttpConnection::readSome);
    connect(m_socket, &QAbstractSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QIODevice::bytesWritten, this, [this] {
        if (m_pouring)
            pour();
    });
}

void HttpConnection::readSome()
{
    m_buffer += m_socket->readAll();
    if (m_answering)
        return;
    if (!m_request && !readHead())
        return;
    if (m_buffer.size() >= m_bodyBytes)
        takeRequest();
}

/// True when a whole head is here and the body may come.
bool HttpConnection::readHead()
{
    const auto end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > maxHead)
            refuse(431);
        return false;
    }
    const auto request = parsedHead(m_buffer.left(end));
    m_buffer.remove(0, end + 4);
    if (!request || request->header("Transfer-Encoding").size() > 0) {
        refuse(request ? 411 : 400);
        return false;
    }
    bool isNumber = true;
    const auto length = request->header("Content-Length");
    m_bodyBytes = length.isEmpty() ? 0 : length.toLongLong(&isNumber);
    if (!isNumber || m_bodyBytes < 0 || m_bodyBytes > maxBody) {
        refuse(413);
        return false;
    }
    const auto fault = m_headCheck(*request);
    if (fault != Fault::None) {
        fault == Fault::ResetBeforeBody ? reset() : close();
        return false;
    }
    if (request->header("Expect").toLower() == "100-continue")
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_request = request;
    return true;
}

void HttpConnection::takeRequest()
{
    auto request = std::move(*m_request);
    m_request.reset();
    request.body = m_buffer.left(m_bodyBytes);
    m_buffer.remove(0, m_bodyBytes);
    m_keepAlive = request.keepAlive;
    m_answering = true;
    const auto answer = m_handler(request);
    if (answer.delay.count() == 0)
        return play(answer);
    QTimer::singleShot(answer.delay, this, [this, answer] { play(answer); });
}

void HttpConnection::play(const HttpAnswer &answer)
{
    if (answer.fault != Fault::None)
        return misbehave(answer);
    m_socket->write(headOf(answer) + answer.body);
    m_answering = false;
    if (!m_keepAlive)
        return close();
    if (!m_buffer.isEmpty())
        QMetaObject::invokeMethod(this, &HttpConnection::readSome, Qt::QueuedConnection);
}

void HttpConnection::misbehave(const HttpAnswer &answer)
{
    const auto head = headOf(answer);
    switch (answer.fault) {
    case Fault::ResetBeforeBody:
    case Fault::ResetAfterBody:
        return reset();
    case Fault::HalfHeader:
        m_socket->write(head.left(head.size() / 2));
        return close();
    case Fault::HalfBody:
        m_socket->write(head + answer.body.left(answer.body.size() / 2));
        return close();
    case Fault::ResetInHeader:
        return resetAfter(head.left(head.size() / 2));
    case Fault::ResetInBody:
        return resetAfter(head + answer.body.left(answer.body.size() / 2));
    case Fault::Drip:
        return drip(head + answer.body);
    case Fault::Endless:
        m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"status\":\"");
        m_pouring = true;
        return pour();
    case Fault::Silence:
        return;
    case Fault::Redirect:
    case Fault::None:
        m_socket->write(head + answer.body);
        return close();
    case Fault::CloseBeforeBody:
    case Fault::CloseAfterBody:
        return close();
    }
}

void HttpConnection::drip(const QByteArray &bytes)
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, bytes, at = qsizetype(0)]() mutable {
        m_socket->write(bytes.mid(at++, 1));
        if (at >= bytes.size()) {
            timer->stop();
            close();
        }
    });
    timer->start(dripInterval);
}

void HttpConnection::pour()
{
    if (m_socket->bytesToWrite() < pourBytes)
        m_socket->write(QByteArray(pourBytes, 'x'));
}

void HttpConnection::refuse(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = R"({"status":"error","message":"This is not a request the simulator understands."})";
    m_keepAlive = false;
    m_answering = true;
    m_buffer.clear();
    play(answer);
}

void HttpConnection::close()
{
    m_answering = true;
    m_socket->disconnectFromHost();
}

/// An end without a goodbye: unread data and the linger time of zero make the kernel send RST.
void HttpConnection::reset()
{
    m_answering = true;
#ifdef Q_OS_UNIX
    const linger atOnce {1, 0};
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
#endif
    m_socket->abort();
    deleteLater();
}

/// The client gets a moment to read: a reset throws away what it has not.
void HttpConnection::resetAfter(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
    QTimer::singleShot(readPause, this, &HttpConnection::reset);
}

QByteArray HttpConnection::headOf(const HttpAnswer &answer) const
{
    const auto now = QDateTime::currentDateTimeUtc().addSecs(m_dateSkew().count());
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status)
        + "\r\nDate: " + httpDate(now) + "\r\nContent-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + (m_keepAlive && answer.fault == Fault::None ? "" : "Connection: close\r\n") + "\r\n";
}
