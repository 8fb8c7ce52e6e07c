#include "core/dialing/attempt.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct StateName {
    AttemptState state;
    QLatin1StringView code;
    const char *text;
};

constexpr std::array stateNames {
    StateName {AttemptState::Intent, QLatin1StringView("intent"),
               QT_TRANSLATE_NOOP("AttemptState", "Sending")},
    StateName {AttemptState::Placed, QLatin1StringView("placed"),
               QT_TRANSLATE_NOOP("AttemptState", "Placed")},
    StateName {AttemptState::Live, QLatin1StringView("live"),
               QT_TRANSLATE_NOOP("AttemptState", "On the line")},
    StateName {AttemptState::Ended, QLatin1StringView("ended"), QT_TRANSLATE_NOOP("AttemptState", "Ended")},
    StateName {AttemptState::Rejected, QLatin1StringView("rejected"),
               QT_TRANSLATE_NOOP("AttemptState", "Refused by the provider")},
    StateName {AttemptState::NotSent, QLatin1StringView("not_sent"),
               QT_TRANSLATE_NOOP("AttemptState", "Not sent")},
    StateName {AttemptState::Unknown, QLatin1StringView("unknown"),
               QT_TRANSLATE_NOOP("AttemptState", "Being checked")},
    StateName {AttemptState::Absent, QLatin1StringView("absent"),
               QT_TRANSLATE_NOOP("AttemptState", "Never placed")},
};

const StateName &nameOf(AttemptState state)
{
    return *std::ranges::find(stateNames, state, &StateName::state);
}

struct Transition {
    AttemptState from;
    AttemptState to;
    bool operator==(const Transition &) const = default;
};

/// `intent` to `live` or `ended`: a report with our key overtook the answer to the dial. It proves the
/// placing, so it stands for intent -> placed -> live / ended in one step.
constexpr std::array transitions {
    Transition {AttemptState::Intent, AttemptState::Placed},
    Transition {AttemptState::Intent, AttemptState::Rejected},
    Transition {AttemptState::Intent, AttemptState::NotSent},
    Transition {AttemptState::Intent, AttemptState::Unknown},
    Transition {AttemptState::Intent, AttemptState::Live},
    Transition {AttemptState::Intent, AttemptState::Ended},
    Transition {AttemptState::Unknown, AttemptState::Placed},
    Transition {AttemptState::Unknown, AttemptState::Live},
    Transition {AttemptState::Unknown, AttemptState::Ended},
    Transition {AttemptState::Unknown, AttemptState::Absent},
    Transition {AttemptState::Placed, AttemptState::Live},
    Transition {AttemptState::Placed, AttemptState::Ended},
    Transition {AttemptState::Live, AttemptState::Ended},
};

} // namespace

QString attemptStateCode(AttemptState state)
{
    return nameOf(state).code;
}

std::optional<AttemptState> attemptStateFromCode(const QString &code)
{
    const auto found = std::ranges::find(stateNames, code, &StateName::code);
    if (found == stateNames.end())
        return std::nullopt;
    return found->state;
}

QString attemptStateText(AttemptState state)
{
    return QCoreApplication::translate("AttemptState", nameOf(state).text);
}

bool mayBecome(AttemptState from, AttemptState to)
{
    return std::ranges::find(transitions, Transition {from, to}) != transitions.end();
}
