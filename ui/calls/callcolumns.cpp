#include "ui/calls/callcolumns.h"

#include "core/base/text.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr qsizetype shortSummary = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CallTableModel)
};

QString result(const Attempt &call)
{
    const QString label = callResultLabel(call);
    return call.review ? label + u" ⚑"_s : label;
}

QString resultHint(const Attempt &call)
{
    QStringList sentences;
    if (call.outcome)
        sentences.append(outcomeByText(call.outcomeBy));
    if (call.review)
        sentences.append(Words::tr("Somebody should have a look at this call."));
    if (!call.errorText.isEmpty())
        sentences.append(call.errorText);
    return sentences.join(u' ');
}

QString who(const Attempt &call)
{
    const QString name = text::shown(call.leadName);
    const QString company = text::shown(call.company);
    if (company.isEmpty() || company == name)
        return name;
    //: A person and the firm.
    return Words::tr("%1, %2").arg(name, company);
}

QString duration(const Attempt &call)
{
    return call.seconds ? shownDuration(*call.seconds) : QString();
}

QString cost(const Attempt &call)
{
    return call.cost ? shownMoney(*call.cost) : QString();
}

QString summary(const Attempt &call)
{
    return text::shown(call.summary, shortSummary);
}

constexpr std::array columns {
    CallColumn { QT_TRANSLATE_NOOP("CallTableModel", "Result"), result, 146, left, callResultInk, resultHint },
    CallColumn { QT_TRANSLATE_NOOP("CallTableModel", "Who"), who, 162 },
    CallColumn { QT_TRANSLATE_NOOP("CallTableModel", "Number"), [](const Attempt &c) { return c.phone.shown(); }, 130 },
    CallColumn { QT_TRANSLATE_NOOP("CallTableModel", "Started"), [](const Attempt &c) { return shownMoment(c.intentUtc); }, 82,
                 left, nullptr, [](const Attempt &c) { return shownMomentInFull(c.intentUtc); } },
    CallColumn { QT_TRANSLATE_NOOP("CallTableModel", "Length"), duration, 60, right },
    CallColumn { QT_TRANSLATE_NOOP("CallTableModel", "Cost"), cost, 62, right },
    CallColumn { QT_TRANSLATE_NOOP("CallTableModel", "Attempt"), [](const Attempt &c) { return QLocale().toString(c.number); },
                 68, right },
    CallColumn { QT_TRANSLATE_NOOP("CallTableModel", "Campaign"),
                 [](const Attempt &c) { return text::shown(c.campaignName); }, 150 },
    CallColumn { QT_TRANSLATE_NOOP("CallTableModel", "Summary"), summary, 360, left, nullptr,
                 [](const Attempt &c) { return c.summary; } },
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
