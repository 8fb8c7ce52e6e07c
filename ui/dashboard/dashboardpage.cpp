#include "ui/dashboard/dashboardpage.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/settings/settings.h"
#include "ui/dashboard/barsplot.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/charts.h"
#include "ui/dashboard/columnsplot.h"
#include "ui/dashboard/comparison.h"
#include "ui/dashboard/dashboardfigures.h"
#include "ui/dashboard/heatplot.h"
#include "ui/dashboard/rangepicker.h"
#include "ui/widgets/campaignpicker.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QDateEdit>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto campaignKey = "dashboard/campaign"_L1;
constexpr std::chrono::milliseconds shortestPause = 500ms;
/// The pause grows with what a look takes, so that the window stays free.
constexpr int pausePerLook = 20;

QLayout *sideBySide(QWidget *left, QWidget *right)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::medium);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

} // namespace

DashboardPage::DashboardPage(DashboardReader &reader, Changes &changes, SettingsStore &settings,
                             const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_reader(reader)
    , m_settings(settings)
    , m_clock(clock)
{
    createHeader();
    createCharts();
    createLayout();
    connectChanges(changes);
}

DashboardPage::~DashboardPage() = default;

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QIcon DashboardPage::icon() const
{
    return themedIcon("office-chart-bar"_L1);
}

void DashboardPage::createHeader()
{
    m_header = new PageHeader(title());
    m_campaigns = new CampaignPicker;
    m_range = new RangePicker(m_settings, m_clock.nowUtc().toLocalTime().date(), this);
    for (QWidget *const widget :
         std::initializer_list<QWidget *> {m_campaigns, m_range->kinds(), m_range->first(), m_range->last()})
        m_header->addScope(widget);
    m_range->showDates();
    connect(m_range, &RangePicker::changed, this, &DashboardPage::refresh);
    connect(m_campaigns, &CampaignPicker::currentIndexChanged, this, [this] {
        m_settings.setValue(campaignKey, m_campaigns->currentData());
        refresh();
    });
}

ChartCard *DashboardPage::addCard(const char *name, Plot *plot)
{
    auto *card = new ChartCard(name, plot);
    connectCard(card);
    return card;
}

void DashboardPage::connectCard(ChartCard *card)
{
    connect(card->plot(), &Plot::callsRequested, this, &DashboardPage::openCalls);
    connect(card, &ChartCard::saved, this, [this](const QString &fileName) {
        emit message({Message::Kind::Success, tr("Written to %1.").arg(text::isolated(fileName))});
    });
    connect(card, &ChartCard::failed, this, [this](const Error &error) {
        emit message({Message::Kind::Error, error.message});
    });
}

void DashboardPage::createCharts()
{
    m_figures = new DashboardFigures;
    connect(m_figures, &DashboardFigures::callsRequested, this, &DashboardPage::openCalls);
    connect(m_figures, &DashboardFigures::leadsLeftRequested, this,
            [this] { emit leadsLeftRequested(m_scope.campaign); });
    m_outcomes = new BarsPlot;
    m_outcomeCard = addCard("outcomes", m_outcomes);
    m_outcomeCard->setTitle(Figure::Outcomes, tr("Outcomes, in attempts"));
    m_times = new ColumnsPlot(tr("Answered by a person"), tr("Not answered"));
    m_timeCard = addCard("times", m_times);
    m_hours = new HeatPlot;
    m_hourCard = addCard("hours", m_hours);
    m_hourCard->setTitle(Figure::AnswerRateByHour,
                         tr("Answered by weekday and local hour of the called person, in %"));
    m_funnel = new BarsPlot;
    m_funnelCard = addCard("funnel", m_funnel);
    m_funnelCard->setTitle(Figure::Funnel, tr("How far the leads come, in leads"));
    m_budgets = new BarsPlot;
    m_budgetCard = addCard("budgets", m_budgets);
    m_budgetCard->setTitle(Figure::Budget, tr("Spent against budget, of all time"));
    m_comparison = new Comparison(m_settings, this);
    connectCard(m_comparison->card());
}

void DashboardPage::createLayout()
{
    m_note = new PlainLabel;
    m_note->setObjectName(u"note"_s);
    m_note->setQuiet(true);
    m_note->setWrapping(true);
    m_note->hide();
    auto *body = new QWidget;
    auto *content = new QVBoxLayout(body);
    content->setContentsMargins(gap::large, 0, gap::large, gap::large);
    content->setSpacing(gap::medium);
    content->addWidget(m_note);
    content->addWidget(m_figures);
    content->addLayout(sideBySide(m_outcomeCard, m_timeCard));
    content->addWidget(m_hourCard);
    content->addLayout(sideBySide(m_funnelCard, m_budgetCard));
    content->addWidget(m_comparison->card());
    content->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(area, 1);
}

/// A page that cannot be seen reads nothing; it does when it is shown.
void DashboardPage::connectChanges(Changes &changes)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(shortestPause);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    const auto later = [this] {
        if (isVisible() && !m_refresh.isActive())
            m_refresh.start();
    };
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, later);
    m_minute.start();
    connect(&changes, &Changes::attemptChanged, this, later);
    connect(&changes, &Changes::campaignsChanged, this, later);
    connect(&changes, &Changes::leadsChanged, this, later);
    connect(&changes, &Changes::listsChanged, this, later);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

