#include "ui/dashboard/dashboardpage.h"

#include "core/base/text.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/campaigns/statusstrip.h"
#include "ui/dashboard/outcomechart.h"
#include "ui/dashboard/timechart.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds shortestPause = 500ms;
/// A look at a large database may take a while: the pause grows with it, so that the window stays free.
constexpr int pausePerLook = 20;

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', share < 0.1 ? 1 : 0);
}

} // namespace

DashboardPage::DashboardPage(CallReader &reader, Changes &changes, const Clock &clock, QWidget *parent)
    : Page(parent)
    , m_reader(reader)
    , m_clock(clock)
{
    createHeader();
    createLayout();
    connectChanges(changes);
    refresh();
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
    m_campaigns = new QComboBox;
    m_campaigns->setObjectName(u"campaigns"_s);
    m_campaigns->setAccessibleName(tr("Campaign"));
    m_campaigns->setMinimumContentsLength(18);
    m_campaigns->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_campaigns->setMaximumWidth(320);
    m_campaigns->addItem(tr("All campaigns"), 0);
    m_header->addScope(m_campaigns);
    connect(m_campaigns, &QComboBox::currentIndexChanged, this, &DashboardPage::refresh);
}

KeyFigure *DashboardPage::addFigure(QLayout &row, const char *name, const QString &title, const QString &definition)
{
    auto *figure = new KeyFigure(title, definition);
    figure->setObjectName(QString::fromLatin1(name));
    row.addWidget(figure);
    return figure;
}

QLayout *DashboardPage::createFigures()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::medium);
    m_left = addFigure(*row, "left", tr("Leads left"),
                       tr("Leads that are ready, in a call or parked; the others are finished or refused."));
    m_calls = addFigure(*row, "calls", tr("Calls"), tr("Calls that rang or may have rung. Click to see them."));
    m_rate = addFigure(*row, "rate", tr("Answered"),
                       tr("Leads whose last call a person answered, of all leads with an ended call. The interval holds the "
                          "true rate in 95 of 100 cases (Wilson); with few calls it is wide."));
    m_interested = addFigure(*row, "interested", tr("Interested"), tr("Leads whose last call ended with interest. Click to see them."));
    m_spent = addFigure(*row, "spent", tr("Spent"), tr("What the provider charged for all calls."));
    m_each = addFigure(*row, "each", tr("Per interested lead"), tr("Money spent divided by the number of interested leads."));
    m_calls->setClickable(true);
    m_interested->setClickable(true);
    connect(m_calls, &KeyFigure::activated, this, [this] { emit callsRequested(ownCalls()); });
    const auto showInterested = [this] {
        CallQuery query = ownCalls();
        query.outcome = Outcome::Interested;
        emit callsRequested(query);
    };
    connect(m_interested, &KeyFigure::activated, this, showInterested);
    return row;
}

QWidget *DashboardPage::createProgress()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *name = new PlainLabel(tr("Where the leads stand"));
    name->setTextSize(TextSize::Body, true);
    m_strip = new StatusStrip;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::small);
    column->addWidget(name);
    column->addWidget(m_strip);
    return card;
}

void DashboardPage::createLayout()
{
    m_outcomes = new OutcomeChart;
    m_times = new TimeChart;
    connect(m_times, &TimeChart::rangeChanged, this, &DashboardPage::showTimes);
    connect(m_outcomes, &OutcomeChart::outcomeActivated, this, [this](Outcome outcome) {
        CallQuery query = ownCalls();
        query.outcome = outcome;
        emit callsRequested(query);
    });
    auto *charts = new QHBoxLayout;
    charts->setSpacing(gap::medium);
    charts->addWidget(m_outcomes, 1);
    charts->addWidget(m_times, 1);

    auto *body = new QWidget;
    auto *content = new QVBoxLayout(body);
    content->setContentsMargins(gap::large, 0, gap::large, gap::large);
    content->setSpacing(gap::medium);
    content->addLayout(createFigures());
    content->addWidget(createProgress());
    content->addLayout(charts, 1);
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

void DashboardPage::connectChanges(Changes &changes)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(shortestPause);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, &m_refresh, [this] { m_refresh.start(); });
    m_minute.start();
    const auto later = [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    };
    connect(&changes, &Changes::attemptChanged, this, later);
    connect(&changes, &Changes::campaignsChanged, this, later);
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

