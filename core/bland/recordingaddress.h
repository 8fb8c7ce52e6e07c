#pragma once

#include "core/base/result.h"

#include <QUrl>

/// Same scheme, host and port.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// An address that a recording may be fetched from: that of the API itself, or https, default port and a host
/// of those where the provider keeps recordings. No user info, at most 2,048 characters. Rejected otherwise.
/// Source: reliability.md section 9; bland-api.md section 7.
Result<QUrl> checkedRecordingAddress(const QUrl &address, const QUrl &apiBase);
Result<QUrl> checkedRecordingAddress(const QString &address, const QUrl &apiBase);
