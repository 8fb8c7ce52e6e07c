#pragma once

#include "core/dialing/calllog.h"

/// A call to a number of one's own, with what a campaign would say to one of its leads.
struct TestCallRequest {
    CampaignId campaign {};
    LeadId lead {};
    PhoneNumber to;
    QStringList ownNumbers; ///< E.164; only these may be rung
    int accountConcurrency = 10; ///< most open attempts in the whole database
    Money worstCase;
    DialPlanner planner; ///< of the campaign
};

/// Test calls, durable like every other one: one open attempt per number, the intent before the POST, the
/// states of reliability.md 3.1. They belong to no campaign and are counted nowhere.
class TestCalls {
public:
    virtual ~TestCalls() = default;

    /// Gate, plan and intent in one transaction; gives what is to be sent (kind Dial). The gate asks
    /// everything but ground, attempts and calling hours of the campaign; the hours of the law hold. Conflict
    /// says why the call may not be made now; Misuse: `to` is not on the list of own numbers; NotFound.
    virtual QFuture<Result<Claim>> claim(const TestCallRequest &request) = 0;
};
