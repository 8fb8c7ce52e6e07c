#pragma once

#include "core/dialing/campaignqueue.h"
#include "tests/support/fakecalllog.h"
#include "tests/support/fakecallprovider.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QRandomGenerator>

/// Lets everything happen that does not wait for time.
inline void settle()
{
    for (int pass = 0; pass < 8; ++pass)
        QCoreApplication::processEvents();
}

/// A queue between fakes, with a clock that moves only when told to.
struct QueueBench {
    QueueBench() : QueueBench(quick(10)) { }
    explicit QueueBench(const LimitSettings &limits)
        : queue(log, reader, provider, changes, clock, TimeScale(), limits,
                [this](const Campaign &campaign) { return plannerFor(campaign); }, nullptr, random)
    {
    }

    static LimitSettings quick(int lines, double callsPerSecond = 100)
    {
        LimitSettings limits;
        limits.maxConcurrency = lines;
        limits.callsPerSecond = callsPerSecond;
        return limits;
    }

    Result<DialPlanner> plannerFor(const Campaign &)
    {
        if (plannerError)
            return *plannerError;
        return DialPlanner([this](const Lead &lead, const QStringList &, AttemptKey key) {
            DialPlan plan;
            plan.request.key = key;
            plan.request.to = lead.phone;
            plan.prepared = provider.prepare(plan.request);
            return std::variant<DialPlan, PlanRefusal>(plan);
        });
    }
    /// Steps through `span`, letting the queue look every `step`.
    void pass(std::chrono::milliseconds span, std::chrono::milliseconds step = std::chrono::milliseconds(10))
    {
        settle();
        for (std::chrono::milliseconds gone { 0 }; gone < span; gone += step) {
            clock.advance(step);
            queue.tick();
            settle();
        }
    }
    void start(CampaignId campaign)
    {
        const auto started = queue.start(campaign);
        settle();
        Q_ASSERT(started.isFinished());
    }
    qsizetype dials() const { return provider.dialed.size(); }

    Changes changes;
    FakeClock clock;
    FakeCallLog log { changes, clock };
    FakeCallReader reader { log };
    FakeCallProvider provider;
    QRandomGenerator random { 4711 };
    std::optional<Error> plannerError;
    CampaignQueue queue;
};
