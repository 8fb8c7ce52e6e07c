#include "app/station/dialer.h"

#include "core/base/eventlog.h"
#include "core/base/whendone.h"
#include "core/dialing/campaignplanner.h"
#include "core/storage/diskspace.h"
#include "core/storage/restoredcalls.h"
#include "core/storage/sqloutsidecalls.h"
#include "core/storage/sqlsecondlooks.h"

#include <QLocale>
#include <utility>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logDialing, "leadline.dialing")

namespace {

/// When the provider did not say which calls were made since the backup.
constexpr std::chrono::milliseconds readAgainAfter = std::chrono::minutes(1);

diskspace::Room roomIn(const QString &directory)
{
    const qint64 free = diskspace::freeBytes(directory);
    return free < 0 ? diskspace::Room::Enough : diskspace::roomFor(free);
}

/// What is dialed has to be written down: no intent without its row.
Standstill diskLow(const QString &directory)
{
    return { .kind = Standstill::Kind::DiskLow,
             .cause = Dialer::tr("The disk of the data directory is nearly full: a campaign needs 500 MiB to start and "
                                 "200 MiB to go on. Free some space in %1, then start it again.")
                          .arg(directory) };
}

} // namespace

Dialer::Dialer(DataStore &data)
    : provider(data.settings.provider, data.clock)
    , queue(*data.callLog, *data.calls, provider, *data.changes, data.clock, data.timeScale(), data.settings.limits,
            [this](const Campaign &campaign) { return plannerFor(campaign); })
    , secondLooks(makeSqlSecondLooks(*data.database))
    , outsideCalls(makeSqlOutsideCalls(*data.database, *data.changes, data.clock))
    , poller(*data.callLog, provider, *secondLooks, data.clock, data.timeScale())
    , reconciler(*data.callLog, provider, *data.inbox, data.clock, data.timeScale())
    , outsideReader(*outsideCalls, provider, data.timeScale())
    , applier(*data.inbox, *data.callLog, deliveries, *data.changes)
    , testCaller(*data.testCalls, *data.calls, provider, queue, *data.changes, data.clock)
    , sleep(data.clock)
    , watch(data)
    , m_data(data)
    , m_restoredFromUtc(data.database->opening().restoredFromUtc)
    , m_copiedFrom(data.database->opening().otherHost ? data.database->opening().otherHostName : QString())
{
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(data.timeScale()(readAgainAfter));
    connect(&m_readAgain, &QTimer::timeout, this, [this] { readCallsSinceBackup([this] { goOn(); }); });
    m_secondRead.setSingleShot(true);
    m_secondRead.setInterval(data.timeScale()(restoredcalls::secondReadAfter));
    connect(&m_secondRead, &QTimer::timeout, this, [this] { readCallsSinceBackup(std::exchange(m_thenAfterSecondRead, {})); });
    connectParts();
    connectGuards();
}

void Dialer::connectGuards()
{
    queue.setObstacleCheck([this] { return obstacle(); });
    connect(&sleep, &SleepWatch::woke, this, &Dialer::onWoke);
    connect(&queue, &CampaignQueue::standstillChanged, this, [](const Standstill &now) {
        logInfo(logDialing(), { "standstill", {}, standstillCode(now.kind) });
    });
}

/// Deadlines of before the sleep have passed, the fate of what was under way is open, and every gate asks anew.
void Dialer::onWoke()
{
    logWarning(logDialing(), { "woke_up", {}, u"the computer slept or its clock was set forward"_s });
    provider.expireRequests();
    queue.tick();
    poller.wake();
    reconciler.wake();
}

