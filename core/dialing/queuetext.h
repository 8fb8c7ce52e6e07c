#pragma once

#include "core/dialing/campaignqueue.h"

/// What the queue is doing and why it is not dialing: the value and its sentence.
namespace QueueText {

QueueStatus dialing(qint64 open, int limit);
QueueStatus allLinesBusy(qint64 open, int campaignLimit, int accountLimit);
/// `reason`: why most of the waiting leads wait, if known. `nextUtc` may be invalid.
QueueStatus waiting(qint64 open, const QDateTime &nextUtc, std::optional<GateReason> reason);
QueueStatus waitingForBudget(qint64 open);
/// The pace alone keeps the next call back.
QueueStatus keepingPace(const QDateTime &untilUtc);
QueueStatus backingOff(const QDateTime &untilUtc, const QDateTime &nowUtc);
/// As many calls as the plan allows within 60 minutes or 24 hours were placed.
QueueStatus hourFull(int callsPerHour, const QDateTime &untilUtc);
QueueStatus dayFull(int callsPerDay, const QDateTime &untilUtc);
QueueStatus minutesGone(const QDateTime &untilUtc);
/// The provider says that its plan takes no more calls at once.
QueueStatus planFull(qint64 open);
QueueStatus databaseTrouble(const QString &reason);
/// By a person when `cause` is empty.
QueueStatus paused(const QString &cause);
QueueStatus paused(const Standstill &why);
/// Still running, but held up by the account or this computer.
QueueStatus heldUp(const Standstill &why);
QueueStatus breakerOpen(const QString &cause);
QueueStatus stopped();
QueueStatus finished();
QueueStatus idle();

Standstill budgetSpent();
Standstill clockDiffers(std::chrono::seconds difference);
Standstill clockSetBack(std::chrono::seconds by);
/// Set forward, or slept: the provider is asked for the time first.
Standstill clockDoubted();

} // namespace QueueText
