#pragma once

#include "core/bland/providerwords.h"
#include "core/dialing/callprovider.h"

#include <chrono>

/// What an HTTP 4xx or 500 answer to a dial POST means. Source: bland-api.md section 5, reliability.md 3.4.
struct Refusal {
    enum class Meaning {
        Uncertain, ///< a call may exist: reconcile
        Request, ///< this request will never be accepted
        BadNumber,
        StopNumber, ///< never to be dialed again: repeated tries can get the account blocked
        Destination, ///< not open to this account
        Load, ///< too much at the moment: later, with a new key
        UnknownMember, ///< the deployment does not know a member of the request
        Campaign, ///< wrong for every call of the campaign
        Account, ///< wrong for every call of the account
    };
    Meaning meaning = Meaning::Uncertain;
    std::chrono::seconds wait {0}; ///< least time before the next try; 0 = ordinary back-off
    const char *pauseCause = nullptr; ///< untranslated sentence of context "BlandClient"
    PlanLimit planLimit = PlanLimit::None; ///< of Load
    bool sameNumber = false; ///< the brake on one number: an earlier delivery may be the reason
};

/// Looks the answer up in the one table of refusals; codes come before texts, first row that fits wins.
Refusal refusalFor(int httpStatus, const ProviderWords &words);
