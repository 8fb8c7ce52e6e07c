#pragma once

#include <QMargins>
#include <QObject>
#include <QRect>

class QWidget;

/// `inner`, the place of a window without its frame, moved and, where it must be, made smaller so that the
/// window lies inside of `available` with its frame. All in the same coordinates.
QRect fittedInto(const QRect &available, const QRect &inner, const QMargins &frame);

/// Keeps a window on its screen when it is first shown, whether its place is new or remembered: with a guess
/// of the frame before, because the system tells the frame only of shown windows, and with the real one once
/// it is there. Later the place is the user's. Made before the window is shown.
class WindowFit final : public QObject {
    Q_OBJECT
public:
    /// `window` is top-level and must outlive this; its minimum size becomes smaller where the screen is.
    explicit WindowFit(QWidget &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit(const QMargins &frame);

    QWidget &m_window;
};
