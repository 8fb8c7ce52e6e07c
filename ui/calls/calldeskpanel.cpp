#include "ui/calls/calldeskpanel.h"

#include "core/base/text.h"
#include "core/base/wordsearch.h"
#include "core/dialing/reviewreason.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/callkeys.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/notestext.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestTag = 24;
constexpr int longestWhy = 200;

QPushButton *deskButton(const QString &name, const QString &objectName, CallWish wish)
{
    auto *button = plainButton(name);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::TabFocus);
    button->setProperty("narrow", true);
    //: A button and its key, "Archive (E)".
    button->setToolTip(text::toolTip(CallDeskPanel::tr("%1 (%2)").arg(name, keyNameOf(wish))));
    return button;
}

} // namespace

CallDeskPanel::CallDeskPanel(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"deskPanel"_s);
    setProperty("panel", true);
    m_saveNotes.setSingleShot(true);
    m_saveNotes.setInterval(800ms);
    connect(&m_saveNotes, &QTimer::timeout, this, &CallDeskPanel::saveNotes);
    createLayout();
    setCall(std::nullopt);
}

CallDeskPanel::~CallDeskPanel() = default;

QWidget *CallDeskPanel::createOutcome()
{
    auto *row = new QWidget;
    m_outcome = new QComboBox;
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("Outcome of the call"));
    for (const CallKey &key : callKeys()) { // in the order of their keys
        if (!key.outcome)
            continue;
        m_outcome->addItem(outcomeLabel(*key.outcome), outcomeCode(*key.outcome));
    }
    m_why = new QLineEdit;
    m_why->setObjectName(u"why"_s);
    m_why->setMaxLength(longestWhy);
    m_why->setPlaceholderText(tr("Why (optional)"));
    m_why->setAccessibleName(tr("Why the outcome is corrected"));
    m_save = plainButton(tr("Save"));
    m_save->setObjectName(u"saveOutcome"_s);
    m_save->setAccessibleName(tr("Save the corrected outcome"));
    const auto save = [this] {
        if (const auto outcome = outcomeFromCode(m_outcome->currentData().toString());
            outcome && m_save->isEnabled())
            emit outcomeWished(*outcome);
    };
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] { showOutcome(false); });
    connect(m_save, &QPushButton::clicked, this, save);
    connect(m_why, &QLineEdit::returnPressed, this, save);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap::small);
    line->addWidget(m_outcome, 3);
    line->addWidget(m_why, 2);
    line->addWidget(m_save);
    return row;
}

QWidget *CallDeskPanel::createReview()
{
    m_reviewRow = new QWidget;
    m_review = new PlainLabel;
    m_review->setObjectName(u"reviewReason"_s);
    m_review->setWrapping(true);
    auto *right = plainButton(tr("Confirm"));
    right->setObjectName(u"confirm"_s);
    right->setToolTip(text::toolTip(tr("The outcome is as it is: take the call out of the review (%1)")
                                        .arg(keyNameOf(CallWish::Confirm))));
    connect(right, &QPushButton::clicked, this, &CallDeskPanel::confirmWished);
    auto *line = new QHBoxLayout(m_reviewRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap::small);
    line->addWidget(m_review, 1);
    line->addWidget(right, 0, Qt::AlignTop);
    return m_reviewRow;
}

QWidget *CallDeskPanel::createButtons()
{
    auto *row = new QWidget;
    m_archive = deskButton(tr("Archive"), u"archive"_s, CallWish::Archive);
    m_plan = deskButton(tr("Callback"), u"planButton"_s, CallWish::Callback);
    auto *tag = deskButton(tr("Tag"), u"tag"_s, CallWish::Tag);
    m_owner = deskButton(tr("Owner"), u"owner"_s, CallWish::Owner);
    connect(m_archive, &QPushButton::clicked, this, &CallDeskPanel::archiveWished);
    connect(m_plan, &QPushButton::clicked, this, &CallDeskPanel::callbackWished);
    connect(tag, &QPushButton::clicked, this, &CallDeskPanel::tagWished);
    connect(m_owner, &QPushButton::clicked, this, &CallDeskPanel::ownerWished);
    auto *line = new FlowLayout(row); // in some languages they need a second one
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(gap::small);
    for (QPushButton *button : {m_archive, m_plan, tag, m_owner})
        line->addWidget(button);
    return row;
}

