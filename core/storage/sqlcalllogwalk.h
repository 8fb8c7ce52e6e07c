#pragma once

#include "core/storage/database.h"
#include "core/storage/sqlcampaigns.h"

#include <QPromise>

#include <memory>

namespace calllog {

/// Work on a campaign too long for one transaction: a first one, then walks over the leads in steps, with
/// other jobs of the storage thread in between. The future finishes after the last step, or with the first
/// failure.
class CampaignJob final : public std::enable_shared_from_this<CampaignJob> {
public:
    using First = std::function<Result<CampaignId>(Work &)>;
    using Walk = Result<LeadWalk> (*)(Work &, LeadWalk);
    /// Which walks follow, decided in the first transaction.
    using Walks = std::function<QList<Walk>(Work &, CampaignId)>;

    /// `undo` takes everything back when a walk fails.
    static QFuture<Result<LeadWalk>> start(Database &database, const Context &context, First first,
                                           Walks walks, Walk undo = nullptr);

private:
    CampaignJob(Database &database, const Context &context, Walk undo)
        : m_database(database)
        , m_context(context)
        , m_undo(undo)
    {
    }
    void begin(QSqlDatabase &db, const First &first, const Walks &walks);
    void goOn();
    void step(QSqlDatabase &db);
    void giveUp(const Error &error);
    void finish(const Result<LeadWalk> &result);

    Database &m_database; ///< runs our jobs, so it is there whenever we are running
    Context m_context;
    QPromise<Result<LeadWalk>> m_promise;
    Walk m_undo;
    std::optional<Error> m_failure; ///< of a job that is being undone
    QList<Walk> m_walks;
    LeadWalk m_walk;
};

} // namespace calllog
