#include "core/base/changes.h"

#include <QMutexLocker>

#include <unordered_set>
#include <utility>

namespace {

struct HashOfMoved {
    size_t operator()(const ChangeSet::Moved &moved) const
    {
        return qHashMulti(0, raw(moved.attempt), raw(moved.campaign), raw(moved.lead));
    }
};

/// Somebody may have put away all calls there are at once.
void uniteMoved(QList<ChangeSet::Moved> &attempts, const QList<ChangeSet::Moved> &others)
{
    if (others.isEmpty())
        return;
    std::unordered_set<ChangeSet::Moved, HashOfMoved> known(attempts.cbegin(), attempts.cend());
    for (const ChangeSet::Moved &moved : others) {
        if (known.insert(moved).second)
            attempts.append(moved);
    }
}

} // namespace

bool ChangeSet::isEmpty() const
{
    return attempts.isEmpty() && !leads && !campaigns && !stopList && !deliveryStored && !deliveries
        && !alarms;
}

void ChangeSet::unite(const ChangeSet &other)
{
    uniteMoved(attempts, other.attempts);
    leads |= other.leads;
    campaigns |= other.campaigns;
    stopList |= other.stopList;
    deliveryStored |= other.deliveryStored;
    deliveries |= other.deliveries;
    alarms |= other.alarms;
}

void Changes::tell(const ChangeSet &changed)
{
    if (changed.isEmpty())
        return;
    const QMutexLocker lock(&m_mutex);
    const bool onItsWay = !m_waiting.isEmpty();
    m_waiting.unite(changed);
    if (!onItsWay)
        QMetaObject::invokeMethod(this, &Changes::emitWaiting, Qt::QueuedConnection);
}

void Changes::emitWaiting()
{
    ChangeSet changed;
    {
        const QMutexLocker lock(&m_mutex);
        changed = std::exchange(m_waiting, {});
    }
    for (const ChangeSet::Moved &moved : changed.attempts)
        emit attemptChanged(moved.attempt, moved.campaign, moved.lead);
    if (changed.alarms)
        emit alarmsChanged();
    if (changed.leads)
        emit leadsChanged();
    if (changed.campaigns)
        emit campaignsChanged();
    if (changed.stopList)
        emit stopListChanged();
    if (changed.deliveryStored)
        emit deliveryStored();
    if (changed.deliveries)
        emit deliveriesChanged();
}
