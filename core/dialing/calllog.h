#pragma once

#include "core/base/result.h"
#include "core/dialing/attempt.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/campaign.h"
#include "core/rules/gate.h"

#include <QFuture>

#include <functional>

/// What one claim decides on: renders the script for a lead and prepares the bytes. Runs on the storage
/// thread inside the claiming transaction; must be pure.
struct DialPlan {
    DialRequest request;
    PreparedDial prepared;
    QMap<QString, QString> values; ///< snapshot of the lead's variables
};
/// InvalidInput -> lead parked as ScriptFault or MissingValue (names in the error's detail).
struct PlanRefusal {
    GateReason reason = GateReason::ScriptFault;
    QString detail;
};
using DialPlanner = std::function<std::variant<DialPlan, PlanRefusal>(
    const Lead &lead, const QStringList &columns, AttemptKey)>;

struct ClaimRequest {
    CampaignId campaign {};
    int accountConcurrency = 10; ///< most open attempts in the whole database
    int campaignConcurrency = 10; ///< most open attempts of this campaign
    /// Caps of the provider's plan over the whole database; 0 = none (LimitSettings).
    int callsPerHour = 0;
    int callsPerDay = 0;
    /// Until then only numbers of the provider's own country are dialed; invalid = all.
    QDateTime domesticOnlyUntilUtc;
    /// Cost of an open attempt while its price is unknown, for the budget.
    Money worstCasePerAttempt;
    DialPlanner planner;
    int most = 1; ///< as many intents as may be written in the one transaction
};

/// An intent that is durable: send it.
struct ClaimedCall {
    AttemptId attempt {};
    LeadId lead {};
    PhoneNumber phone;
    PreparedDial dial;
};

/// With Kind::Dial the first intent is the claim itself, the others are `further`.
struct Claim : ClaimedCall {
    enum class Kind {
        Dial, ///< at least one intent
        NothingDue, ///< every ready lead waits; see `nextUtc`
        NoSlot,
        HourFull, ///< as many calls in 60 minutes as the plan allows; room again at `nextUtc`
        DayFull, ///< in 24 hours
        BudgetSpent,
        NotRunning, ///< the campaign was paused, stopped or finished meanwhile
    };
    Kind kind = Kind::NothingDue;
    QList<ClaimedCall> further;
    /// NothingDue: earliest planned moment; invalid when none waits. HourFull, DayFull: when there is room
    /// again.
    QDateTime nextUtc;
    qint64 openOfCampaign = 0;
    qint64 readyOfCampaign = 0; ///< waiting leads, due or not
};

/// An attempt whose end is awaited.
struct OpenAttempt {
    AttemptId id {};
    AttemptKey key;
    CampaignId campaign {};
    LeadId lead {};
    PhoneNumber phone;
    AttemptState state = AttemptState::Intent;
    QString callId;
    QDateTime intentUtc;
    int maxDurationMinutes = 10;
    // reconciliation of `unknown`
    QDateTime nextCheckUtc;
    int checks = 0; ///< checks made so far
    /// Moments of complete checks that found nothing, and whether each was read without the number filter.
    struct EmptyCheck {
        QDateTime atUtc;
        bool withoutNumberFilter = false;
        int rows = 0;
        bool operator==(const EmptyCheck &) const = default;
    };
    QList<EmptyCheck> emptyChecks;
};

/// What came of an intent that was handed to the provider, or not.
struct DialedAttempt {
    AttemptId attempt {};
    DialVerdict verdict;
};

/// Where a result came from.
enum class ReportSource { Webhook, Poll, Reconciliation, Person };

/// What applying a report did.
struct Applied {
    enum class Kind {
        Applied,
        Unchanged, ///< known already
        NoSuchCall, ///< unknown call id and key: park
        Conflict, ///< other number or key than ours, or a contradictory finish: alarm, nothing applied
        StillRunning,
    };
    Kind kind = Kind::Unchanged;
    AttemptId attempt {};
    CampaignId campaign {};
    LeadId lead {};
    bool finished = false;
    std::optional<Outcome> outcome;
};

/// Campaigns and attempts, durable. Every function may be called from any thread; the work runs on the
/// storage thread, in order, each in one BEGIN IMMEDIATE transaction with its rows of the transition log.
/// Kinds: Storage, NotFound, Conflict, Misuse.
class CallLog {
public:
    virtual ~CallLog() = default;

    // Campaigns
    /// Conflict when the name is taken, Misuse when the list does not exist. Takes the list's leads in.
    virtual QFuture<Result<CampaignId>> createCampaign(const CampaignSettings &settings) = 0;
    virtual QFuture<Result<Done>> changeCampaign(CampaignId campaign, const CampaignSettings &settings) = 0;
    /// Durable before the future finishes (I-11). Running also takes in leads that came to the list since;
    /// Paused from a failure carries `cause` for the person.
    virtual QFuture<Result<Done>> setState(CampaignId campaign, CampaignState state,
                                           const QString &cause) = 0;
    /// End of `run --until-done`: ready leads that wait for a later moment become `parked` with that moment
    /// kept in next_at; setState(Running) makes parked leads with a moment ready again. Gives their number.
    /// With `fullUntilUtc` those that are due wait for that moment too: the plan's calls of the day are used
    /// up.
    virtual QFuture<Result<qint64>> parkWaiting(CampaignId campaign, const QDateTime &fullUntilUtc = {}) = 0;
    virtual QFuture<Result<Done>> deleteCampaign(CampaignId campaign) = 0; ///< Conflict once it has attempts

