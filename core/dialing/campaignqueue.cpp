#include "core/dialing/campaignqueue.h"

#include "core/base/crashwindow.h"
#include "core/base/whendone.h"
#include "core/dialing/queueloop.h"
#include "core/dialing/queuetext.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

// Gather bursts of changes.
constexpr milliseconds settingsPause = 250ms;
constexpr milliseconds leadsPause = 1s;
constexpr milliseconds wakePause = 10ms;
constexpr milliseconds obstaclePause = 5s;
/// Tokens the account may save; a campaign saves one, so that its own calls come evenly.
constexpr double accountBurst = 2.0;
constexpr std::chrono::minutes largestClockDifference {2};

Error::Kind errorKind(Standstill::Kind kind)
{
    switch (kind) {
    case Standstill::Kind::NoKey:
        return Error::Kind::Misuse;
    case Standstill::Kind::DiskLow:
        return Error::Kind::Storage;
    case Standstill::Kind::DatabaseWaits:
        return Error::Kind::Busy;
    default:
        return Error::Kind::Conflict;
    }
}

} // namespace

CampaignQueue::Private::Private(CampaignQueue *queue, CallLog &callLog, CallReader &callReader,
                                CallProvider &callProvider, const Clock &usedClock, TimeScale scale,
                                const LimitSettings &limitSettings, PlannerFor planners,
                                QRandomGenerator &random)
    : q(queue)
    , log(callLog)
    , reader(callReader)
    , provider(callProvider)
    , clock(usedClock)
    , timeScale(scale)
    , limits(limitSettings)
    , plannerFor(std::move(planners))
    , account(callProvider, usedClock, scale, random)
    , providerTime(callProvider, usedClock, scale, random)
    , plan(usedClock, scale)
    , recorder(callLog, usedClock, scale, random)
    , states(callLog, usedClock, scale)
    , accountPace(limitSettings.callsPerSecond, accountBurst, usedClock.monotonic())
    , databaseBackoff(random)
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    settingsTimer.setSingleShot(true);
    settingsTimer.setInterval(settingsPause);
    leadsTimer.setSingleShot(true);
    leadsTimer.setInterval(leadsPause);
    obstacleTimer.setInterval(obstaclePause);
    noticeJump(); // from now on
}

CampaignQueue::CampaignQueue(CallLog &log, CallReader &reader, CallProvider &provider, Changes &changes,
                             const Clock &clock, TimeScale timeScale, LimitSettings limits,
                             PlannerFor plannerFor, QObject *parent, QRandomGenerator &random)
    : QObject(parent)
    , d(std::make_unique<Private>(this, log, reader, provider, clock, timeScale, limits,
                                  std::move(plannerFor), random))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { d->pump(); });
    connect(&d->settingsTimer, &QTimer::timeout, this, [this] { d->rereadSettings(); });
    connect(&d->obstacleTimer, &QTimer::timeout, this, [this] { d->checkObstacle(); });
    connect(&d->leadsTimer, &QTimer::timeout, this, [this] { d->wakeAll(0ms); });
    connect(&d->account, &AccountHealth::opened, this,
            [this](const QString &cause) { d->onBreakerOpened(cause); });
    connect(&d->account, &AccountHealth::recovered, this,
            [this](const QString &cause) { d->onProviderBack(cause); });
    connect(&d->providerTime, &ProviderTime::settled, this, [this](const QDateTime &providerDate) {
        checkClock(providerDate);
        d->pumpSoon();
    });
    connect(&d->recorder, &VerdictRecorder::recorded, this, &CampaignQueue::dialed);
    connect(&d->recorder, &VerdictRecorder::troubleChanged, this, [this] { d->pumpSoon(); });
    connect(&d->recorder, &VerdictRecorder::idle, this, [this] { d->pumpSoon(); });
    connect(&changes, &Changes::attemptChanged, this, [this](AttemptId attempt, CampaignId campaign, LeadId) {
        d->lookForEnd(attempt);
        d->runs.forEach([this, campaign](QueueRun &run) {
            if (run.waitsForSlot || run.campaign.id == campaign)
                d->wake(run, wakePause);
        });
    });
    const auto soon = [this](QTimer &gatherer) {
        return [this, &gatherer] {
            if (!d->runs.isEmpty() && !gatherer.isActive())
                gatherer.start();
        };
    };
    connect(&changes, &Changes::campaignsChanged, this, [this] { d->foundRunning.reset(); });
    connect(&changes, &Changes::campaignsChanged, this, soon(d->settingsTimer));
    connect(&changes, &Changes::settingsChanged, this, soon(d->settingsTimer));
    connect(&changes, &Changes::leadsChanged, this, soon(d->leadsTimer));
    connect(&changes, &Changes::stopListChanged, this, soon(d->leadsTimer));
}

