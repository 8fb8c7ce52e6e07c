#pragma once

#include "core/base/phonenumber.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>

/// Sources of entries that the program makes by itself.
namespace stopsource {
inline constexpr QLatin1StringView saidInCall("said in call "); ///< followed by the id of the call
inline constexpr QLatin1StringView provider("provider");
inline constexpr QLatin1StringView
    optedOut("opt-out in file "); ///< followed by the name of the imported file
} // namespace stopsource

struct StopEntry {
    PhoneNumber phone;
    QString source; ///< "typed in", "file dnc.csv", "said in call 4711", "provider"
    QDateTime addedUtc;
    bool operator==(const StopEntry &) const = default;
};

/// A line of the log of the list.
struct StopLogLine {
    QDateTime atUtc;
    PhoneNumber phone;
    bool removed = false;
    QString source; ///< of an entry; the reason of a removal
    QString domain = {}; ///< when it was about a domain instead of a number

    bool operator==(const StopLogLine &) const = default;
};

struct StopListAdded {
    qint64 added = 0;
    qint64 present = 0;
};

/// Do-not-call list: global, immediate, never weakened by anything but a person with a reason (I-16).
class StopList {
public:
    virtual ~StopList() = default;
    virtual QFuture<Result<StopListAdded>> add(const QList<PhoneNumber> &numbers, const QString &source) = 0;
    virtual QFuture<Result<Done>> remove(const PhoneNumber &number, const QString &reason) = 0;
};

class StopListReader {
public:
    virtual ~StopListReader() = default;
    virtual QList<StopEntry> entries(const QString &text, const QString &afterE164, int limit) = 0;
    virtual qint64 count() = 0;
    /// What happened to `phone`, or to all numbers when it is empty; newest first, at most `limit`.
    virtual QList<StopLogLine> log(const PhoneNumber &phone, int limit) = 0;
};
