#include "ui/campaigns/campaignform.h"

#include "core/base/dayform.h"
#include "core/base/phonenumber.h"
#include "core/base/text.h"
#include "core/dialing/callprovider.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/campaigns/hoursform.h"
#include "ui/campaigns/retryform.h"
#include "ui/campaigns/sourcepicker.h"
#include "ui/settings/formcard.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/textroom.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;
constexpr double mostBudget = 1'000'000;
constexpr int mostAttempts = 10; ///< calling-rules.md section 6
constexpr int mostMinutes = 60;

} // namespace

CampaignForm::CampaignForm(const QList<LeadList> &lists, const QList<Prompt> &prompts, NameTaken nameTaken,
                           bool anyHoursAllowed, QWidget *parent)
    : QWidget(parent)
    , m_nameTaken(std::move(nameTaken))
    , m_prompts(prompts)
{
    setObjectName(u"campaignForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, gap::large, 0);
    column->setSpacing(gap::medium);
    createSubject(lists, prompts);
    createLimits(anyHoursAllowed);
    createMore();
    column->addStretch(1);
    fill({});
    chooseList(lists.isEmpty() ? ListId {} : lists.last().id);
}

PlainLabel *CampaignForm::addField(FormCard &card, const QString &label, QWidget *input, const QString &help,
                                   std::function<QString()> fault)
{
    PlainLabel *line = card.addRow(label, input, help);
    m_fields.append({input, line, help, std::move(fault)});
    return line;
}

void CampaignForm::setHelp(QWidget *input, const QString &help)
{
    for (Field &field : m_fields) {
        if (field.input == input)
            field.help = help;
    }
    showFaults();
}

void CampaignForm::createSubject(const QList<LeadList> &lists, const QList<Prompt> &prompts)
{
    auto *card = new FormCard(tr("Whom and what"));
    m_source = new SourcePicker(lists, this);
    m_script = new QComboBox;
    m_script->setObjectName(u"script"_s);
    for (const Prompt &prompt : prompts)
        m_script->addItem(text::shown(prompt.title, 60), prompt.name);
    m_name = new QLineEdit;
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(longestName);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    for (const CampaignKind kind : {CampaignKind::Sales, CampaignKind::Service})
        m_kind->addItem(campaignKindText(kind), campaignKindCode(kind));
    m_business = new QLineEdit;
    m_business->setObjectName(u"business"_s);
    m_business->setMaxLength(longestName);

    addField(*card, tr("&List"), m_source->lists(), {}, [this] { return listFault(); })
        ->setObjectName(u"reach"_s);
    addField(*card, tr("&Script"), m_script, {}, [this] { return m_scriptFault; });
    addField(*card, tr("&Name"), m_name, {}, [this] { return nameFault(); });
    m_kindLine = card->addRow(tr("&Kind"), m_kind, campaignKindSentence(CampaignKind::Sales));
    card->addRow(tr("&Business name"), m_business,
                 tr("Said in the first sentence of every call. Empty: the one of the settings."));
    layout()->addWidget(card);
    connectSubject();
}

void CampaignForm::connectSubject()
{
    connect(m_source->list(), &QComboBox::currentIndexChanged, this, [this] {
        proposeName();
        touch(m_source->lists());
    });
    connect(m_source, &SourcePicker::changed, this, &CampaignForm::changed);
    connect(m_script, &QComboBox::currentIndexChanged, this, [this] { touch(m_script); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(m_name); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_kindLine->setText(campaignKindSentence(
            campaignKindFromCode(m_kind->currentData().toString()).value_or(CampaignKind::Sales)));
        emit changed();
    });
    connect(m_business, &QLineEdit::textChanged, this, &CampaignForm::changed);
}

void CampaignForm::createLimits(bool anyHoursAllowed)
{
    auto *card = new FormCard(tr("Limits"));
    m_hours = new HoursForm(anyHoursAllowed, this);
    m_budget = new QDoubleSpinBox;
    m_budget->setObjectName(u"budget"_s);
    m_budget->setRange(0, mostBudget);
    m_budget->setDecimals(2);
    m_budget->setSingleStep(50);
    showDollars(*m_budget);
    m_budget->setGroupSeparatorShown(true);
    m_budget->setSpecialValueText(tr("No limit"));
    m_attempts = new QSpinBox;
    m_attempts->setObjectName(u"attempts"_s);
    m_attempts->setRange(1, mostAttempts);
    addField(*card, tr("Calling &hours"), m_hours->week(), m_hours->weekHelp(),
             [this] { return m_hours->weekFault(); });
    card->addRow(tr("Budge&t"), m_budget, tr("No new call starts that could go beyond it."));
    card->addRow(tr("&Attempts per lead"), m_attempts, tr("Calls that rang or may have rung."));
    layout()->addWidget(card);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &CampaignForm::changed);
    connect(m_attempts, &QSpinBox::valueChanged, this, &CampaignForm::changed);
    connect(m_hours, &HoursForm::weekChanged, this, [this] {
        setHelp(m_hours->week(), m_hours->weekHelp());
        touch(m_hours->week());
    });
    connect(m_hours, &HoursForm::restChanged, this, [this] { touch(m_hours->rest()); });
}

