#include "core/storage/sqlcallreaderrow.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

template <QString Attempt::*field> void readText(Attempt &attempt, const QVariant &value)
{
    attempt.*field = value.toString();
}

struct Column {
    const char *name;
    void (*read)(Attempt &, const QVariant &);
};
constexpr std::array table {
    Column {"id", [](Attempt &a, const QVariant &v) { a.id = AttemptId {v.toLongLong()}; }},
    Column {"key", [](Attempt &a, const QVariant &v) { a.key = {QUuid::fromString(v.toString())}; }},
    Column {"campaign_id", [](Attempt &a, const QVariant &v) { a.campaign = CampaignId {v.toLongLong()}; }},
    Column {"lead_id", [](Attempt &a, const QVariant &v) { a.lead = LeadId {v.toLongLong()}; }},
    Column {"phone", [](Attempt &a, const QVariant &v) { a.phone = PhoneNumber::fromStored(v.toString()); }},
    Column {"state",
            [](Attempt &a, const QVariant &v) {
                a.state = attemptStateFromCode(v.toString()).value_or(AttemptState::Unknown);
            }},
    Column {"outcome", [](Attempt &a, const QVariant &v) { a.outcome = outcomeFromCode(v.toString()); }},
    Column {"outcome_by",
            [](Attempt &a, const QVariant &v) {
                a.outcomeBy = outcomeByFromCode(v.toString()).value_or(OutcomeBy::Provider);
            }},
    Column {"call_id", readText<&Attempt::callId>},
    Column {"intent_at", [](Attempt &a, const QVariant &v) { a.intentUtc = sql::toDateTime(v); }},
    Column {"ended_at", [](Attempt &a, const QVariant &v) { a.endedUtc = sql::toDateTime(v); }},
    Column {"seconds",
            [](Attempt &a, const QVariant &v) {
                if (!v.isNull())
                    a.seconds = v.toDouble();
            }},
    Column {"cost_micro",
            [](Attempt &a, const QVariant &v) {
                if (!v.isNull())
                    a.cost = Money::fromMicroUsd(v.toLongLong());
            }},
    Column {"summary", readText<&Attempt::summary>},
    Column {"recording_url", readText<&Attempt::recordingUrl>},
    Column {"answered_by", readText<&Attempt::answeredBy>},
    Column {"notes", readText<&Attempt::notes>},
    Column {"error_text", readText<&Attempt::errorText>},
    Column {"review", [](Attempt &a, const QVariant &v) { a.review = v.toBool(); }},
    Column {"number", [](Attempt &a, const QVariant &v) { a.number = v.toInt(); }},
};

} // namespace

namespace attemptrow {

QString columns(const QString &alias)
{
    QStringList names;
    for (const Column &column : table)
        names.append(alias + u'.' + QString::fromLatin1(column.name));
    return names.join(", "_L1);
}

int columnCount()
{
    return static_cast<int>(table.size());
}

Attempt read(const QSqlQuery &query, int from)
{
    Attempt attempt;
    for (int i = 0; i < columnCount(); ++i)
        table[static_cast<size_t>(i)].read(attempt, query.value(from + i));
    return attempt;
}

} // namespace attemptrow
