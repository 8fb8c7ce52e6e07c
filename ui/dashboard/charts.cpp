#include "ui/dashboard/charts.h"

#include "core/base/dayform.h"
#include "core/metrics/figuredefinitions.h"
#include "ui/dashboard/plotlook.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace charts {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

double shareOf(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
}

QString number(qint64 value)
{
    return QString::number(value);
}

QString money(Money amount)
{
    return QString::number(amount.usd(), 'f', 6);
}

QString iso(const QDateTime &utc)
{
    return utc.toString(Qt::ISODate);
}

struct FunnelStep {
    Figure figure;
    qint64 leads;
    Outcome color; ///< whose colour the bar has
};

PlotBar funnelBar(const FunnelStep &step, const FunnelStep *before, qint64 all, const DashboardScope &scope)
{
    PlotBar bar;
    bar.label = figureName(step.figure);
    bar.value = static_cast<double>(step.leads);
    bar.text = countText(step.leads);
    bar.words = Words::tr("%1: %Ln lead(s).", nullptr, static_cast<int>(step.leads)).arg(bar.label);
    if (before && before->leads > 0) {
        const QString share = percentText(shareOf(step.leads, before->leads));
        //: Leads of a step of the funnel and their share of the step before: "1,204 · 42 % of the step
        //: before".
        bar.text = Words::tr("%1 · %2 of the step before").arg(bar.text, share);
        bar.words += u' '
            + Words::tr("That is %1 of the step before and %2 of all leads.")
                  .arg(share, percentText(shareOf(step.leads, all)));
    }
    bar.color = [color = step.color](const QPalette &palette) { return outcomeStyle(color).color(palette); };
    if (hasCalls(step.figure) && step.leads > 0)
        bar.calls = selectionOf(step.figure, scope);
    bar.definition = figureText(step.figure);
    bar.cells = {figureNameInEnglish(step.figure), number(step.leads)};
    return bar;
}

PlotBar budgetBar(const CampaignMoney &campaign)
{
    PlotBar bar;
    const QString name = chartText(campaign.name);
    bar.label = name;
    bar.value = campaign.spent.usd();
    bar.doubtful = campaign.unpriced.usd();
    const QString spent = shownMoney(campaign.spent);
    if (campaign.budget) {
        bar.limit = campaign.budget->usd();
        const double share = campaign.budget->usd() > 0 ? campaign.spent.usd() / campaign.budget->usd() : 1;
        bar.text = Words::tr("%1 of %2 · %3").arg(spent, shownMoney(*campaign.budget), percentText(share));
    } else {
        bar.text = Words::tr("%1 · no limit set").arg(spent);
    }
    bar.words = u"%1: %2."_s.arg(name, bar.text);
    if (campaign.unpriced.microUsd > 0)
        bar.words += u' '
            + Words::tr("Up to %1 more for calls without a price yet.").arg(shownMoney(campaign.unpriced));
    bar.color = [over = campaign.budget && campaign.spent >= *campaign.budget](const QPalette &palette) {
        return over ? themeColors(palette).danger : themeColors(palette).accent;
    };
    bar.calls = selectionOf(Figure::Budget, {.campaign = campaign.id});
    bar.cells = {campaign.name, money(campaign.spent), money(campaign.unpriced),
                 campaign.budget ? money(*campaign.budget) : QString()};
    return bar;
}

QString barLabel(const TimeBar &bar, TimeBars::Length length)
{
    const QLocale locale = peopleLocale();
    const QDateTime local = length == TimeBars::Length::Hour || length == TimeBars::Length::Day
        ? bar.fromUtc.toLocalTime()
        : bar.fromUtc;
    if (length == TimeBars::Length::Hour && local.time().hour() != 0)
        return shownHour(local.time().hour());
    return locale.toString(local.date(),
                           length == TimeBars::Length::Hour ? u"ddd d"_s : dayForm(locale, false));
}

QString spanText(const TimeBar &bar, TimeBars::Length length)
{
    const QLocale locale = peopleLocale();
    const QDateTime from = bar.fromUtc.toLocalTime();
    if (length == TimeBars::Length::Hour)
        return locale.toString(from, QLocale::ShortFormat);
    if (length == TimeBars::Length::Day)
        return locale.toString(from.date(), QLocale::LongFormat);
    const QDateTime last = bar.untilUtc.addSecs(-1);
    return Words::tr("%1 to %2 (UTC)")
        .arg(locale.toString(bar.fromUtc.date(), QLocale::ShortFormat),
             locale.toString(last.date(), QLocale::ShortFormat));
}

QString cellWords(int hour, const Rate &rate)
{
    const QString day = peopleLocale().standaloneDayName(hour / 24 + 1, QLocale::LongFormat);
    QString words =
        Words::tr("%1, %2 to %3 there: a person answered %4 of %Ln call(s), %5.", nullptr,
                  static_cast<int>(rate.of))
            .arg(day, shownHour(hour % 24), shownHour(hour % 24 + 1), countText(rate.hits), rateText(rate));
    if (rate.of < HeatPlot::fewCalls)
        words += u' ' + Words::tr("These are too few to tell.");
    return words;
}

} // namespace

