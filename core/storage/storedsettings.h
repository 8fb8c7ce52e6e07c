#pragma once

#include "core/settings/settings.h"

#include <memory>

/// The settings that the database of a data directory holds, read before anything has opened it: over a
/// connection of the calling thread, closed again, so that no thread has begun. Empty where there is no
/// database yet, or none that can be read: opening it says why. Changes stay in memory.
std::unique_ptr<SettingsStore> storedSettings(const QString &dataDirectory);
