#include "tests/core/rules/secondopinion.h"

namespace {

int secondOfDay(const QDateTime &local)
{
    return local.time().msecsSinceStartOfDay() / 1000;
}

} // namespace

QTimeZone SecondOpinion::zone(const QByteArray &name)
{
    if (!m_zones.contains(name))
        m_zones.insert(name, QTimeZone(name));
    return m_zones.value(name);
}

QSet<QString> SecondOpinion::regions(const GateFacts &facts) const
{
    if (!facts.phone.isNanp())
        return {facts.region};
    QSet<QString> regions;
    const AreaCode *code = m_book.areaCode(facts.phone.nanpAreaCode());
    for (const QString &region : code ? code->regions : QStringList {QStringLiteral("US")})
        regions.insert(region);
    for (const QString &country : {QStringLiteral("US"), QStringLiteral("CA")}) {
        const QString state = m_book.stateRegion(facts.state, country);
        if (!state.isEmpty())
            regions.insert(state);
    }
    const QString postal = m_book.postalRegion(facts.postalCode);
    if (!postal.isEmpty())
        regions.insert(postal);
    return regions;
}

/// The address counts with its whole state or province beside the area code: calling-rules.md sections 5.1
/// and 5.6.
QSet<QByteArray> SecondOpinion::zones(const GateFacts &facts) const
{
    if (facts.timeZoneConfirmed)
        return {facts.timeZone.toUtf8()};
    QSet<QByteArray> zones;
    QSet<QString> places;
    if (!facts.phone.isNanp()) {
        places.insert(facts.region);
    } else {
        places = {m_book.stateRegion(facts.state, QStringLiteral("US")),
                  m_book.stateRegion(facts.state, QStringLiteral("CA")),
                  m_book.postalRegion(facts.postalCode)};
        if (const AreaCode *code = m_book.areaCode(facts.phone.nanpAreaCode()))
            zones = QSet<QByteArray>(code->zones.begin(), code->zones.end());
        else
            places.insert(QStringLiteral("US"));
    }
    for (const QString &place : places) {
        for (const QByteArray &name : m_book.zonesOfRegion(place))
            zones.insert(name);
    }
    if (!facts.timeZone.isEmpty())
        zones.insert(facts.timeZone.toUtf8());
    return zones;
}

bool SecondOpinion::ruleAllows(const RegionRule &rule, bool dialOnHolidays, const QDateTime &local) const
{
    const int second = secondOfDay(local);
    const bool holiday = m_book.isHoliday(local.date(), rule.region);
    if (holiday && (rule.closedOnHolidays || !dialOnHolidays))
        return false;
    if (holiday && rule.holidayHours.isOpen() && !inside(rule.holidayHours, second))
        return false;
    if (rule.pause.isOpen() && second >= (rule.pause.fromMinute - m_margin) * 60
        && second < rule.pause.toMinute * 60)
        return false;
    return inside(rule.hours[static_cast<size_t>(local.date().dayOfWeek() - 1)], second);
}

bool SecondOpinion::allowsLocally(const GateFacts &facts, const QSet<QString> &regions,
                                  const QDateTime &local) const
{
    const auto weekday = static_cast<size_t>(local.date().dayOfWeek() - 1);
    if (!inside({8 * 60, 21 * 60}, secondOfDay(local))
        || !inside(facts.hours.days[weekday], secondOfDay(local)))
        return false;
    for (const QString &region : regions) {
        const RegionRule *rule = m_book.region(region);
        if (rule && !ruleAllows(*rule, facts.hours.onHolidays, local))
            return false;
    }
    return true;
}

bool SecondOpinion::allows(const GateFacts &facts, const QDateTime &atUtc)
{
    const QSet<QString> places = regions(facts);
    for (const QByteArray &name : zones(facts)) {
        if (!allowsLocally(facts, places, atUtc.toTimeZone(zone(name))))
            return false;
    }
    return true;
}

bool SecondOpinion::stateAllows(const QString &state, const QDateTime &atUtc)
{
    const QString region = m_book.stateRegion(state, QStringLiteral("US"));
    const RegionRule *rule = m_book.region(region);
    if (!rule)
        return false;
    for (const QByteArray &name : m_book.zonesOfRegion(region)) {
        if (!ruleAllows(*rule, true, atUtc.toTimeZone(zone(name))))
            return false;
    }
    return true;
}

std::optional<QDateTime> SecondOpinion::opening(const GateFacts &facts, const QDateTime &fromUtc)
{
    for (int minute = 0; minute < 14 * 1440; ++minute) {
        const QDateTime moment = fromUtc.addSecs(minute * 60);
        if (allows(facts, moment))
            return moment;
    }
    return std::nullopt;
}
