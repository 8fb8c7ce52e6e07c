#include "ui/widgets/localtime.h"

#include "core/base/dayform.h"

#include <QDoubleSpinBox>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

QString shownMoment(const QDateTime &utc, const QDateTime &nowUtc)
{
    if (!utc.isValid())
        return {};
    const QLocale locale = peopleLocale();
    const QDateTime local = utc.toLocalTime();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const QDate today = nowUtc.toLocalTime().date();
    const qint64 days = today.daysTo(local.date());
    if (days == 0)
        return time;
    if (qAbs(days) < 7)
        return locale.standaloneDayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + time;
    const QString form = dayForm(locale, local.date().year() != today.year());
    return locale.toString(local.date(), form) + u' ' + time;
}

QStringList longMoments()
{
    const QDateTime december(QDate(2025, 12, 30), QTime(22, 55));
    return {shownMoment(december.toUTC(), december.addDays(-20).toUTC())};
}

QString shownMomentWithDate(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QLocale locale = peopleLocale();
    const QDateTime local = utc.toLocalTime();
    return locale.toString(local.date(), dayForm(locale, true)) + u' '
        + locale.toString(local.time(), QLocale::ShortFormat);
}

QString shownMomentInFull(const QDateTime &utc)
{
    if (!utc.isValid())
        return {};
    const QLocale locale = peopleLocale();
    QString form = locale.dateTimeFormat(QLocale::LongFormat);
    if (utc.time().second() == 0) // planned, not measured
        form.remove(u":ss"_s);
    return locale.toString(utc.toLocalTime(), form);
}

QString shownDays(const QDate &first, const QDate &last, const QDate &today)
{
    const QLocale locale = peopleLocale();
    const bool withYear = first.year() != today.year() || last.year() != today.year();
    const QString form = dayForm(locale, withYear);
    const QString begin = locale.toString(first, form);
    return first == last ? begin : begin + u" – "_s + locale.toString(last, form);
}

QString shownHour(int hour)
{
    static const QRegularExpression quoted(u"'[^']*'"_s);
    static const QRegularExpression minutes(u"[:.]mm"_s);
    const QLocale locale = peopleLocale();
    QString form = locale.timeFormat(QLocale::ShortFormat);
    if (QString(form).remove(quoted).contains(u'a', Qt::CaseInsensitive)) // of twelve hours
        form.remove(minutes);
    return locale.toString(QTime(hour % 24, 0), form);
}

QString shownMoney(Money amount)
{
    const QLocale locale = peopleLocale();
    const qint64 cents = (qAbs(amount.microUsd) + 5'000) / 10'000; // as a double, 0.015 is less than that
    const QString size = locale.toCurrencyString(static_cast<double>(cents) / 100, u"$"_s, 2);
    return amount.microUsd < 0 && cents > 0 ? locale.negativeSign() + size : size; // not the brackets of bookkeepers
}

void showDollars(QDoubleSpinBox &field)
{
    const QString one = peopleLocale().toCurrencyString(1.0, u"$"_s, 0);
    field.setPrefix(one.section(u'1', 0, 0));
    field.setSuffix(one.section(u'1', 1));
}

QString shownDuration(double seconds)
{
    const int whole = qMax(0, qRound(seconds));
    const QChar zero(u'0');
    if (whole < 3600)
        return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, zero);
    return u"%1:%2:%3"_s.arg(whole / 3600).arg(whole / 60 % 60, 2, 10, zero).arg(whole % 60, 2, 10, zero);
}
