#include "ui/leads/leaddetail.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/leads/leadholds.h"
#include "core/leads/leadtags.h"
#include "ui/leads/importwords.h"
#include "ui/leads/leadcolumns.h"
#include "ui/leads/leadhistory.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/notestext.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textroom.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QGridLayout *factsGrid()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::medium);
    grid->setVerticalSpacing(gap::tiny);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, 96);
    return grid;
}

/// Of a value that wraps: it is laid out several times with each lead, and letters that no usual font has are
/// looked for in all of them each time.
constexpr qsizetype longestWrapped = 300;
/// Of a field that a file gave: names, companies and addresses of people are shorter.
constexpr qsizetype longestField = 120;
constexpr qsizetype mostOthers = 20; ///< further numbers, and leads with the same number

/// Row `row` of a grid of names and values; its labels are made when they are needed and used again.
/// Cells of a file may be long and do not wrap: their tool tip has more of the text.
void setFact(QGridLayout &grid, int row, const QString &name, const QString &value, bool wraps)
{
    if (!grid.itemAtPosition(row, 0)) {
        auto *quiet = new PlainLabel;
        quiet->setQuiet(true);
        quiet->setMaximumWidth(150);
        auto *plain = new PlainLabel;
        if (wraps)
            plain->setWrapping(true);
        plain->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid.addWidget(quiet, row, 0, Qt::AlignTop);
        grid.addWidget(plain, row, 1);
    }
    auto *left = qobject_cast<PlainLabel *>(grid.itemAtPosition(row, 0)->widget());
    auto *right = qobject_cast<PlainLabel *>(grid.itemAtPosition(row, 1)->widget());
    left->setText(name);
    right->setText(value);
    left->show();
    right->show();
}

void hideFactsFrom(QGridLayout &grid, int row)
{
    for (; grid.itemAtPosition(row, 0); ++row) {
        grid.itemAtPosition(row, 0)->widget()->hide();
        grid.itemAtPosition(row, 1)->widget()->hide();
    }
}

/// The first of many, with a mark where some are left out.
QString firstOf(const QStringList &many, const QString &between)
{
    const QString shown = many.mid(0, mostOthers).join(between);
    return many.size() > mostOthers ? shown + between + u'\u2026' : shown;
}

/// The reason with the moment from which it does not hold any more.
QString withMoment(const QString &reason, const Lead &lead)
{
    if (reason.isEmpty() || !lead.nextUtc.isValid())
        return reason;
    //: Why a lead is not dialed now, and from when it is: "outside calling hours, until Mon 14:05".
    return LeadDetail::tr("%1, until %2").arg(reason, shownMoment(lead.nextUtc));
}

} // namespace

LeadDetail::LeadDetail(LeadReader &reader, LeadStore &store, LeadEditor &editor, LeadRecords &records,
                       CallReader &calls, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
    , m_store(store)
    , m_editor(editor)
    , m_records(records)
    , m_calls(calls)
    , m_rules([] { return LeadForm::Rules {}; })
{
    setProperty("panel", true);
    setMinimumWidth(300);
    m_saveNotes.setSingleShot(true);
    m_saveNotes.setInterval(800ms);
    connect(&m_saveNotes, &QTimer::timeout, this, &LeadDetail::saveNotes);
    createLayout();
}

LeadDetail::~LeadDetail()
{
    saveNotes();
}

void LeadDetail::createLayout()
{
    m_scroll = new QScrollArea;
    auto *area = m_scroll;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(createBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHead());
    column->addWidget(area, 1);
}

QWidget *LeadDetail::createHead()
{
    auto *head = new QWidget;
    m_name = new PlainLabel;
    m_name->setTextSize(TextSize::Title, true);
    m_phone = new PlainLabel;
    m_phone->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = iconButton("edit-copy"_L1, tr("Copy the number"));
    m_editButton = iconButton("document-edit"_L1, tr("Change the fields (F2)"));
    m_editButton->setObjectName(u"editLead"_s);
    auto *close = iconButton("window-close"_L1, tr("Close the details"));
    connect(m_editButton, &QToolButton::clicked, this, [this] { edit(); });
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_lead.phone.e164()); });
    connect(close, &QToolButton::clicked, this, &LeadDetail::closeRequested);

    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(gap::large, gap::medium, gap::small, gap::small);
    grid->setVerticalSpacing(gap::tiny);
    grid->addWidget(m_name, 0, 0, 1, 2);
    grid->addWidget(m_editButton, 0, 2);
    grid->addWidget(close, 0, 3);
    grid->addWidget(m_phone, 1, 0);
    grid->addWidget(copy, 1, 1);
    grid->setColumnStretch(0, 0);
    grid->setColumnStretch(1, 1);
    grid->setAlignment(copy, Qt::AlignLeft);
    return head;
}

