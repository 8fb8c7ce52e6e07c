#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QString>

/// Verified copies of a live database. Source: reliability.md section 8.
namespace backup {

inline constexpr int dailyKept = 7;
inline constexpr int weeklyKept = 4;

/// `VACUUM INTO` a temporary name beside `target`, verified, mode 0600, renamed over `target`. Until the
/// rename `target` is untouched. `db` must not be query-only and not in a transaction. NotFound (no such
/// folder), Storage.
Result<Done> write(const QSqlDatabase &db, const QString &target, const QDateTime &nowUtc);

/// Today's `daily-2026-07-01.db` and this week's `weekly-2026-W27.db` in `folder` unless they are there, then
/// the oldest beyond 7 and 4 removed. Gives the file made now; empty when today's was there.
Result<QString> rotate(const QSqlDatabase &db, const QString &folder, const QDateTime &nowUtc);

} // namespace backup
