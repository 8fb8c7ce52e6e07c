#include "core/dialing/reconciler.h"

#include "core/base/whendone.h"
#include "core/dialing/absenceproof.h"
#include "core/dialing/callsearch.h"
#include "core/dialing/pace.h"

#include <QLoggingCategory>
#include <QQueue>
#include <QTimer>

#include <algorithm>
#include <set>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(logReconciler, "leadline.dialing")

namespace {

constexpr milliseconds longestWait = 60s;
constexpr milliseconds shortestWait = 20ms;
constexpr milliseconds afterWake = 5s; // scaled

} // namespace

struct Reconciler::Private {
    Private(Reconciler *reconciler, CallLog &callLog, CallProvider &callProvider, Inbox &storedDeliveries,
            const Clock &usedClock, TimeScale scale, QRandomGenerator &random)
        : q(reconciler)
        , log(callLog)
        , provider(callProvider)
        , inbox(storedDeliveries)
        , clock(usedClock)
        , timeScale(scale)
        , backoff(random)
    {
        timer.setSingleShot(true);
    }

    void plan(milliseconds wait);
    void round();
    void sort(const QList<OpenAttempt> &open);
    void checkNext();
    void check(const OpenAttempt &attempt);
    void checked(const OpenAttempt &attempt, bool allNumbers, const SearchResult &result);
    void onFound(const OpenAttempt &attempt, const QStringList &callIds);
    void onForeign(const OpenAttempt &attempt, const OpenAttempt::EmptyCheck &check, const QString &callId);
    void onEmpty(const OpenAttempt &attempt, const OpenAttempt::EmptyCheck &check);
    void onFailed(const OpenAttempt &attempt, const SearchResult &result);
    void tellGivenUp(const OpenAttempt &attempt);
    void finishRound();
    template<typename Then>
    void afterWrite(const QFuture<Result<Done>> &written, Then then);

    Reconciler *q;
    CallLog &log;
    CallProvider &provider;
    Inbox &inbox;
    const Clock &clock;
    TimeScale timeScale;
    Backoff backoff;
    QTimer timer;
    milliseconds nextRound { 0 }; ///< monotonic
    QQueue<OpenAttempt> due;
    std::set<AttemptId> told; ///< given up or held for a foreign call: said once
    bool running = false;
    bool inRound = false;
    bool atStart = false;
    bool checkedSomething = false;
};

Reconciler::Reconciler(CallLog &log, CallProvider &provider, Inbox &inbox, const Clock &clock, TimeScale timeScale,
                       QObject *parent, QRandomGenerator &random)
    : QObject(parent), d(std::make_unique<Private>(this, log, provider, inbox, clock, timeScale, random))
{
    connect(&d->timer, &QTimer::timeout, this, &Reconciler::tick);
}

Reconciler::~Reconciler() = default;

void Reconciler::start()
{
    if (d->running)
        return;
    d->running = true;
    d->atStart = true;
    d->plan(0ms);
}

void Reconciler::stop()
{
    d->running = false;
    d->timer.stop();
    d->due.clear();
}

void Reconciler::wake()
{
    const milliseconds soon = std::max(d->timeScale(afterWake), shortestWait);
    if (d->running && !d->inRound && d->nextRound - d->clock.monotonic() > soon)
        d->plan(soon);
}

void Reconciler::tick()
{
    if (!d->running || d->inRound)
        return;
    const milliseconds left = d->nextRound - d->clock.monotonic();
    if (left > 0ms)
        d->timer.start(left);
    else
        d->round();
}

void Reconciler::Private::plan(milliseconds wait)
{
    nextRound = clock.monotonic() + wait;
    timer.start(wait);
}

void Reconciler::Private::round()
{
    inRound = true;
    checkedSomething = false;
    whenDone(log.openAttempts(), q, [this](const Result<QList<OpenAttempt>> &open) {
        if (!open) {
            inRound = false;
            backoff.failed();
            plan(std::max(shortestWait, timeScale(backoff.next())));
            return;
        }
        sort(*open);
        checkNext();
    });
}

/// Those whose time has come; the timer waits for the first of the others.
void Reconciler::Private::sort(const QList<OpenAttempt> &open)
{
    const QDateTime nowUtc = clock.nowUtc();
    milliseconds nearest = longestWait;
    due.clear();
    for (const OpenAttempt &attempt : open) {
        if (attempt.state != AttemptState::Unknown)
            continue;
        if (AbsenceProof::isDue(attempt, nowUtc, timeScale, atStart)) {
            due.enqueue(attempt);
            continue;
        }
        const QDateTime next = AbsenceProof::dueUtc(attempt, timeScale);
        if (next.isValid())
            nearest = std::min(nearest, milliseconds(nowUtc.msecsTo(next)));
    }
    atStart = false;
    nextRound = clock.monotonic() + nearest;
}

void Reconciler::Private::checkNext()
{
    if (due.isEmpty() || !running)
        return finishRound();
    checkedSomething = true;
    check(due.dequeue());
}

