#include "ui/widgets/wheelguard.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QSlider>

void WheelGuard::guard(QWidget &widget)
{
    const bool isBox = qobject_cast<QComboBox *>(&widget) || qobject_cast<QAbstractSpinBox *>(&widget)
        || qobject_cast<QSlider *>(&widget);
    if (!isBox)
        return;
    if (widget.focusPolicy() == Qt::WheelFocus) // the wheel would give it the keyboard first
        widget.setFocusPolicy(Qt::StrongFocus);
    widget.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus()) // NOLINT: only widgets
        return QObject::eventFilter(watched, event);
    event->ignore(); // goes on to what is around it
    return true;
}
