#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QString>

/// The table `meta`: what the file knows of itself (keys: firstschema.h). On the thread of the connection.
namespace meta {

/// Empty when there is none, or when it cannot be read.
QString value(const QSqlDatabase &db, const QString &key);
Result<Done> set(const QSqlDatabase &db, const QString &key, const QString &text);
Result<Done> remove(const QSqlDatabase &db, const QString &key);

} // namespace meta
