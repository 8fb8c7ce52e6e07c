#include "core/storage/importstate.h"
#include "core/storage/importsunderway.h"
#include "core/storage/journalmover.h"
#include "core/storage/leadchunk.h"
#include "core/storage/leadidentity.h"
#include "core/storage/leadmerging.h"
#include "core/storage/leadremoval.h"
#include "core/storage/leadrow.h"
#include "core/storage/relaxedcommits.h"
#include "core/storage/sql.h"
#include "core/storage/stopnumbers.h"
#include "core/storage/stores.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadStore)
};

QString mappingJson(const QList<LeadField> &mapping)
{
    QStringList codes;
    for (const LeadField field : mapping)
        codes.append(leadFieldCode(field));
    return sql::fromStringList(codes);
}

/// Kept apart from `columns`, to which later imports may add theirs when they merge.
QString fileColumnsJson(const NewImport &import)
{
    return sql::fromStringList(import.fileColumns.isEmpty() ? import.columns : import.fileColumns);
}

Result<ListId> listFor(const QSqlDatabase &db, const QString &name, const QDateTime &nowUtc)
{
    if (name.trimmed().isEmpty())
        return Error {Error::Kind::InvalidInput, Words::tr("The list needs a name.")};
    const auto made =
        sql::exec(db, u"INSERT INTO lists(name, created_at) VALUES(?, ?) ON CONFLICT(name) DO NOTHING"_s,
                  {sql::fromText(name), sql::fromDateTime(nowUtc)});
    if (!made)
        return made.error();
    const auto id = sql::value(db, u"SELECT id FROM lists WHERE name = ?"_s, {sql::fromText(name)});
    if (!id)
        return id.error();
    return ListId(id->toLongLong());
}

Result<ImportId> insertImport(const QSqlDatabase &db, const NewImport &import, const QDateTime &nowUtc)
{
    const auto list = listFor(db, import.listName, nowUtc);
    if (!list)
        return list.error();
    const QVariant upload = import.uploadId.isEmpty() ? QVariant() : QVariant(sql::fromText(import.uploadId));
    const auto made =
        sql::exec(db, uR"(INSERT INTO imports(list_id, file_name, columns, mapping, duplicates_policy, state,
        upload_id, consent_kind, consent_source, consent_at, consent_wording, started_at, file_columns)
        VALUES(?, ?, ?, ?, ?, 'running', ?, ?, ?, ?, ?, ?, ?))"_s,
                  {raw(*list), sql::fromText(import.fileName), sql::fromStringList(import.columns),
                   mappingJson(import.mapping), importstate::policyCode(import.duplicates), upload,
                   consentCode(import.consent.kind), sql::fromText(import.consent.source),
                   sql::fromDateTime(import.consent.givenUtc), sql::fromText(import.consent.wording),
                   sql::fromDateTime(nowUtc), fileColumnsJson(import)});
    if (made)
        return ImportId(made->lastInsertId().toLongLong());
    if (made.error().kind != Error::Kind::Conflict)
        return made.error();
    return Error {
        Error::Kind::Conflict,
        Words::tr(
            "An upload with the id %1 is stored already or still running. Choose a new id for a new file.")
            .arg(import.uploadId),
        made.error().detail};
}

Result<ImportId> begin(const QSqlDatabase &db, const NewImport &import, const QDateTime &nowUtc)
{
    return sql::inTransaction(db, [&] { return insertImport(db, import, nowUtc); });
}

Result<Done> storeRejects(const QSqlDatabase &db, ImportId import, const QList<RejectedRow> &rows)
{
    const RelaxedCommits relaxed(db, RelaxedCommits::Journal::MovedBeside);
    return sql::inTransaction(db, [&]() -> Result<Done> {
        if (const auto running = importstate::running(db, import); !running)
            return running.error();
        auto insert = sql::prepare(
            db,
            u"INSERT INTO import_rejects(import_id, line, reason_code, reason, cells, written) "
             "VALUES(?, ?, ?, ?, ?, ?)"_s);
        if (!insert)
            return insert.error();
        for (const RejectedRow &row : rows) {
            const auto stored = sql::run(insert.value(),
                                         {raw(import), row.line, sql::fromText(row.reasonCode),
                                          sql::fromText(row.reason), sql::fromStringList(row.cells),
                                          sql::fromText(row.written)});
            if (!stored)
                return stored.error();
        }
        const auto counted = sql::change(db, u"UPDATE imports SET refused = refused + ? WHERE id = ?"_s,
                                         {rows.size(), raw(import)});
        if (!counted)
            return counted.error();
        return Done {};
    });
}

