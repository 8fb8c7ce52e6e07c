#pragma once

#include "core/metrics/figures.h"
#include "ui/dashboard/chartcard.h"

class QBarCategoryAxis;
class QBarSet;
class QHorizontalStackedBarSeries;
class QValueAxis;

/// Last outcome of each lead as bars from zero, each with symbol, word, count and share. A click asks for those calls.
class OutcomeChart final : public ChartCard {
    Q_OBJECT
public:
    explicit OutcomeChart(QWidget *parent = nullptr);
    /// Most frequent first. Bars change in place while their number is the same.
    void setShares(const QList<OutcomeShare> &shares);

signals:
    void outcomeActivated(Outcome outcome);

protected:
    void recolor() override;

private:
    void setBarCount(qsizetype count);
    void fitBars();
    void showHint(bool over, int bar);
    std::optional<OutcomeShare> shareAt(int bar) const;
    void describe();

    QList<OutcomeShare> m_shares; ///< from the bottom of the chart up
    QList<QBarSet *> m_bars; ///< one for each row, so that each has its own colour
    QHorizontalStackedBarSeries *m_series = nullptr;
    QBarCategoryAxis *m_names = nullptr;
    QValueAxis *m_counts = nullptr;
};
