#include "ui/dashboard/timerange.h"

#include "ui/widgets/localtime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct RangeName {
    TimeRangeKind kind;
    const char *code;
    const char *text;
};
constexpr std::array ranges {
    RangeName {TimeRangeKind::Today, "today", QT_TRANSLATE_NOOP("TimeRange", "Today")},
    RangeName {TimeRangeKind::Yesterday, "yesterday", QT_TRANSLATE_NOOP("TimeRange", "Yesterday")},
    RangeName {TimeRangeKind::Day, "24_hours", QT_TRANSLATE_NOOP("TimeRange", "Last 24 hours")},
    RangeName {TimeRangeKind::Week, "7_days", QT_TRANSLATE_NOOP("TimeRange", "Last 7 days")},
    RangeName {TimeRangeKind::Month, "30_days", QT_TRANSLATE_NOOP("TimeRange", "Last 30 days")},
    RangeName {TimeRangeKind::Quarter, "90_days", QT_TRANSLATE_NOOP("TimeRange", "Last 90 days")},
    RangeName {TimeRangeKind::All, "all", QT_TRANSLATE_NOOP("TimeRange", "All time")},
    RangeName {TimeRangeKind::Dates, "dates", QT_TRANSLATE_NOOP("TimeRange", "From … to …")},
};

constexpr qint64 msPerHour = 3'600'000;

QDateTime midnight(const QDate &day)
{
    return hourBegin(day.startOfDay());
}

} // namespace

QDateTime hourBegin(const QDateTime &moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.toMSecsSinceEpoch() / msPerHour * msPerHour, Qt::UTC);
}

QString timeRangeCode(TimeRangeKind kind)
{
    return QString::fromLatin1(std::ranges::find(ranges, kind, &RangeName::kind)->code);
}

TimeRangeKind timeRangeFromCode(const QString &code)
{
    const auto found = std::ranges::find_if(
        ranges, [&code](const RangeName &range) { return code == QLatin1StringView(range.code); });
    return found == ranges.end() ? TimeRangeKind::Week : found->kind;
}

QString timeRangeText(TimeRangeKind kind)
{
    return QCoreApplication::translate("TimeRange", std::ranges::find(ranges, kind, &RangeName::kind)->text);
}

QString timeRangeText(const TimeRange &range)
{
    if (range.kind != TimeRangeKind::Dates)
        return timeRangeText(range.kind);
    const QLocale locale = peopleLocale();
    const auto written = [&locale](const QDate &date) { return locale.toString(date, QLocale::ShortFormat); };
    return u"%1 – %2"_s.arg(written(range.first), written(range.last));
}

DashboardScope scopeOf(const TimeRange &range, const QDateTime &nowUtc)
{
    const QDate today = nowUtc.toLocalTime().date();
    const QDateTime end = hourBegin(nowUtc).addMSecs(msPerHour);
    switch (range.kind) {
    case TimeRangeKind::Today:
        return {.fromUtc = midnight(today), .untilUtc = end};
    case TimeRangeKind::Yesterday:
        return {.fromUtc = midnight(today.addDays(-1)), .untilUtc = midnight(today)};
    case TimeRangeKind::Day:
        return {.fromUtc = end.addDays(-1), .untilUtc = end};
    case TimeRangeKind::Week:
        return {.fromUtc = midnight(today.addDays(-6)), .untilUtc = end};
    case TimeRangeKind::Month:
        return {.fromUtc = midnight(today.addDays(-29)), .untilUtc = end};
    case TimeRangeKind::Quarter:
        return {.fromUtc = midnight(today.addDays(-89)), .untilUtc = end};
    case TimeRangeKind::All:
        return {};
    case TimeRangeKind::Dates:
        break;
    }
    const QDate first = range.first.isValid() ? range.first : today;
    const QDate last = range.last.isValid() ? range.last : today;
    return {.fromUtc = midnight(std::min(first, last)),
            .untilUtc = midnight(std::max(first, last).addDays(1))};
}
