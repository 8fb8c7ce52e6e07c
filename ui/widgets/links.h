#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QUrl>

/// Opening of addresses that came from outside. The only way to the desktop's browser. Source: reliability.md section 9.
namespace links {

/// https, a host of `allowedHosts` (or below one), default port, no user info, at most 2,048 characters. Rejected
/// otherwise, with a sentence for the person.
Result<QUrl> checked(const QString &address, const QStringList &allowedHosts);
/// `checked`, then opened by the desktop; only ever after a click.
Result<Done> open(const QString &address, const QStringList &allowedHosts);

} // namespace links
