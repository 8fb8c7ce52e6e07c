#include "core/metrics/figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace {

/// Two-sided 95 % quantile of the normal distribution.
constexpr double z = 1.959963984540054;

/// A person picked up, whatever came of it.
constexpr std::array answeredOutcomes {Outcome::Interested, Outcome::NotInterested, Outcome::Callback,
                                       Outcome::NeedsInfo,  Outcome::HumanAnswered, Outcome::Hangup,
                                       Outcome::DoNotCall};

/// States that are proved to have rung nobody are not attempts.
constexpr std::array ringingStates {AttemptState::Intent, AttemptState::Placed, AttemptState::Live,
                                    AttemptState::Ended, AttemptState::Unknown};

template <typename Key, size_t Size>
qint64 sumOf(const QMap<Key, qint64> &counts, const std::array<Key, Size> &keys)
{
    return std::accumulate(keys.begin(), keys.end(), qint64(0),
                           [&counts](qint64 sum, Key key) { return sum + counts.value(key); });
}

qint64 totalOf(const QMap<Outcome, qint64> &outcomes)
{
    return std::accumulate(outcomes.begin(), outcomes.end(), qint64(0));
}

/// Wilson's score interval: stays within 0 to 1 and is honest about few calls.
void setAnswerRate(Figures &figures, qint64 finished)
{
    if (finished <= 0)
        return;
    const auto n = static_cast<double>(finished);
    const double rate = static_cast<double>(figures.answered) / n;
    const double scale = 1 + z * z / n;
    const double centre = (rate + z * z / (2 * n)) / scale;
    const double spread = z * std::sqrt(rate * (1 - rate) / n + z * z / (4 * n * n)) / scale;
    figures.answerRate = rate;
    figures.answerRateLow = std::max(0.0, centre - spread);
    figures.answerRateHigh = std::min(1.0, centre + spread);
}

} // namespace

Figures figuresOf(const CampaignCounts &counts)
{
    Figures figures;
    figures.leads = counts.total();
    figures.ready = counts.leads.value(LeadStatus::Ready);
    figures.open = counts.leads.value(LeadStatus::Open);
    figures.finished = counts.leads.value(LeadStatus::Finished);
    figures.refused = counts.leads.value(LeadStatus::Refused);
    figures.parked = counts.leads.value(LeadStatus::Parked);
    figures.attempts = sumOf(counts.attempts, ringingStates);
    figures.answered = sumOf(counts.outcomes, answeredOutcomes);
    figures.interested = counts.outcomes.value(Outcome::Interested);
    figures.spent = counts.spent;
    if (figures.interested > 0)
        figures.costPerInterested = Money {counts.spent.microUsd / figures.interested};
    setAnswerRate(figures, totalOf(counts.outcomes));
    return figures;
}

QList<OutcomeShare> outcomeShares(const CampaignCounts &counts)
{
    const qint64 total = totalOf(counts.outcomes);
    QList<OutcomeShare> shares;
    for (auto it = counts.outcomes.begin(); it != counts.outcomes.end(); ++it) {
        if (it.value() > 0)
            shares.append(
                {it.key(), it.value(), static_cast<double>(it.value()) / static_cast<double>(total)});
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const OutcomeShare &a, const OutcomeShare &b) { return a.count > b.count; });
    return shares;
}
