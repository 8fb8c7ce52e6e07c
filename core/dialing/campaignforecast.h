#pragma once

#include "core/base/money.h"
#include "core/dialing/campaign.h"
#include "core/rules/gate.h"
#include "core/settings/settings.h"

#include <QMap>

/// What nobody knows before the calls are made: changeable, and said beside every figure that rests on it.
struct ForecastAssumptions {
    double answered = 0.30; ///< share of attempts a person answers
    double voicemail = 0.35; ///< share of attempts a machine answers; the rest reaches nobody
    double talkMinutesLow = 1.5; ///< minutes with a person; the low and the high figure differ by these only
    double talkMinutesHigh = 2.5;
    double voicemailMinutes = 0.5;
    double ringSeconds = 20; ///< before somebody or nobody answers
    double transferred = 0; ///< share of attempts put through to a colleague
    double transferMinutes = 3;
    Money transferPerMinute = Money::fromMicroUsd(50'000);
    Money perMinute = Money::fromMicroUsd(140'000);
    Money perAttempt = Money::fromMicroUsd(15'000); ///< the least an attempt costs

    static ForecastAssumptions of(const LimitSettings &limits);
    bool operator==(const ForecastAssumptions &) const = default;
};

/// Cost of one attempt on average. Source: bland-api.md section 16.
Money costPerAttempt(const ForecastAssumptions &assumptions, double talkMinutes);

/// Leads that share rules and time zones.
struct ForecastGroup {
    GateFacts facts; ///< of one of them, without history
    QString place; ///< "Florida"
    QStringList zones = {}; ///< candidates of these leads, names of the time-zone database
    /// First moment each may be dialed, milliseconds since 1970, with their number.
    QMap<qint64, qint64> due;
    /// Of these: those that had calls in the campaign, by moment and number of calls.
    QMap<std::pair<qint64, int>, qint64> called = {};

    qint64 leads() const;
};

/// The course of a campaign as far as it can be told.
struct CampaignForecast {
    QDateTime firstUtc; ///< invalid: nothing is dialed
    QDateTime lastUtc; ///< end of the last call
    QStringList lastPlaces = {}; ///< where the last calls go to
    QStringList lastZones = {};
    double attempts = 0; ///< all attempts, retries included
    double reached = 0; ///< leads a person answers for
    Money low;
    Money high;
    /// The course goes on beyond what was looked at (60 days).
    bool isCut = false;
};

/// Plays the campaign with the gate's hours, its limits, the caps of the provider's plan, its retry rules and
/// the assumptions: expected
/// numbers, no chance, so that the same question has the same answer. Pure; some 100 ms.
CampaignForecast forecast(const CampaignSettings &settings, const LimitSettings &limits,
                          const QList<ForecastGroup> &groups, const ForecastAssumptions &assumptions,
                          const Gate &gate, const QDateTime &nowUtc);
