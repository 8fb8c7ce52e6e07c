#pragma once

#include "core/leads/lead.h"

#include <QSqlQuery>

/// The columns of `leads` as a Lead, the same everywhere.
namespace leadrow {

/// "l.id, l.list_id, ..." for a table alias; without one the bare names.
QString columns(const QString &alias = {});
/// Number of columns that `columns` names.
int columnCount();
/// The lead on the present row of `query`, whose column `from` is the first of ours.
Lead read(const QSqlQuery &query, int from = 0);

} // namespace leadrow
