#pragma once

#include "core/metrics/interval.h"
#include "ui/dashboard/plot.h"

/// One row of a comparison.
struct PlotInterval {
    QString label;
    std::optional<Rate> rate; ///< nothing: no call to judge by
    QString text; ///< right of it: "42 % (38 to 47 %) · 1,204 calls"
    QString words;
    std::optional<CallSelection> calls = {};
    QStringList cells; ///< of the file
};

/// Rates with their intervals on one scale from zero: a dot on a line.
class IntervalPlot final : public Plot {
    Q_OBJECT
public:
    using Plot::Plot;

    /// More rows than this are only in the file; a line says so.
    static constexpr qsizetype mostRows = 20;

    /// From top to bottom. `header` names the cells.
    void setIntervals(const QList<PlotInterval> &intervals, const QStringList &header);

    void draw(QPainter &painter, const QRectF &bounds, const QPalette &palette) const override;
    QList<PlotMark> marksIn(const QRectF &bounds) const override;
    QList<QStringList> table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    struct Columns {
        double label = 0;
        double text = 0;
        QRectF area; ///< of the lines
        double max = 1; ///< right end of the scale, a share
    };
    qsizetype shownRows() const { return std::min(mostRows, m_intervals.size()); }
    Columns columnsIn(const QRectF &bounds) const;
    QRectF rowIn(const QRectF &bounds, qsizetype row) const;
    void drawScale(QPainter &painter, const Columns &columns, const QPalette &palette) const;
    void drawInterval(QPainter &painter, const Columns &columns, double y, const Rate &rate,
                      const QPalette &palette) const;

    QList<PlotInterval> m_intervals;
    QStringList m_header;
};
