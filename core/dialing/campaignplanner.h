#pragma once

#include "core/base/result.h"
#include "core/dialing/calllog.h"
#include "core/dialing/callprovider.h"
#include "core/prompts/callscript.h"
#include "core/settings/settings.h"

/// Makes what renders the script of `campaign` for a lead and prepares the bytes. `context` holds the
/// settings' business name and callback number; the campaign's own business name, name, language and
/// recording go over it. `webhookUrl` is the whole address with its token; empty = poll only. `provider` must
/// outlive the planner; the planner is pure and may run on any thread.
///
/// Misuse: no business name; InvalidInput: the script or the voicemail message or the text message has faults
/// (line and column in the message). A lead for which a printed value is missing is refused as MissingValue
/// with the names.
Result<DialPlanner> makePlanner(const Campaign &campaign, const ScriptContext &context,
                                const QString &webhookUrl, const CallProvider &provider);

/// What one call says.
struct CallText {
    QString firstSentence;
    QString task;
    QString voicemailMessage; ///< empty when none is left
    QString smsMessage; ///< empty when none is sent
};
/// Renders the call of a lead, or says why it cannot be; pure, thread-safe.
using CallTextFor =
    std::function<std::variant<CallText, PlanRefusal>(const Lead &lead, const QStringList &columns)>;
/// The rendering of `makePlanner` without the bytes, for looking ahead: same texts, same refusals, same
/// errors.
Result<CallTextFor> makeCallText(const Campaign &campaign, const ScriptContext &context);
/// Why a lead's call cannot be rendered; nothing when it can. Pure, thread-safe.
using CallTextRefusal =
    std::function<std::optional<PlanRefusal>(const Lead &lead, const QStringList &columns)>;
/// The refusals of `makeCallText` alone; most leads are not rendered for it.
Result<CallTextRefusal> makeCallTextRefusal(const Campaign &campaign, const ScriptContext &context);

/// The most one attempt can cost: its longest duration at the rate, at least the price of an attempt.
Money worstCasePerAttempt(const CampaignSettings &campaign, const LimitSettings &limits);
