#include "core/rules/gate.h"

#include <QCoreApplication>

#include <array>

namespace {

/// Who can end a refusal.
enum class Ends { Never, ByPerson, InTime };

struct ReasonRow {
    GateReason reason;
    const char *code;
    const char *text;
    Ends ends;
};

constexpr std::array reasonRows {
    ReasonRow {GateReason::None, "none", QT_TRANSLATE_NOOP("GateReason", "may be called"), Ends::InTime},
    ReasonRow {GateReason::NumberInvalid, "number_invalid",
               QT_TRANSLATE_NOOP("GateReason", "number not valid"), Ends::Never},
    ReasonRow {GateReason::NumberBlocked, "number_blocked",
               QT_TRANSLATE_NOOP("GateReason", "kind of number that is never called"), Ends::Never},
    ReasonRow {GateReason::Held, "held", QT_TRANSLATE_NOOP("GateReason", "somebody has to decide first"),
               Ends::ByPerson},
    ReasonRow {GateReason::ImportUnfinished, "import_unfinished",
               QT_TRANSLATE_NOOP("GateReason", "import not finished"), Ends::InTime},
    ReasonRow {GateReason::OnStopList, "on_stop_list",
               QT_TRANSLATE_NOOP("GateReason", "on the do-not-call list"), Ends::Never},
    ReasonRow {GateReason::DomainOnStopList, "domain_on_stop_list",
               QT_TRANSLATE_NOOP("GateReason", "the company is on the do-not-call list"), Ends::Never},
    ReasonRow {GateReason::NoConsent, "no_consent",
               QT_TRANSLATE_NOOP("GateReason", "no written consent for a sales call"), Ends::Never},
    ReasonRow {GateReason::RegionNotOpen, "region_not_open",
               QT_TRANSLATE_NOOP("GateReason", "country or territory not opened"), Ends::Never},
    ReasonRow {GateReason::SalesBlocked, "sales_blocked",
               QT_TRANSLATE_NOOP("GateReason", "sales calls by AI voice forbidden there"), Ends::Never},
    ReasonRow {GateReason::ScrubMissing, "scrub_missing",
               QT_TRANSLATE_NOOP("GateReason", "consumer list not checked against the registry lately"),
               Ends::ByPerson},
    ReasonRow {GateReason::DuplicateInCampaign, "duplicate_in_campaign",
               QT_TRANSLATE_NOOP("GateReason", "same number is already in this campaign"), Ends::Never},
    ReasonRow {GateReason::OpenAttempt, "open_attempt",
               QT_TRANSLATE_NOOP("GateReason", "a call to this number is under way"), Ends::InTime},
    ReasonRow {GateReason::UnknownAttempt, "unknown_attempt",
               QT_TRANSLATE_NOOP("GateReason", "fate of the last call is being cleared up"), Ends::InTime},
    ReasonRow {GateReason::CampaignAttempts, "campaign_attempts",
               QT_TRANSLATE_NOOP("GateReason", "attempts of this campaign used up"), Ends::ByPerson},
    ReasonRow {GateReason::AttemptsPerDay, "attempts_per_day",
               QT_TRANSLATE_NOOP("GateReason", "called often enough within 24 hours"), Ends::InTime},
    ReasonRow {GateReason::AttemptsPerMonth, "attempts_per_month",
               QT_TRANSLATE_NOOP("GateReason", "called often enough within 30 days"), Ends::InTime},
    ReasonRow {GateReason::NumberGap, "number_gap",
               QT_TRANSLATE_NOOP("GateReason", "too soon after the last call"), Ends::InTime},
    ReasonRow {GateReason::Resting, "resting",
               QT_TRANSLATE_NOOP("GateReason", "rest after the last conversation"), Ends::InTime},
    ReasonRow {GateReason::NoTimeZone, "no_time_zone", QT_TRANSLATE_NOOP("GateReason", "time zone not known"),
               Ends::ByPerson},
    ReasonRow {GateReason::StaleTimeZoneData, "stale_time_zone_data",
               QT_TRANSLATE_NOOP("GateReason", "outside calling hours by newer time-zone data"),
               Ends::InTime},
    ReasonRow {GateReason::OutsideHours, "outside_hours",
               QT_TRANSLATE_NOOP("GateReason", "outside calling hours"), Ends::InTime},
    ReasonRow {GateReason::OutsideDates, "outside_dates",
               QT_TRANSLATE_NOOP("GateReason", "outside the first and last day of the campaign"),
               Ends::ByPerson},
    ReasonRow {GateReason::NeverOpen, "never_open",
               QT_TRANSLATE_NOOP("GateReason", "calling hours have no common moment"), Ends::ByPerson},
    ReasonRow {GateReason::RetryDelay, "retry_delay",
               QT_TRANSLATE_NOOP("GateReason", "waits for its next attempt"), Ends::InTime},
    ReasonRow {GateReason::BudgetSpent, "budget_spent", QT_TRANSLATE_NOOP("GateReason", "budget spent"),
               Ends::InTime},
    ReasonRow {GateReason::PlanLimit, "plan_limit",
               QT_TRANSLATE_NOOP("GateReason", "the plan's calls are used up for now"), Ends::InTime},
    ReasonRow {GateReason::MissingValue, "missing_value",
               QT_TRANSLATE_NOOP("GateReason", "a value the script needs is missing"), Ends::ByPerson},
    ReasonRow {GateReason::ScriptFault, "script_fault",
               QT_TRANSLATE_NOOP("GateReason", "fault in the script"), Ends::ByPerson},
};

constexpr bool rowsFollowTheEnum()
{
    for (size_t row = 0; row < reasonRows.size(); ++row) {
        if (static_cast<size_t>(reasonRows[row].reason) != row)
            return false;
    }
    return reasonRows.back().reason == GateReason::ScriptFault;
}
static_assert(rowsFollowTheEnum());

const ReasonRow &rowOf(GateReason reason)
{
    return reasonRows[static_cast<size_t>(reason)];
}

} // namespace

QString reasonCode(GateReason reason)
{
    return QString::fromLatin1(rowOf(reason).code);
}

std::optional<GateReason> reasonFromCode(const QString &code)
{
    for (const ReasonRow &row : reasonRows) {
        if (code == QLatin1String(row.code))
            return row.reason;
    }
    return std::nullopt;
}

QString reasonText(GateReason reason)
{
    return QCoreApplication::translate("GateReason", rowOf(reason).text);
}

bool Verdict::isFinal() const
{
    return rowOf(reason).ends == Ends::Never;
}
