#pragma once

#include "core/base/ids.h"
#include "core/dialing/callfilter.h"

#include <QDateTime>

#include <optional>

/// The campaign and the span of time a dashboard looks at.
struct DashboardScope {
    std::optional<CampaignId> campaign = {};
    /// Calls begun in [fromUtc, untilUtc), both on full hours of UTC; both invalid: all calls there are.
    QDateTime fromUtc = {};
    QDateTime untilUtc = {};

    bool operator==(const DashboardScope &) const = default;
};

/// Exactly the calls behind one figure.
struct CallSelection {
    /// How far a call has to have come.
    enum class Stage { Attempt, Rang, Ended, Reached, Forthcoming, Interested };

    DashboardScope scope = {};
    Stage stage = Stage::Rang;
    /// Only the first call of each lead in a campaign that came so far.
    bool firstOfLead = false;
    std::optional<Outcome> outcome = {};
    std::optional<int> weekHour = {}; ///< weekhour.h; -1: where the local time is not known
    std::optional<ListId> list = {};
    std::optional<PromptVersionId> script = {};
    std::optional<QString> callerNumber = {}; ///< empty text = the provider's choice

    bool operator==(const CallSelection &) const = default;
};

/// What of a selection the filter of the Calls page can say.
CallFilter filterOf(const CallSelection &selection);
/// Whether the filter says all of it; if not, the ids have to be named.
bool isWhole(const CallSelection &selection);
