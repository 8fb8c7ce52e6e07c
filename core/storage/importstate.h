#pragma once

#include "core/leads/leadstore.h"

#include <QSqlDatabase>

/// What an import allows in the state it is in. On the thread of the connection.
namespace importstate {

QString policyCode(DuplicatePolicy policy); ///< "skip", "merge", "keep"

struct ImportRow {
    ListId list {};
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
    QString state; ///< "running", "done", "undone"
};

Error notFound(ImportId import);
/// The import, when rows may still be added to it. Kinds: NotFound, Conflict, Storage.
Result<ImportRow> running(const QSqlDatabase &db, ImportId import);
/// Done when a finished import may be taken back. Kinds: NotFound, Conflict, Storage.
Result<Done> checkUndoable(const QSqlDatabase &db, ImportId import);

/// Deletes at most `limit` refused rows and as many duplicates of imports that began before then; their
/// counts stay. How many: fewer than `limit` when none are left. In a transaction of the caller. Kinds: Storage.
Result<qint64> forgetUnstoredRows(const QSqlDatabase &db, const QDateTime &before, int limit);

} // namespace importstate
