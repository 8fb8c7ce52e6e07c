#include "core/dialing/preflighttext.h"

#include "core/rules/nextcalltext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreflightText)
};

constexpr qsizetype mostDetails = 3;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

int plural(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
}

/// Whole dollars from ten on, cents below.
QString amount(Money money)
{
    const double usd = money.usd();
    return usd < 10 ? QLocale().toString(usd, 'f', 2) : QLocale().toString(std::round(usd), 'f', 0);
}

QString here(const QDateTime &utc)
{
    const QLocale locale;
    const QDateTime local = utc.toLocalTime();
    const QString time = locale.language() == QLocale::C
        ? local.time().toString(u"HH:mm"_s)
        : locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local.date(), u"ddd d MMM"_s) + u' ' + time;
}

QString percent(double share)
{
    return QLocale().toString(std::round(share * 100), 'f', 0) + u'%';
}

} // namespace

QString preflighttext::summary(const Preflight &preflight)
{
    QString text = Words::tr("Will dial %Ln lead(s); will skip %1.", nullptr, plural(preflight.willDial))
                       .arg(number(preflight.willSkip()));
    if (preflight.underWay > 0)
        text += u' ' + Words::tr("%1 are in a call.").arg(number(preflight.underWay));
    if (preflight.finished > 0)
        text += u' ' + Words::tr("%1 have their result.").arg(number(preflight.finished));
    return text;
}

QString preflighttext::opening(const Preflight &preflight)
{
    if (!preflight.forecast.firstUtc.isValid() || preflight.groups.isEmpty())
        return {};
    if (preflight.dialNow > 0)
        return Words::tr("%Ln of them may be called at once.", nullptr, plural(preflight.dialNow));
    const ForecastGroup &first = preflight.groups.first();
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(first.due.firstKey(), Qt::UTC);
    if (preflight.firstCalls.isEmpty())
        return Words::tr("Opens in %1 first: %2 here.").arg(first.place, here(utc));
    return Words::tr("Opens in %1 first: %2 there, %3 here.")
        .arg(first.place, localTimesText(utc, preflight.firstCalls.first().zones), here(utc));
}

QString preflighttext::end(const Preflight &preflight)
{
    if (!preflight.forecast.lastUtc.isValid())
        return {};
    if (preflight.forecast.isCut)
        return Words::tr("Not done within 60 days at this pace.");
    return Words::tr("The last call is over about %1.").arg(here(preflight.forecast.lastUtc));
}

QString preflighttext::cost(const Preflight &preflight)
{
    const CampaignForecast &forecast = preflight.forecast;
    return Words::tr("%1 to %2 USD for about %Ln call(s).", nullptr, plural(std::llround(forecast.attempts)))
        .arg(amount(forecast.low), amount(forecast.high));
}

QString preflighttext::skip(const Preflight::Skip &skip)
{
    QString words = reasonText(skip.reason);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    QList<std::pair<qint64, QString>> details;
    for (auto it = skip.details.begin(); it != skip.details.end(); ++it) {
        if (!it.key().isEmpty())
            details.append({-it.value(), it.key()});
    }
    std::ranges::sort(details);
    QStringList parts;
    for (const auto &[count, detail] : details.first(std::min(mostDetails, details.size())))
        parts.append(u"%1: %2"_s.arg(QString(detail).replace(u'_', u' '), number(-count)));
    if (details.size() > mostDetails)
        parts.append(u"…"_s);
    return parts.isEmpty() ? words : u"%1 (%2)"_s.arg(words, parts.join(u", "_s));
}

QString preflighttext::assumptions(const ForecastAssumptions &assumed, const Preflight &preflight)
{
    const QLocale locale;
    return Words::tr("Assumed: %1 of the calls are answered by a person and last %2 to %3 minutes, %4 by a "
                     "machine; at most %5 attempts for each lead; %6 USD a minute, at least %7 USD a call.")
        .arg(percent(assumed.answered), locale.toString(assumed.talkMinutesLow),
             locale.toString(assumed.talkMinutesHigh), percent(assumed.voicemail),
             locale.toString(preflight.settings.attempts), locale.toString(assumed.perMinute.usd()),
             locale.toString(assumed.perAttempt.usd()));
}

QString preflighttext::when(const Preflight::FirstCall &call)
{
    return Words::tr("%1 their time (%2: %3)")
        .arg(localTimesText(call.utc, call.zones), call.places.join(u", "_s), zoneNamesText(call.zones));
}
