#include "ui/campaigns/campaignform.h"

#include "core/base/text.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/settings/formcard.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;
constexpr double mostBudget = 1'000'000;
constexpr int mostAttempts = 20;
constexpr int mostMinutes = 60;
constexpr int listNameRole = Qt::UserRole + 1;

} // namespace

CampaignForm::CampaignForm(const QList<LeadList> &lists, const QList<Prompt> &prompts, NameTaken nameTaken,
                           bool anyHoursAllowed, QWidget *parent)
    : QWidget(parent)
    , m_nameTaken(std::move(nameTaken))
    , m_prompts(prompts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, gap::large, 0);
    column->setSpacing(gap::medium);
    createSubject(lists, prompts);
    createLimits(anyHoursAllowed);
    createMore();
    column->addStretch(1);
    setSettings({});
    chooseList(lists.isEmpty() ? ListId {} : lists.last().id);
}

void CampaignForm::addField(FormCard &card, const QString &label, QWidget *input, const QString &help,
                            std::function<QString()> fault)
{
    PlainLabel *line = card.addRow(label, input, help);
    m_fields.append({ input, line, help, std::move(fault) });
}

void CampaignForm::createSubject(const QList<LeadList> &lists, const QList<Prompt> &prompts)
{
    auto *card = new FormCard(tr("Whom and what"));
    m_list = new QComboBox;
    m_list->setObjectName(u"list"_s);
    for (const LeadList &list : lists) {
        //: A list and the number of its leads.
        m_list->addItem(tr("%1 (%Ln lead(s))", nullptr, static_cast<int>(list.leads)).arg(text::shown(list.name, 60)), raw(list.id));
        m_list->setItemData(m_list->count() - 1, text::shown(list.name, 60), listNameRole);
    }
    m_script = new QComboBox;
    m_script->setObjectName(u"script"_s);
    for (const Prompt &prompt : prompts)
        m_script->addItem(text::shown(prompt.title, 60), prompt.name);
    m_name = new QLineEdit;
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(longestName);
    m_kind = new QComboBox;
    m_kind->setObjectName(u"kind"_s);
    for (const CampaignKind kind : { CampaignKind::Sales, CampaignKind::Service })
        m_kind->addItem(campaignKindText(kind), campaignKindCode(kind));
    m_business = new QLineEdit;
    m_business->setObjectName(u"business"_s);
    m_business->setMaxLength(longestName);

    addField(*card, tr("&List"), m_list, {}, [this] { return listFault(); });
    addField(*card, tr("&Script"), m_script, {}, [this] { return m_scriptFault; });
    addField(*card, tr("&Name"), m_name, {}, [this] { return nameFault(); });
    m_kindLine = card->addRow(tr("&Kind"), m_kind, campaignKindSentence(CampaignKind::Sales));
    card->addRow(tr("&Business name"), m_business, tr("Said in the first sentence of every call. Empty: the one of the settings."));
    layout()->addWidget(card);

    connect(m_list, &QComboBox::currentIndexChanged, this, [this] {
        proposeName();
        touch(m_list);
    });
    connect(m_script, &QComboBox::currentIndexChanged, this, [this] { touch(m_script); });
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(m_name); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_kindLine->setText(campaignKindSentence(
            campaignKindFromCode(m_kind->currentData().toString()).value_or(CampaignKind::Sales)));
        emit changed();
    });
    connect(m_business, &QLineEdit::textChanged, this, &CampaignForm::changed);
}

QWidget *CampaignForm::createHours(bool anyHoursAllowed)
{
    m_from = new QTimeEdit;
    m_to = new QTimeEdit;
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    for (QTimeEdit *edit : { m_from, m_to })
        edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    m_from->setAccessibleName(tr("Calls from"));
    m_to->setAccessibleName(tr("Calls until"));
    m_any = new QCheckBox(tr("At any hour"));
    m_any->setObjectName(u"anyHours"_s);
    m_any->setVisible(anyHoursAllowed);
    m_any->setToolTip(text::toolTip(tr("Only with the simulated provider of this computer: nobody is rung.")));
    m_hours = new QWidget;
    m_hours->setFocusProxy(m_from);
    auto *row = new QHBoxLayout(m_hours);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap::small);
    row->addWidget(m_from);
    //: Between two times: "9:00 to 20:00".
    row->addWidget(new PlainLabel(tr("to")));
    row->addWidget(m_to);
    row->addSpacing(gap::small);
    row->addWidget(m_any);
    row->addStretch(1);
    connect(m_from, &QTimeEdit::timeChanged, this, [this] { touch(m_hours); });
    connect(m_to, &QTimeEdit::timeChanged, this, [this] { touch(m_hours); });
    connect(m_any, &QCheckBox::toggled, this, [this](bool any) {
        m_from->setEnabled(!any);
        m_to->setEnabled(!any);
        touch(m_hours);
    });
    return m_hours;
}

