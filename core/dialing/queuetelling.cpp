#include "core/dialing/queueloop.h"
#include "core/dialing/queuetext.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds paceWorthTelling = 5s;

} // namespace

QueueStatus CampaignQueue::Private::statusOf(const QueueRun &run) const
{
    if (!databaseWords.isEmpty() || recorder.isTroubled())
        return QueueText::databaseTrouble(databaseWords);
    if (providerTime.isDoubted())
        return QueueText::heldUp(QueueText::clockDoubted());
    if (plan.minutesGoneUntilUtc().isValid())
        return QueueText::minutesGone(plan.minutesGoneUntilUtc());
    if (plan.isFull())
        return QueueText::planFull(run.open);
    const milliseconds wait = account.wait();
    if (wait > 0ms) {
        const QDateTime nowUtc = clock.nowUtc();
        return QueueText::backingOff(nowUtc.addMSecs(wait.count()), nowUtc);
    }
    return run.status.kind == QueueStatus::Kind::Dialing ? dialingOrKeepingPace(run) : run.status;
}

/// A pace of a call every few seconds is dialing; a slower one makes people wonder.
QueueStatus CampaignQueue::Private::dialingOrKeepingPace(const QueueRun &run) const
{
    const milliseconds now = clock.monotonic();
    const milliseconds wait = std::max(accountPace.wait(now), run.pace.wait(now));
    if (wait < paceWorthTelling)
        return run.status;
    const QDateTime untilUtc = clock.nowUtc().addMSecs(wait.count());
    return QueueText::keepingPace(untilUtc.addMSecs(500 - (untilUtc.time().msec() + 500) % 1000));
}

/// Tells of each status that has changed since it was last told.
void CampaignQueue::Private::announce()
{
    QList<CampaignId> changed;
    runs.forEach([this, &changed](QueueRun &run) {
        const QueueStatus status = statusOf(run);
        const bool isMomentOnly = status.kind == QueueStatus::Kind::BackingOff
            || (status.why.kind == Standstill::Kind::Pace && run.shown.why.kind == Standstill::Kind::Pace);
        const bool isSame = status.kind == run.shown.kind && (status == run.shown || isMomentOnly);
        if (isSame)
            return;
        run.shown = status;
        changed.append(run.campaign.id);
    });
    for (const CampaignId campaign : changed)
        emit q->statusChanged(campaign);
    announceStandstill();
}

/// Moments alone do not count: a back-off that is drawn anew is the same reason.
void CampaignQueue::Private::announceStandstill()
{
    const Standstill now = q->standstill();
    const bool isSame = now.kind == told.kind
        && (now == told || now.kind == Standstill::Kind::BackingOff || now.kind == Standstill::Kind::Pace
            || now.kind == Standstill::Kind::CallsOpen);
    if (isSame)
        return;
    told = now;
    emit q->standstillChanged(now);
}