/// What is held was never sent, which is stored as certain.
CampaignQueue::~CampaignQueue()
{
    d->dropHeld(QStringLiteral("shutdown"));
    d->recorder.handOver();
}

QFuture<Result<Done>> CampaignQueue::start(CampaignId campaign)
{
    const std::optional<Campaign> found = d->reader.campaign(campaign);
    if (!found)
        return readyFuture<Result<Done>>(Error {Error::Kind::NotFound, tr("There is no such campaign.")});
    const Result<DialPlanner> planner = d->plannerFor(*found);
    if (!planner)
        return readyFuture<Result<Done>>(planner.error());
    d->noticeJump();
    if (const Standstill stands = d->obstacleToStart(); stands.stands())
        return readyFuture<Result<Done>>(Error {errorKind(stands.kind), standstillText(stands)});

    const CampaignStart start {*found, *planner, ++d->counter};
    d->orders[campaign] = start.order;
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    whenDone(d->states.write(campaign, CampaignState::Running), this,
             [this, start, promise](const Result<Done> &written) {
                 if (written)
                     d->started(start);
                 promise->addResult(written);
                 promise->finish();
             });
    return promise->future();
}

void CampaignQueue::Private::started(const CampaignStart &start)
{
    if (orders[start.campaign.id] != start.order)
        return;
    if (account.isOpen() || runs.isEmpty()) {
        account.reset();
        plan.reset();
    }
    // An answer that came while the start was being written may have told of a wrong clock.
    if (const Standstill stands = obstacleToStart(); stands.stands())
        return pauseByItself(start.campaign.id, stands);
    addRun(start);
    pump();
}

void CampaignQueue::Private::addRun(const CampaignStart &start)
{
    const CampaignSettings &settings = start.campaign.settings;
    pausedByBreaker.removeAll(start.campaign.id);
    resting.erase(start.campaign.id);
    if (QueueRun *run = runs.find(start.campaign.id)) {
        run->campaign = start.campaign;
        run->planner = start.planner;
        run->pace.setRate(paceOf(settings), clock.monotonic());
        wake(*run, 0ms);
        return;
    }
    QueueRun run {start.campaign, start.planner, TokenBucket(paceOf(settings), 1.0, clock.monotonic())};
    run.serial = start.order;
    run.status = QueueText::dialing(start.campaign.counts.leads.value(LeadStatus::Open), linesOf(settings));
    runs.add(std::move(run));
}

QFuture<Result<Done>> CampaignQueue::pause(CampaignId campaign, const QString &cause)
{
    return d->rest(campaign, CampaignState::Paused, cause);
}

QFuture<Result<Done>> CampaignQueue::stop(CampaignId campaign)
{
    return d->rest(campaign, CampaignState::Stopped, {});
}

QFuture<Result<Done>> CampaignQueue::Private::rest(CampaignId campaign, CampaignState state,
                                                   const QString &cause)
{
    dieHere(CrashWindow::W11);
    orders[campaign] = ++counter;
    pausedByBreaker.removeAll(campaign);
    dropRun(campaign, state == CampaignState::Paused ? QueueText::paused(cause) : QueueText::stopped());
    const auto written = states.write(campaign, state, cause);
    pumpSoon();
    emit q->statusChanged(campaign);
    announceStandstill();
    return written;
}

