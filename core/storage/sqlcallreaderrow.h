#pragma once

#include "core/dialing/attempt.h"
#include "core/storage/sql.h"

/// The columns of `attempts` as an Attempt, the same everywhere.
namespace attemptrow {

/// "a.id, a.key, ..." for a table alias.
QString columns(const QString &alias);
int columnCount();
/// The attempt on the present row of `query`, whose column `from` is the first of ours; the names of campaign
/// and lead are left to the caller.
Attempt read(const QSqlQuery &query, int from = 0);

} // namespace attemptrow
