#pragma once

#include "core/base/phonenumber.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>

/// What can be shown about one number when somebody asks why it was called.
namespace evidence {

/// JSON (UTF-8, indented): stop list with its log, leads with their ground, every attempt with the words
/// used, the local times and zones, the version of the rules, the script and each step. Opens a reading
/// connection of its own; blocks. Storage. Source: calling-rules.md section 7.
Result<QByteArray> ofNumber(const QString &databaseFile, const PhoneNumber &phone, const QDateTime &nowUtc);

} // namespace evidence
