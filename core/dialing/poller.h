#pragma once

#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/secondlooks.h"

#include <QObject>
#include <QRandomGenerator>

/// Reads the provider's list while attempts are open and the details of those that ended, so that webhooks are
/// optional. One list request per 1,000 calls every 15 s (5 s with few open), details once per finished call, and
/// once more when the second look its end has planned is due. While deliveries come in, a call that is over is given ten
/// seconds for its own. Main thread.
class Poller final : public QObject {
    Q_OBJECT
public:
    /// All references must outlive the poller.
    Poller(CallLog &log, CallProvider &provider, SecondLooks &looks, const Clock &clock, TimeScale timeScale,
           QObject *parent = nullptr, QRandomGenerator &random = *QRandomGenerator::system());
    ~Poller() override;

    void start();
    void stop();
    /// A dial was placed: look soon.
    void wake();
    /// A signed delivery was applied: others will come, too, so that calls need not be read one by one at once.
    void noteDelivery();
    /// Read this call now (unsigned hint, conflict, a person asks).
    void readCall(const QString &callId);
    /// Does what is due by the clock now (the timers call it).
    void tick();

signals:
    void pollFailed(const Error &error);
    void pollSucceeded(const QDateTime &providerDate);

private:
    struct Private;
    std::unique_ptr<Private> d;
};
