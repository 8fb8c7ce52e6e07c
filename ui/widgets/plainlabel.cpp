#include "ui/widgets/plainlabel.h"

#include "core/base/text.h"

#include <QEvent>
#include <QFontMetrics>
#include <QStyle>

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setText(const QString &text)
{
    m_fullText = wordWrap() ? text::shownLines(text) : text::shown(text);
    setAccessibleName(m_fullText);
    updateGeometry();
    elide();
}

void PlainLabel::setWrapping(bool wrap)
{
    setWordWrap(wrap);
    setSizePolicy(QSizePolicy::Preferred, wrap ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    elide();
}

void PlainLabel::setTextSize(TextSize size, bool demiBold)
{
    m_size = size;
    m_demiBold = demiBold;
    m_ownFont = true;
    setFont(Theme::font(size, demiBold));
    elide();
}

void PlainLabel::setQuiet(bool quiet)
{
    setProperty("quiet", quiet);
    style()->unpolish(this);
    style()->polish(this);
}

QSize PlainLabel::sizeHint() const
{
    if (wordWrap())
        return QLabel::sizeHint();
    const QFontMetrics metrics(font());
    return { metrics.horizontalAdvance(m_fullText) + 2 * margin() + 2, metrics.height() + 2 * margin() };
}

QSize PlainLabel::minimumSizeHint() const
{
    if (wordWrap())
        return QLabel::minimumSizeHint();
    const QFontMetrics metrics(font());
    const int few = metrics.averageCharWidth() * 4;
    return { std::min(few, sizeHint().width()), metrics.height() + 2 * margin() };
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_ownFont)
        setFont(Theme::font(m_size, m_demiBold));
    if (event->type() == QEvent::FontChange)
        elide();
}

void PlainLabel::elide()
{
    const int width = contentsRect().width();
    const bool fits = wordWrap() || width <= 0 || sizeHint().width() <= width;
    const QString shown
        = fits ? m_fullText : QFontMetrics(font()).elidedText(m_fullText, Qt::ElideRight, width);
    if (shown != QLabel::text())
        QLabel::setText(shown);
    setToolTip(fits ? QString() : text::toolTip(m_fullText));
}

QLabel *formLabel(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(buddy);
    return label;
}