/// The note, and beside it whether the call counts as read.
QLayout *CallDeskPanel::createNotes()
{
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"notes"_s);
    m_notes->setPlaceholderText(tr("What you want to remember about this call (N)"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->installEventFilter(this);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_saveNotes.start(); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, &CallDeskPanel::fitNotes);
    fitNotes();
    m_read = iconButton("mail-unread"_L1, {});
    m_read->setObjectName(u"read"_s);
    connect(m_read, &QToolButton::clicked, this, &CallDeskPanel::readWished);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap::small);
    line->addWidget(m_notes, 1);
    line->addWidget(m_read, 0, Qt::AlignTop);
    return line;
}

void CallDeskPanel::createLayout()
{
    m_callback = new PlainLabel;
    m_callback->setObjectName(u"callbackLine"_s);
    m_callback->setWrapping(true);
    m_tagRow = new QWidget;
    m_tagRow->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_tags = new QHBoxLayout(m_tagRow);
    m_tags->setContentsMargins(0, 0, 0, 0);
    m_tags->setSpacing(gap::tiny);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::large, gap::small, gap::medium, gap::small);
    column->setSpacing(gap::small);
    column->addWidget(createReview());
    column->addWidget(createOutcome());
    column->addWidget(m_callback);
    column->addWidget(m_tagRow);
    column->addLayout(createNotes());
    column->addWidget(createButtons());
}

/// The room belongs to what was said, until somebody writes or has written.
void CallDeskPanel::fitNotes()
{
    const bool isEmpty = m_notes->document()->isEmpty();
    const int lines = m_notes->hasFocus() ? 3 : isEmpty ? 1 : 2;
    if (isEmpty) // else as the length of the notes wants it
        m_notes->setVerticalScrollBarPolicy(lines == 1 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * lines + gap::large);
}

bool CallDeskPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool matters = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut
        || event->type() == QEvent::FontChange;
    if (watched == m_notes && matters)
        QMetaObject::invokeMethod(this, &CallDeskPanel::fitNotes,
                                  Qt::QueuedConnection); // once it has it, or not
    return QFrame::eventFilter(watched, event);
}

void CallDeskPanel::setCall(const std::optional<DeskCall> &call)
{
    const bool another = !call || !m_call || call->id != m_call->id;
    if (another)
        saveNotes();
    const bool moved = another || call->call.outcome != m_call->call.outcome
        || call->call.outcomeBy != m_call->call.outcomeBy || call->call.state != m_call->call.state;
    m_call = call;
    setEnabled(call.has_value());
    if (another)
        m_why->clear();
    showOutcome(moved);
    showReview();
    showCallback();
    showLead();
    showButtons();
    showNotes(another);
}

void CallDeskPanel::showOutcome(bool another)
{
    const bool ended = m_call && m_call->call.state == AttemptState::Ended;
    const auto outcome = m_call ? m_call->call.outcome : std::nullopt;
    if (another) {
        const QSignalBlocker quiet(m_outcome);
        const QString code = m_call && m_call->call.outcome ? outcomeCode(*m_call->call.outcome) : QString();
        m_outcome->setCurrentIndex(m_outcome->findData(code));
    }
    m_outcome->setEnabled(ended);
    m_why->setEnabled(ended);
    const auto chosen = outcomeFromCode(m_outcome->currentData().toString());
    m_save->setEnabled(ended && chosen && (chosen != outcome || m_call->call.outcomeBy != OutcomeBy::Person));
}

