#include "core/dialing/queueloop.h"

#include "core/base/crashwindow.h"
#include "core/base/whendone.h"
#include "core/dialing/campaignplanner.h"
#include "core/dialing/queuetext.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(logQueue, "leadline.dialing")

namespace {

constexpr int mostPosts = 4; // I-10
/// Intents that wait for their token: each is a call to be asked about if the program dies now.
constexpr int mostHeld = 16;
/// Nothing waits longer than this without looking at the clocks.
constexpr milliseconds longestWait = 60s;
/// Between two claims that found nothing.
constexpr milliseconds shortestPause = 10ms;
constexpr milliseconds slotPause = 1s; // scaled
constexpr milliseconds clockJump = 30s;
constexpr int failuresUntilPause = 6;

} // namespace

/// Coalesces: many changes in one pass of the event loop are one look.
void CampaignQueue::Private::pumpSoon()
{
    if (pumpPlanned)
        return;
    pumpPlanned = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            pumpPlanned = false;
            pump();
        },
        Qt::QueuedConnection);
}

/// Looks at what may be done now, does one thing, and arms the timer for the next.
void CampaignQueue::Private::pump()
{
    timer.stop();
    if (quiescing)
        return checkQuiesced();
    if (noticeJump())
        return;
    if (!runs.isEmpty())
        providerTime.ask();
    const milliseconds now = clock.monotonic();
    sendHeld();
    runs.forEach([this](QueueRun &run) { run.holdsEnough = roomToClaim(run) <= 0; });
    if (!claiming && wantsMore() && !runs.isEmpty()) {
        const milliseconds blocked = std::max(blockedFor(), accountPace.wait(now) - QueueRuns::claimAhead);
        QueueRun *run = blocked > 0ms ? nullptr : runs.takeTurn(now);
        if (run)
            claim(*run);
        else
            arm(std::max(blocked, runs.wait(now)));
    }
    announce();
}

/// The earliest moment that was asked for in one look counts.
void CampaignQueue::Private::arm(milliseconds wait)
{
    const milliseconds clamped = std::clamp<milliseconds>(wait, 1ms, longestWait);
    if (!timer.isActive() || clamped < timer.remainingTimeAsDuration())
        timer.start(clamped);
}

int CampaignQueue::Private::postsAllowed() const
{
    return account.isShaky() ? 1 : mostPosts;
}

/// As many as leave shortly, by the pace and by how quickly the provider answers: at a human pace one.
int CampaignQueue::Private::claimAtOnce(double callsPerSecond) const
{
    const std::chrono::duration<double> shortly = QueueRuns::claimedTogether;
    const std::chrono::duration<double> answer = std::max<milliseconds>(1ms, usualAnswer);
    const double leaving = std::min(callsPerSecond, postsAllowed() / answer.count()) * shortly.count();
    return static_cast<int>(std::clamp(leaving, 1.0, static_cast<double>(mostHeld)));
}

/// Intents that may still be written: none shall wait for long, and none is added while as many requests are
/// open as may be.
int CampaignQueue::Private::roomToClaim() const
{
    if (posts >= postsAllowed())
        return 0;
    return claimAtOnce(limits.callsPerSecond) - static_cast<int>(held.size());
}

/// The same for one campaign. What waits has not taken its tokens yet: a slow campaign would fill the line
/// and hold up all others.
int CampaignQueue::Private::roomToClaim(const QueueRun &run) const
{
    const auto waiting = std::ranges::count(held, run.campaign.id, &Held::campaign);
    const int most = claimAtOnce(paceOf(run.campaign.settings)) - static_cast<int>(waiting);
    return std::min(most, roomToClaim());
}

/// The next are claimed once most of the held ones have left: soon enough to be on time, late enough to share
/// a transaction.
bool CampaignQueue::Private::wantsMore() const
{
    return roomToClaim() > 0 && held.size() <= static_cast<size_t>(claimAtOnce(limits.callsPerSecond) / 4);
}

milliseconds CampaignQueue::Private::blockedFor() const
{
    if (recorder.isTroubled())
        return longestWait;
    return std::max({milliseconds(0), account.wait(), plan.wait(), providerTime.wait(), databaseUntil - clock.monotonic()});
}

