#include "ui/calls/conversationfind.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 200;

} // namespace

ConversationFind::ConversationFind(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_note(new PlainLabel)
    , m_previous(iconButton("go-up"_L1, tr("Previous place (Shift+Enter or Shift+F3)")))
    , m_next(iconButton("go-down"_L1, tr("Next place (Enter or F3)")))
{
    m_text->setObjectName(u"findInConversation"_s);
    m_text->setPlaceholderText(tr("Find in the conversation"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setMaxLength(longestText);
    m_text->setClearButtonEnabled(true);
    m_note->setObjectName(u"findPlaces"_s);
    m_note->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    QToolButton *close = iconButton("window-close"_L1, tr("Close the search (Escape)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap::large, 0, gap::small, gap::small);
    row->setSpacing(gap::tiny);
    row->addWidget(m_text, 1);
    row->addWidget(m_note);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(close);
    connect(m_text, &QLineEdit::textEdited, this, &ConversationFind::textEdited);
    connect(m_previous, &QToolButton::clicked, this, &ConversationFind::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &ConversationFind::nextRequested);
    connect(close, &QToolButton::clicked, this, &ConversationFind::finish);
    setPlace(-1, 0);
    hide();
}

void ConversationFind::present(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
}

void ConversationFind::start(const QString &text)
{
    present(text);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

QString ConversationFind::text() const
{
    return m_text->text();
}

void ConversationFind::setPlace(qsizetype place, qsizetype count)
{
    const bool isFault = count == 0 && !m_text->text().trimmed().isEmpty();
    if (count > 0)
        m_note->setText(tr("%L1 of %L2", "place of places found").arg(place + 1).arg(count));
    else
        m_note->setText(isFault ? tr("Not found") : QString());
    setFlag(*m_note, "fault", isFault);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

void ConversationFind::finish()
{
    hide();
    emit closed();
}

/// Escape closes this bar before it means anything to what is around it.
bool ConversationFind::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void ConversationFind::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        finish();
    else if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier))
        emit previousRequested();
    else if (isEnter)
        emit nextRequested();
    else
        QWidget::keyPressEvent(event);
}
