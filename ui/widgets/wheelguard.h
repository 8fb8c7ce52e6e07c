#pragma once

#include <QObject>

class QWidget;

/// Leaves the wheel to what is scrolled: boxes and sliders that do not have the keyboard would change their
/// value under a pointer that only passes over them.
class WheelGuard final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Does nothing to other widgets. May be called again.
    void guard(QWidget &widget);

    bool eventFilter(QObject *watched, QEvent *event) override;
};