void CallDeskPanel::showReview()
{
    const QString reason = m_call ? m_call->reviewReason : QString();
    m_review->setText(u"⚑ "_s + reviewReasonText(reason));
    m_reviewRow->setVisible(!reason.isEmpty());
    m_reviewRow->findChild<QPushButton *>(u"confirm"_s)
        ->setVisible(m_call && m_call->call.state == AttemptState::Ended);
}

void CallDeskPanel::showCallback()
{
    const bool planned = m_call && m_call->callbackUtc.isValid();
    if (planned)
        m_callback->setText(u"↩ "_s
                            + tr("Call again at %1.").arg(momentThere(m_call->callbackUtc, m_call->zones)));
    m_callback->setVisible(planned);
}

void CallDeskPanel::showLead()
{
    while (QLayoutItem *item = m_tags->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList tags = m_call ? m_call->tags : QStringList();
    for (const QString &tag : tags) {
        auto *chip = new Chip(text::shown(tag, longestTag) + u"  ✕"_s);
        chip->setObjectName(u"tagChip"_s);
        chip->setChecked(true);
        chip->setAccessibleName(tr("Take the tag %1 off").arg(text::shown(tag, longestTag)));
        chip->setToolTip(text::toolTip(tr("Take the tag %1 off").arg(tag)));
        connect(chip, &Chip::clicked, this, [this, tag] { emit untagWished(tag); });
        m_tags->addWidget(chip);
    }
    if (m_call && !m_call->owner.isEmpty()) {
        auto *owner = new PlainLabel(tr("Owner: %1").arg(text::isolated(m_call->owner)));
        owner->setObjectName(u"ownerLine"_s);
        m_tags->addWidget(owner);
    }
    m_tagRow->setVisible(m_tags->count() > 0);
    m_tags->addStretch();
}

void CallDeskPanel::showButtons()
{
    const bool archived = m_call && m_call->archived;
    const bool unread = m_call && m_call->unread;
    m_archive->setText(archived ? tr("To inbox") : tr("Archive"));
    const QString read = unread ? tr("Mark as read") : tr("Mark as unread");
    m_read->setIcon(themedIcon(unread ? "mail-read"_L1 : "mail-unread"_L1));
    m_read->setAccessibleName(read);
    m_read->setToolTip(text::toolTip(tr("%1 (%2)").arg(read, keyNameOf(CallWish::Read))));
    m_plan->setEnabled(m_call && m_call->call.state == AttemptState::Ended);
}

void CallDeskPanel::showNotes(bool another)
{
    const QString notes = m_call ? m_call->call.notes : QString();
    if (!another && (m_saveNotes.isActive() || m_notes->toPlainText() == notestext::shown(notes)))
        return;
    notestext::show(m_notes, notes);
    fitNotes();
}

void CallDeskPanel::focusNotes()
{
    m_notes->setFocus(Qt::ShortcutFocusReason);
    m_notes->moveCursor(QTextCursor::End);
}

void CallDeskPanel::markInNotes(const QString &words)
{
    const QList<TextSpan> places = WordSearch(words).placesIn(m_notes->toPlainText());
    if (places.isEmpty())
        return;
    QTextCursor cursor = m_notes->textCursor();
    cursor.setPosition(static_cast<int>(places.first().start));
    cursor.setPosition(static_cast<int>(places.first().start + places.first().length),
                       QTextCursor::KeepAnchor);
    m_notes->setTextCursor(cursor);
}

QString CallDeskPanel::takeWhy()
{
    const QString why = m_why->text().simplified();
    m_why->clear();
    return why;
}

void CallDeskPanel::saveNotes()
{
    m_saveNotes.stop();
    if (!m_call || m_notes->isReadOnly() || m_notes->toPlainText() == notestext::shown(m_call->call.notes))
        return;
    m_call->call.notes = m_notes->toPlainText();
    emit notesWished(m_call->id, m_call->call.notes);
}
