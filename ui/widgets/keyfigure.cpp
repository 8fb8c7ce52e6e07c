#include "ui/widgets/keyfigure.h"

#include "core/base/text.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

KeyFigure::KeyFigure(const QString &name, const QString &definition, QWidget *parent)
    : QFrame(parent)
    , m_name(new PlainLabel(name))
    , m_value(new PlainLabel)
    , m_note(new PlainLabel)
{
    setProperty("card", true);
    setToolTip(text::toolTip(definition));
    setWhatsThis(definition);
    setAccessibleDescription(definition);
    m_name->setQuiet(true);
    m_name->setTextSize(TextSize::Secondary);
    m_value->setTextSize(TextSize::Figure, true);
    m_note->setQuiet(true);
    m_note->setTextSize(TextSize::Secondary);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::tiny);
    column->addWidget(m_name);
    column->addWidget(m_value);
    column->addWidget(m_note);
    setValue(QStringLiteral("–"));
}

void KeyFigure::setValue(const QString &value)
{
    m_value->setText(value);
    describe();
}

void KeyFigure::setNote(const QString &note)
{
    m_note->setText(note);
    describe();
}

QString KeyFigure::value() const
{
    return m_value->fullText();
}

void KeyFigure::setClickable(bool clickable)
{
    m_clickable = clickable;
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(clickable ? Qt::TabFocus : Qt::NoFocus);
}

void KeyFigure::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
}

void KeyFigure::keyPressEvent(QKeyEvent *event)
{
    const bool pressed = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_clickable && pressed)
        emit activated();
    else
        QFrame::keyPressEvent(event);
}

void KeyFigure::describe()
{
    //: Read by a screen reader: name of a figure and its value, "Spent: $96 of $500".
    setAccessibleName(tr("%1: %2 %3").arg(m_name->fullText(), m_value->fullText(), m_note->fullText()).trimmed());
}
