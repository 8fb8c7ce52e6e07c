#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

/// Reads the body of an admin request: an object of depth <= 16 with exactly known members, none twice (Qt alone would
/// silently keep the last). InvalidInput says what is wrong. Source: reliability.md section 10.
Result<QJsonObject> readStrictObject(const QByteArray &body, const QStringList &knownMembers);

/// First name that stands twice in one object, empty when none does. Pure scan over valid JSON.
QString duplicateMember(const QByteArray &json);
