#include "core/dialing/deliveryapplier.h"

#include "core/base/crashwindow.h"
#include "core/base/whendone.h"
#include "core/dialing/diagnostics.h"

#include <QLoggingCategory>
#include <QQueue>
#include <QTimer>
#include <QtConcurrent>

#include <algorithm>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(logInbox, "leadline.dialing")

namespace {

constexpr int batchSize = 50;
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
        parsed.append({ stored, reader.read(stored.body) });
    return parsed;
}

QString wordsOf(const Error &error)
{
    return error.detail.isEmpty() ? error.message : error.detail;
}

/// The disk or a lock; anything else would be refused again and keep all later deliveries waiting.
bool isPassing(const Error &error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::Busy || error.kind == Error::Kind::Cancelled;
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
        return { u"unreadable"_s, {} };
    return { deliveryKindCode(delivery.content->kind), delivery.content->record.callId };
}

/// Members that could not be used are named: the rest of the delivery was.
QString fullReason(const Parsed &delivery, const QString &reason)
{
    if (!delivery.content || delivery.content->ignored.isEmpty())
        return reason;
    const QString left = u"left out: "_s + delivery.content->ignored.join(u", "_s);
    return reason.isEmpty() ? left : reason + u"; "_s + left;
}

/// What becomes of a delivery, by what applying its record did.
struct Settlement {
    DeliveryState state = DeliveryState::Applied;
    QString reason;
};

Settlement settlementOf(Applied::Kind kind)
{
    switch (kind) {
    case Applied::Kind::NoSuchCall:
        return { DeliveryState::Parked, u"no such call"_s };
    case Applied::Kind::Conflict:
        return { DeliveryState::Ignored, u"conflict with what is known of the call"_s };
    case Applied::Kind::StillRunning:
        return { DeliveryState::Applied, u"still running"_s };
    case Applied::Kind::Applied:
    case Applied::Kind::Unchanged:
        break;
    }
    return {};
}

} // namespace

struct DeliveryApplier::Private {
    Private(DeliveryApplier *applier, Inbox &storedDeliveries, CallLog &callLog, const DeliveryReader &deliveryReader)
        : q(applier), inbox(storedDeliveries), log(callLog), reader(deliveryReader)
    {
        retry.setSingleShot(true);
        retry.setInterval(afterTrouble);
    }

    void look();
    void fetched(const QList<StoredDelivery> &batch);
    void next();
    void apply(const Parsed &delivery);
    void applySigned(const Parsed &delivery);
    void applyHint(const Parsed &delivery);
    void applyRecord(const Parsed &delivery);
    void applyLive(const Parsed &delivery);
    void settle(const Parsed &delivery, DeliveryState state, const QString &reason);
    void drained();
    void trouble(const Error &error);

    DeliveryApplier *q;
    Inbox &inbox;
    CallLog &log;
    const DeliveryReader &reader;
    QTimer retry;
    QFuture<QList<Parsed>> parsing;
    QQueue<Parsed> batch;
    std::vector<QPromise<Done>> waiting; ///< of drain()
    bool busy = false;
    bool again = false; ///< something was stored while busy
};

