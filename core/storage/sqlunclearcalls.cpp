#include "core/storage/sqlunclearcalls.h"

#include "core/storage/sqlcalllogunknown.h"
#include "core/storage/sqlcalllogwork.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using calllog::AttemptRow;
using calllog::Work;

constexpr auto leftToAPersonAfter = 24h; ///< reliability.md 3.5

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UnclearCalls)
};

/// Fails when the attempt is gone or has been settled meanwhile.
std::optional<AttemptRow> unclear(Work &work, AttemptId id)
{
    auto attempt = calllog::attemptOf(work, id);
    if (attempt && attempt->state != AttemptState::Unknown) {
        work.fail(
            {Error::Kind::Conflict, Words::tr("What became of this call has been found out meanwhile.")});
        return std::nullopt;
    }
    return attempt;
}

Result<Done> lookOnceMore(Work &work, AttemptId id)
{
    const auto attempt = unclear(work, id);
    if (!attempt)
        return work.done();
    work.write(u"UPDATE attempts SET next_check_at = ? WHERE id = ?"_s, {work.at(), raw(id)});
    work.touched(id, attempt->campaign, attempt->lead);
    return work.done();
}

Result<Done> closeUnclear(Work &work, AttemptId id)
{
    auto attempt = unclear(work, id);
    if (!attempt)
        return work.done();
    if (attempt->intentUtc.msecsTo(work.now()) < work.scaled(leftToAPersonAfter).count()) {
        work.fail({Error::Kind::Conflict,
                   Words::tr("Leadline is still looking for this call at the provider. It can be "
                             "closed by hand a day after it was sent.")});
        return work.done();
    }
    calllog::become(work, *attempt, AttemptState::Ended, u"closed by a person, no report"_s);
    work.write(
        u"UPDATE attempts SET outcome = ?, outcome_by = ?, ended_at = ?, next_check_at = NULL, review = 0, "
        "review_reason = '' WHERE id = ?"_s,
        {outcomeCode(Outcome::Unknown), outcomeByCode(OutcomeBy::Rule), work.at(), raw(id)});
    if (!calllog::isHeldForForeignCall(work, attempt->campaign, attempt->lead))
        calllog::moveLead(work, attempt->campaign, attempt->lead, calllog::finished(Outcome::Unknown));
    work.touched(id, attempt->campaign, attempt->lead);
    return work.done();
}

class SqlUnclearCalls final : public UnclearCalls {
public:
    SqlUnclearCalls(Database &database, const calllog::Context &context)
        : m_database(database)
        , m_context(context)
    {
    }

    QFuture<Result<Done>> lookAgain(AttemptId attempt) override { return run(attempt, &lookOnceMore); }
    QFuture<Result<Done>> close(AttemptId attempt) override { return run(attempt, &closeUnclear); }

private:
    QFuture<Result<Done>> run(AttemptId attempt, Result<Done> (*step)(Work &, AttemptId))
    {
        return m_database.run([context = m_context, attempt, step](QSqlDatabase &db) {
            return calllog::inWork(context, db, [&](Work &work) { return step(work, attempt); });
        });
    }

    Database &m_database;
    calllog::Context m_context;
};

} // namespace

std::unique_ptr<UnclearCalls> makeSqlUnclearCalls(Database &database, Changes &changes, const Clock &clock,
                                                  const Gate &gate)
{
    return std::make_unique<SqlUnclearCalls>(database, calllog::Context {&changes, &clock, &gate});
}
