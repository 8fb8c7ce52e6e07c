#pragma once

#include "core/rules/gate.h"

// What people read about the moment of a call. Times are those of the called person, in the words and the
// order of the operator's language.

/// "Tue 10:00", with several zones "Tue 9:00 or 10:00"; without a zone that can be loaded in UTC.
QString localTimesText(const QDateTime &utc, const QStringList &zones);
/// "Central or Eastern"; cities where a zone has no name of its own.
QString zoneNamesText(const QStringList &zones);
/// "next: Tue 9:00 or 10:00 their time (Florida: Central or Eastern)"; "may be called now (…)"; "not called:
/// on the do-not-call list" when there is no next time by itself.
QString nextCallText(const NextCall &call, const QDateTime &nowUtc);
