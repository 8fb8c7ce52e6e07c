#include "core/bland/transport.h"

#include "core/bland/blandlog.h"
#include "core/bland/oneshotbody.h"

#include <QFile>
#include <QFileInfo>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

class NoCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    QList<QNetworkCookie> cookiesForUrl(const QUrl &) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> &, const QUrl &) override { return false; }
};

/// The proxy of the desktop, asked for only because the operator chose it.
class SystemProxies final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

/// C-11: always explicit. A loopback provider is never reached through a proxy, which would see the key in
/// clear.
void applyProxy(QNetworkAccessManager &network, const ProviderSettings &settings)
{
    network.setProxy(QNetworkProxy::NoProxy);
    if (settings.isLoopback() || settings.proxy == u"off"_s || settings.proxy.isEmpty())
        return;
    if (settings.proxy == u"system"_s) {
        network.setProxyFactory(new SystemProxies);
        return;
    }
    const QUrl url(settings.proxy);
    if (url.isValid() && !url.host().isEmpty())
        network.setProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, url.host(), static_cast<quint16>(url.port(8080))));
    else
        qCWarning(lcBland, "proxy_ignored: the proxy setting is not an address");
}

QSslConfiguration tlsRules(const ProviderSettings &settings)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (settings.extraCaFile.isEmpty())
        return tls;
    QFile file(settings.extraCaFile);
    if (!file.open(QIODevice::ReadOnly) || !QFileInfo(file).isFile()) {
        qCWarning(lcBland, "extra_ca_unreadable: the file of additional certificates cannot be read");
        return tls;
    }
    tls.addCaCertificates(QSslCertificate::fromData(file.readAll(), QSsl::Pem));
    return tls;
}

} // namespace

Transport::Transport(const ProviderSettings &settings, QObject *parent)
    : QObject(parent)
    , m_tls(tlsRules(settings))
{
    m_network.setCookieJar(new NoCookies(&m_network));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setStrictTransportSecurityEnabled(true);
    m_network.setAutoDeleteReplies(false);
    applyProxy(m_network, settings);
}

Transport::~Transport()
{
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

HttpExchange *Transport::get(QNetworkRequest request, const HttpExchange::Limits &limits)
{
    applyRules(request);
    return tracked(new HttpExchange(m_network.get(request), nullptr, limits, this));
}

HttpExchange *Transport::postOnce(QNetworkRequest request, const QByteArray &body,
                                  const HttpExchange::Limits &limits)
{
    // "Connection: close" alone is not enough: a provider that keeps the connection, or closes without saying
    // so, would be written to again, and a connection that is just breaking would take this request with it.
    if (!isBusy() && m_mayBeKept) {
        m_network.clearConnectionCache();
        m_mayBeKept = false;
    }
    applyRules(request);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Connection", "close");
    auto device = std::make_unique<OneShotBody>(body);
    auto *reply = m_network.post(request, device.get());
    device->setParent(reply);
    return tracked(new HttpExchange(reply, device.release(), limits, this));
}

QNetworkReply *Transport::open(QNetworkRequest request)
{
    applyRules(request);
    m_mayBeKept = true;
    return m_network.get(request);
}

void Transport::expireAll()
{
    for (HttpExchange *exchange : findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly))
        exchange->expire();
    m_network.clearConnectionCache();
}

HttpExchange *Transport::tracked(HttpExchange *exchange)
{
    ++m_running;
    connect(exchange, &HttpExchange::finished, this, [this](const HttpAnswer &answer) {
        --m_running;
        m_mayBeKept |= !answer.closes;
    });
    return exchange;
}

void Transport::applyRules(QNetworkRequest &request) const
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    if (!request.hasRawHeader("Accept"))
        request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Leadline/"_s + QLatin1StringView(LEADLINE_VERSION));
    request.setSslConfiguration(m_tls);
}
