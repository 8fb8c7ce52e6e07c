#include "ui/dashboard/comparison.h"

#include "core/base/phonenumber.h"
#include "core/metrics/figuredefinitions.h"
#include "core/settings/settings.h"
#include "ui/dashboard/chartcard.h"
#include "ui/dashboard/intervalplot.h"
#include "ui/dashboard/plotlook.h"
#include "ui/widgets/localtime.h"

#include <QComboBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// In the order of the choices.
enum By { ByScript, ByList, ByCaller };
enum Of { Answered, Interested };

QString labelOf(By by, const CountedGroup &group, const QHash<QString, QString> &titles)
{
    if (by == ByCaller)
        return group.name.isEmpty() ? Comparison::tr("Number chosen by the provider")
                                    : PhoneNumber::fromStored(group.name).shown();
    const QString name = chartText(by == ByScript ? titles.value(group.name, group.name) : group.name);
    //: A script and the number of its version.
    return by == ByScript && group.version > 0 ? Comparison::tr("%1, version %2").arg(name).arg(group.version)
                                               : name;
}

CallSelection callsOf(By by, Figure figure, const CountedGroup &group, const DashboardScope &scope)
{
    CallSelection calls = selectionOf(figure, scope);
    if (by == ByScript)
        calls.script = PromptVersionId {group.id};
    else if (by == ByList)
        calls.list = ListId {group.id};
    else
        calls.callerNumber = group.name;
    return calls;
}

QString moneyText(const CallCounts &counts)
{
    if (counts.leadsInterested == 0)
        return Comparison::tr("Spent %1; nobody interested.").arg(shownMoney(counts.spent));
    const Money each {counts.spent.microUsd / counts.leadsInterested};
    return Comparison::tr("Spent %1, that is %2 per interested lead.")
        .arg(shownMoney(counts.spent), shownMoney(each));
}

QStringList cellsOf(By by, const CountedGroup &group, const std::optional<Rate> &rate)
{
    const auto share = [&rate](double Rate::*field) {
        return rate ? QString::number((*rate).*field, 'f', 4) : QString();
    };
    return {group.name,
            by == ByScript && group.version > 0 ? QString::number(group.version) : QString(),
            QString::number(group.counts.rang),
            QString::number(rate ? rate->of : 0),
            QString::number(rate ? rate->hits : 0),
            share(&Rate::share),
            share(&Rate::low),
            share(&Rate::high),
            QString::number(group.counts.spent.usd(), 'f', 6),
            QString::number(group.counts.leadsInterested)};
}

QStringList header()
{
    return {u"name"_s, u"version"_s, u"calls"_s, u"of"_s,        u"hits"_s,
            u"rate"_s, u"low"_s,     u"high"_s,  u"spent_usd"_s, u"interested_leads"_s};
}

/// The rate with what it is a rate of; without any calls there is none.
QString textOf(Of of, const std::optional<Rate> &rate)
{
    if (!rate)
        return of == Answered ? Comparison::tr("No calls with an outcome yet")
                              : Comparison::tr("No answered calls yet");
    const int base = static_cast<int>(rate->of);
    //: %1 is a rate and the interval it lies in: "42 % (38 to 47 %) of 1,000 calls".
    const QString text = of == Answered ? Comparison::tr("%1 of %Ln call(s)", nullptr, base)
                                        : Comparison::tr("%1 of %Ln answered call(s)", nullptr, base);
    return text.arg(rateText(*rate));
}

PlotInterval rowOf(By by, Of of, const CountedGroup &group, const DashboardScope &scope,
                   const QHash<QString, QString> &titles)
{
    const CallCounts &counts = group.counts;
    PlotInterval row;
    row.label = labelOf(by, group, titles);
    row.rate =
        of == Answered ? rateOf(counts.reached, counts.ended) : rateOf(counts.interested, counts.reached);
    row.text = textOf(of, row.rate);
    row.words = u"%1: %2. %3"_s.arg(row.label, row.text, moneyText(counts));
    if (row.rate)
        row.calls =
            callsOf(by, of == Answered ? Figure::CompareAnswered : Figure::CompareInterested, group, scope);
    row.cells = cellsOf(by, group, row.rate);
    return row;
}

} // namespace

Comparison::Comparison(SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_plot(new IntervalPlot)
    , m_card(new ChartCard("comparison", m_plot))
    , m_by(choice("dashboard/compare", tr("What is compared"),
                  {{u"script"_s, tr("By script")},
                   {u"list"_s, tr("By list")},
                   {u"caller"_s, tr("By caller number")}}))
    , m_rate(choice("dashboard/rate", tr("Rate that is compared"),
                    {{u"answered"_s, tr("Answered")}, {u"interested"_s, tr("Interested")}}))
{
    m_card->addChoice(m_by);
    m_card->addChoice(m_rate);
    showRows();
}

QComboBox *Comparison::choice(const char *key, const QString &name,
                              const QList<std::pair<QString, QString>> &entries)
{
    const QString setting = QString::fromLatin1(key);
    auto *box = new QComboBox;
    box->setObjectName(setting.section(u'/', 1));
    box->setAccessibleName(name);
    for (const auto &[code, text] : entries)
        box->addItem(text, code);
    box->setCurrentIndex(qMax(0, box->findData(m_settings.value(setting).toString())));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, setting] {
        m_settings.setValue(setting, box->currentData());
        showRows();
    });
    return box;
}

void Comparison::setScriptTitles(const QHash<QString, QString> &titles)
{
    m_titles = titles;
    showRows();
}

void Comparison::setCounts(const DashboardCounts &counts, const DashboardScope &scope)
{
    m_counts = counts;
    m_scope = scope;
    showRows();
}

void Comparison::showRows()
{
    const By by = static_cast<By>(m_by->currentIndex());
    const Of of = static_cast<Of>(m_rate->currentIndex());
    const Figure figure = of == Answered ? Figure::CompareAnswered : Figure::CompareInterested;
    m_card->setTitle(figure, figureName(figure));
    const QList<CountedGroup> &groups = by == ByScript ? m_counts.scripts
        : by == ByList                                 ? m_counts.lists
                                                       : m_counts.callers;
    QList<PlotInterval> rows;
    for (const CountedGroup &group : groups)
        rows.append(rowOf(by, of, group, m_scope, m_titles));
    m_plot->setIntervals(rows, header());
    m_card->setEmptyText(rows.isEmpty() ? tr("There is no call in the chosen time to compare by.")
                                        : QString());
}
