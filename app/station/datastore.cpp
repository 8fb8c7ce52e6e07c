#include "app/station/datastore.h"

#include "app/station/process.h"
#include "app/station/recordingchoice.h"
#include "core/storage/sqldashboard.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

GateSettings gateSettings(const Settings &settings)
{
    GateSettings gate;
    gate.numbers.allowFictional = settings.provider.isLoopback();
    gate.numbers.ownNumbers = settings.business.ownNumbers;
    for (const QString &region : settings.business.openedRegions)
        gate.openedRegions.insert(region);
    gate.timeScale = TimeScale(settings.provider.timeScale);
    return gate;
}

} // namespace

Result<std::unique_ptr<DataStore>> DataStore::open(const QString &directory, Database::Access access,
                                                   const Environment &environment, const Clock &clock)
{
    auto rules = RuleBook::load();
    if (!rules)
        return rules.error();
    auto database = Database::open(directory, access);
    if (!database)
        return database.error();
    auto changes = std::make_unique<Changes>();
    auto settingsStore = makeSqlSettings(**database, *changes);
    auto settings = Settings::load(*settingsStore, environment);
    if (!settings)
        return settings.error();
    Gate gate(*rules, gateSettings(*settings));
    std::unique_ptr<DataStore> store(new DataStore(directory, clock, std::move(changes), std::move(*database),
                                                   std::move(settingsStore), *settings, std::move(gate)));
    if (access == Database::Access::ReadWrite)
        settleRecordings(*store);
    return store;
}

DataStore::DataStore(const QString &dataDirectory, const Clock &dataClock,
                     std::unique_ptr<Changes> dataChanges, std::unique_ptr<Database> openDatabase,
                     std::unique_ptr<SettingsStore> store, Settings loadedSettings, Gate loadedGate)
    : directory(dataDirectory)
    , clock(dataClock)
    , changes(std::move(dataChanges))
    , database(std::move(openDatabase))
    , readingThread(database->fileName())
    , settingsStore(std::move(store))
    , settings(std::move(loadedSettings))
    , gate(std::move(loadedGate))
    , leadStore(makeSqlLeadStore(*database, *changes, clock))
    , leadEditor(makeSqlLeadEditor(*database, *changes, clock, gate.settings().numbers))
    , callLog(makeSqlCallLog(*database, *changes, clock, gate))
    , callDesk(makeSqlCallDesk(*database, *changes, clock, gate, operatorName()))
    , testCalls(makeSqlTestCalls(*database, *changes, clock, gate))
    , inbox(makeSqlInbox(*database, *changes, clock, timeScale()))
    , diagnostics(makeSqlDiagnostics(*database, *changes, clock))
    , stopList(makeSqlStopList(*database, *changes, clock))
    , stopDomains(makeSqlStopDomains(*database, *changes, clock))
    , rules(makeSqlRuleStore(*database, *changes, clock))
    , scriptHistory(makeSqlScriptHistory(*database, clock))
    , leads(makeSqlLeadReader(readingThread, database->fileName()))
    , leadRecords(makeSqlLeadRecords(database->fileName()))
    , calls(makeSqlCallReader(readingThread, database->fileName()))
    , dashboard(makeSqlDashboardReader(readingThread, database->fileName()))
    , callDeskReader(makeSqlCallDeskReader(readingThread, database->fileName()))
    , health(makeSqlHealthReader(database->fileName()))
    , diagnosticsReader(makeSqlDiagnosticsReader(database->fileName()))
    , stopEntries(makeSqlStopListReader(database->fileName()))
    , ruleReader(makeSqlRuleReader(database->fileName()))
    , scriptVersions(makeSqlScriptHistoryReader(database->fileName()))
    , prompts(directory + u"/prompts"_s)
{
}

DataStore::~DataStore()
{
    database.reset();
}

ScriptContext DataStore::scriptContext(const Campaign &campaign) const
{
    ScriptContext context;
    context.businessName =
        campaign.settings.business.isEmpty() ? settings.business.businessName : campaign.settings.business;
    context.callbackNumber = settings.business.callbackNumber;
    context.campaignName = campaign.settings.name;
    context.language = campaign.settings.language;
    context.recorded = campaign.settings.record;
    return context;
}

QList<ScriptContext> DataStore::scriptContexts(const QString &script) const
{
    QList<ScriptContext> contexts;
    for (const Campaign &campaign : calls->campaigns()) {
        const bool isOver =
            campaign.state == CampaignState::Finished || campaign.state == CampaignState::Stopped;
        if (campaign.settings.promptName == script && !isOver)
            contexts.append(scriptContext(campaign));
    }
    contexts.append(scriptContext(Campaign {}));
    return contexts;
}

QString dataDirectory(const QString &given, const QMap<QString, QString> &environment)
{
    for (const QString &directory :
         {given, qEnvironmentVariable("LEADLINE_DATA"), environment.value(u"LEADLINE_DATA"_s)}) {
        if (!directory.isEmpty())
            return directory;
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}