std::optional<CampaignId> DashboardPage::campaign() const
{
    const qint64 chosen = m_campaigns->currentData().toLongLong();
    return chosen == 0 ? std::nullopt : std::optional(CampaignId { chosen });
}

CallQuery DashboardPage::ownCalls() const
{
    CallQuery query;
    query.campaign = campaign();
    return query;
}

void DashboardPage::refresh()
{
    QElapsedTimer took;
    took.start();
    refreshCampaigns();
    const CampaignCounts counts = m_reader.counts(campaign());
    showFigures(counts);
    m_strip->setCounts(counts);
    m_outcomes->setShares(outcomeShares(counts));
    showTimes();
    m_refresh.setInterval(std::max<std::chrono::milliseconds>(shortestPause, std::chrono::milliseconds(took.elapsed()) * pausePerLook));
}

/// Fills the picker, keeping what is chosen.
void DashboardPage::refreshCampaigns()
{
    m_known = m_reader.campaigns();
    QList<std::pair<QString, qint64>> entries { { tr("All campaigns"), 0 } };
    for (const Campaign &campaign : std::as_const(m_known))
        entries.insert(1, { text::shown(campaign.settings.name, 60), raw(campaign.id) });
    bool same = m_campaigns->count() == entries.size();
    for (int i = 0; same && i < m_campaigns->count(); ++i)
        same = m_campaigns->itemText(i) == entries.at(i).first && m_campaigns->itemData(i).toLongLong() == entries.at(i).second;
    if (same)
        return;
    const QVariant chosen = m_campaigns->currentData();
    const QSignalBlocker quiet(m_campaigns);
    m_campaigns->clear();
    for (const auto &[name, id] : std::as_const(entries))
        m_campaigns->addItem(name, id);
    m_campaigns->setCurrentIndex(qMax(0, m_campaigns->findData(chosen)));
}

void DashboardPage::showFigures(const CampaignCounts &counts)
{
    const QLocale locale;
    const Figures figures = figuresOf(counts);
    m_left->setValue(locale.toString(leadsLeft(counts)));
    m_left->setNote(tr("of %1").arg(locale.toString(figures.leads)));
    m_calls->setValue(locale.toString(figures.attempts));
    m_calls->setNote(tr("%1 open now").arg(locale.toString(figures.open)));
    showAnswerRate(figures);
    m_interested->setValue(locale.toString(figures.interested));
    const double share = static_cast<double>(figures.interested) / static_cast<double>(std::max<qint64>(1, figures.answered));
    m_interested->setNote(figures.answered > 0 ? tr("%1 % of the answered").arg(percent(share)) : QString());
    showMoney(figures);
}

void DashboardPage::showMoney(const Figures &figures)
{
    Money budgets;
    bool allLimited = !m_known.isEmpty();
    for (const Campaign &known : std::as_const(m_known)) {
        if (campaign() && campaign() != known.id)
            continue;
        allLimited = allLimited && known.settings.budget;
        budgets += known.settings.budget.value_or(Money {});
    }
    m_spent->setValue(shownMoney(figures.spent));
    m_spent->setNote(allLimited ? tr("of %1").arg(shownMoney(budgets)) : tr("no limit set"));
    m_each->setValue(figures.costPerInterested ? shownMoney(*figures.costPerInterested) : u"–"_s);
    m_each->setNote(figures.costPerInterested ? QString() : tr("nobody interested yet"));
}

void DashboardPage::showAnswerRate(const Figures &figures)
{
    if (!figures.answerRate) {
        m_rate->setValue(u"–"_s);
        m_rate->setNote(tr("no call ended yet"));
        return;
    }
    m_rate->setValue(tr("%1 %").arg(percent(*figures.answerRate)));
    //: The interval of a rate: "38 to 47 %".
    m_rate->setNote(tr("%1 to %2 %").arg(percent(figures.answerRateLow), percent(figures.answerRateHigh)));
}

void DashboardPage::showTimes()
{
    const ChartSpan span = chartSpan(m_times->range(), m_clock.nowUtc());
    m_times->setCalls(span, m_reader.callsOverTime(campaign(), span.fromUtc, span.bucket));
}
