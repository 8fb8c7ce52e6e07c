#pragma once

#include "core/base/clock.h"
#include "core/dialing/calllog.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/inbox.h"

#include <QObject>
#include <QRandomGenerator>

/// Finds out what became of `unknown` attempts, by the provider's list. Schedule, evidence and proof of absence
/// exactly as reliability.md 3.5; the schedule lives in the database. Main thread.
class Reconciler final : public QObject {
    Q_OBJECT
public:
    /// All references must outlive the reconciler.
    Reconciler(CallLog &log, CallProvider &provider, Inbox &inbox, const Clock &clock, TimeScale timeScale,
               QObject *parent = nullptr, QRandomGenerator &random = *QRandomGenerator::system());
    ~Reconciler() override;

    void start();
    void stop();
    /// An attempt became unknown, or may have. Cheap: called for every change of an attempt.
    void wake();
    /// Does what is due by the clock now (the timer calls it).
    void tick();

signals:
    void found(AttemptId attempt);
    void absent(AttemptId attempt);
    void alarm(const QString &code, const QString &text); ///< double match, foreign call

private:
    struct Private;
    std::unique_ptr<Private> d;
};