Result<ImportSummary> summaryOf(const QSqlDatabase &db, ImportId import)
{
    auto query = sql::exec(db, importrow::select() + u"WHERE i.id = ?"_s, {raw(import)});
    if (!query)
        return query.error();
    if (!query->next())
        return importstate::notFound(import);
    ImportSummary summary = importrow::read(*query);
    query->finish();
    return summary;
}

Result<ImportSummary> summaryOfUpload(const QSqlDatabase &db, const QString &uploadId)
{
    const auto id = sql::value(db, u"SELECT id FROM imports WHERE upload_id = ? AND state <> 'running'"_s,
                               {sql::fromText(uploadId)});
    if (!id)
        return id.error();
    if (!id->isValid())
        return Error {Error::Kind::NotFound, Words::tr("There is no upload with the id %1.").arg(uploadId)};
    return summaryOf(db, ImportId(id->toLongLong()));
}

/// I-13: every row of the file has one fate, or the import is not taken as done.
Result<ImportSummary> finish(const QSqlDatabase &db, ImportId import, qint64 rows, double seconds,
                             const QDateTime &nowUtc)
{
    RelaxedCommits::end(db);
    return sql::inTransaction(db, [&]() -> Result<ImportSummary> {
        if (const auto running = importstate::running(db, import); !running)
            return running.error();
        const auto done =
            sql::change(db, uR"(UPDATE imports SET state = 'done', finished_at = ?, rows = ?, seconds = ?,
            persons = (SELECT count(*) FROM import_duplicates d WHERE d.import_id = imports.id AND d.known = 'person')
            WHERE id = ? AND accepted + duplicates + refused + held = ?)"_s,
                        {sql::fromDateTime(nowUtc), rows, seconds, raw(import), rows});
        if (!done)
            return done.error();
        if (*done == 1)
            return summaryOf(db, import);
        return Error {
            Error::Kind::Internal,
            Words::tr("The rows of the file do not add up, so nothing was imported. Please report this, "
                      "with the log."),
            u"import %1: %2 rows"_s.arg(raw(import)).arg(rows)};
    });
}

Result<QList<KnownRow>> knownIn(const QSqlDatabase &db, const QList<NewLead> &leads)
{
    auto identity = LeadIdentity::among(db);
    if (!identity)
        return identity.error();
    QList<KnownRow> known;
    known.reserve(leads.size());
    for (const NewLead &row : leads) {
        auto found = identity->describe(row);
        if (!found)
            return found.error();
        known.append(std::move(found).value());
    }
    return known;
}

/// In one reading transaction: one per look-up would take longer than the look-up.
Result<QList<KnownRow>> knownAmong(const QSqlDatabase &db, const QList<NewLead> &leads)
{
    if (const auto begun = sql::exec(db, u"BEGIN"_s); !begun)
        return begun.error();
    auto known = knownIn(db, leads);
    if (const auto ended = sql::exec(db, u"COMMIT"_s); !ended)
        return ended.error();
    return known;
}

/// For a progress bar; 0 when it cannot be told.
int leadsOf(const QSqlDatabase &db, ImportId import)
{
    const auto leads = sql::value(db, u"SELECT count(*) FROM leads WHERE import_id = ?"_s, {raw(import)});
    return leads ? leads->toInt() : 0;
}

/// From the commit on nobody counts or dials the import's leads; removing them is a matter of time.
Result<Done> disown(const QSqlDatabase &db, ImportId import)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        if (const auto undoable = importstate::checkUndoable(db, import); !undoable)
            return undoable;
        const auto done =
            sql::change(db, u"UPDATE imports SET state = 'undone' WHERE id = ?"_s, {raw(import)});
        if (!done)
            return done.error();
        return Done {};
    });
}

