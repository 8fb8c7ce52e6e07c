#include "core/dialing/deliveryapplier.h"

#include "core/base/crashwindow.h"
#include "core/base/passing.h"
#include "core/base/whendone.h"
#include "core/dialing/diagnostics.h"

#include <QLoggingCategory>
#include <QtConcurrent>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(logInbox, "leadline.dialing")

namespace {

constexpr int batchSize = 50;
/// Deliveries that come one by one share their transactions.
constexpr milliseconds gatherPause = 50ms;
/// After the database refused something.
constexpr milliseconds afterTrouble = 1s;

/// A delivery with what its bytes say.
struct Parsed {
    StoredDelivery stored;
    Result<Delivery> content;
};

QList<Parsed> parse(const DeliveryReader &reader, const QList<StoredDelivery> &batch)
{
    QList<Parsed> parsed;
    parsed.reserve(batch.size());
    for (const StoredDelivery &stored : batch)
        parsed.append({stored, reader.read(stored.body)});
    return parsed;
}

QString wordsOf(const Error &error)
{
    return error.detail.isEmpty() ? error.message : error.detail;
}

QString ignoredBecause(Delivery::Kind kind)
{
    switch (kind) {
    case Delivery::Kind::Batch:
        return u"the state of a batch: calls are placed one by one"_s;
    case Delivery::Kind::Sms:
        return u"a text message: only calls are made"_s;
    case Delivery::Kind::LiveEvent:
        return u"a live event"_s;
    default:
        return u"not about a call"_s;
    }
}

DeliveryMarks marksOf(const Parsed &delivery)
{
    if (!delivery.content)
        return {u"unreadable"_s, {}};
    return {deliveryKindCode(delivery.content->kind), delivery.content->record.callId};
}

/// Members that could not be used are named: the rest of the delivery was.
QString fullReason(const Parsed &delivery, const QString &reason)
{
    if (!delivery.content || delivery.content->ignored.isEmpty())
        return reason;
    const QString left = u"left out: "_s + delivery.content->ignored.join(u", "_s);
    return reason.isEmpty() ? left : reason + u"; "_s + left;
}

DeliverySettlement settlementOf(const Parsed &delivery, DeliveryState state, const QString &reason)
{
    return {delivery.stored.id, state, fullReason(delivery, reason), marksOf(delivery)};
}

/// By what applying its record did.
DeliverySettlement settlementOf(const Parsed &delivery, Applied::Kind kind)
{
    switch (kind) {
    case Applied::Kind::NoSuchCall:
        return settlementOf(delivery, DeliveryState::Parked, u"no such call"_s);
    case Applied::Kind::Conflict:
        return settlementOf(delivery, DeliveryState::Ignored, u"conflict with what is known of the call"_s);
    case Applied::Kind::StillRunning:
        return settlementOf(delivery, DeliveryState::Applied, u"still running"_s);
    case Applied::Kind::Applied:
    case Applied::Kind::Unchanged:
        break;
    }
    return settlementOf(delivery, DeliveryState::Applied, {});
}

bool isSigned(const Parsed &delivery)
{
    return delivery.stored.signature == Signature::Valid;
}

bool isResult(const Parsed &delivery)
{
    return delivery.content->kind == Delivery::Kind::PostCall
        || delivery.content->kind == Delivery::Kind::Enrichment;
}

qint64 bytesOf(const QList<StoredDelivery> &deliveries)
{
    return std::accumulate(
        deliveries.begin(), deliveries.end(), qint64(0),
        [](qint64 sum, const StoredDelivery &delivery) { return sum + delivery.body.size(); });
}

} // namespace

struct DeliveryApplier::Private {
    /// The deliveries that were fetched together, on their way.
    struct Batch {
        bool isWhole = false; ///< nothing else was waiting
        QList<Parsed> results; ///< signed ones about calls
        QList<Parsed> live; ///< signed ones about calls that are going on
        QList<DeliverySettlement> settled;
        QStringList wanted; ///< calls to ask the provider about
        bool hasApplied = false;
        std::optional<Error> trouble; ///< what is left waits
    };

