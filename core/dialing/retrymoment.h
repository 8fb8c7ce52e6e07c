#pragma once

#include "core/rules/gate.h"

/// The first moment from `earliestUtc` on that lies in another part of the day (until 12, until 16, later)
/// than `lastUtc`, on the clock of the first zone the lead may be in; `earliestUtc` where no zone is known.
/// Whether the moment is inside the calling hours is left to the gate. Pure.
QDateTime atOtherTimeOfDay(const QDateTime &earliestUtc, const QDateTime &lastUtc, const GateFacts &facts,
                           const RuleBook &book);
