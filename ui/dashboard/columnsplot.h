#pragma once

#include "ui/dashboard/plot.h"

/// One bar that stands, with a part of it filled.
struct PlotColumn {
    QString label; ///< under the bar, where there is room: "10:00", "24 Nov"
    int place = 0; ///< labels stand at every n-th of these: hours of the day, or numbers of the bars
    qint64 filled = 0;
    qint64 all = 0; ///< `filled` included
    QString words;
    std::optional<CallSelection> calls = {};
    QStringList cells; ///< of the file
};

/// Bars from zero over time, on a scale of whole numbers; the filled part and the rest are named above.
class ColumnsPlot final : public Plot {
    Q_OBJECT
public:
    ColumnsPlot(const QString &filledName, const QString &restName, QWidget *parent = nullptr);

    void setColumns(const QList<PlotColumn> &columns, const QStringList &header);

    void draw(QPainter &painter, const QRectF &bounds, const QPalette &palette) const override;
    QList<PlotMark> marksIn(const QRectF &bounds) const override;
    QList<QStringList> table() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    QRectF areaIn(const QRectF &bounds) const;
    double drawName(QPainter &painter, const QPointF &at, const QColor &color, const QString &name) const;
    void drawScale(QPainter &painter, const QRectF &area, const QPalette &palette) const;
    void drawLabels(QPainter &painter, const QRectF &area) const;

    QString m_filledName;
    QString m_restName;
    QList<PlotColumn> m_columns;
    QStringList m_header;
    qint64 m_most = 0;
};
