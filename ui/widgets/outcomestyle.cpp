#include "ui/widgets/outcomestyle.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

OutcomeStyle style(QStringView symbol, QRgb light, QRgb dark)
{
    return { symbol.toString(), QColor::fromRgb(light), QColor::fromRgb(dark) };
}

const OutcomeStyle good = style(u"★", 0x007A5A, 0x3CCB9F);
const OutcomeStyle blue = style(u"↩", 0x0062A3, 0x6CB8F0);
const OutcomeStyle talk = style(u"☺", 0x3F6C8F, 0x9CC3E0);
const OutcomeStyle quiet = style(u"–", 0x5F6368, 0xA8ADB3);
const OutcomeStyle machine = style(u"✉", 0x8F6200, 0xF0B84A);
const OutcomeStyle silence = style(u"◌", 0x646B78, 0x9CA3AF);
const OutcomeStyle cut = style(u"✕", 0x8A5A44, 0xD3A58F);
const OutcomeStyle bad = style(u"!", 0xB23A00, 0xFF9466);
const OutcomeStyle never = style(u"⊘", 0x8E3B76, 0xE3A0CC);
const OutcomeStyle doubt = style(u"?", 0x7A5C00, 0xE0C46A);

OutcomeStyle withSymbol(OutcomeStyle known, QStringView symbol)
{
    known.symbol = symbol.toString();
    return known;
}

QString labelled(const OutcomeStyle &known, const QString &word)
{
    return known.symbol + u' ' + word;
}

} // namespace

OutcomeStyle outcomeStyle(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Interested:
        return good;
    case Outcome::Callback:
        return blue;
    case Outcome::NeedsInfo:
    case Outcome::HumanAnswered:
        return talk;
    case Outcome::NotInterested:
    case Outcome::Canceled:
        return quiet;
    case Outcome::Voicemail:
        return machine;
    case Outcome::NoAnswer:
    case Outcome::Busy:
        return silence;
    case Outcome::Hangup:
        return cut;
    case Outcome::Failed:
    case Outcome::InvalidNumber:
    case Outcome::Blocked:
        return bad;
    case Outcome::DoNotCall:
        return never;
    case Outcome::Unknown:
        return doubt;
    }
    return doubt;
}

OutcomeStyle statusStyle(LeadStatus status)
{
    switch (status) {
    case LeadStatus::Ready:
        return withSymbol(quiet, u"○");
    case LeadStatus::Open:
        return withSymbol(blue, u"☎");
    case LeadStatus::Finished:
        return withSymbol(good, u"✓");
    case LeadStatus::Refused:
        return withSymbol(bad, u"⊘");
    case LeadStatus::Parked:
        return withSymbol(machine, u"◷");
    }
    return quiet;
}

OutcomeStyle attemptStyle(AttemptState state)
{
    switch (state) {
    case AttemptState::Intent:
    case AttemptState::Placed:
        return withSymbol(blue, u"◌");
    case AttemptState::Live:
        return withSymbol(good, u"☎");
    case AttemptState::Ended:
        return withSymbol(quiet, u"✓");
    case AttemptState::Rejected:
        return bad;
    case AttemptState::NotSent:
    case AttemptState::Absent:
        return quiet;
    case AttemptState::Unknown:
        return doubt;
    }
    return doubt;
}

QString outcomeLabel(Outcome outcome)
{
    return labelled(outcomeStyle(outcome), outcomeText(outcome));
}

QStringList everyOutcomeLabel()
{
    QStringList labels;
    for (const Outcome outcome : everyOutcome)
        labels.append(outcomeLabel(outcome));
    return labels;
}

QString statusLabel(LeadStatus status)
{
    return labelled(statusStyle(status), statusText(status));
}

QString attemptLabel(AttemptState state)
{
    return labelled(attemptStyle(state), attemptStateText(state));
}

QString statusText(LeadStatus status)
{
    switch (status) {
    case LeadStatus::Ready:
        return QCoreApplication::translate("LeadStatus", "Ready");
    case LeadStatus::Open:
        return QCoreApplication::translate("LeadStatus", "In a call");
    case LeadStatus::Finished:
        return QCoreApplication::translate("LeadStatus", "Finished");
    case LeadStatus::Refused:
        return QCoreApplication::translate("LeadStatus", "Refused");
    case LeadStatus::Parked:
        return QCoreApplication::translate("LeadStatus", "Parked");
    }
    return {};
}
