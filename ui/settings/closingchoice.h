#pragma once

#include "core/settings/settings.h"

/// What closing the window does while a campaign calls.
enum class ClosingChoice { Ask, Background, Quit };

QString closingChoiceCode(ClosingChoice choice); ///< "ask", "background", "quit"
ClosingChoice closingChoiceFromCode(const QString &code); ///< Ask for anything unknown
ClosingChoice loadClosingChoice(const SettingsStore &store);
void saveClosingChoice(SettingsStore &store, ClosingChoice choice);
