#pragma once

#include "core/dialing/calldesk.h"
#include "core/storage/sqlcalllogwork.h"

/// What a person does to calls, as steps of a writing transaction. Each notes what it did in `call_actions`.
namespace calldesk {

using calllog::AttemptRow;
using calllog::Work;

Result<CallActionDone> setRead(Work &work, const QString &who, const QList<AttemptId> &calls, bool read);
Result<CallActionDone> setArchived(Work &work, const QString &who, const QList<AttemptId> &calls,
                                   bool archived);
Result<CallActionDone> correct(Work &work, const QString &who, AttemptId call, Outcome outcome,
                               const QString &why);
Result<CallActionDone> setNotes(Work &work, const QString &who, AttemptId call, const QString &notes);
Result<CallActionDone> planCallback(Work &work, const QString &who, AttemptId call, const CallbackPlan &plan);
Result<QString> callbackObstacle(Work &work, AttemptId call);
Result<CallActionDone> undo(Work &work, const QString &who, CallActionId action);

/// The person on the phone said so in the stored record: that stays (I-16), and the step is refused.
bool askedToStop(Work &work, AttemptId id);
/// The lead's next step after what a person did to `attempt`. A moment the called person named counts only
/// while it is ahead: nobody is rung at once because somebody tidied up.
void settle(Work &work, const AttemptRow &attempt);
/// What an outcome and the lead's next step consist of, as JSON: before and after an action. In it the call
/// (outcome, by, review, why, declined, unread, archived, conflict, callback), the lead's place in the
/// campaign
/// (`lead`), its own row (`row`), and whether this call has put its number on the stop list (`stop`).
QString snapshot(Work &work, const AttemptRow &attempt);
CallActionId note(Work &work, const QString &who, CallAction action, const QList<AttemptId> &calls,
                  const QString &before, const QString &after);
/// Line of the append-only log; `undoes`: the line it takes back, 0 = none.
void logCorrection(Work &work, const AttemptRow &attempt, const QString &oldBy,
                   const std::optional<Outcome> &outcome, const QString &who, const QString &why,
                   qint64 undoes);
void announceAll(Work &work, const QList<AttemptId> &calls);

} // namespace calldesk
