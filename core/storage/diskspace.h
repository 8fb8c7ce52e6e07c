#pragma once

#include <QString>

/// Free space on the disk of the data directory. Source: reliability.md section 8.
namespace diskspace {

inline constexpr qint64 mebibyte = 1024 * 1024;
inline constexpr qint64 startFloor = 500 * mebibyte; ///< below: dialing does not start
inline constexpr qint64 pauseFloor = 200 * mebibyte; ///< below: dialing pauses
inline constexpr qint64 inboxFloor = 50 * mebibyte; ///< below: deliveries are refused with 503

enum class Room { Enough, TooLittleToStart, TooLittleToDial, TooLittleForDeliveries };

constexpr Room roomFor(qint64 freeBytes)
{
    if (freeBytes < inboxFloor)
        return Room::TooLittleForDeliveries;
    if (freeBytes < pauseFloor)
        return Room::TooLittleToDial;
    return freeBytes < startFloor ? Room::TooLittleToStart : Room::Enough;
}

/// Bytes this user may still write beside `path`; -1 when unknown.
qint64 freeBytes(const QString &path);

} // namespace diskspace
