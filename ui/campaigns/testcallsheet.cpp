#include "ui/campaigns/testcallsheet.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/calls/conversation.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sheetsize.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString stateSentence(const Attempt &call)
{
    switch (call.state) {
    case AttemptState::Intent:
        return TestCallSheet::tr("Asking the provider for the call…");
    case AttemptState::Placed:
        return TestCallSheet::tr("Ringing %1…").arg(call.phone.shown());
    case AttemptState::Live:
        return TestCallSheet::tr("Talking…");
    case AttemptState::Ended:
        return TestCallSheet::tr("Ended: %1").arg(outcomeLabel(call.outcome.value_or(Outcome::Unknown)));
    case AttemptState::Rejected:
        return TestCallSheet::tr("The provider refused the call: %1").arg(call.errorText);
    case AttemptState::NotSent:
        return TestCallSheet::tr("The call was not sent: the provider is out of reach.");
    case AttemptState::Unknown:
        return TestCallSheet::tr("Whether it rang is not known yet; the provider is asked.");
    case AttemptState::Absent:
        return TestCallSheet::tr("The call never reached the provider.");
    }
    return {};
}

QString factsOf(const Attempt &call)
{
    QStringList facts;
    const QLocale locale;
    if (call.seconds)
        facts.append(TestCallSheet::tr("%Ln second(s)", nullptr, static_cast<int>(*call.seconds)));
    if (call.cost)
        facts.append(shownMoney(*call.cost));
    if (!call.summary.isEmpty())
        facts.append(text::shown(call.summary, 500));
    return facts.join(u" · "_s);
}

} // namespace

TestCallSheet::TestCallSheet(TestCallAnswers answers, QWidget *parent)
    : QDialog(parent)
    , m_answers(std::move(answers))
{
    setWindowTitle(tr("Test call"));
    setModal(true);
    createLayout();
    m_findSoon.setSingleShot(true);
    m_findSoon.setInterval(250ms);
    connect(&m_findSoon, &QTimer::timeout, this, &TestCallSheet::findLeads);
    connect(m_search, &QLineEdit::textEdited, &m_findSoon, qOverload<>(&QTimer::start));
    connect(m_lead, &QComboBox::currentIndexChanged, this, &TestCallSheet::showText);
    connect(m_ring, &QPushButton::clicked, this, &TestCallSheet::ring);
    findLeads();
}

void TestCallSheet::createLayout()
{
    auto *mark = new PlainLabel(tr("Test call of %1: rings a number of your own, is counted nowhere")
                                    .arg(text::isolated(text::shown(m_answers.campaign, 60))));
    mark->setTextSize(TextSize::Title, true);
    mark->setWrapping(true);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(gap::huge);
    sides->addWidget(createChoice(), 1);
    sides->addWidget(createResult(), 1);
    auto *close = plainButton(tr("Close"));
    m_ring = primaryButton(tr("Ring"), "call-start"_L1);
    m_ring->setObjectName(u"ring"_s);
    m_ring->setDefault(true);
    m_ring->setEnabled(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(gap::small);
    if (m_answers.numbers.isEmpty()) {
        auto *settings = plainButton(tr("Enter your numbers"), "configure"_L1);
        settings->setObjectName(u"enterNumbers"_s);
        connect(settings, &QPushButton::clicked, this, [this] {
            emit settingsRequested();
            reject();
        });
        foot->addWidget(settings);
    }
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(m_ring);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(gap::huge, gap::large, gap::huge, gap::large);
    column->setSpacing(gap::large);
    column->addWidget(mark);
    column->addLayout(sides, 1);
    column->addLayout(foot);
    resize(sheetSize(*this, {940, 600}));
}

QWidget *TestCallSheet::createChoice()
{
    auto *choice = new QWidget;
    m_number = new QComboBox;
    m_number->setObjectName(u"ownNumber"_s);
    for (const PhoneNumber &number : std::as_const(m_answers.numbers))
        m_number->addItem(number.shown(), number.e164());
    m_search = new QLineEdit;
    m_search->setObjectName(u"leadSearch"_s);
    m_search->setPlaceholderText(tr("First lead of the list; or search name, company, number"));
    m_search->setClearButtonEnabled(true);
    m_lead = new QComboBox;
    m_lead->setObjectName(u"testLead"_s);
    m_lead->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_first = new PlainLabel;
    m_first->setObjectName(u"testFirstSentence"_s);
    m_first->setWrapping(true);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"testText"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("What the AI is told"));
    auto *rows = new QFormLayout;
    rows->setHorizontalSpacing(gap::medium);
    rows->setVerticalSpacing(gap::small);
    rows->addRow(tr("&Number"), m_number);
    rows->addRow(tr("Sea&rch"), m_search);
    rows->addRow(tr("&Lead"), m_lead);
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addLayout(rows);
    column->addWidget(headingLabel(tr("What the AI is told")));
    column->addWidget(m_first);
    column->addWidget(m_text, 1);
    return choice;
}

