#include "ui/dashboard/outcomechart.h"

#include "core/base/text.h"
#include "ui/widgets/outcomestyle.h"

#include <QCursor>
#include <QLocale>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChartView>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double thickestBar = 44; ///< pixels

QString percentOf(const OutcomeShare &share)
{
    return QLocale().toString(share.share * 100, 'f', share.share < 0.1 ? 1 : 0);
}

} // namespace

OutcomeChart::OutcomeChart(QWidget *parent)
    : ChartCard(tr("Last outcome of each lead, in leads"), parent)
    , m_series(new QHorizontalStackedBarSeries)
    , m_names(new QBarCategoryAxis)
    , m_counts(new QValueAxis)
{
    setObjectName(u"outcomeChart"_s);
    chart().addSeries(m_series);
    chart().addAxis(m_names, Qt::AlignLeft);
    chart().addAxis(m_counts, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_counts);
    m_names->setGridLineVisible(false);
    m_names->setLineVisible(false);
    m_counts->setLabelFormat(u"%.0f"_s);
    connect(m_series, &QAbstractBarSeries::clicked, this, [this](int bar) {
        if (const auto share = shareAt(bar))
            emit outcomeActivated(share->outcome);
    });
    connect(&chart(), &QChart::plotAreaChanged, this, &OutcomeChart::fitBars);
    connect(m_series, &QAbstractBarSeries::hovered, this, &OutcomeChart::showHint);
    setShares({});
    applyLook();
}

std::optional<OutcomeShare> OutcomeChart::shareAt(int bar) const
{
    if (bar < 0 || bar >= m_shares.size())
        return std::nullopt;
    return m_shares.at(bar);
}

/// Row i of the chart is the only value of set i.
void OutcomeChart::setBarCount(qsizetype count)
{
    if (m_bars.size() == count)
        return;
    m_series->clear();
    m_bars.clear();
    for (qsizetype i = 0; i < count; ++i) {
        auto *bar = new QBarSet({});
        for (qsizetype value = 0; value < count; ++value)
            bar->append(0);
        m_bars.append(bar);
    }
    m_series->append(m_bars);
}

void OutcomeChart::setShares(const QList<OutcomeShare> &shares)
{
    m_shares = shares;
    std::ranges::reverse(m_shares);
    setEmptyText(shares.isEmpty() ? tr("No call has ended yet. Outcomes appear here as calls end.") : QString());
    setBarCount(m_shares.size());
    QStringList names;
    qint64 most = 0;
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        const OutcomeShare &share = m_shares.at(i);
        m_bars.at(i)->replace(static_cast<int>(i), static_cast<double>(share.count));
        most = std::max(most, share.count);
        //: Outcome with symbol, leads and share: "★ Interested  41 · 12 %".
        names.append(chartText(tr("%1  %2 · %3 %").arg(outcomeLabel(share.outcome), QLocale().toString(share.count), percentOf(share))));
    }
    if (m_names->categories() != names)
        m_names->setCategories(names);
    const CountScale scale = countScale(most);
    m_counts->setRange(0, scale.max);
    m_counts->setTickCount(scale.ticks);
    fitBars();
    recolor();
    describe();
}

/// Few outcomes on a large screen do not become blocks.
void OutcomeChart::fitBars()
{
    const double rows = static_cast<double>(std::max<qsizetype>(1, m_shares.size()));
    const double perRow = std::max(1.0, chart().plotArea().height() / rows);
    m_series->setBarWidth(std::min(0.7, thickestBar / perRow));
}

void OutcomeChart::recolor()
{
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        m_bars.at(i)->setColor(outcomeStyle(m_shares.at(i).outcome).color(palette()));
        m_bars.at(i)->setBorderColor(Qt::transparent);
    }
}

void OutcomeChart::showHint(bool over, int bar)
{
    const auto share = shareAt(bar);
    if (!over || !share) {
        QToolTip::hideText();
        return;
    }
    QToolTip::showText(QCursor::pos(),
                       text::toolTip(tr("%1: %Ln lead(s), %2 % of those with an ended call. Click to see their calls.", nullptr,
                                        static_cast<int>(share->count))
                                         .arg(outcomeText(share->outcome), percentOf(*share))));
}

/// The chart in words, for a screen reader.
void OutcomeChart::describe()
{
    QStringList parts;
    for (auto share = m_shares.crbegin(); share != m_shares.crend(); ++share)
        parts.append(tr("%1: %2").arg(outcomeText(share->outcome), QLocale().toString(share->count)));
    view()->setAccessibleDescription(parts.join(u", "_s));
}
