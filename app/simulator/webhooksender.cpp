#include "app/simulator/webhooksender.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Imaginary seconds between a delivery nobody took and the next try.
constexpr std::array<double, 5> retryWaits {2, 5, 15, 60, 300};
constexpr double usualDelay = 2;
constexpr std::chrono::milliseconds shortestWait {20};
constexpr std::chrono::seconds patience {10};

bool isThisMachine(const QUrl &url)
{
    return url.isValid() && (url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback());
}

/// Still JSON, other content, old signature.
QByteArray altered(QByteArray body)
{
    const auto at = body.indexOf("\"completed\":true");
    return at < 0 ? body + ' ' : body.replace(at, 16, "\"completed\":false");
}

} // namespace

WebhookSender::WebhookSender(const Telephone &telephone, const Profile &profile, quint64 seed,
                             const QByteArray &secret, QObject *parent)
    : QObject(parent)
    , m_telephone(telephone)
    , m_profile(profile)
    , m_seed(seed)
    , m_secret(secret)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(static_cast<int>(std::chrono::milliseconds(patience).count()));
}

void WebhookSender::sendResult(const Call &call, const QByteArray &body)
{
    const QUrl url(call.dial.body.value("webhook"_L1).toString());
    Chance chance(m_seed, "webhook/" + call.dial.digits.toLatin1());
    const auto &webhook = m_profile.webhook;
    if (!isThisMachine(url) || chance.happens(webhook.never))
        return;
    auto delivery = signedDelivery(call.dial.callId, url, body, u"spawn"_s);
    if (chance.happens(webhook.alter))
        delivery.body = altered(delivery.body);
    const int copies = chance.happens(webhook.twice) ? 2 : 1;
    const auto wait = m_telephone.real(delaySeconds(call));
    for (int copy = 0; copy < copies; ++copy)
        QTimer::singleShot(wait, this, [this, delivery] { post(delivery); });
}

/// Late ones keep the profile's time; a reordered one waits long enough for the next calls to overtake it.
double WebhookSender::delaySeconds(const Call &call) const
{
    Chance chance(m_seed, "webhook-delay/" + call.dial.digits.toLatin1());
    if (chance.happens(m_profile.webhook.late))
        return m_profile.webhook.lateSeconds;
    return chance.happens(m_profile.webhook.reorder) ? usualDelay + chance.between(20, 90) : usualDelay;
}

void WebhookSender::sendLiveEvent(const Call &call, const QString &message)
{
    const QUrl url(call.dial.body.value("webhook"_L1).toString());
    const QJsonObject event {{u"message"_s, message},
                             {u"call_id"_s, call.dial.callId},
                             {u"category"_s, u"call"_s},
                             {u"log_level"_s, u"info"_s}};
    if (isThisMachine(url))
        post(signedDelivery(call.dial.callId, url, QJsonDocument(event).toJson(QJsonDocument::Compact),
                            u"live"_s));
}

bool WebhookSender::send(const QString &callId, const QUrl &url, const QByteArray &body, const QString &kind)
{
    if (!isThisMachine(url))
        return false;
    post(signedDelivery(callId, url, body, kind));
    return true;
}

WebhookSender::Delivery WebhookSender::signedDelivery(const QString &callId, const QUrl &url,
                                                      const QByteArray &body, const QString &kind) const
{
    Delivery delivery {callId, url, body, {}, kind};
    if (!m_secret.isEmpty())
        delivery.signature =
            QMessageAuthenticationCode::hash(body, m_secret, QCryptographicHash::Sha256).toHex();
    return delivery;
}

void WebhookSender::post(const Delivery &delivery)
{
    QNetworkRequest request(delivery.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!delivery.signature.isEmpty())
        request.setRawHeader("X-Webhook-Signature", delivery.signature);
    auto *reply = m_network.post(request, delivery.body);
    QElapsedTimer elapsed;
    elapsed.start();
    connect(reply, &QNetworkReply::finished, this, [this, reply, delivery, elapsed] {
        reply->deleteLater();
        const int code = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (delivery.kind != u"live"_s)
            m_sendings[delivery.callId].append(
                {QDateTime::currentDateTimeUtc(), code, elapsed.elapsed(), delivery.kind});
        settle(delivery, code);
    });
}

void WebhookSender::settle(Delivery delivery, int responseCode)
{
    const bool taken = responseCode >= 200 && responseCode < 300;
    if (taken || delivery.kind == u"live"_s || delivery.failures >= static_cast<int>(retryWaits.size()))
        return;
    const auto wait = m_telephone.real(retryWaits[static_cast<size_t>(delivery.failures++)]);
    QTimer::singleShot(std::max(shortestWait, wait), this, [this, delivery] { post(delivery); });
}
