#pragma once

#include "core/rules/rulebook.h"

/// The time zones that numbers stand for by themselves. An area is the beginning of a North American number
/// ("+1212") or the ISO 3166 country of any other ("DE"), as in `LeadQuery::numbersFrom`.
namespace areazones {

/// Every zone the area may hold, IANA names; none for an area that is not known.
QStringList zonesOf(const QString &area, const RuleBook &book);
/// The area of a number; `region` is that of the lead. Empty when it is not known.
QString areaOf(const PhoneNumber &number, const QString &region);
/// All areas that may hold the zone.
QStringList areasIn(const QString &zone, const RuleBook &book);

} // namespace areazones
