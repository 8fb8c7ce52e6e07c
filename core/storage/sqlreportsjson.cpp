#include "core/storage/sqlreportsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct TextField {
    const char *name;
    QString CallRecord::*field;
};
constexpr std::array textFields {
    TextField {"call_id", &CallRecord::callId},
    TextField {"key", &CallRecord::attemptKey},
    TextField {"to", &CallRecord::to},
    TextField {"from", &CallRecord::from},
    TextField {"status", &CallRecord::status},
    TextField {"queue_status", &CallRecord::queueStatus},
    TextField {"answered_by", &CallRecord::answeredBy},
    TextField {"error_message", &CallRecord::errorMessage},
    TextField {"call_ended_by", &CallRecord::callEndedBy},
    TextField {"recording_url", &CallRecord::recordingUrl},
    TextField {"summary", &CallRecord::summary},
    TextField {"disposition_tag", &CallRecord::dispositionTag},
    TextField {"transferred_to", &CallRecord::transferredTo},
    TextField {"warm_transfer_state", &CallRecord::warmTransferState},
};

struct NumberField {
    const char *name;
    std::optional<double> CallRecord::*field;
};
constexpr std::array numberFields {
    NumberField {"call_length", &CallRecord::callLengthMinutes},
    NumberField {"corrected_seconds", &CallRecord::correctedSeconds},
    NumberField {"max_duration", &CallRecord::maxDurationMinutes},
};

struct TimeField {
    const char *name;
    QDateTime CallRecord::*field;
};
constexpr std::array timeFields {
    TimeField {"transferred_at", &CallRecord::transferredUtc},
    TimeField {"created_at", &CallRecord::createdUtc},
    TimeField {"started_at", &CallRecord::startedUtc},
    TimeField {"end_at", &CallRecord::endUtc},
    TimeField {"callback_at", &CallRecord::callbackUtc},
};

struct FlagField {
    const char *name;
    bool CallRecord::*field;
};
constexpr std::array flagFields {
    FlagField {"provider_retry", &CallRecord::isProviderRetry},
    FlagField {"proxy_leg", &CallRecord::isProxyLeg},
    FlagField {"corrected_transcript", &CallRecord::hasCorrectedTranscript},
    FlagField {"price_read", &CallRecord::priceRead},
};

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

QJsonValue fromMoment(const QDateTime &moment)
{
    return moment.isValid() ? QJsonValue(static_cast<double>(moment.toMSecsSinceEpoch())) : QJsonValue();
}

QDateTime toMoment(const QJsonValue &value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(value.toDouble()), Qt::UTC)
                            : QDateTime();
}

QString compact(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

void writeFields(QJsonObject &object, const CallRecord &record)
{
    for (const auto &[key, field] : textFields) {
        if (!(record.*field).isEmpty())
            object.insert(name(key), record.*field);
    }
    for (const auto &[key, field] : numberFields) {
        if (record.*field)
            object.insert(name(key), *(record.*field));
    }
    for (const auto &[key, field] : timeFields) {
        if ((record.*field).isValid())
            object.insert(name(key), fromMoment(record.*field));
    }
    for (const auto &[key, field] : flagFields) {
        if (record.*field)
            object.insert(name(key), true);
    }
}

void readFields(CallRecord &record, const QJsonObject &object)
{
    for (const auto &[key, field] : textFields)
        record.*field = object.value(name(key)).toString();
    for (const auto &[key, field] : numberFields) {
        if (const QJsonValue value = object.value(name(key)); value.isDouble())
            record.*field = value.toDouble();
    }
    for (const auto &[key, field] : timeFields)
        record.*field = toMoment(object.value(name(key)));
    for (const auto &[key, field] : flagFields)
        record.*field = object.value(name(key)).toBool();
}

QJsonArray linesArray(const QList<TranscriptLine> &transcript)
{
    QJsonArray lines;
    for (const TranscriptLine &line : transcript) {
        lines.append(QJsonObject {{u"speaker"_s, static_cast<int>(line.speaker)},
                                  {u"text"_s, line.text},
                                  {u"at"_s, fromMoment(line.saidUtc)}});
    }
    return lines;
}

QList<TranscriptLine> linesOf(const QJsonArray &array)
{
    QList<TranscriptLine> transcript;
    for (const auto value : array) {
        const QJsonObject line = value.toObject();
        const int speaker =
            qBound(0, line.value(u"speaker"_s).toInt(), static_cast<int>(TranscriptLine::Speaker::System));
        transcript.append({static_cast<TranscriptLine::Speaker>(speaker), line.value(u"text"_s).toString(),
                           toMoment(line.value(u"at"_s))});
    }
    return transcript;
}

void writeAdditions(QJsonObject &object, const CallRecord &record)
{
    if (!record.plainTranscript.isEmpty())
        object.insert(u"plain_transcript"_s, linesArray(record.plainTranscript));
    if (!record.afterTransfer.isEmpty())
        object.insert(u"after_transfer"_s, linesArray(record.afterTransfer));
    QJsonObject additions;
    for (auto it = record.additions.cbegin(); it != record.additions.cend(); ++it)
        additions.insert(it.key(), it.value());
    if (!additions.isEmpty())
        object.insert(u"additions"_s, additions);
}

void readAdditions(CallRecord &record, const QJsonObject &object)
{
    record.plainTranscript = linesOf(object.value(u"plain_transcript"_s).toArray());
    record.afterTransfer = linesOf(object.value(u"after_transfer"_s).toArray());
    const QJsonObject additions = object.value(u"additions"_s).toObject();
    for (auto it = additions.constBegin(); it != additions.constEnd(); ++it)
        record.additions.insert(it.key(), it.value().toString());
}

} // namespace

namespace reportjson {

QString fromRecord(const CallRecord &record)
{
    QJsonObject object;
    writeFields(object, record);
    if (record.completed)
        object.insert(u"completed"_s, *record.completed);
    if (record.price)
        object.insert(u"price_micro"_s, static_cast<double>(record.price->microUsd));
    writeAdditions(object, record);
    return compact(QJsonDocument(object));
}

QString fromTranscript(const CallRecord &record)
{
    return compact(QJsonDocument(linesArray(record.transcript)));
}

CallRecord toRecord(const QString &recordJson, const QString &transcriptJson)
{
    CallRecord record;
    const QJsonObject object = QJsonDocument::fromJson(recordJson.toUtf8()).object();
    readFields(record, object);
    if (const QJsonValue completed = object.value(u"completed"_s); completed.isBool())
        record.completed = completed.toBool();
    if (const QJsonValue price = object.value(u"price_micro"_s); price.isDouble())
        record.price = Money::fromMicroUsd(static_cast<qint64>(price.toDouble()));
    readAdditions(record, object);
    record.transcript = toTranscript(transcriptJson);
    return record;
}

QList<TranscriptLine> toTranscript(const QString &transcriptJson)
{
    return linesOf(QJsonDocument::fromJson(transcriptJson.toUtf8()).array());
}

} // namespace reportjson
