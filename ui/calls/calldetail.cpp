#include "ui/calls/calldetail.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/conversation.h"
#include "ui/calls/unclearsection.h"
#include "ui/calls/webhooksection.h"
#include "ui/leads/leadhistory.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/links.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/lookwatch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int panelWidth = 320;

/// Where the provider keeps recordings. Source: bland-api.md section 7.
const QStringList &recordingHosts()
{
    static const QStringList hosts { u"bland.ai"_s, u"twilio.com"_s };
    return hosts;
}

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setTextSize(TextSize::Body, true);
    return label;
}

PlainLabel *wrapping()
{
    auto *label = new PlainLabel;
    label->setWrapping(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QGridLayout *factsGrid(int firstColumn)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(gap::medium);
    grid->setVerticalSpacing(gap::tiny);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, firstColumn);
    return grid;
}

/// Row `row` of a grid of names and values; its labels are made when they are needed and used again.
void setFact(QGridLayout &grid, int row, const QString &name, const QString &value)
{
    if (!grid.itemAtPosition(row, 0)) {
        auto *quiet = new PlainLabel;
        quiet->setQuiet(true);
        grid.addWidget(quiet, row, 0, Qt::AlignTop);
        grid.addWidget(wrapping(), row, 1);
    }
    const std::array texts { name, value };
    for (int column = 0; column < 2; ++column) {
        auto *label = qobject_cast<PlainLabel *>(grid.itemAtPosition(row, column)->widget());
        label->setText(texts[static_cast<size_t>(column)]);
        label->show();
    }
}

void hideFactsFrom(QGridLayout &grid, int row)
{
    for (; grid.itemAtPosition(row, 0); ++row) {
        grid.itemAtPosition(row, 0)->widget()->hide();
        grid.itemAtPosition(row, 1)->widget()->hide();
    }
}

} // namespace

CallDetail::CallDetail(CallReader &reader, CallLog &log, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
    , m_log(log)
{
    setProperty("panel", true);
    setMinimumWidth(panelWidth);
    m_saveNotes.setSingleShot(true);
    m_saveNotes.setInterval(800ms);
    connect(&m_saveNotes, &QTimer::timeout, this, &CallDetail::saveNotes);
    createLayout();
    new LookWatch(*this, [this] { refresh(); });
    show({});
}

CallDetail::~CallDetail()
{
    saveNotes();
}

void CallDetail::createLayout()
{
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(createBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHead());
    column->addWidget(m_area, 1);
}

QWidget *CallDetail::createHead()
{
    auto *head = new QWidget;
    m_name = new PlainLabel;
    m_name->setObjectName(u"callName"_s);
    m_name->setTextSize(TextSize::Title, true);
    m_number = new PlainLabel;
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result = new PlainLabel;
    m_result->setObjectName(u"callResult"_s);
    m_result->setTextSize(TextSize::Body, true);
    m_by = new PlainLabel;
    m_by->setObjectName(u"callBy"_s);
    m_by->setWrapping(true);
    m_by->setQuiet(true);
    auto *close = iconButton("window-close"_L1, tr("Close the details"));
    connect(close, &QToolButton::clicked, this, &CallDetail::closeRequested);

    auto *grid = new QGridLayout(head);
    grid->setContentsMargins(gap::large, gap::medium, gap::small, gap::small);
    grid->setVerticalSpacing(gap::tiny);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(close, 0, 1);
    grid->addWidget(m_number, 1, 0, 1, 2);
    grid->addWidget(m_result, 2, 0, 1, 2);
    grid->addWidget(m_by, 3, 0, 1, 2);
    grid->addWidget(createCorrection(), 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return head;
}

QWidget *CallDetail::createCorrection()
{
    m_correction = new QWidget;
    m_outcome = new QComboBox;
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setAccessibleName(tr("Outcome of the call"));
    for (int i = 0; i <= static_cast<int>(Outcome::Unknown); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        m_outcome->addItem(outcomeLabel(outcome), outcomeCode(outcome));
    }
    m_save = plainButton(tr("Save"));
    m_save->setObjectName(u"saveOutcome"_s);
    m_save->setAccessibleName(tr("Save the corrected outcome"));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &CallDetail::showHead);
    connect(m_save, &QPushButton::clicked, this, &CallDetail::correct);
    auto *row = new QHBoxLayout(m_correction);
    row->setContentsMargins(0, gap::tiny, gap::small, 0);
    row->setSpacing(gap::small);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_save);
    return m_correction;
}

