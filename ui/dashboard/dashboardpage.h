#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/callfilter.h"
#include "core/metrics/dashboardreader.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QTimer>

class BarsPlot;
class CampaignPicker;
class ChartCard;
class ColumnsPlot;
class Comparison;
class DashboardFigures;
class HeatPlot;
class PageHeader;
class PlainLabel;
class Plot;
class RangePicker;
class SettingsStore;

/// How it goes: key figures and charts of a campaign over a span of time, both remembered. A click shows the
/// calls behind a figure. Reads only while it can be seen.
class DashboardPage final : public Page {
    Q_OBJECT
public:
    /// All must outlive the page.
    DashboardPage(DashboardReader &reader, Changes &changes, SettingsStore &settings, const Clock &clock,
                  QWidget *parent = nullptr);
    ~DashboardPage() override;

    QString title() const override;
    QIcon icon() const override;

    /// Titles of the scripts by their names, as the comparison shows them.
    void setScriptTitles(const QHash<QString, QString> &titles);
    /// Reads and shows the figures as they are now.
    void refresh();

signals:
    void callsRequested(const CallFilter &filter);
    /// Those that the campaign, or any where none is chosen, has before it.
    void leadsLeftRequested(std::optional<CampaignId> campaign);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createHeader();
    void createCharts();
    void createLayout();
    void connectChanges(Changes &changes);
    ChartCard *addCard(const char *name, Plot *plot);
    void connectCard(ChartCard *card);
    DashboardScope scope() const;
    void showCampaigns(const QList<CampaignMoney> &campaigns);
    void nameScope();
    void showCharts();
    void showTimes();
    void openCalls(const CallSelection &selection);

    DashboardReader &m_reader;
    SettingsStore &m_settings;
    const Clock &m_clock;
    QTimer m_refresh;
    QTimer m_minute;
    DashboardCounts m_counts;
    DashboardScope m_scope; ///< of what is shown
    quint64 m_lastRequest = 0;
    PageHeader *m_header = nullptr;
    CampaignPicker *m_campaigns = nullptr;
    RangePicker *m_range = nullptr;
    PlainLabel *m_note = nullptr;
    DashboardFigures *m_figures = nullptr;
    BarsPlot *m_outcomes = nullptr;
    ColumnsPlot *m_times = nullptr;
    HeatPlot *m_hours = nullptr;
    BarsPlot *m_funnel = nullptr;
    BarsPlot *m_budgets = nullptr;
    ChartCard *m_outcomeCard = nullptr;
    ChartCard *m_timeCard = nullptr;
    ChartCard *m_hourCard = nullptr;
    ChartCard *m_funnelCard = nullptr;
    ChartCard *m_budgetCard = nullptr;
    Comparison *m_comparison = nullptr;
};
