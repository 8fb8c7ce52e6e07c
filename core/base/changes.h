#pragma once

#include "core/base/ids.h"

#include <QObject>

/// Says what has changed in the database, after the commit. Emitted from any thread: connect with a context
/// object, the handler then runs on that object's thread. Listeners gather bursts with a timer of their own.
class Changes final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

signals:
    void leadsChanged();
    void listsChanged();
    void campaignsChanged();
    /// One attempt moved on (state, outcome, transcript, note).
    void attemptChanged(AttemptId attempt, CampaignId campaign, LeadId lead);
    void stopListChanged();
    void promptsChanged();
    void settingsChanged();
    /// A delivery was stored in the inbox and waits to be applied.
    void deliveryStored();
    /// A delivery was taken in or moved on.
    void deliveriesChanged();
    /// Something happened that a person has to see, or a person has seen it.
    void alarmsChanged();
};
