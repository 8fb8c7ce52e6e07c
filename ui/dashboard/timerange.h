#pragma once

#include "core/metrics/callselection.h"

#include <QDate>

/// The spans of time a person can look at, on the clock of this computer.
enum class TimeRangeKind { Today, Yesterday, Day, Week, Month, Quarter, All, Dates };
QString timeRangeCode(TimeRangeKind kind); ///< "today" ... for the settings
TimeRangeKind timeRangeFromCode(const QString &code); ///< Week for anything unknown
QString timeRangeText(TimeRangeKind kind); ///< translated

struct TimeRange {
    TimeRangeKind kind = TimeRangeKind::Week;
    QDate first; ///< of Dates, both days included
    QDate last;

    bool operator==(const TimeRange &) const = default;
};

/// "Last 7 days", "11/3/26 – 11/9/26".
QString timeRangeText(const TimeRange &range);

/// The full hour of UTC that `moment` lies in.
QDateTime hourBegin(const QDateTime &moment);
/// From and until on full hours of UTC; what ends now ends with the hour that runs.
DashboardScope scopeOf(const TimeRange &range, const QDateTime &nowUtc);
