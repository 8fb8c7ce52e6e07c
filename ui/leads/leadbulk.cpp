#include "ui/leads/leadbulk.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

#include <memory>

namespace {

QString titleOf(const BulkChange &change, int count)
{
    switch (change.change) {
    case LeadChange::Tag:
    case LeadChange::Untag:
        return LeadBulk::tr("Tagging %Ln lead(s)", nullptr, count);
    case LeadChange::Owner:
        return LeadBulk::tr("Assigning %Ln lead(s)", nullptr, count);
    case LeadChange::Move:
        return LeadBulk::tr("Moving %Ln lead(s)", nullptr, count);
    case LeadChange::Delete:
        return LeadBulk::tr("Deleting %Ln lead(s)", nullptr, count);
    default:
        return LeadBulk::tr("Putting %Ln number(s) on the stop list", nullptr, count);
    }
}

QString doneText(const BulkChange &change, int count)
{
    const QString name = text::isolated(change.text);
    switch (change.change) {
    case LeadChange::Tag:
        return LeadBulk::tr("%Ln lead(s) tagged %1.", nullptr, count).arg(name);
    case LeadChange::Untag:
        return LeadBulk::tr("The tag %1 was taken off %Ln lead(s).", nullptr, count).arg(name);
    case LeadChange::Owner:
        return change.text.isEmpty() ? LeadBulk::tr("%Ln lead(s) have no owner any more.", nullptr, count)
                                     : LeadBulk::tr("%Ln lead(s) assigned to %1.", nullptr, count).arg(name);
    case LeadChange::Move:
        return LeadBulk::tr("%Ln lead(s) moved to %1.", nullptr, count).arg(name);
    case LeadChange::Delete:
        return LeadBulk::tr("%Ln lead(s) deleted.", nullptr, count);
    default:
        return LeadBulk::tr("%Ln number(s) are on the stop list now and will not be called again.", nullptr,
                            count);
    }
}

QString calledText(int called)
{
    return LeadBulk::tr("%Ln lead(s) stay because they were called: the record of calls stays complete.",
                        nullptr, called);
}

} // namespace

LeadBulk::LeadBulk(LeadEditor &editor, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
{
}

void LeadBulk::begin(const QString &title)
{
    m_running = true;
    m_cancel = {};
    emit started(title);
}

void LeadBulk::end()
{
    m_running = false;
    emit finished();
}

/// Hands the figures from the storage thread to this one. The relay lives as long as anybody may still call
/// it.
LeadEditor::Progress LeadBulk::teller(qint64 total)
{
    const std::shared_ptr<QObject> relay(new QObject, [](QObject *object) { object->deleteLater(); });
    const QPointer<LeadBulk> self(this);
    return [relay, self, total](qint64 done) {
        QMetaObject::invokeMethod(
            relay.get(),
            [self, done, total] {
                if (self && self->m_running)
                    emit self->progressed(done, total);
            },
            Qt::QueuedConnection);
    };
}

void LeadBulk::start(const BulkChange &change, const QList<LeadId> &leads)
{
    if (leads.isEmpty())
        return;
    if (m_running) {
        emit message({.kind = Message::Kind::Warning,
                      .text = tr("Wait until the running change is done, or cancel it.")});
        return;
    }
    begin(titleOf(change, static_cast<int>(leads.size())));
    whenDone(m_editor.changeAll(change, leads, m_cancel, teller(leads.size())), this,
             [this, change](const Result<BulkResult> &result) { report(change, result); });
}

void LeadBulk::report(const BulkChange &change, const Result<BulkResult> &result)
{
    end();
    if (!result) {
        const bool wanted = result.error().kind == Error::Kind::Cancelled;
        emit message(wanted ? Message {.text = result.error().message} : messageOf(result.error()));
        return;
    }
    const int changed = static_cast<int>(result->changed);
    const int called = static_cast<int>(result->called);
    if (changed == 0) {
        emit message({.kind = called > 0 ? Message::Kind::Warning : Message::Kind::Info,
                      .text = called > 0 ? calledText(called)
                                         : tr("Nothing to change: the leads are like that already.")});
        return;
    }
    m_last = result->edit;
    Message done {.kind = Message::Kind::Success, .text = doneText(change, changed)};
    if (called > 0) {
        done.kind = Message::Kind::Warning;
        done.text = tr("%1 %2").arg(done.text, calledText(called));
    }
    done.actionText = tr("Undo");
    done.action = [self = QPointer<LeadBulk>(this), edit = result->edit] {
        if (self)
            self->undo(edit);
    };
    emit message(done);
}

void LeadBulk::undo(EditId edit)
{
    if (m_running || edit == EditId {})
        return;
    begin(tr("Taking the change back"));
    whenDone(m_editor.undo(edit, teller(0)), this, [this, edit](const Result<qint64> &undone) {
        end();
        if (m_last == edit)
            m_last = {};
        if (!undone)
            emit message(messageOf(undone.error()));
        else
            emit message(
                {.kind = Message::Kind::Success,
                 .text = tr("%Ln lead(s) are as they were before.", nullptr, static_cast<int>(*undone))});
    });
}

void LeadBulk::cancel()
{
    m_cancel.cancel();
}
