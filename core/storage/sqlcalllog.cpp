#include "core/storage/sqlcalllog.h"

#include "core/storage/gateinforce.h"
#include "core/storage/sqlcalllogdial.h"
#include "core/storage/sqlcalllogunknown.h"
#include "core/storage/sqlcalllogwalk.h"
#include "core/storage/sqlcampaigns.h"
#include "core/storage/sqlclaim.h"
#include "core/storage/sqlreports.h"
#include "core/storage/stores.h"

#include <memory>

using calllog::CampaignJob;
using calllog::LeadWalk;
using calllog::Work;

namespace {

QList<CampaignJob::Walk> takingIn(Work &work, CampaignId campaign)
{
    if (calllog::hasAllLeads(work, campaign))
        return {};
    return {&calllog::takeInLeads};
}

/// The same job with another answer.
template <typename T, typename Reading>
QFuture<Result<T>> answering(QFuture<Result<LeadWalk>> job, Reading reading)
{
    return job.then(QtFuture::Launch::Sync, [reading](const Result<LeadWalk> &result) -> Result<T> {
        if (!result)
            return result.error();
        return reading(*result);
    });
}

Done done(const LeadWalk &)
{
    return {};
}

} // namespace

SqlCallLog::SqlCallLog(Database &database, const calllog::Context &context)
    : m_database(database)
    , m_context(context)
{
    m_context.inForce = std::make_shared<calllog::GateInForce>();
}

QFuture<Result<CampaignId>> SqlCallLog::createCampaign(const CampaignSettings &settings)
{
    const auto insert = [settings](Work &work) { return calllog::insertCampaign(work, settings); };
    return answering<CampaignId>(
        CampaignJob::start(m_database, m_context, insert, &takingIn, &calllog::deleteInSteps),
        [](const LeadWalk &walk) { return walk.campaign; });
}

QFuture<Result<Done>> SqlCallLog::changeCampaign(CampaignId campaign, const CampaignSettings &settings)
{
    return run(
        [campaign, settings](Work &work) { return calllog::updateCampaign(work, campaign, settings); });
}

QFuture<Result<Done>> SqlCallLog::setState(CampaignId campaign, CampaignState state, const QString &cause)
{
    // Shared by the two steps of the first transaction.
    const auto started = std::make_shared<bool>(false);
    const auto write = [campaign, state, cause, started](Work &work) -> Result<CampaignId> {
        const auto change = calllog::writeState(work, campaign, state, cause);
        if (!change)
            return change.error();
        *started = change->changed && state == CampaignState::Running;
        return campaign;
    };
    const auto walks = [state, started](Work &work, CampaignId id) -> QList<CampaignJob::Walk> {
        if (state != CampaignState::Running)
            return {};
        QList<CampaignJob::Walk> following {&calllog::wakeWaiting};
        if (*started)
            following += &calllog::giveParkedAnotherChance;
        return following + takingIn(work, id);
    };
    return answering<Done>(CampaignJob::start(m_database, m_context, write, walks), &done);
}

QFuture<Result<qint64>> SqlCallLog::parkWaiting(CampaignId campaign, const QDateTime &fullUntilUtc)
{
    const auto postpone = [campaign, fullUntilUtc](Work &work) -> Result<CampaignId> {
        if (fullUntilUtc.isValid())
            calllog::postponeDue(work, campaign, fullUntilUtc);
        return campaign;
    };
    const auto walks = [](Work &, CampaignId) { return QList<CampaignJob::Walk> {&calllog::parkWaiting}; };
    return answering<qint64>(CampaignJob::start(m_database, m_context, postpone, walks),
                             [](const LeadWalk &walk) { return walk.changed; });
}

QFuture<Result<Done>> SqlCallLog::deleteCampaign(CampaignId campaign)
{
    const auto check = [campaign](Work &work) -> Result<CampaignId> {
        const auto deletable = calllog::checkDeletable(work, campaign);
        if (!deletable)
            return deletable.error();
        return campaign;
    };
    const auto walks = [](Work &, CampaignId) { return QList<CampaignJob::Walk> {&calllog::deleteInSteps}; };
    return answering<Done>(CampaignJob::start(m_database, m_context, check, walks), &done);
}

