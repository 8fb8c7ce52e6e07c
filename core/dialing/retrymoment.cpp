#include "core/dialing/retrymoment.h"

#include "core/rules/leadplaces.h"

#include <array>

namespace {

constexpr qint64 secondsPerDay = 86'400;
/// Hours at which a part of the day ends; the last one begins the next day's first.
constexpr std::array<qint64, 2> partEnds {12 * 3'600, 16 * 3'600};
/// A morning begins when the standard hours do. Source: calling-rules.md section 6.
constexpr qint64 morning = 9 * 3'600;

size_t partOf(qint64 local)
{
    const qint64 second = (local % secondsPerDay + secondsPerDay) % secondsPerDay;
    size_t part = 0;
    while (part < partEnds.size() && second >= partEnds.at(part))
        ++part;
    return part;
}

/// Where the next part of the day begins.
qint64 nextPart(qint64 local)
{
    const qint64 second = (local % secondsPerDay + secondsPerDay) % secondsPerDay;
    const qint64 midnight = local - second;
    const size_t part = partOf(local);
    return part < partEnds.size() ? midnight + partEnds.at(part) : midnight + secondsPerDay + morning;
}

} // namespace

QDateTime atOtherTimeOfDay(const QDateTime &earliestUtc, const QDateTime &lastUtc, const GateFacts &facts,
                           const RuleBook &book)
{
    const LeadPlaces places = placesOf(facts, book);
    const ZoneOffsets *zone = places.zones.isEmpty() ? nullptr : book.zones().zone(places.zones.first());
    if (!zone)
        return earliestUtc;
    const qint64 last = lastUtc.toSecsSinceEpoch();
    const qint64 earliest = earliestUtc.toSecsSinceEpoch();
    const qint64 local = earliest + zone->offsetAt(earliest);
    if (partOf(local) != partOf(last + zone->offsetAt(last)))
        return earliestUtc;
    return earliestUtc.addSecs(nextPart(local) - local);
}
