#pragma once

#include "core/dialing/accounthealth.h"
#include "core/dialing/campaignqueue.h"
#include "core/dialing/campaignstatewriter.h"
#include "core/dialing/planlimits.h"
#include "core/dialing/providertime.h"
#include "core/dialing/queuerun.h"
#include "core/dialing/verdictrecorder.h"

#include <QPromise>
#include <QTimer>

#include <deque>

/// What CampaignQueue::start needs to know while the durable write is under way.
struct CampaignStart {
    Campaign campaign;
    DialPlanner planner;
    quint64 order = 0; ///< outdated by a later start, pause or stop
};

/// The queue's inside: one claim at a time over all campaigns, then its POSTs at the moments the pace allows.
struct CampaignQueue::Private {
    /// An intent that is durable and waits a moment for its token.
    struct Held {
        ClaimedCall call;
        CampaignId campaign {};
        QDateTime sinceUtc;
    };

    Private(CampaignQueue *queue, CallLog &callLog, CallReader &callReader, CallProvider &callProvider,
            const Clock &usedClock, TimeScale scale, const LimitSettings &limitSettings, PlannerFor planners,
            QRandomGenerator &random);

    // campaignqueue.cpp: what people ask for
    QFuture<Result<Done>> rest(CampaignId campaign, CampaignState state, const QString &cause);
    void started(const CampaignStart &start);
    void addRun(const CampaignStart &start);
    void dropRun(CampaignId campaign, const QueueStatus &why);
    void pauseByItself(CampaignId campaign, const QString &cause);
    void pauseByItself(CampaignId campaign, const Standstill &why);
    void pauseAll(const QString &cause);
    void pauseAll(const Standstill &why);
    void onBreakerOpened(const QString &cause);
    void onProviderBack(const QString &cause);
    void rereadSettings();
    void wake(QueueRun &run, std::chrono::milliseconds soon);
    void wakeAll(std::chrono::milliseconds soon);
    double paceOf(const CampaignSettings &settings) const;
    int linesOf(const CampaignSettings &settings) const;

    // queueloop.cpp: dialing
    void pumpSoon();
    void pump();
    void arm(std::chrono::milliseconds wait);
    std::chrono::milliseconds blockedFor() const;
    bool noticeJump();
    Standstill obstacleToStart();
    void checkObstacle();
    void onNotRunning(CampaignId campaign);
    void claim(QueueRun &run);
    void claimed(CampaignId campaign, quint64 serial, int wakes, const Result<Claim> &result);
    void claimFailed(const Error &error);
    void onClaim(QueueRun &run, int wakes, const Claim &claim);
    void onPlanUsedUp(QueueRun &run, const Claim &claim);
    void onNothingDue(QueueRun &run, const Claim &claim);
    void finish(CampaignId campaign);
    int postsAllowed() const;
    int roomToClaim() const;
    int roomToClaim(const QueueRun &run) const;
    int claimAtOnce(double callsPerSecond) const;
    bool wantsMore() const;
    void answered(AttemptId attempt, CampaignId campaign, const DialVerdict &verdict);
    void lookForEnd(AttemptId attempt);
    void obey(CampaignId campaign, const DialVerdict &verdict);
    void checkQuiesced();
    std::optional<GateReason> mainReason(CampaignId campaign);

    // queueholding.cpp: intents that wait for their moment
    void hold(const Claim &claim, CampaignId campaign);
    void sendHeld();
    std::chrono::milliseconds ageOf(const Held &each) const;
    void dropOutdated();
    bool isStillRunning(CampaignId campaign);
    void dropHeld(const QString &code, std::optional<CampaignId> campaign = {});
    void notSent(AttemptId attempt, const QString &code);
    void send(const Held &ready);

    // queuetelling.cpp: what people are told
    QueueStatus statusOf(const QueueRun &run) const;
    QueueStatus dialingOrKeepingPace(const QueueRun &run) const;
    void announce();
    void announceStandstill();

    CampaignQueue *q;
    CallLog &log;
    CallReader &reader;
    CallProvider &provider;
    const Clock &clock;
    TimeScale timeScale;
    LimitSettings limits;
    PlannerFor plannerFor;

    AccountHealth account;
    ProviderTime providerTime;
    PlanLimits plan;
    VerdictRecorder recorder;
    CampaignStateWriter states;
    TokenBucket accountPace;
    QueueRuns runs;
    std::map<CampaignId, quint64> orders; ///< last start, pause or stop of each campaign
    Standstill told; ///< as last announced
    std::map<CampaignId, QueueStatus> resting; ///< why those that do not run do not
    QList<CampaignId> pausedByBreaker;
    quint64 counter = 0;

    std::deque<Held> held; ///< in their order
    struct FoundRunning {
        CampaignId campaign {};
        std::chrono::milliseconds at {0};
    };
    std::optional<FoundRunning> foundRunning; ///< what the database said last; none since campaigns changed
    bool claiming = false;
    int posts = 0;
    std::chrono::milliseconds usualAnswer {1'000}; ///< from a POST to its answer
    Backoff databaseBackoff;
    std::chrono::milliseconds databaseUntil {0};
    QString databaseWords; ///< empty while the database is well
    std::optional<qint64> clockOffset; ///< wall minus monotonic, milliseconds
    std::function<Standstill()> obstacleCheck;
    Standstill obstacle; ///< as of the last check

    QTimer timer;
    QTimer settingsTimer;
    QTimer leadsTimer;
    QTimer obstacleTimer;
    bool pumpPlanned = false;
    bool quiescing = false;
    std::vector<QPromise<Done>> quiesced;
};
