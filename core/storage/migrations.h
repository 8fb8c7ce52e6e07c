#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <span>

/// The schema as an append-only list of steps; `PRAGMA user_version` counts those applied.
namespace migrations {

using Step = std::span<const char *const>; ///< one statement each

std::span<const Step> steps();
inline int latestVersion() { return static_cast<int>(steps().size()); }
/// Applies what is missing in one transaction, `user_version` included. The caller has made the backup and refused
/// newer schemas.
Result<Done> apply(QSqlDatabase &db);

} // namespace migrations
