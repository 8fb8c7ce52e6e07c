#pragma once

#include "ui/widgets/palettes.h"

#include <QFont>
#include <QObject>
#include <QSize>

class QApplication;
class QWidget;

enum class ThemeMode { System, Light, Dark, HighContrast };
QString themeModeCode(ThemeMode mode); ///< "system", "light", "dark", "high_contrast"
ThemeMode themeModeFromCode(const QString &code); ///< System for anything unknown

/// The type scale of look.md: 0.9, 1.0, 1.25 and 1.6 of the application font.
enum class TextSize { Secondary, Body, Title, Figure };

/// Gaps in pixels, on the 4 px grid.
namespace gap {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
} // namespace gap

/// Gives the application its style, palette, font size and style sheet, and follows the system between light and dark.
class Theme final : public QObject {
    Q_OBJECT
public:
    /// `app` must outlive the theme. Nothing changes before `apply`.
    explicit Theme(QApplication &app, QObject *parent = nullptr);

    /// `textScale` 1.0 .. 2.0 multiplies the system's font size.
    void apply(ThemeMode mode, double textScale = 1.0);
    ThemeMode mode() const { return m_mode; }
    Look look() const;
    /// What the desktop wishes, for the mode System; what it does not tell stays as it was. Repaints when it matters.
    void setSystemDark(bool dark);
    void setSystemContrast(bool high);

    static QFont font(TextSize size, bool demiBold = false);
    /// Height of a control or table row for the present font: 30 and 28 at the usual size, more with larger type.
    static int controlHeight();
    static int rowHeight();
    /// Icons in buttons: 18 at the usual size.
    static QSize iconSize();

signals:
    void changed();

private:
    void followSystem();

    QApplication &m_app;
    QFont m_systemFont;
    bool m_systemIsDark = false;
    bool m_systemWantsContrast = false;
    double m_textScale = 1.0;
    ThemeMode m_mode = ThemeMode::System;
};
