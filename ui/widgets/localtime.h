#pragma once

#include "core/base/dayform.h" // peopleLocale
#include "core/base/money.h"

#include <QDateTime>
#include <QString>

class QDoubleSpinBox;
class QLocale;

// Moments and amounts as the operator reads them, in the operator's zone and locale.

/// "14:05" today, "Mon 14:05" within the last or next week, else "3 Nov 14:05" or "Nov 3 2:05 PM",
/// with the year when it is another one. Empty for an invalid moment.
QString shownMoment(const QDateTime &utc, const QDateTime &nowUtc = QDateTime::currentDateTimeUtc());
/// About the longest that `shownMoment` writes for a moment of this year: room for it cuts none of them.
QStringList longMoments();
/// The same with the date and the year always, for what is read months later: "Nov 3, 2026 2:05 PM".
QString shownMomentWithDate(const QDateTime &utc);
/// Date and time in full with the zone, for tool tips.
QString shownMomentInFull(const QDateTime &utc);
/// "Nov 22" or "Nov 22 – Nov 28", with the year when it is another one.
QString shownDays(const QDate &first, const QDate &last, const QDate &today = QDate::currentDate());
/// A full hour of the day as short as the operator writes it: "9 AM", "09:00". 24 is midnight.
QString shownHour(int hour);
/// "$96.40".
QString shownMoney(Money amount);
/// The sign of the dollar in a field for amounts, where `shownMoney` has it.
void showDollars(QDoubleSpinBox &field);
/// "1:07" or "12:30:05".
QString shownDuration(double seconds);
