#include "core/bland/recordparser.h"

#include "core/bland/additions.h"
#include "core/bland/dialbody.h"
#include "core/bland/fields.h"
#include "core/bland/jsonguard.h"
#include "core/bland/transcriptparser.h"

#include <QHostAddress>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr double mostMinutes = 24 * 60;
constexpr double mostSeconds = mostMinutes * 60;
constexpr double mostUsd = 10'000;
constexpr qsizetype longestUrl = 2'048;
constexpr qint64 maxNestedText = 64 * 1024;

QString asKey(const QString &text)
{
    const auto uuid = QUuid::fromString(text);
    return uuid.isNull() ? QString() : uuid.toString(QUuid::WithoutBraces);
}

/// Metadata may come back as an object or as its text.
QString keyInMetadata(const QJsonValue &value)
{
    auto marks = value.toObject();
    if (value.isString()) {
        if (const auto parsed = jsonguard::readObject(value.toString().toUtf8(), maxNestedText))
            marks = *parsed;
    }
    return asKey(marks.value(QLatin1StringView(metadata::keyName)).toString());
}

QString answeredBy(const QString &word)
{
    return word == u"machine"_s || word == u"answering-machine"_s ? u"voicemail"_s : word;
}

QString spelled(const QString &word)
{
    if (word == u"cancelled"_s)
        return u"canceled"_s;
    return word == u"completed"_s ? u"complete"_s : word;
}

/// https anywhere, http only from a provider on this machine.
QString recordingUrl(const Fields &fields)
{
    const auto text = fields.text("recording_url"_L1);
    const QUrl url(text, QUrl::StrictMode);
    if (text.size() > longestUrl || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    const bool here = url.host() == u"localhost"_s || QHostAddress(url.host()).isLoopback();
    return url.scheme() == u"https"_s || (here && url.scheme() == u"http"_s) ? text : QString();
}

QString warmTransferState(const Fields &fields)
{
    for (const auto name : {"warm_transfer_call"_L1, "warm_transfer_calls"_L1}) {
        const auto value = fields.value(name);
        const auto transfer = value.isArray() ? value.toArray().at(0).toObject() : value.toObject();
        if (const auto state = Fields(transfer).word("state"_L1); !state.isEmpty())
            return QString(state).replace(u'-', u'_').toUpper();
    }
    return {};
}

/// The moment for a callback, when the campaign let the provider extract one.
QDateTime callbackUtc(const Fields &fields)
{
    for (const auto source : {"variables"_L1, "analysis"_L1}) {
        const Fields values(fields.object(source));
        for (const auto name : {"callback_at"_L1, "callback_time"_L1, "callback_datetime"_L1}) {
            if (const auto date = values.date(name); date.isValid())
                return date;
        }
    }
    return {};
}

void readStates(CallRecord &record, const Fields &fields)
{
    record.completed = fields.flag("completed"_L1);
    const auto status = fields.word("status"_L1);
    record.status = status == u"cancelled"_s ? u"canceled"_s : status;
    record.queueStatus = spelled(fields.word("queue_status"_L1));
    record.answeredBy = answeredBy(fields.word("answered_by"_L1));
    record.errorMessage = fields.text("error_message"_L1);
    record.callEndedBy = fields.word("call_ended_by"_L1).toUpper();
    record.dispositionTag = fields.text("disposition_tag"_L1, 128).trimmed().toUpper();
    record.isProviderRetry = fields.flag("isRetry"_L1).value_or(false);
    record.isProxyLeg = fields.flag("is_proxy_agent_call"_L1).value_or(false);
}

void readFigures(CallRecord &record, const Fields &fields)
{
    record.callLengthMinutes = fields.number("call_length"_L1, 0, mostMinutes);
    record.correctedSeconds = fields.looseNumber("corrected_duration"_L1, 0, mostSeconds);
    record.maxDurationMinutes = fields.number("max_duration"_L1, 0, mostMinutes);
    if (const auto price = fields.number("price"_L1, 0, mostUsd))
        record.price = Money::fromUsd(*price);
    record.createdUtc = fields.date("created_at"_L1);
    record.startedUtc = fields.date("started_at"_L1);
    record.endUtc = fields.date("end_at"_L1);
}

/// A row whose status is final is over, whether or not it says `completed` (bland-api.md section 8, row 3).
bool isOver(const Fields &fields)
{
    CallRecord states;
    readStates(states, fields);
    return readOutcome(states).finished;
}

} // namespace

QString attemptKeyOf(const QJsonObject &object)
{
    const auto inVariables = object.value("variables"_L1).toObject().value("metadata"_L1);
    for (const auto &place : {object.value("metadata"_L1), inVariables}) {
        if (const auto key = keyInMetadata(place); !key.isEmpty())
            return key;
    }
    return asKey(object.value("external_id"_L1).toString());
}

CallRecord recordOf(const QJsonObject &object)
{
    const Fields fields(object);
    CallRecord record;
    record.callId = fields.has("call_id"_L1) ? fields.id("call_id"_L1) : fields.id("c_id"_L1);
    record.attemptKey = attemptKeyOf(object);
    record.to = fields.digits("to"_L1);
    record.from = fields.digits("from"_L1);
    readStates(record, fields);
    readFigures(record, fields);
    record.recordingUrl = recordingUrl(fields);
    record.summary = fields.text("summary"_L1, Fields::summaryText);
    record.transferredTo = fields.text("transferred_to"_L1, 64);
    record.transferredUtc = fields.date("transferred_at"_L1);
    record.warmTransferState = warmTransferState(fields);
    record.callbackUtc = callbackUtc(fields);
    auto transcript = transcriptOf(object);
    record.transcript = std::move(transcript.lines);
    record.hasCorrectedTranscript = transcript.isCorrected;
    record.plainTranscript = std::move(transcript.plain);
    record.afterTransfer = afterTransferOf(object);
    record.additions = additionsOf(object);
    return record;
}

CallRow rowOf(const QJsonObject &object)
{
    const Fields fields(object);
    CallRow row;
    row.callId = fields.has("call_id"_L1) ? fields.id("call_id"_L1) : fields.id("c_id"_L1);
    row.attemptKey = attemptKeyOf(object);
    row.toDigits = fields.digits("to"_L1);
    for (const auto name : {"created_at"_L1, "start_time"_L1, "timestamp"_L1}) {
        if (!row.createdUtc.isValid())
            row.createdUtc = fields.date(name);
    }
    row.completed = isOver(fields);
    return row;
}
