#include "ui/widgets/messagebar.h"

#include "core/base/text.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct KindLook {
    QString symbol;
    QColor color;
};

KindLook lookOf(Message::Kind kind, const ThemeColors &colors)
{
    switch (kind) {
    case Message::Kind::Info:
        return {u"●"_s, colors.accent};
    case Message::Kind::Success:
        return {u"✓"_s, colors.success};
    case Message::Kind::Warning:
        return {u"!"_s, colors.warning};
    case Message::Kind::Error:
        return {u"✕"_s, colors.danger};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_hide(new QTimer(this))
    , m_symbol(new PlainLabel)
    , m_text(new PlainLabel)
    , m_action(flatButton({}))
{
    m_hide->setSingleShot(true);
    m_hide->setInterval(8s);
    m_text->setWrapping(true);
    m_symbol->setTextSize(TextSize::Body, true);
    m_action->setObjectName(u"messageAction"_s);
    m_symbol->setObjectName(u"messageSymbol"_s);
    m_text->setObjectName(u"messageText"_s);
    m_close = iconButton("window-close"_L1, tr("Close this message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap::large, gap::tiny, gap::small, gap::tiny + gap::small);
    row->setSpacing(gap::medium);
    row->addWidget(m_symbol);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);

    connect(m_hide, &QTimer::timeout, this, [this] {
        if (!hasKeys())
            dismiss();
    });
    connect(qApp, &QApplication::focusChanged, m_hide, [this](const QWidget *before, const QWidget *now) {
        if (isAncestorOf(before) && !isAncestorOf(now) && isVisible() && m_message.goesByItself())
            m_hide->start();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action;
        dismiss();
        if (action)
            action();
    });
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    if (message.text.isEmpty()) {
        if (!m_message.comesBack)
            dismiss();
        return;
    }
    if (m_action->hasFocus()) // Enter must not do what another message offers
        m_close->setFocus(Qt::OtherFocusReason);
    if (isVisibleTo(parentWidget()) && m_message.comesBack)
        m_pushedAside.append(m_message);
    m_pushedAside.removeIf([&message](const Message &aside) { return aside.text == message.text; });
    m_message = message;
    m_symbol->setInk(
        [kind = message.kind](const QPalette &palette) { return lookOf(kind, themeColors(palette)).color; });
    m_symbol->setText(lookOf(message.kind, themeColors(palette())).symbol);
    m_text->setText(message.text);
    m_action->setText(text::label(message.actionText));
    m_action->setVisible(!message.actionText.isEmpty());
    if (m_message.goesByItself())
        m_hide->start();
    else
        m_hide->stop();
    show();
    emit messageShown();
    update(); // the edge too has a colour of its own
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    putAway();
    m_message = {};
    if (!m_pushedAside.isEmpty())
        showMessage(m_pushedAside.takeLast());
}

void MessageBar::putAway()
{
    m_hide->stop();
    if (hasKeys() && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
}

bool MessageBar::hasKeys() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void MessageBar::takeKeys()
{
    if (isHidden() || hasKeys())
        return;
    m_before = QApplication::focusWidget();
    QAbstractButton *const first = m_action->isHidden() ? static_cast<QAbstractButton *>(m_close) : m_action;
    first->setFocus(Qt::ShortcutFocusReason);
}

QString MessageBar::text() const
{
    return m_text->fullText();
}

void MessageBar::setFloating(bool floating)
{
    m_isFloating = floating;
    layout()->setContentsMargins(gap::large, gap::tiny, gap::small,
                                 floating ? gap::tiny : gap::tiny + gap::small);
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors(palette());
    const QColor edge = lookOf(m_message.kind, colors).color;
    QPainter painter(this);
    if (m_isFloating) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(colors.border);
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), gap::small, gap::small);
        painter.fillRect(QRect(gap::tiny, gap::small, gap::tiny, height() - 2 * gap::small), edge);
        return;
    }
    const QRect bar = rect().adjusted(0, 0, 0, -gap::small);
    painter.fillRect(bar, colors.alternate);
    painter.fillRect(QRect(0, 0, gap::tiny, bar.height()), edge);
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_hide->stop();
}

void MessageBar::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (m_message.goesByItself() && isVisible())
        m_hide->start();
}
