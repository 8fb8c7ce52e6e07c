#pragma once

#include "core/base/changes.h"
#include "core/base/result.h"
#include "core/dialing/callprovider.h"
#include "core/storage/database.h"

#include <QFuture>

/// A database that was put back from a backup, or copied from another computer, does not know of the calls made since
/// (I-9).
namespace restoredcalls {

/// How long before the moment of the backup the provider's list has to be read from.
inline constexpr std::chrono::hours margin { 1 };

/// `rows`: all calls of the provider since the backup. Leads whose number was called by a call this database does not
/// know are held for a person; then the file counts as restored no more. One transaction; gives the number of leads
/// held. Both references must outlive the database's thread.
QFuture<Result<qint64>> hold(Database &database, Changes &changes, const QList<CallRow> &rows);

} // namespace restoredcalls
