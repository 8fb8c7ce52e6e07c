#include "core/dialing/preflighttext.h"

#include "core/base/dayform.h"
#include "core/rules/nextcalltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreflightText)
};

constexpr qsizetype mostDetails = 3;
/// More zones than this say nothing about the moment of one call.
constexpr qsizetype mostZones = 3;
constexpr qsizetype mostPlaces = 3;
/// Of the places where the leads are.
constexpr qsizetype mostPlacesNamed = 5;

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
    return locale.toString(local.date(), u"ddd "_s + dayForm(locale, false)) + u' ' + time;
}

/// The clocks of these zones show the operator's time then.
bool isTimeHere(const QDateTime &utc, const QStringList &zones)
{
    return std::ranges::all_of(zones, [&utc](const QString &name) {
        const QTimeZone zone(name.toUtf8());
        return zone.isValid() && zone.offsetFromUtc(utc) == utc.toLocalTime().offsetFromUtc();
    });
}

/// "Thu 9:05 their time (Maine: Eastern), which is Thu 26 Nov 15:05 here (Central European)".
QString moment(const QDateTime &utc, const QStringList &zones, const QStringList &places)
{
    if (zones.isEmpty() || zones.size() > mostZones)
        return Words::tr("%1 here (%2)").arg(here(utc), preflighttext::zoneHere(utc));
    const bool hasPlace = !places.isEmpty() && places.size() <= mostPlaces;
    const QString where =
        hasPlace ? Words::tr("%1: %2").arg(places.join(u", "_s), zoneNamesText(zones)) : zoneNamesText(zones);
    if (isTimeHere(utc, zones))
        return u"%1 (%2)"_s.arg(here(utc), where);
    return Words::tr("%1 their time (%2), which is %3 here (%4)")
        .arg(localTimesText(utc, zones), where, here(utc), preflighttext::zoneHere(utc));
}

QString percent(double share)
{
    return QLocale().toString(std::round(share * 100), 'f', 0) + u'%';
}

/// Names of states and companies say themselves what they are; codes do not.
QString shownDetail(const QString &detail)
{
    return detail == "several_numbers"_L1 ? Words::tr("several numbers in one cell")
        : detail == "stop_unclear"_L1     ? Words::tr("unclear whether they may be called")
                                          : QString(detail).replace(u'_', u' ');
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

QString preflighttext::places(const Preflight &preflight)
{
    QMap<QString, qint64> leads;
    for (const ForecastGroup &group : preflight.groups) {
        if (!group.place.isEmpty())
            leads[group.place] += group.leads();
    }
    QList<std::pair<qint64, QString>> most;
    for (auto place = leads.begin(); place != leads.end(); ++place)
        most.append({-place.value(), place.key()});
    std::ranges::sort(most);
    QStringList shown;
    for (const auto &[count, place] : most.first(std::min(mostPlacesNamed, most.size())))
        shown.append(u"%1 (%2)"_s.arg(place, number(-count)));
    if (shown.isEmpty())
        return {};
    const qsizetype others = most.size() - shown.size();
    if (others == 0)
        return Words::tr("They are in %1.").arg(shown.join(u", "_s));
    return Words::tr("They are in %1 and %Ln other place(s).", nullptr, plural(others))
        .arg(shown.join(u", "_s));
}

QString preflighttext::opening(const Preflight &preflight)
{
    if (!preflight.forecast.firstUtc.isValid())
        return {};
    const bool atOnce = preflight.dialNow > 0;
    QDateTime utc = atOnce ? preflight.madeUtc : preflight.forecast.firstUtc;
    QStringList zones;
    QStringList places;
    if (!preflight.firstCalls.isEmpty()) {
        const Preflight::FirstCall &first = preflight.firstCalls.first();
        utc = atOnce ? utc : first.utc;
        zones = first.zones;
        places = first.places;
    } else if (!preflight.groups.isEmpty()) {
        zones = preflight.groups.first().zones;
        places = QStringList {preflight.groups.first().place};
    }
    if (!atOnce)
        return Words::tr("First call: %1.").arg(moment(utc, zones, places));
    return Words::tr("First call: at once, %1.").arg(moment(utc, zones, places)) + u' '
        + Words::tr("%Ln of them may be called at once.", nullptr, plural(preflight.dialNow));
}

QString preflighttext::end(const Preflight &preflight)
{
    const CampaignForecast &forecast = preflight.forecast;
    if (!forecast.lastUtc.isValid())
        return {};
    if (forecast.isCut)
        return Words::tr("Not done within 60 days at this pace.");
    return Words::tr("The last call ends about %1.")
        .arg(moment(forecast.lastUtc, forecast.lastZones, forecast.lastPlaces));
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
        parts.append(u"%1: %2"_s.arg(shownDetail(detail), number(-count)));
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

QString preflighttext::zoneHere(const QDateTime &utc)
{
    const QString name = zoneNamesText({QString::fromUtf8(QTimeZone::systemTimeZoneId())});
    return name.isEmpty() ? utc.toLocalTime().timeZoneAbbreviation() : name;
}
