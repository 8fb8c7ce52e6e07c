#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <span>

/// The schema as an append-only list of steps; `PRAGMA user_version` counts those applied.
namespace migrations {

/// `PRAGMA application_id` of our files: "LDLN".
inline constexpr int applicationId = 0x4c444c4e;

using Step = std::span<const char *const>; ///< one statement each

std::span<const Step> steps();
inline int latestVersion()
{
    return static_cast<int>(steps().size());
}
/// Applies what is missing in one transaction, `user_version` and `application_id` included. The caller has
/// made the backup and refused newer schemas.
Result<Done> apply(QSqlDatabase &db);
/// The same for another list of steps.
Result<Done> applySteps(QSqlDatabase &db, std::span<const Step> steps);

} // namespace migrations
