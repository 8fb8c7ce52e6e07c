#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QMap>

#include <functional>
#include <vector>

/// How far a delivery can be trusted.
enum class Signature { Valid, None };

struct StoredDelivery {
    DeliveryId id {};
    QByteArray body;
    Signature signature = Signature::None;
    QDateTime receivedUtc;
};

/// new -> applied | parked | dead | ignored; parked -> new again, or dead after a week. The others become new
/// only when a person replays them.
enum class DeliveryState { New, Applied, Parked, Dead, Ignored };

/// What a delivery turned out to be, for the log of deliveries.
struct DeliveryMarks {
    QString kind; ///< code of Delivery::Kind
    QString callId;
};

/// What becomes of a delivery.
struct DeliverySettlement {
    DeliveryId id {};
    DeliveryState state = DeliveryState::Applied;
    QString reason; ///< for the log
    DeliveryMarks marks;
};

/// Webhook bodies, durable before they are answered (I-17). Any thread; work on the storage thread.
class Inbox {
public:
    virtual ~Inbox() = default;

    static constexpr qint64 mostBytesAtOnce = 16 * 1024 * 1024;

    enum class Taken { Stored, Duplicate };
    /// What became of a delivery. Called once, on the storage thread, where it must not block; never when the
    /// database closes first.
    using Receipt = std::function<void(const Result<Taken> &taken)>;
    /// A delivery that has just come, and whom to tell.
    struct Arrival {
        QByteArray body;
        Signature signature = Signature::None;
        Receipt receipt;
    };
    /// One commit (synchronous=FULL) for all of `arrivals`, also for those of other calls that wait; the
    /// receipts are given after it. No future, because each would wake its reader.
    virtual void store(std::vector<Arrival> arrivals) = 0;
    /// Oldest deliveries still to be applied (new, and parked ones whose time has come): at most `limit`, and
    /// no further one once their bodies have `mostBytesAtOnce` together.
    virtual QFuture<Result<QList<StoredDelivery>>> pending(int limit) = 0;
    /// Only deliveries that wait (new, parked) are settled; for others nothing happens. All or none.
    virtual QFuture<Result<Done>> settle(const QList<DeliverySettlement> &settlements) = 0;
    /// Puts parked deliveries back to new (after a reconciliation).
    virtual QFuture<Result<Done>> retryParked() = 0;
};

/// Counters of reliability.md section 12 that the database knows.
struct HealthCounters {
    bool databaseOk = false;
    qint64 queueDepth = 0; ///< ready leads of running campaigns
    qint64 openCalls = 0;
    QMap<QString, qint64> attempts; ///< by state code
    qint64 unknown = 0;
    QDateTime oldestUnknownUtc;
    qint64 resolvedFound = 0; ///< unknown attempts that were found at the provider
    qint64 resolvedAbsent = 0;
    qint64 repeats = 0; ///< alarms of dial requests that may have gone out twice
    QDateTime lastWebhookUtc;
    qint64 deliveriesStored = 0;
    qint64 deliveriesDuplicate = 0;
    qint64 deliveriesDead = 0;
    qint64 deliveriesParked = 0;
    qint64 deliveriesWaiting = 0;
    qint64 alarms = 0; ///< nobody has seen yet
    QDateTime lastCheckUtc; ///< last complete integrity check
    bool damageSuspected = false;
};

class HealthReader {
public:
    virtual ~HealthReader() = default;
    virtual HealthCounters health() = 0; ///< blocks shortly; belongs to the thread that made it
};
