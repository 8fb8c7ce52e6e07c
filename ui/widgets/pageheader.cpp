#include "ui/widgets/pageheader.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QHBoxLayout *strip()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    return row;
}

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_scopes(strip())
    , m_search(strip())
    , m_actions(strip())
    , m_main(strip())
{
    auto *name = new PlainLabel(title);
    name->setTextSize(TextSize::Title, true);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    row->setSpacing(gap::medium);
    row->addWidget(name);
    row->addLayout(m_scopes);
    row->addStretch(1);
    row->addLayout(m_search, 4);
    row->addLayout(m_actions);
    row->addLayout(m_main);
}

void PageHeader::addScope(QWidget *widget)
{
    m_scopes->addWidget(widget);
}

QLineEdit *PageHeader::addSearch(const QString &placeholder)
{
    auto *field = new QLineEdit;
    field->setObjectName(u"search"_s);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    field->setMaximumWidth(field->fontMetrics().averageCharWidth() * 64);
    field->addAction(themedIcon("edit-find"_L1, IconInk::Secondary), QLineEdit::LeadingPosition);
    auto *pause = new QTimer(field);
    pause->setSingleShot(true);
    pause->setInterval(250ms);
    connect(field, &QLineEdit::textChanged, pause,
            [pause](const QString &text) { pause->start(text.isEmpty() ? 0ms : 250ms); });
    connect(pause, &QTimer::timeout, this, [this, field] { emit searchChanged(field->text()); });
    m_search->addWidget(field);
    field->installEventFilter(this);
    return field;
}

/// Return and Down go on to what was found; so does Escape, which clears the field first.
bool PageHeader::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) { // NOLINT: the type says what it is
    case Qt::Key_Escape:
        field->text().isEmpty() ? emit searchLeft() : field->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        field->findChild<QTimer *>()->stop();
        emit searchChanged(field->text());
        emit searchLeft();
        return true;
    case Qt::Key_Down:
        emit searchLeft();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void PageHeader::setMainAction(QPushButton *button)
{
    m_main->addWidget(button);
}
