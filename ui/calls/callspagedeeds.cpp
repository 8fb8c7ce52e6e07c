#include "core/base/whendone.h"
#include "ui/calls/callbacksheet.h"
#include "ui/calls/calldeskpanel.h"
#include "ui/calls/calldetail.h"
#include "ui/calls/callfilters.h"
#include "ui/calls/callspage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/picktextsheet.h"
#include "ui/widgets/tablelook.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QShortcut>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<LeadId> leadsOf(const QList<DeskCall> &calls)
{
    QList<LeadId> leads;
    for (const DeskCall &call : calls) {
        if (!leads.contains(call.call.lead))
            leads.append(call.call.lead);
    }
    return leads;
}

/// Does a widget want letters for itself: to type them, or to choose by them? Looks at what it is part of,
/// too: the list of a box has the focus while it is open.
bool takesLetters(const QWidget *focus)
{
    for (const QWidget *each = focus; each; each = each->parentWidget()) {
        const auto *plain = qobject_cast<const QPlainTextEdit *>(each);
        const auto *rich = qobject_cast<const QTextEdit *>(each);
        if ((plain && !plain->isReadOnly()) || (rich && !rich->isReadOnly())
            || qobject_cast<const QComboBox *>(each) || qobject_cast<const QLineEdit *>(each)
            || qobject_cast<const QAbstractSpinBox *>(each))
            return true;
    }
    return false;
}

} // namespace

