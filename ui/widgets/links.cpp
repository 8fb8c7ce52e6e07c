#include "ui/widgets/links.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2048;

bool isAllowedHost(const QString &host, const QStringList &allowed)
{
    return std::any_of(allowed.begin(), allowed.end(), [&host](const QString &known) {
        return host.compare(known, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + known, Qt::CaseInsensitive);
    });
}

Error refusal(const QString &host)
{
    const QString message = host.isEmpty()
        ? QCoreApplication::translate("Links", "This link is not opened: it is not a plain https address.")
        : QCoreApplication::translate("Links", "This link is not opened: %1 is not one of the known addresses.")
              .arg(text::isolated(host));
    return { Error::Kind::Rejected, message };
}

} // namespace

Result<QUrl> links::checked(const QString &address, const QStringList &allowedHosts)
{
    if (address.size() > longestAddress)
        return refusal({});
    const QUrl url(address, QUrl::StrictMode);
    const bool plain = url.isValid() && url.scheme() == "https"_L1 && url.userInfo().isEmpty()
        && !url.authority().contains(u'@') && url.port(443) == 443 && !url.host().isEmpty();
    if (!plain)
        return refusal({});
    if (!isAllowedHost(url.host(), allowedHosts))
        return refusal(url.host());
    return url;
}

Result<Done> links::open(const QString &address, const QStringList &allowedHosts)
{
    const auto url = checked(address, allowedHosts);
    if (!url)
        return url.error();
    if (!QDesktopServices::openUrl(*url))
        return Error { Error::Kind::Rejected, QCoreApplication::translate("Links", "The desktop could not open the link.") };
    return Done {};
}
