#pragma once

#include "core/base/phonenumber.h"

/// The North American plan, where one country code serves many countries and the library's data is old.
namespace NanpPlan {

/// Why the ten digits may not be dialed; nothing when they may. `region` as given by `regionOf`.
/// Source: calling-rules.md section 5.3.
std::optional<NumberFault> denial(QStringView national, const NumberPolicy &policy);

/// ISO 3166 region of an area code known to the library or assigned since; empty when neither.
QString regionOf(QStringView areaCode);

/// True when codes of this region need no look at the exchange: United States and Canada.
bool isKnownToLibrary(QStringView areaCode);

/// Asks the library about every area code ahead, which takes some 50 ms; the first number would wait for it.
/// Any thread: whoever needs a code meanwhile waits for the rest.
void readAhead();

} // namespace NanpPlan