DeliveryApplier::DeliveryApplier(Inbox &inbox, CallLog &log, const DeliveryReader &reader, Changes &changes,
                                 QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, inbox, log, reader))
{
    connect(&d->retry, &QTimer::timeout, this, [this] { d->look(); });
    connect(&changes, &Changes::deliveryStored, this, [this] { d->look(); });
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

void DeliveryApplier::Private::look()
{
    if (busy) {
        again = true;
        return;
    }
    busy = true;
    again = false;
    whenDone(inbox.pending(batchSize), q, [this](const Result<QList<StoredDelivery>> &pending) {
        if (pending)
            fetched(*pending);
        else
            trouble(pending.error());
    });
}

void DeliveryApplier::Private::fetched(const QList<StoredDelivery> &pending)
{
    if (pending.isEmpty())
        return drained();
    parsing = QtConcurrent::run([&reading = reader, pending] { return parse(reading, pending); });
    whenDone(parsing, q, [this](const QList<Parsed> &parsed) {
        batch.append(parsed);
        next();
    });
}

void DeliveryApplier::Private::next()
{
    if (!batch.isEmpty())
        return apply(batch.dequeue());
    busy = false;
    look();
}

void DeliveryApplier::Private::apply(const Parsed &delivery)
{
    dieHere(CrashWindow::W8);
    if (!delivery.content)
        settle(delivery, DeliveryState::Dead, wordsOf(delivery.content.error()));
    else if (delivery.stored.signature == Signature::Valid)
        applySigned(delivery);
    else
        applyHint(delivery);
}

void DeliveryApplier::Private::applySigned(const Parsed &delivery)
{
    switch (delivery.content->kind) {
    case Delivery::Kind::PostCall:
    case Delivery::Kind::Enrichment:
        return applyRecord(delivery);
    case Delivery::Kind::LiveEvent:
        return applyLive(delivery);
    case Delivery::Kind::Batch:
    case Delivery::Kind::Sms:
    case Delivery::Kind::Other:
        return settle(delivery, DeliveryState::Ignored, ignoredBecause(delivery.content->kind));
    }
}

/// Without a signature anybody may have sent it: only the call's id is used, to ask the provider (I-20).
void DeliveryApplier::Private::applyHint(const Parsed &delivery)
{
    const Delivery::Kind kind = delivery.content->kind;
    const QString callId = delivery.content->record.callId;
    const bool isResult = kind == Delivery::Kind::PostCall || kind == Delivery::Kind::Enrichment;
    if (!isResult)
        return settle(delivery, DeliveryState::Ignored, u"unsigned, and "_s + ignoredBecause(kind));
    if (callId.isEmpty())
        return settle(delivery, DeliveryState::Ignored, u"unsigned, and names no call"_s);
    settle(delivery, DeliveryState::Applied, u"hint"_s);
    emit q->readCallWanted(callId);
}

void DeliveryApplier::Private::applyRecord(const Parsed &delivery)
{
    whenDone(log.applyRecord(delivery.content->record, ReportSource::Webhook), q,
             [this, delivery](const Result<Applied> &applied) {
                 if (!applied && !isPassing(applied.error()))
                     return settle(delivery, DeliveryState::Dead, wordsOf(applied.error()));
                 if (!applied)
                     return trouble(applied.error());
                 const Settlement settlement = settlementOf(applied->kind);
                 settle(delivery, settlement.state, settlement.reason);
                 if (settlement.state == DeliveryState::Applied)
                     emit q->applied();
                 const QString callId = delivery.content->record.callId;
                 if (applied->kind == Applied::Kind::Conflict && !callId.isEmpty())
                     emit q->readCallWanted(callId);
             });
}

/// A live event says no more than that the call is going on; for one that has ended it is only late.
void DeliveryApplier::Private::applyLive(const Parsed &delivery)
{
    whenDone(log.openAttempts(), q, [this, delivery](const Result<QList<OpenAttempt>> &open) {
        if (!open)
            return trouble(open.error());
        const QString &callId = delivery.content->record.callId;
        const auto found = std::ranges::find_if(*open, [&callId](const OpenAttempt &attempt) {
            return !callId.isEmpty() && attempt.callId == callId;
        });
        if (found == open->end())
            return settle(delivery, DeliveryState::Ignored, u"no open call of that id"_s);
        if (found->state == AttemptState::Placed)
            log.markLive({found->id});
        settle(delivery, DeliveryState::Applied, {});
    });
}

void DeliveryApplier::Private::settle(const Parsed &delivery, DeliveryState state, const QString &reason)
{
    if (state == DeliveryState::Dead)
        qCWarning(logInbox) << "a delivery is given up:" << reason;
    whenDone(inbox.settle(delivery.stored.id, state, fullReason(delivery, reason), marksOf(delivery)), q,
             [this](const Result<Done> &settled) {
                 if (settled)
                     next();
                 else
                     trouble(settled.error());
             });
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
void DeliveryApplier::Private::trouble(const Error &error)
{
    qCWarning(logInbox) << "deliveries wait:" << wordsOf(error);
    batch.clear();
    busy = false;
    retry.start();
}