    Private(DeliveryApplier *applier, Inbox &storedDeliveries, CallLog &callLog,
            const DeliveryReader &deliveryReader)
        : q(applier)
        , inbox(storedDeliveries)
        , log(callLog)
        , reader(deliveryReader)
    {
        retry.setSingleShot(true);
        retry.setInterval(afterTrouble);
        gather.setSingleShot(true);
        gather.setInterval(gatherPause);
    }

    void stored();
    void look();
    void fetched(const QList<StoredDelivery> &pending);
    void sort(const Parsed &delivery);
    void sortSigned(const Parsed &delivery);
    void sortHint(const Parsed &delivery);
    void applyResults();
    void applied(const QList<Result<Applied>> &answers);
    void applyLive();
    void markLive(const QList<OpenAttempt> &open);
    void settle();
    void tell();
    void finish();
    void drained();
    void fail(const Error &error);

    DeliveryApplier *q;
    Inbox &inbox;
    CallLog &log;
    const DeliveryReader &reader;
    QTimer retry;
    QTimer gather;
    QFuture<QList<Parsed>> parsing;
    Batch batch;
    std::vector<QPromise<Done>> waiting; ///< of drain()
    bool busy = false;
    bool again = false; ///< something was stored while busy
};

DeliveryApplier::DeliveryApplier(Inbox &inbox, CallLog &log, const DeliveryReader &reader, Changes &changes,
                                 QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, inbox, log, reader))
{
    connect(&d->retry, &QTimer::timeout, this, [this] { d->look(); });
    connect(&d->gather, &QTimer::timeout, this, [this] { d->look(); });
    connect(&changes, &Changes::deliveryStored, this, [this] { d->stored(); });
}

/// The pool still reads with `reader`, which may go right after this object.
DeliveryApplier::~DeliveryApplier()
{
    d->parsing.waitForFinished();
}

void DeliveryApplier::start()
{
    d->look();
}

QFuture<Done> DeliveryApplier::drain()
{
    QPromise<Done> promise;
    promise.start();
    const QFuture<Done> future = promise.future();
    d->waiting.push_back(std::move(promise));
    d->look();
    return future;
}

void DeliveryApplier::Private::stored()
{
    if (busy)
        again = true;
    else if (!gather.isActive())
        gather.start();
}

void DeliveryApplier::Private::look()
{
    if (busy) {
        again = true;
        return;
    }
    busy = true;
    again = false;
    gather.stop();
    whenDone(inbox.pending(batchSize), q, [this](const Result<QList<StoredDelivery>> &pending) {
        if (pending)
            fetched(*pending);
        else
            fail(pending.error());
    });
}

void DeliveryApplier::Private::fetched(const QList<StoredDelivery> &pending)
{
    if (pending.isEmpty())
        return drained();
    batch = {};
    batch.isWhole = pending.size() < batchSize && bytesOf(pending) < Inbox::mostBytesAtOnce;
    parsing = QtConcurrent::run([&reading = reader, pending] { return parse(reading, pending); });
    whenDone(parsing, q, [this](const QList<Parsed> &parsed) {
        dieHere(CrashWindow::W8);
        for (const Parsed &delivery : parsed)
            sort(delivery);
        applyResults();
    });
}

void DeliveryApplier::Private::sort(const Parsed &delivery)
{
    if (!delivery.content)
        batch.settled.append(settlementOf(delivery, DeliveryState::Dead, wordsOf(delivery.content.error())));
    else if (isSigned(delivery))
        sortSigned(delivery);
    else
        sortHint(delivery);
}

void DeliveryApplier::Private::sortSigned(const Parsed &delivery)
{
    if (isResult(delivery))
        batch.results.append(delivery);
    else if (delivery.content->kind == Delivery::Kind::LiveEvent)
        batch.live.append(delivery);
    else
        batch.settled.append(
            settlementOf(delivery, DeliveryState::Ignored, ignoredBecause(delivery.content->kind)));
}

/// Without a signature anybody may have sent it: only the call's id is used, to ask the provider (I-20).
void DeliveryApplier::Private::sortHint(const Parsed &delivery)
{
    const QString callId = delivery.content->record.callId;
    const auto ignored = [this, &delivery](const QString &why) {
        batch.settled.append(settlementOf(delivery, DeliveryState::Ignored, u"unsigned, and "_s + why));
    };
    if (!isResult(delivery))
        return ignored(ignoredBecause(delivery.content->kind));
    if (callId.isEmpty())
        return ignored(u"names no call"_s);
    batch.settled.append(settlementOf(delivery, DeliveryState::Applied, u"hint"_s));
    batch.wanted.append(callId);
}

