#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

/// What the diagnostics bundle tells of a database: its shape, never its contents. Each function opens a
/// reading connection of its own and blocks; Storage.
namespace bundlefacts {

struct DatabaseShape {
    int version = 0; ///< PRAGMA user_version
    QStringList statements; ///< that would make the tables, indexes and triggers
    QMap<QString, qint64> rows; ///< by table
};
Result<DatabaseShape> shapeOf(const QString &databaseFile);
/// integrity_check, then foreign_key_check; empty when the file is whole. Seconds for a large file.
Result<QStringList> faultsOf(const QString &databaseFile);
/// Names of people, firms, lists, campaigns and tags all of whose words are among `words` (lower case): what
/// a text with these words may give away.
Result<QStringList> namesAmong(const QString &databaseFile, const QSet<QString> &words);

} // namespace bundlefacts
