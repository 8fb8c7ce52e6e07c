#include "core/dialing/calldesk.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct ActionName {
    CallAction action;
    QLatin1StringView code;
};
constexpr std::array actionNames {
    ActionName {CallAction::Read, "read"_L1},         ActionName {CallAction::Unread, "unread"_L1},
    ActionName {CallAction::Archive, "archive"_L1},   ActionName {CallAction::Unarchive, "unarchive"_L1},
    ActionName {CallAction::Outcome, "outcome"_L1},   ActionName {CallAction::Notes, "notes"_L1},
    ActionName {CallAction::Callback, "callback"_L1},
};

constexpr std::array newsOutcomes {
    Outcome::Interested,    Outcome::NotInterested, Outcome::Callback,  Outcome::NeedsInfo,
    Outcome::HumanAnswered, Outcome::Hangup,        Outcome::DoNotCall, Outcome::Unknown,
};

} // namespace

QString callActionCode(CallAction action)
{
    return std::ranges::find(actionNames, action, &ActionName::action)->code;
}

std::optional<CallAction> callActionFromCode(const QString &code)
{
    const auto found = std::ranges::find(actionNames, code, &ActionName::code);
    return found == actionNames.end() ? std::nullopt : std::optional(found->action);
}

bool isNews(Outcome outcome, bool review)
{
    return review || std::ranges::find(newsOutcomes, outcome) != newsOutcomes.end();
}
