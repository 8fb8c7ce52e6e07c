#include "tests/pictures/camera.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int frame = 1;

int titleHeight(const QWidget &shown)
{
    return shown.windowType() == Qt::Popup ? 0 : shown.fontMetrics().height() + 8;
}

/// The widget with its stand-in frame, in the coordinates of the screen.
QRect placeOf(const QWidget &shown)
{
    return shown.geometry().adjusted(-frame, -frame - titleHeight(shown), frame, frame);
}

/// Sheets in the order of their parents, popups above all.
QList<QWidget *> openOver(const QWidget &window)
{
    const auto height = [](const QWidget *widget) {
        int parents = widget->windowType() == Qt::Popup ? 100 : 0;
        for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget())
            ++parents;
        return parents;
    };
    QList<QWidget *> shown;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each != &window && each->isVisible() && each->windowType() != Qt::ToolTip)
            shown.append(each);
    }
    std::ranges::sort(shown, {}, height);
    return shown;
}

void draw(QPainter &painter, QWidget &shown)
{
    const QRect place = placeOf(shown);
    painter.fillRect(place, shown.palette().color(QPalette::Mid));
    const QRect title(place.topLeft() + QPoint(frame, frame),
                      QSize(place.width() - 2 * frame, titleHeight(shown)));
    painter.fillRect(title, shown.palette().color(QPalette::AlternateBase));
    painter.setPen(shown.palette().color(QPalette::WindowText));
    painter.setFont(shown.font());
    if (!title.isEmpty())
        painter.drawText(title, Qt::AlignCenter, shown.windowTitle());
    painter.drawPixmap(shown.pos(), shown.grab());
}

} // namespace

QPixmap pictureOf(QWidget &window)
{
    const QList<QWidget *> shown = openOver(window);
    QRect all = window.geometry();
    for (const QWidget *each : shown)
        all |= placeOf(*each);
    QPixmap picture(all.size() * window.devicePixelRatioF());
    picture.setDevicePixelRatio(window.devicePixelRatioF());
    picture.fill(Qt::black);
    QPainter painter(&picture);
    painter.translate(-all.topLeft());
    painter.drawPixmap(window.pos(), window.grab());
    for (QWidget *each : shown)
        draw(painter, *each);
    return picture;
}
