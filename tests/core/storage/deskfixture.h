#pragma once

#include "core/storage/sqlcalldesk.h"
#include "tests/core/storage/calllogfixture.h"

/// A database with calls and a person called Ann who decides about them.
struct DeskFixture : CallLogFixture {
    std::unique_ptr<CallDesk> desk = makeSqlCallDesk(*database, changes, clock, *gate, QStringLiteral("Ann"));
    std::unique_ptr<CallDeskReader> deskReader = makeSqlCallDeskReader(*thread, database->fileName());

    Claim ended(CampaignId campaign, const QString &callId, const QString &answeredBy,
                const QString &tag = {})
    {
        const Claim claim = place(campaign, callId);
        apply(reportOf(claim, callId, answeredBy, tag));
        return claim;
    }
    static CallRecord reportOf(const Claim &claim, const QString &callId, const QString &answeredBy,
                               const QString &tag = {})
    {
        CallRecord record = report(claim, callId, QStringLiteral("completed"), answeredBy);
        record.callLengthMinutes = answeredBy == u"no-answer" ? 0.0 : 1.2;
        record.dispositionTag = tag;
        return record;
    }
    DeskCall call(AttemptId id) { return deskReader->calls({id}).value(0); }
    QList<AttemptId> found(const CallFilter &filter, CallSort sort = CallSort::Started)
    {
        return value(deskReader->find(filter, sort, Qt::DescendingOrder));
    }
    CallActionDone correct(const Claim &claim, Outcome outcome, const QString &why = {})
    {
        return value(desk->correct(claim.attempt, outcome, why));
    }
    QDateTime later(std::chrono::milliseconds wait) const { return clock.nowUtc().addMSecs(wait.count()); }
    QString corrections()
    {
        return rows(QStringLiteral("SELECT coalesce(old_outcome, '-'), old_by, new_outcome, who, why, "
                                   "coalesce(undoes, 0) "
                                   "FROM corrections ORDER BY id"))
            .join(QLatin1Char(' '));
    }
    QDateTime nextMoment(const Claim &claim)
    {
        return sql::toDateTime(
            ask(QStringLiteral("SELECT next_at FROM campaign_leads WHERE lead_id = ?"), {raw(claim.lead)}));
    }
    QString next(const Claim &claim, CampaignId campaign)
    {
        return CallLogFixture::place(claim.lead, campaign);
    }
};
