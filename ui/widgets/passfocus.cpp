#include "ui/widgets/passfocus.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace {

bool takesKeys(const QWidget &widget)
{
    return widget.isEnabled() && widget.isVisible() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

class FocusPass final : public QObject {
public:
    FocusPass(QWidget &from, QWidget &to)
        : QObject(&from)
        , m_from(from)
        , m_to(&to)
    {
        from.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_from && event->type() == QEvent::FocusIn) {
            if (QWidget *next = receiver())
                next->setFocus(static_cast<QFocusEvent *>(event)->reason());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// Null when nothing within takes the keyboard.
    QWidget *receiver() const
    {
        if (m_to && m_to->isEnabled() && m_to->isVisible())
            return m_to;
        for (QWidget *each = m_from.nextInFocusChain(); each && each != &m_from;
             each = each->nextInFocusChain()) {
            if (m_from.isAncestorOf(each) && takesKeys(*each))
                return each;
        }
        return nullptr;
    }

    QWidget &m_from;
    QPointer<QWidget> m_to;
};

} // namespace

void passFocus(QWidget &from, QWidget &to)
{
    new FocusPass(from, to);
}
