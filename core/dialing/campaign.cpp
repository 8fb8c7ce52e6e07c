#include "core/dialing/campaign.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <numeric>

using namespace std::chrono_literals;

namespace {

struct StateName {
    CampaignState state;
    QLatin1StringView code;
    const char *text;
};

constexpr std::array stateNames {
    StateName {CampaignState::Draft, QLatin1StringView("draft"), QT_TRANSLATE_NOOP("CampaignState", "Draft")},
    StateName {CampaignState::Running, QLatin1StringView("running"),
               QT_TRANSLATE_NOOP("CampaignState", "Running")},
    StateName {CampaignState::Paused, QLatin1StringView("paused"),
               QT_TRANSLATE_NOOP("CampaignState", "Paused")},
    StateName {CampaignState::Stopped, QLatin1StringView("stopped"),
               QT_TRANSLATE_NOOP("CampaignState", "Stopped")},
    StateName {CampaignState::Finished, QLatin1StringView("finished"),
               QT_TRANSLATE_NOOP("CampaignState", "Finished")},
};

const StateName &nameOf(CampaignState state)
{
    return *std::ranges::find(stateNames, state, &StateName::state);
}

struct RetryRow {
    Outcome outcome;
    RetryRule rule;
};

/// Outcomes that are not listed are final.
constexpr std::array retryRows {
    RetryRow {Outcome::NoAnswer, {.retry = true, .after = 240min, .needsPerson = false}},
    RetryRow {Outcome::Busy, {.retry = true, .after = 20min, .needsPerson = false}},
    RetryRow {Outcome::Voicemail, {.retry = true, .after = 24h, .needsPerson = false}},
    RetryRow {Outcome::Failed, {.retry = true, .after = 60min, .needsPerson = false}},
    RetryRow {Outcome::Canceled, {.retry = false, .after = 0min, .needsPerson = true}},
    RetryRow {Outcome::Unknown, {.retry = false, .after = 0min, .needsPerson = true}},
};

} // namespace

QString campaignStateCode(CampaignState state)
{
    return nameOf(state).code;
}

std::optional<CampaignState> campaignStateFromCode(const QString &code)
{
    const auto found = std::ranges::find(stateNames, code, &StateName::code);
    if (found == stateNames.end())
        return std::nullopt;
    return found->state;
}

QString campaignStateText(CampaignState state)
{
    return QCoreApplication::translate("CampaignState", nameOf(state).text);
}

qint64 CampaignCounts::total() const
{
    return std::accumulate(leads.begin(), leads.end(), qint64(0));
}

RetryRule retryRule(Outcome outcome)
{
    const auto found = std::ranges::find(retryRows, outcome, &RetryRow::outcome);
    return found == retryRows.end() ? RetryRule {} : found->rule;
}
