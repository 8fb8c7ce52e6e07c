#pragma once

#include "core/base/result.h"

#include <QDate>
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

/// The part two spans have in common.
DayHours common(const DayHours &a, const DayHours &b);
/// "9:00-20:00", "9-20", "8:30-24:00"; nothing when it is no span.
std::optional<DayHours> dayHoursFromText(QStringView text);
/// "9:00-20:00", "closed".
QString dayHoursText(const DayHours &hours);

/// Calling hours of a campaign in the called person's zone. Monday is index 0. The gate narrows them to
/// 8:00-21:00 and to the rules of the region: nothing written here widens those.
struct CampaignHours {
    /// `--hours any`: no windows at all; only with a loopback provider.
    bool any = false;
    std::array<DayHours, 7> days;
    /// Dial on public holidays too, where the region's rule allows it.
    bool onHolidays = false;
    /// First and last day of the campaign, both included, in the called person's zone; invalid = no bound.
    QDate firstDay = {};
    QDate lastDay = {};

    /// Mon-Fri 9-20, Sat 10-17, Sunday and holidays closed. Source: calling-rules.md section 6.
    static CampaignHours standard();
    /// "9:00-20:00" (weekdays so; Saturday the part within 10-17; Sunday closed), "any", or what `toText`
    /// writes: "mon-fri 9:00-20:00, sun 12:00-18:00, holidays open" (days not named are closed), each with
    /// "from 2026-12-01" and "until 2026-12-24" behind a comma where the campaign has a first and a last day.
    /// Misuse otherwise.
    static Result<CampaignHours> fromText(const QString &text);
    /// The shortest text `fromText` reads back to the same hours.
    QString toText() const;

    /// The same hours on every day of the year.
    CampaignHours withoutDays() const;
    bool operator==(const CampaignHours &) const = default;
};
