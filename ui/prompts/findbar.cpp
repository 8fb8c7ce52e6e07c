#include "ui/prompts/findbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_nothing(new PlainLabel(tr("Not found")))
{
    m_text->setObjectName(u"findText"_s);
    m_text->setPlaceholderText(tr("Find in the script"));
    m_text->setAccessibleName(tr("Find in the script"));
    m_text->setClearButtonEnabled(true);
    m_nothing->setProperty("fault", true);
    m_nothing->hide();
    QToolButton *previous = iconButton("go-up"_L1, tr("Find previous (Shift+Enter)"));
    QToolButton *next = iconButton("go-down"_L1, tr("Find next (Enter)"));
    QToolButton *close = iconButton("window-close"_L1, tr("Close search (Escape)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::tiny);
    row->addWidget(m_text, 1);
    row->addWidget(m_nothing);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_text, &QLineEdit::textEdited, this, [this] { request({}); });
    connect(previous, &QToolButton::clicked, this, [this] { request(QTextDocument::FindBackward); });
    connect(next, &QToolButton::clicked, this, [this] { request({}); });
    connect(close, &QToolButton::clicked, this, &FindBar::finish);
    hide();
}

void FindBar::start(const QString &text)
{
    show();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::setFound(bool found)
{
    m_nothing->setVisible(!found && !m_text->text().isEmpty());
}

void FindBar::request(QTextDocument::FindFlags flags)
{
    emit findRequested(m_text->text(), flags);
}

void FindBar::finish()
{
    hide();
    emit closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        finish();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        request(event->modifiers().testFlag(Qt::ShiftModifier) ? QTextDocument::FindBackward
                                                               : QTextDocument::FindFlags());
    else
        QWidget::keyPressEvent(event);
}