/// The room to start is looked at when a campaign starts; here is what stops those that run, too.
Standstill Dialer::obstacle() const
{
    if (isUnconfirmedCopy())
        return { .kind = Standstill::Kind::DatabaseWaits,
                 .cause = tr("This database was copied from the computer %1, which may still call from it. No campaign "
                             "starts before somebody confirms that it is used here from now on.")
                              .arg(m_copiedFrom) };
    if (m_restoredFromUtc.isValid())
        return { .kind = Standstill::Kind::DatabaseWaits,
                 .cause = tr("The database has the state of %1. No campaign starts before the provider has said which "
                             "numbers were called since; it is asked every minute.")
                              .arg(QLocale().toString(m_restoredFromUtc.toLocalTime(), QLocale::ShortFormat)) };
    if (!provider.hasApiKey())
        return { Standstill::Kind::NoKey };
    const diskspace::Room room = roomIn(m_data.directory);
    const bool goesOn = room == diskspace::Room::Enough || room == diskspace::Room::TooLittleToStart;
    return goesOn ? Standstill {} : diskLow(m_data.directory);
}

void Dialer::connectParts()
{
    connect(&queue, &CampaignQueue::dialed, &poller, [this] { poller.wake(); });
    connect(&testCaller, &TestCaller::changed, &poller, [this](const AttemptDetail &detail) {
        if (isOpen(detail.attempt.state))
            poller.wake();
    });
    connect(m_data.changes.get(), &Changes::attemptChanged, &reconciler, [this] { reconciler.wake(); });
    connect(&applier, &DeliveryApplier::applied, &poller, &Poller::noteDelivery);
    connect(&applier, &DeliveryApplier::readCallWanted, &poller, &Poller::readCall);
    connect(&poller, &Poller::pollSucceeded, &queue, &CampaignQueue::checkClock);
    connect(&poller, &Poller::pollSucceeded, &watch, &SelfWatch::noteProviderDate);

    connect(&queue, &CampaignQueue::dialed, this, [](AttemptId attempt) {
        logInfo(logDialing(), { "dial_answered", { { u"attempt"_s, QString::number(raw(attempt)) } }, u"answered"_s });
    });
    connect(&queue, &CampaignQueue::campaignPaused, this, [](CampaignId campaign, const QString &cause) {
        logWarning(logDialing(),
                   { "campaign_paused", { { u"campaign"_s, QString::number(raw(campaign)) } }, cause });
    });
    connect(&queue, &CampaignQueue::drained, this, [](CampaignId campaign) {
        logInfo(logDialing(),
                { "campaign_finished", { { u"campaign"_s, QString::number(raw(campaign)) } }, u"no lead is left"_s });
    });
    connect(&reconciler, &Reconciler::found, this, [](AttemptId attempt) {
        logInfo(logDialing(), { "unknown_found", { { u"attempt"_s, QString::number(raw(attempt)) } }, u"found"_s });
    });
    connect(&reconciler, &Reconciler::absent, this, [](AttemptId attempt) {
        logInfo(logDialing(), { "unknown_absent", { { u"attempt"_s, QString::number(raw(attempt)) } }, u"absent"_s });
    });
    connect(&reconciler, &Reconciler::alarm, this, [](const QString &code, const QString &words) {
        logWarning(logDialing(), { "alarm", {}, code + u": "_s + words });
    });
    connect(&poller, &Poller::pollFailed, this, [](const Error &error) {
        logInfo(logDialing(), { "poll_failed", {}, error.detail.isEmpty() ? error.message : error.detail });
    });
}

Result<DialPlanner> Dialer::plannerFor(const Campaign &campaign) const
{
    if (const Standstill stands = obstacle(); stands.kind == Standstill::Kind::DatabaseWaits)
        return Error { Error::Kind::Busy, standstillText(stands) };
    const bool starts = campaign.state != CampaignState::Running;
    if (starts && roomIn(m_data.directory) != diskspace::Room::Enough)
        return Error { Error::Kind::Storage, standstillText(diskLow(m_data.directory)) };
    return makePlanner(campaign, m_data.scriptContext(campaign), m_webhookUrl, provider);
}

