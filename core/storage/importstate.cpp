#include "core/storage/importstate.h"

#include "core/storage/sql.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace importstate {

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadStore)
};

constexpr std::array policyCodes {"skip", "merge", "keep"}; // in the order of DuplicatePolicy

DuplicatePolicy policyFromCode(const QString &code)
{
    for (size_t i = 0; i < policyCodes.size(); ++i) {
        if (code == QLatin1String(policyCodes[i]))
            return static_cast<DuplicatePolicy>(i);
    }
    return DuplicatePolicy::Skip;
}

Result<ImportRow> importRow(const QSqlDatabase &db, ImportId import)
{
    auto query =
        sql::exec(db, u"SELECT list_id, duplicates_policy, state FROM imports WHERE id = ?"_s, {raw(import)});
    if (!query)
        return query.error();
    if (!query->next())
        return notFound(import);
    ImportRow row {ListId(query->value(0).toLongLong()), policyFromCode(query->value(1).toString()),
                   query->value(2).toString()};
    query->finish();
    return row;
}

Error conflict(const QString &message)
{
    return {Error::Kind::Conflict, message};
}

Result<Done> checkNotCalled(const QSqlDatabase &db, ImportId import)
{
    const auto called = sql::value(db, uR"(SELECT count(DISTINCT a.lead_id) FROM leads l
        JOIN attempts a ON a.lead_id = l.id WHERE l.import_id = ?)"_s,
                                   {raw(import)});
    if (!called)
        return called.error();
    if (called->toInt() == 0)
        return Done {};
    return conflict(Words::tr("%n lead(s) of this import were called, so it cannot be taken back: the record "
                              "of calls stays complete. "
                              "Put numbers that must not be called on the stop list.",
                              nullptr, called->toInt()));
}

Result<Done> checkNotRunning(const QSqlDatabase &db, ImportId import)
{
    const auto campaign =
        sql::value(db, uR"(SELECT c.name FROM campaigns c WHERE c.state = 'running' AND EXISTS (
        SELECT 1 FROM leads l JOIN campaign_leads q ON q.campaign_id = c.id AND q.lead_id = l.id
        WHERE l.import_id = ?) LIMIT 1)"_s,
                   {raw(import)});
    if (!campaign)
        return campaign.error();
    if (!campaign->isValid())
        return Done {};
    return conflict(Words::tr("Leads of this import are being called by the campaign %1. Pause it first, "
                              "then take the import back.")
                        .arg(campaign->toString()));
}

} // namespace

QString policyCode(DuplicatePolicy policy)
{
    return QString::fromLatin1(policyCodes[static_cast<size_t>(policy)]);
}

Error notFound(ImportId import)
{
    return {Error::Kind::NotFound,
            Words::tr("There is no import number %1. The Leads page lists the imports.").arg(raw(import))};
}

Result<ImportRow> running(const QSqlDatabase &db, ImportId import)
{
    auto row = importRow(db, import);
    if (!row || row->state == "running"_L1)
        return row;
    return Error {Error::Kind::Conflict,
                  Words::tr("Import %1 has ended already. Start a new one.").arg(raw(import))};
}

Result<Done> checkUndoable(const QSqlDatabase &db, ImportId import)
{
    const auto row = importRow(db, import);
    if (!row)
        return row.error();
    if (row->state == "undone"_L1)
        return conflict(Words::tr("Import %1 was taken back already.").arg(raw(import)));
    if (row->state != "done"_L1)
        return conflict(Words::tr("Import %1 is still running. Cancel it instead.").arg(raw(import)));
    if (const auto uncalled = checkNotCalled(db, import); !uncalled)
        return uncalled;
    return checkNotRunning(db, import);
}

// CROSS JOIN: SQLite would look through all rows for those of old imports.
Result<qint64> forgetUnstoredRows(const QSqlDatabase &db, const QDateTime &before, int limit)
{
    const QList<QVariant> which {sql::fromDateTime(before), limit};
    const auto refused = sql::change(db, uR"(DELETE FROM import_rejects WHERE (import_id, line) IN (
        SELECT r.import_id, r.line FROM imports i CROSS JOIN import_rejects r
        WHERE r.import_id = i.id AND i.started_at < ? AND i.state <> 'running' LIMIT ?))"_s,
                                     which);
    if (!refused)
        return refused;
    const auto repeated = sql::change(db, uR"(DELETE FROM import_duplicates WHERE id IN (
        SELECT d.id FROM imports i CROSS JOIN import_duplicates d
        WHERE d.import_id = i.id AND i.started_at < ? AND i.state <> 'running' LIMIT ?))"_s,
                                      which);
    return repeated ? Result<qint64>(qMax(*refused, *repeated)) : repeated;
}

} // namespace importstate
