#include "app/simulator/recordjson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double usdPerMinute = 0.14;
constexpr double usdPerAttempt = 0.015;

QJsonValue iso(const QDateTime &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray transcripts(const Call &call)
{
    QJsonArray array;
    for (const auto &line : call.plan.lines) {
        const auto at = call.startedUtc.addMSecs(std::llround(line.atSeconds * 1'000));
        array.append(QJsonObject {{u"id"_s, array.size() + 1},
                                  {u"user"_s, QString::fromLatin1(line.speaker)},
                                  {u"text"_s, line.text},
                                  {u"created_at"_s, iso(at)}});
    }
    return array;
}

QString concatenated(const Call &call)
{
    QString text;
    for (const auto &line : call.plan.lines)
        text += QString::fromLatin1(line.speaker) + u": "_s + line.text + u" \n "_s;
    return text;
}

QString statusOf(const Call &call)
{
    if (call.phase == Call::Phase::Ended)
        return call.canceled ? u"canceled"_s : call.plan.status;
    return call.phase == Call::Phase::Live ? u"in-progress"_s : u"queued"_s;
}

QString queueStatusOf(const Call &call)
{
    if (call.phase == Call::Phase::Ended)
        return call.plan.status == u"failed"_s ? u"call_error"_s : u"complete"_s;
    return call.phase == Call::Phase::Live ? u"started"_s : u"queued"_s;
}

void addResult(QJsonObject &record, const Call &call, const QString &baseUrl)
{
    const auto &plan = call.plan;
    const bool talked = call.startedUtc.isValid();
    record.insert(u"price"_s, recordjson::priceOf(call));
    record.insert(u"corrected_duration"_s, QString::number(std::lround(call.talkedSeconds)));
    record.insert(u"call_ended_by"_s, talked ? orNull(plan.endedBy) : QJsonValue());
    record.insert(u"disposition_tag"_s, call.canceled ? u"CANCELED"_s : plan.tag);
    record.insert(u"summary"_s, orNull(plan.summary));
    record.insert(u"transcripts"_s, transcripts(call));
    record.insert(u"concatenated_transcript"_s, concatenated(call));
    if (talked && call.dial.body.value("record"_L1).toBool())
        record.insert(u"recording_url"_s, baseUrl + u"/v1/recordings/"_s + call.dial.callId);
}

QJsonObject variablesOf(const Call &call)
{
    QJsonObject variables {{u"to"_s, call.dial.number}, {u"phone_number"_s, call.dial.number}};
    if (call.plan.callbackInDays > 0 && call.phase == Call::Phase::Ended) {
        const QDateTime named(call.endUtc.date().addDays(call.plan.callbackInDays), QTime(19, 0), Qt::UTC);
        variables.insert(u"callback_at"_s, iso(named));
    }
    return variables;
}

} // namespace

double recordjson::priceOf(const Call &call)
{
    const double price = std::max(usdPerAttempt, call.talkedSeconds / 60 * usdPerMinute);
    return std::round(price * 10'000) / 10'000;
}

QJsonObject recordjson::details(const Call &call, const QString &baseUrl)
{
    const auto &dial = call.dial;
    const bool over = call.phase == Call::Phase::Ended;
    QJsonObject record {
        {u"call_id"_s, dial.callId},
        {u"c_id"_s, dial.callId},
        {u"batch_id"_s, QJsonValue()},
        {u"to"_s, dial.number},
        {u"from"_s, dial.body.value("from"_L1).toString(u"+12025550100"_s)},
        {u"inbound"_s, false},
        {u"created_at"_s, iso(call.createdUtc)},
        {u"started_at"_s, iso(call.startedUtc)},
        {u"end_at"_s, iso(call.endUtc)},
        {u"completed"_s, over},
        {u"status"_s, statusOf(call)},
        {u"queue_status"_s, queueStatusOf(call)},
        {u"answered_by"_s, over && !call.canceled ? orNull(call.plan.answeredBy) : QJsonValue()},
        {u"error_message"_s, over && !call.canceled ? orNull(call.plan.errorMessage) : QJsonValue()},
        {u"call_length"_s, over ? QJsonValue(call.talkedSeconds / 60) : QJsonValue()},
        {u"max_duration"_s, dial.body.value("max_duration"_L1).toInt(30)},
        {u"record"_s, dial.body.value("record"_L1).toBool()},
        {u"recording_url"_s, QJsonValue()},
        {u"variables"_s, variablesOf(call)},
        {u"metadata"_s,
         dial.body.value("metadata"_L1).isUndefined() ? QJsonValue() : dial.body.value("metadata"_L1)},
        {u"transferred_to"_s, QJsonValue()},
        {u"transferred_at"_s, QJsonValue()},
        {u"warm_transfer_call"_s, QJsonValue()},
        {u"is_proxy_agent_call"_s, false},
    };
    if (dial.body.contains("external_id"_L1))
        record.insert(u"external_id"_s, dial.body.value("external_id"_L1));
    if (over)
        addResult(record, call, baseUrl);
    return record;
}

QJsonObject recordjson::row(const Call &call, const Profile &profile)
{
    const auto &dial = call.dial;
    const bool over = call.phase == Call::Phase::Ended;
    QJsonObject row {
        {u"call_id"_s, dial.callId},
        {u"created_at"_s, iso(call.createdUtc)},
        {u"call_length"_s, over ? QJsonValue(call.talkedSeconds / 60) : QJsonValue()},
        {u"to"_s, dial.number},
        {u"from"_s, dial.body.value("from"_L1).toString(u"+12025550100"_s)},
        {u"completed"_s, over},
        {u"queue_status"_s, queueStatusOf(call)},
        {u"error_message"_s, over && !call.canceled ? orNull(call.plan.errorMessage) : QJsonValue()},
        {u"answered_by"_s, over && !call.canceled ? orNull(call.plan.answeredBy) : QJsonValue()},
        {u"batch_id"_s, QJsonValue()},
    };
    if (profile.nationalNumbers && call.dial.digits.size() == 11 && call.dial.digits.startsWith(u'1'))
        row.insert(u"to"_s, call.dial.digits.mid(1));
    if (!profile.rowMetadata)
        return row;
    row.insert(u"status"_s, statusOf(call));
    row.insert(u"metadata"_s,
               dial.body.contains("metadata"_L1) ? dial.body.value("metadata"_L1) : QJsonValue());
    if (dial.body.contains("external_id"_L1))
        row.insert(u"external_id"_s, dial.body.value("external_id"_L1));
    return row;
}

QJsonObject recordjson::active(const Call &call)
{
    return {
        {u"call_id"_s, call.dial.callId},
        {u"user_id"_s, u"simulator"_s},
        {u"from"_s, call.dial.body.value("from"_L1).toString(u"+12025550100"_s)},
        {u"to"_s, call.dial.number},
        {u"pathway_id"_s, QJsonValue()},
        {u"start_time"_s, iso(call.createdUtc)},
        {u"international"_s, u"false"_s},
        {u"status"_s, call.phase == Call::Phase::Live ? u"IN_PROGRESS"_s : u"QUEUED"_s},
        {u"timestamp"_s, QString::number(call.createdUtc.toMSecsSinceEpoch())},
    };
}