void CampaignQueue::Private::dropRun(CampaignId campaign, const QueueStatus &why)
{
    runs.remove(campaign);
    resting.insert_or_assign(campaign, why);
    dropHeld(QStringLiteral("paused"), campaign);
}

void CampaignQueue::Private::pauseByItself(CampaignId campaign, const QString &cause)
{
    pauseByItself(campaign, Standstill {.kind = Standstill::Kind::PausedByItself, .cause = cause});
}

void CampaignQueue::Private::pauseByItself(CampaignId campaign, const Standstill &why)
{
    const QString cause = standstillText(why);
    const auto written = rest(campaign, CampaignState::Paused, cause);
    resting.insert_or_assign(campaign, QueueText::paused(why));
    whenDone(written, q,
             [this, campaign, cause](const Result<Done> &) { emit q->campaignPaused(campaign, cause); });
}

void CampaignQueue::Private::pauseAll(const QString &cause)
{
    pauseAll(Standstill {.kind = Standstill::Kind::PausedByItself, .cause = cause});
}

void CampaignQueue::Private::pauseAll(const Standstill &why)
{
    for (const CampaignId campaign : runs.ids())
        pauseByItself(campaign, why);
}

void CampaignQueue::Private::onBreakerOpened(const QString &cause)
{
    const QList<CampaignId> running = runs.ids();
    pauseAll(cause);
    for (const CampaignId campaign : running)
        resting.insert_or_assign(campaign, QueueText::breakerOpen(cause));
    pausedByBreaker += running;
}

void CampaignQueue::Private::onProviderBack(const QString &cause)
{
    const QList<CampaignId> waiting = pausedByBreaker;
    for (const CampaignId campaign : waiting) {
        resting.insert_or_assign(campaign, QueueText::breakerOpen(cause));
        states.write(campaign, CampaignState::Paused, cause);
    }
    for (const CampaignId campaign : waiting)
        emit q->statusChanged(campaign);
}

void CampaignQueue::setLimits(const LimitSettings &limits)
{
    d->limits = limits;
    const milliseconds now = d->clock.monotonic();
    d->accountPace.setRate(limits.callsPerSecond, now);
    d->runs.forEach([this, now](QueueRun &run) { run.pace.setRate(d->paceOf(run.campaign.settings), now); });
    d->wakeAll(0ms);
}

milliseconds CampaignQueue::takePace()
{
    d->noticeJump();
    d->providerTime.ask();
    const milliseconds now = d->clock.monotonic();
    const milliseconds wait = std::max(d->accountPace.wait(now), d->blockedFor());
    if (wait <= 0ms)
        d->accountPace.take(now);
    return wait;
}

Standstill CampaignQueue::obstacle()
{
    if (d->account.isOpen())
        return {.kind = Standstill::Kind::BreakerOpen};
    return d->obstacleToStart();
}

double CampaignQueue::Private::paceOf(const CampaignSettings &settings) const
{
    return settings.callsPerSecond > 0 ? std::min(settings.callsPerSecond, limits.callsPerSecond)
                                       : limits.callsPerSecond;
}

int CampaignQueue::Private::linesOf(const CampaignSettings &settings) const
{
    return settings.concurrency > 0 ? std::min(settings.concurrency, limits.maxConcurrency)
                                    : limits.maxConcurrency;
}

/// Takes up changed settings of running campaigns.
void CampaignQueue::Private::rereadSettings()
{
    for (const CampaignId id : runs.ids()) {
        const std::optional<Campaign> campaign = reader.campaign(id);
        QueueRun *run = runs.find(id);
        if (!campaign || !run)
            continue;
        const Result<DialPlanner> planner = plannerFor(*campaign);
        if (!planner) {
            pauseByItself(id, planner.error().message);
            continue;
        }
        run->campaign = *campaign;
        run->planner = *planner;
        run->pace.setRate(paceOf(campaign->settings), clock.monotonic());
        wake(*run, 0ms);
    }
}

void CampaignQueue::Private::wake(QueueRun &run, milliseconds soon)
{
    ++run.wakes;
    run.notBefore = std::min(run.notBefore, clock.monotonic() + soon);
    pumpSoon();
}

