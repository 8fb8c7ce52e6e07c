#pragma once

#include "core/leads/leadstore.h"
#include "core/storage/sqlrow.h"

#include <QSqlQuery>

/// The columns of `leads` as a Lead, the same everywhere.
namespace leadrow {

/// "l.id, l.list_id, ..." for a table alias; without one the bare names.
QString columns(const QString &alias = {});
/// Number of columns that `columns` names.
int columnCount();
/// The lead on the present row, whose column `from` is the first of ours. Of a statement it takes a third of
/// the time that it takes of Qt's query.
Lead read(const sql::Row &row, int from = 0);
/// The texts of a JSON array as `sql::fromStringList` writes it; as `sql::toStringList`.
QStringList textsFrom(QByteArrayView json);

} // namespace leadrow

/// A row of `imports` with the name of its list.
namespace importrow {

/// "SELECT ... FROM imports i JOIN lists l ... ", to be followed by a condition.
QString select();
/// The import on the present row of a query that began with `select`.
ImportSummary read(const QSqlQuery &query);

} // namespace importrow
