#include "core/bland/refusals.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace {

using Meaning = Refusal::Meaning;
using std::chrono::seconds;

enum class By { Code, Part, Whole, Status };

struct Row {
    int status; ///< 0 = any 4xx
    By by;
    const char *match;
    Meaning meaning;
    seconds wait {0};
    const char *pauseCause = nullptr;
    bool sameNumber = false;
    PlanLimit planLimit = PlanLimit::None;
};

constexpr seconds minutesOff {120};
constexpr seconds hourOff {3'600};

constexpr auto badKey = QT_TRANSLATE_NOOP(
    "BlandClient", "The provider refused the API key. Check the key in the settings, then resume.");
constexpr auto noMoney =
    QT_TRANSLATE_NOOP("BlandClient", "The balance at the provider is used up. Top it up there, then resume.");
constexpr auto noRight = QT_TRANSLATE_NOOP("BlandClient",
                                           "The provider has suspended the account, or the API key may not "
                                           "place calls. Ask the provider, then resume.");
constexpr auto badScript = QT_TRANSLATE_NOOP(
    "BlandClient", "The provider's moderation refused the call script. Change the script, then resume.");
constexpr auto badCaller = QT_TRANSLATE_NOOP(
    "BlandClient",
    "The provider does not accept the caller number. Choose one the account owns, then resume.");
constexpr auto badWebhook = QT_TRANSLATE_NOOP(
    "BlandClient",
    "The provider does not accept the webhook address. Correct it or switch it off, then resume.");
constexpr auto badSetting = QT_TRANSLATE_NOOP(
    "BlandClient", "The provider does not accept a setting of the campaign. Correct it, then resume.");
constexpr auto badPathway = QT_TRANSLATE_NOOP(
    "BlandClient", "The provider does not accept the pathway of the campaign. Correct it there, then resume.");
constexpr auto badTelephony = QT_TRANSLATE_NOOP(
    "BlandClient",
    "The provider cannot dial with the telephone line set up for this account (own Twilio account or carrier). "
    "Correct the set-up at the provider, then resume.");
constexpr auto badAddress = QT_TRANSLATE_NOOP(
    "BlandClient", "The provider's address takes no calls. Check the address in the settings, then resume.");

constexpr std::array rows {
    // Codes: stable, whatever the status and the words are.
    Row {0, By::Code, "AUTH_FAILURE", Meaning::Account, {}, badKey},
    Row {0, By::Code, "CALL_RL_PLAN_CONCURRENCY", Meaning::Load, {}, nullptr, false, PlanLimit::Lines},
    Row {0,
         By::Code,
         "CALL_RL_PLAN_DAILY_MINUTES",
         Meaning::Load,
         {},
         nullptr,
         false,
         PlanLimit::MinutesOfDay},
    Row {0, By::Code, "CALL_UNPAID_INTL_BLOCK", Meaning::Destination},
    Row {0, By::Code, "CALL_PLAN_DESTINATION_BLOCKED", Meaning::Destination},
    Row {0, By::Code, "CALL_PLAN_TRANSFER_BLOCKED", Meaning::Destination},
    Row {0, By::Code, "OBJECTIVE_VALIDATION_ERROR", Meaning::Campaign, {}, badScript},
    Row {400, By::Code, "AGENT_", Meaning::Campaign, {}, badSetting},
    // 429: temporary, permanent and our own repeat, told apart by words only.
    Row {0, By::Part, "number is blacklisted", Meaning::StopNumber},
    Row {0, By::Part, "calls can only be sent every", Meaning::Uncertain, {}, nullptr, true},
    Row {429, By::Part, "rate limit exceeded for newly created accounts", Meaning::Load, minutesOff},
    Row {429, By::Part, "international rate limit exceeded", Meaning::Load, hourOff, nullptr, false,
         PlanLimit::Foreign},
    Row {429, By::Whole, "rate limit exceeded", Meaning::Load},
    Row {429, By::Status, "", Meaning::Uncertain},
    // 400: trouble on their side in the guise of a refusal, then numbers, then settings.
    Row {400, By::Part, "unable to ", Meaning::Uncertain},
    Row {400, By::Part, "cannot dial sensitive numbers", Meaning::StopNumber},
    Row {400, By::Part, "found in dnc list", Meaning::StopNumber},
    Row {400, By::Part, "invalid phone number", Meaning::BadNumber},
    Row {400, By::Part, "flagged node", Meaning::Campaign, {}, badScript},
    Row {400, By::Part, "invalid 'from'", Meaning::Campaign, {}, badCaller},
    Row {400, By::Part, "invalid from ", Meaning::Campaign, {}, badCaller},
    Row {400, By::Part, "webhook must be", Meaning::Campaign, {}, badWebhook},
    Row {400, By::Part, "additional properties are not allowed", Meaning::UnknownMember, {}, badSetting},
    Row {400, By::Part, "max duration must", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "max_duration must", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "invalid voicemail action", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "invalid language code", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "invalid timezone", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "invalid background_track", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "invalid start_time", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "start time must be", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "calls must be scheduled", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "keywords ", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "at most 20 keywords", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "summary prompt must be", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "precall dtmf sequence", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "missing required parameter: task", Meaning::Campaign, {}, badSetting},
    Row {400, By::Part, "pathway_version needs", Meaning::Campaign, {}, badPathway},
    Row {400, By::Part, "invalid pathway data", Meaning::Campaign, {}, badPathway},
    Row {400, By::Part, "invalid start node id", Meaning::Campaign, {}, badPathway},
    Row {400, By::Status, "", Meaning::Request},
    Row {401, By::Status, "", Meaning::Account, {}, badKey},
    Row {402, By::Status, "", Meaning::Account, {}, noMoney},
    Row {403, By::Status, "", Meaning::Account, {}, noRight},
    Row {404, By::Status, "", Meaning::Campaign, {}, badAddress},
    Row {418, By::Status, "", Meaning::Campaign, {}, badScript},
    Row {422, By::Status, "", Meaning::Request},
    // 500: a set-up that fails every call. The call may have been made all the same.
    Row {500, By::Part, "encrypted_key", Meaning::Uncertain, {}, badTelephony},
    Row {500, By::Part, "twilio", Meaning::Uncertain, {}, badTelephony},
    Row {500, By::Part, "byot", Meaning::Uncertain, {}, badTelephony},
    Row {500, By::Part, "dialer", Meaning::Uncertain, {}, badTelephony},
};

bool isSame(const QString &text, QLatin1StringView match)
{
    auto bare = text.trimmed();
    while (bare.endsWith(u'.') || bare.endsWith(u'!'))
        bare.chop(1);
    return bare.compare(match, Qt::CaseInsensitive) == 0;
}

bool fits(const Row &row, const ProviderWords &words)
{
    const QLatin1StringView match(row.match);
    const auto contains = [match](const QString &text) { return text.contains(match, Qt::CaseInsensitive); };
    const auto equals = [match](const QString &text) { return isSame(text, match); };
    switch (row.by) {
    case By::Code:
        return std::any_of(words.codes.cbegin(), words.codes.cend(), contains);
    case By::Part:
        return std::any_of(words.texts.cbegin(), words.texts.cend(), contains);
    case By::Whole:
        return std::any_of(words.texts.cbegin(), words.texts.cend(), equals);
    case By::Status:
        return true;
    }
    return false;
}

} // namespace

Refusal refusalFor(int httpStatus, const ProviderWords &words)
{
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &candidate) {
        return (candidate.status == 0 || candidate.status == httpStatus) && fits(candidate, words);
    });
    if (row == rows.cend())
        return {};
    return {row->meaning, row->wait, row->pauseCause, row->planLimit, row->sameNumber};
}