/// The journal is not moved by this commit, however long it is: somebody waits for it.
Result<Done> disownUnfinished(const QSqlDatabase &db, ImportId import)
{
    return sql::inTransaction(db, [&]() -> Result<Done> {
        if (const auto running = importstate::running(db, import); !running)
            return running.error();
        const auto done = sql::change(
            db, u"UPDATE imports SET state = 'undone', upload_id = NULL WHERE id = ?"_s, {raw(import)});
        if (!done)
            return done.error();
        return Done {};
    });
}

/// The number of leads changed.
Result<qint64> storeNotes(const QSqlDatabase &db, LeadId lead, const QString &notes)
{
    if (const auto back = LeadMerging::takeBackFrom(db, {lead}); !back)
        return back.error();
    return sql::change(db, u"UPDATE leads SET notes = ? WHERE id = ?"_s, {sql::fromText(notes), raw(lead)});
}

void tellOfLeads(Changes &changes)
{
    emit changes.leadsChanged();
    emit changes.listsChanged();
    emit changes.campaignsChanged();
}

class SqlLeadStore final : public LeadStore {
public:
    SqlLeadStore(Database &database, Changes &changes, const Clock &clock)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
    {
    }

    QFuture<Result<ImportId>> beginImport(const NewImport &import) override
    {
        auto promise = std::make_shared<QPromise<Result<ImportId>>>();
        promise->start();
        leadremoval::afterwards(m_database, import.cancel,
                                [changes = &m_changes, underWay = m_underWay, import, promise,
                                 now = m_clock.nowUtc()](const QSqlDatabase &db, const Result<Done> &ready) {
                                    auto begun = ready ? begin(db, import, now) : ready.error();
                                    if (begun) {
                                        underWay->insert(
                                            *begun, {import.duplicates == DuplicatePolicy::Merge, import.cancel});
                                        emit changes->listsChanged();
                                    }
                                    promise->addResult(std::move(begun));
                                    promise->finish();
                                });
        return promise->future();
    }

    QFuture<Result<QList<RowFate>>> addLeads(ImportId import, const QList<NewLead> &leads) override
    {
        const auto known = m_underWay->value(import);
        const auto keep = known.merges ? LeadBatch::Keep::Everything : LeadBatch::Keep::Identity;
        const auto chunk =
            std::make_shared<LeadChunk>(m_database, import, leads, keep, m_clock.nowUtc(), known.cancel);
        const auto fates = chunk->fates();
        m_database.postBehind([changes = &m_changes, chunk](QSqlDatabase &db) {
            const StepEnd end = chunk->step(db);
            if (end == StepEnd::Finished)
                emit changes->leadsChanged();
            return end;
        });
        return fates;
    }

    QFuture<Result<QList<KnownRow>>> findKnown(const QList<NewLead> &leads) override
    {
        return runBehind([leads](QSqlDatabase &db) { return knownAmong(db, leads); });
    }

    QFuture<Result<QList<ImportedRow>>> importedRows(ImportId import, ImportedAs kind, qint64 cursor,
                                                     int limit) override
    {
        return m_database.run([import, kind, cursor, limit](QSqlDatabase &db) {
            return readImportedRows(db, import, kind, cursor, limit);
        });
    }

    QFuture<Result<Done>> addRejects(ImportId import, const QList<RejectedRow> &rows) override
    {
        return runBehind([import, rows](QSqlDatabase &db) { return storeRejects(db, import, rows); });
    }

    QFuture<Result<Done>> stopOptedOut(ImportId import, const QList<PhoneNumber> &numbers) override
    {
        return runBehind([changes = &m_changes, import, numbers, now = m_clock.nowUtc()](QSqlDatabase &db) {
            const auto stopped = stopnumbers::addOptedOut(db, import, numbers, now);
            if (stopped)
                emit changes->stopListChanged();
            return stopped;
        });
    }

