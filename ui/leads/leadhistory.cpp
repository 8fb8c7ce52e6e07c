#include "ui/leads/leadhistory.h"

#include "core/base/text.h"
#include "ui/leads/importwords.h"
#include "ui/stoplist/stoplistsearch.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 60;

QString resultOf(const Attempt &attempt)
{
    return attempt.outcome ? outcomeLabel(*attempt.outcome) : attemptLabel(attempt.state);
}

PlainLabel::Ink inkOf(const Attempt &attempt)
{
    const auto style = attempt.outcome ? outcomeStyle(*attempt.outcome) : attemptStyle(attempt.state);
    return [style](const QPalette &palette) { return style.color(palette); };
}

QString factsOf(const Attempt &attempt)
{
    QStringList facts { shownMoment(attempt.intentUtc) };
    if (attempt.seconds)
        facts.append(shownDuration(*attempt.seconds));
    if (attempt.cost)
        facts.append(shownMoney(*attempt.cost));
    facts.append(text::isolated(attempt.campaignName));
    return facts.join(u" · "_s);
}

/// One thing that happened, with a quiet line below it.
struct Event {
    QDateTime atUtc;
    QString what;
    PlainLabel::Ink ink; ///< none: as other text
    QString facts;
    QStringList more;
};

Event eventOf(const Attempt &attempt)
{
    Event event { attempt.intentUtc, resultOf(attempt), inkOf(attempt), factsOf(attempt), {} };
    for (const QString &words : { attempt.summary, attempt.notes, attempt.errorText }) {
        if (!words.isEmpty())
            event.more.append(words);
    }
    return event;
}

QString cameText(const LeadRecord &record)
{
    const QString list = text::isolated(record.listName);
    return record.fileName.isEmpty() ? LeadHistory::tr("Typed in, list %1").arg(list)
                                     : LeadHistory::tr("Imported from %1, list %2").arg(text::isolated(record.fileName), list);
}

QList<Event> eventsOf(const QList<Attempt> &attempts, const LeadRecord &record)
{
    QList<Event> events;
    for (const Attempt &attempt : attempts)
        events.append(eventOf(attempt));
    for (const LeadEditEntry &entry : record.edits) {
        if (entry.change != LeadChange::Add)
            events.append({ entry.atUtc, leadEditText(entry), {}, shownMoment(entry.atUtc), {} });
    }
    if (record.onStopList) {
        events.append(
            {record.stoppedUtc,
             LeadHistory::tr("Put on the stop list"),
             {},
             shownMoment(record.stoppedUtc) + u" · "_s + text::isolated(shownStopSource(record.stopSource)),
             {}});
    }
    std::ranges::stable_sort(events, std::ranges::greater(), &Event::atUtc);
    if (record.storedUtc.isValid())
        events.append({ record.storedUtc, cameText(record), {}, shownMoment(record.storedUtc), {} });
    return events;
}

PlainLabel *wrapped(const QString &words)
{
    auto *label = new PlainLabel;
    label->setWrapping(true);
    label->setText(words);
    return label;
}

QWidget *rowOf(const Event &event)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, gap::tiny, 0, gap::tiny);
    column->setSpacing(2);
    PlainLabel *what = wrapped(event.what);
    what->setInk(event.ink);
    auto *facts = new PlainLabel(event.facts);
    facts->setQuiet(true);
    facts->setTextSize(TextSize::Secondary);
    column->addWidget(what);
    column->addWidget(facts);
    for (const QString &words : event.more)
        column->addWidget(wrapped(words));
    return row;
}

} // namespace

LeadHistory::LeadHistory(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(gap::tiny);
}

void LeadHistory::clear()
{
    m_shown.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void LeadHistory::setHistory(const QList<Attempt> &attempts, const LeadRecord &record)
{
    const QList<Event> events = eventsOf(attempts, record);
    QString shown;
    for (const Event &event : events)
        shown += event.what + u'\n' + event.facts + u'\n' + event.more.join(u'\n') + u'\n';
    if (shown == m_shown && !shown.isEmpty())
        return;
    clear();
    m_shown = shown;
    if (attempts.isEmpty()) {
        auto *none = new PlainLabel(tr("Not called yet."));
        none->setQuiet(true);
        m_rows->addWidget(none);
    }
    for (const Event &event : events.first(qMin<qsizetype>(events.size(), shownRows)))
        m_rows->addWidget(rowOf(event));
    if (events.size() <= shownRows)
        return;
    auto *older = new PlainLabel(tr("%Ln older event(s) are not shown.", nullptr, static_cast<int>(events.size()) - shownRows));
    older->setQuiet(true);
    m_rows->addWidget(older);
}

void LeadHistory::setAttempts(const QList<Attempt> &attempts)
{
    setHistory(attempts, {});
}

QString leadEditText(const LeadEditEntry &entry)
{
    const QString before = text::isolated(entry.before);
    const QString after = text::isolated(entry.after);
    switch (entry.change) {
    case LeadChange::Tag:
        return LeadHistory::tr("Tagged %1").arg(after);
    case LeadChange::Untag:
        return LeadHistory::tr("Tag %1 taken off").arg(before);
    case LeadChange::Owner:
        return entry.after.isEmpty() ? LeadHistory::tr("No owner any more") : LeadHistory::tr("Assigned to %1").arg(after);
    case LeadChange::Move:
        return LeadHistory::tr("Moved from %1 to %2").arg(before, after);
    case LeadChange::Delete:
        return LeadHistory::tr("Deleted");
    case LeadChange::Stop:
        return LeadHistory::tr("Put on the stop list by hand");
    case LeadChange::Add:
        return LeadHistory::tr("Typed in");
    case LeadChange::Edit:
        break;
    }
    const QString field = fieldText(entry.field);
    if (entry.before.isEmpty())
        return LeadHistory::tr("%1 set to %2").arg(field, after);
    if (entry.after.isEmpty())
        return LeadHistory::tr("%1 emptied, before: %2").arg(field, before);
    return LeadHistory::tr("%1 changed from %2 to %3").arg(field, before, after);
}
