#pragma once

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QWidget>

/// Presses keys at whatever has the keyboard, and does nothing else.
namespace keyboard {

/// An open menu, else the widget with the focus, else the window; null when no window of ours is active.
inline QWidget *holder()
{
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        return menu;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    if (QWidget *at = holder())
        QTest::keyClick(at, key, modifiers);
}

inline void type(const QString &text)
{
    for (const QChar letter : text) {
        if (QWidget *at = holder())
            QTest::keyClicks(at, letter);
    }
}

inline bool isAt(const QString &name)
{
    return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name;
}

/// Presses Tab until the widget of that name has the keyboard; false when it does not come.
inline bool tabTo(const QString &name)
{
    constexpr int most = 150;
    for (int i = 0; i < most && !isAt(name); ++i)
        press(Qt::Key_Tab);
    return isAt(name);
}

/// A sheet has opened over `window` and has the keyboard.
inline bool sheetIsOpen(const QWidget &window)
{
    return QApplication::focusWidget() && QApplication::focusWidget()->window() != &window;
}

/// No sheet is open any more. Without a window manager nobody gives the keyboard back to the window by
/// itself.
inline bool isBackAt(QWidget &window)
{
    if (QApplication::activeModalWidget())
        return false;
    window.activateWindow();
    return QApplication::focusWidget() && QApplication::focusWidget()->window() == &window;
}

} // namespace keyboard
