#include "core/storage/sqlcallbackground.h"

#include "core/storage/jsonlines.h"
#include "core/storage/sql.h"
#include "core/storage/sqlreportsjson.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestShown = 12;

void readTexts(const QSqlDatabase &db, AttemptId call, CallBackground &background)
{
    auto row = sql::exec(db, uR"(SELECT p.name, p.sha256, t.voicemail, t.caller_number,
        (SELECT max(v.number) FROM script_versions v
            WHERE v.prompt_version_id = p.id AND v.name = p.name AND v.at <= a.intent_at)
        FROM attempt_texts t JOIN prompt_versions p ON p.id = t.prompt_version_id
        JOIN attempts a ON a.id = t.attempt_id WHERE t.attempt_id = ?)"_s,
                         {raw(call)});
    if (!row || !row->next())
        return;
    background.scriptName = row->value(0).toString();
    background.scriptDigest = row->value(1).toString().left(digestShown);
    background.voicemail = row->value(2).toString();
    background.callerNumber = row->value(3).toString();
    background.scriptNumber = row->value(4).toInt();
}

void readReport(const QSqlDatabase &db, AttemptId call, CallBackground &background)
{
    const auto record =
        sql::value(db, u"SELECT record FROM attempt_reports WHERE attempt_id = ?"_s, {raw(call)});
    if (!record || !record->isValid())
        return;
    CallRecord kept = reportjson::toRecord(record->toString(), {});
    background.startedUtc = kept.startedUtc;
    background.isCorrected = kept.hasCorrectedTranscript;
    background.plainTranscript = std::move(kept.plainTranscript);
    background.afterTransfer = std::move(kept.afterTransfer);
    background.additions = std::move(kept.additions);
    background.endedBy = kept.callEndedBy;
    background.transferredTo = kept.transferredTo;
    background.tag = kept.dispositionTag;
}

Result<QList<RawRecord>> rawRecords(const QSqlDatabase &db, AttemptId call)
{
    QList<RawRecord> records;
    // The newest delivery that says most: enrichments and live events are small.
    auto delivered =
        sql::exec(db, uR"(SELECT i.received_at, b.body FROM attempts a JOIN inbox i ON i.call_id = a.call_id
        JOIN inbox_bodies b ON b.id = i.id WHERE a.id = ? AND i.call_id <> '' ORDER BY i.id DESC LIMIT 20)"_s,
                  {raw(call)});
    if (!delivered)
        return delivered.error();
    while (delivered->next()) {
        records.append({RawRecord::Kind::Delivered, sql::toDateTime(delivered->value(0)),
                        jsonLines(delivered->value(1).toByteArray())});
    }
    auto kept = sql::exec(
        db, u"SELECT read_at, record, transcript FROM attempt_reports WHERE attempt_id = ?"_s, {raw(call)});
    if (!kept)
        return kept.error();
    if (kept->next()) {
        const QByteArray whole = "{\"record\":" + kept->value(1).toString().toUtf8()
            + ",\"transcript\":" + kept->value(2).toString().toUtf8() + '}';
        records.append({RawRecord::Kind::Kept, sql::toDateTime(kept->value(0)), jsonLines(whole)});
    }
    return records;
}

class SqlCallBackgrounds final : public CallBackgrounds {
public:
    SqlCallBackgrounds(ReadingThread &thread, const QString &databaseFile)
        : m_thread(thread)
        , m_connection(databaseFile)
    {
    }

    CallBackground of(AttemptId call) override
    {
        CallBackground background;
        readTexts(m_connection.database(), call, background);
        readReport(m_connection.database(), call, background);
        return background;
    }
    QFuture<Result<QList<RawRecord>>> records(AttemptId call) override
    {
        return m_thread.run([call](QSqlDatabase &db) { return rawRecords(db, call); });
    }

private:
    ReadingThread &m_thread;
    sql::LazyConnection m_connection;
};

} // namespace

std::unique_ptr<CallBackgrounds> makeSqlCallBackgrounds(ReadingThread &thread, const QString &databaseFile)
{
    return std::make_unique<SqlCallBackgrounds>(thread, databaseFile);
}
