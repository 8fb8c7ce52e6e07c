#pragma once

#include "core/base/money.h"

#include <QtGlobal>

/// What a group of attempts comes to. The group decides by the moment an attempt was begun.
struct CallCounts {
    qint64 attempts = 0; ///< all, also those the provider refused
    qint64 rang = 0; ///< calls: rang or may have rung
    qint64 ended = 0; ///< calls with an outcome
    qint64 reached = 0; ///< calls a person answered
    qint64 interested = 0; ///< calls that ended with interest
    Money spent; ///< known prices
    // Leads count once in each campaign, in the group of the first call that went so far.
    qint64 leads = 0; ///< called
    qint64 leadsReached = 0; ///< a person answered
    qint64 leadsForthcoming = 0; ///< wants to hear more
    qint64 leadsInterested = 0;

    bool operator==(const CallCounts &) const = default;
    CallCounts &operator+=(const CallCounts &other)
    {
        attempts += other.attempts;
        rang += other.rang;
        ended += other.ended;
        reached += other.reached;
        interested += other.interested;
        spent.microUsd += other.spent.microUsd;
        leads += other.leads;
        leadsReached += other.leadsReached;
        leadsForthcoming += other.leadsForthcoming;
        leadsInterested += other.leadsInterested;
        return *this;
    }
};
