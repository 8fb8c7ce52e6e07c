#pragma once

#include "core/dialing/calllog.h"
#include "core/storage/sqlcalllogwork.h"

/// Results of calls: applying a report gives the same rows whatever the order and number of reports (I-18),
/// and an ended attempt stays ended (I-19).
namespace calllog {

Result<Applied> applyRecord(Work &work, const CallRecord &record, ReportSource source);
Result<Done> endWithoutReport(Work &work, AttemptId id);

// Steps of the above, in sqlreportsending.cpp.

/// The provider adds to a call shortly after its end: it is read once more then.
void planSecondLook(Work &work, const AttemptRow &attempt);

/// What the reports of an attempt say so far; an empty record when there is none.
CallRecord storedRecord(Work &work, AttemptId id);
/// Writes what `record` came to: the end of the attempt if it is still open, its outcome, a stop request, and
/// what the lead does next. A person's correction stays, unless the called person asked not to be called.
void writeEnding(Work &work, AttemptRow &attempt, const CallRecord &record, const OutcomeReading &reading,
                 const QString &cause);
/// The newest attempt of the lead in the campaign that rang, or may ring; what rang nobody is no call. 0 when
/// there is none.
AttemptId lastCall(Work &work, CampaignId campaign, LeadId lead);
/// After an attempt that rang nobody: what a person decided about the last call, or a callback that was asked
/// for in it, holds again. False when there is no such thing.
bool settleByLastCall(Work &work, CampaignId campaign, LeadId lead);
/// What bounds a lead's next attempt.
struct Moments {
    QDateTime callbackUtc; ///< named by the called person; invalid = not at all
    QDateTime notBeforeUtc = {}; ///< of a retry; invalid = as the campaign's table says
};
/// Where the lead goes after its last attempt came to `outcome`; does nothing for an attempt that is not its
/// last.
void settleLead(Work &work, const AttemptRow &attempt, Outcome outcome, const Moments &moments);

} // namespace calllog
