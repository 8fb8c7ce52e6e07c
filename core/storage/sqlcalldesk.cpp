#include "core/storage/sqlcalldesk.h"

#include "core/storage/sqlcalldesksteps.h"

namespace {

using calllog::Work;

class SqlCallDesk final : public CallDesk {
public:
    SqlCallDesk(Database &database, const calllog::Context &context, const QString &who)
        : m_database(database)
        , m_context(context)
        , m_who(who)
    {
    }

    QFuture<Result<CallActionDone>> setRead(const QList<AttemptId> &calls, bool read) override
    {
        return run(
            [who = m_who, calls, read](Work &work) { return calldesk::setRead(work, who, calls, read); });
    }
    QFuture<Result<CallActionDone>> setArchived(const QList<AttemptId> &calls, bool archived) override
    {
        return run([who = m_who, calls, archived](Work &work) {
            return calldesk::setArchived(work, who, calls, archived);
        });
    }
    QFuture<Result<CallActionDone>> correct(AttemptId call, Outcome outcome, const QString &why) override
    {
        return run([who = m_who, call, outcome, why](Work &work) {
            return calldesk::correct(work, who, call, outcome, why);
        });
    }
    QFuture<Result<CallActionDone>> setNotes(AttemptId call, const QString &notes) override
    {
        return run(
            [who = m_who, call, notes](Work &work) { return calldesk::setNotes(work, who, call, notes); });
    }
    QFuture<Result<CallActionDone>> planCallback(AttemptId call, const CallbackPlan &plan) override
    {
        return run(
            [who = m_who, call, plan](Work &work) { return calldesk::planCallback(work, who, call, plan); });
    }
    QFuture<Result<QString>> callbackObstacle(AttemptId call) override
    {
        return run([call](Work &work) { return calldesk::callbackObstacle(work, call); });
    }
    QFuture<Result<CallActionDone>> undo(CallActionId action) override
    {
        return run([who = m_who, action](Work &work) { return calldesk::undo(work, who, action); });
    }

private:
    /// One transaction on the storage thread.
    template <typename Steps> auto run(Steps steps) -> QFuture<std::invoke_result_t<Steps, Work &>>
    {
        return m_database.run([context = m_context, steps = std::move(steps)](QSqlDatabase &db) {
            return calllog::inWork(context, db, steps);
        });
    }

    Database &m_database;
    calllog::Context m_context;
    QString m_who;
};

} // namespace

std::unique_ptr<CallDesk> makeSqlCallDesk(Database &database, Changes &changes, const Clock &clock,
                                          const Gate &gate, const QString &who)
{
    return std::make_unique<SqlCallDesk>(database, calllog::Context {&changes, &clock, &gate}, who);
}
