#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <QObject>

#include <utility>

/// Calls `handler(value)` on the thread of `context` (which must be the calling thread) once `future` has
/// a value; never, if `context` dies or the work is abandoned first.
template<typename T, typename Handler>
void whenDone(const QFuture<T> &future, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             handler(watcher->result());
                     });
    watcher->setFuture(future);
}

/// A future that has its value already.
template<typename T>
QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}
