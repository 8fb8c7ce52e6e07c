#include "ui/calls/calldetail.h"

#include "core/base/sentence.h"
#include "core/base/text.h"
#include "core/dialing/recordinghosts.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/callwords.h"
#include "ui/calls/conversation.h"
#include "ui/calls/conversationfind.h"
#include "ui/calls/decisions.h"
#include "ui/calls/factsgrid.h"
#include "ui/calls/fold.h"
#include "ui/calls/rawrecordview.h"
#include "ui/calls/recordingbar.h"
#include "ui/calls/unclearsection.h"
#include "ui/calls/webhooksection.h"
#include "ui/leads/leadhistory.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/links.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/lookwatch.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textroom.h"

#include <QGridLayout>
#include <QHash>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int panelDigits = 40;

/// "citation: budget" as a person reads it; the kind is ours, the name the provider's.
QString additionText(const QString &name)
{
    static const QHash<QString, const char *> kinds {
        { u"citation"_s, QT_TRANSLATE_NOOP("CallDetail", "%1 (cited)") },
        { u"disposition"_s, QT_TRANSLATE_NOOP("CallDetail", "%1 (outcome)") },
        { u"evaluation"_s, QT_TRANSLATE_NOOP("CallDetail", "%1 (evaluation)") },
    };
    const qsizetype colon = name.indexOf(u": "_s);
    const char *kind = colon > 0 ? kinds.value(name.left(colon)) : nullptr;
    return kind ? CallDetail::tr(kind).arg(text::isolated(name.mid(colon + 2))) : text::shown(name);
}

QString answeredByText(const QString &code)
{
    if (code == "human"_L1)
        return CallDetail::tr("A person");
    if (code == "voicemail"_L1)
        return CallDetail::tr("Voicemail");
    if (code == "no-answer"_L1)
        return CallDetail::tr("Nobody");
    return code == "unknown"_L1 ? CallDetail::tr("Not known") : code;
}

QString endedByText(const QString &code)
{
    if (code == "USER"_L1)
        return CallDetail::tr("The called person");
    return code == "ASSISTANT"_L1 ? CallDetail::tr("The AI assistant") : code;
}

/// From the digits alone, whatever they came as.
QString numberText(const QString &number)
{
    return number.startsWith(u'+') ? PhoneNumber::fromStored(number).shown() : number;
}