QList<PlotBar> outcomeBars(const DashboardCounts &counts, const DashboardScope &scope)
{
    QList<QPair<Outcome, qint64>> order;
    qint64 all = 0;
    for (auto it = counts.outcomes.begin(); it != counts.outcomes.end(); ++it) {
        order.append({it.key(), it.value()});
        all += it.value();
    }
    std::ranges::stable_sort(order, [](const auto &a, const auto &b) { return a.second > b.second; });
    QList<PlotBar> bars;
    for (const auto &[outcome, count] : std::as_const(order)) {
        PlotBar bar;
        bar.label = outcomeLabel(outcome);
        bar.value = static_cast<double>(count);
        //: Number and share: "41 · 12 %".
        bar.text = Words::tr("%1 · %2").arg(countText(count), percentText(shareOf(count, all)));
        bar.words =
            Words::tr("%1: %Ln attempt(s), %2 of those with an outcome.", nullptr, static_cast<int>(count))
                .arg(outcomeText(outcome), percentText(shareOf(count, all)));
        bar.color = [outcome = outcome](const QPalette &palette) {
            return outcomeStyle(outcome).color(palette);
        };
        bar.calls = selectionOf(Figure::Outcomes, scope);
        bar.calls->outcome = outcome;
        bar.cells = {outcomeCode(outcome), number(count)};
        bars.append(bar);
    }
    return bars;
}

QStringList outcomeHeader()
{
    return {u"outcome"_s, u"attempts"_s};
}

QList<PlotBar> funnelBars(const DashboardCounts &counts, const DashboardScope &scope)
{
    const std::array steps {
        FunnelStep {Figure::FunnelLeads, counts.leads, Outcome::NotInterested},
        FunnelStep {Figure::FunnelCalled, counts.all.leads, Outcome::NotInterested},
        FunnelStep {Figure::FunnelReached, counts.all.leadsReached, Outcome::HumanAnswered},
        FunnelStep {Figure::FunnelForthcoming, counts.all.leadsForthcoming, Outcome::Callback},
        FunnelStep {Figure::FunnelInterested, counts.all.leadsInterested, Outcome::Interested},
    };
    QList<PlotBar> bars;
    const FunnelStep *before = nullptr;
    for (const FunnelStep &step : steps) {
        bars.append(funnelBar(step, before, counts.leads, scope));
        before = &step;
    }
    return bars;
}

QStringList funnelHeader()
{
    return {u"step"_s, u"leads"_s};
}

Budgets budgetBars(const DashboardCounts &counts, const DashboardScope &scope)
{
    QList<CampaignMoney> shown;
    for (const CampaignMoney &campaign : counts.campaigns) {
        const bool isMeant =
            scope.campaign ? campaign.id == *scope.campaign : campaign.budget || campaign.spent.microUsd > 0;
        if (isMeant)
            shown.append(campaign);
    }
    std::ranges::stable_sort(
        shown, [](const CampaignMoney &a, const CampaignMoney &b) { return a.spent > b.spent; });
    Budgets budgets;
    for (const CampaignMoney &campaign : std::as_const(shown)) {
        const PlotBar bar = budgetBar(campaign);
        if (budgets.bars.size() < mostBudgets)
            budgets.bars.append(bar);
        else
            budgets.left.append(bar.cells);
    }
    return budgets;
}

QStringList budgetHeader()
{
    return {u"campaign"_s, u"spent_usd"_s, u"without_price_usd"_s, u"budget_usd"_s};
}

QList<PlotColumn> timeColumns(const TimeBars &bars, const DashboardScope &scope)
{
    QList<PlotColumn> columns;
    for (const TimeBar &bar : bars.bars) {
        PlotColumn column;
        column.label = barLabel(bar, bars.length);
        column.place = bars.length == TimeBars::Length::Hour ? bar.fromUtc.toLocalTime().time().hour()
                                                             : static_cast<int>(columns.size());
        column.filled = bar.counts.reached;
        column.all = bar.counts.rang;
        column.words =
            Words::tr("%1: %Ln call(s), %2 answered by a person.", nullptr, static_cast<int>(bar.counts.rang))
                .arg(spanText(bar, bars.length), countText(bar.counts.reached));
        column.calls = selectionOf(Figure::CallsOverTime, {scope.campaign, bar.fromUtc, bar.untilUtc});
        column.cells = {iso(bar.fromUtc), iso(bar.untilUtc), number(bar.counts.rang),
                        number(bar.counts.reached)};
        columns.append(column);
    }
    return columns;
}

QStringList timeHeader()
{
    return {u"from_utc"_s, u"until_utc"_s, u"calls"_s, u"answered"_s};
}

QString timeTitle(TimeBars::Length length)
{
    switch (length) {
    case TimeBars::Length::Hour:
        return Words::tr("Calls per hour");
    case TimeBars::Length::Day:
        return Words::tr("Calls per day");
    case TimeBars::Length::Week:
        return Words::tr("Calls per week");
    case TimeBars::Length::FourWeeks:
        break;
    }
    return Words::tr("Calls per four weeks");
}

std::array<PlotCell, weekHours> hourCells(const DashboardCounts &counts, const DashboardScope &scope)
{
    std::array<PlotCell, weekHours> cells;
    for (auto it = counts.weekHours.begin(); it != counts.weekHours.end(); ++it) {
        if (it.key() < 0 || it.key() >= weekHours)
            continue;
        PlotCell &cell = cells[static_cast<size_t>(it.key())];
        cell.rate = rateOf(it->reached, it->ended);
        if (!cell.rate)
            continue;
        cell.words = cellWords(it.key(), *cell.rate);
        cell.calls = selectionOf(Figure::AnswerRateByHour, scope);
        cell.calls->weekHour = it.key();
    }
    return cells;
}

QString hoursNote(const DashboardCounts &counts)
{
    const qint64 unknown = counts.weekHours.value(-1).ended;
    return unknown == 0 ? QString()
                        : Words::tr("%Ln call(s) without a known local time are left out.", nullptr,
                                    static_cast<int>(unknown));
}

} // namespace charts
