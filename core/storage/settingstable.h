#pragma once

#include "core/storage/sql.h"

#include <QHash>

/// The table of settings. Everything belongs to the thread of the connection.
namespace settingstable {

using Values = QHash<QString, QVariant>;

/// Storage, Busy.
Result<Values> readAll(const QSqlDatabase &db);
/// In a transaction of its own; an invalid value takes the key away. Gives how many rows changed. Storage,
/// Busy.
Result<qint64> write(const QSqlDatabase &db, const QString &key, const QVariant &value);

} // namespace settingstable
