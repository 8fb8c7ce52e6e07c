#pragma once

#include <QColor>
#include <QPalette>

/// The colours of one look. Text on `window`, `surface` and `alternate` is at least 4.5:1, `outline` at least 3:1.
struct ThemeColors {
    QColor window; ///< behind everything: navigation, headers
    QColor surface; ///< tables, fields, panels
    QColor alternate; ///< quiet fill on a surface
    QColor text;
    QColor secondary; ///< quieter text
    QColor border; ///< hairlines that only separate
    QColor outline; ///< edges of fields and buttons
    QColor hover;
    QColor selection; ///< ground of selected rows; text stays `text`
    QColor accent; ///< accent as text or line
    QColor accentFill; ///< ground of the primary button
    QColor onAccent; ///< text on `accentFill`
    QColor success;
    QColor warning;
    QColor danger;
};

enum class Look { Light, Dark, HighContrast };

const ThemeColors &themeColors(Look look);
/// The look a widget is drawn in, told from its palette.
Look lookOf(const QPalette &palette);
const ThemeColors &themeColors(const QPalette &palette);
QPalette paletteOf(Look look);

/// WCAG 2 contrast of two opaque colours, 1..21.
double contrast(const QColor &a, const QColor &b);
