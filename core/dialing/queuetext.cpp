#include "core/dialing/queuetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Kind = QueueStatus::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignQueue)
};

int asCount(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, 1'000'000));
}

QString minutesAndSeconds(std::chrono::seconds span)
{
    const qint64 seconds = std::abs(span.count());
    if (seconds < 120)
        return Words::tr("%n second(s)", nullptr, asCount(seconds));
    return Words::tr("%n minute(s)", nullptr, asCount(seconds / 60));
}

using Still = Standstill::Kind;

/// The sentence of the standstill is the status's own.
QueueStatus standing(Kind kind, Standstill why)
{
    const QString text = standstillText(why);
    const QDateTime untilUtc = why.untilUtc;
    return {kind, text, untilUtc, std::move(why)};
}

} // namespace

namespace QueueText {

QueueStatus dialing(qint64 open, int limit)
{
    return {Kind::Dialing, Words::tr("Dialing %1 of %2").arg(open).arg(limit), {}};
}

QueueStatus allLinesBusy(qint64 open, int campaignLimit, int accountLimit)
{
    if (open >= campaignLimit)
        return standing(Kind::AllSlotsBusy, {.kind = Still::Lines, .open = open, .limit = campaignLimit});
    return {Kind::AllSlotsBusy,
            Words::tr("All %n line(s) of the account are busy", nullptr, accountLimit),
            {},
            {.kind = Still::Lines, .open = open, .limit = accountLimit}};
}

QueueStatus waiting(qint64 open, const QDateTime &nextUtc, std::optional<GateReason> reason)
{
    if (open > 0)
        return {Kind::WaitingForMoment,
                Words::tr("Waiting for the end of %n call(s)", nullptr, asCount(open)),
                nextUtc,
                {.kind = Still::CallsOpen, .untilUtc = nextUtc, .open = open}};
    if (!nextUtc.isValid())
        return standing(Kind::WaitingForMoment, {.kind = Still::PersonNeeded, .reason = reason});
    const bool isClosed = reason == GateReason::OutsideHours || reason == GateReason::StaleTimeZoneData;
    return standing(
        Kind::WaitingForMoment,
        {.kind = isClosed ? Still::OutsideHours : Still::LeadsWait, .untilUtc = nextUtc, .reason = reason});
}

QueueStatus waitingForBudget(qint64 open)
{
    return standing(Kind::AllSlotsBusy, {.kind = Still::Budget, .open = open});
}

QueueStatus keepingPace(const QDateTime &untilUtc)
{
    return standing(Kind::WaitingForMoment, {.kind = Still::Pace, .untilUtc = untilUtc});
}

QueueStatus backingOff(const QDateTime &untilUtc, const QDateTime &nowUtc)
{
    const qint64 seconds = std::max<qint64>(1, (nowUtc.msecsTo(untilUtc) + 999) / 1000);
    return {Kind::BackingOff,
            Words::tr("The provider did not take the last call, next try in %1 s").arg(seconds),
            untilUtc,
            {.kind = Still::BackingOff, .untilUtc = untilUtc}};
}

QueueStatus hourFull(int callsPerHour, const QDateTime &untilUtc)
{
    return standing(Kind::PlanLimit, {.kind = Still::HourlyCap, .untilUtc = untilUtc, .limit = callsPerHour});
}

QueueStatus dayFull(int callsPerDay, const QDateTime &untilUtc)
{
    return standing(Kind::PlanLimit, {.kind = Still::DailyCap, .untilUtc = untilUtc, .limit = callsPerDay});
}

QueueStatus minutesGone(const QDateTime &untilUtc)
{
    return standing(Kind::PlanLimit, {.kind = Still::DailyMinutes, .untilUtc = untilUtc});
}

QueueStatus planFull(qint64 open)
{
    return standing(Kind::PlanLimit, {.kind = Still::ProviderLines, .open = open});
}

QueueStatus databaseTrouble(const QString &reason)
{
    return standing(Kind::DatabaseTrouble, {.kind = Still::DatabaseBusy, .cause = reason});
}

QueueStatus paused(const QString &cause)
{
    if (cause.isEmpty())
        return standing(Kind::Paused, {.kind = Still::PausedByPerson});
    return standing(Kind::Paused, {.kind = Still::PausedByItself, .cause = cause});
}

QueueStatus paused(const Standstill &why)
{
    return standing(Kind::Paused, why);
}

QueueStatus heldUp(const Standstill &why)
{
    return standing(Kind::WaitingForMoment, why);
}

QueueStatus breakerOpen(const QString &cause)
{
    return standing(Kind::BreakerOpen, {.kind = Still::BreakerOpen, .cause = cause});
}

QueueStatus stopped()
{
    return standing(Kind::Idle, {.kind = Still::Stopped});
}

QueueStatus finished()
{
    return standing(Kind::Idle, {.kind = Still::Finished});
}

QueueStatus idle()
{
    return {Kind::Idle, Words::tr("Nothing is being dialed"), {}};
}

Standstill budgetSpent()
{
    return {.kind = Still::Budget};
}

Standstill clockDiffers(std::chrono::seconds difference)
{
    return {.kind = Still::ClockOff, .difference = difference};
}

Standstill clockSetBack(std::chrono::seconds by)
{
    return {.kind = Still::ClockOff,
            .cause = Words::tr("The clock of this computer was set back by %1. Check it, then press Start.")
                         .arg(minutesAndSeconds(by)),
            .difference = by};
}

Standstill clockDoubted()
{
    return {.kind = Still::ClockOff,
            .cause = Words::tr("The computer slept or its clock was set forward. Leadline asks the provider for the time "
                               "before the next call.")};
}

} // namespace QueueText
