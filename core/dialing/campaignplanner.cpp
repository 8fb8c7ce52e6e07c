#include "core/dialing/campaignplanner.h"

#include "core/base/plainline.h"
#include "core/leads/leadvariables.h"
#include "core/prompts/messagescript.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignPlanner)
};

/// Everything a lead's plan is made from: values only, so that the planner may run on the storage thread.
struct Plan {
    CampaignId campaign {};
    CampaignSettings settings;
    QString webhookUrl;
    const CallProvider *provider = nullptr;
    CallScript script;
    MessageScript voicemail;
    MessageScript sms;
};

Result<Done> checkedScript(const Template &script, const QString &what)
{
    for (const TemplateFault &fault : script.faults()) {
        if (fault.isWarning)
            continue;
        return Error {Error::Kind::InvalidInput,
                      Words::tr("%1, line %2, column %3: %4")
                          .arg(what)
                          .arg(fault.line)
                          .arg(fault.column)
                          .arg(fault.message)};
    }
    return Done {};
}

ScriptContext contextOf(const Campaign &campaign, ScriptContext context)
{
    if (!campaign.settings.business.trimmed().isEmpty())
        context.businessName = campaign.settings.business;
    context.campaignName = campaign.settings.name;
    context.language = campaign.settings.language;
    context.recorded = campaign.settings.record;
    return context;
}

Result<RenderedMessage> renderVoicemail(const Plan &plan, const QMap<QString, QString> &values)
{
    if (plan.settings.voicemail == VoicemailAction::HangUp)
        return RenderedMessage {};
    return plan.voicemail.render(values);
}

Result<RenderedMessage> renderSms(const Plan &plan, const QMap<QString, QString> &values)
{
    if (plan.settings.voicemail != VoicemailAction::LeaveMessageAndText)
        return RenderedMessage {};
    return plan.sms.render(values);
}

DialRequest requestFor(const Plan &plan, const Lead &lead, AttemptKey key)
{
    DialRequest request;
    request.key = key;
    request.to = lead.phone;
    request.campaign = plan.campaign;
    request.lead = lead.id;
    request.voice = plan.settings.voice;
    request.callerNumber = plan.settings.callerNumber;
    request.language = plan.settings.language;
    request.maxDurationMinutes = plan.settings.maxDurationMinutes;
    request.record = plan.settings.record;
    request.voicemail = plan.settings.voicemail;
    request.webhookUrl = plan.webhookUrl;
    return request;
}

std::variant<CallText, PlanRefusal> textFor(const Plan &plan, const QMap<QString, QString> &values)
{
    const Result<RenderedScript> script = plan.script.render(values);
    if (!script)
        return PlanRefusal {GateReason::ScriptFault, script.error().message};
    const Result<RenderedMessage> voicemail = renderVoicemail(plan, values);
    if (!voicemail)
        return PlanRefusal {GateReason::ScriptFault, voicemail.error().message};
    const Result<RenderedMessage> sms = renderSms(plan, values);
    if (!sms)
        return PlanRefusal {GateReason::ScriptFault, sms.error().message};
    QStringList missing = script->missing + voicemail->missing + sms->missing;
    missing.removeDuplicates();
    if (!missing.isEmpty())
        return PlanRefusal {GateReason::MissingValue, missing.join(u", "_s)};
    return CallText {script->firstSentence, script->task, voicemail->text, sms->text};
}

std::variant<DialPlan, PlanRefusal> planFor(const Plan &plan, const Lead &lead, const QStringList &columns,
                                            AttemptKey key)
{
    const QMap<QString, QString> values = LeadVariables::valuesOf(lead, columns);
    const auto made = textFor(plan, values);
    if (const auto *refusal = std::get_if<PlanRefusal>(&made))
        return *refusal;
    const CallText &text = std::get<CallText>(made);
    DialRequest request = requestFor(plan, lead, key);
    request.task = text.task;
    request.firstSentence = text.firstSentence;
    request.voicemailMessage = text.voicemailMessage;
    request.smsMessage = text.smsMessage;
    PreparedDial prepared = plan.provider->prepare(request);
    return DialPlan {std::move(request), std::move(prepared), values};
}

