#pragma once

#include "core/dialing/calllog.h"
#include "core/storage/database.h"
#include "core/storage/sqlcalllogwork.h"

/// The call log over SQLite: every function is a job on the storage thread and one transaction there. The
/// parts live in sqlcampaigns, sqlclaim, sqlcalllogdial, sqlcalllogunknown and sqlreports.
class SqlCallLog final : public CallLog {
public:
    SqlCallLog(Database &database, const calllog::Context &context);

    QFuture<Result<CampaignId>> createCampaign(const CampaignSettings &settings) override;
    QFuture<Result<Done>> changeCampaign(CampaignId campaign, const CampaignSettings &settings) override;
    QFuture<Result<Done>> setState(CampaignId campaign, CampaignState state, const QString &cause) override;
    QFuture<Result<qint64>> parkWaiting(CampaignId campaign, const QDateTime &fullUntilUtc) override;
    QFuture<Result<Done>> deleteCampaign(CampaignId campaign) override;

    QFuture<Result<Claim>> claim(const ClaimRequest &request) override;
    QFuture<Result<Done>> recordDial(AttemptId attempt, const DialVerdict &verdict) override;
    QFuture<Result<QList<Result<Done>>>> recordDials(const QList<DialedAttempt> &dialed) override;
    QFuture<Result<int>> recoverAfterStart(bool cleanShutdown) override;

    QFuture<Result<QList<OpenAttempt>>> openAttempts() override;
    QFuture<Result<Applied>> applyRecord(const CallRecord &record, ReportSource source) override;
    QFuture<Result<QList<Result<Applied>>>> applyRecords(const QList<CallRecord> &records,
                                                         ReportSource source) override;
    QFuture<Result<Done>> markLive(const QList<AttemptId> &attempts) override;
    QFuture<Result<Done>> endWithoutReport(AttemptId attempt) override;
    QFuture<Result<Done>> adoptCall(AttemptId attempt, const QString &callId) override;
    QFuture<Result<Done>> recordEmptyCheck(AttemptId attempt, const OpenAttempt::EmptyCheck &check,
                                           const QDateTime &nextCheckUtc) override;
    QFuture<Result<Done>> recordFailedCheck(AttemptId attempt, const QDateTime &nextCheckUtc) override;
    QFuture<Result<Done>> proveAbsent(AttemptId attempt, const QString &evidence) override;
    QFuture<Result<Done>> holdForForeignCall(AttemptId attempt, const QString &callId) override;
    QFuture<Result<Done>> raiseAlarm(const QString &code, const QString &text) override;

private:
    /// One transaction on the storage thread.
    template <typename Steps> auto run(Steps steps)
    {
        return m_database.run([context = m_context, steps = std::move(steps)](QSqlDatabase &db) {
            return calllog::inWork(context, db, steps);
        });
    }

    /// `step(work, item)` for each in one transaction there, each of which can be taken back alone.
    template <typename Item, typename Step> auto runEach(const QList<Item> &items, Step step)
    {
        return m_database.run([context = m_context, items, step = std::move(step)](QSqlDatabase &db) {
            return calllog::eachInWork(context, db, items, step);
        });
    }

    Database &m_database;
    calllog::Context m_context;
};
