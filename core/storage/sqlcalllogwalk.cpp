#include "core/storage/sqlcalllogwalk.h"

namespace calllog {

QFuture<Result<LeadWalk>> CampaignJob::start(Database &database, const Context &context, First first,
                                             Walks walks, Walk undo)
{
    const std::shared_ptr<CampaignJob> job(new CampaignJob(database, context, undo));
    job->m_promise.start();
    database.post([job, first = std::move(first), walks = std::move(walks)](QSqlDatabase &db) {
        job->begin(db, first, walks);
    });
    return job->m_promise.future();
}

void CampaignJob::begin(QSqlDatabase &db, const First &first, const Walks &walks)
{
    const auto campaign = inWork(m_context, db, [&](Work &work) -> Result<CampaignId> {
        const auto done = first(work);
        if (done && !work.failed())
            m_walks = walks(work, *done);
        return done;
    });
    if (!campaign)
        return finish(campaign.error());
    m_walk = {.campaign = *campaign};
    goOn();
}

void CampaignJob::goOn()
{
    if (m_walks.isEmpty())
        return finish(m_failure ? Result<LeadWalk>(*m_failure) : Result<LeadWalk>(m_walk));
    m_database.post([job = shared_from_this()](QSqlDatabase &db) { job->step(db); });
}

void CampaignJob::step(QSqlDatabase &db)
{
    const auto walk = inWork(m_context, db, [this](Work &work) { return m_walks.first()(work, m_walk); });
    if (!walk)
        return giveUp(walk.error());
    m_walk = *walk;
    if (!m_walk.more) {
        m_walks.removeFirst();
        m_walk = {.campaign = m_walk.campaign, .changed = m_walk.changed};
    }
    goOn();
}

void CampaignJob::giveUp(const Error &error)
{
    if (!m_undo || m_failure)
        return finish(m_failure.value_or(error));
    m_failure = error;
    m_walks = {m_undo};
    m_walk = {.campaign = m_walk.campaign};
    goOn();
}

void CampaignJob::finish(const Result<LeadWalk> &result)
{
    m_promise.addResult(result);
    m_promise.finish();
}

} // namespace calllog
