#pragma once

#include "core/metrics/callselection.h"

#include <QList>
#include <QRectF>
#include <QStringList>
#include <QWidget>

#include <optional>

/// One thing of a chart that can be pointed at: a bar, a cell, a row.
struct PlotMark {
    QRectF area;
    QString words; ///< plain: "Voicemail: 41 attempts, 12 %."
    std::optional<CallSelection> calls; ///< behind it
    QString definition = {}; ///< where it is not that of the whole chart
};

/// A chart as a view: draws values, says them in words, names the calls
/// behind them. The same code draws into the window, a picture and a file.
/// By mouse or keyboard (arrows, Home, End, Enter) one mark after the other.
class Plot : public QWidget {
    Q_OBJECT
public:
    explicit Plot(QWidget *parent = nullptr);

    /// Shown with every mark, and the accessible description of the whole.
    void setDefinition(const QString &definition);
    /// Draws into `bounds` in the colours of `palette`.
    virtual void draw(QPainter &painter, const QRectF &bounds, const QPalette &palette) const = 0;
    /// Everything that can be pointed at when drawn into `bounds`, in reading order.
    virtual QList<PlotMark> marksIn(const QRectF &bounds) const = 0;
    QList<PlotMark> marks() const { return marksIn(rect()); }
    /// The values as they are, for a file: header first.
    virtual QList<QStringList> table() const = 0;

signals:
    void callsRequested(const CallSelection &selection);

protected:
    /// After new values: repaints and says them anew.
    void valuesChanged();
    QString toolTipOf(const PlotMark &mark) const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void moveTo(qsizetype mark);
    void activate(const PlotMark &mark);
    void describe();
    std::optional<PlotMark> markAt(const QPointF &point) const;

    QString m_definition;
    qsizetype m_current = -1; ///< of the keyboard
    QRectF m_hovered;
};
