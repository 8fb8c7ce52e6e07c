#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/prompts/callscript.h"
#include "core/prompts/promptlibrary.h"
#include "core/rules/gate.h"
#include "core/settings/settings.h"
#include "core/metrics/dashboardreader.h"
#include "core/storage/database.h"
#include "core/storage/sqlcalldesk.h"
#include "core/storage/stores.h"

#include <QMap>

#include <memory>

/// A data directory, opened: the database with the features' stores over it, the settings and the rules.
/// Members in dependency order.
class DataStore final {
public:
    using Environment = QMap<QString, QString>;

    /// Kinds as Database::open, plus Misuse for settings.
    static Result<std::unique_ptr<DataStore>> open(const QString &directory, Database::Access access,
                                                   const Environment &environment, const Clock &clock);

    /// Runs what is still queued for the database first: it works with the rules and settings below.
    ~DataStore();

    const QString directory;
    const Clock &clock;
    const std::unique_ptr<Changes> changes;
    std::unique_ptr<Database> database;
    ReadingThread readingThread;
    std::unique_ptr<SettingsStore> settingsStore;
    Settings settings;
    Gate gate;
    std::unique_ptr<LeadStore> leadStore;
    std::unique_ptr<LeadEditor> leadEditor;
    std::unique_ptr<CallLog> callLog;
    std::unique_ptr<CallDesk> callDesk;
    std::unique_ptr<TestCalls> testCalls;
    std::unique_ptr<Inbox> inbox;
    std::unique_ptr<Diagnostics> diagnostics;
    std::unique_ptr<StopList> stopList;
    std::unique_ptr<StopDomains> stopDomains; ///< read by the thread that opened the store
    std::unique_ptr<RuleStore> rules;
    std::unique_ptr<ScriptHistory> scriptHistory;
    std::unique_ptr<LeadReader> leads; ///< of the thread that opened the store
    std::unique_ptr<LeadRecords> leadRecords;
    std::unique_ptr<CallReader> calls;
    std::unique_ptr<DashboardReader> dashboard;
    std::unique_ptr<CallDeskReader> callDeskReader;
    std::unique_ptr<HealthReader> health;
    std::unique_ptr<DiagnosticsReader> diagnosticsReader;
    std::unique_ptr<StopListReader> stopEntries;
    std::unique_ptr<RuleReader> ruleReader;
    std::unique_ptr<ScriptHistoryReader> scriptVersions;
    PromptLibrary prompts;

    TimeScale timeScale() const { return TimeScale(settings.provider.timeScale); }
    NumberPolicy numberPolicy() const { return gate.settings().numbers; }
    QString fileName() const { return database->fileName(); }
    /// The gate with the operator's own rules as they are now, for looking ahead. Thread: that of the readers.
    Gate gateInForce() const { return gate.with(ruleReader->ownRules()); }
    /// What a campaign says about itself, for rendering.
    ScriptContext scriptContext(const Campaign &campaign) const;
    /// Of each campaign that uses the script and may still dial, then the general one.
    QList<ScriptContext> scriptContexts(const QString &script) const;

private:
    DataStore(const QString &dataDirectory, const Clock &clock, std::unique_ptr<Changes> changes,
              std::unique_ptr<Database> database, std::unique_ptr<SettingsStore> settingsStore, Settings settings,
              Gate gate);
};

/// The data directory to use: `given`, else LEADLINE_DATA of the process, else that of `environment` (the file
/// given with --env), else the platform's place for application data.
QString dataDirectory(const QString &given, const QMap<QString, QString> &environment = {});
