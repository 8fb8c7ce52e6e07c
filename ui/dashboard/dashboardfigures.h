#pragma once

#include "core/metrics/dashboardreader.h"
#include "core/metrics/figuredefinitions.h"

#include <QMap>
#include <QWidget>

class KeyFigure;
class QGridLayout;

/// The key figures of the dashboard, side by side or, where they do not fit, in two rows. A click asks for
/// the calls behind one.
class DashboardFigures final : public QWidget {
    Q_OBJECT
public:
    explicit DashboardFigures(QWidget *parent = nullptr);

    void setCounts(const DashboardCounts &counts, const DashboardScope &scope);

signals:
    void callsRequested(const CallSelection &selection);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void add(Figure figure, const char *name);
    void showLeads(const DashboardCounts &counts);
    void showRate(const CallCounts &counts);
    void showMoney(const DashboardCounts &counts);

    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
    QMap<Figure, KeyFigure *> m_figures;
    DashboardScope m_scope;
};
