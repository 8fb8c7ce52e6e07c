#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

/// The door through which all JSON from outside comes (C-12): size and depth are limited, and members whose
/// name appears twice in one object are taken out, because Qt would silently keep the last one. Pure,
/// thread-safe. InvalidInput: not JSON, too large, too deep, hopelessly ambiguous.
namespace jsonguard {

constexpr int maxDepth = 64;

/// `twice` gets the names of the members that were taken out.
Result<QJsonValue> read(const QByteArray &bytes, qint64 maxBytes, QStringList *twice = nullptr);
/// As `read`, and the outermost value has to be an object.
Result<QJsonObject> readObject(const QByteArray &bytes, qint64 maxBytes, QStringList *twice = nullptr);

} // namespace jsonguard