QWidget *CallDetail::createWords()
{
    auto *words = new QWidget;
    m_first = wrapping();
    m_task = new QPlainTextEdit;
    m_task->setReadOnly(true);
    m_task->setAccessibleName(tr("The task of the call"));
    m_task->setMinimumHeight(m_task->fontMetrics().lineSpacing() * 14);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addWidget(m_first);
    column->addWidget(m_task);
    words->hide();
    m_fold = new QToolButton;
    m_fold->setObjectName(u"wordsFold"_s);
    m_fold->setText(tr("The words used"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setCheckable(true);
    connect(m_fold, &QToolButton::toggled, words, [this, words](bool open) {
        words->setVisible(open);
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    });
    return words;
}

QWidget *CallDetail::createBody()
{
    auto *body = new QWidget;
    body->setProperty("panel", true);
    m_summary = wrapping();
    m_facts = factsGrid(96);
    m_recording = flatButton({}, "media-playback-start"_L1);
    m_recording->setObjectName(u"recording"_s);
    connect(m_recording, &QPushButton::clicked, this, &CallDetail::openRecording);
    m_conversation = new Conversation;
    m_unclear = new UnclearSection;
    m_webhooks = new WebhookSection;
    m_history = new LeadHistory;
    m_steps = factsGrid(72);
    m_notes = new QPlainTextEdit;
    m_notes->setObjectName(u"notes"_s);
    m_notes->setPlaceholderText(tr("What you want to remember about this call (N)"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(m_notes->fontMetrics().lineSpacing() * 4);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { m_saveNotes.start(); });
    QWidget *words = createWords();

    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(gap::large, gap::small, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_unclear);
    column->addWidget(m_summary);
    column->addLayout(m_facts);
    column->addWidget(m_recording, 0, Qt::AlignLeft);
    const auto section = [column](const QString &title, QWidget *content) {
        column->addSpacing(gap::small);
        column->addWidget(heading(title));
        column->addWidget(content);
    };
    section(tr("Notes"), m_notes);
    section(tr("Conversation"), m_conversation);
    section(tr("All calls to this person"), m_history);
    section(tr("Delivery of the result"), m_webhooks);
    column->addSpacing(gap::small);
    column->addWidget(heading(tr("Steps")));
    column->addLayout(m_steps);
    column->addSpacing(gap::small);
    column->addWidget(m_fold);
    column->addWidget(words);
    column->addStretch();
    return body;
}

void CallDetail::setCall(AttemptId call)
{
    if (call == m_shown.attempt.id && call != AttemptId {})
        return;
    saveNotes();
    const auto found = call == AttemptId {} ? std::nullopt : m_reader.detail(call);
    show(found.value_or(AttemptDetail {}));
    m_area->verticalScrollBar()->setValue(0);
}

void CallDetail::refresh()
{
    if (const auto found = m_reader.detail(m_shown.attempt.id))
        show(*found);
}

void CallDetail::focusNotes()
{
    m_area->ensureWidgetVisible(m_notes);
    m_notes->setFocus(Qt::ShortcutFocusReason);
}

void CallDetail::show(const AttemptDetail &detail)
{
    const bool another = detail.attempt.id != m_shown.attempt.id;
    const bool outcomeMoved = another || detail.attempt.outcome != m_shown.attempt.outcome;
    m_shown = detail;
    setEnabled(detail.attempt.id != AttemptId {});
    if (outcomeMoved)
        m_outcome->setCurrentIndex(m_outcome->findData(detail.attempt.outcome ? outcomeCode(*detail.attempt.outcome) : QString()));
    showHead();
    showFacts();
    showRecording();
    m_unclear->setCall(detail.attempt);
    m_webhooks->setCall(detail.attempt.callId);
    m_conversation->setTurns(detail.transcript, text::shown(detail.attempt.leadName, 60));
    m_history->setAttempts(m_reader.attemptsOf(detail.attempt.lead));
    showSteps();
    m_first->setText(detail.firstSentence);
    const QString task = text::shownLines(detail.task);
    if (m_task->toPlainText() != task)
        m_task->setPlainText(task);
    m_fold->setEnabled(!detail.task.isEmpty());
    showNotes(detail.attempt.notes);
}

void CallDetail::showNotes(const QString &notes)
{
    if (m_saveNotes.isActive() || m_notes->toPlainText() == text::shownLines(notes))
        return;
    const QSignalBlocker quiet(m_notes);
    m_notes->setPlainText(text::shownLines(notes));
}

void CallDetail::showHead()
{
    const Attempt &call = m_shown.attempt;
    const bool known = call.id != AttemptId {};
    m_name->setText(known ? call.leadName : tr("No call selected"));
    QStringList where;
    for (const QString &part : { call.phone.shown(), call.company == call.leadName ? QString() : text::shown(call.company) }) {
        if (!part.isEmpty())
            where.append(part);
    }
    m_number->setText(where.join(u" · "_s));
    QPalette inked = palette();
    inked.setColor(QPalette::WindowText, callResultInk(call, palette()));
    m_result->setPalette(inked);
    m_result->setText(known ? callResultLabel(call) : QString());
    QString by = call.outcome ? outcomeByText(call.outcomeBy) : call.errorText;
    if (call.review)
        by = tr("%1 Please have a look: it is doubtful.").arg(by).trimmed();
    m_by->setText(by);
    m_by->setVisible(!by.isEmpty());
    const bool ended = known && !isOpen(call.state);
    m_correction->setVisible(ended);
    m_outcome->setEnabled(ended);
    const auto chosen = outcomeFromCode(m_outcome->currentData().toString());
    m_save->setEnabled(ended && chosen && (chosen != call.outcome || call.review));
}

void CallDetail::showFacts()
{
    const Attempt &call = m_shown.attempt;
    m_summary->setText(call.summary);
    m_summary->setVisible(!call.summary.isEmpty());
    const std::array<std::pair<QString, QString>, 8> facts { {
        { tr("Started"), shownMomentInFull(call.intentUtc) },
        { tr("Length"), call.seconds ? shownDuration(*call.seconds) : QString() },
        { tr("Cost"), call.cost ? peopleLocale().toCurrencyString(call.cost->usd(), u"$"_s, 4) : QString() },
        { tr("Attempt"), QLocale().toString(call.number) },
        { tr("Campaign"), call.campaignName },
        { tr("Script"), m_shown.promptName },
        { tr("Answered by"), call.answeredBy },
        { tr("Time zone"), m_shown.zones.join(u", "_s) },
    } };
    int row = 0;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty() && call.id != AttemptId {})
            setFact(*m_facts, row++, name, value);
    }
    hideFactsFrom(*m_facts, row);
}

void CallDetail::showRecording()
{
    const QString &address = m_shown.attempt.recordingUrl;
    m_recording->setVisible(!address.isEmpty());
    const auto url = links::checked(address, recordingHosts());
    m_recording->setEnabled(bool(url));
    m_recording->setText(url ? text::label(tr("Open the recording at %1").arg(url->host()))
                             : tr("The recording has no known address"));
    m_recording->setToolTip(url ? QString() : text::toolTip(url.error().message));
}

void CallDetail::openRecording()
{
    const auto opened = links::open(m_shown.attempt.recordingUrl, recordingHosts());
    if (!opened)
        emit message(messageOf(opened.error()));
}

void CallDetail::showSteps()
{
    int row = 0;
    for (const AttemptDetail::Step &step : std::as_const(m_shown.steps)) {
        const QString time = QLocale().toString(step.atUtc.toLocalTime().time(), u"HH:mm:ss"_s);
        const QString state = attemptLabel(step.to);
        setFact(*m_steps, row++, time, step.cause.isEmpty() ? state : state + u" – "_s + text::shown(step.cause));
    }
    hideFactsFrom(*m_steps, row);
}

void CallDetail::correct()
{
    const auto chosen = outcomeFromCode(m_outcome->currentData().toString());
    const Attempt before = m_shown.attempt;
    if (!chosen)
        return;
    m_save->setEnabled(false);
    whenDone(m_log.correctOutcome(before.id, *chosen), this, [this, before, chosen](const Result<Done> &corrected) {
        refresh();
        if (!corrected) {
            emit message(messageOf(corrected.error()));
            return;
        }
        Message report { .kind = Message::Kind::Success,
                         .text = tr("%1 is now: %2.").arg(text::isolated(before.leadName), outcomeText(*chosen)) };
        if (before.outcome && before.outcome != chosen) {
            report.actionText = tr("Undo");
            report.action = [this, before] {
                whenDone(m_log.correctOutcome(before.id, *before.outcome), this, [this](const Result<Done> &) { refresh(); });
            };
        }
        emit message(report);
    });
}

void CallDetail::saveNotes()
{
    m_saveNotes.stop();
    const QString notes = m_notes->toPlainText();
    Attempt &call = m_shown.attempt;
    if (call.id == AttemptId {} || notes == text::shownLines(call.notes))
        return;
    call.notes = notes;
    whenDone(m_log.setNotes(call.id, text::storable(notes)), this, [this](const Result<Done> &saved) {
        if (!saved)
            emit message(messageOf(saved.error()));
    });
}
