#include "app/simulator/dialcheck.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array knownMembers {
    "phone_number"_L1,
    "task"_L1,
    "pathway_id"_L1,
    "pathway_version"_L1,
    "start_node_id"_L1,
    "persona_id"_L1,
    "agent_id"_L1,
    "agent_version"_L1,
    "request_data"_L1,
    "metadata"_L1,
    "voice"_L1,
    "first_sentence"_L1,
    "wait_for_greeting"_L1,
    "language"_L1,
    "model"_L1,
    "temperature"_L1,
    "interruption_threshold"_L1,
    "interruptibility"_L1,
    "block_interruptions"_L1,
    "pronunciation_guide"_L1,
    "keywords"_L1,
    "background_track"_L1,
    "noise_cancellation"_L1,
    "ignore_button_press"_L1,
    "precall_dtmf_sequence"_L1,
    "ivr_mode"_L1,
    "tools"_L1,
    "dynamic_data"_L1,
    "guard_rails"_L1,
    "from"_L1,
    "dialing_strategy"_L1,
    "timezone"_L1,
    "start_time"_L1,
    "max_duration"_L1,
    "record"_L1,
    "transfer_phone_number"_L1,
    "transfer_list"_L1,
    "voicemail"_L1,
    "retry"_L1,
    "webhook"_L1,
    "webhook_events"_L1,
    "summary_prompt"_L1,
    "dispositions"_L1,
    "disposition_ids"_L1,
    "analysis_schema"_L1,
    "citation_schema_ids"_L1,
    "post_call_evals"_L1,
};
constexpr std::array voicemailActions {"hangup"_L1, "leave_message"_L1, "leave_message_and_sms"_L1,
                                       "ignore"_L1};
constexpr std::array emergencyNumbers {"911"_L1, "112"_L1, "999"_L1, "000"_L1, "110"_L1, "119"_L1, "988"_L1};
constexpr double longestMinutes = 12 * 60;

template <typename List> bool isIn(const List &list, const QString &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

std::optional<HttpAnswer> memberFault(const QJsonObject &body, const ProviderState &state)
{
    if (!state.profile.strict)
        return std::nullopt;
    for (const auto &name : body.keys()) {
        const bool known = isIn(knownMembers, name) || (state.profile.externalId && name == u"external_id"_s);
        if (!known)
            return flatError(400, u"Additional properties are not allowed ('%1' was unexpected)"_s.arg(name));
    }
    return std::nullopt;
}

std::optional<HttpAnswer> numberFault(const QJsonObject &body, const ProviderState &state)
{
    if (!body.contains("phone_number"_L1))
        return HttpAnswer::json({{u"status"_s, u"error"_s},
                                 {u"message"_s, u"Invalid parameters"_s},
                                 {u"errors"_s, QJsonArray {u"Missing required parameter: phone_number."_s}}},
                                400);
    const auto digits = digitsOf(body.value("phone_number"_L1).toString());
    const bool emergency = isIn(emergencyNumbers, digits)
        || (digits.size() == 4 && digits.startsWith(u'1') && isIn(emergencyNumbers, digits.mid(1)));
    if (emergency)
        return flatError(400, u"Cannot dial sensitive numbers."_s);
    if (digits.size() < 7 || digits.size() > 15)
        return HttpAnswer::json({{u"error"_s, u"Invalid phone number format"_s}}, 400);
    if (state.doNotCall.contains(digits))
        return HttpAnswer::json(
            {{u"status"_s, u"DNC Error"_s},
             {u"message"_s, u"Number found in DNC list. Remove it from the list to call it."_s}},
            400);
    return std::nullopt;
}

/// http is taken too when it stays on this machine: that is what a stand-in is for.
bool isUsableWebhook(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == u"https"_s || url.host() == u"127.0.0.1"_s || url.host() == u"localhost"_s);
}

std::optional<HttpAnswer> settingFault(const QJsonObject &body)
{
    const auto isMissing = [&body](QLatin1StringView name) { return body.value(name).toString().isEmpty(); };
    if (isMissing("task"_L1) && isMissing("pathway_id"_L1) && isMissing("persona_id"_L1)
        && isMissing("agent_id"_L1))
        return flatError(400, u"Missing required parameter: task."_s);
    const double minutes = body.value("max_duration"_L1).toDouble(30);
    if (minutes < 1)
        return flatError(400, u"Max duration must be at least 1"_s);
    if (minutes > longestMinutes)
        return flatError(400, u"max_duration must be at most 12 hours."_s);
    const auto action = body.value("voicemail"_L1).toObject().value("action"_L1);
    if (!action.isUndefined() && !isIn(voicemailActions, action.toString()))
        return flatError(400, u"Invalid voicemail action"_s);
    if (body.contains("webhook"_L1) && !isUsableWebhook(body.value("webhook"_L1).toString()))
        return flatError(400, u"webhook must be a string that starts with https://."_s);
    const auto from = body.value("from"_L1);
    if (!from.isUndefined() && digitsOf(from.toString()).size() < 10)
        return flatError(400, u"Invalid from phone number."_s);
    return std::nullopt;
}

} // namespace

std::optional<HttpAnswer> dialFault(const QByteArray &body, const ProviderState &state)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return flatError(400, u"Invalid parameters"_s);
    const auto object = document.object();
    if (auto fault = memberFault(object, state))
        return fault;
    if (auto fault = numberFault(object, state))
        return fault;
    return settingFault(object);
}