    QFuture<Result<ImportSummary>> finishImport(ImportId import, qint64 rows, double seconds) override
    {
        m_database.journal().startAbove(JournalMover::idleJournal);
        m_underWay->remove(import);
        return runBehind([database = &m_database, changes = &m_changes, import, rows, seconds,
                          now = m_clock.nowUtc()](QSqlDatabase &db) {
            auto summary = finish(db, import, rows, seconds, now);
            database->takeBackPending();
            if (summary) {
                emit changes->leadsChanged();
                emit changes->listsChanged();
            }
            return summary;
        });
    }

    QFuture<Result<Done>> abandonImport(ImportId import) override
    {
        m_database.journal().startAbove(JournalMover::idleJournal);
        m_underWay->remove(import);
        auto promise = std::make_shared<QPromise<Result<Done>>>();
        promise->start();
        m_database.post([database = &m_database, changes = &m_changes, import, promise](QSqlDatabase &db) {
            const auto tell = [changes] { tellOfLeads(*changes); };
            const auto answer = [promise, tell](const Result<Done> &result) {
                promise->addResult(result);
                promise->finish();
                tell();
            };
            if (const auto disowned = disownUnfinished(db, import); !disowned)
                return answer(disowned);
            const auto finished = [database, tell](const Result<qint64> &) {
                tell();
                database->takeBackPending();
            };
            leadremoval::start(*database, import, finished, [answer] { answer(Done {}); });
        });
        return promise->future();
    }

    QFuture<Result<qint64>> undoImport(ImportId import) override
    {
        auto promise = std::make_shared<QPromise<Result<qint64>>>();
        promise->start();
        const auto finish = [promise](Result<qint64> result) {
            promise->addResult(std::move(result));
            promise->finish();
        };
        m_database.post(
            [database = &m_database, changes = &m_changes, import, promise, finish](QSqlDatabase &db) {
                if (const auto done = disown(db, import); !done)
                    return finish(done.error());
                promise->setProgressRange(0, leadsOf(db, import));
                const auto end = [changes, finish](const Result<qint64> &removed) {
                    tellOfLeads(*changes);
                    finish(removed);
                };
                leadremoval::start(*database, import, end, {}, [promise](qint64 removed) {
                    promise->setProgressValue(static_cast<int>(removed));
                });
            });
        return promise->future();
    }

    QFuture<Result<ImportSummary>> importByUpload(const QString &uploadId) override
    {
        return m_database.run([uploadId](QSqlDatabase &db) { return summaryOfUpload(db, uploadId); });
    }

    QFuture<Result<qint64>> forgetUnstoredRows(const QDateTime &before) override
    {
        constexpr int atOnce = 5'000;
        return m_database.run([before](QSqlDatabase &db) {
            return sql::inTransaction(
                db, [&] { return importstate::forgetUnstoredRows(db, before, atOnce); });
        });
    }

    QFuture<Result<Done>> setNotes(LeadId lead, const QString &notes) override
    {
        return m_database.run([changes = &m_changes, lead, notes](QSqlDatabase &db) -> Result<Done> {
            const auto done = sql::inTransaction(db, [&] { return storeNotes(db, lead, notes); });
            if (!done)
                return done.error();
            if (*done == 0)
                return Error {Error::Kind::NotFound, Words::tr("This lead is not in the database any more.")};
            emit changes->leadsChanged();
            return Done {};
        });
    }

private:
    /// In the order of the calls, as all of an import, once the journal is not being moved: `work` is one
    /// step.
    template <typename Work> auto runBehind(Work work) -> QFuture<std::invoke_result_t<Work, QSqlDatabase &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work, QSqlDatabase &>>>();
        promise->start();
        m_database.postBehind([database = &m_database, promise, work](QSqlDatabase &db) {
            if (database->journal().isMoving())
                return StepEnd::Waits;
            promise->addResult(work(db));
            promise->finish();
            return StepEnd::Finished;
        });
        return promise->future();
    }

    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
    const std::shared_ptr<ImportsUnderWay> m_underWay = std::make_shared<ImportsUnderWay>();
};

} // namespace

std::unique_ptr<LeadStore> makeSqlLeadStore(Database &database, Changes &changes, const Clock &clock)
{
    return std::make_unique<SqlLeadStore>(database, changes, clock);
}
