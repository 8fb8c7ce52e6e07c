#pragma once

#include "core/base/programpart.h"

/// The parts this process runs with: libraries as they are loaded now, with their versions and licences, and
/// data.
QList<ProgramPart> programParts();
/// Release of the time-zone data of this computer ("2025b"); empty when it is not told.
QString timeZoneRelease();
