#include "ui/dashboard/barsplot.h"

#include "ui/dashboard/plotlook.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double widestLabel = 0.4; ///< of the chart
constexpr double thickness = 0.6; ///< of a row
constexpr double thickestRow = 40;
constexpr int narrowest = 280;
constexpr double thinnestBar = 2;
constexpr double shortestScale = 0.2; ///< of the place beside the labels; longer texts are elided

/// What the bar takes, with its frame.
double lengthOf(const PlotBar &bar)
{
    return std::max(bar.value + bar.doubtful, bar.limit.value_or(0));
}

} // namespace

void BarsPlot::setBars(const QList<PlotBar> &bars, const QStringList &header, const QList<QStringList> &more)
{
    const bool isOtherSize = bars.size() != m_bars.size();
    m_bars = bars;
    m_header = header;
    m_more = more;
    if (isOtherSize)
        updateGeometry();
    valuesChanged();
}

QSize BarsPlot::sizeHint() const
{
    return {narrowest,
            static_cast<int>(chartRowHeight() * static_cast<double>(std::max<qsizetype>(3, m_bars.size())))};
}

QRectF BarsPlot::rowIn(const QRectF &bounds, qsizetype row) const
{
    const double height =
        std::min(thickestRow, bounds.height() / static_cast<double>(std::max<qsizetype>(1, m_bars.size())));
    return {bounds.left(), bounds.top() + height * static_cast<double>(row), bounds.width(), height};
}

/// Bars as long as they can be with every text beside its own.
BarsPlot::Columns BarsPlot::columnsIn(const QRectF &bounds) const
{
    const QFontMetricsF metrics = chartMetrics();
    Columns columns;
    double most = 0;
    for (const PlotBar &bar : m_bars) {
        columns.label = std::max(columns.label, metrics.horizontalAdvance(bar.label));
        most = std::max(most, lengthOf(bar));
    }
    columns.label = std::min(columns.label + 1, bounds.width() * widestLabel);
    const double space = std::max(0.0, bounds.width() - columns.label - gap::small);
    if (most <= 0)
        return columns;
    columns.perUnit = space / most;
    for (const PlotBar &bar : m_bars) {
        const double besides = space - gap::small - metrics.horizontalAdvance(bar.text) - 1;
        if (lengthOf(bar) > 0)
            columns.perUnit = std::min(columns.perUnit, besides / lengthOf(bar));
    }
    columns.perUnit = std::max(columns.perUnit, space * shortestScale / most);
    return columns;
}

void BarsPlot::drawBar(QPainter &painter, const QRectF &area, const PlotBar &bar, double perUnit,
                       const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    const QColor color = bar.color ? bar.color(palette) : colors.accent;
    const auto part = [&area, perUnit](double from, double value) {
        return QRectF(area.left() + from * perUnit, area.top(), value * perUnit, area.height());
    };
    if (bar.limit)
        painter.fillRect(part(0, *bar.limit), colors.border);
    if (bar.value > 0) {
        QRectF filled = part(0, bar.value);
        filled.setWidth(std::max(filled.width(), thinnestBar));
        painter.fillRect(filled, color);
    }
    if (bar.doubtful > 0)
        fillHatched(painter, part(bar.value, bar.doubtful), color);
}

void BarsPlot::draw(QPainter &painter, const QRectF &bounds, const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    const Columns columns = columnsIn(bounds);
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const PlotBar &bar = m_bars.at(i);
        const QRectF row = rowIn(bounds, i);
        painter.setPen(colors.text);
        drawLine(painter, {row.left(), row.top(), columns.label, row.height()},
                 Qt::AlignRight | Qt::AlignVCenter, bar.label);
        const QRectF area(row.left() + columns.label + gap::small,
                          row.top() + row.height() * (1 - thickness) / 2,
                          row.width() - columns.label - gap::small, row.height() * thickness);
        drawBar(painter, area, bar, columns.perUnit, palette);
        const double length = lengthOf(bar) * columns.perUnit;
        painter.setPen(colors.text);
        drawLine(painter,
                 {area.left() + length + gap::small, row.top(),
                  row.right() - area.left() - length - gap::small, row.height()},
                 Qt::AlignLeft | Qt::AlignVCenter, bar.text);
    }
}

QList<PlotMark> BarsPlot::marksIn(const QRectF &bounds) const
{
    QList<PlotMark> marks;
    for (qsizetype i = 0; i < m_bars.size(); ++i)
        marks.append({rowIn(bounds, i), m_bars.at(i).words, m_bars.at(i).calls, m_bars.at(i).definition});
    return marks;
}

QList<QStringList> BarsPlot::table() const
{
    QList<QStringList> rows {m_header};
    for (const PlotBar &bar : m_bars)
        rows.append(bar.cells);
    return rows + m_more;
}
