#include "core/dialing/outcome.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct OutcomeName {
    Outcome outcome;
    QLatin1StringView code;
    const char *text;
};

constexpr std::array outcomeNames {
    OutcomeName {Outcome::Interested, QLatin1StringView("interested"),
                 QT_TRANSLATE_NOOP("Outcome", "Interested")},
    OutcomeName {Outcome::NotInterested, QLatin1StringView("not_interested"),
                 QT_TRANSLATE_NOOP("Outcome", "Not interested")},
    OutcomeName {Outcome::Callback, QLatin1StringView("callback"),
                 QT_TRANSLATE_NOOP("Outcome", "Wants a callback")},
    OutcomeName {Outcome::NeedsInfo, QLatin1StringView("needs_info"),
                 QT_TRANSLATE_NOOP("Outcome", "Needs information")},
    OutcomeName {Outcome::HumanAnswered, QLatin1StringView("human_answered"),
                 QT_TRANSLATE_NOOP("Outcome", "Person answered")},
    OutcomeName {Outcome::Voicemail, QLatin1StringView("voicemail"),
                 QT_TRANSLATE_NOOP("Outcome", "Voicemail")},
    OutcomeName {Outcome::NoAnswer, QLatin1StringView("no_answer"),
                 QT_TRANSLATE_NOOP("Outcome", "No answer")},
    OutcomeName {Outcome::Busy, QLatin1StringView("busy"), QT_TRANSLATE_NOOP("Outcome", "Busy")},
    OutcomeName {Outcome::Hangup, QLatin1StringView("hangup"),
                 QT_TRANSLATE_NOOP("Outcome", "Hung up at once")},
    OutcomeName {Outcome::Failed, QLatin1StringView("failed"), QT_TRANSLATE_NOOP("Outcome", "Failed")},
    OutcomeName {Outcome::InvalidNumber, QLatin1StringView("invalid_number"),
                 QT_TRANSLATE_NOOP("Outcome", "Invalid number")},
    OutcomeName {Outcome::Blocked, QLatin1StringView("blocked"), QT_TRANSLATE_NOOP("Outcome", "Blocked")},
    OutcomeName {Outcome::DoNotCall, QLatin1StringView("do_not_call"),
                 QT_TRANSLATE_NOOP("Outcome", "Do not call")},
    OutcomeName {Outcome::Canceled, QLatin1StringView("canceled"), QT_TRANSLATE_NOOP("Outcome", "Canceled")},
    OutcomeName {Outcome::Unknown, QLatin1StringView("unknown"), QT_TRANSLATE_NOOP("Outcome", "Unknown")},
};

const OutcomeName &nameOf(Outcome outcome)
{
    return *std::ranges::find(outcomeNames, outcome, &OutcomeName::outcome);
}

} // namespace

QString outcomeCode(Outcome outcome)
{
    return nameOf(outcome).code;
}

std::optional<Outcome> outcomeFromCode(const QString &code)
{
    const auto found = std::ranges::find(outcomeNames, code, &OutcomeName::code);
    if (found == outcomeNames.end())
        return std::nullopt;
    return found->outcome;
}

QString outcomeText(Outcome outcome)
{
    return QCoreApplication::translate("Outcome", nameOf(outcome).text);
}

QString outcomeByCode(OutcomeBy by)
{
    switch (by) {
    case OutcomeBy::Provider:
        return u"provider"_s;
    case OutcomeBy::Rule:
        return u"rule"_s;
    case OutcomeBy::Transcript:
        return u"transcript"_s;
    case OutcomeBy::Person:
        return u"person"_s;
    }
    return {};
}

std::optional<OutcomeBy> outcomeByFromCode(const QString &code)
{
    const auto found = std::ranges::find(everyOutcomeBy, code, outcomeByCode);
    return found == everyOutcomeBy.end() ? std::nullopt : std::optional(*found);
}
