#include "core/dialing/poller.h"

#include "core/base/whendone.h"
#include "core/dialing/detailreader.h"
#include "core/dialing/pace.h"

#include <QTimer>

#include <algorithm>
#include <map>
#include <optional>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortInterval = 5s;
constexpr milliseconds longInterval = 15s;
/// While deliveries come in: how long a call that the list shows as over waits for its own, which spares a request.
constexpr milliseconds deliveryGrace = 10s;
constexpr milliseconds deliveriesCountFor = 60s;
constexpr milliseconds shortestRealInterval = 150ms;
constexpr qsizetype fewOpen = 20;
constexpr qsizetype mostMarkedAtOnce = 50; ///< the storage thread has others to serve
/// A call that is not in the list is read by itself after this long, and then as often.
constexpr milliseconds missingAfter = 30s;
constexpr std::chrono::minutes beforeOldestIntent { 5 };
constexpr std::chrono::minutes afterLongestCall { 60 };

struct Followed {
    OpenAttempt attempt;
    milliseconds readAt { 0 }; ///< monotonic: last single read; 0 = none
    std::optional<milliseconds> overAt; ///< monotonic: the list showed it as over
    int silentReads = 0; ///< reads beyond the longest call that found it neither over nor active
};

} // namespace

struct Poller::Private {
    Private(Poller *poller, CallLog &callLog, CallProvider &callProvider, SecondLooks &secondLooks, const Clock &usedClock, TimeScale scale,
            QRandomGenerator &random)
        : q(poller)
        , log(callLog)
        , provider(callProvider)
        , looks(secondLooks)
        , clock(usedClock)
        , timeScale(scale)
        , backoff(random)
        , details(callLog, callProvider, secondLooks, usedClock, scale, random)
    {
        timer.setSingleShot(true);
    }

    milliseconds interval() const;
    void plan(milliseconds wait);
    void round();
    void takeSecondLooks();
    void follow(const QList<OpenAttempt> &open);
    void readList();
    void listed(const CallListing &listing);
    void readActive();
    void markLive(const QList<CallRow> &active);
    void readMissing(const QSet<QString> &listedIds);
    void readSingly(Followed &followed);
    void finishRound();
    void failRound(const Error &error);
    bool isOverdue(const OpenAttempt &attempt) const;
    bool deliveriesComeIn() const;
    bool waitsForDelivery(Followed &entry) const;
    void onNotOver(const QString &callId);
    void onConflict(const QString &callId);
    void endIfSilent(const QString &callId);

    Poller *q;
    CallLog &log;
    CallProvider &provider;
    SecondLooks &looks;
    const Clock &clock;
    TimeScale timeScale;
    Backoff backoff;
    DetailReader details;
    QTimer timer;
    milliseconds nextRound { 0 }; ///< monotonic
    std::optional<milliseconds> deliveredAt; ///< monotonic
    std::map<QString, Followed> followed; ///< by call id
    QSet<QString> conflicted; ///< not read again by itself
    QSet<QString> activeIds; ///< of the last round
    bool activeKnown = false;
    bool running = false;
    bool inRound = false;
};

Poller::Poller(CallLog &log, CallProvider &provider, SecondLooks &looks, const Clock &clock, TimeScale timeScale,
               QObject *parent, QRandomGenerator &random)
    : QObject(parent), d(std::make_unique<Private>(this, log, provider, looks, clock, timeScale, random))
{
    connect(&d->timer, &QTimer::timeout, this, &Poller::tick);
    connect(&d->details, &DetailReader::notOver, this, [this](const QString &callId) { d->onNotOver(callId); });
    connect(&d->details, &DetailReader::failed, this, &Poller::pollFailed);
    connect(&d->details, &DetailReader::applied, this, [this](const QString &callId, const Applied &result) {
        if (result.kind == Applied::Kind::Conflict)
            d->onConflict(callId);
    });
}

