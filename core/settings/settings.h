#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariant>

/// Account-wide limits. A campaign may set less; the smaller one holds.
struct LimitSettings {
    int maxConcurrency = 10; ///< 1..1000
    double callsPerSecond = 1.0; ///< 0.01..100
    int callsPerHour = 0; ///< of the provider's plan, within any 60 minutes; 0 = no cap, at most 100,000
    int callsPerDay = 0; ///< within any 24 hours; 0 = no cap, at most 1,000,000
    Money ratePerMinute = Money::fromMicroUsd(140'000);
    Money minimumPerAttempt = Money::fromMicroUsd(15'000);

    bool operator==(const LimitSettings &) const = default;
};

struct ProviderSettings {
    QUrl baseUrl = QUrl(QStringLiteral("https://api.bland.ai"));
    /// "https://tunnel.example"; empty = poll only, but with a loopback base URL the listener's own address
    /// is used; "off" = poll only there too.
    QString publicWebhookUrl;
    QString proxy = QStringLiteral("off"); ///< "off", "system", "http://host:port"
    QString extraCaFile;
    double timeScale = 1.0;

    /// The provider is on this machine: demo and tests.
    bool isLoopback() const;
    bool operator==(const ProviderSettings &) const = default;
};

struct ListenerSettings {
    int webhookPort = 8787; ///< 0 = any free one
    int adminPort = 8788;
    int keepBodiesDays = 30; ///< bodies of applied deliveries; 1..3650
    bool operator==(const ListenerSettings &) const = default;
};

struct RecordingSettings {
    int keepDays = 90; ///< recordings that were fetched; 1..3650, 0 = until somebody deletes them
    bool operator==(const RecordingSettings &) const = default;
};

struct ImportSettings {
    /// What is kept of rows that became no lead, from the beginning of their import; 1..3650, 0 = for ever
    int keepRowsDays = 365;
    bool operator==(const ImportSettings &) const = default;
};

struct BusinessSettings {
    QString businessName;
    QString callbackNumber;
    QString country = QStringLiteral("US");
    QStringList openedRegions;
    QStringList ownNumbers;
    bool operator==(const BusinessSettings &) const = default;
};

/// Flat store of settings (the database's table): read at start into memory, written behind.
class SettingsStore {
public:
    virtual ~SettingsStore() = default;
    virtual QVariant value(const QString &key, const QVariant &fallback = {}) const = 0;
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

/// The settings of every feature: stored ones, overridden by the environment. One table in the .cpp lists
/// keys, variables and ranges; the defaults are those of the structs above. A blank variable counts as not
/// set, but for PUBLIC_WEBHOOK_URL, where it means "poll only".
class Settings final {
public:
    /// `environment` holds the variables of contract.md section 2 (process environment and `--env FILE`
    /// merged by the caller). Misuse names the variable, its value and what is allowed: base URL without TLS
    /// that is not loopback, LEADLINE_TIME_SCALE with a foreign base URL, numbers out of range, ...
    static Result<Settings> load(const SettingsStore &store, const QMap<QString, QString> &environment);

    LimitSettings limits;
    ProviderSettings provider;
    ListenerSettings listeners;
    RecordingSettings recordings;
    ImportSettings imports;
    BusinessSettings business;

    /// Writes what differs from the stored values. A value that came from the environment and was not changed
    /// since is not written: it holds for this start only.
    void save(SettingsStore &store) const;

private:
    QMap<QString, QVariant> m_fromEnvironment; ///< by key, as loaded
};

/// Reads `NAME=VALUE` lines (comments, quotes, `export`); Misuse with the line of a fault.
Result<QMap<QString, QString>> readEnvFile(const QString &fileName);
/// 127.0.0.0/8, ::1 or "localhost".
bool isLoopbackHost(const QString &host);
/// Where the provider reaches the webhook port: https with a host, "off" or empty; plain http to a loopback
/// address. No user info, query or fragment; a slash at the end is taken away. Misuse otherwise.
Result<QString> checkedWebhookUrl(const QString &text);
/// C-8: https with a host, or http to a loopback address; no user info, no fragment, no query.
Result<QUrl> checkedBaseUrl(const QString &text);
