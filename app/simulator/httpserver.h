#pragma once

#include "app/simulator/httpconnection.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTcpServer>

/// Listens on 127.0.0.1, with or without TLS. Minimal by intention: it has to be able to break every rule of
/// HTTP.
class HttpServer final : public QTcpServer {
    Q_OBJECT
public:
    HttpServer(HttpConnection::Handler handler, HttpConnection::HeadCheck headCheck,
               std::function<std::chrono::seconds()> dateSkew, QObject *parent = nullptr);

    /// False when a file cannot be read as PEM.
    bool useTls(const QString &certificateFile, const QString &keyFile);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    HttpConnection::Handler m_handler;
    HttpConnection::HeadCheck m_headCheck;
    std::function<std::chrono::seconds()> m_dateSkew;
    QList<QSslCertificate> m_chain;
    QSslKey m_key;
};