    // Dialing
    /// Slot, gate, plan, intent in one transaction (I-2, I-5, I-10, I-14). Leads the gate does not let
    /// through get their reason and moment stored and are not looked at again before it.
    virtual QFuture<Result<Claim>> claim(const ClaimRequest &request) = 0;
    virtual QFuture<Result<Done>> recordDial(AttemptId attempt, const DialVerdict &verdict) = 0;
    /// The same for several in one transaction, as `applyRecords`.
    virtual QFuture<Result<QList<Result<Done>>>> recordDials(const QList<DialedAttempt> &dialed) = 0;
    /// Every `intent` left by an unclean stop becomes `unknown`; running campaigns become paused (I-8, I-12).
    /// Gives the number of attempts changed. Called once, before the first claim.
    virtual QFuture<Result<int>> recoverAfterStart(bool cleanShutdown) = 0;

    // Following
    virtual QFuture<Result<QList<OpenAttempt>>> openAttempts() = 0;
    virtual QFuture<Result<Applied>> applyRecord(const CallRecord &record, ReportSource source) = 0;
    /// The same for several in one transaction, one answer each. It ends with the first that met a full disk
    /// or a lock (Storage, Busy, Cancelled): the ones behind that have no answer and nothing of them is
    /// stored.
    virtual QFuture<Result<QList<Result<Applied>>>> applyRecords(const QList<CallRecord> &records,
                                                                 ReportSource source) = 0;
    /// Provider says these calls are ringing or talking.
    virtual QFuture<Result<Done>> markLive(const QList<AttemptId> &attempts) = 0;
    /// `placed` or `live` beyond max duration + 60 min and not active: ended as "no report", flagged.
    virtual QFuture<Result<Done>> endWithoutReport(AttemptId attempt) = 0;
    // Reconciliation
    virtual QFuture<Result<Done>> adoptCall(AttemptId attempt, const QString &callId) = 0;
    virtual QFuture<Result<Done>> recordEmptyCheck(AttemptId attempt, const OpenAttempt::EmptyCheck &check,
                                                   const QDateTime &nextCheckUtc) = 0;
    virtual QFuture<Result<Done>> recordFailedCheck(AttemptId attempt, const QDateTime &nextCheckUtc) = 0;
    virtual QFuture<Result<Done>> proveAbsent(AttemptId attempt, const QString &evidence) = 0;
    virtual QFuture<Result<Done>> holdForForeignCall(AttemptId attempt, const QString &callId) = 0;
    virtual QFuture<Result<Done>> raiseAlarm(const QString &code, const QString &text) = 0;
};

/// Which calls, newest first.
struct CallQuery {
    std::optional<CampaignId> campaign;
    std::optional<AttemptState> state;
    std::optional<Outcome> outcome;
    std::optional<LeadId> lead;
    QString text; ///< name, company, number or summary
    bool reviewOnly = false;

    bool operator==(const CallQuery &) const = default;
};

struct CallPage {
    QList<Attempt> calls;
    std::optional<AttemptId> next; ///< keyset cursor; nothing when this was the last page
};

/// One row of the result CSV.
struct ResultRow {
    Lead lead;
    QString listName;
    LeadStatus status = LeadStatus::Ready; ///< in this campaign
    QString reason;
    std::optional<Attempt> last; ///< last attempt of this campaign
    int attempts = 0; ///< that rang or may have rung
};

/// Reads campaigns and calls. Futures run on a reading thread; plain functions block shortly and belong to
/// the thread that made the object.
class CallReader {
public:
    virtual ~CallReader() = default;

    virtual QList<Campaign> campaigns() = 0;
    virtual std::optional<Campaign> campaign(CampaignId id) = 0;
    virtual std::optional<Campaign> campaignByName(const QString &name) = 0;
    /// Cheap enough to be asked before each call; nothing when there is none or it cannot be read.
    virtual std::optional<CampaignState> stateOf(CampaignId campaign) = 0;
    /// Over all campaigns when none is given.
    virtual CampaignCounts counts(std::optional<CampaignId> campaign) = 0;
    /// Earliest planned moment of a ready lead that does not wait for calling hours; invalid when none does.
    virtual QDateTime nextRetry(CampaignId campaign) = 0;

    virtual QFuture<Result<QList<AttemptId>>> find(const CallQuery &query) = 0; ///< newest first
    virtual QList<Attempt> attempts(const QList<AttemptId> &ids) = 0; ///< in the order of `ids`
    virtual CallPage page(const CallQuery &query, std::optional<AttemptId> after, int limit) = 0;
    virtual std::optional<AttemptDetail> detail(AttemptId id) = 0;
    virtual std::optional<AttemptId> attemptByCallId(const QString &callId) = 0;
    virtual QList<Attempt> attemptsOf(LeadId lead) = 0;
    /// Leads of a campaign by ascending id after `after`, for streaming exports.
    virtual QList<ResultRow> results(CampaignId campaign, LeadId after, int limit) = 0;
    /// Files (imports) whose leads are in a campaign, oldest first: their columns make the export's header.
    virtual QList<ImportId> importsOf(CampaignId campaign) = 0;
};
