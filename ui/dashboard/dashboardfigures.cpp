#include "ui/dashboard/dashboardfigures.h"

#include "core/metrics/interval.h"
#include "ui/dashboard/plotlook.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/localtime.h"

#include <QLocale>

using namespace Qt::StringLiterals;

DashboardFigures::DashboardFigures(QWidget *parent)
    : KeyFigureRow(parent)
{
    addFigure(Figure::LeadsLeft, "left");
    addFigure(Figure::Calls, "calls");
    addFigure(Figure::AnswerRate, "rate");
    addFigure(Figure::InterestedLeads, "interested");
    addFigure(Figure::Spent, "spent");
    addFigure(Figure::CostPerInterested, "each");
}

void DashboardFigures::addFigure(Figure figure, const char *name)
{
    auto *shown = new KeyFigure(figureName(figure), figureText(figure), this);
    shown->setObjectName(QString::fromLatin1(name));
    const bool isOfLeads = figure == Figure::LeadsLeft;
    shown->setClickable(isOfLeads || hasCalls(figure));
    connect(shown, &KeyFigure::activated, this, [this, isOfLeads, figure] {
        if (isOfLeads)
            emit leadsLeftRequested();
        else
            emit callsRequested(selectionOf(figure, m_scope));
    });
    m_figures.insert(figure, shown);
    add(shown);
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
    const QString low = QLocale().toString(rate->low * 100, 'f', 0);
    //: Interval of a rate and the number of calls it stands on: "38–47 % of 1,204".
    shown->setNote(tr("%1–%2 of %3").arg(low, percentText(rate->high), countText(rate->of)));
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
