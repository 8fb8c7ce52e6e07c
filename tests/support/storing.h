#pragma once

#include "core/dialing/inbox.h"

#include <QPromise>

#include <memory>

/// The receipt of a delivery as a future.
inline QFuture<Result<Inbox::Taken>> storing(Inbox &inbox, const QByteArray &body,
                                             Signature signature = Signature::Valid)
{
    const auto promise = std::make_shared<QPromise<Result<Inbox::Taken>>>();
    promise->start();
    inbox.store({{body, signature, [promise](const Result<Inbox::Taken> &taken) {
                      promise->addResult(taken);
                      promise->finish();
                  }}});
    return promise->future();
}