QFuture<Result<AttemptId>> Dialer::callTest(CampaignId campaign, LeadId lead, const PhoneNumber &to)
{
    const auto full = m_data.calls->campaign(campaign);
    if (!full)
        return readyFuture<Result<AttemptId>>(Error { Error::Kind::NotFound, tr("There is no such campaign.") });
    const auto planner = makePlanner(*full, m_data.scriptContext(*full), m_webhookUrl, provider);
    if (!planner)
        return readyFuture<Result<AttemptId>>(planner.error());
    TestCallRequest request;
    request.campaign = campaign;
    request.lead = lead;
    request.to = to;
    request.ownNumbers = m_data.settings.business.ownNumbers;
    request.accountConcurrency = m_data.settings.limits.maxConcurrency;
    request.worstCase = worstCasePerAttempt(full->settings, m_data.settings.limits);
    request.planner = *planner;
    return testCaller.call(request);
}

QFuture<Result<Done>> Dialer::recover()
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    whenDone(m_data.callLog->recoverAfterStart(m_data.database->opening().cleanShutdown), this,
             [this, promise](const Result<int> &recovered) {
                 if (recovered) {
                     poller.start();
                     reconciler.start();
                     applier.start();
                     readCallsSinceBackup([this, promise] {
                         goOn();
                         promise->addResult(Done {});
                         promise->finish();
                     });
                 } else {
                     promise->addResult(recovered.error());
                     promise->finish();
                 }
             });
    return promise->future();
}

void Dialer::goOn()
{
    if (isUnconfirmedCopy())
        return;
    outsideReader.start();
    if (m_restoredFromUtc.isValid())
        m_readAgain.start();
    else
        queue.resumeRunning();
}

QFuture<Result<Done>> Dialer::adoptCopy()
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    whenDone(m_data.database->adoptCopy(), this, [this, promise](const Result<Done> &adopted) {
        if (!adopted) {
            promise->addResult(adopted);
            promise->finish();
            return;
        }
        logInfo(logDialing(), { "copy_adopted", {}, u"the database is used here from now on"_s });
        m_copiedFrom.clear();
        readCallsSinceBackup([this, promise] {
            goOn();
            promise->addResult(Done {});
            promise->finish();
        });
    });
    return promise->future();
}

/// I-9: numbers called after the backup are held before anything is dialed. Nothing to do for other databases.
void Dialer::readCallsSinceBackup(std::function<void()> then)
{
    if (!m_restoredFromUtc.isValid() || isUnconfirmedCopy())
        return then();
    CallListQuery query;
    query.startUtc = m_restoredFromUtc.addMSecs(-std::chrono::milliseconds(restoredcalls::margin).count());
    const auto unread = [then](const Error &error) {
        logWarning(logDialing(), { "restored_calls_unread", {}, error.message });
        then();
    };
    whenDone(provider.calls(query), this, [this, then, unread](const Result<CallListing> &listing) {
        if (!listing)
            return unread(listing.error());
        whenDone(provider.activeCalls(), this,
                 [this, then, unread, rows = listing->rows](const Result<QList<CallRow>> &active) {
                     if (!active)
                         return unread(active.error());
                     holdCallsSinceBackup(rows + *active, then);
                 });
    });
}

/// The list shows calls late: only a second read, some time after the first, ends the waiting.
void Dialer::holdCallsSinceBackup(const QList<CallRow> &rows, std::function<void()> then)
{
    const bool isComplete = std::exchange(m_isReadOnce, true);
    whenDone(restoredcalls::hold(*m_data.database, *m_data.changes, rows, isComplete, m_data.clock.nowUtc()), this,
             [this, then, isComplete](const Result<qint64> &held) {
                 logInfo(logDialing(), { "restored_calls_read", {},
                                         held ? u"%1 leads are held"_s.arg(*held) : held.error().message });
                 if (held && !isComplete) {
                     m_thenAfterSecondRead = then;
                     return m_secondRead.start();
                 }
                 if (held)
                     m_restoredFromUtc = {};
                 then();
             });
}

QFuture<Done> Dialer::quiesce()
{
    m_readAgain.stop();
    m_secondRead.stop();
    outsideReader.stop();
    poller.stop();
    reconciler.stop();
    return queue.quiesce();
}
