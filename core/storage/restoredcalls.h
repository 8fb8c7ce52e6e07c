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

/// Calls reach the provider's list up to two minutes after they were made: so long after the first read a second one has
/// to follow.
inline constexpr std::chrono::seconds secondReadAfter { 150 };

/// `rows`: calls of the provider since the backup. The numbers of those this database does not know count as called (the
/// gate's history), and their leads are held for a person. With `isComplete` the file counts as restored no more. One
/// transaction; gives the number of leads held. Both references must outlive the database's thread.
QFuture<Result<qint64>> hold(Database &database, Changes &changes, const QList<CallRow> &rows, bool isComplete,
                             const QDateTime &nowUtc);

} // namespace restoredcalls
