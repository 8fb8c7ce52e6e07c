#pragma once

#include "core/dialing/reconciler.h"
#include "tests/core/dialing/queuebench.h"
#include "tests/support/fakeinbox.h"

/// A call as the provider has it.
struct RealCall {
    QString callId;
    QString key; ///< in its metadata
    QString to = QStringLiteral("12025550143");
    int acceptedAfter = 0; ///< seconds after the send
    int listedAfter = 0; ///< seconds after it was accepted
    bool rowsCarryTheKey = true;
    bool filterFindsIt = true;
    bool activeOnly = false; ///< in the active list only
};

/// A reconciler between fakes; the provider lists the calls as time goes by.
struct ReconcileBench {
    explicit ReconcileBench(TimeScale scale = TimeScale())
        : reconciler(log, provider, inbox, clock, scale, nullptr, random), sent(clock.nowUtc())
    {
        log.addCampaign(0);
        attempt = log.addAttempt(AttemptState::Unknown).id;
        key = log.attempts.at(attempt).key.text();
        provider.onCalls = [this](const CallListQuery &query) { return list(query); };
    }

    Result<CallListing> list(const CallListQuery &query)
    {
        if (listFails)
            return FakeCallProvider::outOfReach();
        CallListing listing;
        listing.providerDate = noDate ? QDateTime() : clock.nowUtc().addSecs(clockDifference);
        for (const RealCall &call : calls) {
            const QDateTime created = sent.addSecs(call.acceptedAfter);
            const bool isListed = clock.nowUtc() >= created.addSecs(call.listedAfter) && !call.activeOnly;
            const bool isInWindow = created >= query.startUtc && (!query.endUtc.isValid() || created <= query.endUtc);
            const bool fits = query.toNumber.isEmpty()
                || (call.filterFindsIt && query.toNumber.endsWith(call.to.right(10)));
            if (isListed && isInWindow && fits)
                listing.rows.append(rowOf(call));
        }
        return listing;
    }
    static CallRow rowOf(const RealCall &call)
    {
        CallRow row;
        row.callId = call.callId;
        row.toDigits = call.to;
        row.attemptKey = call.rowsCarryTheKey ? call.key : QString();
        return row;
    }
    void add(const RealCall &call)
    {
        calls.append(call);
        CallRecord record;
        record.callId = call.callId;
        record.attemptKey = call.key;
        record.to = call.to;
        provider.records.insert(call.callId, record);
        if (call.activeOnly) {
            CallRow row = rowOf(call);
            row.attemptKey.clear();
            provider.active = QList { row };
        }
    }
    RealCall own(const QString &callId = QStringLiteral("own")) const
    {
        RealCall call;
        call.callId = callId;
        call.key = key;
        return call;
    }
    void pass(std::chrono::milliseconds span, std::chrono::milliseconds step = std::chrono::seconds(1))
    {
        settle();
        for (std::chrono::milliseconds gone { 0 }; gone < span; gone += step) {
            clock.advance(step);
            reconciler.tick();
            settle();
        }
    }
    AttemptState state() const { return log.attempts.at(attempt).state; }

    Changes changes;
    FakeClock clock;
    FakeCallLog log { changes, clock };
    FakeCallProvider provider;
    FakeInbox inbox;
    QRandomGenerator random { 1 };
    Reconciler reconciler;
    QDateTime sent;
    AttemptId attempt {};
    QString key;
    QList<RealCall> calls;
    bool listFails = false;
    bool noDate = false;
    int clockDifference = 0; ///< seconds
};
