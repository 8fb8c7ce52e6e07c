#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QObject>

/// Recordings of calls: fetched from the provider when a person wants to hear one, kept in the data
/// directory. Source: reliability.md section 9. Main thread.
class Recordings : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// File of a recording that was fetched before; empty when there is none.
    virtual QString kept(const QString &callId) const = 0;
    /// The file, fetched when it is not kept. `address` is what the record of the call says; when it no
    /// longer works the provider is asked for a new one. Kinds: InvalidInput (id), NotFound (there is none,
    /// or not any more), Rejected (address, redirect or content is not what it should be, too large),
    /// Network, Unauthorized, Storage, Cancelled.
    virtual QFuture<Result<QString>> fetch(const QString &callId, const QString &address) = 0;
    virtual void cancel(const QString &callId) = 0;

signals:
    /// `total` is -1 while it is not known. Bytes.
    void progress(const QString &callId, qint64 received, qint64 total);
};
