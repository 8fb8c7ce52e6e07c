#pragma once

#include "core/base/ids.h"

#include <QList>
#include <QMutex>
#include <QObject>

/// What one transaction has changed.
struct ChangeSet {
    struct Moved {
        AttemptId attempt {};
        CampaignId campaign {};
        LeadId lead {};
        bool operator==(const Moved &) const = default;
    };
    QList<Moved> attempts;
    bool leads = false;
    bool campaigns = false;
    bool stopList = false;
    bool deliveryStored = false;
    bool deliveries = false;
    bool alarms = false;

    bool isEmpty() const;
    /// Adds what `other` changed; an attempt is named once.
    void unite(const ChangeSet &other);
};

/// Says what has changed in the database, after the commit. Emitted from any thread: connect with a context
/// object, the handler then runs on that object's thread. Listeners gather bursts with a timer of their own.
class Changes final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Any thread. Emits the signals of `changed` on the thread of this object; what comes in until then is
    /// told with it. For writers that are busy: one event for all listeners, where a signal from another
    /// thread is one for each of them.
    void tell(const ChangeSet &changed);

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

private:
    void emitWaiting();

    QMutex m_mutex; ///< guards the next one
    ChangeSet m_waiting; ///< not empty: `emitWaiting` is on its way
};
