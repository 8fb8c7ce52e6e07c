#pragma once

#include "core/dialing/calllog.h"
#include "ui/dashboard/chartcard.h"

#include <chrono>

class QBarCategoryAxis;
class QBarSet;
class QComboBox;
class QDateTimeAxis;
class QStackedBarSeries;
class QValueAxis;

/// The span the chart shows, in buckets of one length.
struct ChartSpan {
    QDateTime fromUtc;
    std::chrono::minutes bucket { 5 };
    int buckets = 24;
    int ticks = 5; ///< labels on the time axis
    const char *format = "HH:mm"; ///< of those labels
};
enum class ChartRange { TwoHours, Day, Week };
/// Ends with the bucket in which `nowUtc` lies; a week begins at midnight of the operator.
ChartSpan chartSpan(ChartRange range, const QDateTime &nowUtc);

/// Calls started, bucket by bucket; the part a person answered is filled.
class TimeChart final : public ChartCard {
    Q_OBJECT
public:
    explicit TimeChart(QWidget *parent = nullptr);

    ChartRange range() const;
    /// `calls` begin at `span.fromUtc`; what is missing at the end counts as none.
    void setCalls(const ChartSpan &span, const QList<CallsPerBucket> &calls);

signals:
    void rangeChanged();

protected:
    void recolor() override;

private:
    void setBuckets(const ChartSpan &span);
    void showHint(bool over, int bucket);
    QString momentOf(int bucket) const;

    ChartSpan m_span;
    QList<CallsPerBucket> m_calls;
    QComboBox *m_range = nullptr;
    QStackedBarSeries *m_series = nullptr;
    QBarSet *m_answered = nullptr;
    QBarSet *m_others = nullptr;
    QBarCategoryAxis *m_buckets = nullptr;
    QDateTimeAxis *m_times = nullptr;
    QValueAxis *m_counts = nullptr;
};
