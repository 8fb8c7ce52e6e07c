#include "ui/prompts/findbar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/styleflag.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

QLineEdit *field(const QString &name, const QString &words)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(words);
    edit->setAccessibleName(words);
    edit->setClearButtonEnabled(true);
    return edit;
}

QHBoxLayout *rowIn(QWidget *owner)
{
    auto *row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::tiny);
    return row;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(field(u"findText"_s, tr("Find in the script")))
    , m_with(field(u"replaceText"_s, tr("Replace by")))
    , m_note(new PlainLabel)
{
    m_note->setObjectName(u"findNote"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::tiny);
    column->addWidget(createFindRow());
    m_replaceRow = createReplaceRow();
    column->addWidget(m_replaceRow);
    m_replaceRow->hide();
    hide();
}

QWidget *FindBar::createFindRow()
{
    auto *owner = new QWidget;
    QToolButton *previous = iconButton("go-up"_L1, tr("Find previous (Shift+Enter)"));
    QToolButton *next = iconButton("go-down"_L1, tr("Find next (Enter)"));
    QToolButton *close = iconButton("window-close"_L1, tr("Close search (Escape)"));
    QHBoxLayout *row = rowIn(owner);
    row->addWidget(m_text, 1);
    row->addWidget(m_note);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(close);
    connect(m_text, &QLineEdit::textEdited, this, [this] { request({}); });
    connect(previous, &QToolButton::clicked, this, [this] { request(QTextDocument::FindBackward); });
    connect(next, &QToolButton::clicked, this, [this] { request({}); });
    connect(close, &QToolButton::clicked, this, &FindBar::finish);
    return owner;
}

QWidget *FindBar::createReplaceRow()
{
    auto *owner = new QWidget;
    QPushButton *one = plainButton(tr("Replace"));
    one->setObjectName(u"replaceOne"_s);
    QPushButton *all = plainButton(tr("Replace all"));
    all->setObjectName(u"replaceAll"_s);
    QHBoxLayout *row = rowIn(owner);
    row->addWidget(m_with, 1);
    row->addWidget(one);
    row->addWidget(all);
    connect(one, &QPushButton::clicked, this,
            [this] { emit replaceRequested(m_text->text(), m_with->text()); });
    connect(all, &QPushButton::clicked, this,
            [this] { emit replaceAllRequested(m_text->text(), m_with->text()); });
    return owner;
}

void FindBar::start(const QString &text)
{
    show();
    m_note->hide();
    if (!text.isEmpty())
        m_text->setText(text);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::startReplacing(const QString &text)
{
    m_replaceRow->setVisible(m_canReplace);
    start(text);
}

void FindBar::setReplacing(bool possible)
{
    m_canReplace = possible;
    if (!possible)
        m_replaceRow->hide();
}

void FindBar::setFound(bool found)
{
    m_note->setText(tr("Not found"));
    setFlag(*m_note, "fault", true);
    m_note->setVisible(!found && !m_text->text().isEmpty());
}

void FindBar::showReplaced(int count)
{
    setFound(count > 0);
    if (count == 0)
        return;
    m_note->setText(tr("%Ln replaced", nullptr, count));
    setFlag(*m_note, "fault", false);
    m_note->show();
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
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        finish();
    else if (isEnter && m_with->hasFocus())
        emit replaceRequested(m_text->text(), m_with->text());
    else if (isEnter)
        request(event->modifiers().testFlag(Qt::ShiftModifier) ? QTextDocument::FindBackward
                                                               : QTextDocument::FindFlags());
    else
        QWidget::keyPressEvent(event);
}
