#include "core/dialing/standstill.h"

#include "core/base/dayform.h"
#include "core/dialing/campaign.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = Standstill::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Standstill)
};

struct KindRow {
    Kind kind;
    const char *code;
    bool endsByItself;
};

constexpr std::array kindRows {
    KindRow {Kind::None, "none", true},
    KindRow {Kind::NoKey, "no_key", false},
    KindRow {Kind::DatabaseWaits, "database_waits", true},
    KindRow {Kind::DatabaseBusy, "database_busy", true},
    KindRow {Kind::DiskLow, "disk_low", false},
    KindRow {Kind::ClockOff, "clock_off", false},
    KindRow {Kind::BreakerOpen, "breaker_open", false},
    KindRow {Kind::BackingOff, "backing_off", true},
    KindRow {Kind::HourlyCap, "hourly_cap", true},
    KindRow {Kind::DailyCap, "daily_cap", true},
    KindRow {Kind::DailyMinutes, "daily_minutes", true},
    KindRow {Kind::ProviderLines, "provider_lines", true},
    KindRow {Kind::Lines, "lines", true},
    KindRow {Kind::Pace, "pace", true},
    KindRow {Kind::Budget, "budget", false},
    KindRow {Kind::OutsideHours, "outside_hours", true},
    KindRow {Kind::LeadsWait, "leads_wait", true},
    KindRow {Kind::CallsOpen, "calls_open", true},
    KindRow {Kind::PersonNeeded, "person_needed", false},
    KindRow {Kind::PausedByPerson, "paused_by_person", false},
    KindRow {Kind::PausedByItself, "paused_by_itself", false},
    KindRow {Kind::Stopped, "stopped", false},
    KindRow {Kind::Finished, "finished", false},
    KindRow {Kind::NotStarted, "not_started", false},
};

constexpr bool rowsFollowTheEnum()
{
    for (size_t row = 0; row < kindRows.size(); ++row) {
        if (static_cast<size_t>(kindRows[row].kind) != row)
            return false;
    }
    return kindRows.back().kind == Kind::NotStarted;
}
static_assert(rowsFollowTheEnum());

int asCount(qint64 n)
{
    return static_cast<int>(std::clamp<qint64>(n, 0, 1'000'000));
}

/// "14:05", with the day when it is not today's.
QString moment(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QLocale locale = peopleLocale();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const QDate today = QDate::currentDate();
    if (local.date() == today)
        return time;
    return locale.toString(local.date(), u"ddd "_s + dayForm(locale, local.date().year() != today.year()))
        + u' ' + time;
}

QString span(std::chrono::seconds length)
{
    const qint64 seconds = std::abs(length.count());
    return seconds < 120 ? Words::tr("%n second(s)", nullptr, asCount(seconds))
                         : Words::tr("%n minute(s)", nullptr, asCount(seconds / 60));
}

QString clockText(const Standstill &standstill)
{
    return Words::tr(
               "The clock of this computer differs from the provider's by %1. Set it, then press Start.")
        .arg(span(standstill.difference));
}

QString linesText(const Standstill &standstill)
{
    if (standstill.open < standstill.limit)
        return Words::tr("All lines of the account are busy with other campaigns");
    return Words::tr("All %n line(s) are busy", nullptr, standstill.limit);
}

QString leadsText(const Standstill &standstill)
{
    if (!standstill.untilUtc.isValid())
        return Words::tr("What is left waits for a person");
    const QString next = Words::tr("Next call at %1").arg(moment(standstill.untilUtc));
    return standstill.reason ? Words::tr("%1: %2").arg(next, reasonText(*standstill.reason)) : next;
}

QString causeOr(const Standstill &standstill, const QString &otherwise)
{
    return standstill.cause.isEmpty() ? otherwise : standstill.cause;
}

