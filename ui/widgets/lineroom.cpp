#include "ui/widgets/lineroom.h"

#include <QEvent>
#include <QWidget>

namespace {

class LineKeeper final : public QObject {
public:
    LineKeeper(QWidget &field, int lines, LineRoom room)
        : QObject(&field)
        , m_field(field)
        , m_lines(lines)
        , m_room(room)
    {
        field.installEventFilter(this);
        set();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FontChange)
            set();
        return QObject::eventFilter(watched, event);
    }

private:
    void set()
    {
        const int height = m_field.fontMetrics().lineSpacing() * m_lines;
        if (m_room == LineRoom::AtLeast)
            m_field.setMinimumHeight(height);
        else
            m_field.setFixedHeight(height);
    }

    QWidget &m_field;
    int m_lines;
    LineRoom m_room;
};

} // namespace

void keepLines(QWidget &field, int lines, LineRoom room)
{
    new LineKeeper(field, lines, room);
}