void CampaignQueue::Private::wakeAll(milliseconds soon)
{
    runs.forEach([this, soon](QueueRun &run) { wake(run, soon); });
}

void CampaignQueue::setObstacleCheck(std::function<Standstill()> check)
{
    d->obstacleCheck = std::move(check);
    d->checkObstacle();
    d->obstacleTimer.start();
}

void CampaignQueue::Private::checkObstacle()
{
    obstacle = obstacleCheck ? obstacleCheck() : Standstill {};
    if (obstacle.stands())
        pauseAll(obstacle);
    announceStandstill();
}

/// A clock that is known to be wrong does not become right by pressing Start.
Standstill CampaignQueue::Private::obstacleToStart()
{
    if (obstacleCheck)
        obstacle = obstacleCheck();
    if (obstacle.stands())
        return obstacle;
    const auto difference = providerTime.difference();
    if (difference && std::chrono::abs(*difference) > largestClockDifference)
        return QueueText::clockDiffers(std::chrono::duration_cast<std::chrono::seconds>(*difference));
    return {};
}

void CampaignQueue::checkClock(const QDateTime &providerDate)
{
    if (!providerDate.isValid())
        return;
    if (d->providerTime.wait() > 0ms)
        d->pumpSoon();
    d->providerTime.note(providerDate);
    const milliseconds difference = *d->providerTime.difference();
    if (std::chrono::abs(difference) > largestClockDifference)
        d->pauseAll(QueueText::clockDiffers(std::chrono::duration_cast<std::chrono::seconds>(difference)));
}

void CampaignQueue::resumeRunning()
{
    for (const Campaign &campaign : d->reader.campaigns()) {
        if (campaign.state != CampaignState::Running)
            continue;
        whenDone(start(campaign.id), this, [this, id = campaign.id](const Result<Done> &result) {
            if (!result)
                d->pauseByItself(id, result.error().message);
        });
    }
}

QFuture<Done> CampaignQueue::quiesce()
{
    d->quiescing = true;
    d->dropHeld(QStringLiteral("shutdown"));
    QPromise<Done> promise;
    promise.start();
    const QFuture<Done> future = promise.future();
    d->quiesced.push_back(std::move(promise));
    d->pumpSoon();
    return future;
}

void CampaignQueue::record(AttemptId attempt, const DialVerdict &verdict)
{
    d->recorder.record(attempt, verdict);
}

void CampaignQueue::tick()
{
    d->account.tick();
    d->recorder.tick();
    d->states.tick();
    d->pump();
}

QueueStatus CampaignQueue::status(CampaignId campaign) const
{
    if (const QueueRun *run = d->runs.find(campaign))
        return d->statusOf(*run);
    const auto found = d->resting.find(campaign);
    return found == d->resting.end() ? QueueText::idle() : found->second;
}

Standstill CampaignQueue::standstill(CampaignId campaign) const
{
    if (d->runs.find(campaign) || d->resting.contains(campaign))
        return status(campaign).why;
    const std::optional<Campaign> stored = d->reader.campaign(campaign);
    return stored ? standstillOf(*stored) : Standstill {};
}

QueueStatus CampaignQueue::status() const
{
    using Kind = QueueStatus::Kind;
    constexpr std::array order {Kind::DatabaseTrouble,  Kind::BreakerOpen, Kind::BackingOff,
                                Kind::PlanLimit,        Kind::Dialing,     Kind::AllSlotsBusy,
                                Kind::WaitingForMoment, Kind::Paused};
    QList<QueueStatus> all;
    if (d->obstacle.stands() && d->runs.isEmpty())
        return QueueText::paused(d->obstacle);
    d->runs.forEach([this, &all](const QueueRun &run) { all.append(d->statusOf(run)); });
    if (d->account.isOpen())
        all.append(QueueText::breakerOpen(d->account.cause()));
    for (const auto &[id, status] : d->resting)
        all.append(status);
    for (const Kind kind : order) {
        const auto found = std::ranges::find(all, kind, &QueueStatus::kind);
        if (found != all.end())
            return *found;
    }
    return QueueText::idle();
}
