#pragma once

#include "core/base/result.h"
#include "core/leads/leadstore.h"

#include <QSqlDatabase>

#include <functional>

/// Searches and counts over all leads, on the thread of `db`. `isUnwanted` is asked every now and then; the
/// answer is Cancelled once it is true.
namespace leadsearch {

Result<QList<LeadId>> find(const QSqlDatabase &db, const LeadQuery &query, std::function<bool()> isUnwanted);
Result<QList<LeadCount>> count(const QSqlDatabase &db, LeadFacet facet, const LeadQuery &query,
                               std::function<bool()> isUnwanted);

} // namespace leadsearch
