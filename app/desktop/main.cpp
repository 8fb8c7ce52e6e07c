#include "app/desktop/calllink.h"
#include "app/desktop/copyquestion.h"
#include "app/desktop/demo.h"
#include "app/desktop/democontent.h"
#include "app/desktop/helplink.h"
#include "app/desktop/noticelink.h"
#include "app/desktop/relaunch.h"
#include "app/desktop/rulelink.h"
#include "app/desktop/secrets.h"
#include "app/desktop/systemlook.h"
#include "app/desktop/windowlink.h"
#include "app/station/datastore.h"
#include "app/station/dialer.h"
#include "app/station/listeners.h"
#include "app/station/logfile.h"
#include "app/station/process.h"
#include "app/station/translations.h"
#include "app/station/versions.h"
#include "core/base/phonenumberplan.h"
#include "core/base/whendone.h"
#include "core/keychain/keychainsecretstore.h"
#include "core/settings/fallbacksecretstore.h"
#include "core/storage/storedsettings.h"
#include "ui/calls/callspage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/diagnostics/diagnosticspage.h"
#include "ui/leads/leadspage.h"
#include "ui/prompts/promptspage.h"
#include "ui/settings/languagechoice.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/desktopnotice.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowfit.h"
#include "ui/stoplist/stoplistpage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QEventLoop>
#include <QMessageBox>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace {

struct Arguments {
    bool demo = false;
    QString dataDirectory;
    QString envFile;
};

/// Help and version need no display (over ssh, for example).
bool asksForHelpOrVersion(std::span<char *> arguments)
{
    return std::ranges::any_of(arguments, [](const char *argument) {
        return QStringList {u"-h"_s, u"--help"_s, u"--help-all"_s, u"-v"_s, u"--version"_s}.contains(
            QString::fromLocal8Bit(argument));
    });
}

/// Exits when help or the version is asked for, or an option is unknown.
Arguments readArguments(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Calls the leads of a list through an AI voice provider."));
    parser.addOptions({
        { u"demo"_s, QCoreApplication::translate("main", "Sample leads and a simulated telephone in a throw-away directory.") },
        { u"data"_s, QCoreApplication::translate("main", "Data directory."), u"DIR"_s },
        { u"env"_s, QCoreApplication::translate("main", "File with NAME=VALUE lines for settings."), u"FILE"_s },
    });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);
    return { parser.isSet(u"demo"_s), parser.value(u"data"_s), parser.value(u"env"_s) };
}

/// Says in a box of its own why the program cannot start, because there is no window yet.
int refuseToStart(const Error &error)
{
    QMessageBox box(QMessageBox::Critical, QCoreApplication::translate("main", "Leadline cannot start"), {});
    box.setTextFormat(Qt::PlainText);
    box.setText(error.message);
    std::fprintf(stderr, "%s\n", qUtf8Printable(error.message));
    box.exec();
    return 1;
}

Result<QMap<QString, QString>> environmentOf(const Arguments &arguments, const Demo *demo)
{
    if (demo)
        return demo->environment();
    return mergedEnvironment(arguments.envFile);
}

/// The keychain of the desktop; memory only in the demo, and for what the keychain does not take.
std::unique_ptr<SecretStore> makeSecretStore(const Demo *demo)
{
    if (demo) {
        auto memory = std::make_unique<MemorySecretStore>();
        memory->write(SecretName::ApiKey, std::make_shared<Secret>(demo->apiKey()));
        return memory;
    }
    return std::make_unique<FallbackSecretStore>(std::make_unique<KeychainSecretStore>());
}

/// Longer than the deadline of a dial: only a disk that takes nothing lets it pass.
constexpr std::chrono::seconds longestFarewell {40};

