#pragma once

#include "core/base/result.h"
#include "core/dialing/outcome.h"

#include <QList>
#include <QString>

#include <chrono>
#include <map>

/// When a lead is dialed again after an outcome; nothing for final ones.
struct RetryRule {
    bool retry = false;
    std::chrono::minutes after {0}; ///< from the end of the call
    bool needsPerson = false; ///< parked for a person (canceled, unknown)
    int most = 0; ///< calls again for this outcome; 0 = as many as the attempts of the campaign allow
    bool otherTimeOfDay = false; ///< in another part of the day than the call that reached nobody

    bool operator==(const RetryRule &) const = default;
};
/// Of a campaign that says nothing else. Source: calling-rules.md section 6.
RetryRule retryRule(Outcome outcome);

/// A campaign's own rows of outcome, delay, maximum and other time of day; the standard holds for the rest.
class RetryTable final {
public:
    static constexpr std::chrono::minutes shortest {15}; ///< the gate's floor between calls to one number
    static constexpr std::chrono::minutes longest {60 * 24 * 30};
    static constexpr int mostCalls = 10;

    /// Outcomes a campaign may decide about, in the order they are shown.
    static const QList<Outcome> &outcomes();

    RetryRule rule(Outcome outcome) const;
    /// What is out of range is brought into it.
    void set(Outcome outcome, RetryRule rule);

    /// "busy 20m max 3, voicemail 1d other-time, no_answer never"; outcomes that are not named keep the
    /// standard; empty = the standard. Misuse names what cannot be read.
    static Result<RetryTable> fromText(const QString &text);
    /// What `fromText` reads back: the rows that differ from the standard; empty when none does.
    QString toText() const;

    bool operator==(const RetryTable &) const = default;

private:
    std::map<Outcome, RetryRule> m_own;
};

/// "20m", "4h", "1d" as the table writes it.
QString retryDelayText(std::chrono::minutes delay);
