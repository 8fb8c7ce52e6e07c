#include "ui/leads/leadcolumns.h"

#include "core/base/text.h"
#include "core/dialing/outcome.h"
#include "core/leads/leadtags.h"
#include "core/rules/gate.h"
#include "ui/widgets/countryname.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;

QString joined(const QString &a, const QString &b, QLatin1StringView between)
{
    return a.isEmpty() || b.isEmpty() ? a + b : a + between + b;
}

QString name(const Lead &lead)
{
    return text::shown(joined(lead.firstName, lead.lastName, " "_L1));
}

QString company(const Lead &lead)
{
    return text::shown(lead.company);
}

QString phone(const Lead &lead)
{
    return lead.phone.shown();
}

QString place(const Lead &lead)
{
    return leadPlace(lead);
}

/// What waits, and never will be called.
bool waitsInVain(const Lead &lead)
{
    return lead.isStopped && (lead.status == LeadStatus::Ready || lead.status == LeadStatus::Parked);
}

QString outcome(const Lead &lead)
{
    const auto known = outcomeFromCode(lead.outcome);
    return known ? outcomeLabel(*known) : text::shown(lead.outcome);
}

QColor outcomeInk(const Lead &lead, const QPalette &palette)
{
    return outcomeStyle(outcomeFromCode(lead.outcome).value_or(Outcome::Unknown)).color(palette);
}

QString attempts(const Lead &lead)
{
    return lead.attempts > 0 ? QLocale().toString(lead.attempts) : QString();
}

QString lastAttempt(const Lead &lead)
{
    return shownMoment(lead.lastAttemptUtc);
}

QString lastAttemptInFull(const Lead &lead)
{
    return shownMomentInFull(lead.lastAttemptUtc);
}

QString next(const Lead &lead)
{
    return shownMoment(lead.nextUtc);
}

QString nextInFull(const Lead &lead)
{
    return shownMomentInFull(lead.nextUtc);
}

QStringList samplesOfStatus()
{
    Lead stopped;
    stopped.isStopped = true;
    return {leadStatusLabel(stopped),         statusLabel(LeadStatus::Ready),
            statusLabel(LeadStatus::Open),    statusLabel(LeadStatus::Finished),
            statusLabel(LeadStatus::Refused), statusLabel(LeadStatus::Parked)};
}

template <QString Lead::*member> QString plain(const Lead &lead)
{
    return text::shown(lead.*member, 300);
}

QString tags(const Lead &lead)
{
    return text::shown(leadtags::toText(lead.tags));
}

QString country(const Lead &lead)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(lead.region);
    return territory == QLocale::AnyTerritory ? text::shown(lead.region, 10) : countryName(lead.region);
}

/// A column of plain text that is not shown before somebody asks for it.
LeadColumn further(const char *title, QString (*words)(const Lead &), std::optional<LeadSort> sort, int usual,
                   LeadField field = LeadField::None)
{
    return {.title = title,
            .text = words,
            .sort = sort,
            .width = {.usual = usual},
            .field = field,
            .shownAtFirst = false};
}

