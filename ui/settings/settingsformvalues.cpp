#include "core/base/phonenumber.h"
#include "ui/settings/settingsform.h"
#include "ui/widgets/countryname.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// A place to write settings to before they are stored for good.
class DraftStore final : public SettingsStore {
public:
    QVariant value(const QString &key, const QVariant &fallback) const override
    {
        return m_values.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QMap<QString, QVariant> m_values;
};

/// What was given to the box, until somebody changes it: the box shows few decimals.
double enteredIn(const QDoubleSpinBox &box, double given)
{
    return box.textFromValue(box.value()) == box.textFromValue(given) ? given : box.value();
}

QString shownNumbers(const QStringList &numbers)
{
    return numbers.join(u", "_s);
}

/// The numbers in international form; nothing when one of them is none.
std::optional<QStringList> ownNumbersFrom(const QString &text)
{
    QStringList numbers;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto read = PhoneNumbers::read(part.trimmed(), u"US"_s, {.allowFictional = true});
        const auto *number = std::get_if<ReadNumber>(&read);
        if (!number)
            return std::nullopt;
        numbers.append(number->number.e164());
    }
    return numbers;
}

/// The groups that the form shows.
void copyShown(const Settings &from, Settings &to)
{
    to.limits = from.limits;
    to.provider = from.provider;
    to.listeners = from.listeners;
    to.recordings = from.recordings;
    to.imports = from.imports;
    to.business = from.business;
}

/// The same as it is read back at the next start, or what is wrong. A value that the environment gave still
/// counts as one of these, so that saving leaves it out.
Result<Settings> checked(const Settings &settings)
{
    Settings plain;
    copyShown(settings, plain);
    DraftStore draft;
    plain.save(draft);
    QMap<QString, QString> notStored;
    if (settings.provider.timeScale > 1)
        notStored.insert(u"LEADLINE_TIME_SCALE"_s, QString::number(settings.provider.timeScale, 'g', 17));
    const auto loaded = Settings::load(draft, notStored);
    if (!loaded)
        return loaded.error();
    Settings read = settings;
    copyShown(*loaded, read);
    return read;
}

} // namespace

void SettingsForm::setSettings(const Settings &settings)
{
    const QSignalBlocker quiet(this);
    m_base = settings;
    m_baseUrl->setText(settings.provider.baseUrl.toString());
    m_business->setText(settings.business.businessName);
    m_callback->setText(settings.business.callbackNumber);
    m_own->setText(shownNumbers(settings.business.ownNumbers));
    if (const QString &country = settings.business.country; m_country->findData(country) < 0)
        m_country->addItem(countryName(country), country);
    m_country->setCurrentIndex(m_country->findData(settings.business.country));
    m_concurrency->setValue(settings.limits.maxConcurrency);
    m_pace->setValue(settings.limits.callsPerSecond);
    m_perHour->setValue(settings.limits.callsPerHour);
    m_perDay->setValue(settings.limits.callsPerDay);
    m_rate->setValue(settings.limits.ratePerMinute.usd());
    m_webhookPort->setValue(settings.listeners.webhookPort);
    m_adminPort->setValue(settings.listeners.adminPort);
    m_keepBodies->setValue(settings.listeners.keepBodiesDays);
    m_keepRecordings->setValue(settings.recordings.keepDays);
    m_keepRows->setValue(settings.imports.keepRowsDays);
    m_publicAddress->setText(settings.provider.publicWebhookUrl);
    check();
}

Settings SettingsForm::entered() const
{
    Settings settings = m_base;
    settings.provider.baseUrl = QUrl(m_baseUrl->text().trimmed());
    settings.provider.publicWebhookUrl = m_publicAddress->text().trimmed();
    settings.business.businessName = m_business->text().trimmed();
    settings.business.callbackNumber = m_callback->text().trimmed();
    if (!hasOwnAsGiven())
        settings.business.ownNumbers = ownNumbersFrom(m_own->text()).value_or(m_base.business.ownNumbers);
    settings.business.country = m_country->currentData().toString();
    settings.limits.maxConcurrency = m_concurrency->value();
    settings.limits.callsPerSecond = enteredIn(*m_pace, m_base.limits.callsPerSecond);
    settings.limits.callsPerHour = m_perHour->value();
    settings.limits.callsPerDay = m_perDay->value();
    if (const double usd = m_base.limits.ratePerMinute.usd(); enteredIn(*m_rate, usd) != usd)
        settings.limits.ratePerMinute = Money::fromUsd(m_rate->value());
    settings.listeners.webhookPort = m_webhookPort->value();
    settings.listeners.adminPort = m_adminPort->value();
    settings.listeners.keepBodiesDays = m_keepBodies->value();
    settings.recordings.keepDays = m_keepRecordings->value();
    settings.imports.keepRowsDays = m_keepRows->value();
    return settings;
}

Result<Settings> SettingsForm::settings() const
{
    for (const QString &fault : {baseUrlFault(), callbackFault(), ownFault(), publicAddressFault()}) {
        if (!fault.isEmpty())
            return Error {Error::Kind::InvalidInput, fault};
    }
    return checked(entered());
}

QString SettingsForm::baseUrlFault() const
{
    const auto url = checkedBaseUrl(m_baseUrl->text().trimmed());
    return url ? QString() : url.error().message;
}

QString SettingsForm::callbackFault() const
{
    const QString number = m_callback->text().trimmed();
    if (number.isEmpty() || number == m_base.business.callbackNumber)
        return {};
    const NumberPolicy lenient {.allowFictional = true, .allowExtension = true};
    const auto read = PhoneNumbers::read(number, m_country->currentData().toString(), lenient);
    const auto *fault = std::get_if<NumberFault>(&read);
    return !fault || *fault == NumberFault::TollFree ? QString() : faultMessage(*fault);
}

bool SettingsForm::hasOwnAsGiven() const
{
    return m_own->text() == shownNumbers(m_base.business.ownNumbers);
}

QString SettingsForm::ownFault() const
{
    return hasOwnAsGiven() || ownNumbersFrom(m_own->text())
        ? QString()
        : tr("One of these is no telephone number. Write them like +12025550143, with commas between them.");
}

QString SettingsForm::publicAddressFault() const
{
    const QString address = m_publicAddress->text().trimmed();
    if (address.isEmpty() || address == "off"_L1 || address == m_base.provider.publicWebhookUrl)
        return {};
    const QUrl url(address, QUrl::StrictMode);
    const bool usable = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty()
        && !url.hasQuery() && !url.hasFragment() && url.userInfo().isEmpty();
    return usable ? QString()
                  : tr("The public address has to start with https:// and name a host, nothing more.");
}