void CampaignForm::createMore()
{
    m_fold = new QToolButton;
    m_fold->setObjectName(u"more"_s);
    m_fold->setText(tr("More: weekend, days, calls again, filters, pace, voice, voicemail"));
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setCheckable(true);
    m_more = new QWidget;
    auto *column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::medium);
    for (QWidget *card : {createSome(), createCourse(), createSpeech(), createVoicemail()})
        column->addWidget(card);
    m_more->hide();
    layout()->addWidget(m_fold);
    layout()->addWidget(m_more);
    connect(m_fold, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        if (open)
            emit unfolded(m_more);
    });
}

QWidget *CampaignForm::createSome()
{
    auto *card = new FormCard(tr("Only some of the leads"));
    card->addWide(m_source->filters());
    auto *help = new PlainLabel(tr("Leads that come to the lists later are taken in at the next start, if they fit."));
    help->setQuiet(true);
    help->setWrapping(true);
    card->addWide(help);
    return card;
}

QWidget *CampaignForm::createCourse()
{
    auto *card = new FormCard(tr("Course"));
    m_retries = new RetryForm;
    m_concurrency = new QSpinBox;
    m_concurrency->setObjectName(u"concurrency"_s);
    m_concurrency->setRange(0, 1000);
    m_concurrency->setSpecialValueText(tr("As the account allows"));
    m_pace = new QDoubleSpinBox;
    m_pace->setObjectName(u"pace"_s);
    m_pace->setRange(0, 100);
    m_pace->setDecimals(2);
    m_pace->setSingleStep(0.1);
    m_pace->setSpecialValueText(tr("As the account allows"));
    m_priority = new QComboBox;
    m_priority->setObjectName(u"priority"_s);
    for (const auto &[priority, words] : {std::pair {CampaignPriority::High, tr("before the others")},
                                          std::pair {CampaignPriority::Normal, tr("in turn with the others")},
                                          std::pair {CampaignPriority::Low, tr("when no other has anybody to call")}})
        m_priority->addItem(words, priorityCode(priority));
    addField(*card, tr("&Days"), m_hours->rest(), {}, [this] { return m_hours->daysFault(); });
    card->addWide(m_retries);
    auto *help = new PlainLabel(tr("A callback comes at the time the person named, before everything else."));
    help->setQuiet(true);
    help->setWrapping(true);
    card->addWide(help);
    card->addRow(tr("Calls at &once"), m_concurrency);
    card->addRow(tr("Calls per s&econd"), m_pace);
    card->addRow(tr("&Priority"), m_priority, tr("Which of several running campaigns gets a free line."));
    connect(m_retries, &RetryForm::changed, this, &CampaignForm::changed);
    return card;
}

