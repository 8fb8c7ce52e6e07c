#pragma once

#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <functional>

/// Calls `redo` once after `widget` got another palette or style sheet. Late on purpose: while a style sheet is being
/// replaced, palettes set on children are put back to what they were.
class LookWatch final : public QObject {
public:
    LookWatch(QWidget &widget, std::function<void()> redo)
        : QObject(&widget)
        , m_redo(std::move(redo))
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(0);
        connect(&m_soon, &QTimer::timeout, this, [this] { m_redo(); });
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
            m_soon.start();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_redo;
    QTimer m_soon;
};
