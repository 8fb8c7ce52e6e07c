#include "ui/calls/fold.h"

#include "ui/widgets/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

Fold::Fold(const QString &title, const QString &name, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_title(new QToolButton)
{
    m_title->setObjectName(name);
    m_title->setText(title);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setArrowType(Qt::RightArrow);
    m_title->setCheckable(true);
    m_title->setFont(Theme::font(TextSize::Body, true));
    content->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addWidget(m_title, 0, Qt::AlignLeft);
    column->addWidget(content);
    connect(m_title, &QToolButton::toggled, content, [this, content](bool open) {
        content->setVisible(open);
        m_title->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        emit toggled(open);
    });
}

bool Fold::isOpen() const
{
    return m_title->isChecked();
}

void Fold::setOpen(bool open)
{
    m_title->setChecked(open);
}
