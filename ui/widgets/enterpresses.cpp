#include "ui/widgets/enterpresses.h"

#include <QAbstractButton>
#include <QKeyEvent>

namespace {

class EnterPresses final : public QObject {
public:
    explicit EnterPresses(QAbstractButton &button)
        : QObject(&button)
        , m_button(button)
    {
        button.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != &m_button || event->type() != QEvent::KeyPress)
            return QObject::eventFilter(watched, event);
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (!isEnter || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            return false;
        if (!key->isAutoRepeat())
            m_button.click();
        return true;
    }

private:
    QAbstractButton &m_button;
};

} // namespace

void pressOnEnter(QAbstractButton &button)
{
    new EnterPresses(button);
}
