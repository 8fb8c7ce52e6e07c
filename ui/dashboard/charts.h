#pragma once

#include "core/metrics/dashboardreader.h"
#include "ui/dashboard/barsplot.h"
#include "ui/dashboard/columnsplot.h"
#include "ui/dashboard/heatplot.h"
#include "ui/dashboard/timebars.h"

/// What the charts of the dashboard show, from what was counted. Pure.
namespace charts {

/// Most frequent first.
QList<PlotBar> outcomeBars(const DashboardCounts &counts, const DashboardScope &scope);
QStringList outcomeHeader();

/// Leads, called, reached, want to hear more, interested;
/// each with its share of the leads and of the step before.
QList<PlotBar> funnelBars(const DashboardCounts &counts, const DashboardScope &scope);
QStringList funnelHeader();

/// The campaign of the scope or, without one, those with a limit or money spent; highest spending first. At
/// most `mostBudgets` bars.
inline constexpr qsizetype mostBudgets = 8;
struct Budgets {
    QList<PlotBar> bars;
    QList<QStringList> left; ///< cells of the others
};
Budgets budgetBars(const DashboardCounts &counts, const DashboardScope &scope);
QStringList budgetHeader();

QList<PlotColumn> timeColumns(const TimeBars &bars, const DashboardScope &scope);
QStringList timeHeader();
/// Title with the unit: "Calls per hour".
QString timeTitle(TimeBars::Length length);

std::array<PlotCell, weekHours> hourCells(const DashboardCounts &counts, const DashboardScope &scope);
/// How many calls the cells leave out because their local time is not known; empty when none.
QString hoursNote(const DashboardCounts &counts);

} // namespace charts
