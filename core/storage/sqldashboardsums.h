#pragma once

#include "core/metrics/callcounts.h"
#include "core/metrics/callselection.h"
#include "core/storage/sql.h"

/// Sums over the tallies and what has changed since they were brought up to date.
namespace dashboardsums {

/// What the calls are told apart by.
enum class By { Outcome, WeekHour, List, Script, Caller };

struct Group {
    QString code; ///< number or text, by what the calls are told apart
    CallCounts counts;
};

/// Hours since 1970 of the first call and of the one after the last; empty when there is none.
struct Hours {
    qint64 from = 0;
    qint64 until = 0;
};

/// Calls that are noted and not yet in the tallies; negative counts take back what a call was before.
struct Change {
    qint64 hour = 0; ///< since 1970
    QString outcome;
    QString weekHour;
    QString list;
    QString script;
    QString caller;
    CallCounts counts;
};

/// One look at the calls of a scope. To be made and asked within one reading transaction, on the thread of the
/// connection. What cannot be read is missing and told in the log.
class Look final {
public:
    Look(const QSqlDatabase &db, const DashboardScope &scope);

    const Hours &hours() const { return m_hours; }
    /// Groups with at least one attempt or some money, in no order.
    QList<Group> groups(By by) const;
    /// By hours (`length` 1) or days of UTC (24), ascending; the code is their number since 1970. Tells only
    /// what rang and who was reached.
    QList<Group> overTime(qint64 length) const;

private:
    QSqlDatabase m_db;
    qint64 m_campaign; ///< 0 = all
    bool m_isAllTime;
    Hours m_hours;
    QList<Change> m_changes;
};

} // namespace dashboardsums