QString accountText(const Standstill &standstill)
{
    switch (standstill.kind) {
    case Kind::NoKey:
        return Words::tr("The provider's key is missing. Enter it in the settings, then press Start.");
    case Kind::DatabaseWaits:
        return causeOr(
            standstill,
            Words::tr("The database was restored or copied. Nothing is dialed before the provider has said "
                      "which numbers were called since."));
    case Kind::DatabaseBusy:
        return standstill.cause.isEmpty()
            ? Words::tr("The database does not take changes, so nothing is dialed")
            : Words::tr("The database does not take changes, so nothing is dialed: %1").arg(standstill.cause);
    case Kind::DiskLow:
        return causeOr(standstill, Words::tr("The disk is nearly full. Free some space, then press Start."));
    case Kind::ClockOff:
        return causeOr(standstill, clockText(standstill));
    case Kind::BreakerOpen:
        return causeOr(standstill, Words::tr("The provider failed too often in a row. Dialing is paused."));
    case Kind::BackingOff:
        return Words::tr("The provider did not take the last call, next try at %1")
            .arg(moment(standstill.untilUtc));
    case Kind::HourlyCap:
        return Words::tr("%n call(s) were made within an hour, as many as the plan allows. Next call at %1",
                         nullptr, standstill.limit)
            .arg(moment(standstill.untilUtc));
    case Kind::DailyCap:
        return Words::tr("%n call(s) were made within 24 hours, as many as the plan allows. Next call at %1",
                         nullptr, standstill.limit)
            .arg(moment(standstill.untilUtc));
    case Kind::DailyMinutes:
        return Words::tr("The minutes of the provider's plan are used up for today. Next call at %1")
            .arg(moment(standstill.untilUtc));
    case Kind::ProviderLines:
        return Words::tr(
            "The provider's plan takes no more calls at once: waiting for the end of one of %n call(s)",
            nullptr, asCount(standstill.open));
    case Kind::Lines:
        return linesText(standstill);
    case Kind::Pace:
        return Words::tr("Keeping the pace: the next call leaves at %1").arg(moment(standstill.untilUtc));
    default:
        return {};
    }
}

} // namespace

bool Standstill::endsByItself() const
{
    return kindRows[static_cast<size_t>(kind)].endsByItself;
}

QString standstillCode(Kind kind)
{
    return QString::fromLatin1(kindRows[static_cast<size_t>(kind)].code);
}

QString standstillText(const Standstill &standstill)
{
    switch (standstill.kind) {
    case Kind::None:
        return {};
    case Kind::Budget:
        return standstill.open > 0
            ? Words::tr("The rest of the budget is reserved for %n open call(s)", nullptr,
                        asCount(standstill.open))
            : Words::tr(
                "Another call could cost more than is left of the budget. Raise it, then press Start.");
    case Kind::OutsideHours:
    case Kind::LeadsWait:
        return leadsText(standstill);
    case Kind::CallsOpen:
        return Words::tr("Waiting for the end of %n call(s)", nullptr, asCount(standstill.open));
    case Kind::PersonNeeded:
        return Words::tr("What is left waits for a person");
    case Kind::PausedByPerson:
        return Words::tr("Paused");
    case Kind::PausedByItself:
        return causeOr(standstill, Words::tr("Paused"));
    case Kind::Stopped:
        return Words::tr("Stopped");
    case Kind::Finished:
        return Words::tr("Finished: nothing is left to dial");
    case Kind::NotStarted:
        return Words::tr("Not started yet");
    default:
        return accountText(standstill);
    }
}

Standstill standstillOf(const Campaign &campaign)
{
    switch (campaign.state) {
    case CampaignState::Draft:
        return {Kind::NotStarted};
    case CampaignState::Running:
        return {};
    case CampaignState::Paused:
        if (campaign.pauseCause.isEmpty())
            return {Kind::PausedByPerson};
        return {.kind = Kind::PausedByItself, .cause = campaign.pauseCause};
    case CampaignState::Stopped:
        return {Kind::Stopped};
    case CampaignState::Finished:
        return {Kind::Finished};
    }
    return {};
}
