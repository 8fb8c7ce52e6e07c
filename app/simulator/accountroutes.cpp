#include "app/simulator/recordjson.h"
#include "app/simulator/routes.h"

#include <QJsonArray>
#include <QUuid>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNumbersAtOnce = 5'000;

struct Voice {
    const char *id;
    const char *name;
    const char *description;
    const char *service;
    bool isPublic;
    bool curated;
};

constexpr std::array presets {
    Voice {"0b1d5f5e-5a5c-4f0e-9a36-5d1f7a1c0001", "Alto", "Calm and clear", "BTTS_V3", true, true},
    Voice {"0b1d5f5e-5a5c-4f0e-9a36-5d1f7a1c0002", "Brisk", "Lively, quick", "BTTS_V3", true, true},
    Voice {"0b1d5f5e-5a5c-4f0e-9a36-5d1f7a1c0003", "Classic", "The former default", "BTTS_V2", true, false},
    Voice {"0b1d5f5e-5a5c-4f0e-9a36-5d1f7a1c0004", "House voice", "Made for this account", "BTTS_V3", false,
           false},
    Voice {"0b1d5f5e-5a5c-4f0e-9a36-5d1f7a1c0005", "Legacy", "Oldest engine", "LEGACY", true, false},
};

QJsonArray numberRows(const QStringList &numbers)
{
    QJsonArray rows;
    for (const auto &number : numbers)
        rows.append(QJsonObject {{u"phone_number"_s, number}, {u"created_at"_s, u"2026-01-05T09:00:00Z"_s}});
    return rows;
}

HttpAnswer wrapped(const QJsonValue &data)
{
    return HttpAnswer::json({{u"data"_s, data}, {u"errors"_s, QJsonValue()}});
}

bool looksLikeNumber(const QString &number)
{
    const auto digits = digitsOf(number).size();
    return digits >= 7 && digits <= 15;
}

QJsonObject entryFor(const QString &digits, const QString &reason)
{
    return {{u"id"_s, digits}, {u"phone_number"_s, u'+' + digits}, {u"reason"_s, reason}};
}

} // namespace

HttpAnswer routes::account(RouteContext &context)
{
    double spent = 0;
    for (const auto &call : context.telephone.calls())
        spent += call.phase == Call::Phase::Ended ? recordjson::priceOf(call) : 0;
    const QJsonObject billing {{u"current_balance"_s, context.state.profile.balance - spent},
                               {u"refill_to"_s, QJsonValue()}};
    return HttpAnswer::json({{u"status"_s, u"active"_s},
                             {u"billing"_s, billing},
                             {u"total_calls"_s, static_cast<qint64>(context.telephone.calls().size())}});
}

HttpAnswer routes::voices(RouteContext &)
{
    QJsonArray rows;
    for (const auto &voice : presets) {
        const QJsonArray tags =
            voice.curated ? QJsonArray {u"english"_s, u"Bland Curated"_s} : QJsonArray {u"english"_s};
        rows.append(QJsonObject {{u"id"_s, QLatin1StringView(voice.id)},
                                 {u"name"_s, QLatin1StringView(voice.name)},
                                 {u"description"_s, QLatin1StringView(voice.description)},
                                 {u"public"_s, voice.isPublic},
                                 {u"tags"_s, tags},
                                 {u"service"_s, QLatin1StringView(voice.service)}});
    }
    return HttpAnswer::json({{u"voices"_s, rows}});
}

HttpAnswer routes::inboundNumbers(RouteContext &)
{
    return HttpAnswer::json({{u"inbound_numbers"_s, numberRows({u"+12025550100"_s, u"+14155550101"_s})}});
}

HttpAnswer routes::outboundNumbers(RouteContext &)
{
    return HttpAnswer::json({{u"outbound_numbers"_s, numberRows({u"+13125550102"_s})}});
}

/// A repeated key answers as before and sends nothing.
HttpAnswer routes::sendMessage(RouteContext &context)
{
    const auto body = context.request.json();
    if (!looksLikeNumber(body.value("user_number"_L1).toString())
        || body.value("agent_number"_L1).toString().isEmpty())
        return wrappedError(400, u"MISSING_REQUIRED_FIELDS"_s,
                            u"user_number and agent_number are required."_s);
    const auto key = context.request.header("idempotency-key");
    if (!key.isEmpty() && context.state.messagesByKey.contains(key))
        return wrapped(context.state.messagesByKey.value(key));
    ++context.state.messages;
    const QJsonObject data {{u"message"_s, body.value("agent_message"_L1).toString()},
                            {u"conversation_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                            {u"message_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
                            {u"workflow_id"_s, QJsonValue()}};
    if (!key.isEmpty())
        context.state.messagesByKey.insert(key, data);
    return wrapped(data);
}

HttpAnswer routes::addToDoNotCall(RouteContext &context)
{
    const auto body = context.request.json();
    const auto numbers = body.value("numbers"_L1).toArray();
    if (numbers.isEmpty() || numbers.size() > mostNumbersAtOnce)
        return wrappedError(400, u"VALIDATION_ERROR"_s, u"numbers must have 1 to 5000 entries."_s);
    int added = 0;
    int present = 0;
    QJsonArray invalid;
    for (const auto &entry : numbers) {
        const auto number = entry.toString();
        if (!looksLikeNumber(number)) {
            invalid.append(number);
            continue;
        }
        const bool known = context.state.doNotCall.contains(digitsOf(number));
        known ? ++present : ++added;
        context.state.doNotCall.insert(digitsOf(number), body.value("reason"_L1).toString());
    }
    return wrapped(QJsonObject {
        {u"added_count"_s, added}, {u"already_present_count"_s, present}, {u"invalid_numbers"_s, invalid}});
}

HttpAnswer routes::listDoNotCall(RouteContext &context)
{
    const auto asked = context.request.parameter(u"limit"_s);
    const auto limit = asked.isEmpty() ? 1'000 : asked.toLongLong();
    auto skip = context.request.parameter(u"offset"_s).toLongLong();
    QJsonArray entries;
    for (auto entry = context.state.doNotCall.cbegin(); entry != context.state.doNotCall.cend(); ++entry) {
        if (skip-- <= 0 && entries.size() < limit)
            entries.append(entryFor(entry.key(), entry.value()));
    }
    return wrapped(QJsonObject {{u"entries"_s, entries}});
}

HttpAnswer routes::searchDoNotCall(RouteContext &context)
{
    const auto digits = digitsOf(context.request.json().value("phone_number"_L1).toString());
    const bool found = context.state.doNotCall.contains(digits);
    return wrapped(QJsonObject {
        {u"found"_s, found},
        {u"entry"_s,
         found ? QJsonValue(entryFor(digits, context.state.doNotCall.value(digits))) : QJsonValue()}});
}
