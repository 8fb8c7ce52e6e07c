#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/standstill.h"
#include "core/settings/settings.h"

#include <QObject>
#include <QRandomGenerator>

#include <functional>
#include <memory>

/// Why nothing is being dialed right now, or that it is: for the status bar, CLI and API.
struct QueueStatus {
    enum class Kind {
        Idle,
        Dialing,
        AllSlotsBusy,
        WaitingForMoment,
        BackingOff,
        PlanLimit,
        Paused,
        BreakerOpen,
        DatabaseTrouble
    };
    Kind kind = Kind::Idle;
    QString text; ///< translated sentence
    QDateTime untilUtc;
    Standstill why = {}; ///< None while Dialing
    bool operator==(const QueueStatus &) const = default;
};

/// Renders scripts for the queue; made by the owner from prompts and settings.
using PlannerFor = std::function<Result<DialPlanner>(const Campaign &)>;

/// Dials the running campaigns: slot, gate, intent, POST. The database is the queue; this object only decides
/// when to ask for the next claim. Main thread.
///
/// Never more than four dial POSTs under way (I-10). The pace is a token bucket per account and per campaign;
/// transport trouble backs off with full jitter; five account failures in a row open the breaker, which
/// probes the account.
class CampaignQueue final : public QObject {
    Q_OBJECT
public:
    /// All references must outlive the queue.
    CampaignQueue(CallLog &log, CallReader &reader, CallProvider &provider, Changes &changes,
                  const Clock &clock, TimeScale timeScale, LimitSettings limits, PlannerFor plannerFor,
                  QObject *parent = nullptr, QRandomGenerator &random = *QRandomGenerator::system());
    ~CampaignQueue() override;

    /// Resumes or starts: durable state first, then dialing. NotFound, or what the planner says (no business
    /// name, a fault in the script). Closes the breaker.
    QFuture<Result<Done>> start(CampaignId campaign);
    /// No dial POST starts after this returns; the future finishes once it is durable (I-11).
    QFuture<Result<Done>> pause(CampaignId campaign, const QString &cause = {});
    QFuture<Result<Done>> stop(CampaignId campaign);
    void setLimits(const LimitSettings &limits);
    /// What stands in the way of any call for reasons outside of the queue: no key, a full disk, a restored
    /// database. Asked before each start and every few seconds; a campaign that runs into it is paused.
    void setObstacleCheck(std::function<Standstill()> check);
    /// Compares the provider's `Date` with ours: more than two minutes apart pause everything, and nothing
    /// starts before our clock is set.
    void checkClock(const QDateTime &providerDate);
    /// Takes up running campaigns of the database (after recoverAfterStart with the resume setting on).
    void resumeRunning();
    /// Does what is due by the clock now. Timers call it; so may whoever notices a wake-up from sleep.
    void tick();
    /// For calls beside the campaigns: takes a token of the account's pace and gives zero, or takes none and
    /// gives how long to wait.
    std::chrono::milliseconds takePace();
    /// For calls beside the campaigns: stores what became of a dial, and tries again until it is stored; see
    /// `dialed`.
    void record(AttemptId attempt, const DialVerdict &verdict);
    /// What keeps any call from being made now, be it of a campaign or a test.
    Standstill obstacle();
    /// For shutdown: no more claims, and what is held goes back unsent. Finishes when no POST is under way and every
    /// verdict is stored, or refused so often that waiting is of no use.
    QFuture<Done> quiesce();

    QueueStatus status(CampaignId campaign) const;
    QueueStatus status() const;
    /// Why this campaign is not dialed now; of one this queue never ran, what the database says.
    Standstill standstill(CampaignId campaign) const;
    /// Why nothing at all is dialed now; None as soon as one campaign is.
    Standstill standstill() const { return status().why; }

signals:
    void statusChanged(CampaignId campaign);
    /// Another reason than before, or none any more, why nothing is dialed.
    void standstillChanged(const Standstill &now);
    /// What became of the dial is stored; test calls included.
    void dialed(AttemptId attempt);
    void campaignPaused(CampaignId campaign, const QString &cause); ///< by itself, not by a person
    /// Every lead of the campaign has a final reason.
    void drained(CampaignId campaign);
    /// Nothing is open or due before `nextUtc` (invalid: only a person can go on).
    void nothingDue(CampaignId campaign, const QDateTime &nextUtc);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
