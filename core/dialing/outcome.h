#pragma once

#include <QString>

#include <array>
#include <optional>

/// What a call came to. Codes as in contract.md section 3.
enum class Outcome {
    Interested,
    NotInterested,
    Callback,
    NeedsInfo,
    HumanAnswered,
    Voicemail,
    NoAnswer,
    Busy,
    Hangup,
    Failed,
    InvalidNumber,
    Blocked,
    DoNotCall,
    Canceled,
    Unknown,
};
/// As people like to see them in a list.
inline constexpr std::array everyOutcome {
    Outcome::Interested,    Outcome::Callback,  Outcome::NeedsInfo, Outcome::NotInterested,
    Outcome::HumanAnswered, Outcome::Voicemail, Outcome::NoAnswer,  Outcome::Busy,
    Outcome::Hangup,        Outcome::DoNotCall, Outcome::Failed,    Outcome::InvalidNumber,
    Outcome::Blocked,       Outcome::Canceled,  Outcome::Unknown,
};
QString outcomeCode(Outcome outcome);
std::optional<Outcome> outcomeFromCode(const QString &code);
/// Translated name for people.
QString outcomeText(Outcome outcome);

/// Who decided an outcome.
enum class OutcomeBy { Provider, Rule, Transcript, Person };
inline constexpr std::array everyOutcomeBy {OutcomeBy::Provider, OutcomeBy::Rule, OutcomeBy::Transcript,
                                            OutcomeBy::Person};
QString outcomeByCode(OutcomeBy by); ///< "provider", "rule", "transcript", "person"
std::optional<OutcomeBy> outcomeByFromCode(const QString &code);
