#include "ui/dashboard/timebars.h"

#include "ui/dashboard/timerange.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr qint64 hoursTold = 8 * 24;
constexpr qint64 mostWeeks = 104;
constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 daysPerWeek = 7;

struct Stretch {
    QDateTime from;
    QDateTime until;
    qint64 hours() const { return from.msecsTo(until) / msPerHour; }
};

Stretch stretchOf(const DashboardCounts &counts, const DashboardScope &scope, const QDateTime &nowUtc)
{
    Stretch stretch {scope.fromUtc, scope.untilUtc};
    const bool isEmpty = counts.spans.isEmpty();
    if (!stretch.from.isValid())
        stretch.from = isEmpty ? nowUtc : counts.spans.first().fromUtc;
    if (!stretch.until.isValid())
        stretch.until = std::max(nowUtc,
                                 isEmpty ? nowUtc
                                         : counts.spans.last().fromUtc.addMSecs(
                                             std::chrono::milliseconds(counts.spanLength).count()));
    return stretch;
}

TimeBars::Length lengthOf(const DashboardCounts &counts, const Stretch &stretch)
{
    if (counts.spanLength > 1h)
        return stretch.hours() <= mostWeeks * daysPerWeek * 24 ? TimeBars::Length::Week
                                                               : TimeBars::Length::FourWeeks;
    return stretch.hours() <= hoursTold ? TimeBars::Length::Hour : TimeBars::Length::Day;
}

/// Where hours are shown, days before the first call would leave none of them a width.
QDateTime firstBegin(const DashboardCounts &counts, const Stretch &stretch, TimeBars::Length length)
{
    if (length != TimeBars::Length::Hour || counts.spans.isEmpty())
        return stretch.from;
    const QDate day = counts.spans.first().fromUtc.toLocalTime().date();
    return std::max(stretch.from, hourBegin(day.startOfDay()));
}

QDateTime nextBegin(const QDateTime &from, TimeBars::Length length)
{
    switch (length) {
    case TimeBars::Length::Hour:
        return hourBegin(from).addMSecs(msPerHour);
    case TimeBars::Length::Day: {
        QDate day = from.toLocalTime().date().addDays(1);
        while (hourBegin(day.startOfDay()) <= from)
            day = day.addDays(1);
        return hourBegin(day.startOfDay());
    }
    case TimeBars::Length::Week:
    case TimeBars::Length::FourWeeks:
        break;
    }
    const qint64 days = length == TimeBars::Length::Week ? daysPerWeek : 4 * daysPerWeek;
    return from.date().addDays(days).startOfDay(Qt::UTC);
}

} // namespace

TimeBars timeBars(const DashboardCounts &counts, const DashboardScope &scope, const QDateTime &nowUtc)
{
    const Stretch stretch = stretchOf(counts, scope, nowUtc);
    TimeBars made;
    made.length = lengthOf(counts, stretch);
    for (QDateTime from = firstBegin(counts, stretch, made.length); from < stretch.until;) {
        const QDateTime until = std::min(nextBegin(from, made.length), stretch.until);
        made.bars.append({from, until, {}});
        from = until;
    }
    auto bar = made.bars.begin();
    for (const CountedSpan &span : counts.spans) {
        while (bar != made.bars.end() && bar->untilUtc <= span.fromUtc)
            ++bar;
        if (bar == made.bars.end())
            break;
        bar->counts.rang += span.counts.rang;
        bar->counts.reached += span.counts.reached;
    }
    return made;
}
