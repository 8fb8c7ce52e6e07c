#include "ui/calls/deskactions.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/calls/callcolumns.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deedsKept = 100;

QString leadWords(const BulkChange &change, int count)
{
    const QString name = text::isolated(change.text);
    if (change.change == LeadChange::Tag)
        return DeskActions::tr("%Ln lead(s) tagged %1.", nullptr, count).arg(name);
    if (change.change == LeadChange::Untag)
        return DeskActions::tr("The tag %1 was taken off %Ln lead(s).", nullptr, count).arg(name);
    return change.text.isEmpty() ? DeskActions::tr("%Ln lead(s) have no owner any more.", nullptr, count)
                                 : DeskActions::tr("%Ln lead(s) assigned to %1.", nullptr, count).arg(name);
}

} // namespace

DeskActions::DeskActions(CallDesk &desk, LeadEditor &editor, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_editor(editor)
{
}

quint64 DeskActions::begin(AttemptId call, const QString &undone)
{
    m_deeds.append({++m_tickets, {}, false, call, {}, undone});
    if (m_deeds.size() > deedsKept)
        m_deeds.removeFirst();
    return m_tickets;
}

void DeskActions::drop(quint64 ticket)
{
    m_deeds.removeIf([ticket](const Deed &deed) { return deed.ticket == ticket; });
}

template <typename Id> void DeskActions::settle(quint64 ticket, Id id, Message told)
{
    emit done();
    if (id == Id {})
        return drop(ticket);
    const auto deed = std::ranges::find(m_deeds, ticket, &Deed::ticket);
    if (deed == m_deeds.end())
        return;
    deed->id = id;
    deed->words = told.text;
    if (deed->wantsUndo)
        return undo(ticket);
    if (told.text.isEmpty())
        return;
    told.actionText = tr("Undo");
    told.action = [self = QPointer<DeskActions>(this), ticket] {
        if (self)
            self->undo(ticket);
    };
    emit message(told);
}

void DeskActions::finish(quint64 ticket, const Result<CallActionDone> &result, const QString &words)
{
    if (!result) {
        drop(ticket);
        emit message(messageOf(result.error()));
        return;
    }
    Message told {.kind = Message::Kind::Success, .text = words};
    if (!result->remark.isEmpty()) {
        told.kind = Message::Kind::Warning;
        //: Two sentences, one behind the other.
        told.text = tr("%1 %2").arg(words, result->remark);
    }
    settle(ticket, result->id, told);
}

void DeskActions::finish(quint64 ticket, const Result<BulkResult> &result, const BulkChange &change)
{
    if (!result) {
        drop(ticket);
        emit message(messageOf(result.error()));
        return;
    }
    if (result->changed == 0)
        emit message({.text = tr("Nothing to change: it is like that already.")});
    settle(ticket, result->edit,
           Message {.kind = Message::Kind::Success,
                    .text = leadWords(change, static_cast<int>(result->changed))});
}

void DeskActions::noteRead(AttemptId call)
{
    whenDone(m_desk.setRead({call}, true), this, [this](const Result<CallActionDone> &result) {
        if (!result)
            emit message(messageOf(result.error()));
        else
            emit done();
    });
}

void DeskActions::setRead(const QList<AttemptId> &calls, bool read)
{
    const int count = static_cast<int>(calls.size());
    const QString words = read ? tr("%Ln call(s) marked as read.", nullptr, count)
                               : tr("%Ln call(s) marked as unread.", nullptr, count);
    whenDone(m_desk.setRead(calls, read), this,
             [this, ticket = begin(calls.value(0)), words](const Result<CallActionDone> &result) {
                 finish(ticket, result, words);
             });
}

void DeskActions::setArchived(const QList<AttemptId> &calls, bool archived)
{
    const int count = static_cast<int>(calls.size());
    const QString words = archived ? tr("%Ln call(s) archived.", nullptr, count)
                                   : tr("%Ln call(s) are back in the inbox.", nullptr, count);
    whenDone(m_desk.setArchived(calls, archived), this,
             [this, ticket = begin(calls.value(0)), words](const Result<CallActionDone> &result) {
                 finish(ticket, result, words);
             });
}

void DeskActions::correct(const Attempt &call, Outcome outcome, const QString &why)
{
    const QString name = text::isolated(call.leadName);
    QString words = call.outcome == outcome ? tr("%1 is confirmed: %2.").arg(name, outcomeText(outcome))
                                            : tr("%1 is now: %2.").arg(name, outcomeText(outcome));
    if (outcome == Outcome::DoNotCall)
        words = tr("%1 is now: %2. The number is on the stop list.").arg(name, outcomeText(outcome));
    const QString before = call.outcome ? outcomeText(*call.outcome) : QString();
    const QString undone = before.isEmpty() || call.outcome == outcome
        ? QString()
        : tr("Taken back: %1 is %2 again.").arg(name, before);
    whenDone(m_desk.correct(call.id, outcome, why), this,
             [this, ticket = begin(call.id, undone), words, outcome](const Result<CallActionDone> &result) {
                 const bool saysNext = result && result->remark.isEmpty();
                 finish(ticket, result, saysNext ? withNextCall(words, outcome, result->nextUtc) : words);
             });
}

QString DeskActions::withNextCall(const QString &words, Outcome outcome, const QDateTime &nextUtc)
{
    if (nextUtc.isValid())
        return tr("%1 Called again: %2.").arg(words, shownMoment(nextUtc));
    if (outcome == Outcome::Callback)
        return tr("%1 No time is planned: press B to plan one.").arg(words);
    if (outcome == Outcome::Canceled || outcome == Outcome::Unknown)
        return tr("%1 The lead is parked: it is not called until this call has another outcome.").arg(words);
    return words;
}

void DeskActions::setNotes(AttemptId call, const QString &notes)
{
    whenDone(
        m_desk.setNotes(call, text::storable(notes)), this,
        [this, ticket = begin(call)](const Result<CallActionDone> &result) { finish(ticket, result, {}); });
}

void DeskActions::planCallback(const DeskCall &call, const CallbackPlan &plan)
{
    const QString name = text::isolated(call.call.leadName);
    const QString words = plan.atUtc.isValid()
        ? tr("%1 is called again: %2.").arg(name, momentThere(plan.atUtc, call.zones))
        : tr("The callback of %1 is taken off.").arg(name);
    whenDone(m_desk.planCallback(call.id, plan), this,
             [this, ticket = begin(call.id), words](const Result<CallActionDone> &result) {
                 finish(ticket, result, words);
             });
}

void DeskActions::changeLeads(const BulkChange &change, const QList<LeadId> &leads)
{
    whenDone(m_editor.changeAll(change, leads, {}, [](qint64) {}), this,
             [this, ticket = begin(), change](const Result<BulkResult> &result) {
                 finish(ticket, result, change);
             });
}

void DeskActions::undoLast()
{
    // One that is being done is taken back when it is done.
    const auto last =
        std::find_if(m_deeds.rbegin(), m_deeds.rend(), [](const Deed &deed) { return !deed.wantsUndo; });
    if (last == m_deeds.rend()) {
        emit message({.text = tr("There is nothing to take back.")});
        return;
    }
    if (std::holds_alternative<std::monostate>(last->id))
        last->wantsUndo = true;
    else
        undo(last->ticket);
}

void DeskActions::undo(quint64 ticket)
{
    const auto deed = std::ranges::find(m_deeds, ticket, &Deed::ticket);
    if (deed == m_deeds.end())
        return;
    const Deed taken = *deed;
    drop(ticket);
    emit takingBack();
    if (const auto *action = std::get_if<CallActionId>(&taken.id)) {
        whenDone(m_desk.undo(*action), this,
                 [this, taken](const Result<CallActionDone> &undone) { report(taken, undone); });
    } else if (const auto *edit = std::get_if<EditId>(&taken.id)) {
        whenDone(m_editor.undo(*edit, [](qint64) {}), this, [this, taken](const Result<qint64> &undone) {
            report(taken,
                   undone ? Result<CallActionDone>(CallActionDone {{}, *undone})
                          : Result<CallActionDone>(undone.error()));
        });
    }
}

void DeskActions::report(const Deed &deed, const Result<CallActionDone> &undone)
{
    if (!undone) {
        emit message(messageOf(undone.error()));
        return;
    }
    emit done();
    //: Followed by what was done: "Taken back: 3 calls archived."
    const QString words = !deed.undone.isEmpty() ? deed.undone
        : deed.words.isEmpty()                   ? tr("The note is as it was before.")
                                                 : tr("Taken back: %1").arg(deed.words);
    if (deed.call != AttemptId {})
        emit takenBack(deed.call);
    if (undone->remark.isEmpty())
        emit message({.kind = Message::Kind::Success, .text = words});
    else
        emit message({.kind = Message::Kind::Warning, .text = tr("%1 %2").arg(words, undone->remark)});
}
