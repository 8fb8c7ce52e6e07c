#include "core/settings/settings.h"

#include "core/settings/settingkeys.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBusinessName = 100;
constexpr double fastestTimeScale = 1'000'000;
constexpr int mostPerHour = 100'000;
constexpr int mostPerDay = 1'000'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

/// "MAX_CONCURRENCY is “abc”. A whole number from 1 to 1000 is needed."
Error misuse(const QString &name, const QString &text, const QString &needed)
{
    return {Error::Kind::Misuse, Words::tr("%1 is “%2”. %3").arg(name, text.left(80), needed)};
}

Result<Done> readWhole(const QString &name, const QString &text, int lowest, int highest, int &value)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    if (!ok || number < lowest || number > highest)
        return misuse(name, text,
                      Words::tr("A whole number from %1 to %2 is needed.").arg(lowest).arg(highest));
    value = number;
    return Done {};
}

Result<Done> readNumber(const QString &name, const QString &text, double lowest, double highest,
                        double &value)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number) || number < lowest || number > highest) {
        const auto shown = [](double limit) {
            return QString::number(limit, 'f', QLocale::FloatingPointShortest);
        };
        return misuse(name, text,
                      Words::tr("A number from %1 to %2 is needed, with a point for decimals.")
                          .arg(shown(lowest), shown(highest)));
    }
    value = number;
    return Done {};
}

Result<Done> readMicroUsd(const QString &name, const QString &text, Money &value)
{
    constexpr int highest = 100'000'000;
    int micro = 0;
    const auto done = readWhole(name, text, 0, highest, micro);
    if (done)
        value = Money::fromMicroUsd(micro);
    return done;
}

Result<Done> readMatching(const QString &name, const QString &text, const QString &pattern,
                          const QString &needed, QString &value)
{
    const QString plain = text.trimmed();
    if (!QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(plain).hasMatch())
        return misuse(name, text, needed);
    value = plain;
    return Done {};
}

Result<Done> readList(const QString &name, const QString &text, const QString &pattern, const QString &needed,
                      QStringList &values)
{
    QStringList list;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        QString value;
        if (const auto done = readMatching(name, entry, pattern, needed, value); !done)
            return done;
        list.append(value);
    }
    values = list;
    return Done {};
}

Result<Done> readBaseUrl(Settings &settings, const QString &, const QString &text)
{
    const auto url = checkedBaseUrl(text);
    if (!url)
        return url.error();
    settings.provider.baseUrl = *url;
    return Done {};
}

Result<Done> readWebhookUrl(Settings &settings, const QString &, const QString &text)
{
    const auto url = checkedWebhookUrl(text);
    if (!url)
        return url.error();
    settings.provider.publicWebhookUrl = *url;
    return Done {};
}

Result<Done> readProxy(Settings &settings, const QString &name, const QString &text)
{
    const QString plain = text.trimmed();
    const QUrl url(plain, QUrl::StrictMode);
    const bool isAddress = url.isValid() && url.scheme() == "http"_L1 && !url.host().isEmpty()
        && url.port() > 0 && url.userInfo().isEmpty();
    if (plain != "off"_L1 && plain != "system"_L1 && !isAddress)
        return misuse(
            name, url.userInfo().isEmpty() ? text : u"…"_s,
            Words::tr(
                "Off, system or an address like http://proxy.example:3128 is needed, without a password."));
    settings.provider.proxy = plain;
    return Done {};
}

Result<Done> readBusinessName(Settings &settings, const QString &name, const QString &text)
{
    const QString plain = text.simplified();
    const bool hasControls =
        std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (plain.size() > longestBusinessName || hasControls || plain.contains(u'{') || plain.contains(u'}'))
        return misuse(
            name, text,
            Words::tr("The registered name of the business is needed, at most %1 characters, without braces.")
                .arg(longestBusinessName));
    settings.business.businessName = plain;
    return Done {};
}

