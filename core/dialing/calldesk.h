#pragma once

#include "core/base/result.h"
#include "core/dialing/attempt.h"
#include "core/dialing/callfilter.h"

#include <QFuture>

/// Something a person did to calls, for taking it back. 0 = nothing had to change.
enum class CallActionId : qint64 {};

/// What people do to calls. Each can be undone.
enum class CallAction { Read, Unread, Archive, Unarchive, Outcome, Notes, Callback };
QString callActionCode(CallAction action); ///< "read", "unread", "archive" ...
std::optional<CallAction> callActionFromCode(const QString &code);

/// Is a call that came to this worth opening? Somebody spoke, or something about it needs a look; calls that
/// nobody answered, and mailboxes without doubt, come in as read.
bool isNews(Outcome outcome, bool review);

struct CallActionDone {
    CallActionId id {};
    qint64 changed = 0; ///< calls
    /// What the person should know beside it: a callback that nothing dials, a lead that was left where it
    /// is. Empty when there is nothing to say.
    QString remark = {};
    /// After a decision about a call of a campaign that runs: when the person is called again; invalid = not
    /// at a known time.
    QDateTime nextUtc = {};
};

/// When to ring again, as a person decides it.
struct CallbackPlan {
    QDateTime atUtc; ///< invalid = no callback any more
    /// Decided at the same time ("wants a callback"); nothing = the outcome stays.
    std::optional<Outcome> outcome = {};
    QString why = {};
};
Q_DECLARE_METATYPE(CallbackPlan)

/// A person at the desk: what one does by hand to calls that were made. Every function may be called from any
/// thread; each is one transaction on the storage thread. What a person has decided stays, whatever the
/// provider reports later; only a stop request of the called person overrules it (contract.md section 3).
/// Kinds: NotFound, Conflict, InvalidInput, Storage.
class CallDesk {
public:
    virtual ~CallDesk() = default;

    virtual QFuture<Result<CallActionDone>> setRead(const QList<AttemptId> &calls, bool read) = 0;
    /// Calls that are put away are read, too; a later result brings them back.
    virtual QFuture<Result<CallActionDone>> setArchived(const QList<AttemptId> &calls, bool archived) = 0;
    /// Says what a call came to; the outcome it has confirms it. The old value, who, when and why are kept
    /// for good. The lead, the export and the figures follow; `DoNotCall` puts the number on the stop list in
    /// the same transaction. Where the outcome means another attempt, it comes in a minute at the earliest,
    /// so that a slip can be taken back. Conflict for calls that are not over, and for those in which the
    /// person asked not to be called again.
    virtual QFuture<Result<CallActionDone>> correct(AttemptId call, Outcome outcome, const QString &why) = 0;
    virtual QFuture<Result<CallActionDone>> setNotes(AttemptId call, const QString &notes) = 0;
    /// Rings again at that moment at the earliest, before everything else of the campaign, within its hours,
    /// stop list and attempts. Conflict when one of those stands against it at once or the person was called
    /// again since; InvalidInput for a moment that is over. Where the campaign is over the moment is kept,
    /// and the remark says that nothing dials it.
    virtual QFuture<Result<CallActionDone>> planCallback(AttemptId call, const CallbackPlan &plan) = 0;
    /// What stands against any callback from this call, in words and with the way out; empty when nothing
    /// does. Only asks; here and not in the reader, because it goes by the rules of `planCallback` and behind
    /// all that was decided before it. Conflict for a call that is not over.
    virtual QFuture<Result<QString>> callbackObstacle(AttemptId call) = 0;
    /// Takes an action back where what it gave is still there. NotFound when it was taken back already,
    /// Conflict when somebody decided otherwise since.
    virtual QFuture<Result<CallActionDone>> undo(CallActionId action) = 0;
};

/// A call as it lies on the desk.
struct DeskCall {
    AttemptId id {};
    Attempt call;
    bool unread = false;
    bool archived = false;
    QString reviewReason; ///< code (reviewreason.h); empty = wants no look
    QDateTime callbackUtc; ///< planned by somebody, else named by the called person and still to come
    ListId list {};
    QString listName;
    QString owner; ///< of the lead
    QStringList tags; ///< of the lead
    QString script; ///< name
    QString callerNumber; ///< E.164; empty = the provider's choice
    QStringList zones; ///< of the called person, as the gate found them
};

/// One line of what became of an outcome. The oldest says what it was before.
struct OutcomeChange {
    QDateTime atUtc;
    QString who;
    std::optional<Outcome> before;
    OutcomeBy beforeBy = OutcomeBy::Provider;
    Outcome after = Outcome::Unknown;
    QString why;
    bool isUndo = false;
};

/// Reads what lies on the desk. `find` and `count` run on a reading thread; the plain functions block shortly
/// and belong to the thread that made the object.
class CallDeskReader {
public:
    virtual ~CallDeskReader() = default;

    /// All matching ids in view order (8 bytes each).
    virtual QFuture<Result<QList<AttemptId>>> find(const CallFilter &filter, CallSort sort,
                                                   Qt::SortOrder order) = 0;
    virtual QFuture<Result<qint64>> count(const CallFilter &filter) = 0;
    /// In the order of `calls`; those that are gone are left out. Meant for a page of about 128.
    virtual QList<DeskCall> calls(const QList<AttemptId> &calls) = 0;
    /// Oldest first.
    virtual QList<OutcomeChange> outcomeChanges(AttemptId call) = 0;
    // Values to choose filters from, in alphabetical order.
    virtual QList<std::pair<CampaignId, QString>> campaigns() = 0; ///< newest first
    virtual QStringList scripts() = 0;
    virtual QStringList callerNumbers() = 0;
};
