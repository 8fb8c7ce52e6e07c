#include "core/base/phonenumber.h"
#include "core/base/text.h"
#include "core/prompts/template.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/hoursform.h"
#include "ui/campaigns/retryform.h"
#include "ui/campaigns/sourcepicker.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

// From settings to inputs and back, and what can be wrong with them.

namespace {

constexpr int longestName = 80;
/// Chosen: the text the campaign has already.
const QString ownScript = QChar(1) + QStringLiteral("own");

void selectData(QComboBox &box, const QVariant &value)
{
    box.setCurrentIndex(qMax(0, box.findData(value)));
}

/// As the gate reads numbers that are typed; staff numbers are welcome here.
std::optional<PhoneNumber> numberFrom(const QString &text)
{
    const auto read = PhoneNumbers::read(text, u"US"_s, { .allowFictional = true });
    const auto *found = std::get_if<ReadNumber>(&read);
    return found ? std::optional(found->number) : std::nullopt;
}

/// The first fault of a message with its place; empty when there is none.
QString templateFault(const QString &message)
{
    const Template parsed = Template::parse(message);
    for (const TemplateFault &fault : parsed.faults()) {
        if (!fault.isWarning)
            return CampaignForm::tr("Line %1, column %2: %3").arg(fault.line).arg(fault.column).arg(fault.message);
    }
    return {};
}

} // namespace

void CampaignForm::setCampaign(const Campaign &campaign)
{
    fill(campaign.settings);
    m_name->setText(campaign.settings.name);
    m_source->setFixed(true);
    setHelp(m_source->lists(),
            tr("Cannot be changed: the leads were taken in when the campaign was made. Clone it for other leads."));
    const bool wasStarted = campaign.state != CampaignState::Draft;
    m_kind->setEnabled(!wasStarted);
    if (wasStarted)
        m_kindLine->setText(tr("Cannot be changed: the leads were judged by it. Clone the campaign for the other kind."));
}

void CampaignForm::setCopy(const CampaignSettings &settings)
{
    fill(settings);
    m_before.name.clear();
    const QString wanted = tr("%1, copy").arg(settings.name).left(longestName - 4);
    m_proposed = wanted;
    for (int number = 2; m_nameTaken(m_proposed) && number < 100; ++number)
        m_proposed = wanted + u' ' + QString::number(number);
    m_name->setText(m_proposed);
}

/// A script that was edited since: the campaign keeps its text until the newest one is chosen.
void CampaignForm::offerOwnScript(const CampaignSettings &settings)
{
    const int listed = m_script->findData(settings.promptName);
    const auto isSame = [&settings](const Prompt &prompt) {
        return prompt.name == settings.promptName && prompt.text == settings.promptText;
    };
    if (listed >= 0 && std::any_of(m_prompts.cbegin(), m_prompts.cend(), isSame)) {
        m_script->setCurrentIndex(listed);
        return;
    }
    const QString name = text::shown(settings.promptName, 60);
    m_script->insertItem(0, listed < 0 ? name : tr("%1 (as the campaign has it)").arg(name), ownScript);
    if (listed >= 0)
        m_script->setItemText(listed + 1, tr("%1 (newest text)").arg(m_script->itemText(listed + 1)));
    m_script->setCurrentIndex(0);
}

void CampaignForm::fill(const CampaignSettings &settings)
{
    m_before = settings;
    if (settings.list != ListId {}) {
        m_source->setSource(settings);
        offerOwnScript(settings);
    }
    selectData(*m_kind, campaignKindCode(settings.kind));
    m_business->setText(settings.business);
    m_budget->setValue(settings.budget ? settings.budget->usd() : 0.0);
    m_attempts->setValue(settings.attempts);
    m_hours->setHours(settings.hours);
    m_retries->setTable(settings.retries);
    selectData(*m_priority, priorityCode(settings.priority));
    m_concurrency->setValue(settings.concurrency);
    m_pace->setValue(settings.callsPerSecond);
    m_voices->setEditText(settings.voice);
    m_callers->setEditText(PhoneNumber::fromStored(settings.callerNumber).shown());
    selectData(*m_language, settings.language);
    m_duration->setValue(settings.maxDurationMinutes);
    m_record->setChecked(settings.record);
    m_voicemail->setCurrentIndex(static_cast<int>(settings.voicemail));
    m_message->setPlainText(settings.voicemailMessage);
    m_sms->setPlainText(settings.smsMessage);
    showVoicemail();
    for (Field &field : m_fields)
        field.touched = false;
    showFaults();
}

CampaignSettings CampaignForm::settings() const
{
    CampaignSettings chosen = m_before;
    chosen.name = m_name->text().trimmed();
    if (m_source->list()->isEnabled())
        m_source->writeTo(chosen);
    chosen.kind = campaignKindFromCode(m_kind->currentData().toString()).value_or(CampaignKind::Sales);
    const QString script = m_script->currentData().toString();
    for (const Prompt &prompt : m_prompts) {
        if (prompt.name == script) {
            chosen.promptName = prompt.name;
            chosen.promptText = prompt.text;
        }
    }
    chosen.business = m_business->text().trimmed();
    chosen.budget.reset();
    if (m_budget->value() > 0)
        chosen.budget = Money::fromUsd(m_budget->value());
    chosen.attempts = m_attempts->value();
    chosen.hours = m_hours->hours();
    chosen.retries = m_retries->table();
    chosen.priority = priorityFromCode(m_priority->currentData().toString()).value_or(CampaignPriority::Normal);
    chosen.concurrency = m_concurrency->value();
    chosen.callsPerSecond = m_pace->value();
    writeSpeech(chosen);
    return chosen;
}

void CampaignForm::writeSpeech(CampaignSettings &chosen) const
{
    chosen.voice = m_voices->currentText().trimmed();
    const auto caller = numberFrom(m_caller->text());
    chosen.callerNumber = caller ? caller->e164() : QString();
    chosen.language = m_language->currentData().toString();
    chosen.maxDurationMinutes = m_duration->value();
    chosen.record = m_record->isChecked();
    chosen.voicemail = static_cast<VoicemailAction>(m_voicemail->currentIndex());
    chosen.voicemailMessage = m_message->toPlainText().trimmed();
    chosen.smsMessage = m_sms->toPlainText().trimmed();
}

QString CampaignForm::nameFault() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the campaign a name.");
    if (name != m_before.name && m_nameTaken(name))
        return tr("Another campaign has this name already.");
    return {};
}

QString CampaignForm::listFault() const
{
    return m_source->list()->currentIndex() < 0 ? tr("There is no list yet. Import leads first.") : QString();
}

QString CampaignForm::callerFault() const
{
    if (m_caller->text().trimmed().isEmpty() || numberFrom(m_caller->text()))
        return {};
    return tr("This is no telephone number. Write it with its country code, like +1 212 555 0143.");
}

QString CampaignForm::messageFault() const
{
    if (m_voicemail->currentIndex() == 0)
        return {};
    const QString message = m_message->toPlainText().trimmed();
    return message.isEmpty() ? tr("Write what is said to the voicemail, or let it hang up.") : templateFault(message);
}

QString CampaignForm::smsFault() const
{
    if (m_voicemail->currentIndex() != 2)
        return {};
    const QString message = m_sms->toPlainText().trimmed();
    return message.isEmpty() ? tr("Write the text message, or leave only the voicemail message.") : templateFault(message);
}
