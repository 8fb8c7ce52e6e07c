#include "core/rules/weekhour.h"

#include "core/rules/zonetable.h"

namespace {

constexpr qint64 secondsPerHour = 3'600;
/// 1 January 1970 was a Thursday.
constexpr qint64 hoursBeforeEpoch = 3 * 24;

} // namespace

std::optional<int> weekHour(const QDateTime &utc, const QStringList &zones, const ZoneTable &table)
{
    for (const QString &name : zones) {
        const QByteArray zone = name.toUtf8();
        const ZoneOffsets *clock = table.correction(zone);
        if (!clock)
            clock = table.zone(zone);
        if (!clock)
            continue;
        const qint64 seconds = utc.toSecsSinceEpoch();
        const qint64 local = seconds + clock->offsetAt(seconds);
        const qint64 hour =
            (local >= 0 ? local : local - secondsPerHour + 1) / secondsPerHour + hoursBeforeEpoch;
        return static_cast<int>((hour % weekHours + weekHours) % weekHours);
    }
    return std::nullopt;
}
