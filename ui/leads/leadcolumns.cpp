#include "ui/leads/leadcolumns.h"

#include "core/base/text.h"
#include "core/dialing/outcome.h"
#include "core/rules/gate.h"
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

QString status(const Lead &lead)
{
    return statusLabel(lead.status);
}

QColor statusInk(const Lead &lead, const QPalette &palette)
{
    return statusStyle(lead.status).color(palette);
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

const std::array columns {
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Company"), company, LeadSort::Company, left, 25 },
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Name"), name, LeadSort::Name, left, 15 },
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Number"), phone, LeadSort::Phone, left, 18 },
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Place"), place, LeadSort::State, left, 17 },
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Status"), status, LeadSort::Status, left, 13, statusInk },
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Outcome"), outcome, LeadSort::Outcome, left, 18, outcomeInk },
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Attempts"), attempts, LeadSort::Attempts, right, 11 },
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Last attempt"), lastAttempt, LeadSort::LastAttempt, left, 16,
                 nullptr, lastAttemptInFull },
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Next attempt"), next, LeadSort::Next, left, 16, nullptr, nextInFull },
    LeadColumn { QT_TRANSLATE_NOOP("LeadTableModel", "Why not now"), leadReasonText, std::nullopt, left, 30, nullptr,
                 leadReasonText },
};

} // namespace

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
    const auto reason = reasonFromCode(lead.reason);
    return reason && *reason != GateReason::None ? reasonText(*reason) : text::shown(lead.reason).replace(u'_', u' ');
}

QString leadPlace(const Lead &lead)
{
    return text::shown(joined(lead.city, lead.state, ", "_L1));
}
