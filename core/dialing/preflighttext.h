#pragma once

#include "core/dialing/preflight.h"

#include <QStringList>

// The sentences of a preflight, the same in the window and on the terminal. The operator's zone and locale.
namespace preflighttext {

/// "Will dial 5,106 leads; will skip 197."
QString summary(const Preflight &preflight);
/// "Opens in Maine first: Thu 9:00 there, 15:00 here." Empty when nothing is dialed.
QString opening(const Preflight &preflight);
/// "The last call is over about Thu 26 Nov 16:00." Empty when nothing is dialed.
QString end(const Preflight &preflight);
/// "640 to 910 USD for about 14,100 calls."
QString cost(const Preflight &preflight);
/// "Sales calls by AI voice forbidden there", with the places or names it is about: "(Washington: 14)".
QString skip(const Preflight::Skip &skip);
/// "Assumed: 30 % of the calls are answered by a person ..." in one sentence.
QString assumptions(const ForecastAssumptions &assumptions, const Preflight &preflight);
/// "Tue 10:00 their time (Florida: Eastern)"
QString when(const Preflight::FirstCall &call);

} // namespace preflighttext
