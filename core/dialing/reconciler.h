#pragma once

#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/inbox.h"

#include <QObject>

/// Finds out what became of `unknown` attempts, by the provider's list. Schedule, evidence and proof of absence
/// exactly as reliability.md 3.5; the schedule lives in the database. Main thread.
class Reconciler final : public QObject {
    Q_OBJECT
public:
    Reconciler(CallLog &log, CallProvider &provider, Inbox &inbox, const Clock &clock, TimeScale timeScale,
               QObject *parent = nullptr);
    ~Reconciler() override;

    void start();
    void stop();
    /// An attempt became unknown.
    void wake();

signals:
    void found(AttemptId attempt);
    void absent(AttemptId attempt);
    void alarm(const QString &code, const QString &text); ///< double match, foreign call

private:
    struct Private;
    std::unique_ptr<Private> d;
};
