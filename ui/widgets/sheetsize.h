#pragma once

#include <QScreen>
#include <QWidget>

/// The size a sheet may take: `wanted`, or what the screen has room for beside a window frame.
inline QSize sheetSize(const QWidget &sheet, const QSize &wanted)
{
    constexpr QSize frame(24, 56);
    const QScreen *const screen = sheet.screen();
    return screen ? wanted.boundedTo(screen->availableSize() - frame) : wanted;
}