QWidget *LeadDetail::createBody()
{
    auto *body = new QWidget;
    body->setProperty("panel", true);
    m_status = new PlainLabel;
    m_status->setObjectName(u"leadStatus"_s);
    m_reason = new PlainLabel;
    m_reason->setObjectName(u"leadReason"_s);
    m_reason->setWrapping(true);
    m_reason->setQuiet(true);
    m_release = plainButton({});
    m_release->setObjectName(u"release"_s);
    connect(m_release, &QPushButton::clicked, this, &LeadDetail::askToRelease);
    m_facts = new QWidget;
    m_fields = factsGrid();
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_facts->setLayout(m_fields);
    m_columns = factsGrid();
    m_history = new LeadHistory;
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"notes"_s);
    m_notes->setPlaceholderText(tr("What you want to remember about this person"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    keepLines(*m_notes, 5);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_saveNotes.start(); });

    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(gap::large, gap::small, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_status);
    column->addWidget(m_reason);
    column->addWidget(m_release, 0, Qt::AlignLeft);
    column->addWidget(m_facts);
    column->addWidget(createForm());
    column->addSpacing(gap::small);
    column->addWidget(headingLabel(tr("Notes")));
    column->addWidget(m_notes);
    column->addSpacing(gap::small);
    column->addWidget(headingLabel(tr("History")));
    column->addWidget(m_history);
    column->addSpacing(gap::small);
    column->addWidget(headingLabel(tr("Columns of the file")));
    column->addLayout(m_columns);
    column->addStretch();
    return body;
}

