#pragma once

#include "app/desktop/calllink.h"
#include "app/desktop/helplink.h"
#include "app/desktop/noticelink.h"
#include "app/desktop/windowlink.h"
#include "app/station/listeners.h"
#include "tests/e2e/workplace.h"
#include "ui/calls/callspage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/diagnostics/diagnosticspage.h"
#include "ui/leads/leadspage.h"
#include "ui/prompts/promptspage.h"
#include "ui/settings/settingspage.h"
#include "ui/stoplist/stoplistpage.h"

#include <QThreadPool>

/// Of a program that dials the simulator, a thousand times as fast.
inline QMap<QString, QString> environmentFor(const SimulatorProcess &simulator)
{
    return {{QStringLiteral("BLAND_BASE_URL"), simulator.url().toString()},
            {QStringLiteral("BUSINESS_NAME"), QStringLiteral("Harbour Street Software")},
            {QStringLiteral("CALLS_PER_SECOND"), QStringLiteral("50")},
            {QStringLiteral("MAX_CONCURRENCY"), QStringLiteral("8")},
            {QStringLiteral("LEADLINE_TIME_SCALE"), QStringLiteral("1000")}};
}

/// The application without its main(): the same objects, wired by the same code.
struct Application {
    Application(const QString &directory, const QMap<QString, QString> &environment)
        : opened(DataStore::open(directory, Database::Access::ReadWrite, environment, clock))
        , data(**opened)
    {
        window.addPage(&leads, QStringLiteral("leads"));
        window.addPage(&campaigns, QStringLiteral("campaigns"));
        window.addPage(&calls, QStringLiteral("calls"));
        window.addPage(&dashboard, QStringLiteral("dashboard"));
        window.addPage(&prompts, QStringLiteral("scripts"));
        window.addPage(&stopList, QStringLiteral("stop-list"));
        window.addPageAtBottom(&diagnostics, QStringLiteral("diagnostics"));
        window.addPageAtBottom(&settings, QStringLiteral("settings"));
    }
    ~Application() { QThreadPool::globalInstance()->waitForDone(); }

    const SystemClock clock;
    Result<std::unique_ptr<DataStore>> opened;
    DataStore &data;
    MemorySecretStore secrets;
    Dialer dialer {data};
    Listeners listeners {data, dialer, {0, 0, nullptr, nullptr}};
    const LeadImport import {*data.leadStore, clock};
    MainWindow window {*data.settingsStore};
    LeadsPage leads {*data.leads,
                     *data.leadStore,
                     *data.leadEditor,
                     *data.leadRecords,
                     import,
                     *data.calls,
                     *data.changes,
                     *data.settingsStore,
                     [this] {
                         ImportOptions options;
                         options.country = data.settings.business.country;
                         options.numbers = data.numberPolicy();
                         return options;
                     }};
    CampaignsPage campaigns {*data.calls,   *data.callLog,       *data.leads, data.prompts,
                             *data.changes, *data.settingsStore, true};
    CallsPage calls {{*data.calls, *data.callLog, *data.callDesk, *data.callDeskReader, *data.leads, *data.leadEditor,
                      *data.leadRecords, *data.changes, *data.settingsStore, data.clock}};
    DashboardPage dashboard {*data.dashboard, *data.changes, *data.settingsStore, clock};
    ScriptFolder scripts {data.prompts, *data.scriptHistory, QStringLiteral("tester")};
    PromptsPage prompts {scripts, *data.scriptVersions, *data.leads, *data.changes,
                         [this](const QString &script) { return data.scriptContexts(script); }};
    StopListPage stopList {*data.stopEntries, *data.stopList, *data.changes,
                           [this] { return data.settings.business.country; }};
    std::function<Diagnosis()> diagnosis = [this] {
        return Diagnosis {data.health->health(), dialer.watch.figures()};
    };
    DiagnosticsPage diagnostics {*data.diagnosticsReader, *data.diagnostics, *data.changes, diagnosis};
    SettingsPage settings {data.settings, *data.settingsStore, secrets};
    CallLink callLink {data, dialer, calls};
    WindowLink link {data, dialer, window, {leads, campaigns, calls, dashboard, prompts, settings}};
    HelpLink help {data,      dialer, secrets, window, {leads, campaigns, prompts, diagnostics, settings},
                   diagnosis, false};
    DesktopNotice notice {window};
    NoticeLink noticeLink {data, dialer, window, notice};
};
