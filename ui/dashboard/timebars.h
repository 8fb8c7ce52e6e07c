#pragma once

#include "core/metrics/dashboardreader.h"

/// Calls of one bar: begun in [fromUtc, untilUtc).
struct TimeBar {
    QDateTime fromUtc;
    QDateTime untilUtc;
    CallCounts counts;
};

struct TimeBars {
    enum class Length { Hour, Day, Week, FourWeeks };
    Length length = Length::Hour;
    QList<TimeBar> bars; ///< without gaps, ascending; hours begin with the day of the first call
};

/// Hours for up to eight days, days of this computer's clock for up to a hundred, then weeks of days of UTC.
/// All time begins with the first call and ends with `nowUtc`.
TimeBars timeBars(const DashboardCounts &counts, const DashboardScope &scope, const QDateTime &nowUtc);
