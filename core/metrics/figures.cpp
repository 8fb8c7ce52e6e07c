#include "core/metrics/figures.h"

#include "core/dialing/outcomekind.h"
#include "core/metrics/interval.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace {

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
    figures.answered = sumOf(counts.outcomes, outcomesOfPeople);
    figures.interested = counts.outcomes.value(Outcome::Interested);
    figures.spent = counts.spent;
    if (figures.interested > 0)
        figures.costPerInterested = Money {counts.spent.microUsd / figures.interested};
    if (const auto rate = rateOf(figures.answered, totalOf(counts.outcomes))) {
        figures.answerRate = rate->share;
        figures.answerRateLow = rate->low;
        figures.answerRateHigh = rate->high;
    }
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
