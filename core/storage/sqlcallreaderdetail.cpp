#include "core/dialing/outcomekind.h"
#include "core/storage/sqlcallreaderquery.h"
#include "core/storage/sqlreportsjson.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBuckets = 10'000;

void readTexts(const QSqlDatabase &db, AttemptDetail &detail)
{
    auto row = sql::exec(db,
                         u"SELECT t.first_sentence, t.task, p.name, t.zones FROM attempt_texts t "
                         "JOIN prompt_versions p ON p.id = t.prompt_version_id WHERE t.attempt_id = ?"_s,
                         {raw(detail.attempt.id)});
    if (!row || !row->next())
        return;
    detail.firstSentence = row->value(0).toString();
    detail.task = row->value(1).toString();
    detail.promptName = row->value(2).toString();
    detail.zones = sql::toStringList(row->value(3).toString());
}

void readTranscript(const QSqlDatabase &db, AttemptDetail &detail)
{
    const auto transcript = sql::value(db, u"SELECT transcript FROM attempt_reports WHERE attempt_id = ?"_s,
                                       {raw(detail.attempt.id)});
    if (transcript)
        detail.transcript = reportjson::toTranscript(transcript->toString());
}

void readSteps(const QSqlDatabase &db, AttemptDetail &detail)
{
    auto rows = sql::exec(db,
                          u"SELECT at, from_state, to_state, cause FROM attempt_log WHERE attempt_id = ? "
                          "ORDER BY id"_s,
                          {raw(detail.attempt.id)});
    while (rows && rows->next()) {
        detail.steps.append({sql::toDateTime(rows->value(0)), attemptStateFromCode(rows->value(1).toString()),
                             attemptStateFromCode(rows->value(2).toString()).value_or(AttemptState::Unknown),
                             rows->value(3).toString()});
    }
}

QString answeredList()
{
    QStringList codes;
    for (const Outcome outcome : outcomesOfPeople)
        codes.append(u'\'' + outcomeCode(outcome) + u'\'');
    return codes.join(u',');
}

void appendBucket(QList<CallsPerBucket> &series, qint64 index, const QDateTime &fromUtc, qint64 bucketMs)
{
    while (series.size() <= index)
        series.append({.fromUtc = fromUtc.addMSecs(series.size() * bucketMs)});
}

} // namespace

namespace callquery {

std::optional<AttemptDetail> detail(const QSqlDatabase &db, AttemptId id)
{
    const QList<Attempt> found = byIds(db, {id});
    if (found.isEmpty())
        return std::nullopt;
    AttemptDetail detail;
    detail.attempt = found.first();
    readTexts(db, detail);
    readTranscript(db, detail);
    readSteps(db, detail);
    return detail;
}

QList<CallsPerBucket> overTime(const QSqlDatabase &db, std::optional<CampaignId> campaign,
                               const QDateTime &fromUtc, std::chrono::minutes bucket)
{
    const qint64 bucketMs = std::chrono::milliseconds(std::max(bucket, std::chrono::minutes(1))).count();
    QVariantList binds {sql::fromDateTime(fromUtc), bucketMs, sql::fromDateTime(fromUtc)};
    if (campaign)
        binds += raw(*campaign);
    auto rows =
        sql::exec(db,
                  u"SELECT (intent_at - ?) / ? AS bucket, count(*), sum(coalesce(outcome IN (%1), 0)) "
                  "FROM attempts WHERE intent_at >= ? AND counts = 1%2 GROUP BY bucket ORDER BY bucket"_s.arg(
                      answeredList(), campaign ? u" AND +campaign_id = ?"_s : QString()),
                  binds);
    QList<CallsPerBucket> series;
    while (rows && rows->next()) {
        const qint64 index = rows->value(0).toLongLong();
        if (index >= mostBuckets)
            break;
        appendBucket(series, index, fromUtc, bucketMs);
        series.last().started = rows->value(1).toLongLong();
        series.last().answered = rows->value(2).toLongLong();
    }
    return series;
}

} // namespace callquery
