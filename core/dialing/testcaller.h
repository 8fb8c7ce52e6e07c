#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/campaignqueue.h"
#include "core/dialing/testcalls.h"

#include <QObject>
#include <QTimer>

/// Makes test calls, one at a time, and follows each to its end. The pace of the account holds, and what
/// keeps campaigns from dialing keeps test calls from it, too. Main thread.
class TestCaller final : public QObject {
    Q_OBJECT
public:
    /// All references must outlive the caller.
    TestCaller(TestCalls &calls, CallReader &reader, CallProvider &provider, CampaignQueue &queue,
               Changes &changes, const Clock &clock, QObject *parent = nullptr);

    /// Busy while one is under way; else as TestCalls::claim, and what stands in the way of any call.
    QFuture<Result<AttemptId>> call(const TestCallRequest &request);
    bool isBusy() const { return m_busy; }

signals:
    /// Something about a test call is known that was not known before.
    void changed(const AttemptDetail &detail);

private:
    void send(const Claim &claim);
    bool isOutdated() const;
    void giveBack(const Claim &claim);
    void dial(const Claim &claim);
    void show(AttemptId attempt);

    TestCalls &m_calls;
    CallReader &m_reader;
    CallProvider &m_provider;
    CampaignQueue &m_queue;
    const Clock &m_clock;
    AttemptId m_attempt {};
    QDateTime m_claimedUtc; ///< by the wall clock: it goes on while the computer sleeps
    bool m_busy = false;
    QTimer m_wait; ///< for the token of the pace
};
