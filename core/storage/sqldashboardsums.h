#pragma once

#include "core/metrics/callcounts.h"
#include "core/metrics/callselection.h"
#include "core/storage/sql.h"

/// Sums over the tallies and what has changed since they were brought up to date. All calls of one look
/// belong into one reading transaction.
namespace dashboardsums {

/// What the calls are told apart by.
enum class By { Nothing, Outcome, WeekHour, List, Script, Caller };

struct Group {
    QVariant code;
    CallCounts counts;
};
/// Groups with at least one attempt or some money, in no order.
QList<Group> groups(const QSqlDatabase &db, By by, const DashboardScope &scope);

/// Hours since 1970 of the first call and of the one after the last; empty when there is none.
struct Hours {
    qint64 from = 0;
    qint64 until = 0;
};
Hours hoursOf(const QSqlDatabase &db, const DashboardScope &scope);
/// By hours (`length` 1) or days of UTC (24), ascending; the code is their number since 1970. Tells only what
/// rang and who was reached.
QList<Group> overTime(const QSqlDatabase &db, std::optional<CampaignId> campaign, Hours hours, qint64 length);

} // namespace dashboardsums
