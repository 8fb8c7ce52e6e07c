#pragma once

#include "core/dialing/calllog.h"
#include "core/storage/sqlcalllogwork.h"

/// Attempts whose end is awaited, and what reconciliation found out about them (reliability.md 3.5).
namespace calllog {

Result<QList<OpenAttempt>> openAttempts(Work &work);
void markLive(Work &work, AttemptId id);

Result<Done> adoptCall(Work &work, AttemptId id, const QString &callId);
Result<Done> recordEmptyCheck(Work &work, AttemptId id, const OpenAttempt::EmptyCheck &check,
                              const QDateTime &nextCheckUtc);
Result<Done> recordFailedCheck(Work &work, AttemptId id, const QDateTime &nextCheckUtc);
Result<Done> proveAbsent(Work &work, AttemptId id, const QString &evidence);
Result<Done> holdForForeignCall(Work &work, AttemptId id, const QString &callId);

/// A call to the number that is not ours was found: nothing dials this lead before a person has looked.
bool isHeldForForeignCall(Work &work, CampaignId campaign, LeadId lead);

} // namespace calllog
