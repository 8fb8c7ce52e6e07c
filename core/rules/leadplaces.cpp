#include "core/rules/leadplaces.h"

using namespace Qt::StringLiterals;

namespace {

void addSource(LeadPlaces &places, QLatin1String kind, const QString &what)
{
    if (!places.source.isEmpty())
        places.source += ", "_L1;
    places.source += kind + u' ' + what;
}

void addRegion(LeadPlaces &places, const QString &region)
{
    if (!places.regions.contains(region))
        places.regions.append(region);
}

void addZones(LeadPlaces &places, const QList<QByteArray> &zones)
{
    for (const QByteArray &zone : zones) {
        if (!places.zones.contains(zone))
            places.zones.append(zone);
    }
}

/// Of a code in the table; an unknown one may be anywhere in the United States, and where the numbering
/// library says.
void addAreaCode(LeadPlaces &places, const GateFacts &facts, const RuleBook &book)
{
    const QString code = facts.phone.nanpAreaCode();
    if (const AreaCode *known = book.areaCode(code)) {
        for (const QString &region : known->regions)
            addRegion(places, region);
        addZones(places, known->zones);
        addSource(places, "area code"_L1, code);
        return;
    }
    const QString region = facts.region.isEmpty() ? u"US"_s : book.regionCode(facts.region);
    addRegion(places, region);
    addZones(places, book.zonesOfRegion(u"US"_s));
    addZones(places, book.zonesOfRegion(region));
    addSource(places, "unknown area code"_L1, code);
}

void addCountry(LeadPlaces &places, const GateFacts &facts, const RuleBook &book)
{
    const QString country = facts.region.isEmpty() ? PhoneNumbers::regionOf(facts.phone) : facts.region;
    addRegion(places, country);
    addZones(places, book.zonesOfRegion(country));
    addSource(places, "country"_L1, country);
}

void addAddress(LeadPlaces &places, QLatin1String kind, const QString &region, const RuleBook &book)
{
    if (region.isEmpty())
        return;
    addRegion(places, region);
    addZones(places, book.zonesOfRegion(region));
    addSource(places, kind, region.mid(3));
}

/// The state column, in the country of the number first: its short forms belong to one of the two.
QString stateOf(const GateFacts &facts, const RuleBook &book)
{
    if (facts.state.isEmpty())
        return {};
    const QString american = book.stateRegion(facts.state, u"US"_s);
    return american.isEmpty() ? book.stateRegion(facts.state, u"CA"_s) : american;
}

} // namespace

LeadPlaces placesOf(const GateFacts &facts, const RuleBook &book)
{
    LeadPlaces places;
    if (facts.phone.isNanp()) {
        addAreaCode(places, facts, book);
        addAddress(places, "state"_L1, stateOf(facts, book), book);
        if (!facts.postalCode.isEmpty())
            addAddress(places, "postal code"_L1, book.postalRegion(facts.postalCode), book);
    } else {
        // Short forms of states elsewhere collide with American ones (WA: Western Australia): the whole
        // country counts.
        addCountry(places, facts, book);
    }
    if (facts.timeZone.isEmpty())
        return places;
    if (facts.timeZoneConfirmed) {
        places.zones.clear();
        places.source.clear();
    }
    addZones(places, {facts.timeZone.toUtf8()});
    addSource(places, facts.timeZoneConfirmed ? "confirmed time zone"_L1 : "time zone"_L1, facts.timeZone);
    return places;
}
