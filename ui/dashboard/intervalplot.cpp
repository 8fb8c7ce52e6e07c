#include "ui/dashboard/intervalplot.h"

#include "ui/dashboard/plotlook.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace {

constexpr double widestLabel = 0.35; ///< of the chart
constexpr double dotRadius = 4;
constexpr double capHeight = 8;
constexpr int narrowest = 420;
constexpr int ticks = 5;
constexpr double scaleStep = 0.2;

} // namespace

void IntervalPlot::setIntervals(const QList<PlotInterval> &intervals, const QStringList &header)
{
    const qsizetype before = m_intervals.size();
    m_intervals = intervals;
    m_header = header;
    if (before != intervals.size())
        updateGeometry();
    valuesChanged();
}

QSize IntervalPlot::sizeHint() const
{
    const qsizetype lines = shownRows() + (m_intervals.size() > mostRows ? 1 : 0);
    return {narrowest,
            static_cast<int>(chartRowHeight() * static_cast<double>(std::max<qsizetype>(2, lines))
                             + chartMetrics().height() + gap::small)};
}

QRectF IntervalPlot::rowIn(const QRectF &bounds, qsizetype row) const
{
    const double height = chartRowHeight();
    return {bounds.left(), bounds.top() + height * static_cast<double>(row), bounds.width(), height};
}

IntervalPlot::Columns IntervalPlot::columnsIn(const QRectF &bounds) const
{
    const QFontMetricsF metrics = chartMetrics();
    Columns columns;
    double most = 0;
    for (const PlotInterval &interval : m_intervals.first(shownRows())) {
        columns.label = std::max(columns.label, metrics.horizontalAdvance(interval.label) + 1);
        columns.text = std::max(columns.text, metrics.horizontalAdvance(interval.text) + 1);
        most = std::max(most, interval.rate ? interval.rate->high : 0);
    }
    columns.label = std::min(columns.label, bounds.width() * widestLabel);
    columns.max = std::clamp(std::ceil(most / scaleStep - 1e-9) * scaleStep, scaleStep, 1.0);
    const double left = bounds.left() + columns.label + gap::medium;
    const double right = std::max(left, bounds.right() - columns.text - gap::large);
    columns.area = {left, bounds.top(), right - left, chartRowHeight() * static_cast<double>(shownRows())};
    return columns;
}

void IntervalPlot::drawScale(QPainter &painter, const Columns &columns, const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    const QFontMetricsF metrics = chartMetrics();
    double freeFrom = columns.area.left() - metrics.horizontalAdvance(percentText(1));
    for (int tick = 0; tick < ticks; ++tick) {
        const double share = tick / static_cast<double>(ticks - 1);
        const double x = std::round(columns.area.left() + columns.area.width() * share) + 0.5;
        painter.setPen(QPen(tick == 0 ? colors.outline : colors.border, 1));
        painter.drawLine(QPointF(x, columns.area.top()), QPointF(x, columns.area.bottom()));
        const QString label = tr("%1 %").arg(countText(std::lround(columns.max * share * 100)));
        const double width = metrics.horizontalAdvance(label) + 2;
        if (x - width / 2 < freeFrom)
            continue;
        painter.setPen(colors.secondary);
        painter.drawText(QRectF(x - width / 2, columns.area.bottom() + gap::tiny, width, metrics.height()),
                         Qt::AlignCenter, label);
        freeFrom = x + width / 2 + gap::small;
    }
}

void IntervalPlot::drawInterval(QPainter &painter, const Columns &columns, double y, const Rate &rate,
                                const QPalette &palette) const
{
    const QColor color = themeColors(palette).accent;
    const auto at = [&columns](double share) {
        return columns.area.left() + columns.area.width() * std::min(1.0, share / columns.max);
    };
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(at(rate.low), y), QPointF(at(rate.high), y));
    for (const double end : {rate.low, rate.high})
        painter.drawLine(QPointF(at(end), y - capHeight / 2), QPointF(at(end), y + capHeight / 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(at(rate.share), y), dotRadius, dotRadius);
    painter.setBrush(Qt::NoBrush);
}

void IntervalPlot::draw(QPainter &painter, const QRectF &bounds, const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    const Columns columns = columnsIn(bounds);
    drawScale(painter, columns, palette);
    for (qsizetype i = 0; i < shownRows(); ++i) {
        const PlotInterval &interval = m_intervals.at(i);
        const QRectF row = rowIn(bounds, i);
        painter.setPen(colors.text);
        drawLine(painter, {row.left(), row.top(), columns.label, row.height()},
                 Qt::AlignRight | Qt::AlignVCenter, interval.label);
        drawLine(painter,
                 {columns.area.right() + gap::large, row.top(),
                  row.right() - columns.area.right() - gap::large, row.height()},
                 Qt::AlignLeft | Qt::AlignVCenter, interval.text);
        if (interval.rate)
            drawInterval(painter, columns, row.center().y(), *interval.rate, palette);
    }
    if (m_intervals.size() <= mostRows)
        return;
    painter.setPen(colors.secondary);
    const QRectF below(bounds.left(), columns.area.bottom() + chartMetrics().height() + gap::tiny,
                       bounds.width(), chartRowHeight());
    drawLine(painter, below, Qt::AlignLeft | Qt::AlignVCenter,
             tr("%n more row(s) with fewer calls are in the file that can be saved.", nullptr,
                static_cast<int>(m_intervals.size() - mostRows)));
}

QList<PlotMark> IntervalPlot::marksIn(const QRectF &bounds) const
{
    QList<PlotMark> marks;
    for (qsizetype i = 0; i < shownRows(); ++i)
        marks.append({rowIn(bounds, i), m_intervals.at(i).words, m_intervals.at(i).calls});
    return marks;
}

QList<QStringList> IntervalPlot::table() const
{
    QList<QStringList> rows {m_header};
    for (const PlotInterval &interval : m_intervals)
        rows.append(interval.cells);
    return rows;
}