DashboardScope DashboardPage::scope() const
{
    DashboardScope scope = scopeOf(m_range->range(), m_clock.nowUtc());
    // Before the first look the list is not filled yet.
    const qint64 chosen = m_settings.value(campaignKey).toLongLong();
    if (chosen != 0)
        scope.campaign = CampaignId {chosen};
    return scope;
}

void DashboardPage::setScriptTitles(const QHash<QString, QString> &titles)
{
    m_comparison->setScriptTitles(titles);
}

void DashboardPage::refresh()
{
    QElapsedTimer took;
    took.start();
    m_scope = scope();
    m_counts = m_reader.read(m_scope);
    showCampaigns(m_counts.campaigns);
    if (m_scope.campaign && !m_campaigns->campaign()) { // the remembered one is gone
        m_scope.campaign.reset();
        m_counts = m_reader.read(m_scope);
    }
    m_figures->setCounts(m_counts, m_scope);
    showCharts();
    m_refresh.setInterval(std::max<std::chrono::milliseconds>(
        shortestPause, std::chrono::milliseconds(took.elapsed()) * pausePerLook));
}

/// A campaign that is gone gives way to all of them.
void DashboardPage::showCampaigns(const QList<CampaignMoney> &campaigns)
{
    QList<std::pair<CampaignId, QString>> entries;
    for (const CampaignMoney &campaign : campaigns)
        entries.append({campaign.id, campaign.name});
    m_campaigns->setCampaigns(entries);
    if (!m_campaigns->choose(m_scope.campaign))
        m_settings.setValue(campaignKey, 0);
}

/// What a picture of a chart says once it has left the program.
void DashboardPage::nameScope()
{
    const QString campaign = text::shown(m_campaigns->currentText(), 120);
    //: Under the title of a saved chart: campaign, span of time, moment of the figures
    const QString words = tr("%1 · %2 · as of %3");
    const QString now = shownMomentWithDate(m_clock.nowUtc());
    const QString chosen = words.arg(campaign, timeRangeText(m_range->range()), now);
    for (ChartCard *const card : {m_outcomeCard, m_timeCard, m_hourCard, m_funnelCard, m_comparison->card()})
        card->setScopeText(chosen);
    m_budgetCard->setScopeText(words.arg(campaign, timeRangeText(TimeRangeKind::All), now));
}

void DashboardPage::showCharts()
{
    nameScope();
    const bool isWaiting = m_counts.uncounted > 0;
    m_note->setText(isWaiting ? tr("Older calls are still being counted; their figures follow by themselves.")
                              : QString());
    m_note->setVisible(isWaiting);
    m_outcomes->setBars(charts::outcomeBars(m_counts, m_scope), charts::outcomeHeader());
    m_outcomeCard->setEmptyText(
        m_counts.outcomes.isEmpty() ? tr("No call of the chosen time has an outcome yet.") : QString());
    showTimes();
    m_hours->setCells(charts::hourCells(m_counts, m_scope), charts::hoursNote(m_counts));
    m_hourCard->setEmptyText(m_counts.all.ended == 0 ? tr("No call of the chosen time has ended yet.")
                                                     : QString());
    m_funnel->setBars(charts::funnelBars(m_counts, m_scope), charts::funnelHeader());
    m_funnelCard->setEmptyText(m_counts.leads == 0 ? tr("No campaign has leads yet.") : QString());
    const charts::Budgets budgets = charts::budgetBars(m_counts, m_scope);
    m_budgets->setBars(budgets.bars, charts::budgetHeader(), budgets.left);
    m_budgetCard->setEmptyText(budgets.bars.isEmpty() ? tr("No campaign has a budget or has spent money yet.")
                                                      : QString());
    m_budgetCard->setTitle(Figure::Budget,
                           !budgets.left.isEmpty() ? tr(
                               "Spent against budget, of all time (without %n campaign(s) that spent less)",
                               nullptr, static_cast<int>(budgets.left.size()))
                                                   : tr("Spent against budget, of all time"));
    m_comparison->setCounts(m_counts, m_scope);
}

void DashboardPage::showTimes()
{
    const TimeBars bars = timeBars(m_counts, m_scope, m_clock.nowUtc());
    m_timeCard->setTitle(Figure::CallsOverTime, charts::timeTitle(bars.length));
    m_times->setColumns(charts::timeColumns(bars, m_scope), charts::timeHeader());
    m_timeCard->setEmptyText(m_counts.all.rang == 0 ? tr("No call was begun in the chosen time.")
                                                    : QString());
}

/// The filter in words where it says all, else with the ids of the calls.
void DashboardPage::openCalls(const CallSelection &selection)
{
    const quint64 request = ++m_lastRequest;
    CallFilter filter = filterOf(selection);
    if (isWhole(selection)) {
        emit callsRequested(filter);
        return;
    }
    whenDone(m_reader.find(selection), this, [this, request, filter](const Result<QList<AttemptId>> &found) {
        if (request != m_lastRequest)
            return;
        if (!found) {
            emit message({Message::Kind::Error, found.error().message});
            return;
        }
        CallFilter named = filter;
        named.only = *found;
        emit callsRequested(named);
    });
}
