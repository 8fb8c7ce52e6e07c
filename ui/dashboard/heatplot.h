#pragma once

#include "core/metrics/interval.h"
#include "core/rules/weekhour.h"
#include "ui/dashboard/plot.h"

#include <array>

/// One hour of the week.
struct PlotCell {
    std::optional<Rate> rate; ///< nothing: no call
    QString words;
    std::optional<CallSelection> calls = {};
};

/// Rates by weekday and hour as shades with the number in each; cells on few calls are hatched.
class HeatPlot final : public Plot {
    Q_OBJECT
public:
    using Plot::Plot;

    /// Rates on fewer calls than this say little.
    static constexpr qint64 fewCalls = 10;

    /// By hours of the week (weekhour.h). `note` stands below, empty = none.
    void setCells(const std::array<PlotCell, weekHours> &cells, const QString &note);

    void draw(QPainter &painter, const QRectF &bounds, const QPalette &palette) const override;
    QList<PlotMark> marksIn(const QRectF &bounds) const override;
    QList<QStringList> table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    struct Grid {
        QRectF area; ///< of the cells
        int firstHour = 0;
        int hours = 24;
        double width = 0; ///< of a cell
        double height = 0;

        QRectF cell(int row, int hour) const;
    };
    Grid gridIn(const QRectF &bounds) const;
    void drawCell(QPainter &painter, const QRectF &area, const PlotCell &cell, const QPalette &palette) const;
    void drawLegend(QPainter &painter, const QRectF &area, const QPalette &palette) const;
    QColor shade(double share, const QPalette &palette) const;
    void findScale();

    std::array<PlotCell, weekHours> m_cells;
    QString m_note;
    int m_firstHour = 8; ///< shown from here
    int m_lastHour = 20; ///< to here
    double m_step = 0.2; ///< share per shade
};
