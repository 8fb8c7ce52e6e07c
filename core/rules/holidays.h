#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

/// Public holidays by country, worked out from the rules in `:/rules/holidays.csv` for the years 2020 to 2060
/// (outside of them no day is a holiday).
class HolidayCalendar final {
public:
    static Result<HolidayCalendar> load();

    /// `region` may be a state: its country counts.
    bool isHoliday(const QDate &date, const QString &region) const;

private:
    QHash<QString, QSet<qint64>> m_days; ///< Julian days
};

/// Western Easter Sunday.
QDate easterSunday(int year);
