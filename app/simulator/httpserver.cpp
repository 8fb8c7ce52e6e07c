#include "app/simulator/httpserver.h"

#include <QFile>

#include <memory>

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslKey keyFrom(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

} // namespace

HttpServer::HttpServer(HttpConnection::Handler handler, HttpConnection::HeadCheck headCheck,
                       std::function<std::chrono::seconds()> dateSkew, QObject *parent)
    : QTcpServer(parent)
    , m_handler(std::move(handler))
    , m_headCheck(std::move(headCheck))
    , m_dateSkew(std::move(dateSkew))
{
    setListenBacklogSize(256);
}

bool HttpServer::useTls(const QString &certificateFile, const QString &keyFile)
{
    m_chain = QSslCertificate::fromData(contentOf(certificateFile), QSsl::Pem);
    m_key = keyFrom(contentOf(keyFile));
    return !m_chain.isEmpty() && !m_key.isNull();
}

void HttpServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *raw = socket.release();
    new HttpConnection(raw, m_handler, m_headCheck, m_dateSkew, this);
    if (m_chain.isEmpty())
        return;
    raw->setLocalCertificateChain(m_chain);
    raw->setPrivateKey(m_key);
    raw->startServerEncryption();
}
