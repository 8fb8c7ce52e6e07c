#pragma once

#include "core/base/changes.h"
#include "core/dialing/calllog.h"
#include "core/dialing/callprovider.h"
#include "core/dialing/inbox.h"

#include <QObject>

/// Applies stored deliveries: signed ones by their content, unsigned ones only as a hint to read the call from
/// the provider (I-20). Runs at start and whenever a delivery is stored. Main thread; parsing on the pool.
class DeliveryApplier final : public QObject {
    Q_OBJECT
public:
    /// All references must outlive the applier.
    DeliveryApplier(Inbox &inbox, CallLog &log, const DeliveryReader &reader, Changes &changes,
                    QObject *parent = nullptr);
    ~DeliveryApplier() override;

    void start();
    /// All that is pending has been applied once this finishes.
    QFuture<Done> drain();

signals:
    void applied(); ///< a signed one, to a call of ours
    void readCallWanted(const QString &callId); ///< unsigned hint or conflict: ask the provider

private:
    struct Private;
    std::unique_ptr<Private> d;
};
