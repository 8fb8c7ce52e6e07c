#include "core/http/calljson.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

template<typename T>
QJsonValue optionalValue(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString speakerCode(TranscriptLine::Speaker speaker)
{
    switch (speaker) {
    case TranscriptLine::Speaker::Callee:
        return u"callee"_s;
    case TranscriptLine::Speaker::Agent:
        return u"agent"_s;
    case TranscriptLine::Speaker::System:
        break;
    }
    return u"system"_s;
}

} // namespace

QJsonObject callObject(const Attempt &attempt, bool full)
{
    return {
        { u"id"_s, QString::number(raw(attempt.id)) },
        { u"call_id"_s, attempt.callId },
        { u"campaign"_s, attempt.campaignName },
        { u"lead_id"_s, raw(attempt.lead) },
        { u"phone"_s, full ? attempt.phone.e164() : attempt.phone.masked() },
        { u"attempt"_s, attempt.number },
        { u"status"_s, attemptStateCode(attempt.state) },
        { u"outcome"_s, attempt.outcome ? QJsonValue(outcomeCode(*attempt.outcome)) : QJsonValue() },
        { u"outcome_by"_s, attempt.outcome ? QJsonValue(outcomeByCode(attempt.outcomeBy)) : QJsonValue() },
        { u"started_at"_s, timeValue(attempt.intentUtc) },
        { u"ended_at"_s, timeValue(attempt.endedUtc) },
        { u"duration_seconds"_s, optionalValue(attempt.seconds) },
        { u"cost_usd"_s, attempt.cost ? QJsonValue(attempt.cost->usd()) : QJsonValue() },
        { u"summary"_s, attempt.summary },
        { u"recording_url"_s, attempt.recordingUrl },
        { u"notes"_s, attempt.notes },
        { u"error"_s, attempt.errorText },
    };
}

QJsonObject detailObject(const AttemptDetail &detail, bool full)
{
    QJsonObject object = callObject(detail.attempt, full);
    QJsonArray transcript;
    for (const TranscriptLine &line : detail.transcript) {
        transcript += QJsonObject { { u"speaker"_s, speakerCode(line.speaker) },
                                    { u"text"_s, line.text },
                                    { u"at"_s, timeValue(line.saidUtc) } };
    }
    QJsonArray steps;
    for (const AttemptDetail::Step &step : detail.steps) {
        steps += QJsonObject { { u"at"_s, timeValue(step.atUtc) },
                               { u"from"_s, step.from ? QJsonValue(attemptStateCode(*step.from)) : QJsonValue() },
                               { u"to"_s, attemptStateCode(step.to) },
                               { u"cause"_s, step.cause } };
    }
    object.insert(u"transcript"_s, transcript);
    object.insert(u"transitions"_s, steps);
    object.insert(u"first_sentence"_s, detail.firstSentence);
    object.insert(u"prompt"_s, detail.promptName);
    object.insert(u"zones"_s, QJsonArray::fromStringList(detail.zones));
    return object;
}

QJsonObject countsObject(const CampaignCounts &counts)
{
    constexpr std::array statuses { LeadStatus::Ready, LeadStatus::Open, LeadStatus::Finished, LeadStatus::Refused,
                                    LeadStatus::Parked };
    QJsonObject leads;
    for (const LeadStatus status : statuses)
        leads.insert(leadStatusCode(status), counts.leads.value(status));
    QJsonObject attempts;
    for (auto it = counts.attempts.cbegin(); it != counts.attempts.cend(); ++it)
        attempts.insert(attemptStateCode(it.key()), it.value());
    QJsonObject outcomes;
    for (auto it = counts.outcomes.cbegin(); it != counts.outcomes.cend(); ++it)
        outcomes.insert(outcomeCode(it.key()), it.value());
    QJsonObject reasons;
    for (auto it = counts.reasons.cbegin(); it != counts.reasons.cend(); ++it)
        reasons.insert(it.key(), it.value());
    return { { u"leads"_s, leads },
             { u"attempts"_s, attempts },
             { u"outcomes"_s, outcomes },
             { u"reasons"_s, reasons },
             { u"spent_usd"_s, counts.spent.usd() } };
}
