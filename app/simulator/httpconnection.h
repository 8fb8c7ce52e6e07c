#pragma once

#include "app/simulator/httpmessage.h"

#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <optional>

/// One client of the simulator: reads HTTP/1.1 requests one after the other and answers them, or misbehaves
/// as told. Deletes itself when the client is gone.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;
    /// Asked when only the head is here; a fault ends the connection before the body is read.
    using HeadCheck = std::function<Fault(const HttpRequest &)>;

    /// Takes `socket`. `dateSkew` is added to the `Date` header at the time of the answer.
    HttpConnection(QSslSocket *socket, Handler handler, HeadCheck headCheck,
                   std::function<std::chrono::seconds()> dateSkew, QObject *parent);

private:
    void readSome();
    bool readHead();
    void takeRequest();
    void play(const HttpAnswer &answer);
    void misbehave(const HttpAnswer &answer);
    void drip(const QByteArray &bytes);
    void pour();
    void refuse(int status);
    void close();
    void reset();
    void resetAfter(const QByteArray &bytes);
    QByteArray headOf(const HttpAnswer &answer) const;

    QSslSocket *m_socket;
    Handler m_handler;
    HeadCheck m_headCheck;
    std::function<std::chrono::seconds()> m_dateSkew;
    QByteArray m_buffer;
    std::optional<HttpRequest> m_request; ///< whose head is read
    qint64 m_bodyBytes = 0;
    bool m_answering = false;
    bool m_keepAlive = true;
    bool m_pouring = false;
};