/// Sleep and set clocks: wall clock and monotonic clock drift apart. Forward, nothing is dialed before the provider has
/// told the time. True when a clock set back paused everything.
bool CampaignQueue::Private::noticeJump()
{
    const qint64 offset = clock.nowUtc().toMSecsSinceEpoch() - clock.monotonic().count();
    const milliseconds jump(offset - clockOffset.value_or(offset));
    clockOffset = offset;
    if (std::chrono::abs(jump) <= clockJump)
        return false;
    qCWarning(logQueue) << "the wall clock jumped by" << jump.count() << "ms";
    if (jump > 0ms) {
        providerTime.doubt();
        dropHeld(u"stale"_s); // their gate has looked at another time
        wakeAll(0ms);
        return false;
    }
    if (!providerTime.difference())
        providerTime.doubt(); // nobody knows which of both times was wrong
    if (runs.isEmpty())
        return false;
    pauseAll(QueueText::clockSetBack(std::chrono::duration_cast<std::chrono::seconds>(jump)));
    return true;
}

void CampaignQueue::Private::claim(QueueRun &run)
{
    const CampaignSettings &settings = run.campaign.settings;
    ClaimRequest request;
    request.campaign = run.campaign.id;
    request.accountConcurrency = limits.maxConcurrency;
    request.campaignConcurrency = linesOf(settings);
    request.callsPerHour = limits.callsPerHour;
    request.callsPerDay = limits.callsPerDay;
    request.domesticOnlyUntilUtc = plan.domesticOnlyUntilUtc();
    request.worstCasePerAttempt = worstCasePerAttempt(settings, limits);
    request.planner = run.planner;
    request.most = roomToClaim(run);
    claiming = true;
    whenDone(
        log.claim(request), q,
        [this, id = run.campaign.id, serial = run.serial, wakes = run.wakes](const Result<Claim> &result) {
            claiming = false;
            claimed(id, serial, wakes, result);
            pump();
        });
}

void CampaignQueue::Private::claimed(CampaignId campaign, quint64 serial, int wakes,
                                     const Result<Claim> &result)
{
    QueueRun *run = runs.find(campaign);
    const bool isCurrent = run && run->serial == serial && !quiescing;
    if (!result) {
        if (result.error().kind == Error::Kind::NotFound)
            return dropRun(campaign, QueueText::idle());
        return claimFailed(result.error());
    }
    databaseBackoff.succeeded();
    databaseWords.clear();
    if (isCurrent)
        onClaim(*run, wakes, *result);
    else if (result->kind == Claim::Kind::Dial) {
        hold(*result, campaign);
        dropHeld(quiescing ? u"shutdown"_s : u"paused"_s, campaign);
    }
}

void CampaignQueue::Private::claimFailed(const Error &error)
{
    qCWarning(logQueue) << "claim failed:" << error.detail;
    databaseWords = error.message;
    databaseBackoff.failed();
    databaseUntil = clock.monotonic() + timeScale(std::max<milliseconds>(200ms, databaseBackoff.next()));
    // A lock passes by itself; a disk that stays full, a file that is gone or a step that the database never
    // takes needs a person.
    const bool needsPerson = error.kind == Error::Kind::Storage || error.kind == Error::Kind::Internal;
    if (needsPerson && databaseBackoff.failures() >= failuresUntilPause)
        pauseAll(error.message);
}

void CampaignQueue::Private::onClaim(QueueRun &run, int wakes, const Claim &claim)
{
    const CampaignId id = run.campaign.id;
    const int lines = linesOf(run.campaign.settings);
    const milliseconds now = clock.monotonic();
    run.waitsForSlot = false;
    run.open = claim.openOfCampaign;
    run.notBefore = now;
    switch (claim.kind) {
    case Claim::Kind::Dial:
        run.status = QueueText::dialing(std::max<qint64>(1, claim.openOfCampaign), lines);
        return hold(claim, id);
    case Claim::Kind::NotRunning:
        return onNotRunning(id);
    case Claim::Kind::BudgetSpent:
        if (claim.openOfCampaign == 0)
            return pauseByItself(id, QueueText::budgetSpent());
        run.status = QueueText::waitingForBudget(claim.openOfCampaign);
        run.waitsForSlot = true;
        run.notBefore = now + timeScale(slotPause);
        break;
    case Claim::Kind::NoSlot:
        run.status = QueueText::allLinesBusy(claim.openOfCampaign, lines, limits.maxConcurrency);
        run.waitsForSlot = true;
        run.notBefore = now + timeScale(slotPause);
        break;
    case Claim::Kind::HourFull:
    case Claim::Kind::DayFull:
        onPlanUsedUp(run, claim);
        break;
    case Claim::Kind::NothingDue:
        onNothingDue(run, claim);
        break;
    }
    // The run may be gone by now; what changed during the claim may not be in its answer.
    QueueRun *still = runs.find(id);
    if (still && still->wakes != wakes)
        still->notBefore = std::min(still->notBefore, now + shortestPause);
}

