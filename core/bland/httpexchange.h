#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>

class OneShotBody;

/// What came back for one request, whole or in part.
struct HttpAnswer {
    enum class End { Finished, ConnectDeadline, Deadline, TooLarge };

    End end = End::Finished;
    int status = 0; ///< 0 = no answer
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray body;
    QByteArray retryAfter;
    QDateTime date; ///< `Date` header, UTC; invalid when missing
    bool closes = false; ///< the provider ends the connection with this answer
    bool bodyTouched = false; ///< a byte of the request body had been taken
    int emissions = 0; ///< how often the request left; more than one is a defect (I-4)

    /// True when the whole answer is here: a status and every byte of the body.
    bool isComplete() const;
    bool isSuccess() const { return isComplete() && status >= 200 && status < 300; }
    /// "RemoteHostClosedError", "deadline" ...: for the log.
    QString endCode() const;
    /// `Retry-After` in seconds or as a date, clamped to 1 s..1 h; 0 = none.
    std::chrono::milliseconds retryAfterWait(const QDateTime &nowUtc) const;
};

/// One request under way: deadlines of its own, an answer that cannot grow beyond its cap (C-4, C-5). Deletes
/// itself after `finished`, which it emits exactly once.
class HttpExchange final : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds connect;
        std::chrono::milliseconds whole;
        qint64 maxBytes;
    };

    /// Takes `reply`; `body` belongs to the reply and may be null.
    HttpExchange(QNetworkReply *reply, const OneShotBody *body, const Limits &limits, QObject *parent);
    ~HttpExchange() override;

    /// The deadline comes now.
    void expire() { cut(HttpAnswer::End::Deadline); }

signals:
    void finished(const HttpAnswer &answer);

private:
    void limitBuffer();
    void readSome();
    void checkConnected();
    void cut(HttpAnswer::End end);
    void finish();

    QNetworkReply *m_reply;
    const OneShotBody *m_body;
    Limits m_limits;
    HttpAnswer m_answer;
    QTimer m_connectTimer;
    QTimer m_timer;
    bool m_done = false;
};
