#pragma once

#include "ui/dashboard/plot.h"

#include <QColor>

#include <functional>

/// One row of a chart with bars that lie.
struct PlotBar {
    QString label; ///< left of the bar, "★ Interested"
    double value = 0;
    double doubtful = 0; ///< hatched behind the value
    std::optional<double> limit = {}; ///< the frame the bar fills
    QString text; ///< right of the bar: "41 · 12 %"
    QString words; ///< the row in a sentence
    std::function<QColor(const QPalette &)> color; ///< none: that of the accent
    std::optional<CallSelection> calls = {};
    QString definition = {}; ///< where it is not that of the chart
    QStringList cells; ///< of the file
};

/// Bars from zero, each with its label and its value in words beside it.
class BarsPlot final : public Plot {
    Q_OBJECT
public:
    using Plot::Plot;

    /// From top to bottom. `header` names the cells; `more` are rows that only the file has.
    void setBars(const QList<PlotBar> &bars, const QStringList &header, const QList<QStringList> &more = {});

    void draw(QPainter &painter, const QRectF &bounds, const QPalette &palette) const override;
    QList<PlotMark> marksIn(const QRectF &bounds) const override;
    QList<QStringList> table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    struct Columns {
        double label = 0;
        double perUnit = 0; ///< pixels
    };
    Columns columnsIn(const QRectF &bounds) const;
    QRectF rowIn(const QRectF &bounds, qsizetype row) const;
    void drawBar(QPainter &painter, const QRectF &area, const PlotBar &bar, double perUnit,
                 const QPalette &palette) const;

    QList<PlotBar> m_bars;
    QStringList m_header;
    QList<QStringList> m_more;
};