Result<Done> readCallbackNumber(Settings &settings, const QString &name, const QString &text)
{
    const QString needed = Words::tr(
        "A telephone number of 7 to 15 digits is needed that people can ring, like +1 202 555 0143.");
    QString number;
    const auto done = readMatching(name, text, u"(\\+?[0-9 ().\\-/]*)?"_s, needed, number);
    const auto digits = std::count_if(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    if (!done || (!number.isEmpty() && (digits < 7 || digits > 15)))
        return misuse(name, text, needed);
    settings.business.callbackNumber = number;
    return Done {};
}

Result<Done> readTimeScale(Settings &settings, const QString &name, const QString &text)
{
    return readNumber(name, text, 1, fastestTimeScale, settings.provider.timeScale);
}

/// One setting: where it is stored, which variable overrides it, how text becomes its value and back.
struct Row {
    const char *key; ///< empty = not stored
    const char *variable; ///< empty = none
    bool blankCounts; ///< a blank variable is a value, not the lack of one
    Result<Done> (*read)(Settings &settings, const QString &name, const QString &text);
    QVariant (*value)(const Settings &settings);
};

constexpr std::array rows {
    Row {"provider/baseUrl", "BLAND_BASE_URL", false, readBaseUrl,
         [](const Settings &s) { return QVariant(s.provider.baseUrl.toString()); }},
    Row {"provider/publicWebhookUrl", "PUBLIC_WEBHOOK_URL", true, readWebhookUrl,
         [](const Settings &s) { return QVariant(s.provider.publicWebhookUrl); }},
    Row {"provider/proxy", "", false, readProxy,
         [](const Settings &s) { return QVariant(s.provider.proxy); }},
    Row {"provider/extraCaFile", "", true,
         [](Settings &s, const QString &, const QString &text) {
             s.provider.extraCaFile = text;
             return Result<Done>(Done {});
         },
         [](const Settings &s) { return QVariant(s.provider.extraCaFile); }},
    Row {"", "LEADLINE_TIME_SCALE", false, readTimeScale,
         [](const Settings &s) { return QVariant(s.provider.timeScale); }},
    Row {"limits/maxConcurrency", "MAX_CONCURRENCY", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readWhole(name, text, 1, 1'000, s.limits.maxConcurrency);
         },
         [](const Settings &s) { return QVariant(s.limits.maxConcurrency); }},
    Row {"limits/callsPerSecond", "CALLS_PER_SECOND", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readNumber(name, text, 0.01, 100, s.limits.callsPerSecond);
         },
         [](const Settings &s) { return QVariant(s.limits.callsPerSecond); }},
    Row {"limits/callsPerHour", "CALLS_PER_HOUR", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readWhole(name, text, 0, mostPerHour, s.limits.callsPerHour);
         },
         [](const Settings &s) { return QVariant(s.limits.callsPerHour); }},
    Row {"limits/callsPerDay", "CALLS_PER_DAY", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readWhole(name, text, 0, mostPerDay, s.limits.callsPerDay);
         },
         [](const Settings &s) { return QVariant(s.limits.callsPerDay); }},
    Row {"limits/ratePerMinuteMicroUsd", "", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readMicroUsd(name, text, s.limits.ratePerMinute);
         },
         [](const Settings &s) { return QVariant(s.limits.ratePerMinute.microUsd); }},
    Row {"limits/minimumPerAttemptMicroUsd", "", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readMicroUsd(name, text, s.limits.minimumPerAttempt);
         },
         [](const Settings &s) { return QVariant(s.limits.minimumPerAttempt.microUsd); }},
    Row {"listeners/webhookPort", "", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readWhole(name, text, 0, 65'535, s.listeners.webhookPort);
         },
         [](const Settings &s) { return QVariant(s.listeners.webhookPort); }},
    Row {"listeners/adminPort", "", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readWhole(name, text, 0, 65'535, s.listeners.adminPort);
         },
         [](const Settings &s) { return QVariant(s.listeners.adminPort); }},
    Row {"listeners/keepBodiesDays", "", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readWhole(name, text, 1, 3'650, s.listeners.keepBodiesDays);
         },
         [](const Settings &s) { return QVariant(s.listeners.keepBodiesDays); }},
    Row {settingkeys::keepRecordingsDays, "", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readWhole(name, text, 0, 3'650, s.recordings.keepDays);
         },
         [](const Settings &s) { return QVariant(s.recordings.keepDays); }},
    Row {"imports/keepRowsDays", "", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readWhole(name, text, 0, 3'650, s.imports.keepRowsDays);
         },
         [](const Settings &s) { return QVariant(s.imports.keepRowsDays); }},
    Row {"business/name", "BUSINESS_NAME", false, readBusinessName,
         [](const Settings &s) { return QVariant(s.business.businessName); }},
    Row {"business/callbackNumber", "CALLBACK_NUMBER", false, readCallbackNumber,
         [](const Settings &s) { return QVariant(s.business.callbackNumber); }},
    Row {"business/country", "", false,
         [](Settings &s, const QString &name, const QString &text) {
             return readMatching(name, text.toUpper(), u"[A-Z]{2}"_s,
                                 Words::tr("A country is needed as two letters, like US."),
                                 s.business.country);
         },
         [](const Settings &s) { return QVariant(s.business.country); }},
    Row {"business/openedRegions", "", true,
         [](Settings &s, const QString &name, const QString &text) {
             return readList(name, text.toUpper(), u"[A-Z]{2}(-[A-Z0-9]{1,3})?"_s,
                             Words::tr("Countries and territories are needed as letters, like CA or US-PR."),
                             s.business.openedRegions);
         },
         [](const Settings &s) { return QVariant(s.business.openedRegions.join(u',')); }},
    Row {"business/ownNumbers", "OWN_NUMBERS", true,
         [](Settings &s, const QString &name, const QString &text) {
             return readList(name, text, u"\\+[1-9][0-9]{6,14}"_s,
                             Words::tr("Numbers are needed in international form, like +12025550143."),
                             s.business.ownNumbers);
         },
         [](const Settings &s) { return QVariant(s.business.ownNumbers.join(u',')); }},
};