Poller::~Poller() = default;

void Poller::start()
{
    if (d->running)
        return;
    d->running = true;
    d->plan(0ms);
}

void Poller::stop()
{
    d->running = false;
    d->timer.stop();
    d->details.stop();
}

void Poller::wake()
{
    const milliseconds soon = std::max(d->timeScale(shortInterval), shortestRealInterval);
    if (d->running && !d->inRound && d->nextRound - d->clock.monotonic() > soon)
        d->plan(soon);
}

void Poller::noteDelivery()
{
    d->deliveredAt = d->clock.monotonic();
}

void Poller::readCall(const QString &callId)
{
    d->conflicted.remove(callId);
    d->details.read(callId, true);
}

void Poller::tick()
{
    d->details.tick();
    if (!d->running || d->inRound)
        return;
    const milliseconds left = d->nextRound - d->clock.monotonic();
    if (left > 0ms)
        d->timer.start(left);
    else
        d->round();
}

milliseconds Poller::Private::interval() const
{
    const auto open = static_cast<qsizetype>(followed.size());
    return std::max(timeScale(open <= fewOpen ? shortInterval : longInterval), shortestRealInterval);
}

void Poller::Private::plan(milliseconds wait)
{
    nextRound = clock.monotonic() + wait;
    timer.start(wait);
}

void Poller::Private::round()
{
    inRound = true;
    takeSecondLooks();
    whenDone(log.openAttempts(), q, [this](const Result<QList<OpenAttempt>> &open) {
        if (!open)
            return failRound(open.error());
        follow(*open);
        if (followed.empty())
            return finishRound();
        readList();
    });
}

/// Late summaries, prices and outcomes of calls that ended a minute ago, or before a restart.
void Poller::Private::takeSecondLooks()
{
    whenDone(looks.planned(), q, [this](const Result<QList<SecondLook>> &planned) {
        if (!planned || !running)
            return;
        for (const SecondLook &look : *planned) {
            if (look.atUtc <= clock.nowUtc())
                details.readAgain(look.callId);
        }
    });
}

/// Only calls the provider has named; `unknown` ones belong to the reconciler.
void Poller::Private::follow(const QList<OpenAttempt> &open)
{
    std::map<QString, Followed> now;
    for (const OpenAttempt &attempt : open) {
        const bool isNamed = attempt.state == AttemptState::Placed || attempt.state == AttemptState::Live;
        if (!isNamed || attempt.callId.isEmpty())
            continue;
        const auto before = followed.find(attempt.callId);
        Followed entry = before == followed.end() ? Followed {} : before->second;
        entry.attempt = attempt;
        now.insert_or_assign(attempt.callId, entry);
    }
    followed = std::move(now);
}

void Poller::Private::readList()
{
    const auto oldest = std::ranges::min_element(followed, {}, [](const auto &entry) {
        return entry.second.attempt.intentUtc;
    });
    CallListQuery query;
    query.startUtc = oldest->second.attempt.intentUtc.addMSecs(-milliseconds(beforeOldestIntent).count());
    whenDone(provider.calls(query), q, [this](const Result<CallListing> &listing) {
        if (!listing)
            return failRound(listing.error());
        backoff.succeeded();
        listed(*listing);
        emit q->pollSucceeded(listing->providerDate);
    });
}

void Poller::Private::listed(const CallListing &listing)
{
    QSet<QString> ids;
    for (const CallRow &row : listing.rows) {
        ids.insert(row.callId);
        const auto found = followed.find(row.callId);
        if (found != followed.end() && row.completed && !conflicted.contains(row.callId)
            && !waitsForDelivery(found->second))
            readSingly(found->second);
    }
    readMissing(ids);
    readActive();
}

bool Poller::Private::deliveriesComeIn() const
{
    return deliveredAt && clock.monotonic() - *deliveredAt < timeScale(deliveriesCountFor);
}

