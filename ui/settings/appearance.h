#pragma once

#include "core/settings/settings.h"
#include "ui/widgets/theme.h"

/// How the window looks, as stored.
struct Appearance {
    ThemeMode mode = ThemeMode::System;
    double textScale = 1.0; ///< 1.0 .. 2.0

    static Appearance load(const SettingsStore &store);
    void save(SettingsStore &store) const;
    bool operator==(const Appearance &) const = default;
};
