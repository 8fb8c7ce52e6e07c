#include "ui/widgets/palettes.h"

#include <cmath>

namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

const ThemeColors light {
    .window = hex(0xF5F6F8),
    .surface = hex(0xFFFFFF),
    .alternate = hex(0xF1F3F6),
    .text = hex(0x1D2129),
    .secondary = hex(0x565E6C),
    .border = hex(0xDDE1E7),
    .outline = hex(0x858D9A),
    .hover = hex(0xE9ECF1),
    .selection = hex(0xDFE6FB),
    .accent = hex(0x2F4FC4),
    .accentFill = hex(0x3250C8),
    .onAccent = hex(0xFFFFFF),
    .success = hex(0x007A5A),
    .warning = hex(0x8A5A00),
    .danger = hex(0xB3261E),
};

const ThemeColors dark {
    .window = hex(0x181B20),
    .surface = hex(0x1F2329),
    .alternate = hex(0x272C34),
    .text = hex(0xE4E7EC),
    .secondary = hex(0xA3ABB8),
    .border = hex(0x343A44),
    .outline = hex(0x757E8C),
    .hover = hex(0x2B313A),
    .selection = hex(0x2C3A63),
    .accent = hex(0x9DB0FF),
    .accentFill = hex(0x4A66DC),
    .onAccent = hex(0xFFFFFF),
    .success = hex(0x3CCB9F),
    .warning = hex(0xF0B84A),
    .danger = hex(0xFF8A80),
};

const ThemeColors highContrast {
    .window = hex(0x000000),
    .surface = hex(0x000000),
    .alternate = hex(0x101010),
    .text = hex(0xFFFFFF),
    .secondary = hex(0xE0E0E0),
    .border = hex(0x9A9A9A),
    .outline = hex(0xFFFFFF),
    .hover = hex(0x2A2A2A),
    .selection = hex(0x00397A),
    .accent = hex(0xFFE14D),
    .accentFill = hex(0xFFE14D),
    .onAccent = hex(0x000000),
    .success = hex(0x5CFFC8),
    .warning = hex(0xFFD75C),
    .danger = hex(0xFFA69E),
};

QColor between(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * share)); };
    return { mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()) };
}

void setDisabled(QPalette &palette, const ThemeColors &colors)
{
    const QColor faint = between(colors.text, colors.surface, 0.5);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colors.hover);
}

double channel(int value)
{
    const double c = value / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

} // namespace

const ThemeColors &themeColors(Look look)
{
    switch (look) {
    case Look::Light:
        return light;
    case Look::Dark:
        return dark;
    case Look::HighContrast:
        return highContrast;
    }
    return light;
}

Look lookOf(const QPalette &palette)
{
    // The style sheet changes the grounds of single widgets in their palettes, never the ink of links.
    const QColor link = palette.color(QPalette::Active, QPalette::Link);
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        if (link == themeColors(look).accent)
            return look;
    }
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Look::Dark : Look::Light;
}

const ThemeColors &themeColors(const QPalette &palette)
{
    return themeColors(lookOf(palette));
}

QPalette paletteOf(Look look)
{
    const ThemeColors &c = themeColors(look);
    QPalette palette(c.text, c.surface, between(c.surface, c.text, 0.1), c.border, c.outline, c.text, c.onAccent,
                     c.surface, c.window);
    palette.setColor(QPalette::AlternateBase, c.alternate);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Shadow, between(c.window, hex(0x000000), 0.5));
    setDisabled(palette, c);
    return palette;
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}
