#pragma once

#include <QScreen>
#include <QWidget>

/// The size a sheet may take: `wanted`, up to `most` over a window that is larger, or what the screen has room for
/// beside a window frame.
inline QSize sheetSize(const QWidget &sheet, const QSize &wanted, const QSize &most = {})
{
    constexpr QSize frame(24, 56);
    constexpr QSize margin(96, 96);
    const QWidget *const below = sheet.parentWidget() ? sheet.parentWidget()->window() : nullptr;
    const QSize roomy = below ? wanted.expandedTo(most.boundedTo(below->size() - margin)) : wanted;
    const QScreen *const screen = sheet.screen();
    return screen ? roomy.boundedTo(screen->availableSize() - frame) : roomy;
}
