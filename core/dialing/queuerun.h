#pragma once

#include "core/dialing/campaignqueue.h"
#include "core/dialing/pace.h"

#include <map>

/// A running campaign as the queue holds it in memory.
struct QueueRun {
    Campaign campaign;
    DialPlanner planner;
    TokenBucket pace;
    quint64 serial = 0; ///< outdates claims of an earlier run of the same campaign
    std::chrono::milliseconds notBefore {0}; ///< monotonic: no claim earlier
    int wakes = 0; ///< grows with each reason to look again
    bool waitsForSlot = false;
    bool holdsEnough = false; ///< intents that leave shortly: no claim before one leaves
    qint64 open = 0; ///< attempts of the campaign at the last claim
    QueueStatus status = {}; ///< of its own, leaving the account and the database aside
    QueueStatus shown = {}; ///< as last announced
};

/// The running campaigns, taking turns. Time is handed in (monotonic).
class QueueRuns final {
public:
    /// A claim may be made this long before its token is there, so that its bytes leave on time.
    static constexpr std::chrono::milliseconds claimAhead {50};
    /// What leaves within this time is claimed together.
    static constexpr std::chrono::milliseconds claimedTogether {100};

    bool isEmpty() const { return m_runs.empty(); }
    QList<CampaignId> ids() const { return m_turns; }
    QueueRun *find(CampaignId campaign);
    const QueueRun *find(CampaignId campaign) const { return const_cast<QueueRuns *>(this)->find(campaign); }
    QueueRun &add(QueueRun run);
    void remove(CampaignId campaign);

    /// Of those that may ask for a claim now the ones with the highest priority, and of these the next one
    /// whose turn it is; it goes to the end of the line.
    QueueRun *takeTurn(std::chrono::milliseconds now);
    /// How long until one may; a long time when there is none.
    std::chrono::milliseconds wait(std::chrono::milliseconds now) const;

    template <typename Visit> void forEach(Visit visit)
    {
        for (auto &[id, run] : m_runs)
            visit(run);
    }

private:
    CampaignPriority priorityOf(CampaignId campaign) const
    {
        return m_runs.at(campaign).campaign.settings.priority;
    }

    std::map<CampaignId, QueueRun> m_runs;
    QList<CampaignId> m_turns; ///< whose turn it is first
};
