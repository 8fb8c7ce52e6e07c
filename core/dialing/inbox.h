#pragma once

#include "core/base/result.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>

/// How far a delivery can be trusted.
enum class Signature { Valid, None };

struct StoredDelivery {
    DeliveryId id {};
    QByteArray body;
    Signature signature = Signature::None;
    QDateTime receivedUtc;
};

enum class DeliveryState { New, Applied, Parked, Dead, Ignored };

/// Webhook bodies, durable before they are answered (I-17). Any thread; work on the storage thread.
class Inbox {
public:
    virtual ~Inbox() = default;

    enum class Taken { Stored, Duplicate };
    /// Committed with synchronous=FULL when the future finishes.
    virtual QFuture<Result<Taken>> store(const QByteArray &body, Signature signature) = 0;
    /// Oldest deliveries still to be applied (new, and parked ones whose time has come).
    virtual QFuture<Result<QList<StoredDelivery>>> pending(int limit) = 0;
    virtual QFuture<Result<Done>> settle(DeliveryId id, DeliveryState state, const QString &reason) = 0;
    /// Puts parked deliveries back to new (after a reconciliation).
    virtual QFuture<Result<Done>> retryParked() = 0;
};

/// Counters of reliability.md section 12 that the database knows.
struct HealthCounters {
    bool databaseOk = false;
    qint64 queueDepth = 0; ///< ready leads of running campaigns
    qint64 openCalls = 0;
    qint64 unknown = 0;
    QDateTime lastWebhookUtc;
    qint64 deliveriesStored = 0;
    qint64 deliveriesDuplicate = 0;
    qint64 deliveriesDead = 0;
    qint64 deliveriesParked = 0;
    qint64 alarms = 0;
};

class HealthReader {
public:
    virtual ~HealthReader() = default;
    virtual HealthCounters health() = 0; ///< blocks shortly; belongs to the thread that made it
};
