#pragma once

#include "core/base/whendone.h"
#include "core/dialing/inbox.h"

#include <algorithm>

/// Deliveries in memory.
class FakeInbox final : public Inbox {
public:
    struct Entry {
        StoredDelivery stored;
        DeliveryState state = DeliveryState::New;
        QString reason;
        DeliveryMarks marks;
        int settled = 0;
    };
    QList<Entry> entries;
    int retries = 0; ///< of retryParked
    int refuseSettle = 0;

    DeliveryId add(const QByteArray &body, Signature signature)
    {
        StoredDelivery stored;
        stored.id = DeliveryId {entries.size() + 1};
        stored.body = body;
        stored.signature = signature;
        entries.append(Entry {stored, DeliveryState::New, {}, {}, 0});
        return stored.id;
    }
    const Entry &entry(DeliveryId id) const { return entries.at(raw(id) - 1); }

    void store(std::vector<Arrival> arrivals) override
    {
        for (const Arrival &arrival : arrivals) {
            add(arrival.body, arrival.signature);
            arrival.receipt(Taken::Stored);
        }
    }
    QFuture<Result<QList<StoredDelivery>>> pending(int limit) override
    {
        QList<StoredDelivery> waiting;
        qint64 bytes = 0;
        for (const Entry &entry : entries) {
            if (entry.state != DeliveryState::New || waiting.size() >= limit || bytes >= mostBytesAtOnce)
                continue;
            waiting.append(entry.stored);
            bytes += entry.stored.body.size();
        }
        return readyFuture<Result<QList<StoredDelivery>>>(waiting);
    }
    QFuture<Result<Done>> settle(const QList<DeliverySettlement> &settlements) override
    {
        if (refuseSettle > 0 && refuseSettle-- > 0)
            return readyFuture<Result<Done>>(
                Error {Error::Kind::Storage, QStringLiteral("The disk is full.")});
        for (const DeliverySettlement &to : settlements) {
            Entry &entry = entries[raw(to.id) - 1];
            entry.state = to.state;
            entry.reason = to.reason;
            entry.marks = to.marks;
            ++entry.settled;
        }
        return readyFuture<Result<Done>>(Done {});
    }
    QFuture<Result<Done>> retryParked() override
    {
        ++retries;
        for (Entry &entry : entries) {
            if (entry.state == DeliveryState::Parked)
                entry.state = DeliveryState::New;
        }
        return readyFuture<Result<Done>>(Done {});
    }
};