/// A plan that can render; it has no provider yet.
Result<Plan> checkedPlan(const Campaign &campaign, const ScriptContext &context)
{
    const ScriptContext own = contextOf(campaign, context);
    if (own.businessName.trimmed().isEmpty()) {
        return Error {
            Error::Kind::Misuse,
            Words::tr("The campaign \"%1\" cannot start without a business name: people must hear who is "
                      "calling. Set BUSINESS_NAME, the setting or the campaign's own (--business).")
                .arg(campaign.settings.name)};
    }
    const Template script = Template::parse(campaign.settings.promptText);
    if (const auto checked =
            checkedScript(script, Words::tr("Script \"%1\"").arg(campaign.settings.promptName));
        !checked)
        return checked.error();
    const VoicemailAction action = campaign.settings.voicemail;
    const Template voicemail =
        Template::parse(action == VoicemailAction::HangUp ? QString() : campaign.settings.voicemailMessage);
    if (const auto checked = checkedScript(voicemail, Words::tr("Voicemail message")); !checked)
        return checked.error();
    const Template sms = Template::parse(
        action == VoicemailAction::LeaveMessageAndText ? campaign.settings.smsMessage : QString());
    if (const auto checked = checkedScript(sms, Words::tr("Text message")); !checked)
        return checked.error();
    return Plan {.campaign = campaign.id,
                 .settings = campaign.settings,
                 .webhookUrl = {},
                 .provider = nullptr,
                 .script = CallScript(script, own),
                 .voicemail = MessageScript(ScriptKind::Voicemail, voicemail, own),
                 .sms = MessageScript(ScriptKind::Sms, sms, own)};
}

QSet<QString> namesOf(const Plan &plan)
{
    return plan.script.names() + plan.voicemail.names() + plan.sms.names();
}

/// What lets all texts of a call be rendered; nothing when only rendering tells. Every lead knows the
/// standard names.
std::optional<RenderNeeds> needsOf(const Plan &plan)
{
    const VoicemailAction action = plan.settings.voicemail;
    QList<std::optional<RenderNeeds>> texts {plan.script.needs()};
    if (action != VoicemailAction::HangUp)
        texts.append(plan.voicemail.needs());
    if (action == VoicemailAction::LeaveMessageAndText)
        texts.append(plan.sms.needs());
    RenderNeeds all;
    for (const auto &needs : std::as_const(texts)) {
        if (!needs)
            return std::nullopt;
        all.known += needs->known;
        all.filled += needs->filled;
    }
    for (const QString &name : LeadVariables::standardNames())
        all.known.remove(name);
    return all;
}

/// True only when they are; a value that has to be cleaned may turn out blank.
bool areMet(const RenderNeeds &needs, const Lead &lead, const QStringList &columns)
{
    if (needs.known.isEmpty() && needs.filled.isEmpty())
        return true;
    const auto values = LeadVariables::valuesOf(lead, columns, needs.known + needs.filled);
    const auto isKnown = [&values](const QString &name) { return values.contains(name); };
    const auto isFilled = [&values](const QString &name) {
        const QString value = values.value(name);
        return !value.isEmpty() && isPlainLine(value, value.size());
    };
    return std::ranges::all_of(needs.known, isKnown) && std::ranges::all_of(needs.filled, isFilled);
}

} // namespace

Result<DialPlanner> makePlanner(const Campaign &campaign, const ScriptContext &context,
                                const QString &webhookUrl, const CallProvider &provider)
{
    auto plan = checkedPlan(campaign, context);
    if (!plan)
        return plan.error();
    plan->webhookUrl = webhookUrl;
    plan->provider = &provider;
    return DialPlanner([plan = *plan](const Lead &lead, const QStringList &columns, AttemptKey key) {
        return planFor(plan, lead, columns, key);
    });
}

Result<CallTextFor> makeCallText(const Campaign &campaign, const ScriptContext &context)
{
    const auto plan = checkedPlan(campaign, context);
    if (!plan)
        return plan.error();
    return CallTextFor([plan = *plan, names = namesOf(*plan)](const Lead &lead, const QStringList &columns) {
        return textFor(plan, LeadVariables::valuesOf(lead, columns, names));
    });
}

Result<CallTextRefusal> makeCallTextRefusal(const Campaign &campaign, const ScriptContext &context)
{
    const auto plan = checkedPlan(campaign, context);
    if (!plan)
        return plan.error();
    return CallTextRefusal([plan = *plan, names = namesOf(*plan), needs = needsOf(*plan)](
                               const Lead &lead, const QStringList &columns) -> std::optional<PlanRefusal> {
        if (needs && areMet(*needs, lead, columns))
            return std::nullopt;
        const auto text = textFor(plan, LeadVariables::valuesOf(lead, columns, names));
        const auto *refusal = std::get_if<PlanRefusal>(&text);
        return refusal ? std::optional(*refusal) : std::nullopt;
    });
}

Money worstCasePerAttempt(const CampaignSettings &campaign, const LimitSettings &limits)
{
    const Money longest =
        Money::fromMicroUsd(limits.ratePerMinute.microUsd * std::max(1, campaign.maxDurationMinutes));
    return std::max(longest, limits.minimumPerAttempt);
}