QWidget *CampaignForm::createSpeech()
{
    auto *card = new FormCard(tr("Voice"));
    m_voices = new QComboBox;
    m_voices->setEditable(true);
    m_voices->setInsertPolicy(QComboBox::NoInsert);
    m_voices->setObjectName(u"voices"_s);
    m_voices->lineEdit()->setObjectName(u"voice"_s);
    m_voices->lineEdit()->setPlaceholderText(tr("The provider's own"));
    m_callers = new QComboBox;
    m_callers->setEditable(true);
    m_callers->setInsertPolicy(QComboBox::NoInsert);
    m_callers->setObjectName(u"callers"_s);
    m_caller = m_callers->lineEdit();
    m_caller->setObjectName(u"caller"_s);
    m_caller->setPlaceholderText(tr("One of the provider's numbers"));
    m_language = new QComboBox;
    m_language->setObjectName(u"language"_s);
    for (const auto &[code, language] : {std::pair {u"en"_s, tr("English")}, {u"de"_s, tr("German")}, {u"es"_s, tr("Spanish")}})
        m_language->addItem(language, code);
    m_duration = new QSpinBox;
    m_duration->setObjectName(u"duration"_s);
    m_duration->setRange(1, mostMinutes);
    m_record = new QCheckBox(tr("Record the calls"));
    m_record->setObjectName(u"record"_s);
    m_voiceLine = card->addRow(tr("&Voice"), m_voices, tr("A voice of the provider, or its name written by hand."));
    addField(*card, tr("Caller nu&mber"), m_callers,
             tr("A number of the provider's account, or one written by hand."), [this] { return callerFault(); });
    card->addRow(tr("Lang&uage"), m_language);
    card->addRow(tr("Longest call in m&inutes"), m_duration);
    card->addRow(tr("&Recording"), m_record, tr("The first sentence then says that the call is recorded."));
    connect(m_caller, &QLineEdit::editingFinished, this, [this] { touch(m_callers); });
    connect(m_callers, &QComboBox::activated, this, [this] { touch(m_callers); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &CampaignForm::changed);
    connect(m_record, &QCheckBox::toggled, this, &CampaignForm::changed);
    return card;
}

QWidget *CampaignForm::createVoicemail()
{
    auto *card = new FormCard(tr("Voicemail"));
    m_voicemail = new QComboBox;
    m_voicemail->setObjectName(u"voicemail"_s);
    m_voicemail->addItem(tr("Hang up"));
    m_voicemail->addItem(tr("Leave this message"));
    m_voicemail->addItem(tr("Leave this message and send a text message"));
    const auto writing = [](const QString &name, const QString &accessible, int lines) {
        auto *edit = new QPlainTextEdit;
        edit->setObjectName(name);
        edit->setAccessibleName(accessible);
        edit->setTabChangesFocus(true);
        keepLines(*edit, lines);
        return edit;
    };
    m_message = writing(u"voicemailMessage"_s, tr("Message for the voicemail"), 4);
    m_sms = writing(u"smsMessage"_s, tr("Text message"), 3);
    m_message->setPlaceholderText(tr("Hello {{first_name}}, this is {{business_name}}. Please ring {{callback_number}}."));
    m_sms->setPlaceholderText(tr("{{business_name}} tried to reach you: {{callback_number}}"));
    card->addRow(tr("On voi&cemail"), m_voicemail);
    addField(*card, tr("Messa&ge"), m_message, tr("Variables as in a script: {{first_name}}."),
                             [this] { return messageFault(); });
    addField(*card, tr("Te&xt message"), m_sms, tr("Sent by the provider after the message; about $0.02 each."),
                         [this] { return smsFault(); });
    connect(m_voicemail, &QComboBox::currentIndexChanged, this, [this] {
        showVoicemail();
        emit changed();
    });
    connect(m_message, &QPlainTextEdit::textChanged, this, [this] { touch(m_message); });
    connect(m_sms, &QPlainTextEdit::textChanged, this, [this] { touch(m_sms); });
    showVoicemail();
    return card;
}

void CampaignForm::showVoicemail()
{
    m_message->setEnabled(m_voicemail->currentIndex() > 0);
    m_sms->setEnabled(m_voicemail->currentIndex() == 2);
}

void CampaignForm::setVoices(const QList<VoiceInfo> &voices, const QString &trouble)
{
    const QString typed = m_voices->currentText();
    const QSignalBlocker quiet(m_voices);
    m_voices->clear();
    for (const VoiceInfo &voice : voices) {
        const QString words = voice.description.isEmpty() ? voice.name : u"%1: %2"_s.arg(voice.name, voice.description);
        m_voices->addItem(text::shown(voice.name.isEmpty() ? voice.id : voice.name, 60));
        m_voices->setItemData(m_voices->count() - 1, text::toolTip(words), Qt::ToolTipRole);
    }
    m_voices->setEditText(typed);
    if (!trouble.isEmpty())
        m_voiceLine->setText(tr("The provider's voices could not be read, write the name: %1").arg(trouble));
}

void CampaignForm::setCallerNumbers(const QStringList &numbers, const QString &trouble)
{
    const QString typed = m_caller->text();
    const QSignalBlocker quiet(m_callers);
    m_callers->clear();
    for (const QString &number : numbers)
        m_callers->addItem(PhoneNumber::fromStored(number).shown());
    m_callers->setEditText(typed);
    if (!trouble.isEmpty())
        setHelp(m_callers, tr("The provider's numbers could not be read, write one: %1").arg(trouble));
}

void CampaignForm::setReach(const QString &sentence)
{
    setHelp(m_source->lists(), sentence);
}

void CampaignForm::chooseList(ListId list)
{
    const int index = m_source->list()->findData(raw(list));
    if (index >= 0)
        m_source->list()->setCurrentIndex(index);
    proposeName();
}

/// Until the person writes a name, it follows the list.
void CampaignForm::proposeName()
{
    if (m_name->text() != m_proposed)
        return;
    const QString list = m_source->listName();
    if (list.isEmpty())
        return;
    const QString wanted = tr("%1, %2")
                               .arg(list, QLocale().toString(QDate::currentDate(), dayForm(QLocale(), false)))
                               .left(longestName - 4);
    m_proposed = wanted;
    for (int number = 2; m_nameTaken(m_proposed) && number < 100; ++number)
        m_proposed = wanted + u' ' + QString::number(number);
    m_name->setText(m_proposed);
}

void CampaignForm::setBusinessHint(const QString &name)
{
    m_business->setPlaceholderText(name);
}

void CampaignForm::setScriptFault(const QString &fault)
{
    m_scriptFault = fault;
    touch(m_script);
}

void CampaignForm::touch(QWidget *input)
{
    for (Field &field : m_fields) {
        if (field.input == input)
            field.touched = true;
    }
    showFaults();
    emit changed();
}

void CampaignForm::showFaults()
{
    for (const Field &field : std::as_const(m_fields))
        showFault(*field.input, *field.line, field.touched ? field.fault() : QString(), field.help);
}

bool CampaignForm::validate()
{
    QWidget *first = nullptr;
    for (Field &field : m_fields) {
        field.touched = true;
        if (!first && !field.fault().isEmpty())
            first = field.input;
    }
    showFaults();
    if (!first)
        return true;
    if (m_more->isAncestorOf(first))
        m_fold->setChecked(true);
    first->setFocus(Qt::OtherFocusReason);
    return false;
}
