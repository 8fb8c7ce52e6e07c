#pragma once

#include "ui/widgets/palettes.h"

#include <QString>

/// The application's style sheet from the colours of a look. Widgets choose by dynamic property:
/// `primary` (the one filled button of a page), `flat` (button without edge), `chip`, `danger`, `panel` (a frame that
/// is a surface with a hairline), `quiet` (secondary text), `fault` (a field with a mistake in it).
QString styleSheetOf(const ThemeColors &colors, int controlHeight);
