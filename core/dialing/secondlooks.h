#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QString>

/// A call that ended and is read once more for its late summary, price and outcome.
struct SecondLook {
    QString callId;
    QDateTime atUtc;
    bool operator==(const SecondLook &) const = default;
};

/// Second looks, durable: the end of a call plans one (bland-api.md section 10: 60 to 90 s later), whoever reported it.
/// Every function may be called from any thread. Kind: Storage.
class SecondLooks {
public:
    virtual ~SecondLooks() = default;

    /// Soonest first, at most 1,000.
    virtual QFuture<Result<QList<SecondLook>>> planned() = 0;
    /// An invalid moment says that it is done or given up.
    virtual QFuture<Result<Done>> move(const QString &callId, const QDateTime &atUtc) = 0;
};