/// Requests that are open get their answers, which are stored; what waits for its moment goes back unsent.
void finishDialing(Dialer &dialer)
{
    QEventLoop loop;
    whenDone(dialer.quiesce(), &loop, [&loop](Done) { loop.quit(); });
    QTimer::singleShot(longestFarewell, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication::setApplicationName(u"Leadline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADLINE_VERSION));
    if (asksForHelpOrVersion({argv, static_cast<size_t>(argc)}))
        readArguments(QCoreApplication(argc, argv));
    QApplication app(argc, argv);
    Relaunch relaunch; // before everything that has to end first
    const EndSignals endSignals; // from now on: opening a large database takes its time
    Translations translations;
    const Arguments arguments = readArguments(app);

    std::unique_ptr<Demo> demo;
    if (arguments.demo) {
        auto started = Demo::start();
        if (!started)
            return refuseToStart(started.error());
        demo = std::move(*started);
    }
    const auto environment = environmentOf(arguments, demo.get()); // takes the secrets out of it first of all
    const QMap<QString, QString> variables = environment ? *environment : QMap<QString, QString>();
    const QString directory =
        demo ? demo->dataDirectory() : dataDirectory(arguments.dataDirectory, variables);
    // Before any thread begins: all of them read the locale that this sets.
    translations.use(loadLanguage(*storedSettings(directory)));
    if (!environment)
        return refuseToStart(environment.error());
    QThreadPool::globalInstance()->start([] { NanpPlan::readAhead(); });

    const SystemClock clock;
    auto opened = DataStore::open(directory, Database::Access::ReadWrite, *environment, clock);
    if (!opened)
        return refuseToStart(opened.error());
    if (const auto log = LogFile::install(directory, false); !log)
        return refuseToStart(log.error());
    DataStore &data = **opened;
    const std::unique_ptr<SecretStore> secrets = makeSecretStore(demo.get());

    Dialer dialer(data);
    SecretsLoader secretsLoader(*secrets, dialer.provider);
    std::unique_ptr<Listeners> listeners;
    const LeadImport import(*data.leadStore, clock);

    Theme theme(app);
    const Appearance appearance = Appearance::load(*data.settingsStore);
    theme.apply(appearance.mode, appearance.textScale);
    const SystemLook systemLook(theme);
    MainWindow window(*data.settingsStore);
    LeadsPage leads(*data.leads, *data.leadStore, *data.leadEditor, *data.leadRecords, import, *data.calls, *data.changes, *data.settingsStore, [&data] {
        ImportOptions options;
        options.country = data.settings.business.country;
        options.countryIsGuess = true;
        options.numbers = data.numberPolicy();
        return options;
    });
    CampaignsPage campaigns(*data.calls, *data.callLog, *data.leads, data.prompts, *data.changes, *data.settingsStore,
                            data.settings.provider.isLoopback());
    campaigns.setBusiness([&data] { return data.settings.business; });
    DashboardPage dashboard(*data.dashboard, *data.changes, *data.settingsStore, clock);
    CallsPage calls({ *data.calls, *data.callLog, *data.callDesk, *data.callDeskReader, *data.leads, *data.leadEditor, *data.leadRecords,
                      *data.changes, *data.settingsStore, clock });
    ScriptFolder scripts(data.prompts, *data.scriptHistory, operatorName());
    PromptsPage prompts(scripts, *data.scriptVersions, *data.leads, *data.changes,
                        [&data](const QString &script) { return data.scriptContexts(script); });
    StopListPage stopList(*data.stopEntries, *data.stopList, *data.changes, [&data] { return data.settings.business.country; });
    stopList.setDomains(data.stopDomains.get());
    const auto diagnosis = [&] {
        return Diagnosis { data.health->health(), listeners ? listeners->figures() : dialer.watch.figures() };
    };
    DiagnosticsPage diagnostics(*data.diagnosticsReader, *data.diagnostics, *data.changes, diagnosis);
    SettingsPage settings(data.settings, *data.settingsStore, *secrets);
    window.addPage(&leads, u"leads"_s);
    window.addPage(&campaigns, u"campaigns"_s);
    window.addPage(&calls, u"calls"_s);
    window.addPage(&dashboard, u"dashboard"_s);
    window.addPage(&prompts, u"scripts"_s);
    window.addPage(&stopList, u"stop-list"_s);
    window.addPageAtBottom(&diagnostics, u"diagnostics"_s);
    window.addPageAtBottom(&settings, u"settings"_s);
    window.setDemo(demo != nullptr);
    window.setParts(programParts());
    WindowLink link(data, dialer, window, { leads, campaigns, calls, dashboard, prompts, settings });
    const CallLink callLink(data, dialer, calls);
    const RuleLink ruleLink(data, window, settings, stopList);
    CopyQuestion copyQuestion(dialer, window);
    HelpLink help(data, dialer, *secrets, window, { leads, campaigns, prompts, diagnostics, settings }, diagnosis,
                  demo != nullptr);
    DesktopNotice notice(window);
    const NoticeLink noticeLink(data, dialer, window, notice);
    QObject::connect(&diagnostics, &DiagnosticsPage::showRequested, &window, [&] { window.showPage(&diagnostics); });
    QObject::connect(&help, &HelpLink::secretChanged, &secretsLoader, &SecretsLoader::reloadApiKey);
    QObject::connect(&help, &HelpLink::lookAheadRequested, &link, &WindowLink::lookAhead);
    QObject::connect(&link, &WindowLink::lookedAhead, &help, &HelpLink::noteLookAhead);
    DemoContent demoContent(data);

    const auto showError = [&window](const Error &error) {
        window.showMessage({ Message::Kind::Error, error.message });
    };
    QObject::connect(&demoContent, &DemoContent::failed, &window, showError);
    QObject::connect(&secretsLoader, &SecretsLoader::failed, &window, showError);
    QObject::connect(&settings, &SettingsPage::appearanceChanged, &theme,
                     [&theme](const Appearance &chosen) { theme.apply(chosen.mode, chosen.textScale); });
    QObject::connect(&theme, &Theme::changed, &dialer.watch, &SelfWatch::excuseStall);
    const auto restart = [&] {
        if (demo)
            relaunch.requestIn(loadLanguage(*data.settingsStore));
        else
            relaunch.request();
        window.quit();
    };
    QObject::connect(&settings, &SettingsPage::restartRequested, &window, [&, restart] {
        const QString loss = demo
            ? QCoreApplication::translate("main", "The demo begins anew: its calls will be gone.")
            : window.isCalling() ? QCoreApplication::translate(
                  "main", "A campaign is calling. After the restart it is paused until you start it again.")
                                 : QString();
        if (loss.isEmpty())
            return restart();
        window.showMessage({Message::Kind::Warning, loss,
                            QCoreApplication::translate("main", "Restart all the same"), restart});
    });
    QObject::connect(&settings, &SettingsPage::secretChanged, &secretsLoader, &SecretsLoader::reloadApiKey);
    QObject::connect(&secretsLoader, &SecretsLoader::noApiKey, &window, [&window, &settings] {
        window.showMessage(
            {Message::Kind::Warning,
             QCoreApplication::translate("main", "No provider key yet: nothing can be dialed."),
             QCoreApplication::translate("main", "Enter the key"), [&] {
                 window.showPage(&settings);
                 settings.focusApiKey();
             }});
    });
    QObject::connect(&secretsLoader, &SecretsLoader::loaded, &window, [&](const Listeners::Options &options) {
        Listeners::Options ports = options;
        ports.webhookPort = demo ? 0 : static_cast<quint16>(data.settings.listeners.webhookPort);
        ports.adminPort = static_cast<quint16>(data.settings.listeners.adminPort);
        listeners = std::make_unique<Listeners>(data, dialer, ports);
        if (const auto listening = listeners->start(); !listening)
            showError(listening.error());
        whenDone(dialer.recover(), &window, [&](const Result<Done> &recovered) {
            if (!recovered)
                showError(recovered.error());
            else if (demo)
                demoContent.fill();
            copyQuestion.ask();
        });
    });
    QObject::connect(&endSignals, &EndSignals::endRequested, &window, &MainWindow::quit);
    const WindowFit windowFit(window);
    window.show();
    help.openAtFirstStart();
    dialer.watch.alarmAboutStalls();
    diagnostics.announce();
    secretsLoader.load();
    const int code = QApplication::exec();

    finishDialing(dialer);
    listeners.reset();
    QThreadPool::globalInstance()->waitForDone(); // imports and exports still read the stores
    LogFile::remove();
    return code;
}
