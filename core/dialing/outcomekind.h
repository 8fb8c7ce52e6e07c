#pragma once

#include "core/dialing/outcome.h"

#include <algorithm>
#include <array>

/// Outcomes of calls that a person answered, whatever came of it. The one place that says so; the columns of
/// `call_facts` repeat it for SQL and are tested against it.
inline constexpr std::array outcomesOfPeople {
    Outcome::Interested,    Outcome::NotInterested, Outcome::Callback,  Outcome::NeedsInfo,
    Outcome::HumanAnswered, Outcome::Hangup,        Outcome::DoNotCall,
};
/// Of those: the person wants to hear more.
inline constexpr std::array forthcomingOutcomes {Outcome::Interested, Outcome::Callback, Outcome::NeedsInfo};

constexpr bool isPersonReached(Outcome outcome)
{
    return std::ranges::find(outcomesOfPeople, outcome) != outcomesOfPeople.end();
}
constexpr bool isForthcoming(Outcome outcome)
{
    return std::ranges::find(forthcomingOutcomes, outcome) != forthcomingOutcomes.end();
}