QWidget *LeadDetail::createForm()
{
    m_formArea = new QWidget;
    m_form = new LeadForm;
    auto *cancel = plainButton(tr("Cancel"));
    auto *save = primaryButton(tr("Save"));
    cancel->setObjectName(u"cancelEdit"_s);
    save->setObjectName(u"saveEdit"_s);
    connect(cancel, &QPushButton::clicked, this, [this] { setEditing(false); });
    connect(save, &QPushButton::clicked, this, &LeadDetail::saveEdit);
    connect(m_form, &LeadForm::submitted, this, &LeadDetail::saveEdit);
    auto *shortcut = new QShortcut(
        QKeySequence(Qt::Key_Escape), m_formArea, this, [this] { setEditing(false); },
        Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(tr("Leave the lead as it was"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(save);
    auto *column = new QVBoxLayout(m_formArea);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addWidget(m_form);
    column->addLayout(foot);
    m_formArea->hide();
    return m_formArea;
}

bool LeadDetail::isEditing() const
{
    return !m_formArea->isHidden();
}

void LeadDetail::setEditing(bool on)
{
    const bool hadFocus = m_formArea->isAncestorOf(QApplication::focusWidget());
    m_formArea->setVisible(on);
    m_facts->setVisible(!on);
    m_editButton->setEnabled(!on);
    if (on)
        return;
    m_scroll->verticalScrollBar()->setValue(0); // the form was longer than what it gives way to
    if (hadFocus)
        m_editButton->setFocus();
}

void LeadDetail::edit(LeadField field)
{
    if (m_lead.id == LeadId {})
        return;
    LeadForm::Rules rules = m_rules();
    if (!m_lead.region.isEmpty())
        rules.country = m_lead.region;
    m_form->setLead(m_lead, rules);
    setEditing(true);
    QLineEdit *edit = m_form->edit(field);
    edit = edit ? edit : m_form->edit(LeadField::Company);
    edit->setFocus();
    edit->selectAll();
}

void LeadDetail::saveEdit()
{
    auto values = m_form->values();
    if (!values)
        return;
    for (auto it = values->begin(); it != values->end();)
        it = it.value() == valueOf(m_lead, it.key()) ? values->erase(it) : std::next(it);
    if (values->isEmpty()) {
        setEditing(false);
        return;
    }
    whenDone(m_editor.edit(m_lead.id, *values), this, [this, lead = m_lead.id](const Result<EditId> &edit) {
        const bool stillShown = lead == m_lead.id;
        if (edit) {
            if (stillShown)
                setEditing(false);
            emit edited(*edit);
        } else if (stillShown && isEditing()) {
            m_form->showFault(LeadField::Phone, edit.error().message);
        } else {
            emit message(messageOf(edit.error()));
        }
    });
}

void LeadDetail::setLead(const std::optional<Lead> &lead)
{
    if (!lead || lead->id != m_lead.id) {
        saveNotes();
        setEditing(false);
    }
    const bool wasStopped = m_record.onStopList;
    m_record = lead ? m_records.of(lead->id) : LeadRecord {};
    if (lead && *lead == m_lead && m_record.onStopList == wasStopped) {
        showRecord();
        return;
    }
    m_lead = lead.value_or(Lead {});
    setEnabled(lead.has_value());
    showLead();
}

void LeadDetail::showLead()
{
    const bool known = m_lead.id != LeadId {};
    m_name->setText(known ? m_lead.displayName() : tr("No lead selected"));
    m_phone->setText(m_lead.phone.shown());
    m_status->setInk([lead = m_lead](const QPalette &palette) { return leadStatusInk(lead, palette); });
    m_status->setText(known ? leadStatusLabel(m_lead) : QString());
    const QString outlook = m_record.onStopList ? tr("Never called: the number is on the stop list.")
        : known && m_outlook                    ? m_outlook(m_lead)
                                                : QString();
    const QString reason = showHold();
    QStringList reasons {outlook.isEmpty() ? withMoment(reason, m_lead) : reason, outlook};
    reasons.removeAll(QString());
    m_reason->setText(reasons.join(u'\n'));
    m_reason->setVisible(!reasons.isEmpty());
    m_editButton->setEnabled(known && !isEditing());
    showRecord();
    showColumns();
    if (m_notes->toPlainText() != notestext::shown(m_lead.notes) && !m_saveNotes.isActive())
        notestext::show(m_notes, m_lead.notes);
}

/// What a person has to decide about the lead, if anything; says why it is not called. A lead can be held for
/// other reasons than those of its import: numbers are chosen only for the latter.
QString LeadDetail::showHold()
{
    const bool isHeld =
        m_lead.status == LeadStatus::Parked && m_lead.reason == reasonCode(GateReason::Held);
    const QString code = isHeld ? m_record.heldReason : QString();
    m_numbers.clear();
    if (!code.isEmpty())
        m_numbers = numbersToChooseFrom(m_lead.cells, m_lead.phone, m_lead.region);
    m_release->setVisible(isHeld);
    m_release->setText(m_numbers.isEmpty() ? tr("Release") : tr("Choose the number…"));
    m_release->setToolTip(m_numbers.isEmpty() ? tr("You have looked at it: the lead may be called again")
                                              : tr("The lead is called on it when its turn comes"));
    return code.isEmpty() ? leadReasonText(m_lead) : heldReasonText(code);
}

/// The zone of the file, else those the number stands for.
QString LeadDetail::zoneText() const
{
    if (!m_lead.timeZone.isEmpty() || !m_zones)
        return m_lead.timeZone;
    return m_zones(m_lead).join(u", "_s);
}

/// What is known beside the lead itself; other things than its own fields may have changed.
void LeadDetail::showRecord()
{
    if (m_lead.id == LeadId {}) {
        hideFactsFrom(*m_fields, 0);
        m_history->clear();
        return;
    }
    const LeadRecord &record = m_record;
    const auto field = [](const QString &value) { return text::shown(value, longestField); };
    QStringList others;
    for (const SameNumber &other : record.sameNumber)
        others.append(tr("%1 in %2").arg(text::isolated(field(other.name)), text::isolated(field(other.listName))));
    QStringList numbers;
    for (const PhoneNumber &number : m_lead.otherPhones)
        numbers.append(number.shown());
    const auto wrapped = [](const QString &value) { return text::shown(value, longestWrapped); };
    const std::array<std::pair<QString, QString>, 13> facts {{
        {tr("Name"), field((m_lead.firstName + u' ' + m_lead.lastName).trimmed())},
        {tr("Further numbers"), firstOf(numbers, u"\n"_s)},
        {tr("Company"), field(m_lead.company)},
        {tr("Place"), wrapped(leadPlace(m_lead))},
        {tr("Postal code"), field(m_lead.postalCode)},
        {tr("E-mail"), wrapped(m_lead.email)},
        {tr("Owner"), field(m_lead.owner)},
        {tr("Tags"), wrapped(leadtags::toText(m_lead.tags))},
        {tr("List"), field(record.listName)},
        {tr("Time zone"), zoneText()},
        {tr("Ground for calling"), consentText(m_lead.consent)},
        {tr("Next attempt"), shownMomentInFull(m_lead.nextUtc)},
        {tr("Same number"), firstOf(others, u"; "_s)},
    }};
    int row = 0;
    for (const auto &[label, value] : facts) {
        if (!value.isEmpty())
            setFact(*m_fields, row++, label, value, true);
    }
    hideFactsFrom(*m_fields, row);
    m_history->setHistory(m_calls.attemptsOf(m_lead.id), record);
}

void LeadDetail::showColumns()
{
    const QStringList names =
        m_lead.cells.isEmpty() ? QStringList {} : m_reader.columnsOf(m_lead.import);
    const int count = static_cast<int>(qMin(names.size(), m_lead.cells.size()));
    for (int i = 0; i < count; ++i)
        setFact(*m_columns, i, names.at(i), m_lead.cells.at(i), false);
    hideFactsFrom(*m_columns, count);
}

/// With several numbers in the cell the person says which one it is.
void LeadDetail::askToRelease()
{
    if (m_numbers.isEmpty()) {
        emit releaseRequested(m_lead.id, {});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"releaseMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PhoneNumber &number : std::as_const(m_numbers)) {
        menu->addAction(tr("Use %1").arg(number.shown()), this,
                        [this, lead = m_lead.id, number] { emit releaseRequested(lead, number); });
    }
    menu->popup(m_release->mapToGlobal(QPoint(0, m_release->height())));
}

void LeadDetail::saveNotes()
{
    m_saveNotes.stop();
    const QString notes = m_notes->toPlainText();
    if (m_lead.id == LeadId {} || m_notes->isReadOnly() || notes == notestext::shown(m_lead.notes))
        return;
    m_lead.notes = notes;
    whenDone(m_store.setNotes(m_lead.id, text::storable(notes)), this, [this](const Result<Done> &saved) {
        if (!saved)
            emit message(messageOf(saved.error()));
    });
}
