#pragma once

#include "core/base/ids.h"
#include "core/dialing/attempt.h"
#include "core/dialing/outcome.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

/// Which part of the calls: what is still on the desk, what a person has put away, or both.
enum class CallBox { Inbox, Archived, All };

/// Which calls a person wants to see. What is not set lets every call pass; all that is set has to hold.
/// Calls to numbers of one's own (test calls) are left out unless `campaign` names theirs.
///
/// A figure that leads to its calls has to set `box` to All, or calls that were put away are missing among
/// them: `CallFilter { .campaign = id, .outcomes = { Outcome::Interested }, .box = CallBox::All }`.
struct CallFilter {
    std::optional<CampaignId> campaign = {};
    std::optional<ListId> list = {}; ///< list the lead is in
    std::optional<LeadId> lead = {};
    QList<Outcome> outcomes = {}; ///< any of them
    QList<AttemptState> states = {}; ///< any of them
    std::optional<OutcomeBy> decidedBy = {};
    bool unreadOnly = false;
    /// Calls that want a person's look, whatever the reason.
    bool reviewOnly = false;
    /// Code of the reason ("voicemail_doubtful", "unclear"); see reviewreason.h.
    std::optional<QString> reviewReason = {};
    /// Calls for which a person has set a moment to ring again.
    bool callbackOnly = false;
    std::optional<QString> owner = {}; ///< of the lead; empty text = nobody
    std::optional<QString> tag = {}; ///< one of the lead's, in any case
    std::optional<QString> script = {}; ///< name of the script the call was made with
    std::optional<QString> callerNumber = {}; ///< E.164; empty text = the provider's choice
    /// Begun in [fromUtc, untilUtc); an invalid end is open.
    QDateTime fromUtc = {};
    QDateTime untilUtc = {};
    QString text = {}; ///< name, company, number or summary
    /// Among these only; what no filter says in words (a cell of a chart, the hits of a search).
    std::optional<QList<AttemptId>> only = {};
    CallBox box = CallBox::Inbox;

    /// All but what is chosen by one press: unread, to be reviewed, with a planned callback.
    CallFilter withoutSwitches() const
    {
        CallFilter others = *this;
        others.unreadOnly = others.reviewOnly = others.callbackOnly = false;
        return others;
    }

    bool operator==(const CallFilter &) const = default;
};
Q_DECLARE_METATYPE(CallFilter)

/// What calls can be ordered by.
enum class CallSort {
    Started,
    Result, ///< by the code of the outcome, then of the state
    Who,
    Number,
    Length,
    Cost,
    Attempt,
    Campaign,
    List,
    Owner,
    Script,
    CallerNumber,
    DecidedBy,
    Review, ///< by the code of the reason
    Callback, ///< by the moment a person has set
};
