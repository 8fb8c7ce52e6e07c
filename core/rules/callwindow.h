#pragma once

#include "core/rules/rulebook.h"

#include <QVarLengthArray>

#include <optional>

/// Rules that hold for one lead; borrowed from the rule book.
using RegionRules = QVarLengthArray<const RegionRule *, 4>;
/// Clocks of all candidate zones; borrowed from the zone table.
using ZoneClocks = QVarLengthArray<const ZoneOffsets *, 8>;

/// When a call to one lead may start, in local time: the part that the shipped floor (8:00-21:00), every
/// region rule and the campaign's hours have in common, ended `minutesBeforeClosing` early. Pure.
class CallWindow final {
public:
    CallWindow(const RuleBook &book, const RegionRules &rules, const CampaignHours &hours,
               int minutesBeforeClosing);

    /// Is the day of `local` before the first or after the last one of the campaign?
    bool isOtherDay(qint64 local) const;
    /// Is `local` (seconds since 1970 of the local clock) inside? Half-open.
    bool contains(qint64 local) const;
    /// First moment in [fromUtc, untilUtc) at which `zone` is inside.
    std::optional<qint64> opening(const ZoneOffsets &zone, qint64 fromUtc, qint64 untilUtc) const;
    /// First moment in [fromUtc, untilUtc) at which all zones are inside.
    std::optional<qint64> commonOpening(const ZoneClocks &zones, qint64 fromUtc, qint64 untilUtc) const;

private:
    /// Minutes of one local day: [from, to) without [pauseFrom, pauseTo).
    struct Day {
        int from = 0;
        int to = 0;
        int pauseFrom = 0;
        int pauseTo = 0;
    };
    Day day(qint64 epochDay) const;
    bool isOutside(const QDate &date) const;
    void narrow(Day &day, const RegionRule &rule, const QDate &date, size_t weekday) const;

    const RuleBook &m_book;
    const RegionRules &m_rules;
    const CampaignHours &m_hours;
    int m_minutesBeforeClosing;
};
