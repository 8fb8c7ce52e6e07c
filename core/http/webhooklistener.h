#pragma once

#include "core/base/result.h"
#include "core/dialing/diagnostics.h"
#include "core/dialing/inbox.h"
#include "core/http/guardedserver.h"
#include "core/settings/secret.h"

#include <QString>

#include <memory>

struct WebhookOptions {
    quint16 port = 8787; ///< 0 = any free one
    QString pathToken; ///< 43 characters base64url
    std::shared_ptr<Secret> secret; ///< null: unsigned mode, deliveries are hints
    std::shared_ptr<Secret> previousSecret;
    QString publicHost; ///< host of the tunnel, accepted in `Host`; empty = none
    double newPerSecond = 50; ///< connections; twice as many at once
    GuardLimits limits = {}; ///< the others of reliability.md 6.3
};

/// The only port a tunnel may reach: checks, stores durably, answers (reliability.md section 5). Lives on a
/// thread of its own with its guard, which answers itself: while one delivery waits for its commit others arrive and
/// share the next one. `start` blocks until it listens or cannot.
class WebhookListener final {
public:
    WebhookListener(Inbox &inbox, WebhookOptions options);
    ~WebhookListener();
    /// Busy with the port in the message when somebody else has it.
    Result<quint16> start();
    void stop();
    ListenerCounters counters() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
