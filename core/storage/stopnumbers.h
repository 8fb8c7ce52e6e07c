#pragma once

#include "core/base/ids.h"
#include "core/dialing/stoplist.h"

#include <QSqlDatabase>

namespace stopnumbers {

/// Puts numbers on the stop list and into its log; belongs into a transaction of the caller. What is there
/// already keeps its source.
Result<StopListAdded> add(const QSqlDatabase &db, const QList<PhoneNumber> &numbers, const QString &source,
                          const QDateTime &nowUtc);
/// Those that a running import's file says must not be called, in a transaction of its own.
Result<Done> addOptedOut(const QSqlDatabase &db, ImportId import, const QList<PhoneNumber> &numbers,
                         const QDateTime &nowUtc);

} // namespace stopnumbers