QFuture<Result<Claim>> SqlCallLog::claim(const ClaimRequest &request)
{
    return run([request](Work &work) { return calllog::claim(work, request); });
}

QFuture<Result<Done>> SqlCallLog::recordDial(AttemptId attempt, const DialVerdict &verdict)
{
    return run([attempt, verdict](Work &work) { return calllog::recordDial(work, attempt, verdict); });
}

QFuture<Result<QList<Result<Done>>>> SqlCallLog::recordDials(const QList<DialedAttempt> &dialed)
{
    return runEach(dialed, [](Work &work, const DialedAttempt &each) {
        return calllog::recordDial(work, each.attempt, each.verdict);
    });
}

QFuture<Result<int>> SqlCallLog::recoverAfterStart(bool cleanShutdown)
{
    return run([cleanShutdown](Work &work) { return calllog::recoverAfterStart(work, cleanShutdown); });
}

QFuture<Result<QList<OpenAttempt>>> SqlCallLog::openAttempts()
{
    return run([](Work &work) { return calllog::openAttempts(work); });
}

QFuture<Result<Applied>> SqlCallLog::applyRecord(const CallRecord &record, ReportSource source)
{
    return run([record, source](Work &work) { return calllog::applyRecord(work, record, source); });
}

QFuture<Result<QList<Result<Applied>>>> SqlCallLog::applyRecords(const QList<CallRecord> &records,
                                                                 ReportSource source)
{
    return runEach(records, [source](Work &work, const CallRecord &record) {
        return calllog::applyRecord(work, record, source);
    });
}

QFuture<Result<Done>> SqlCallLog::markLive(const QList<AttemptId> &attempts)
{
    return run([attempts](Work &work) {
        for (const AttemptId attempt : attempts)
            calllog::markLive(work, attempt);
        return work.done();
    });
}

QFuture<Result<Done>> SqlCallLog::endWithoutReport(AttemptId attempt)
{
    return run([attempt](Work &work) { return calllog::endWithoutReport(work, attempt); });
}

QFuture<Result<Done>> SqlCallLog::adoptCall(AttemptId attempt, const QString &callId)
{
    return run([attempt, callId](Work &work) { return calllog::adoptCall(work, attempt, callId); });
}

QFuture<Result<Done>> SqlCallLog::recordEmptyCheck(AttemptId attempt, const OpenAttempt::EmptyCheck &check,
                                                   const QDateTime &nextCheckUtc)
{
    return run([attempt, check, nextCheckUtc](Work &work) {
        return calllog::recordEmptyCheck(work, attempt, check, nextCheckUtc);
    });
}

QFuture<Result<Done>> SqlCallLog::recordFailedCheck(AttemptId attempt, const QDateTime &nextCheckUtc)
{
    return run([attempt, nextCheckUtc](Work &work) {
        return calllog::recordFailedCheck(work, attempt, nextCheckUtc);
    });
}

QFuture<Result<Done>> SqlCallLog::proveAbsent(AttemptId attempt, const QString &evidence)
{
    return run([attempt, evidence](Work &work) { return calllog::proveAbsent(work, attempt, evidence); });
}

QFuture<Result<Done>> SqlCallLog::holdForForeignCall(AttemptId attempt, const QString &callId)
{
    return run([attempt, callId](Work &work) { return calllog::holdForForeignCall(work, attempt, callId); });
}

QFuture<Result<Done>> SqlCallLog::raiseAlarm(const QString &code, const QString &text)
{
    return run([code, text](Work &work) {
        work.alarm(code, text);
        return work.done();
    });
}

std::unique_ptr<CallLog> makeSqlCallLog(Database &database, Changes &changes, const Clock &clock,
                                        const Gate &gate)
{
    return std::make_unique<SqlCallLog>(database, calllog::Context {&changes, &clock, &gate});
}
