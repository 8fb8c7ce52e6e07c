#include "core/base/crashwindow.h"
#include "core/base/whendone.h"
#include "core/dialing/queueloop.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// An intent older than this is not sent: its gate has looked at other facts.
constexpr milliseconds heldAtMost = 5s;
/// A campaign found running counts as running for so long, unless somebody says that campaigns have changed.
/// Who pauses in this program says so; I-11 allows 200 ms.
constexpr milliseconds runningHolds = 50ms;
/// Each answer moves the usual time by one part in so many.
constexpr int answerSmoothing = 8;

} // namespace

void CampaignQueue::Private::hold(const Claim &claim, CampaignId campaign)
{
    held.push_back({claim, campaign, clock.nowUtc()});
    for (const ClaimedCall &call : claim.further)
        held.push_back({call, campaign, clock.nowUtc()});
}

/// Sends what is held as far as the pace and the open requests allow.
void CampaignQueue::Private::sendHeld()
{
    const milliseconds now = clock.monotonic();
    dropOutdated();
    while (!held.empty() && posts < postsAllowed()) {
        const milliseconds age = ageOf(held.front());
        QueueRun *run = runs.find(held.front().campaign);
        const milliseconds wait =
            std::max({blockedFor(), accountPace.wait(now), run ? run->pace.wait(now) : 0ms});
        const bool isStale = !run || age < 0ms || age + wait > heldAtMost;
        if (!isStale && wait > 0ms)
            return arm(wait);
        if (!isStale && !isStillRunning(run->campaign.id))
            continue; // what was held of it has gone back
        const Held next = held.front();
        held.pop_front();
        if (isStale) {
            notSent(next.call.attempt, u"stale"_s);
            continue;
        }
        accountPace.take(now);
        run->pace.take(now);
        send(next);
    }
    if (!held.empty())
        arm(heldAtMost - ageOf(held.front()));
}

milliseconds CampaignQueue::Private::ageOf(const Held &each) const
{
    return milliseconds(each.sinceUtc.msecsTo(clock.nowUtc()));
}

/// Also while no further request may be open: their lines and leads are free for others.
void CampaignQueue::Private::dropOutdated()
{
    while (!held.empty() && ageOf(held.front()) > heldAtMost) {
        notSent(held.front().call.attempt, u"stale"_s);
        held.pop_front();
    }
}

/// Asked before bytes leave, or at most `runningHolds` earlier: what calls reported may have paused the
/// campaign since the claim, in a transaction that nobody here asked for (I-11). Drops the run when it has been.
bool CampaignQueue::Private::isStillRunning(CampaignId campaign)
{
    const milliseconds now = clock.monotonic();
    if (foundRunning && foundRunning->campaign == campaign && now - foundRunning->at < runningHolds)
        return true;
    foundRunning.reset();
    const std::optional<CampaignState> stored = reader.stateOf(campaign);
    if (stored == CampaignState::Running) {
        foundRunning = FoundRunning {campaign, now};
        return true;
    }
    if (stored)
        onNotRunning(campaign);
    else
        pauseByItself(campaign, QString()); // the database cannot be read
    return false;
}

/// Those of one campaign, or all.
void CampaignQueue::Private::dropHeld(const QString &code, std::optional<CampaignId> campaign)
{
    const auto isDropped = [campaign](const Held &each) { return !campaign || each.campaign == *campaign; };
    for (const Held &each : held) {
        if (isDropped(each))
            notSent(each.call.attempt, code);
    }
    std::erase_if(held, isDropped);
}

/// Certain: the bytes of this intent were never handed to the provider.
void CampaignQueue::Private::notSent(AttemptId attempt, const QString &code)
{
    DialVerdict verdict;
    verdict.state = AttemptState::NotSent;
    verdict.code = code;
    recorder.record(attempt, verdict);
}

void CampaignQueue::Private::send(const Held &ready)
{
    dieHere(CrashWindow::W1);
    ++posts;
    const milliseconds sentAt = clock.monotonic();
    whenDone(
        provider.dial(ready.call.dial), q,
        [this, sentAt, attempt = ready.call.attempt, campaign = ready.campaign](const DialVerdict &verdict) {
            --posts;
            usualAnswer += (clock.monotonic() - sentAt - usualAnswer) / answerSmoothing;
            answered(attempt, campaign, verdict);
            pump();
        });
}
