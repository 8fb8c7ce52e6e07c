#include "ui/widgets/textroom.h"

#include <QEvent>
#include <QWidget>

#include <functional>
#include <utility>

namespace {

class RoomKeeper final : public QObject {
public:
    RoomKeeper(QWidget &widget, std::function<void(QWidget &)> set)
        : QObject(&widget)
        , m_widget(widget)
        , m_set(std::move(set))
    {
        widget.installEventFilter(this);
        m_set(m_widget);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            m_set(m_widget);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_widget;
    std::function<void(QWidget &)> m_set;
};

} // namespace

void keepLines(QWidget &widget, int lines, TextRoom room)
{
    new RoomKeeper(widget, [lines, room](QWidget &of) {
        const int height = of.fontMetrics().lineSpacing() * lines;
        if (room == TextRoom::Exactly)
            of.setFixedHeight(height);
        else if (room == TextRoom::AtLeast)
            of.setMinimumHeight(height);
        else
            of.setMaximumHeight(height);
    });
}

void keepDigits(QWidget &widget, int digits, TextRoom room)
{
    new RoomKeeper(widget, [digits, room](QWidget &of) {
        const int width = of.fontMetrics().horizontalAdvance(QLatin1Char('0')) * digits;
        if (room == TextRoom::Exactly)
            of.setFixedWidth(width);
        else if (room == TextRoom::AtLeast)
            of.setMinimumWidth(width);
        else
            of.setMaximumWidth(width);
    });
}
