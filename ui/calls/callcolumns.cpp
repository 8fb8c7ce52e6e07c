#include "ui/calls/callcolumns.h"

#include "core/base/dayform.h"
#include "core/base/text.h"
#include "core/dialing/reviewreason.h"
#include "core/rules/nextcalltext.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr qsizetype shortSummary = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallTableModel)
};

QString resultHint(const DeskCall &desk)
{
    QStringList sentences;
    if (desk.call.outcome)
        sentences.append(outcomeByText(desk.call.outcomeBy));
    if (!desk.reviewReason.isEmpty())
        sentences.append(reviewReasonText(desk.reviewReason));
    if (!desk.call.errorText.isEmpty())
        sentences.append(desk.call.errorText);
    return sentences.join(u' ');
}

QString who(const DeskCall &desk)
{
    const QString name = text::shown(desk.call.leadName);
    const QString company = text::shown(desk.call.company);
    const QString mark = desk.call.notes.isEmpty() ? QString() : u"✎ "_s;
    if (company.isEmpty() || company == name)
        return mark + name;
    //: A person and the firm.
    return mark + Words::tr("%1, %2").arg(name, company);
}

QString noteHint(const DeskCall &desk)
{
    return desk.call.notes.isEmpty() ? QString() : Words::tr("Note: %1").arg(desk.call.notes);
}

QString decidedBy(const DeskCall &desk)
{
    return desk.call.outcome ? outcomeByLabel(desk.call.outcomeBy) : QString();
}

QString review(const DeskCall &desk)
{
    return desk.reviewReason.isEmpty() ? QString() : u"⚑ "_s + reviewReasonLabel(desk.reviewReason);
}

QString callback(const DeskCall &desk)
{
    return desk.callbackUtc.isValid() ? u"↩ "_s + shownMoment(desk.callbackUtc) : QString();
}

QString callbackHint(const DeskCall &desk)
{
    if (!desk.callbackUtc.isValid())
        return {};
    return Words::tr("To be called again at %1.").arg(momentThere(desk.callbackUtc, desk.zones));
}

QString tags(const DeskCall &desk)
{
    return text::shown(desk.tags.join(u", "_s));
}

QString callerNumber(const DeskCall &desk)
{
    return PhoneNumber::fromStored(desk.callerNumber).shown();
}

QStringList samplesOfDecidedBy()
{
    QStringList samples;
    for (const OutcomeBy by : everyOutcomeBy)
        samples.append(outcomeByLabel(by));
    return samples;
}

QColor reviewInk(const DeskCall &, const QPalette &palette)
{
    return outcomeStyle(Outcome::Unknown).color(palette);
}

