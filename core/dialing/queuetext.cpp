#include "core/dialing/queuetext.h"

#include <QCoreApplication>
#include <QLocale>

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

/// "14:05", with the day when it is not today's.
QString moment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

QString nextCall(const QDateTime &nextUtc, const QString &reason)
{
    if (reason.isEmpty())
        return Words::tr("Next call at %1").arg(moment(nextUtc));
    return Words::tr("Next call at %1: %2").arg(moment(nextUtc), reason);
}

QString minutesAndSeconds(std::chrono::seconds span)
{
    const qint64 seconds = std::abs(span.count());
    if (seconds < 120)
        return Words::tr("%n second(s)", nullptr, asCount(seconds));
    return Words::tr("%n minute(s)", nullptr, asCount(seconds / 60));
}

} // namespace

namespace QueueText {

QueueStatus dialing(qint64 open, int limit)
{
    return { Kind::Dialing, Words::tr("Dialing %1 of %2").arg(open).arg(limit), {} };
}

QueueStatus allLinesBusy(qint64 open, int campaignLimit, int accountLimit)
{
    if (open >= campaignLimit)
        return { Kind::AllSlotsBusy, Words::tr("All %n line(s) are busy", nullptr, campaignLimit), {} };
    return { Kind::AllSlotsBusy, Words::tr("All %n line(s) of the account are busy", nullptr, accountLimit), {} };
}

QueueStatus waiting(qint64 open, const QDateTime &nextUtc, const QString &reason)
{
    QString text;
    if (open > 0)
        text = Words::tr("Waiting for the end of %n call(s)", nullptr, asCount(open));
    else if (nextUtc.isValid())
        text = nextCall(nextUtc, reason);
    else
        text = Words::tr("What is left waits for a person");
    return { Kind::WaitingForMoment, text, nextUtc };
}

QueueStatus waitingForBudget(qint64 open)
{
    return { Kind::AllSlotsBusy,
             Words::tr("The rest of the budget is reserved for %n open call(s)", nullptr, asCount(open)),
             {} };
}

QueueStatus backingOff(const QDateTime &untilUtc, const QDateTime &nowUtc)
{
    const qint64 seconds = std::max<qint64>(1, (nowUtc.msecsTo(untilUtc) + 999) / 1000);
    return { Kind::BackingOff,
             Words::tr("The provider did not take the last call, next try in %1 s").arg(seconds),
             untilUtc };
}

QueueStatus databaseTrouble(const QString &reason)
{
    const QString text = Words::tr("The database does not take changes, so nothing is dialed");
    return { Kind::DatabaseTrouble, reason.isEmpty() ? text : Words::tr("%1: %2").arg(text, reason), {} };
}

QueueStatus paused(const QString &cause)
{
    return { Kind::Paused, cause.isEmpty() ? Words::tr("Paused") : cause, {} };
}

QueueStatus breakerOpen(const QString &cause)
{
    return { Kind::BreakerOpen, cause, {} };
}

QueueStatus stopped()
{
    return { Kind::Idle, Words::tr("Stopped"), {} };
}

QueueStatus finished()
{
    return { Kind::Idle, Words::tr("Finished: nothing is left to dial"), {} };
}

QueueStatus idle()
{
    return { Kind::Idle, Words::tr("Nothing is being dialed"), {} };
}

QString budgetSpent()
{
    return Words::tr("Another call could cost more than is left of the budget. Raise it, then press Start.");
}

QString clockDiffers(std::chrono::seconds difference)
{
    return Words::tr("The clock of this computer differs from the provider's by %1. Set it, then press Start.")
        .arg(minutesAndSeconds(difference));
}

QString clockSetBack(std::chrono::seconds by)
{
    return Words::tr("The clock of this computer was set back by %1. Check it, then press Start.")
        .arg(minutesAndSeconds(by));
}

} // namespace QueueText
