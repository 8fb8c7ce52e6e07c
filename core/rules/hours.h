#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTime>

#include <array>
#include <optional>

/// Half-open span of local time [from, to); from == to means closed. 24:00 is kept as minute 1440.
struct DayHours {
    int fromMinute = 0;
    int toMinute = 0;

    bool isOpen() const { return fromMinute < toMinute; }
    bool operator==(const DayHours &) const = default;
};

/// Calling hours of a campaign in the called person's zone. Monday is index 0.
struct CampaignHours {
    /// `--hours any`: no windows at all; only with a loopback provider.
    bool any = false;
    std::array<DayHours, 7> days;

    /// Mon-Fri 9-20, Sat 10-17, Sunday closed. Source: calling-rules.md section 6.
    static CampaignHours standard();
    /// "9:00-20:00" (weekdays so; Saturday the part within 10-17; Sunday closed) or "any". Misuse otherwise.
    static Result<CampaignHours> fromText(const QString &text);
    QString toText() const;

    bool operator==(const CampaignHours &) const = default;
};
