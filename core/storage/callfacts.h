#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/rules/zonetable.h"
#include "core/storage/jobthread.h"

#include <atomic>
#include <optional>

/// What the dashboard adds up (callfiguresschema.h says which tables and why).
namespace callfacts {

/// The attempt takes part in the figures from now on. `weekHour` as of weekhour.h. In the caller's
/// transaction, once the texts of the attempt are written; nothing happens when it takes part already.
Result<qint64> add(const QSqlDatabase &db, AttemptId attempt, std::optional<int> weekHour);

/// Brings the tallies up to date, in a transaction of its own.
Result<Done> fold(const QSqlDatabase &db);
/// Adds some attempts that do not take part yet and folds; false when none is left.
Result<bool> addSome(const QSqlDatabase &db, const ZoneTable &zones);

/// Does both in short jobs between those of others.
class Keeper final {
public:
    static constexpr std::chrono::milliseconds every {1000};

    /// `thread` owns the keeper's jobs and must outlive it or be closed first.
    explicit Keeper(JobThread &thread)
        : m_thread(thread)
    {
    }
    /// On the thread, every `every`.
    void wake(const QSqlDatabase &db);

private:
    void step(const QSqlDatabase &db);

    JobThread &m_thread;
    const ZoneTable m_zones;
    std::optional<bool> m_filled; ///< empty: nobody has looked yet
    bool m_filling = false;
};

} // namespace callfacts
