#include "ui/dashboard/heatplot.h"

#include "ui/dashboard/plotlook.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int days = 7;
constexpr int shades = 5;
constexpr double tenth = 0.05; ///< shades begin at whole multiples of this
constexpr double palest = 0.15;
constexpr double strongest = 0.95;
constexpr int usualFirstHour = 8;
constexpr int usualLastHour = 20;
constexpr int narrowest = 420;
constexpr double cellGap = 1;
constexpr double hatchStrength = 0.6; ///< many cells at once must not shout

/// Monday = 0.
int dayOfRow(int row)
{
    return (peopleLocale().firstDayOfWeek() - 1 + row) % days;
}

QString dayName(int day)
{
    return peopleLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
}

/// Where there is no room for more; the order tells mornings from evenings.
QString hourNumber(int hour)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return QString::number(digits.match(shownHour(hour)).captured().toInt());
}

bool isFew(const PlotCell &cell)
{
    return cell.rate && cell.rate->of < HeatPlot::fewCalls;
}

/// In high contrast, where the paler grounds are hard to tell from the window.
void drawEdge(QPainter &painter, const QRectF &area, const QPalette &palette)
{
    if (lookOf(palette) != Look::HighContrast)
        return;
    painter.setPen(themeColors(palette).border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

QRectF HeatPlot::Grid::cell(int row, int hour) const
{
    return QRectF(area.left() + width * (hour - firstHour), area.top() + height * row, width, height)
        .adjusted(cellGap, cellGap, -cellGap, -cellGap);
}

void HeatPlot::setCells(const std::array<PlotCell, weekHours> &cells, const QString &note)
{
    m_cells = cells;
    m_note = note;
    findScale();
    valuesChanged();
}

/// The hours that are shown, and shades that reach the highest rate that counts.
void HeatPlot::findScale()
{
    m_firstHour = usualFirstHour;
    m_lastHour = usualLastHour;
    double most = 0;
    for (int i = 0; i < weekHours; ++i) {
        const PlotCell &cell = m_cells[static_cast<size_t>(i)];
        if (!cell.rate)
            continue;
        m_firstHour = std::min(m_firstHour, i % 24);
        m_lastHour = std::max(m_lastHour, i % 24);
        if (!isFew(cell))
            most = std::max(most, cell.rate->share);
    }
    m_step = std::max(tenth, std::ceil(most / shades / tenth - 1e-9) * tenth);
}

QSize HeatPlot::sizeHint() const
{
    return {narrowest, static_cast<int>(chartRowHeight() * (days + 1) + chartMetrics().height() * 2)};
}

HeatPlot::Grid HeatPlot::gridIn(const QRectF &bounds) const
{
    const QFontMetricsF metrics = chartMetrics();
    double label = 0;
    for (int day = 0; day < days; ++day)
        label = std::max(label, metrics.horizontalAdvance(dayName(day)));
    Grid grid;
    grid.area =
        bounds.adjusted(label + gap::small, metrics.height() + gap::tiny, 0, -metrics.height() - gap::small);
    grid.firstHour = m_firstHour;
    grid.hours = m_lastHour - m_firstHour + 1;
    grid.width = grid.area.width() / grid.hours;
    grid.height = grid.area.height() / days;
    return grid;
}

QColor HeatPlot::shade(double share, const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    const int step = std::clamp(static_cast<int>(share / m_step), 0, shades - 1);
    return blended(colors.surface, colors.accent, palest + (strongest - palest) * step / (shades - 1));
}

void HeatPlot::drawCell(QPainter &painter, const QRectF &area, const PlotCell &cell,
                        const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    if (!cell.rate) {
        painter.fillRect(area, colors.alternate);
        return;
    }
    if (isFew(cell)) {
        painter.fillRect(area, colors.alternate);
        fillHatched(painter, area, blended(colors.alternate, colors.outline, hatchStrength));
        return;
    }
    const QColor ground = shade(cell.rate->share, palette);
    painter.fillRect(area, ground);
    const QString number = countText(std::lround(cell.rate->share * 100));
    if (chartMetrics().horizontalAdvance(number) > area.width())
        return;
    painter.setPen(inkOn(ground));
    painter.drawText(area, Qt::AlignCenter, number);
}

/// Shades with the rates they begin at, then what hatching means, then the note.
void HeatPlot::drawLegend(QPainter &painter, const QRectF &area, const QPalette &palette) const
{
    const QFontMetricsF metrics = chartMetrics();
    double x = area.left();
    const auto entry = [&](const QString &words, const auto &fill) {
        const QRectF box(x, area.top() + 1, area.height() - 2, area.height() - 2);
        fill(box);
        drawEdge(painter, box, palette);
        x = box.right() + gap::tiny;
        const double width = metrics.horizontalAdvance(words) + 2;
        painter.setPen(themeColors(palette).secondary);
        drawLine(painter, {x, area.top(), std::min(width, area.right() - x), area.height()},
                 Qt::AlignLeft | Qt::AlignVCenter, words);
        x += width + gap::medium;
    };
    for (int step = 0; step < shades; ++step) {
        const double from = m_step * step;
        entry(tr("from %1 %").arg(countText(std::lround(from * 100))),
              [&](const QRectF &box) { painter.fillRect(box, shade(from + m_step / 2, palette)); });
    }
    entry(tr("fewer than %n call(s)", nullptr, fewCalls), [&](const QRectF &box) {
        painter.fillRect(box, themeColors(palette).alternate);
        fillHatched(painter, box,
                    blended(themeColors(palette).alternate, themeColors(palette).outline, hatchStrength));
    });
    painter.setPen(themeColors(palette).secondary);
    if (x < area.right())
        drawLine(painter, {x, area.top(), area.right() - x, area.height()}, Qt::AlignRight | Qt::AlignVCenter,
                 m_note);
}

void HeatPlot::draw(QPainter &painter, const QRectF &bounds, const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    const QFontMetricsF metrics = chartMetrics();
    const Grid grid = gridIn(bounds);
    double widest = 0;
    for (int hour = m_firstHour; hour <= m_lastHour; ++hour)
        widest = std::max(widest, metrics.horizontalAdvance(shownHour(hour)));
    const bool isWide = grid.width > widest + gap::tiny;
    painter.setPen(colors.secondary);
    for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
        const QRectF above(grid.cell(0, hour).left(), bounds.top(), grid.width, metrics.height());
        painter.drawText(above, Qt::AlignHCenter | Qt::AlignTop, isWide ? shownHour(hour) : hourNumber(hour));
    }
    for (int row = 0; row < days; ++row) {
        const int day = dayOfRow(row);
        const QRectF line = grid.cell(row, m_firstHour);
        painter.setPen(colors.text);
        painter.drawText(
            QRectF(bounds.left(), line.top(), line.left() - bounds.left() - gap::small, line.height()),
            Qt::AlignLeft | Qt::AlignVCenter, dayName(day));
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
            drawCell(painter, grid.cell(row, hour), m_cells[static_cast<size_t>(day * 24 + hour)], palette);
            drawEdge(painter, grid.cell(row, hour), palette);
        }
    }
    drawLegend(painter,
               {grid.area.left(), bounds.bottom() - metrics.height(), grid.area.width(), metrics.height()},
               palette);
}

QList<PlotMark> HeatPlot::marksIn(const QRectF &bounds) const
{
    const Grid grid = gridIn(bounds);
    QList<PlotMark> marks;
    for (int row = 0; row < days; ++row) {
        for (int hour = m_firstHour; hour <= m_lastHour; ++hour) {
            const PlotCell &cell = m_cells[static_cast<size_t>(dayOfRow(row) * 24 + hour)];
            if (cell.rate)
                marks.append({grid.cell(row, hour), cell.words, cell.calls});
        }
    }
    return marks;
}

QList<QStringList> HeatPlot::table() const
{
    QList<QStringList> rows {
        {u"weekday"_s, u"hour"_s, u"answered"_s, u"calls_with_outcome"_s, u"rate"_s, u"low"_s, u"high"_s}};
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    for (int i = 0; i < weekHours; ++i) {
        const auto &rate = m_cells[static_cast<size_t>(i)].rate;
        if (!rate)
            continue;
        rows.append({english.standaloneDayName(i / 24 + 1), QString::number(i % 24),
                     QString::number(rate->hits), QString::number(rate->of),
                     QString::number(rate->share, 'f', 4), QString::number(rate->low, 'f', 4),
                     QString::number(rate->high, 'f', 4)});
    }
    return rows;
}