/// As many calls as the plan allows: the oldest has to leave the hour or the day first.
void CampaignQueue::Private::onPlanUsedUp(QueueRun &run, const Claim &claim)
{
    const CampaignId id = run.campaign.id;
    const milliseconds untilRoom(clock.nowUtc().msecsTo(claim.nextUtc));
    run.status = claim.kind == Claim::Kind::HourFull ? QueueText::hourFull(limits.callsPerHour, claim.nextUtc)
                                                     : QueueText::dayFull(limits.callsPerDay, claim.nextUtc);
    run.notBefore = clock.monotonic() + std::clamp(untilRoom, shortestPause, longestWait);
    if (claim.openOfCampaign == 0)
        emit q->nothingDue(id, claim.nextUtc);
}

void CampaignQueue::Private::onNothingDue(QueueRun &run, const Claim &claim)
{
    const CampaignId id = run.campaign.id;
    const bool somethingIsLeft = claim.readyOfCampaign > 0 || claim.nextUtc.isValid();
    if (claim.openOfCampaign == 0 && !somethingIsLeft)
        return finish(id);
    const milliseconds untilNext =
        claim.nextUtc.isValid() ? milliseconds(clock.nowUtc().msecsTo(claim.nextUtc)) : longestWait;
    run.notBefore = clock.monotonic() + std::clamp(untilNext, shortestPause, longestWait);
    if (untilNext <= 0ms) // the claim has not looked at all leads yet
        return;
    if (claim.nextUtc.isValid())
        dieHere(CrashWindow::W10);
    run.status = QueueText::waiting(claim.openOfCampaign, claim.nextUtc,
                                    claim.openOfCampaign == 0 ? mainReason(id) : std::nullopt);
    if (claim.openOfCampaign == 0)
        emit q->nothingDue(id, claim.nextUtc);
}

/// Somebody else has stopped it; the database says why when it was not a person.
void CampaignQueue::Private::onNotRunning(CampaignId campaign)
{
    const std::optional<Campaign> stored = reader.campaign(campaign);
    const bool pausedItself =
        stored && stored->state == CampaignState::Paused && !stored->pauseCause.isEmpty();
    dropRun(campaign, pausedItself ? QueueText::paused(stored->pauseCause) : QueueText::idle());
    if (pausedItself)
        emit q->campaignPaused(campaign, stored->pauseCause);
}

void CampaignQueue::Private::finish(CampaignId campaign)
{
    orders[campaign] = ++counter;
    dropRun(campaign, QueueText::finished());
    whenDone(states.write(campaign, CampaignState::Finished), q,
             [this, campaign](const Result<Done> &written) {
                 emit q->statusChanged(campaign);
                 if (written)
                     return emit q->drained(campaign);
                 // Leads came while it was ending: the database says what nobody runs any more.
                 states.write(campaign, CampaignState::Paused, written.error().message);
                 emit q->campaignPaused(campaign, written.error().message);
             });
}

/// Why most of the waiting leads wait.
std::optional<GateReason> CampaignQueue::Private::mainReason(CampaignId campaign)
{
    const QMap<QString, qint64> reasons = reader.counts(campaign).reasons;
    std::optional<GateReason> main;
    qint64 most = 0;
    for (auto it = reasons.cbegin(); it != reasons.cend(); ++it) {
        const auto reason = reasonFromCode(it.key());
        if (!reason || it.value() <= most || Verdict {*reason}.isFinal())
            continue;
        most = it.value();
        main = reason;
    }
    return main;
}

void CampaignQueue::Private::answered(AttemptId attempt, CampaignId campaign, const DialVerdict &verdict)
{
    recorder.record(attempt, verdict);
    obey(campaign, verdict);
    if (!plan.learn(verdict))
        account.judge(verdict);
    q->checkClock(verdict.providerDate);
}

/// Most changes are steps that the queue has made itself: the database is asked only while the provider's
/// lines are taken.
void CampaignQueue::Private::lookForEnd(AttemptId attempt)
{
    if (!plan.isFull())
        return;
    const QList<Attempt> changed = reader.attempts({attempt});
    if (!changed.isEmpty() && changed.first().state == AttemptState::Ended)
        plan.noticeEnd();
}

void CampaignQueue::Private::obey(CampaignId campaign, const DialVerdict &verdict)
{
    if (verdict.pauseCause.isEmpty())
        return;
    if (verdict.accountFailure)
        pauseAll(verdict.pauseCause);
    else if (runs.find(campaign))
        pauseByItself(campaign, verdict.pauseCause);
}

void CampaignQueue::Private::checkQuiesced()
{
    if (claiming || posts > 0 || !(recorder.isIdle() || recorder.isHopeless()))
        return;
    for (QPromise<Done> &promise : quiesced) {
        promise.addResult(Done {});
        promise.finish();
    }
    quiesced.clear();
}
