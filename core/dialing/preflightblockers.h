#pragma once

#include "core/dialing/preflight.h"

/// What keeps a campaign from its start or shortens it, those that stop it first. `scriptError` is what
/// makeCallText said, if it said anything.
QList<PreflightBlocker> blockersOf(const Preflight &preflight, const PreflightQuestion &question,
                                   const Gate &gate, const std::optional<Error> &scriptError);
