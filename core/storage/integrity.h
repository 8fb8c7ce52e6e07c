#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QStringList>

/// Is a database whole?
namespace integrity {

enum class Depth {
    Quick, ///< quick_check: structure, without comparing indexes and tables
    Full, ///< integrity_check
};

/// What SQLite finds, at most 100 lines; empty when the file is whole. A file too damaged to be read gives
/// its error as a line. Storage only for what is no damage (disk fault, locked).
Result<QStringList> damage(const QSqlDatabase &db, Depth depth);
/// foreign_key_check: rows that refer to something that is not there.
Result<QStringList> danglingRows(const QSqlDatabase &db);

} // namespace integrity
