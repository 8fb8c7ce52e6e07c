#include "ui/shell/windowfit.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace {

/// Title and borders of the usual desktops, rather too wide than too narrow.
constexpr QMargins usualFrame {12, 44, 12, 12};

QMargins frameOf(const QWidget &window)
{
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
            outer.bottom() - inner.bottom()};
}

QRect availableFor(const QWidget &window)
{
    const QScreen *const there = QGuiApplication::screenAt(window.geometry().center());
    const QScreen *const screen = there ? there : window.screen();
    return screen ? screen->availableGeometry() : QRect();
}

} // namespace

QRect fittedInto(const QRect &available, const QRect &inner, const QMargins &frame)
{
    const QSize size = inner.marginsAdded(frame).size().boundedTo(available.size());
    QRect outer(inner.marginsAdded(frame).topLeft(), size);
    outer.moveLeft(std::clamp(outer.left(), available.left(), available.right() - size.width() + 1));
    outer.moveTop(std::clamp(outer.top(), available.top(), available.bottom() - size.height() + 1));
    return outer.marginsRemoved(frame);
}

WindowFit::WindowFit(QWidget &window)
    : m_window(window)
{
    fit(usualFrame);
    m_window.installEventFilter(this);
}

void WindowFit::fit(const QMargins &frame)
{
    const QRect available = availableFor(m_window);
    if (!available.isValid() || m_window.isMaximized() || m_window.isFullScreen())
        return;
    const QRect inner = fittedInto(available, m_window.geometry(), frame);
    const QSize room = available.marginsRemoved(frame).size();
    m_window.setMinimumSize(m_window.minimumSize().boundedTo(room));
    // Without a place of its own the system finds a better one.
    if (m_window.testAttribute(Qt::WA_Moved) || m_window.isVisible())
        m_window.setGeometry(inner);
    else
        m_window.resize(inner.size());
}

/// A window that was activated has its frame.
bool WindowFit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::WindowActivate) {
        m_window.removeEventFilter(this);
        fit(frameOf(m_window));
    }
    return QObject::eventFilter(watched, event);
}
