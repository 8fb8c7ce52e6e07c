#include "ui/shell/sidepanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int charsWide = 50;
constexpr int narrowest = 320;
constexpr int widest = 560;

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new PlainLabel)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"sidePanel"_s);
    m_title->setTextSize(TextSize::Title, true);
    auto *close = iconButton("window-close"_L1, tr("Close this panel"));
    close->setObjectName(u"closeSidePanel"_s);
    connect(close, &QToolButton::clicked, this, &SidePanel::closeCurrent);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(gap::large, gap::medium, gap::small, gap::small);
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    hide();
}

void SidePanel::addContent(QWidget *content, const QString &title)
{
    content->setWindowTitle(title);
    m_stack->addWidget(content);
}

void SidePanel::unfold(QWidget *content)
{
    m_stack->setCurrentWidget(content);
    m_title->setText(content->windowTitle());
    setAccessibleName(content->windowTitle());
    setFixedWidth(preferredWidth());
    show();
    emit changed(content);
}

void SidePanel::fold()
{
    if (!current())
        return;
    hide();
    emit changed(nullptr);
}

void SidePanel::closeCurrent()
{
    QWidget *closed = current();
    fold();
    if (closed)
        emit closedByPerson(closed);
}

QWidget *SidePanel::current() const
{
    return isHidden() ? nullptr : m_stack->currentWidget();
}

int SidePanel::preferredWidth() const
{
    return qBound(narrowest, fontMetrics().averageCharWidth() * charsWide, widest);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return closeCurrent();
    QFrame::keyPressEvent(event);
}

void SidePanel::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, 0, 1, height()), colors.border);
}
