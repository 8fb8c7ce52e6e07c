#pragma once

#include "core/bland/httpexchange.h"
#include "core/dialing/callprovider.h"

/// Reads what became of a dial POST (reliability.md 3.4). Valid only for bodies sent as OneShotBody. `secret`
/// is kept out of the texts. Pure.
DialVerdict verdictOf(const HttpAnswer &answer, const QByteArray &secret, const QDateTime &nowUtc);

/// A dial that was refused by ourselves before anything could leave.
DialVerdict notSent(const QString &code, const QString &pauseCause = {});
