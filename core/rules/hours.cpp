#include "core/rules/hours.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr DayHours saturdaySpan {10 * 60, 17 * 60};
constexpr std::array dayNames {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

QString dayName(size_t day)
{
    return QString::fromLatin1(dayNames[day]);
}

Error misuse(const QString &text)
{
    return {
        Error::Kind::Misuse,
        QCoreApplication::translate("CampaignHours",
                                    "“%1” are no calling hours. Write them as 9:00-20:00, for single days as "
                                    "“mon-fri 9:00-20:00, sat 10:00-17:00”, or any.")
            .arg(text.left(100))};
}

/// "9", "9:05", "24:00" as minutes; -1 when it is no time.
int minuteFromText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto hourText = colon < 0 ? text : text.left(colon);
    const auto minuteText = colon < 0 ? QStringView(u"00") : text.mid(colon + 1);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (hourText.isEmpty() || hourText.size() > 2 || minuteText.size() != 2
        || !std::all_of(hourText.begin(), hourText.end(), isDigit)
        || !std::all_of(minuteText.begin(), minuteText.end(), isDigit))
        return -1;
    const int minute = minuteText.toInt();
    const int total = hourText.toInt() * 60 + minute;
    return minute < 60 && total <= 24 * 60 ? total : -1;
}

CampaignHours onWeekdays(const DayHours &span)
{
    CampaignHours hours;
    std::fill_n(hours.days.begin(), 5, span);
    hours.days[5] = common(span, saturdaySpan);
    return hours;
}

std::optional<size_t> dayFromText(QStringView text)
{
    for (size_t day = 0; day < dayNames.size(); ++day) {
        if (text == dayName(day))
            return day;
    }
    return std::nullopt;
}

/// "mon-fri 9:00-20:00", "sun closed", "holidays open".
bool readEntry(QStringView entry, CampaignHours &hours)
{
    const qsizetype blank = entry.indexOf(u' ');
    if (blank < 0)
        return false;
    const QStringView names = entry.left(blank);
    const QStringView value = entry.mid(blank + 1).trimmed();
    if (names == "holidays"_L1) {
        hours.onHolidays = value == "open"_L1;
        return hours.onHolidays || value == "closed"_L1;
    }
    const auto first = dayFromText(names.left(3));
    const auto last = names.size() == 3 ? first : dayFromText(names.mid(4));
    const auto span = value == "closed"_L1 ? DayHours {} : dayHoursFromText(value);
    if (!first || !last || !span || *last < *first || (names.size() != 3 && names.at(3) != u'-'))
        return false;
    std::fill(hours.days.begin() + static_cast<qptrdiff>(*first),
              hours.days.begin() + static_cast<qptrdiff>(*last) + 1, *span);
    return true;
}

/// "from 2026-12-01", "until 2026-12-24": true when the entry was one and could be read.
bool readBound(QStringView entry, CampaignHours &hours)
{
    const bool first = entry.startsWith(u"from ");
    if (!first && !entry.startsWith(u"until "))
        return false;
    const QDate date =
        QDate::fromString(entry.mid(entry.indexOf(u' ') + 1).trimmed().toString(), Qt::ISODate);
    (first ? hours.firstDay : hours.lastDay) = date;
    return date.isValid();
}

bool isBound(QStringView entry)
{
    return entry.startsWith(u"from ") || entry.startsWith(u"until ");
}

/// Hours without a first and a last day.
std::optional<CampaignHours> hoursFromEntries(const QStringList &entries)
{
    CampaignHours hours;
    if (entries == QStringList {u"any"_s}) {
        hours.any = true;
        return hours;
    }
    if (entries.size() == 1) {
        if (const auto span = dayHoursFromText(entries.first()))
            return onWeekdays(*span);
    }
    for (const QString &entry : entries) {
        if (!readEntry(entry, hours))
            return std::nullopt;
    }
    return entries.isEmpty() ? std::nullopt : std::optional(hours);
}

QString dayRangeText(size_t first, size_t last)
{
    return first == last ? dayName(first) : dayName(first) + u'-' + dayName(last);
}

QStringList entriesOf(const CampaignHours &hours)
{
    const auto &days = hours.days;
    QStringList entries;
    for (size_t first = 0; first < days.size();) {
        size_t last = first;
        while (last + 1 < days.size() && days[last + 1] == days[first])
            ++last;
        entries.append(dayRangeText(first, last) + u' ' + dayHoursText(days[first]));
        first = last + 1;
    }
    if (hours.onHolidays)
        entries.append(u"holidays open"_s);
    return entries;
}

} // namespace

DayHours common(const DayHours &a, const DayHours &b)
{
    const DayHours both {std::max(a.fromMinute, b.fromMinute), std::min(a.toMinute, b.toMinute)};
    return both.isOpen() ? both : DayHours {};
}

std::optional<DayHours> dayHoursFromText(QStringView text)
{
    const QString plain = text.toString().remove(u' ').replace(u'\u2013', u'-');
    const qsizetype dash = plain.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const QStringView view(plain);
    const DayHours span {minuteFromText(view.left(dash)), minuteFromText(view.mid(dash + 1))};
    if (span.fromMinute < 0 || !span.isOpen())
        return std::nullopt;
    return span;
}

QString dayHoursText(const DayHours &hours)
{
    if (!hours.isOpen())
        return u"closed"_s;
    const auto time = [](int minute) {
        return u"%1:%2"_s.arg(minute / 60).arg(minute % 60, 2, 10, QLatin1Char('0'));
    };
    return time(hours.fromMinute) + u'-' + time(hours.toMinute);
}

CampaignHours CampaignHours::standard()
{
    return onWeekdays({9 * 60, 20 * 60});
}

CampaignHours CampaignHours::withoutDays() const
{
    CampaignHours hours = *this;
    hours.firstDay = {};
    hours.lastDay = {};
    return hours;
}

Result<CampaignHours> CampaignHours::fromText(const QString &text)
{
    QStringList entries;
    CampaignHours bounds;
    for (const QString &part : text.simplified().toLower().split(u',')) {
        const QString entry = part.trimmed();
        if (!isBound(entry))
            entries.append(entry);
        else if (!readBound(entry, bounds))
            return misuse(text);
    }
    auto hours = hoursFromEntries(entries);
    const bool turned =
        bounds.firstDay.isValid() && bounds.lastDay.isValid() && bounds.lastDay < bounds.firstDay;
    if (!hours || turned)
        return misuse(text);
    hours->firstDay = bounds.firstDay;
    hours->lastDay = bounds.lastDay;
    return *hours;
}

QString CampaignHours::toText() const
{
    QStringList entries;
    if (any)
        entries.append(u"any"_s);
    else if (days[0].isOpen() && withoutDays() == onWeekdays(days[0]))
        entries.append(dayHoursText(days[0]));
    else
        entries = entriesOf(*this);
    if (firstDay.isValid())
        entries.append(u"from "_s + firstDay.toString(Qt::ISODate));
    if (lastDay.isValid())
        entries.append(u"until "_s + lastDay.toString(Qt::ISODate));
    return entries.join(u", "_s);
}