const std::array columns {
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Company"),
                company,
                LeadSort::Company,
                left,
                {26, 16},
                nullptr,
                nullptr,
                LeadField::Company},
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Name"),
                name,
                LeadSort::Name,
                left,
                {18, 12},
                nullptr,
                nullptr,
                LeadField::FirstName},
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Number"),
                phone,
                LeadSort::Phone,
                left,
                {16, 16},
                nullptr,
                nullptr,
                LeadField::Phone,
                true,
                1},
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Place"),
                place,
                LeadSort::State,
                left,
                {17, 6},
                nullptr,
                nullptr,
                LeadField::City,
                false},
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Status"),
                leadStatusLabel,
                LeadSort::Status,
                left,
                {12, 10},
                leadStatusInk,
                nullptr,
                LeadField::None,
                true,
                0,
                samplesOfStatus},
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Outcome"),
                outcome,
                LeadSort::Outcome,
                left,
                {19, 15},
                outcomeInk,
                nullptr,
                LeadField::None,
                true,
                0,
                everyOutcomeLabel},
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Attempts"),
                attempts,
                LeadSort::Attempts,
                right,
                {11, 5},
                nullptr,
                nullptr,
                LeadField::None,
                false},
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Last attempt"),
                lastAttempt,
                LeadSort::LastAttempt,
                left,
                {19, 9},
                nullptr,
                lastAttemptInFull,
                LeadField::None,
                false},
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Next attempt"),
                next,
                LeadSort::Next,
                left,
                {14, 8},
                nullptr,
                nextInFull,
                LeadField::None,
                true,
                2,
                longMoments},
    LeadColumn {QT_TRANSLATE_NOOP("LeadTableModel", "Why not now"),
                leadReasonText,
                LeadSort::Reason,
                left,
                {34, 20},
                nullptr,
                leadReasonText,
                LeadField::None,
                true,
                3},
    further(QT_TRANSLATE_NOOP("LeadTableModel", "Tags"), tags, LeadSort::Tags, 18, LeadField::Tags),
    further(QT_TRANSLATE_NOOP("LeadTableModel", "Owner"), plain<&Lead::owner>, LeadSort::Owner, 14,
            LeadField::Owner),
    further(QT_TRANSLATE_NOOP("LeadTableModel", "List"), nullptr, LeadSort::List, 18),
    further(QT_TRANSLATE_NOOP("LeadTableModel", "E-mail"), plain<&Lead::email>, LeadSort::Email, 24,
            LeadField::Email),
    further(QT_TRANSLATE_NOOP("LeadTableModel", "City"), plain<&Lead::city>, LeadSort::City, 14,
            LeadField::City),
    further(QT_TRANSLATE_NOOP("LeadTableModel", "State"), plain<&Lead::state>, LeadSort::State, 10,
            LeadField::State),
    further(QT_TRANSLATE_NOOP("LeadTableModel", "Postal code"), plain<&Lead::postalCode>,
            LeadSort::PostalCode, 12, LeadField::PostalCode),
    further(QT_TRANSLATE_NOOP("LeadTableModel", "Country"), country, LeadSort::Region, 14, LeadField::Phone),
    further(QT_TRANSLATE_NOOP("LeadTableModel", "Time zone"), plain<&Lead::timeZone>, LeadSort::TimeZone, 20),
    further(QT_TRANSLATE_NOOP("LeadTableModel", "Notes"), plain<&Lead::notes>, LeadSort::Notes, 30),
};

} // namespace

QString leadStatusLabel(const Lead &lead)
{
    //: Status of a lead whose number is on the stop list; short
    return waitsInVain(lead) ? u"⊘ "_s + QCoreApplication::translate("LeadTableModel", "Stop list")
                             : statusLabel(lead.status);
}

QColor leadStatusInk(const Lead &lead, const QPalette &palette)
{
    return statusStyle(waitsInVain(lead) ? LeadStatus::Refused : lead.status).color(palette);
}

std::span<const LeadColumn> leadColumns()
{
    return columns;
}

QString leadColumnTitle(const LeadColumn &column)
{
    return QCoreApplication::translate("LeadTableModel", column.title);
}

QString leadReasonText(const Lead &lead)
{
    if (waitsInVain(lead))
        return reasonText(GateReason::OnStopList);
    const auto reason = reasonFromCode(lead.reason);
    if (reason == GateReason::RetryDelay && lead.outcome == outcomeCode(Outcome::Callback))
        return QCoreApplication::translate("LeadTableModel", "waits for the callback that was asked for");
    return reason && *reason != GateReason::None ? reasonText(*reason) : text::shown(lead.reason).replace(u'_', u' ');
}

QString leadPlace(const Lead &lead)
{
    return text::shown(joined(lead.city, lead.state, ", "_L1));
}
