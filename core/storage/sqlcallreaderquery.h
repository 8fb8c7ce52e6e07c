#pragma once

#include "core/dialing/calllog.h"
#include "core/storage/sql.h"

/// Searches over attempts; any connection, any thread.
namespace callquery {

Result<QList<AttemptId>> find(const QSqlDatabase &db, const CallQuery &query);
/// With the names of campaign and lead; ids that are gone are left out.
QList<Attempt> byIds(const QSqlDatabase &db, const QList<AttemptId> &ids);
CallPage page(const QSqlDatabase &db, const CallQuery &query, std::optional<AttemptId> after, int limit);
QList<Attempt> ofLead(const QSqlDatabase &db, LeadId lead);
std::optional<AttemptDetail> detail(const QSqlDatabase &db, AttemptId id);
QList<ResultRow> results(const QSqlDatabase &db, CampaignId campaign, LeadId after, int limit);

} // namespace callquery
