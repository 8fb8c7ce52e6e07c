#include "core/bland/recordingaddress.h"

#include "core/base/text.h"
#include "core/dialing/recordinghosts.h"
#include "core/settings/settings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAddress = 2048;

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool isKnown(const QString &host)
{
    return std::ranges::any_of(recordingHosts(), [&host](const QString &known) {
        return host == known || host.endsWith(u'.' + known);
    });
}

Error refusal(const QUrl &url)
{
    const QString host = url.host();
    const QString message = host.isEmpty()
        ? QCoreApplication::translate("Recordings", "The recording has no usable address.")
        : QCoreApplication::translate(
              "Recordings",
              "The recording is not fetched: %1 is not an address where the provider keeps "
              "recordings.")
              .arg(text::isolated(host));
    return {Error::Kind::Rejected, message, u"address refused"_s};
}

} // namespace

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

Result<QUrl> checkedRecordingAddress(const QUrl &url, const QUrl &apiBase)
{
    const bool isPlain = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && !url.authority().contains(u'@') && url.toEncoded().size() <= longestAddress;
    if (!isPlain)
        return refusal({});
    const bool isSafe = url.scheme() == "https"_L1 || isLoopbackHost(url.host());
    const bool isOurs = isSafe && isSameOrigin(url, apiBase);
    const bool isTheirs = url.scheme() == "https"_L1 && portOf(url) == 443 && isKnown(url.host());
    if (!isOurs && !isTheirs)
        return refusal(url);
    return url;
}

Result<QUrl> checkedRecordingAddress(const QString &address, const QUrl &apiBase)
{
    if (address.size() > longestAddress)
        return refusal({});
    return checkedRecordingAddress(QUrl(address, QUrl::StrictMode), apiBase);
}