void Reconciler::Private::check(const OpenAttempt &attempt)
{
    const bool allNumbers = AbsenceProof::needsAllNumbers(attempt, clock.nowUtc(), timeScale);
    auto *search = new CallSearch(attempt, allNumbers, log, provider, inbox, clock, q);
    QObject::connect(search, &CallSearch::finished, q, [this, search, attempt, allNumbers](const SearchResult &result) {
        search->deleteLater();
        checked(attempt, allNumbers, result);
    });
    search->start();
}

void Reconciler::Private::checked(const OpenAttempt &attempt, bool allNumbers, const SearchResult &result)
{
    if (result.kind == SearchResult::Kind::Failed)
        return onFailed(attempt, result);
    backoff.succeeded();
    if (result.kind == SearchResult::Kind::Found)
        onFound(attempt, result.callIds);
    else if (result.kind == SearchResult::Kind::Foreign)
        onForeign(attempt, { clock.nowUtc(), allNumbers, result.rows }, result.callIds.front());
    else
        onEmpty(attempt, { clock.nowUtc(), allNumbers, result.rows });
}

/// Goes on with the next attempt once this one is written, or not.
template<typename Then>
void Reconciler::Private::afterWrite(const QFuture<Result<Done>> &written, Then then)
{
    whenDone(written, q, [this, then](const Result<Done> &result) {
        if (result) {
            then();
        } else {
            qCWarning(logReconciler) << "result of a check not stored:" << result.error().detail;
            backoff.failed();
        }
        checkNext();
    });
}

void Reconciler::Private::onFound(const OpenAttempt &attempt, const QStringList &callIds)
{
    if (callIds.size() > 1) {
        const QString words = tr("The provider has %n call(s) for call attempt %1: somebody may have been called twice.",
                                 nullptr, static_cast<int>(callIds.size()))
                                  .arg(raw(attempt.id));
        log.raiseAlarm(u"double_call"_s, words);
        emit q->alarm(u"double_call"_s, words);
    }
    afterWrite(log.adoptCall(attempt.id, callIds.front()), [this, id = attempt.id, others = callIds.mid(1)] {
        for (const QString &other : others)
            log.adoptCall(id, other); // kept as evidence
        emit q->found(id);
    });
}

/// Somebody else's call: the lead is held, and ours is still to be proven absent.
void Reconciler::Private::onForeign(const OpenAttempt &attempt, const OpenAttempt::EmptyCheck &check, const QString &callId)
{
    if (!told.insert(attempt.id).second)
        return onEmpty(attempt, check);
    emit q->alarm(
        u"foreign_call"_s,
        tr("Somebody else called %1 with the same account at the same time. The lead is held until a person decides.")
            .arg(attempt.phone.masked()));
    whenDone(log.holdForForeignCall(attempt.id, callId), q, [this, attempt, check](const Result<Done> &held) {
        if (held)
            return onEmpty(attempt, check);
        told.erase(attempt.id);
        backoff.failed();
        checkNext();
    });
}

void Reconciler::Private::onEmpty(const OpenAttempt &attempt, const OpenAttempt::EmptyCheck &check)
{
    if (AbsenceProof::isProven(attempt, check, timeScale)) {
        afterWrite(log.proveAbsent(attempt.id, AbsenceProof::evidence(attempt, check)),
                   [this, id = attempt.id] { emit q->absent(id); });
        return;
    }
    const QDateTime next = AbsenceProof::afterEmptyCheck(attempt, check.atUtc, timeScale);
    if (!next.isValid())
        tellGivenUp(attempt);
    afterWrite(log.recordEmptyCheck(attempt.id, check, next), [] { });
}

/// When the provider is out of reach the others wait too.
void Reconciler::Private::onFailed(const OpenAttempt &attempt, const SearchResult &result)
{
    qCInfo(logReconciler) << "check of attempt" << raw(attempt.id) << "proves nothing:" << result.reason;
    if (AbsenceProof::isGivenUp(attempt, clock.nowUtc(), timeScale))
        tellGivenUp(attempt);
    if (result.outOfReach) {
        backoff.failed();
        due.clear();
    }
    const QDateTime next = AbsenceProof::afterFailedCheck(attempt, clock.nowUtc(), timeScale);
    afterWrite(log.recordFailedCheck(attempt.id, next), [] { });
}

void Reconciler::Private::tellGivenUp(const OpenAttempt &attempt)
{
    if (!told.insert(attempt.id).second)
        return;
    const QString words = tr("It could not be found out within a day whether call attempt %1 was made. It stays open "
                             "until a person decides.")
                              .arg(raw(attempt.id));
    log.raiseAlarm(u"unknown_unsettled"_s, words);
    emit q->alarm(u"unknown_unsettled"_s, words);
}

void Reconciler::Private::finishRound()
{
    inRound = false;
    if (checkedSomething)
        inbox.retryParked();
    if (!running)
        return;
    // Checks have moved their moments: look again soon, but not at once while the provider is out of reach.
    const milliseconds wait = backoff.failures() > 0 ? timeScale(backoff.next())
        : checkedSomething                           ? shortestWait
                                                     : nextRound - clock.monotonic();
    plan(std::max(shortestWait, wait));
}
