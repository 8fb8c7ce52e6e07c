#pragma once

#include <QDateTime>

#include <chrono>
#include <optional>

/// How far our clock may be from the provider's before nothing is deleted by it.
inline constexpr std::chrono::minutes mostClockOffset {2};

/// What rows of imports that became no lead have to be older than to be deleted; none when they stay. `days`:
/// how long they are kept, 0 = for ever. `offset`: our clock against the provider's, once it is known;
/// nothing brings these rows back, so nothing is deleted before.
std::optional<QDateTime> unstoredRowsDeletedBefore(int days, std::optional<std::chrono::milliseconds> offset,
                                                   const QDateTime &nowUtc);
