#include "app/station/retention.h"

std::optional<QDateTime> unstoredRowsDeletedBefore(int days, std::optional<std::chrono::milliseconds> offset,
                                                   const QDateTime &nowUtc)
{
    if (days <= 0 || !offset || std::chrono::abs(*offset) > mostClockOffset)
        return {};
    return nowUtc.addDays(-days);
}