/// "NO_ANSWER" is "No answer"; what a person wrote stays.
QString wordsOfTag(const QString &tag)
{
    if (tag != tag.toUpper())
        return tag;
    const QString words = QString(tag).replace(u'_', u' ').toLower();
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace

CallDetail::CallDetail(CallReader &reader, QWidget *parent)
    : QFrame(parent)
    , m_reader(reader)
{
    setProperty("panel", true);
    keepDigits(*this, panelDigits, TextRoom::AtLeast);
    createLayout();
    createShortcuts();
    new LookWatch(*this, [this] { refresh(); });
    show({});
}

CallDetail::~CallDetail() = default;

void CallDetail::createLayout()
{
    m_recordingBar = new RecordingBar;
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(createBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createHead());
    column->addWidget(m_conversation->findBar());
    column->addWidget(m_area, 1);
}

void CallDetail::createShortcuts()
{
    const auto key = [this](QKeySequence::StandardKey standard, const QString &words, auto handler) {
        auto *shortcut = new QShortcut(QKeySequence(standard), this, m_conversation, handler,
                                       Qt::WidgetWithChildrenShortcut);
        shortcut->setWhatsThis(words);
    };
    key(QKeySequence::FindNext, tr("Next place that was found in the conversation"),
        [this] { m_conversation->findNext(); });
    key(QKeySequence::FindPrevious, tr("Previous place that was found in the conversation"),
        [this] { m_conversation->findPrevious(); });
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
    grid->addWidget(m_recordingBar, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    return head;
}

/// The title of the conversation with what one can do to it.
QWidget *CallDetail::createConversationHead()
{
    auto *head = new QWidget;
    QToolButton *find = iconButton("edit-find"_L1, tr("Find in the conversation (F3)"));
    find->setObjectName(u"findConversation"_s);
    connect(find, &QToolButton::clicked, m_conversation, &Conversation::findNext);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(headingLabel(tr("Conversation")), 1);
    row->addWidget(find);
    return head;
}

/// What came later than the call itself: citations, evaluations, outcomes of the provider's own.
QWidget *CallDetail::createFindings()
{
    m_findings = new QWidget;
    m_additions = new FactsGrid(96);
    m_additions->setObjectName(u"additions"_s);
    auto *column = new QVBoxLayout(m_findings);
    column->setContentsMargins(0, gap::small, 0, 0);
    column->setSpacing(gap::small);
    column->addWidget(headingLabel(tr("Found out afterwards")));
    column->addWidget(m_additions);
    return m_findings;
}

QWidget *CallDetail::createBody()
{
    auto *body = new QWidget;
    body->setProperty("panel", true);
    m_summary = wrappingLabel();
    m_facts = new FactsGrid(96);
    m_recording = flatButton({}, "document-open"_L1);
    m_recording->setObjectName(u"recording"_s);
    connect(m_recording, &QPushButton::clicked, this, &CallDetail::openRecording);
    m_conversation = new Conversation;
    m_decisions = new Decisions;
    m_unclear = new UnclearSection;
    m_webhooks = new WebhookSection;
    m_history = new LeadHistory;
    m_steps = new FactsGrid(72);
    m_words = new CallWords;
    m_wordsFold = new Fold(tr("The words used"), u"wordsFold"_s, m_words);
    m_raw = new RawRecordView;
    connect(m_conversation, &Conversation::placeShown, this, &CallDetail::keepInView);
    connect(m_conversation, &Conversation::playRequested, m_recordingBar, &RecordingBar::playFrom);
    connect(m_recordingBar, &RecordingBar::played, m_conversation, &Conversation::setPlayed);

    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(gap::large, gap::small, gap::large, gap::large);
    column->setSpacing(gap::small);
    column->addWidget(m_unclear);
    column->addWidget(m_summary);
    const auto section = [column](QWidget *head, QWidget *content) {
        column->addSpacing(gap::small);
        column->addWidget(head);
        column->addWidget(content);
    };
    section(createConversationHead(), m_conversation);
    column->addWidget(m_decisions);
    column->addWidget(createFindings());
    section(headingLabel(tr("The call")), m_facts);
    section(headingLabel(tr("All calls to this person")), m_history);
    section(m_wordsFold, m_raw);
    column->addWidget(new Fold(tr("Steps"), u"stepsFold"_s, m_steps));
    section(headingLabel(tr("Delivery of the result")), m_webhooks);
    column->addWidget(m_recording, 0, Qt::AlignLeft);
    column->addStretch();
    return body;
}

void CallDetail::setBackgrounds(CallBackgrounds *backgrounds)
{
    m_backgrounds = backgrounds;
    m_raw->setSource(backgrounds);
    show(m_shown);
}

void CallDetail::setRecordings(Recordings *recordings, MakeAudioPlayer makePlayer)
{
    m_recordingBar->setSources(recordings, std::move(makePlayer));
    showRecording();
    showConversation();
}

void CallDetail::showPlace(AttemptId call, int line, const QString &words)
{
    setCall(call);
    m_conversation->showLine(line, words);
}

bool CallDetail::hasRecording() const
{
    return m_recordingBar->canPlay();
}

void CallDetail::playOrPause()
{
    m_recordingBar->playOrPause();
}

void CallDetail::findInConversation()
{
    m_conversation->findNext();
}

void CallDetail::keepInView(const QRect &place)
{
    m_area->widget()->layout()->activate(); // what has just been filled has its place only then
    const QPoint middle = m_conversation->mapTo(m_area->widget(), place.center());
    m_area->ensureVisible(0, middle.y(), 0, m_area->viewport()->height() / 3);
}

void CallDetail::setCall(AttemptId call)
{
    if (call == m_shown.attempt.id && call != AttemptId {})
        return;
    m_conversation->closeFind();
    const auto found = call == AttemptId {} ? std::nullopt : m_reader.detail(call);
    show(found.value_or(AttemptDetail {}));
    m_area->verticalScrollBar()->setValue(0);
}

void CallDetail::refresh()
{
    if (const auto found = m_reader.detail(m_shown.attempt.id))
        show(*found);
}

void CallDetail::show(const AttemptDetail &detail)
{
    m_shown = detail;
    m_background = m_backgrounds && detail.attempt.id != AttemptId {} ? m_backgrounds->of(detail.attempt.id) : CallBackground {};
    setEnabled(detail.attempt.id != AttemptId {});
    showHead();
    showFacts();
    showRecording();
    m_unclear->setCall(detail.attempt);
    m_webhooks->setCall(detail.attempt.callId);
    showConversation();
    showFindings();
    m_history->setAttempts(m_reader.attemptsOf(detail.attempt.lead));
    showSteps();
    m_words->setWords(detail, m_background);
    m_wordsFold->setEnabled(!detail.task.isEmpty());
    m_raw->setCall(detail.attempt.id);
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
    m_result->setInk([call](const QPalette &palette) { return callResultInk(call, palette); });
    m_result->setText(known ? callResultLabel(call) : QString());
    const QString by = call.outcome ? outcomeByText(call.outcomeBy) : call.errorText;
    m_by->setText(by);
    m_by->setVisible(!by.isEmpty());
}

void CallDetail::showFacts()
{
    const Attempt &call = m_shown.attempt;
    m_summary->setText(call.summary);
    m_summary->setVisible(!call.summary.isEmpty());
    if (call.id == AttemptId {})
        return m_facts->setFacts({});
    m_facts->setFacts({
        {tr("Started"), shownMomentInFull(call.intentUtc)},
        {tr("Length"), call.seconds ? shownDuration(*call.seconds) : QString()},
        {tr("Cost"), call.cost ? peopleLocale().toCurrencyString(call.cost->usd(), u"$"_s, 4) : QString()},
        {tr("Attempt"), QLocale().toString(call.number)},
        {tr("Campaign"), call.campaignName},
        {tr("Answered by"), answeredByText(call.answeredBy)},
        {tr("Ended by"), endedByText(m_background.endedBy)},
        {tr("Transferred to"), numberText(m_background.transferredTo)},
        {tr("Shown number"), numberText(m_background.callerNumber)},
        {tr("Time zone"), m_shown.zones.join(u", "_s)},
    });
}

void CallDetail::showConversation()
{
    const Attempt &call = m_shown.attempt;
    m_conversation->setTurns(m_shown.transcript, text::shown(call.leadName, 60), m_background.startedUtc,
                             m_background.afterTransfer);
    m_conversation->setAwaited(isOpen(call.state));
    m_conversation->setJumping(m_recordingBar->canPlay());
}

void CallDetail::showFindings()
{
    QList<std::pair<QString, QString>> facts;
    if (!m_background.tag.isEmpty())
        facts.append({ tr("The provider's outcome"), wordsOfTag(m_background.tag) });
    for (auto it = m_background.additions.cbegin(); it != m_background.additions.cend(); ++it)
        facts.append({ additionText(it.key()), it.value() });
    m_additions->setFacts(facts);
    m_findings->setVisible(!facts.isEmpty());
}

/// Played here; the link is for those who want to hear it elsewhere.
void CallDetail::showRecording()
{
    const Attempt &call = m_shown.attempt;
    m_recordingBar->setCall(call.callId, call.recordingUrl, call.seconds);
    const auto url = links::checked(call.recordingUrl, recordingHosts());
    m_recording->setVisible(!call.recordingUrl.isEmpty() && (url || !m_recordingBar->canPlay()));
    m_recording->setEnabled(bool(url));
    m_recording->setText(url ? text::label(tr("Open the recording at %1").arg(url->host()))
                             : tr("The recording has no known address"));
    m_recording->setToolTip(url ? QString() : sentence::toolTip(url.error().message));
}

void CallDetail::openRecording()
{
    const auto opened = links::open(m_shown.attempt.recordingUrl, recordingHosts());
    if (!opened)
        emit message(messageOf(opened.error()));
}

void CallDetail::showSteps()
{
    QList<std::pair<QString, QString>> facts;
    for (const AttemptDetail::Step &step : std::as_const(m_shown.steps)) {
        const QString time = QLocale().toString(step.atUtc.toLocalTime().time(), u"HH:mm:ss"_s);
        const QString state = attemptLabel(step.to);
        facts.append({ time, step.cause.isEmpty() ? state : state + u" – "_s + text::shown(step.cause) });
    }
    m_steps->setFacts(facts);
}