/// Reads the stored value; a blank one stands for the default.
Result<Done> readStored(const Row &row, const SettingsStore &store, Settings &settings)
{
    const QString key = QString::fromLatin1(row.key);
    const QString text = key.isEmpty() ? QString() : store.value(key).toString();
    return text.isEmpty() ? Result<Done>(Done {})
                          : row.read(settings, Words::tr("The setting %1").arg(key), text);
}

/// True when the variable is set and counts.
bool overrides(const Row &row, const QMap<QString, QString> &environment)
{
    const auto found = environment.constFind(QString::fromLatin1(row.variable));
    return *row.variable != '\0' && found != environment.cend()
        && (row.blankCounts || !found->trimmed().isEmpty());
}

/// What one setting allows depends on another.
Result<Done> checkedTogether(const ProviderSettings &provider)
{
    if (provider.isLoopback())
        return Done {};
    if (provider.timeScale > 1)
        return Error {
            Error::Kind::Misuse,
            Words::tr(
                "LEADLINE_TIME_SCALE is for tests with the simulator only: it needs a BLAND_BASE_URL on this "
                "machine (http://127.0.0.1:PORT). Unset it.")};
    if (provider.publicWebhookUrl.startsWith("http:"_L1))
        return Error {
            Error::Kind::Misuse,
            Words::tr(
                "PUBLIC_WEBHOOK_URL is %1, which the provider cannot reach. Give the https address of your "
                "tunnel, or off.")
                .arg(provider.publicWebhookUrl)};
    return Done {};
}

} // namespace

Result<Settings> Settings::load(const SettingsStore &store, const QMap<QString, QString> &environment)
{
    Settings settings;
    for (const Row &row : rows) {
        // A stored value that the environment replaces cannot stop the start.
        if (!overrides(row, environment)) {
            if (const auto stored = readStored(row, store, settings); !stored)
                return stored.error();
            continue;
        }
        const QString variable = QString::fromLatin1(row.variable);
        if (const auto given = row.read(settings, variable, environment.value(variable).trimmed()); !given)
            return given.error();
        settings.m_fromEnvironment.insert(QString::fromLatin1(row.key), row.value(settings));
    }
    if (const auto checked = checkedTogether(settings.provider); !checked)
        return checked.error();
    return settings;
}

void Settings::save(SettingsStore &store) const
{
    const Settings defaults;
    for (const Row &row : rows) {
        const QString key = QString::fromLatin1(row.key);
        const QVariant value = row.value(*this);
        const QVariant stored = key.isEmpty() ? QVariant() : store.value(key);
        const bool isTemporary = m_fromEnvironment.contains(key) && m_fromEnvironment.value(key) == value;
        const bool isKept = (stored.isValid() ? stored : row.value(defaults)).toString() == value.toString();
        if (!key.isEmpty() && !isTemporary && !isKept)
            store.setValue(key, value);
    }
}
