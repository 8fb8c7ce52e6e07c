#pragma once

#include "core/metrics/dashboardreader.h"
#include "core/metrics/figuredefinitions.h"
#include "ui/widgets/keyfigurerow.h"

#include <QMap>

/// The key figures of the dashboard. A click asks for the calls behind one.
class DashboardFigures final : public KeyFigureRow {
    Q_OBJECT
public:
    explicit DashboardFigures(QWidget *parent = nullptr);

    void setCounts(const DashboardCounts &counts, const DashboardScope &scope);

signals:
    void callsRequested(const CallSelection &selection);
    void leadsLeftRequested();

private:
    void addFigure(Figure figure, const char *name);
    void showLeads(const DashboardCounts &counts);
    void showRate(const CallCounts &counts);
    void showMoney(const DashboardCounts &counts);

    QMap<Figure, KeyFigure *> m_figures;
    DashboardScope m_scope;
};
