#include "core/rules/callwindow.h"

#include <algorithm>

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr qint64 julianDayOf1970 = 2'440'588;
/// Nothing is dialed outside, whatever a rule or an operator says. Source: calling-rules.md sections 2.3
/// and 6.
constexpr DayHours floorHours {8 * 60, 21 * 60};

qint64 dayOf(qint64 local)
{
    return local >= 0 ? local / secondsPerDay : (local + 1) / secondsPerDay - 1;
}

/// 1 January 1970 was a Thursday; Monday is 0.
size_t weekdayOf(qint64 epochDay)
{
    return static_cast<size_t>((epochDay % 7 + 7 + 3) % 7);
}

} // namespace

CallWindow::CallWindow(const RuleBook &book, const RegionRules &rules, const CampaignHours &hours,
                       int minutesBeforeClosing)
    : m_book(book)
    , m_rules(rules)
    , m_hours(hours)
    , m_minutesBeforeClosing(std::max(0, minutesBeforeClosing))
{
}

void CallWindow::narrow(Day &day, const RegionRule &rule, const QDate &date, size_t weekday) const
{
    DayHours open = rule.hours[weekday];
    if (m_book.isHoliday(date, rule.region)) {
        if (rule.closedOnHolidays || !m_hours.onHolidays)
            open = {};
        else if (rule.holidayHours.isOpen())
            open = common(open, rule.holidayHours);
    }
    day.from = std::max(day.from, open.fromMinute);
    day.to = std::min(day.to, open.toMinute);
    if (!rule.pause.isOpen())
        return;
    // Two different pauses become one that covers both.
    const bool first = day.pauseFrom == day.pauseTo;
    day.pauseFrom = first ? rule.pause.fromMinute : std::min(day.pauseFrom, rule.pause.fromMinute);
    day.pauseTo = first ? rule.pause.toMinute : std::max(day.pauseTo, rule.pause.toMinute);
}

CallWindow::Day CallWindow::day(qint64 epochDay) const
{
    const QDate date = QDate::fromJulianDay(epochDay + julianDayOf1970);
    if (isOutside(date))
        return {};
    const size_t weekday = weekdayOf(epochDay);
    const DayHours campaign = common(floorHours, m_hours.days[weekday]);
    Day day {campaign.fromMinute, campaign.toMinute, 0, 0};
    for (const RegionRule *rule : m_rules)
        narrow(day, *rule, date, weekday);
    day.to -= m_minutesBeforeClosing;
    if (day.pauseFrom < day.pauseTo)
        day.pauseFrom -= m_minutesBeforeClosing;
    return day;
}

bool CallWindow::isOutside(const QDate &date) const
{
    return (m_hours.firstDay.isValid() && date < m_hours.firstDay)
        || (m_hours.lastDay.isValid() && date > m_hours.lastDay);
}

bool CallWindow::isOtherDay(qint64 local) const
{
    return isOutside(QDate::fromJulianDay(dayOf(local) + julianDayOf1970));
}

bool CallWindow::contains(qint64 local) const
{
    const qint64 epochDay = dayOf(local);
    const Day open = day(epochDay);
    const qint64 second = local - epochDay * secondsPerDay;
    const auto inside = [second](int from, int to) { return second >= from * 60 && second < to * 60; };
    return inside(open.from, open.to) && !inside(open.pauseFrom, open.pauseTo);
}

std::optional<qint64> CallWindow::opening(const ZoneOffsets &zone, qint64 fromUtc, qint64 untilUtc) const
{
    // Between two changes of the clock local time is UTC plus a constant, so that no local time is ever
    // turned back.
    for (qint64 start = fromUtc; start < untilUtc;) {
        const qint64 end = std::min(untilUtc, zone.nextChange(start));
        const int offset = zone.offsetAt(start);
        for (qint64 epochDay = dayOf(start + offset); epochDay * secondsPerDay - offset < end; ++epochDay) {
            const Day open = day(epochDay);
            const qint64 midnight = epochDay * secondsPerDay - offset;
            qint64 moment = std::max(start, midnight + open.from * 60);
            if (moment >= midnight + open.pauseFrom * 60)
                moment = std::max(moment, midnight + open.pauseTo * 60);
            if (moment < std::min(end, midnight + open.to * 60))
                return moment;
        }
        start = end;
    }
    return std::nullopt;
}

std::optional<qint64> CallWindow::commonOpening(const ZoneClocks &zones, qint64 fromUtc,
                                                qint64 untilUtc) const
{
    // Every step goes to the earliest moment one zone allows, so that the first common one is never passed.
    qint64 moment = fromUtc;
    for (qsizetype agreeing = 0, next = 0; agreeing < zones.size(); next = (next + 1) % zones.size()) {
        const auto open = opening(*zones[next], moment, untilUtc);
        if (!open)
            return std::nullopt;
        agreeing = *open == moment ? agreeing + 1 : 1;
        moment = *open;
    }
    return moment;
}
