#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    const auto at = index < 0 ? m_items.end() : m_items.begin() + std::min(index, count());
    m_items.insert(at, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto at = m_items.begin() + index;
    QLayoutItem *const item = at->release();
    m_items.erase(at);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), Placing::Try);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, Placing::Real);
}

int FlowLayout::place(const QRect &rect, Placing placing) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int height = 0;
    for (size_t at = 0; at < m_items.size();) {
        const Line line = lineFrom(at, inside.width());
        if (placing == Placing::Real)
            placeLine(at, line, inside.adjusted(0, height + (height > 0 ? spacing() : 0), 0, 0));
        if (line.height > 0)
            height += line.height + (height > 0 ? spacing() : 0);
        at = line.end;
    }
    return height + (rect.height() - inside.height());
}

QSize FlowLayout::sizeIn(const QLayoutItem &item, int width)
{
    return {std::min(item.sizeHint().width(), width), item.sizeHint().height()};
}

FlowLayout::Line FlowLayout::lineFrom(size_t begin, int width) const
{
    Line line {begin, 0};
    int x = 0;
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem &item = *m_items.at(line.end);
        if (item.isEmpty())
            continue;
        const QSize size = sizeIn(item, width);
        if (x > 0 && x + size.width() > width)
            break;
        x += size.width() + spacing();
        line.height = std::max(line.height, size.height());
    }
    return line;
}

/// Each in the middle of the line's height: a button is higher than a chip.
void FlowLayout::placeLine(size_t begin, const Line &line, const QRect &inside) const
{
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = 0;
    for (size_t at = begin; at < line.end; ++at) {
        QLayoutItem &item = *m_items.at(at);
        if (item.isEmpty())
            continue;
        const QSize size = sizeIn(item, inside.width());
        const QRect place(inside.topLeft() + QPoint(x, (line.height - size.height()) / 2), size);
        item.setGeometry(QStyle::visualRect(direction, inside, place));
        x += size.width() + spacing();
    }
}
