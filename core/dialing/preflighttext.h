#pragma once

#include "core/dialing/preflight.h"

#include <QStringList>

// The sentences of a preflight, the same in the window and on the terminal. The operator's zone and locale.
namespace preflighttext {

/// "Will dial 5,106 leads; will skip 197."
QString summary(const Preflight &preflight);
/// "They are in Texas (320), Maine (41) and 12 other places." Empty when nothing is dialed.
QString places(const Preflight &preflight);
/// "First call: at once, Thu 9:05 their time (Maine: Eastern), which is Thu 26 Nov 15:05 here (Central
/// European)." Empty when nothing is dialed.
QString opening(const Preflight &preflight);
/// "Last call: over about Thu 26 Nov 16:00 (Maine: Eastern)." Empty when nothing is dialed.
QString end(const Preflight &preflight);
/// "640 to 910 USD for about 14,100 calls."
QString cost(const Preflight &preflight);
/// "Sales calls by AI voice forbidden there", with the places or names it is about: "(Washington: 14)".
QString skip(const Preflight::Skip &skip);
/// "Assumed: 30 % of the calls are answered by a person ..." in one sentence.
QString assumptions(const ForecastAssumptions &assumptions, const Preflight &preflight);
/// "Tue 10:00 their time (Florida: Eastern)"
QString when(const Preflight::FirstCall &call);
/// Name of the operator's zone at that moment: "Central European".
QString zoneHere(const QDateTime &utc);

} // namespace preflighttext
