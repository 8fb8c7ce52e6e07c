#pragma once

#include "core/rules/gate.h"

#include <QDateTime>
#include <QString>

#include <optional>

struct Campaign;

/// Why nothing is being dialed at the moment, as a value: window, command line and admin API show the same
/// one. Made by CampaignQueue (what it is waiting for), by Dialer (what stands in the way of any start) and
/// by `standstillOf(Campaign)` (what the database remembers of a campaign that does not run).
struct Standstill {
    enum class Kind {
        None, ///< dialing, or free to dial
        // the account and this computer
        NoKey, ///< the provider's key is missing
        DatabaseWaits, ///< restored or copied: calls made since are not read yet (I-9)
        DatabaseBusy, ///< does not take changes; `cause` says why
        DiskLow,
        ClockOff, ///< `difference` to the provider's clock, or set back by it
        BreakerOpen, ///< the provider failed too often in a row; `cause`
        BackingOff, ///< next try at `untilUtc`
        HourlyCap, ///< `limit` calls within an hour were made
        DailyCap, ///< `limit` calls within 24 hours
        DailyMinutes, ///< the plan's minutes of today are used up, until midnight UTC
        ProviderLines, ///< the provider takes no more calls at once than `open`
        Lines, ///< `open` of `limit` lines are busy
        Pace, ///< the next call may leave at `untilUtc`
        // one campaign
        Budget, ///< another call could cost more than is left
        OutsideHours, ///< next opening at `untilUtc`
        LeadsWait, ///< every lead waits, most for `reason`; the first until `untilUtc`
        CallsOpen, ///< nothing is left but the ends of `open` calls
        PersonNeeded, ///< what is left waits for a person
        PausedByPerson,
        PausedByItself, ///< `cause` says why
        Stopped,
        Finished,
        NotStarted,
    };
    Kind kind = Kind::None;
    QDateTime untilUtc = {}; ///< when it ends by itself; invalid when it does not, or nobody knows when
    QString cause = {}; ///< words of the provider, the system or the program, for people
    qint64 open = 0; ///< calls
    int limit = 0; ///< lines, or calls per hour or day
    std::chrono::seconds difference {0};
    std::optional<GateReason> reason = {}; ///< LeadsWait: why most of them wait

    bool stands() const { return kind != Kind::None; }
    /// Ends without a person: in time, or when a call ends.
    bool endsByItself() const;
    bool operator==(const Standstill &) const = default;
};

/// "no_key", "hourly_cap" ...: for the log and the admin API.
QString standstillCode(Standstill::Kind kind);
/// The whole sentence for people, translated, times in the operator's zone; empty for None.
QString standstillText(const Standstill &standstill);
/// What the database says of a campaign that no queue runs: not started, paused by whom, stopped, finished.
/// None for a running one.
Standstill standstillOf(const Campaign &campaign);
