#include "ui/dashboard/plot.h"

#include "core/base/text.h"
#include "ui/dashboard/plotlook.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace {

constexpr qsizetype mostWordsAtOnce = 40; ///< marks that a description lists

} // namespace

Plot::Plot(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Plot::setDefinition(const QString &definition)
{
    m_definition = definition;
    setWhatsThis(definition);
    describe();
}

void Plot::valuesChanged()
{
    m_hovered = {};
    m_current = std::min(m_current, marks().size() - 1);
    describe();
    update();
}

QString Plot::toolTipOf(const PlotMark &mark) const
{
    return text::toolTip(mark.words)
        + text::toolTip(mark.definition.isEmpty() ? m_definition : mark.definition);
}

std::optional<PlotMark> Plot::markAt(const QPointF &point) const
{
    for (const PlotMark &mark : marks()) {
        if (mark.area.contains(point))
            return mark;
    }
    return std::nullopt;
}

bool Plot::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto mark = markAt(help->pos()))
        QToolTip::showText(help->globalPos(), toolTipOf(*mark), this, mark->area.toAlignedRect());
    else
        QToolTip::showText(help->globalPos(), text::toolTip(m_definition), this);
    return true;
}

void Plot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chartFont());
    draw(painter, rect(), palette());
    const ThemeColors &colors = themeColors(palette());
    painter.setBrush(Qt::NoBrush);
    if (m_hovered.isValid()) {
        painter.setPen(QPen(colors.outline, 1));
        painter.drawRoundedRect(m_hovered.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    const QList<PlotMark> all = hasFocus() ? marks() : QList<PlotMark>();
    if (m_current < 0 || m_current >= all.size())
        return;
    painter.setPen(QPen(colors.accent, 2));
    painter.drawRoundedRect(all.at(m_current).area.adjusted(1, 1, -1, -1), 3, 3);
}

void Plot::mouseMoveEvent(QMouseEvent *event)
{
    const auto mark = markAt(event->position());
    setCursor(mark && mark->calls ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const QRectF hovered = mark && mark->calls ? mark->area : QRectF();
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    update();
}

void Plot::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    update();
}

void Plot::mouseReleaseEvent(QMouseEvent *event)
{
    const auto mark = markAt(event->position());
    if (event->button() == Qt::LeftButton && mark)
        activate(*mark);
}

void Plot::activate(const PlotMark &mark)
{
    if (mark.calls)
        emit callsRequested(*mark.calls);
}

void Plot::moveTo(qsizetype mark)
{
    const QList<PlotMark> all = marks();
    if (all.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(mark, 0, all.size() - 1);
    describe();
    update();
    const PlotMark &now = all.at(m_current);
    QToolTip::showText(mapToGlobal(now.area.bottomLeft().toPoint()), toolTipOf(now), this);
}

void Plot::keyPressEvent(QKeyEvent *event)
{
    const QList<PlotMark> all = marks();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveTo(m_current + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveTo(m_current - 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(all.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current < all.size())
            activate(all.at(m_current));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Plot::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !marks().isEmpty())
        m_current = 0;
    describe();
}

/// The mark under the keyboard first, then the whole chart in words, for a screen reader.
void Plot::describe()
{
    const QList<PlotMark> all = marks();
    QStringList parts;
    if (hasFocus() && m_current >= 0 && m_current < all.size())
        parts.append(all.at(m_current).words);
    parts.append(m_definition);
    for (const PlotMark &mark : all.first(std::min(all.size(), mostWordsAtOnce)))
        parts.append((mark.words + u' ' + mark.definition).trimmed());
    const QString description = parts.join(u' ');
    if (description == accessibleDescription())
        return;
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}
