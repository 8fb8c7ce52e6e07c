#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

class ZoneTable;

/// Hours of a week, Monday 0:00 to Sunday 23:00.
inline constexpr int weekHours = 168;

/// Hour of the week (Monday 0:00 = 0, Sunday 23:00 = 167) on the clock of the called person: in the first of
/// the candidate zones of their number that can be loaded. Nothing when none can. Thread-safe.
std::optional<int> weekHour(const QDateTime &utc, const QStringList &zones, const ZoneTable &table);
