#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <functional>

/// A provider on a loopback port that does to each request what the test says. Lives in the test's own
/// thread.
class ScriptedServer final : public QTcpServer {
public:
    struct Request {
        QByteArray head; ///< request line and headers
        QByteArray body;
        QByteArray target() const { return head.split(' ').value(1); }
        QByteArray header(const QByteArray &name) const;
    };
    /// Called when a whole request has arrived.
    using Script = std::function<void(QSslSocket &, const Request &)>;

    explicit ScriptedServer(Script script, const QHostAddress &address = QHostAddress::LocalHost);
    /// TLS with a certificate of the folder `certificates`: "good", "expired", "wrongname", "selfsigned".
    ScriptedServer(Script script, const QString &certificate);

    QUrl url() const;
    QList<Request> requests; ///< whole requests, in order
    qint64 bytesReceived = 0; ///< application bytes, whole requests or not
    QByteArray protocol; ///< what the last TLS connection agreed on: "h2", "http/1.1" or nothing

    static QString certificateFile(const QString &name);
    /// Answers with a length and closes.
    static void answer(QSslSocket &socket, int status, const QByteArray &body,
                       const QByteArray &headers = {});
    static void answerJson(QSslSocket &socket, int status, const QByteArray &body)
    {
        answer(socket, status, body);
    }
    /// Ends the connection with a reset instead of an orderly close.
    static void reset(QSslSocket &socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void readFrom(QSslSocket *socket);

    Script m_script;
    QSslCertificate m_certificate;
    QSslKey m_key;
};