void DeliveryApplier::Private::applyResults()
{
    if (batch.results.isEmpty())
        return applyLive();
    QList<CallRecord> records;
    records.reserve(batch.results.size());
    for (const Parsed &delivery : batch.results)
        records.append(delivery.content->record);
    whenDone(log.applyRecords(records, ReportSource::Webhook), q,
             [this](const Result<QList<Result<Applied>>> &answers) {
                 if (!answers)
                     return fail(answers.error());
                 applied(*answers);
                 applyLive();
             });
}

void DeliveryApplier::Private::applied(const QList<Result<Applied>> &answers)
{
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const Parsed &delivery = batch.results.at(i);
        const Result<Applied> &answer = answers.at(i);
        if (!answer && isPassing(answer.error())) {
            batch.trouble = answer.error();
            return;
        }
        if (!answer) {
            batch.settled.append(settlementOf(delivery, DeliveryState::Dead, wordsOf(answer.error())));
            continue;
        }
        batch.settled.append(settlementOf(delivery, answer->kind));
        batch.hasApplied |= batch.settled.last().state == DeliveryState::Applied;
        const QString callId = delivery.content->record.callId;
        if (answer->kind == Applied::Kind::Conflict && !callId.isEmpty())
            batch.wanted.append(callId);
    }
}

/// A live event says no more than that the call is going on; for one that has ended it is only late.
void DeliveryApplier::Private::applyLive()
{
    if (batch.live.isEmpty() || batch.trouble)
        return settle();
    whenDone(log.openAttempts(), q, [this](const Result<QList<OpenAttempt>> &open) {
        if (open)
            markLive(*open);
        else
            batch.trouble = open.error();
        settle();
    });
}

void DeliveryApplier::Private::markLive(const QList<OpenAttempt> &open)
{
    QList<AttemptId> live;
    for (const Parsed &delivery : std::as_const(batch.live)) {
        const QString &callId = delivery.content->record.callId;
        const auto found = std::ranges::find_if(open, [&callId](const OpenAttempt &attempt) {
            return !callId.isEmpty() && attempt.callId == callId;
        });
        if (found == open.end()) {
            batch.settled.append(
                settlementOf(delivery, DeliveryState::Ignored, u"no open call of that id"_s));
            continue;
        }
        if (found->state == AttemptState::Placed && !live.contains(found->id))
            live.append(found->id);
        batch.settled.append(settlementOf(delivery, DeliveryState::Applied, {}));
    }
    if (!live.isEmpty())
        log.markLive(live);
}

void DeliveryApplier::Private::settle()
{
    if (batch.settled.isEmpty())
        return finish();
    for (const DeliverySettlement &to : std::as_const(batch.settled)) {
        if (to.state == DeliveryState::Dead)
            qCWarning(logInbox) << "a delivery is given up:" << to.reason;
    }
    whenDone(inbox.settle(batch.settled), q, [this](const Result<Done> &settled) {
        if (!settled)
            return fail(settled.error());
        tell();
        finish();
    });
}

void DeliveryApplier::Private::tell()
{
    if (batch.hasApplied)
        emit q->applied();
    for (const QString &callId : std::as_const(batch.wanted))
        emit q->readCallWanted(callId);
}

void DeliveryApplier::Private::finish()
{
    if (batch.trouble)
        return fail(*batch.trouble);
    busy = false;
    if (!batch.isWhole || !waiting.empty())
        look();
    else if (again)
        gather.start();
}

void DeliveryApplier::Private::drained()
{
    busy = false;
    if (again)
        return look();
    for (QPromise<Done> &promise : waiting) {
        promise.addResult(Done {});
        promise.finish();
    }
    waiting.clear();
}

/// What is left stays pending in the database and is fetched again.
void DeliveryApplier::Private::fail(const Error &error)
{
    qCWarning(logInbox) << "deliveries wait:" << wordsOf(error);
    busy = false;
    retry.start();
}
