#include "ui/dashboard/columnsplot.h"

#include "core/dialing/outcome.h"
#include "ui/dashboard/plotlook.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

constexpr double swatch = 10;
constexpr double barWidth = 0.8; ///< of its place
constexpr double widestBar = 36;
constexpr int leastHeight = 200;
constexpr int narrowest = 280;
constexpr std::array evenSteps {1, 2, 3, 4, 6, 8, 12, 24};

QColor filledColor(const QPalette &palette)
{
    return outcomeStyle(Outcome::Interested).color(palette);
}

} // namespace

ColumnsPlot::ColumnsPlot(const QString &filledName, const QString &restName, QWidget *parent)
    : Plot(parent)
    , m_filledName(filledName)
    , m_restName(restName)
{
}

void ColumnsPlot::setColumns(const QList<PlotColumn> &columns, const QStringList &header)
{
    m_columns = columns;
    m_header = header;
    m_most = 0;
    for (const PlotColumn &column : columns)
        m_most = std::max(m_most, column.all);
    valuesChanged();
}

QSize ColumnsPlot::sizeHint() const
{
    return {narrowest, std::max(leastHeight, static_cast<int>(chartRowHeight() * 8))};
}

/// Where the bars stand: below the names, above the labels, right of the scale.
QRectF ColumnsPlot::areaIn(const QRectF &bounds) const
{
    const QFontMetricsF metrics = chartMetrics();
    const CountScale scale = countScale(m_most);
    const double left = metrics.horizontalAdvance(countText(static_cast<qint64>(scale.max))) + gap::small;
    return bounds.adjusted(left, metrics.height() + gap::medium, 0, -metrics.height() - gap::tiny);
}

double ColumnsPlot::drawName(QPainter &painter, const QPointF &at, const QColor &color,
                             const QString &name) const
{
    const QFontMetricsF metrics = chartMetrics();
    painter.fillRect(QRectF(at.x(), at.y() + (metrics.height() - swatch) / 2, swatch, swatch), color);
    const double width = metrics.horizontalAdvance(name) + 1;
    painter.drawText(QRectF(at.x() + swatch + gap::tiny, at.y(), width, metrics.height()),
                     Qt::AlignLeft | Qt::TextSingleLine, name);
    return at.x() + swatch + gap::tiny + width + gap::large;
}

void ColumnsPlot::drawScale(QPainter &painter, const QRectF &area, const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    const CountScale scale = countScale(m_most);
    const double lineHeight = chartMetrics().height();
    for (int tick = 0; tick < scale.ticks; ++tick) {
        const double share = tick / static_cast<double>(scale.ticks - 1);
        const double y = std::round(area.bottom() - area.height() * share) + 0.5;
        painter.setPen(QPen(tick == 0 ? colors.outline : colors.border, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.secondary);
        painter.drawText(QRectF(area.left() - 200, y - lineHeight / 2, 200 - gap::small, lineHeight),
                         Qt::AlignRight | Qt::AlignVCenter, countText(std::llround(scale.max * share)));
    }
}

/// As many labels as fit side by side, at even steps that divide a day.
void ColumnsPlot::drawLabels(QPainter &painter, const QRectF &area) const
{
    const QFontMetricsF metrics = chartMetrics();
    const double step = area.width() / static_cast<double>(m_columns.size());
    double widest = 0;
    for (const PlotColumn &column : m_columns)
        widest = std::max(widest, metrics.horizontalAdvance(column.label) + gap::medium);
    const auto wanted = static_cast<int>(std::ceil(widest / step));
    const auto fitting = std::ranges::find_if(evenSteps, [wanted](int each) { return each >= wanted; });
    const int each = fitting == evenSteps.end() ? wanted : *fitting;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const PlotColumn &column = m_columns.at(i);
        if (column.place % each != 0)
            continue;
        const double middle = area.left() + step * (static_cast<double>(i) + 0.5);
        const double width = metrics.horizontalAdvance(column.label) + 2;
        const double left = std::clamp(middle - width / 2, area.left() - gap::small,
                                       std::max(area.left(), area.right() - width));
        painter.drawText(QRectF(left, area.bottom() + gap::tiny, width, metrics.height()),
                         Qt::AlignHCenter | Qt::TextSingleLine, column.label);
    }
}

void ColumnsPlot::draw(QPainter &painter, const QRectF &bounds, const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    const QRectF area = areaIn(bounds);
    drawScale(painter, area, palette);
    painter.setPen(colors.text);
    const double next = drawName(painter, {area.left(), bounds.top()}, filledColor(palette), m_filledName);
    drawName(painter, {next, bounds.top()}, colors.outline, m_restName);
    if (m_columns.isEmpty())
        return;
    const double step = area.width() / static_cast<double>(m_columns.size());
    const double width = std::min(widestBar, std::max(1.0, step * barWidth));
    const double perCall = area.height() / countScale(m_most).max;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const PlotColumn &column = m_columns.at(i);
        const double left = area.left() + step * static_cast<double>(i) + (step - width) / 2;
        const double filled = static_cast<double>(column.filled) * perCall;
        const double rest = static_cast<double>(column.all - column.filled) * perCall;
        painter.fillRect(QRectF(left, area.bottom() - filled, width, filled), filledColor(palette));
        painter.fillRect(QRectF(left, area.bottom() - filled - rest, width, rest), colors.outline);
    }
    painter.setPen(colors.secondary);
    drawLabels(painter, area);
}

QList<PlotMark> ColumnsPlot::marksIn(const QRectF &bounds) const
{
    const QRectF area = areaIn(bounds);
    const double step = area.width() / static_cast<double>(std::max<qsizetype>(1, m_columns.size()));
    QList<PlotMark> marks;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const PlotColumn &column = m_columns.at(i);
        marks.append({{area.left() + step * static_cast<double>(i), area.top(), step, area.height()},
                      column.words,
                      column.all > 0 ? column.calls : std::nullopt});
    }
    return marks;
}

QList<QStringList> ColumnsPlot::table() const
{
    QList<QStringList> rows {m_header};
    for (const PlotColumn &column : m_columns)
        rows.append(column.cells);
    return rows;
}
