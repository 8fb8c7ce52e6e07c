#pragma once

#include "core/dialing/calllog.h"

#include <QList>

/// Figures of the dashboard, computed from value types. Pure.
struct Figures {
    qint64 leads = 0;
    qint64 ready = 0;
    qint64 open = 0;
    qint64 finished = 0;
    qint64 refused = 0;
    qint64 parked = 0;
    qint64 attempts = 0; ///< that rang or may have rung
    qint64 answered = 0; ///< leads a person answered
    qint64 interested = 0;
    Money spent;
    std::optional<Money> costPerInterested;
    /// answered / leads with an ended attempt, with its 95 % Wilson interval.
    std::optional<double> answerRate;
    double answerRateLow = 0;
    double answerRateHigh = 1;
};

Figures figuresOf(const CampaignCounts &counts);

/// One bar of the outcome chart.
struct OutcomeShare {
    Outcome outcome = Outcome::Unknown;
    qint64 count = 0;
    double share = 0; ///< 0..1
};
/// Outcomes that occurred, most frequent first.
QList<OutcomeShare> outcomeShares(const CampaignCounts &counts);
