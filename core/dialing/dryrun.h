#pragma once

#include "core/base/cancelflag.h"
#include "core/dialing/calllog.h"
#include "core/dialing/campaignplanner.h"
#include "core/dialing/imaginarypeople.h"
#include "core/dialing/playclock.h"
#include "core/prompts/callscript.h"

#include <QIODevice>
#include <QMap>

#include <map>
#include <memory>

/// What a dry run is made with.
struct DryRunPlan {
    ScriptContext context; ///< of the settings
    LimitSettings limits;
    ForecastAssumptions assumptions;
    quint32 seed = 1; ///< the same seed gives the same run
};

/// A call that was only imagined.
struct DryCall {
    LeadId lead {};
    QString name;
    PhoneNumber phone;
    int number = 1; ///< first, second ... call to this lead
    QDateTime utc;
    QStringList zones; ///< candidates of the called person
    Outcome outcome = Outcome::Unknown;
    Money cost;
};

/// A lead that was never called, or not to its end, with the reason.
struct DryRemainder {
    LeadId lead {};
    QString name;
    PhoneNumber phone;
    LeadStatus status = LeadStatus::Ready;
    QString reason; ///< code of the gate, or "finished": before this run; empty: its turn did not come
    QDateTime nextUtc;
};

/// The course of a campaign that nobody heard of.
struct DryRunResult {
    CampaignSettings settings;
    quint32 seed = 1;
    QDateTime startUtc;
    QDateTime endUtc; ///< end of the last call
    QList<DryCall> calls; ///< in their order
    QList<DryRemainder> rest; ///< leads without a call
    CampaignCounts counts;
    bool isCut = false; ///< it went on beyond 60 days
};
/// Of all its calls.
Money costOf(const DryRunResult &result);
/// Leads without a call by `DryRemainder::reason`.
QMap<QString, qint64> remaindersOf(const DryRunResult &result);
/// `DryRemainder::reason` in words.
QString remainderText(const QString &reason);

using DryRunProgress = std::function<void(qint64 calls, const QDateTime &nowUtc)>;

/// Plays a whole campaign on a throw-away store: every claim, gate, retry and outcome is the real one, only
/// the clock and the people are imagined. Nothing is sent anywhere. Blocks; not for the thread of the window.
class DryRun final {
public:
    /// `log` and `reader` work on a copy that is thrown away, with `clock` as its clock and `gate` in its
    /// claims.
    DryRun(CallLog &log, CallReader &reader, PlayClock &clock, const Gate &gate, const DryRunPlan &plan);

    /// Misuse, InvalidInput: what the planner says against a start; Cancelled.
    Result<DryRunResult> run(const Campaign &campaign, const CancelFlag &cancel = {},
                             const DryRunProgress &progress = {});

private:
    struct Talk {
        AttemptId attempt {};
        CallRecord record;
        qsizetype call = 0; ///< index in the result
    };

    Result<Done> play(const CancelFlag &cancel, const DryRunProgress &progress);
    Result<Done> dialed(const Claim &claim);
    Result<Done> advanceTo(const QDateTime &utc);
    Result<Done> endFirst();
    Result<bool> goOnAfter(const Claim &claim);
    ClaimRequest makeRequest(const Campaign &campaign, const CallTextFor &text);
    void gatherRest(CampaignId campaign);

    CallLog &m_log;
    CallReader &m_reader;
    PlayClock &m_clock;
    const Gate &m_gate;
    DryRunPlan m_plan;
    ImaginaryPeople m_people;
    ClaimRequest m_request;
    std::shared_ptr<Lead> m_planned; ///< the lead of the last plan
    std::multimap<QDateTime, Talk> m_talks; ///< by their end
    std::map<qint64, int> m_numbers; ///< calls per lead
    DryRunResult m_result;
};

/// One row per call, then one per lead without a call; every row says that it is a dry run. Storage.
Result<Done> writeDryRun(const DryRunResult &result, QIODevice &device);