const std::array columns {
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Result"),
                [](const DeskCall &d) { return callResultLabel(d.call); },
                CallSort::Result,
                {16, 16},
                true,
                left,
                [](const DeskCall &d, const QPalette &p) { return callResultInk(d.call, p); },
                resultHint,
                true,
                0,
                everyOutcomeLabel},
    CallColumn {
        QT_TRANSLATE_NOOP("CallTableModel", "Decided by"),
        decidedBy,
        CallSort::DecidedBy,
        {14, 10},
        true,
        left,
        nullptr,
        [](const DeskCall &d) { return d.call.outcome ? outcomeByText(d.call.outcomeBy) : QString(); },
        true,
        1,
        samplesOfDecidedBy},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Who"),
                who,
                CallSort::Who,
                {32, 18},
                true,
                left,
                nullptr,
                noteHint},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Review"),
                review,
                CallSort::Review,
                {18, 7},
                false,
                left,
                reviewInk,
                [](const DeskCall &d) {
                    return d.reviewReason.isEmpty() ? QString() : reviewReasonText(d.reviewReason);
                }},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Started"),
                [](const DeskCall &d) { return shownMoment(d.call.intentUtc); },
                CallSort::Started,
                {14, 8},
                true,
                left,
                nullptr,
                [](const DeskCall &d) { return shownMomentInFull(d.call.intentUtc); },
                true,
                0,
                longMoments},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Length"),
                [](const DeskCall &d) { return d.call.seconds ? shownDuration(*d.call.seconds) : QString(); },
                CallSort::Length,
                {8, 8},
                true,
                right},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Number"),
                [](const DeskCall &d) { return d.call.phone.shown(); },
                CallSort::Number,
                {19, 10},
                false},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Callback"),
                callback,
                CallSort::Callback,
                {17, 10},
                false,
                left,
                [](const DeskCall &, const QPalette &p) { return outcomeStyle(Outcome::Callback).color(p); },
                callbackHint},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Cost"),
                [](const DeskCall &d) { return d.call.cost ? shownMoney(*d.call.cost) : QString(); },
                CallSort::Cost,
                {9, 7},
                false,
                right},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Attempt"),
                [](const DeskCall &d) { return QLocale().toString(d.call.number); },
                CallSort::Attempt,
                {9, 7},
                false,
                right},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Campaign"),
                [](const DeskCall &d) { return text::shown(d.call.campaignName); },
                CallSort::Campaign,
                {20, 10},
                false},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "List"),
                [](const DeskCall &d) { return text::shown(d.listName); },
                CallSort::List,
                {16, 10},
                false},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Owner"),
                [](const DeskCall &d) { return text::shown(d.owner); },
                CallSort::Owner,
                {14, 10},
                false},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Tags"),
                tags,
                CallSort::Started,
                {18, 10},
                false,
                left,
                nullptr,
                nullptr,
                false},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Script"),
                [](const DeskCall &d) { return text::shown(d.script); },
                CallSort::Script,
                {18, 10},
                false},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Caller number"),
                callerNumber,
                CallSort::CallerNumber,
                {19, 10},
                false},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Summary"),
                [](const DeskCall &d) { return text::shown(d.call.summary, shortSummary); },
                CallSort::Started,
                {44, 20},
                true,
                left,
                nullptr,
                [](const DeskCall &d) { return d.call.summary; },
                false,
                2},
    CallColumn {QT_TRANSLATE_NOOP("CallTableModel", "Notes"),
                [](const DeskCall &d) { return text::shown(d.call.notes, shortSummary); },
                CallSort::Started,
                {30, 12},
                false,
                left,
                nullptr,
                [](const DeskCall &d) { return d.call.notes; },
                false},
};

} // namespace

std::span<const CallColumn> callColumns()
{
    return columns;
}

QString callColumnTitle(const CallColumn &column)
{
    return QCoreApplication::translate("CallTableModel", column.title);
}

QString callResultLabel(const Attempt &call)
{
    return call.outcome ? outcomeLabel(*call.outcome) : attemptLabel(call.state);
}

QColor callResultInk(const Attempt &call, const QPalette &palette)
{
    return (call.outcome ? outcomeStyle(*call.outcome) : attemptStyle(call.state)).color(palette);
}

QString outcomeByText(OutcomeBy by)
{
    switch (by) {
    case OutcomeBy::Provider:
        return Words::tr("Decided by the provider's report.");
    case OutcomeBy::Rule:
        return Words::tr("Decided by a rule of this program.");
    case OutcomeBy::Transcript:
        return Words::tr("Decided by what was said.");
    case OutcomeBy::Person:
        return Words::tr("Decided by a person.");
    }
    return {};
}

QString outcomeByLabel(OutcomeBy by)
{
    switch (by) {
    case OutcomeBy::Provider:
        return Words::tr("Provider");
    case OutcomeBy::Rule:
        return Words::tr("Rule");
    case OutcomeBy::Transcript:
        return Words::tr("What was said");
    case OutcomeBy::Person:
        return Words::tr("A person");
    }
    return {};
}

QString momentThere(const QDateTime &utc, const QStringList &zones)
{
    const QTimeZone zone = zones.isEmpty() ? QTimeZone() : QTimeZone(zones.first().toLatin1());
    if (!zone.isValid())
        return shownMomentInFull(utc);
    const QDateTime there = utc.toTimeZone(zone);
    const QString moment = peopleLocale().toString(there.date(), u"ddd "_s + dayForm(peopleLocale(), false))
        + u' ' + peopleLocale().toString(there.time(), QLocale::ShortFormat);
    //: A moment and the zone of the called person, "Tue 1 Dec 10:00 (Eastern, their time)".
    return Words::tr("%1 (%2, their time)").arg(moment, zoneNamesText({zones.first()}));
}
