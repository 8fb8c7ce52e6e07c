#include "core/rules/holidays.h"

#include "core/rules/rulefile.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 2020;
constexpr int lastYear = 2060;

/// Qt's number of a weekday (Monday 1); 0 when unknown.
int weekdayFromText(const QString &text)
{
    static constexpr std::array names {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    for (size_t day = 0; day < names.size(); ++day) {
        if (text == QLatin1String(names[day]))
            return static_cast<int>(day) + 1;
    }
    return 0;
}

QDate nthWeekday(int year, int month, int n, int weekday)
{
    const QDate first(year, month, 1);
    return first.addDays((weekday - first.dayOfWeek() + 7) % 7 + 7 * (n - 1));
}

QDate lastWeekday(int year, int month, int weekday)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

QDate weekdayBefore(const QDate &date, int weekday)
{
    return date.addDays(-((date.dayOfWeek() - weekday + 6) % 7 + 1));
}

/// "07-04" of a year.
QDate fixedDay(int year, const QString &text)
{
    return QDate(year, text.left(2).toInt(), text.mid(3).toInt());
}

/// The day a rule names in a year; invalid when it is no rule.
QDate dayOf(const QString &when, int year)
{
    const QStringList words = when.split(u' ');
    if (words.size() == 1 && when.size() == 5)
        return fixedDay(year, when);
    if (words.size() == 2 && words[0] == "easter"_L1)
        return easterSunday(year).addDays(words[1].toInt());
    if (words.size() != 3)
        return {};
    if (words[1] == "before"_L1)
        return weekdayBefore(fixedDay(year, words[2]), weekdayFromText(words[0]));
    if (words[1] == "last"_L1)
        return lastWeekday(year, words[0].toInt(), weekdayFromText(words[2]));
    return nthWeekday(year, words[0].toInt(), words[1].toInt(), weekdayFromText(words[2]));
}

/// The day itself and those that are closed because it falls on a weekend.
QList<QDate> closedDays(const QDate &day, const QString &also)
{
    QList<QDate> days {day};
    const bool saturday = day.dayOfWeek() == Qt::Saturday;
    if (also.isEmpty() || day.dayOfWeek() < Qt::Saturday)
        return days;
    const QDate monday = day.addDays(saturday ? 2 : 1);
    days.append(saturday && also == "us"_L1 ? day.addDays(-1) : monday);
    if (also == "tuesday"_L1)
        days.append(monday.addDays(1));
    return days;
}

} // namespace

QDate easterSunday(int year)
{
    // Anonymous Gregorian computus (Meeus, Jones, Butcher).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (b - (b + 8) / 25 + 1) / 3;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

Result<HolidayCalendar> HolidayCalendar::load()
{
    const auto rows = readRuleFile(u"holidays.csv"_s);
    if (!rows)
        return rows.error();
    HolidayCalendar calendar;
    for (qsizetype row = 0; row < rows->size(); ++row) {
        const QStringList &cells = rows->at(row);
        for (int year = firstYear; year <= lastYear; ++year) {
            const QDate day = dayOf(cells[2], year);
            if (!day.isValid())
                return ruleFileFault(u"holidays.csv"_s, row + 1);
            for (const QDate &closed : closedDays(day, cells[3]))
                calendar.m_days[cells[0]].insert(closed.toJulianDay());
        }
    }
    return calendar;
}

bool HolidayCalendar::isHoliday(const QDate &date, const QString &region) const
{
    const auto days = m_days.constFind(region.left(2));
    return days != m_days.cend() && days->contains(date.toJulianDay());
}
