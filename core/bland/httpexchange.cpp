#include "core/bland/httpexchange.h"

#include "core/base/crashwindow.h"
#include "core/bland/oneshotbody.h"

#include <QMetaEnum>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readBufferBytes = 256 * 1024;
constexpr std::chrono::milliseconds shortestWait = std::chrono::seconds(1);
constexpr std::chrono::milliseconds longestWait = std::chrono::hours(1);

/// Errors that Qt makes out of a status: the answer itself arrived.
bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentReSendError:
        return false;
    case QNetworkReply::ProtocolInvalidOperationError:
        return true;
    default:
        return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
            || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
    }
}

/// RFC 9110 fixed form: "Sun, 06 Nov 1994 08:49:37 GMT".
QDateTime httpDate(const QByteArray &text)
{
    QByteArray date = text.trimmed();
    if (!date.endsWith(" GMT"))
        return {};
    date.replace(date.size() - 3, 3, "+0000");
    return QDateTime::fromString(QString::fromLatin1(date), Qt::RFC2822Date).toUTC();
}

} // namespace

bool HttpAnswer::isComplete() const
{
    return end == End::Finished && status > 0 && (error == QNetworkReply::NoError || isStatusError(error));
}

QString HttpAnswer::endCode() const
{
    switch (end) {
    case End::ConnectDeadline:
        return u"connect_deadline"_s;
    case End::Deadline:
        return u"deadline"_s;
    case End::TooLarge:
        return u"answer_too_large"_s;
    case End::Finished:
        break;
    }
    if (isComplete())
        return u"http_%1"_s.arg(status);
    const auto *name = QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error);
    return name != nullptr ? QString::fromLatin1(name) : u"network_%1"_s.arg(static_cast<int>(error));
}

std::chrono::milliseconds HttpAnswer::retryAfterWait(const QDateTime &nowUtc) const
{
    if (retryAfter.isEmpty())
        return std::chrono::milliseconds(0);
    bool isNumber = false;
    const qint64 seconds = retryAfter.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<std::chrono::milliseconds>(
            std::chrono::seconds(std::clamp<qint64>(seconds, 0, 86'400)), shortestWait, longestWait);
    const auto until = httpDate(retryAfter);
    if (!until.isValid())
        return std::chrono::milliseconds(0);
    const std::chrono::milliseconds wait((date.isValid() ? date : nowUtc).msecsTo(until));
    return std::clamp(wait, shortestWait, longestWait);
}

HttpExchange::HttpExchange(QNetworkReply *reply, const OneShotBody *body, const Limits &limits,
                           QObject *parent)
    : QObject(parent)
    , m_reply(reply)
    , m_body(body)
    , m_limits(limits)
{
    m_reply->setParent(this);
    limitBuffer();
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &HttpExchange::limitBuffer);
    connect(m_reply, &QNetworkReply::requestSent, this, &HttpExchange::limitBuffer);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { ++m_answer.emissions; });
    connect(m_reply, &QIODevice::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);

    m_connectTimer.setSingleShot(true);
    connect(&m_connectTimer, &QTimer::timeout, this, &HttpExchange::checkConnected);
    m_connectTimer.start(m_limits.connect);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { cut(HttpAnswer::End::Deadline); });
    m_timer.start(m_limits.whole);
    if (m_reply->isFinished())
        QMetaObject::invokeMethod(this, &HttpExchange::finish, Qt::QueuedConnection);
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
}

/// Told once more when the request is under way: a limit set before the network thread knows the request gets
/// lost, and an answer in chunks would then be gathered there without end.
void HttpExchange::limitBuffer()
{
    m_reply->setReadBufferSize(readBufferBytes);
}

void HttpExchange::readSome()
{
    if (m_done)
        return;
    if (m_body != nullptr && m_answer.body.isEmpty())
        dieHere(CrashWindow::W3);
    // Growing by doubling would hold old and new buffer at once, together far more than the cap.
    if (m_answer.body.size() > readBufferBytes && m_answer.body.capacity() < m_limits.maxBytes)
        m_answer.body.reserve(m_limits.maxBytes + readBufferBytes);
    m_answer.body += m_reply->readAll();
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_answer.body.size() > m_limits.maxBytes || announced > m_limits.maxBytes)
        cut(HttpAnswer::End::TooLarge);
}

void HttpExchange::checkConnected()
{
    const bool connected = m_answer.emissions > 0 || (m_body != nullptr && m_body->wasTouched())
        || m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (!connected)
        cut(HttpAnswer::End::ConnectDeadline);
}

/// Ends the exchange from our side. That is not an answer: the fate of the request stays open (C-13).
void HttpExchange::cut(HttpAnswer::End end)
{
    if (m_done)
        return;
    m_answer.end = end;
    m_answer.body = {}; // half an answer says nothing
    const QPointer<HttpExchange> self(this);
    m_reply->abort();
    if (self)
        finish();
}

void HttpExchange::finish()
{
    if (m_done)
        return;
    if (m_answer.end == HttpAnswer::End::Finished)
        readSome();
    if (m_done)
        return;
    m_done = true;
    m_connectTimer.stop();
    m_timer.stop();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.error = m_reply->error();
    m_answer.retryAfter = m_reply->rawHeader("Retry-After").trimmed();
    m_answer.date = httpDate(m_reply->rawHeader("Date"));
    m_answer.closes = m_answer.isComplete() && m_reply->rawHeader("Connection").toLower().contains("close");
    m_answer.bodyTouched = m_body != nullptr && m_body->wasTouched();
    deleteLater();
    emit finished(m_answer);
}