void CampaignForm::createLimits(bool anyHoursAllowed)
{
    auto *card = new FormCard(tr("Limits"));
    m_budget = new QDoubleSpinBox;
    m_budget->setObjectName(u"budget"_s);
    m_budget->setRange(0, mostBudget);
    m_budget->setDecimals(2);
    m_budget->setSingleStep(50);
    m_budget->setPrefix(u"$"_s);
    m_budget->setGroupSeparatorShown(true);
    m_budget->setSpecialValueText(tr("No limit"));
    m_attempts = new QSpinBox;
    m_attempts->setObjectName(u"attempts"_s);
    m_attempts->setRange(1, mostAttempts);
    addField(*card, tr("Calling &hours"), createHours(anyHoursAllowed),
             tr("Monday to Friday, in the called person's time zone. Saturday from 10 to 17 at most, Sundays and holidays "
                "closed."),
             [this] { return hoursFault(); });
    card->addRow(tr("B&udget"), m_budget, tr("No new call starts that could go beyond it."));
    card->addRow(tr("&Attempts per lead"), m_attempts, tr("Calls that rang or may have rung."));
    layout()->addWidget(card);
    connect(m_budget, &QDoubleSpinBox::valueChanged, this, &CampaignForm::changed);
    connect(m_attempts, &QSpinBox::valueChanged, this, &CampaignForm::changed);
}

void CampaignForm::createMore()
{
    auto *fold = new QToolButton;
    fold->setObjectName(u"more"_s);
    fold->setText(tr("More: pace, voice, caller number, voicemail"));
    fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    fold->setArrowType(Qt::RightArrow);
    fold->setCheckable(true);
    auto *card = new FormCard(tr("More"));
    m_more = card;
    m_concurrency = new QSpinBox;
    m_concurrency->setRange(0, 1000);
    m_concurrency->setSpecialValueText(tr("As the account allows"));
    m_pace = new QDoubleSpinBox;
    m_pace->setRange(0, 100);
    m_pace->setDecimals(2);
    m_pace->setSingleStep(0.1);
    m_pace->setSpecialValueText(tr("As the account allows"));
    m_voice = new QLineEdit;
    m_voice->setPlaceholderText(tr("The provider's own"));
    m_caller = new QLineEdit;
    m_caller->setPlaceholderText(tr("One of the provider's numbers"));
    m_language = new QComboBox;
    for (const auto &[code, language] : { std::pair { u"en"_s, tr("English") }, { u"de"_s, tr("German") }, { u"es"_s, tr("Spanish") } })
        m_language->addItem(language, code);
    m_duration = new QSpinBox;
    m_duration->setRange(1, mostMinutes);
    m_record = new QCheckBox(tr("Record the calls"));
    m_voicemail = new QComboBox;
    m_voicemail->addItem(tr("Hang up"));
    m_voicemail->addItem(tr("Leave this message"));
    m_message = new QPlainTextEdit;
    m_message->setAccessibleName(tr("Message for the voicemail"));
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(m_message->fontMetrics().lineSpacing() * 4);
    m_concurrency->setObjectName(u"concurrency"_s);
    m_pace->setObjectName(u"pace"_s);
    m_voice->setObjectName(u"voice"_s);
    m_caller->setObjectName(u"caller"_s);
    m_record->setObjectName(u"record"_s);

    card->addRow(tr("Calls at &once"), m_concurrency);
    card->addRow(tr("Calls per &second"), m_pace);
    card->addRow(tr("&Voice"), m_voice);
    addField(*card, tr("Caller nu&mber"), m_caller, {}, [this] { return callerFault(); });
    card->addRow(tr("Lan&guage"), m_language);
    card->addRow(tr("Longest call in m&inutes"), m_duration);
    card->addRow(tr("&Recording"), m_record, tr("The first sentence then says that the call is recorded."));
    card->addRow(tr("On voicemai&l"), m_voicemail);
    card->addWide(m_message);
    card->hide();
    layout()->addWidget(fold);
    layout()->addWidget(card);
    connect(fold, &QToolButton::toggled, this, [this, card, fold](bool open) {
        card->setVisible(open);
        fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        if (open)
            emit unfolded(card);
    });
    connect(m_caller, &QLineEdit::editingFinished, this, [this] { touch(m_caller); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &CampaignForm::changed);
    connect(m_record, &QCheckBox::toggled, this, &CampaignForm::changed);
    connect(m_voicemail, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_message->setVisible(index == 1);
        emit changed();
    });
    m_message->hide();
}

void CampaignForm::chooseList(ListId list)
{
    const int index = m_list->findData(raw(list));
    if (index >= 0)
        m_list->setCurrentIndex(index);
    proposeName();
}

/// Until the person writes a name, it follows the list.
void CampaignForm::proposeName()
{
    if (m_name->text() != m_proposed)
        return;
    const QString list = m_list->currentData(listNameRole).toString();
    if (list.isEmpty())
        return;
    const QString wanted = tr("%1, %2").arg(list, QLocale().toString(QDate::currentDate(), u"d MMM"_s)).left(longestName - 4);
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
        findChild<QToolButton *>(u"more"_s)->setChecked(true);
    first->setFocus(Qt::OtherFocusReason);
    return false;
}
