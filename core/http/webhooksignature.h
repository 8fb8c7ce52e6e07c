#pragma once

#include "core/settings/secret.h"

#include <QByteArray>

/// Signature of a webhook: lower-case hex HMAC-SHA256 over exactly the body's bytes (bland-api.md section 9).
namespace WebhookSignature {

/// 64 hex characters; a joined duplicate header holds a comma and fails.
bool isWellFormed(const QByteArray &header);
/// Constant time; both secrets are always computed when given (rotation).
bool isValid(const QByteArray &header, const QByteArray &body, const Secret &current, const Secret *previous);
QByteArray sign(const QByteArray &body, const Secret &secret);

} // namespace WebhookSignature
