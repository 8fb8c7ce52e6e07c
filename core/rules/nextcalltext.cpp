#include "core/rules/nextcalltext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NextCall)
};

QString joined(QStringList parts)
{
    parts.removeDuplicates();
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    //: The last two of several times or zones: "Central or Eastern".
    return Words::tr("%1 or %2").arg(parts.join(u", "_s), last);
}

/// Zones west to east, so that their times ascend.
QList<QTimeZone> loadable(const QStringList &names, const QDateTime &utc)
{
    QList<QTimeZone> zones;
    for (const QString &name : names) {
        const QTimeZone zone(name.toUtf8());
        if (zone.isValid())
            zones.append(zone);
    }
    std::ranges::stable_sort(zones, {}, [&utc](const QTimeZone &zone) { return zone.offsetFromUtc(utc); });
    return zones;
}

/// "Central" for "Central Time"; the city of the name where there is no better one.
QString nameOf(const QTimeZone &zone)
{
    QString name = zone.displayName(QTimeZone::GenericTime, QTimeZone::LongName, QLocale());
    if (name.isEmpty() || name.startsWith("UTC"_L1) || name.startsWith("GMT"_L1) || name.contains(u'/'))
        return QString::fromUtf8(zone.id()).section(u'/', -1).replace(u'_', u' ');
    // The generic names of some systems are those of winter.
    for (const auto ending : {" Time"_L1, " Standard"_L1, " Daylight"_L1}) {
        if (name.endsWith(ending))
            name.chop(ending.size());
    }
    return name;
}

/// Without seconds, also where no language is set.
QString hourText(const QTime &time)
{
    const QLocale locale;
    return locale.language() == QLocale::C ? time.toString(u"HH:mm"_s)
                                           : locale.toString(time, QLocale::ShortFormat);
}

} // namespace

QString localTimesText(const QDateTime &utc, const QStringList &zones)
{
    QList<QTimeZone> known = loadable(zones, utc);
    if (known.isEmpty())
        known.append(QTimeZone::utc());
    const QLocale locale;
    QStringList times;
    QDate shown;
    for (const QTimeZone &zone : std::as_const(known)) {
        const QDateTime local = utc.toTimeZone(zone);
        const QString time = hourText(local.time());
        const bool sameDay = local.date() == shown;
        shown = local.date();
        times.append(sameDay ? time : locale.toString(shown, u"ddd"_s) + u' ' + time);
    }
    return joined(times);
}

QString zoneNamesText(const QStringList &zones)
{
    QStringList names;
    for (const QTimeZone &zone : loadable(zones, QDateTime::currentDateTimeUtc()))
        names.append(nameOf(zone));
    return joined(names);
}

QString nextCallText(const NextCall &call, const QDateTime &nowUtc)
{
    if (!call.utc.isValid()) {
        const QString reason = reasonText(call.reason);
        return call.detail.isEmpty() ? Words::tr("not called: %1").arg(reason)
                                     : Words::tr("not called: %1 (%2)").arg(reason, call.detail);
    }
    const QString where = call.places.isEmpty()
        ? zoneNamesText(call.zones)
        : Words::tr("%1: %2").arg(call.places.join(u", "_s), zoneNamesText(call.zones));
    if (call.utc <= nowUtc)
        return Words::tr("may be called now, %1 their time (%2)")
            .arg(localTimesText(nowUtc, call.zones), where);
    const bool soon = nowUtc.daysTo(call.utc) < 7;
    const QString date =
        soon ? QString() : QLocale().toString(call.utc.date(), QLocale::ShortFormat) + u", "_s;
    return Words::tr("next: %1 their time (%2)").arg(date + localTimesText(call.utc, call.zones), where);
}
