#include "core/http/webhooksignature.h"

#include "core/base/sha256.h"
#include "core/base/text.h"

#include <algorithm>

namespace {

QByteArray normalised(const QByteArray &header)
{
    return header.trimmed().toLower();
}

} // namespace

bool WebhookSignature::isWellFormed(const QByteArray &header)
{
    constexpr qsizetype hexLength = 64;
    const QByteArray text = normalised(header);
    return text.size() == hexLength && std::all_of(text.cbegin(), text.cend(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

QByteArray WebhookSignature::sign(const QByteArray &body, const Secret &secret)
{
    return sha256::hmac(body, secret.reveal()).toHex();
}

bool WebhookSignature::isValid(const QByteArray &header, const QByteArray &body, const Secret &current,
                               const Secret *previous)
{
    const QByteArray given = normalised(header);
    const bool byCurrent = text::equalInConstantTime(given, sign(body, current));
    const bool byPrevious = previous && text::equalInConstantTime(given, sign(body, *previous));
    return byCurrent || byPrevious;
}
