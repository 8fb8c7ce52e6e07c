#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

/// Removes the recordings in `folder` that were fetched before `fetchedBeforeUtc`: plain files that are named
/// after a call of the database, nothing else, and nothing at all when the folder is a link to elsewhere.
/// Gives the number of files removed; Storage when the calls cannot be read or a file cannot be removed (the
/// others are removed all the same). Any thread; blocks on the disk, reads over a connection of its own.
Result<qint64> removeOldRecordings(const QString &databaseFile, const QString &folder,
                                   const QDateTime &fetchedBeforeUtc);
