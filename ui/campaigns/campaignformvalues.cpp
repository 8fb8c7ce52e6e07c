#include "core/base/phonenumber.h"
#include "core/base/text.h"
#include "ui/campaigns/campaignform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimeEdit>

using namespace Qt::StringLiterals;

// From settings to inputs and back, and what can be wrong with them.

namespace {

QTime timeOf(int minute)
{
    return QTime(0, 0).addSecs(60 * qMin(minute, 1439));
}

int minuteOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

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

} // namespace

void CampaignForm::setSettings(const CampaignSettings &settings)
{
    m_before = settings;
    if (settings.list != ListId {}) {
        m_name->setText(settings.name);
        selectData(*m_list, raw(settings.list));
        m_list->setEnabled(false);
        if (m_script->findData(settings.promptName) < 0)
            m_script->addItem(text::shown(settings.promptName, 60), settings.promptName);
        selectData(*m_script, settings.promptName);
    }
    selectData(*m_kind, campaignKindCode(settings.kind));
    m_business->setText(settings.business);
    m_budget->setValue(settings.budget ? settings.budget->usd() : 0.0);
    m_attempts->setValue(settings.attempts);
    m_any->setChecked(settings.hours.any);
    const DayHours day = settings.hours.any ? CampaignHours::standard().days.front() : settings.hours.days.front();
    m_from->setTime(timeOf(day.fromMinute));
    m_to->setTime(timeOf(day.toMinute));
    m_concurrency->setValue(settings.concurrency);
    m_pace->setValue(settings.callsPerSecond);
    m_voice->setText(settings.voice);
    m_caller->setText(settings.callerNumber);
    selectData(*m_language, settings.language);
    m_duration->setValue(settings.maxDurationMinutes);
    m_record->setChecked(settings.record);
    m_voicemail->setCurrentIndex(settings.voicemail == VoicemailAction::LeaveMessage ? 1 : 0);
    m_message->setPlainText(settings.voicemailMessage);
    for (Field &field : m_fields)
        field.touched = false;
    showFaults();
}

CampaignSettings CampaignForm::settings() const
{
    CampaignSettings chosen = m_before;
    chosen.name = m_name->text().trimmed();
    chosen.list = ListId { m_list->currentData().toLongLong() };
    chosen.kind = campaignKindFromCode(m_kind->currentData().toString()).value_or(CampaignKind::Sales);
    const QString script = m_script->currentData().toString();
    for (const Prompt &prompt : m_prompts) {
        // A campaign keeps the text it was made with until another script is chosen.
        if (prompt.name == script && script != m_before.promptName) {
            chosen.promptName = prompt.name;
            chosen.promptText = prompt.text;
        }
    }
    chosen.business = m_business->text().trimmed();
    chosen.budget.reset();
    if (m_budget->value() > 0)
        chosen.budget = Money::fromUsd(m_budget->value());
    chosen.attempts = m_attempts->value();
    chosen.hours = hours();
    chosen.concurrency = m_concurrency->value();
    chosen.callsPerSecond = m_pace->value();
    chosen.voice = m_voice->text().trimmed();
    const auto caller = numberFrom(m_caller->text());
    chosen.callerNumber = caller ? caller->e164() : QString();
    chosen.language = m_language->currentData().toString();
    chosen.maxDurationMinutes = m_duration->value();
    chosen.record = m_record->isChecked();
    chosen.voicemail = m_voicemail->currentIndex() == 1 ? VoicemailAction::LeaveMessage : VoicemailAction::HangUp;
    chosen.voicemailMessage = m_message->toPlainText().trimmed();
    return chosen;
}

/// Days that were set apart stay as they are while the hours of Monday are not touched.
CampaignHours CampaignForm::hours() const
{
    CampaignHours chosen = m_before.hours.any ? CampaignHours::standard() : m_before.hours;
    const DayHours day { minuteOf(m_from->time()), minuteOf(m_to->time()) };
    if (chosen.days.front() != day) {
        const auto read = CampaignHours::fromText(dayHoursText(day));
        if (read)
            chosen = *read;
    }
    chosen.any = m_any->isChecked();
    return chosen;
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
    return m_list->currentIndex() < 0 ? tr("There is no list yet. Import leads first.") : QString();
}

QString CampaignForm::hoursFault() const
{
    if (m_any->isChecked() || m_from->time() < m_to->time())
        return {};
    return tr("The end has to come after the beginning.");
}

QString CampaignForm::callerFault() const
{
    if (m_caller->text().trimmed().isEmpty() || numberFrom(m_caller->text()))
        return {};
    return tr("This is no telephone number. Write it with its country code, like +1 212 555 0143.");
}
