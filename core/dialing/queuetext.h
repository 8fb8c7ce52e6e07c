#pragma once

#include "core/dialing/campaignqueue.h"

/// The sentences that say what the queue is doing and why it is not dialing.
namespace QueueText {

QueueStatus dialing(qint64 open, int limit);
QueueStatus allLinesBusy(qint64 open, int campaignLimit, int accountLimit);
/// `reason`: why most of the waiting leads wait; may be empty. `nextUtc` may be invalid.
QueueStatus waiting(qint64 open, const QDateTime &nextUtc, const QString &reason);
QueueStatus waitingForBudget(qint64 open);
QueueStatus backingOff(const QDateTime &untilUtc, const QDateTime &nowUtc);
QueueStatus databaseTrouble(const QString &reason);
QueueStatus paused(const QString &cause);
QueueStatus breakerOpen(const QString &cause);
QueueStatus stopped();
QueueStatus finished();
QueueStatus idle();

QString budgetSpent();
QString clockDiffers(std::chrono::seconds difference);
QString clockSetBack(std::chrono::seconds by);

} // namespace QueueText
