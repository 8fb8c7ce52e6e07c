#include "core/storage/sqlcallreaderquery.h"
#include "core/storage/sqlreportsjson.h"

using namespace Qt::StringLiterals;

namespace {

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

} // namespace callquery
