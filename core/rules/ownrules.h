#pragma once

#include "core/rules/rulebook.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

/// What the operator demands of one place beyond the shipped rule. Everything that is left out is as shipped;
/// what is given counts only where it is stricter.
struct OwnRule {
    QString region; ///< as RegionRule::region
    std::optional<DayHours> weekdays = {}; ///< Monday to Friday
    std::optional<DayHours> saturday = {};
    std::optional<DayHours> sunday = {};
    bool closedOnHolidays = false;
    int attemptsPer24h = 0; ///< 0 = as shipped
    int attemptsPer30d = 0;
    int hoursBetweenAttempts = 0;
    int restDaysAfterRefusal = 0;
    bool salesBlocked = false;
    bool closed = false; ///< no calls at all

    bool demandsNothing() const { return *this == OwnRule {.region = region}; }
    bool operator==(const OwnRule &) const = default;
};

/// All rules of the operator's own that hold together.
struct OwnRules {
    int version = 0; ///< counts up with each change; 0 = none was ever made
    QList<OwnRule> rules; ///< at most one per region

    bool operator==(const OwnRules &) const = default;
};

/// Who changed the rules, when and why.
struct OwnRulesVersion {
    int version = 0;
    QDateTime atUtc;
    QString by;
    QString reason;
    QList<OwnRule> rules;
};

namespace OwnRuleCheck {
/// What `own` would loosen, in words for the person; InvalidInput then. Also for numbers out of range.
Result<Done> checkStricter(const OwnRule &own, const RegionRule &shipped);
/// `shipped` and `own` together: the stricter one of each.
RegionRule stricter(const RegionRule &shipped, const OwnRule &own);
/// "weekdays 9:00-18:00, at most 1 attempt in 24 hours": what `own` demands, for people.
QString text(const OwnRule &own);
} // namespace OwnRuleCheck