void CallsPage::createKeys()
{
    QList<QPointer<QShortcut>> letters; // the focus moves while the page goes, too
    for (const CallKey &key : callKeys()) {
        if (key.wish == CallWish::Details)
            continue; // the table's own: Return presses buttons elsewhere
        auto *shortcut = new QShortcut(QKeySequence(QLatin1StringView(key.key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(callKeyText(key));
        connect(shortcut, &QShortcut::activated, this, [this, &key] { wish(key); });
        if (shortcut->key()[0].keyboardModifiers() == Qt::NoModifier)
            letters.append(shortcut);
    }
    connect(qApp, &QApplication::focusChanged, this, [letters](QWidget *, const QWidget *now) {
        const bool isFree = !takesLetters(now);
        for (const QPointer<QShortcut> &each : letters) {
            if (each)
                each->setEnabled(isFree);
        }
    });
    // In the details it is theirs.
    auto *find = new QShortcut(QKeySequence(QKeySequence::FindNext), m_table);
    find->setContext(Qt::WidgetShortcut);
    find->setWhatsThis(
        QCoreApplication::translate("CallDetail", "Next place that was found in the conversation"));
    connect(find, &QShortcut::activated, this, [this] {
        setDetailOpen(true);
        m_detail->findInConversation();
    });
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), m_side);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    back->setWhatsThis(tr("Back to the list"));
    connect(back, &QShortcut::activated, this, [this] {
        m_panel->saveNotes();
        if (isSearching())
            return closeSaid();
        m_table->setFocus(Qt::ShortcutFocusReason);
    });
}

void CallsPage::connectPanel()
{
    connect(m_panel, &CallDeskPanel::outcomeWished, this, &CallsPage::decide);
    connect(m_panel, &CallDeskPanel::confirmWished, this, &CallsPage::confirm);
    connect(m_panel, &CallDeskPanel::notesWished, &m_actions, &DeskActions::setNotes);
    connect(m_panel, &CallDeskPanel::callbackWished, this, &CallsPage::planCallback);
    connect(m_panel, &CallDeskPanel::tagWished, this, [this] { changeLeads(LeadChange::Tag); });
    connect(m_panel, &CallDeskPanel::ownerWished, this, [this] { changeLeads(LeadChange::Owner); });
    connect(m_panel, &CallDeskPanel::archiveWished, this, &CallsPage::archive);
    connect(m_panel, &CallDeskPanel::readWished, this, &CallsPage::toggleRead);
    connect(m_panel, &CallDeskPanel::untagWished, this, [this](const QString &tag) {
        if (const auto call = current())
            m_actions.changeLeads({LeadChange::Untag, tag}, {call->call.lead});
    });
    connect(&m_actions, &DeskActions::message, this, &Page::message);
    connect(&m_actions, &DeskActions::takingBack, this, [this] { m_shownAtUndo = shown(); });
    connect(&m_actions, &DeskActions::takenBack, this, [this](AttemptId call) {
        if (!isSearching() && shown() == m_shownAtUndo) // else the person has gone on meanwhile
            goTo(call);
    });
}

void CallsPage::wish(const CallKey &key)
{
    switch (key.wish) {
    case CallWish::Next:
        return step(1);
    case CallWish::Previous:
        return step(-1);
    case CallWish::Details:
        return setDetailOpen(m_side->isHidden());
    case CallWish::Outcome:
        return decide(key.outcome.value_or(Outcome::Unknown));
    case CallWish::Confirm:
        return confirm();
    case CallWish::Note:
        return writeNote();
    case CallWish::Callback:
        return planCallback();
    case CallWish::Archive:
        return archive();
    case CallWish::Tag:
        return changeLeads(LeadChange::Tag);
    case CallWish::Owner:
        return changeLeads(LeadChange::Owner);
    case CallWish::Read:
        return toggleRead();
    case CallWish::Play:
        setDetailOpen(true); // of the call that is chosen
        if (!m_detail->hasRecording())
            emit message({.text = tr("There is no recording of this call.")});
        emit playRequested();
        return;
    case CallWish::Undo:
        m_panel->saveNotes();
        return m_actions.undoLast();
    case CallWish::Unread:
        return m_filters->toggle("unread"_L1);
    case CallWish::Review:
        return m_filters->toggle("review"_L1);
    case CallWish::Search:
        return focusSearch();
    case CallWish::Keys: {
        auto *sheet = new CallKeySheet(this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        return sheet->open();
    }
    }
}

std::optional<DeskCall> CallsPage::current() const
{
    if (!isSearching())
        return m_model.call(m_table->currentIndex().row());
    const QList<DeskCall> found = m_stores.deskReader.calls({shown()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<AttemptId> CallsPage::chosen() const
{
    if (isSearching())
        return shown() == AttemptId {} ? QList<AttemptId>() : QList {shown()};
    QList<int> rows;
    for (const QModelIndex &each : m_table->selectionModel()->selectedRows())
        rows.append(each.row());
    std::ranges::sort(rows);
    QList<AttemptId> calls;
    for (const int row : std::as_const(rows))
        calls.append(m_model.idAt(row));
    return calls;
}

/// One call at a time: an outcome is said about what one has read.
void CallsPage::decide(Outcome outcome)
{
    if (const auto call = current())
        m_actions.correct(call->call, outcome, m_panel->takeWhy());
}

void CallsPage::confirm()
{
    if (const auto call = current(); call && call->call.outcome)
        m_actions.correct(call->call, *call->call.outcome, m_panel->takeWhy());
}

/// The first row behind those that are chosen, else the last one before them.
int CallsPage::rowBesideChosen() const
{
    const QItemSelectionModel &selection = *m_table->selectionModel();
    int row = m_table->currentIndex().row();
    while (row < m_model.rowCount() && selection.isRowSelected(row))
        ++row;
    if (row < m_model.rowCount())
        return row;
    while (row > 0 && (row == m_model.rowCount() || selection.isRowSelected(row)))
        --row;
    return row;
}

/// The next call takes the place of those that go.
void CallsPage::archive()
{
    const auto call = current();
    if (!call)
        return;
    const QList<AttemptId> calls = chosen();
    m_panel->saveNotes();
    if (m_model.filter().box != CallBox::All && !isSearching())
        chooseRow(*m_table, rowBesideChosen());
    m_actions.setArchived(calls, !call->archived);
}

void CallsPage::toggleRead()
{
    const auto call = current();
    if (!call)
        return;
    m_opened.stop(); // what a person marks as unread stays so while it is looked at
    m_lookedAt = {};
    m_actions.setRead(chosen(), call->unread);
}

void CallsPage::planCallback()
{
    const auto call = current();
    if (!call)
        return;
    if (call->call.state != AttemptState::Ended) {
        emit message({.text = tr("The call is not over yet.")});
        return;
    }
    whenDone(m_stores.desk.callbackObstacle(call->id), this,
             [this, call = *call](const Result<QString> &obstacle) {
                 const auto now = current();
                 if (!now || now->id != call.id)
                     return; // the person has gone on meanwhile
                 // A callback that is planned can be taken off whatever stands against it.
                 const bool canBeTakenOff = call.callbackUtc.isValid();
                 if (!obstacle)
                     emit message(messageOf(obstacle.error()));
                 else if (!obstacle->isEmpty() && !canBeTakenOff)
                     emit message({.kind = Message::Kind::Info, .text = *obstacle});
                 else
                     openCallbackSheet(call);
             });
}

void CallsPage::openCallbackSheet(const DeskCall &call)
{
    if (findChild<CallbackSheet *>())
        return; // asked for twice before the first answer
    auto *sheet = new CallbackSheet(call, m_stores.clock.nowUtc(), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &CallbackSheet::planned, this,
            [this, call](const CallbackPlan &plan) { m_actions.planCallback(call, plan); });
    sheet->open();
}

void CallsPage::changeLeads(LeadChange change)
{
    const QList<LeadId> leads = leadsOf(m_stores.deskReader.calls(chosen()));
    if (leads.isEmpty())
        return;
    const int count = static_cast<int>(leads.size());
    const bool tag = change == LeadChange::Tag;
    const QStringList known = tag ? m_stores.leadRecords.tags() : m_stores.leadRecords.owners();
    const PickTextSheet::Words words =
        tag ? PickTextSheet::tagWords(count) : PickTextSheet::ownerWords(count, !known.isEmpty());
    auto *sheet = new PickTextSheet(words, known, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &PickTextSheet::picked, this, [this, change, leads](const QString &text) {
        m_actions.changeLeads({change, text}, leads);
    });
    sheet->open();
}

void CallsPage::writeNote()
{
    setDetailOpen(true);
    m_panel->focusNotes();
}