QWidget *TestCallSheet::createResult()
{
    auto *result = new QWidget;
    m_state = new PlainLabel(m_answers.numbers.isEmpty()
                                 ? tr("There is no number of your own yet. Test calls go to these only.")
                                 : tr("Nothing was called yet."));
    m_state->setObjectName(u"testState"_s);
    m_state->setWrapping(true);
    m_facts = new PlainLabel;
    m_facts->setObjectName(u"testFacts"_s);
    m_facts->setQuiet(true);
    m_facts->setWrapping(true);
    m_conversation = new Conversation;
    m_conversation->hide(); // until there is something to say of a call
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_conversation);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::small);
    column->addWidget(headingLabel(tr("What came of it")));
    column->addWidget(m_state);
    column->addWidget(m_facts);
    column->addWidget(area, 1);
    return result;
}

/// An answer to an older question is dropped.
void TestCallSheet::findLeads()
{
    const quint64 ticket = ++m_asked;
    whenDone(m_answers.findLeads(m_search->text().trimmed()), this,
             [this, ticket](const QList<LeadId> &found) {
                 if (ticket != m_asked)
                     return;
                 m_leads = m_answers.leads(found);
                 const QSignalBlocker quiet(m_lead);
                 m_lead->clear();
                 for (const Lead &lead : std::as_const(m_leads))
                     m_lead->addItem(text::shown(lead.displayName(), 60));
                 showText();
             });
}

const Lead *TestCallSheet::chosenLead() const
{
    const int row = m_lead->currentIndex();
    return row >= 0 && row < m_leads.size() ? &m_leads.at(row) : nullptr;
}

void TestCallSheet::showText()
{
    const Lead *lead = chosenLead();
    const bool mayRing = lead && !m_answers.numbers.isEmpty() && !m_open;
    m_ring->setEnabled(mayRing);
    if (!lead) {
        m_first->setText(m_search->text().isEmpty() ? tr("The list has no lead.") : tr("No lead fits."));
        m_text->clear();
        return;
    }
    const auto made = m_answers.textFor(*lead);
    m_first->setText(made ? made->firstSentence : made.error().message);
    m_text->setPlainText(made ? made->task : QString());
    m_ring->setEnabled(mayRing && made);
    if (m_number->currentIndex() >= 0)
        m_ring->setText(tr("Ring %1").arg(m_number->currentText()));
}

void TestCallSheet::ring()
{
    const Lead *lead = chosenLead();
    if (!lead)
        return;
    m_open = true;
    m_ring->setEnabled(false);
    m_state->setText(tr("Checking whether this number may be called now…"));
    m_facts->clear();
    m_conversation->setTurns({}, {});
    m_conversation->hide();
    const auto to = PhoneNumber::fromStored(m_number->currentData().toString());
    whenDone(m_answers.call(lead->id, to), this, [this](const Result<AttemptId> &attempt) {
        if (attempt) {
            m_attempt = *attempt;
            return;
        }
        m_open = false;
        m_state->setText(attempt.error().message);
        showText();
    });
}

void TestCallSheet::showCall(const AttemptDetail &detail)
{
    const Attempt &call = detail.attempt;
    if (!m_open && call.id != m_attempt)
        return;
    m_attempt = call.id;
    m_state->setText(stateSentence(call));
    m_facts->setText(factsOf(call));
    m_conversation->setTurns(detail.transcript, tr("You"));
    m_open = isOpen(call.state);
    m_conversation->setVisible(!detail.transcript.isEmpty() || call.state == AttemptState::Ended);
    if (!m_open)
        showText();
}
