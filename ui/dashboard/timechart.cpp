#include "ui/dashboard/timechart.h"

#include "core/base/text.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCursor>
#include <QLocale>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChartView>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime floorTo(const QDateTime &utc, std::chrono::minutes bucket)
{
    const qint64 ms = std::chrono::milliseconds(bucket).count();
    return QDateTime::fromMSecsSinceEpoch(utc.toMSecsSinceEpoch() / ms * ms, Qt::UTC);
}

ChartSpan spanEndingNow(const QDateTime &nowUtc, std::chrono::minutes bucket, int buckets, int ticks)
{
    const qint64 before = std::chrono::milliseconds(bucket).count() * (buckets - 1);
    return { floorTo(nowUtc, bucket).addMSecs(-before), bucket, buckets, ticks };
}

} // namespace

ChartSpan chartSpan(ChartRange range, const QDateTime &nowUtc)
{
    switch (range) {
    case ChartRange::TwoHours:
        return spanEndingNow(nowUtc, 5min, 24, 5);
    case ChartRange::Day:
        return spanEndingNow(nowUtc, 60min, 24, 7);
    case ChartRange::Week:
        break;
    }
    const QDate first = nowUtc.toLocalTime().date().addDays(-6);
    return { first.startOfDay().toUTC(), 360min, 28, 8, "ddd d" };
}

TimeChart::TimeChart(QWidget *parent)
    : ChartCard(tr("Calls over time, in calls"), parent)
    , m_range(new QComboBox)
    , m_series(new QStackedBarSeries)
    , m_answered(new QBarSet(chartText(tr("Answered by a person"))))
    , m_others(new QBarSet(chartText(tr("Started, not answered"))))
    , m_buckets(new QBarCategoryAxis)
    , m_times(new QDateTimeAxis)
    , m_counts(new QValueAxis)
{
    setObjectName(u"timeChart"_s);
    m_range->setObjectName(u"range"_s);
    m_range->setAccessibleName(tr("Span of the chart"));
    m_range->setProperty("flat", true);
    m_range->addItems({ tr("Last 2 hours"), tr("Last 24 hours"), tr("Last 7 days") });
    addChoice(m_range);
    connect(m_range, &QComboBox::currentIndexChanged, this, &TimeChart::rangeChanged);
    m_series->append({ m_answered, m_others });
    m_series->setBarWidth(0.8);
    chart().addSeries(m_series);
    chart().addAxis(m_buckets, Qt::AlignBottom);
    chart().addAxis(m_times, Qt::AlignBottom);
    chart().addAxis(m_counts, Qt::AlignLeft);
    m_series->attachAxis(m_buckets);
    m_series->attachAxis(m_counts);
    m_buckets->setVisible(false);
    m_times->setGridLineVisible(false);
    m_counts->setLabelFormat(u"%.0f"_s);
    chart().legend()->setVisible(true);
    chart().legend()->setAlignment(Qt::AlignTop);
    chart().legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    connect(m_series, &QAbstractBarSeries::hovered, this, &TimeChart::showHint);
    setEmptyText(tr("No call was started in this span."));
    applyLook();
}

ChartRange TimeChart::range() const
{
    return static_cast<ChartRange>(qMax(0, m_range->currentIndex()));
}

void TimeChart::setBuckets(const ChartSpan &span)
{
    if (m_answered->count() != span.buckets) {
        QStringList numbers;
        m_answered->remove(0, m_answered->count());
        m_others->remove(0, m_others->count());
        for (int i = 0; i < span.buckets; ++i) {
            numbers.append(QString::number(i));
            m_answered->append(0);
            m_others->append(0);
        }
        m_buckets->setCategories(numbers);
    }
    const QDateTime from = span.fromUtc.toLocalTime();
    m_times->setFormat(QString::fromLatin1(span.format));
    m_times->setTickCount(span.ticks);
    m_times->setRange(from, from.addMSecs(std::chrono::milliseconds(span.bucket * span.buckets).count()));
    m_span = span;
}

void TimeChart::setCalls(const ChartSpan &span, const QList<CallsPerBucket> &calls)
{
    setBuckets(span);
    m_calls = calls;
    m_calls.resize(span.buckets);
    qint64 most = 0;
    qint64 started = 0;
    for (int i = 0; i < span.buckets; ++i) {
        const CallsPerBucket &bucket = m_calls.at(i);
        m_answered->replace(i, static_cast<double>(bucket.answered));
        m_others->replace(i, static_cast<double>(bucket.started - bucket.answered));
        most = std::max(most, bucket.started);
        started += bucket.started;
    }
    const CountScale scale = countScale(most);
    m_counts->setRange(0, scale.max);
    m_counts->setTickCount(scale.ticks);
    setEmptyText(started == 0 ? tr("No call was started in this span.") : QString());
    view()->setAccessibleDescription(tr("%Ln call(s) started in this span.", nullptr, static_cast<int>(started)));
}

void TimeChart::recolor()
{
    m_answered->setColor(outcomeStyle(Outcome::Interested).color(palette()));
    m_others->setColor(themeColors(palette()).outline);
    m_answered->setBorderColor(Qt::transparent);
    m_others->setBorderColor(Qt::transparent);
}

QString TimeChart::momentOf(int bucket) const
{
    const qint64 offset = std::chrono::milliseconds(m_span.bucket).count() * bucket;
    const QDateTime from = m_span.fromUtc.addMSecs(offset).toLocalTime();
    return QLocale().toString(from, QLocale::ShortFormat);
}

void TimeChart::showHint(bool over, int bucket)
{
    if (!over || bucket < 0 || bucket >= m_calls.size()) {
        QToolTip::hideText();
        return;
    }
    const CallsPerBucket &calls = m_calls.at(bucket);
    QToolTip::showText(QCursor::pos(),
                       text::toolTip(tr("From %1: %Ln call(s) started, %2 answered by a person.", nullptr,
                                        static_cast<int>(calls.started))
                                         .arg(momentOf(bucket), QLocale().toString(calls.answered))));
}
