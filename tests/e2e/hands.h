#pragma once

#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QTimer>

#include <cstdlib>

/// What the persons at a program of these tests share. They are linked into it, main() and all.
namespace hands {

inline constexpr int interval = 50; ///< ms between two looks at the window
inline constexpr int patience = 60'000; ///< ms; then the program ends with code 9

/// The control that can be seen, by the name it has for tests.
template <typename Kind> Kind *visible(const QWidget &in, const QString &name)
{
    for (Kind *found : in.findChildren<Kind *>(name)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

inline MainWindow *window()
{
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(each); found && found->isVisible())
            return found;
    }
    return nullptr;
}

/// Calls `act` again and again, from the event loop of the program; for ever ends after `patience`.
template <typename Act> void lookAgain(QTimer &timer, Act act)
{
    QObject::connect(&timer, &QTimer::timeout, &timer, act);
    timer.start(interval);
    QTimer::singleShot(patience, &timer, [] { std::_Exit(9); });
}

} // namespace hands
