#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 2'000;

Error misuse(const QString &message)
{
    return {Error::Kind::Misuse, message};
}

/// Without what may be secret in an address.
QString shownUrl(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

bool isPlain(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery()
        && !url.hasFragment();
}

bool isSecureOrLoopback(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
}

QUrl withoutSlash(QUrl url)
{
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression ipv4(u"^127(\\.[0-9]{1,3}){3}$"_s);
    return host == "localhost"_L1 || host == "::1"_L1 || ipv4.match(host).hasMatch();
}

Result<QUrl> checkedBaseUrl(const QString &text)
{
    const QUrl url(text.trimmed().left(longestUrl), QUrl::StrictMode);
    if (!isPlain(url))
        return misuse(QCoreApplication::translate(
            "Settings",
            "BLAND_BASE_URL is no usable address. Write it as https://api.bland.ai: with a host, without "
            "user name, “?” or “#”."));
    if (!isSecureOrLoopback(url))
        return misuse(QCoreApplication::translate(
                          "Settings",
                          "BLAND_BASE_URL is %1. The provider is reached by https only; plain http is for "
                          "this machine (http://127.0.0.1:PORT).")
                          .arg(shownUrl(url)));
    return withoutSlash(url);
}

Result<QString> checkedWebhookUrl(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty() || plain == "off"_L1)
        return plain;
    const QUrl url(plain.left(longestUrl), QUrl::StrictMode);
    if (!isPlain(url) || !isSecureOrLoopback(url))
        return misuse(QCoreApplication::translate(
            "Settings",
            "PUBLIC_WEBHOOK_URL is no usable address. Write it as https://tunnel.example: with a host, "
            "without user name, “?” or “#”; or off, or leave it empty to poll only."));
    return withoutSlash(url).toString();
}

bool ProviderSettings::isLoopback() const
{
    return isLoopbackHost(baseUrl.host());
}
