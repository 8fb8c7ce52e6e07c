#pragma once

#include "core/rules/callwindow.h"
#include "core/rules/gate.h"

/// Where the called person may be: everything that points to a place counts, so that a doubt never widens the
/// hours. Source: calling-rules.md sections 5.1 and 5.6.
struct LeadPlaces {
    /// States and countries whose rules hold, by area code and by address.
    QVarLengthArray<QString, 4> regions;
    QVarLengthArray<QByteArray, 8> zones;
    QString source; ///< "area code 850, state FL"
};

LeadPlaces placesOf(const GateFacts &facts, const RuleBook &book);
