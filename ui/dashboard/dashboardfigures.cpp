#include "ui/dashboard/dashboardfigures.h"

#include "core/metrics/interval.h"
#include "ui/dashboard/plotlook.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

DashboardFigures::DashboardFigures(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap::medium);
    add(Figure::LeadsLeft, "left");
    add(Figure::Calls, "calls");
    add(Figure::AnswerRate, "rate");
    add(Figure::InterestedLeads, "interested");
    add(Figure::Spent, "spent");
    add(Figure::CostPerInterested, "each");
}

void DashboardFigures::add(Figure figure, const char *name)
{
    auto *shown = new KeyFigure(figureName(figure), figureText(figure), this);
    shown->setObjectName(QString::fromLatin1(name));
    shown->setClickable(hasCalls(figure));
    connect(shown, &KeyFigure::activated, this,
            [this, figure] { emit callsRequested(selectionOf(figure, m_scope)); });
    m_figures.insert(figure, shown);
}

void DashboardFigures::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DashboardFigures::arrange()
{
    int wanted = static_cast<int>(m_figures.size() - 1) * gap::medium;
    for (const KeyFigure *figure : std::as_const(m_figures))
        wanted += figure->sizeHint().width();
    const int columns = static_cast<int>(wanted <= width() ? m_figures.size() : m_figures.size() / 2);
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (KeyFigure *figure : std::as_const(m_figures)) {
        m_grid->addWidget(figure, place / columns, place % columns);
        ++place;
    }
}

void DashboardFigures::setCounts(const DashboardCounts &counts, const DashboardScope &scope)
{
    m_scope = scope;
    showLeads(counts);
    m_figures[Figure::Calls]->setValue(countText(counts.all.rang));
    m_figures[Figure::Calls]->setNote(tr("%Ln under way", nullptr, static_cast<int>(counts.open)));
    showRate(counts.all);
    showMoney(counts);
    arrange();
}

void DashboardFigures::showLeads(const DashboardCounts &counts)
{
    m_figures[Figure::LeadsLeft]->setValue(countText(counts.leadsLeft));
    m_figures[Figure::LeadsLeft]->setNote(tr("of %1").arg(countText(counts.leads)));
    KeyFigure *interested = m_figures[Figure::InterestedLeads];
    interested->setValue(countText(counts.all.leadsInterested));
    const auto rate = rateOf(counts.all.leadsInterested, counts.all.leadsReached);
    interested->setNote(rate ? tr("of %1 reached").arg(countText(rate->of)) : tr("nobody reached yet"));
}

void DashboardFigures::showRate(const CallCounts &counts)
{
    KeyFigure *shown = m_figures[Figure::AnswerRate];
    const auto rate = rateOf(counts.reached, counts.ended);
    shown->setValue(rate ? percentText(rate->share) : u"–"_s);
    if (!rate) {
        shown->setNote(tr("no call ended yet"));
        return;
    }
    //: Interval of a rate and the number of calls it stands on: "38 to 47 % of 1,204".
    shown->setNote(
        tr("%1 to %2 of %3").arg(percentText(rate->low), percentText(rate->high), countText(rate->of)));
}

void DashboardFigures::showMoney(const DashboardCounts &counts)
{
    Money budgets;
    bool allLimited = true;
    int meant = 0;
    for (const CampaignMoney &campaign : counts.campaigns) {
        if (m_scope.campaign && campaign.id != *m_scope.campaign)
            continue;
        ++meant;
        allLimited = allLimited && campaign.budget;
        budgets += campaign.budget.value_or(Money {});
    }
    m_figures[Figure::Spent]->setValue(shownMoney(counts.all.spent));
    m_figures[Figure::Spent]->setNote(meant > 0 && allLimited ? tr("budget %1").arg(shownMoney(budgets))
                                                              : tr("no limit set"));
    KeyFigure *each = m_figures[Figure::CostPerInterested];
    const qint64 leads = counts.all.leadsInterested;
    each->setValue(leads > 0 ? shownMoney(Money {counts.all.spent.microUsd / leads}) : u"–"_s);
    each->setNote(leads > 0 ? tr("%Ln interested", nullptr, static_cast<int>(leads)) : tr("nobody yet"));
}
