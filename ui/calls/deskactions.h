#pragma once

#include "core/dialing/calldesk.h"
#include "core/leads/leadeditor.h"
#include "ui/shell/page.h"

#include <QObject>

#include <variant>

/// Does what a person wishes to do to calls and their leads, tells in one sentence what was done, and takes
/// it back: the last thing first.
class DeskActions final : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the object.
    DeskActions(CallDesk &desk, LeadEditor &editor, QObject *parent = nullptr);

    /// The call was opened: nothing to tell, nothing to undo.
    void noteRead(AttemptId call);
    void setRead(const QList<AttemptId> &calls, bool read);
    void setArchived(const QList<AttemptId> &calls, bool archived);
    void correct(const Attempt &call, Outcome outcome, const QString &why = {});
    void setNotes(AttemptId call, const QString &notes);
    void planCallback(const DeskCall &call, const CallbackPlan &plan);
    /// Tag, Untag or Owner.
    void changeLeads(const BulkChange &change, const QList<LeadId> &leads);

    void undoLast();

signals:
    void message(const Message &message);
    /// Something is about to be taken back.
    void takingBack();
    /// What was done to this call, perhaps to others as well, was taken back.
    void takenBack(AttemptId call);
    /// Something was done or taken back, and is durable.
    void done();

private:
    struct Deed {
        quint64 ticket = 0;
        std::variant<std::monostate, CallActionId, EditId> id; ///< monostate: not done yet
        bool wantsUndo = false; ///< as soon as it is done
        AttemptId call {}; ///< one that it was done to
        QString words = {}; ///< what was done
        QString undone = {}; ///< what is said when it is taken back; empty = `words` with a word before
    };

    quint64 begin(AttemptId call = {}, const QString &undone = {});
    static QString withNextCall(const QString &words, Outcome outcome, const QDateTime &nextUtc);
    void finish(quint64 ticket, const Result<CallActionDone> &result, const QString &words);
    void finish(quint64 ticket, const Result<BulkResult> &result, const BulkChange &change);
    template <typename Id> void settle(quint64 ticket, Id id, Message told);
    void drop(quint64 ticket);
    void undo(quint64 ticket);
    void report(const Deed &deed, const Result<CallActionDone> &undone);

    CallDesk &m_desk;
    LeadEditor &m_editor;
    QList<Deed> m_deeds;
    quint64 m_tickets = 0;
};