bool Poller::Private::waitsForDelivery(Followed &entry) const
{
    const milliseconds now = clock.monotonic();
    if (!entry.overAt)
        entry.overAt = now;
    return deliveriesComeIn() && now - *entry.overAt < timeScale(deliveryGrace);
}

/// What the list does not show for a while, and what has been talking for too long.
void Poller::Private::readMissing(const QSet<QString> &listedIds)
{
    const milliseconds now = clock.monotonic();
    for (auto &[callId, entry] : followed) {
        const milliseconds age(entry.attempt.intentUtc.msecsTo(clock.nowUtc()));
        const bool isMissing = !listedIds.contains(callId) && age >= timeScale(missingAfter);
        const bool isRested = entry.readAt == 0ms || now - entry.readAt >= timeScale(missingAfter);
        const bool isWanted = isOverdue(entry.attempt) || (isMissing && !conflicted.contains(callId));
        if (isWanted && isRested)
            readSingly(entry);
    }
}

void Poller::Private::readSingly(Followed &entry)
{
    entry.readAt = clock.monotonic();
    details.read(entry.attempt.callId);
}

/// The active list says which calls ring or talk; without it nothing is lost but the word "live".
void Poller::Private::readActive()
{
    const bool isWanted = std::ranges::any_of(followed, [this](const auto &entry) {
        return entry.second.attempt.state == AttemptState::Placed || isOverdue(entry.second.attempt);
    });
    if (!isWanted)
        return finishRound();
    whenDone(provider.activeCalls(), q, [this](const Result<QList<CallRow>> &active) {
        activeKnown = bool(active);
        if (active)
            markLive(*active);
        finishRound();
    });
}

void Poller::Private::markLive(const QList<CallRow> &active)
{
    activeIds.clear();
    QList<AttemptId> live;
    for (const CallRow &row : active) {
        activeIds.insert(row.callId);
        const auto found = followed.find(row.callId);
        if (found != followed.end() && found->second.attempt.state == AttemptState::Placed && !row.completed
            && !details.isReading(row.callId))
            live.append(found->second.attempt.id);
    }
    for (qsizetype first = 0; first < live.size(); first += mostMarkedAtOnce)
        log.markLive(live.mid(first, mostMarkedAtOnce));
}

void Poller::Private::finishRound()
{
    inRound = false;
    if (running)
        plan(interval());
}

void Poller::Private::failRound(const Error &error)
{
    inRound = false;
    backoff.failed();
    if (running)
        plan(std::max(interval(), timeScale(backoff.next())));
    emit q->pollFailed(error);
}

bool Poller::Private::isOverdue(const OpenAttempt &attempt) const
{
    const milliseconds age(attempt.intentUtc.msecsTo(clock.nowUtc()));
    return age > timeScale(std::chrono::minutes(attempt.maxDurationMinutes) + afterLongestCall);
}

/// What the provider says of this call does not fit it. It is not asked again and again, but a call that should be over
/// long since ends without a report.
void Poller::Private::onConflict(const QString &callId)
{
    conflicted.insert(callId);
    const auto found = followed.find(callId);
    if (found != followed.end() && isOverdue(found->second.attempt))
        endIfSilent(callId);
}

void Poller::Private::onNotOver(const QString &callId)
{
    const auto found = followed.find(callId);
    if (found != followed.end() && isOverdue(found->second.attempt))
        endIfSilent(callId);
}

/// No end was seen: two looks at the call and at the active list must agree that it is gone.
void Poller::Private::endIfSilent(const QString &callId)
{
    constexpr int silentReadsNeeded = 2;
    Followed &entry = followed.at(callId);
    if (!activeKnown)
        return;
    if (activeIds.contains(callId)) {
        entry.silentReads = 0;
        return;
    }
    if (++entry.silentReads >= silentReadsNeeded)
        log.endWithoutReport(entry.attempt.id);
}
