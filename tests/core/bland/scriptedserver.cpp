#include "tests/core/bland/scriptedserver.h"

#include <QFile>
#include <QSslConfiguration>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QByteArray ScriptedServer::Request::header(const QByteArray &name) const
{
    for (const auto &line : head.split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

ScriptedServer::ScriptedServer(Script script, const QHostAddress &address)
    : m_script(std::move(script))
{
    listen(address);
}

ScriptedServer::ScriptedServer(Script script, const QString &certificate)
    : m_script(std::move(script))
    , m_certificate(QSslCertificate(contentOf(certificateFile(certificate))))
    , m_key(contentOf(QStringLiteral(BLAND_TEST_CERTIFICATES "/server.key")), QSsl::Ec)
{
    listen(QHostAddress::LocalHost);
}

QUrl ScriptedServer::url() const
{
    const auto scheme = m_certificate.isNull() ? u"http"_s : u"https"_s;
    return QUrl(u"%1://%2:%3"_s.arg(scheme, serverAddress().toString()).arg(serverPort()));
}

QString ScriptedServer::certificateFile(const QString &name)
{
    return QStringLiteral(BLAND_TEST_CERTIFICATES "/") + name + u".pem"_s;
}

void ScriptedServer::answer(QSslSocket &socket, int status, const QByteArray &body, const QByteArray &headers)
{
    socket.write("HTTP/1.1 " + QByteArray::number(status) + " Answer\r\nContent-Type: application/json\r\n"
                 + headers + "Connection: close\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\n\r\n" + body);
    socket.disconnectFromHost();
}

void ScriptedServer::reset(QSslSocket &socket)
{
    const linger atOnce {1, 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { readFrom(socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (m_certificate.isNull())
        return;
    auto tls = socket->sslConfiguration();
    tls.setAllowedNextProtocols(
        {QSslConfiguration::ALPNProtocolHTTP2, QSslConfiguration::NextProtocolHttp1_1});
    socket->setSslConfiguration(tls);
    connect(socket, &QSslSocket::encrypted, this,
            [this, socket] { protocol = socket->sslConfiguration().nextNegotiatedProtocol(); });
    socket->setLocalCertificate(m_certificate);
    socket->setPrivateKey(m_key);
    socket->startServerEncryption();
}

void ScriptedServer::readFrom(QSslSocket *socket)
{
    auto buffer = socket->property("buffer").toByteArray();
    const auto fresh = socket->readAll();
    bytesReceived += fresh.size();
    buffer += fresh;
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    Request request {buffer.left(headEnd), buffer.mid(headEnd + 4)};
    const bool whole = headEnd >= 0 && request.body.size() >= request.header("Content-Length").toLongLong();
    socket->setProperty("buffer", whole ? QByteArray() : buffer);
    if (!whole)
        return;
    requests.append(request);
    m_script(*socket, request);
}
