#include "tests/bench/windowbench.h"

#include "app/desktop/demo.h"
#include "app/desktop/windowlink.h"
#include "app/station/listeners.h"
#include "tests/bench/workload.h"
#include "core/base/whendone.h"
#include "core/settings/secretstore.h"
#include "ui/calls/callspage.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/leads/leadspage.h"
#include "ui/prompts/promptspage.h"
#include "ui/settings/settingspage.h"
#include "ui/stoplist/stoplistpage.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto beat = 5ms;
constexpr auto scrollEvery = 40ms;
constexpr auto switchEvery = 300ms;
constexpr double mostAllowedMs = 100;
constexpr double mostAllowedScrollingMs = 50;
constexpr int resultsPerSecond = 100;
/// Until as many calls end as begin.
constexpr auto untilSteady = 10s;

/// That of the demo, but calls as fast as a large account makes them, and polls at their usual pace.
QMap<QString, QString> environmentOf(const Demo &demo)
{
    QMap<QString, QString> environment = demo.environment();
    environment.insert(u"MAX_CONCURRENCY"_s, u"1000"_s);
    environment.insert(u"CALLS_PER_SECOND"_s, QString::number(resultsPerSecond));
    environment.insert(u"LEADLINE_TIME_SCALE"_s, u"1"_s);
    return environment;
}

/// The application without its main(): the same objects, wired by the same code.
struct Application {
    Application(std::unique_ptr<Demo> started, std::unique_ptr<DataStore> store)
        : demo(std::move(started)), opened(std::move(store))
    {
        for (Page *const page : pages)
            window.addPage(page);
        window.addPageAtBottom(&settings);
        window.setDemo(true);
    }
    ~Application() { QThreadPool::globalInstance()->waitForDone(); }

    ImportOptions importOptions() const
    {
        ImportOptions options;
        options.country = data.settings.business.country;
        options.numbers = data.numberPolicy();
        return options;
    }

    std::unique_ptr<Demo> demo;
    std::unique_ptr<DataStore> opened;
    DataStore &data { *opened };
    MemorySecretStore secrets;
    Dialer dialer { data };
    // Each result comes on a connection of its own, several for a call: more than the guard lets a tunnel open.
    Listeners listeners { data, dialer, { 0, 0, nullptr, nullptr, 1e6 } };
    const LeadImport import { *data.leadStore, data.clock };
    MainWindow window { *data.settingsStore };
    LeadsPage leads { *data.leads, *data.leadStore, *data.leadEditor, *data.leadRecords, import, *data.calls, *data.changes, *data.settingsStore,
                      [this] { return importOptions(); } };
    CampaignsPage campaigns { *data.calls,   *data.callLog,       *data.leads, data.prompts,
                              *data.changes, *data.settingsStore, true };
    DashboardPage dashboard { *data.dashboard, *data.changes, *data.settingsStore, data.clock };
    CallsPage calls { { *data.calls, *data.callLog, *data.callDesk, *data.callDeskReader, *data.leads, *data.leadEditor, *data.leadRecords,
                        *data.changes, *data.settingsStore, data.clock } };
    ScriptFolder scripts {data.prompts, *data.scriptHistory, QString()};
    PromptsPage prompts {scripts, *data.scriptVersions, *data.leads, *data.changes,
                         [this](const QString &script) { return data.scriptContexts(script); }};
    StopListPage stopList { *data.stopEntries, *data.stopList, *data.changes,
                            [this] { return data.settings.business.country; } };
    SettingsPage settings { data.settings, *data.settingsStore, secrets };
    const QList<Page *> pages { &leads, &campaigns, &calls, &dashboard, &prompts, &stopList };
    WindowLink link { data, dialer, window, { leads, campaigns, calls, dashboard, prompts, settings } };
};

Result<std::unique_ptr<Application>> startApplication(const Clock &clock)
{
    auto demo = Demo::start();
    if (!demo)
        return demo.error();
    auto data = DataStore::open((*demo)->dataDirectory(), Database::Access::ReadWrite, environmentOf(**demo), clock);
    if (!data)
        return data.error();
    const QByteArray key = (*demo)->apiKey();
    auto app = std::make_unique<Application>(std::move(*demo), std::move(*data));
    if (const auto taken = app->dialer.provider.setApiKey(Secret(key)); !taken)
        return taken.error();
    if (const auto listening = app->listeners.start(); !listening)
        return listening.error();
    return app;
}

} // namespace

struct WindowBench::Private {
    void fill();
    void makeCampaign(ListId list);
    void run(CampaignId campaign);
    void watchScrolling();
    void watchChanges();
    void takeBeat();
    void scroll();
    void switchPage();
    void finish();
    void fail(const Error &error);
    qint64 ended() const;
    /// The worst since the last time, in milliseconds.
    double takeWorst();

    const SystemClock clock;
    QTemporaryDir place;
    std::unique_ptr<Application> app;
    Finished finished;
    Measurements figures;
    std::chrono::seconds length { 0 };
    QElapsedTimer sinceBeat;
    qint64 worstNs = 0;
    QString worstPage;
    qint64 endedBefore = 0;
    qint64 switches = 0;
    int scrollSteps = 0;
    QTimer heartbeat;
    QTimer scroller;
    QTimer switcher;
};

WindowBench::WindowBench()
    : d(std::make_unique<Private>())
{
}

WindowBench::~WindowBench() = default;

void WindowBench::start(std::chrono::seconds length, Finished finished)
{
    d->length = length;
    d->finished = std::move(finished);
    auto started = startApplication(d->clock);
    if (!started)
        return d->fail(started.error());
    d->app = std::move(*started);
    d->app->window.resize(1280, 800);
    d->app->window.show();
    d->fill();
}

void WindowBench::Private::fill()
{
    const QString file = place.filePath(u"leads.csv"_s);
    if (const auto written = workload::writeReservedLeads(file, workload::mostReservedLeads); !written)
        return fail(written.error());
    whenDone(app->dialer.recover(), &heartbeat, [this, file](const Result<Done> &recovered) {
        if (!recovered)
            return fail(recovered.error());
        ImportOptions options = app->importOptions();
        options.listName = u"Benchmark"_s;
        options.consent = { Consent::Kind::Written, u"benchmark"_s, clock.nowUtc(), {} };
        whenDone(app->import.run(file, options, {}, {}), &heartbeat, [this](const Result<ImportSummary> &imported) {
            if (imported)
                makeCampaign(imported->list);
            else
                fail(imported.error());
        });
    });
}

void WindowBench::Private::makeCampaign(ListId list)
{
    const auto prompt = app->data.prompts.prompt(u"appointment"_s);
    if (!prompt)
        return fail(prompt.error());
    CampaignSettings settings;
    settings.name = u"Benchmark"_s;
    settings.list = list;
    settings.promptName = prompt->name;
    settings.promptText = prompt->text;
    settings.hours.any = true;
    settings.attempts = 1;
    settings.concurrency = 1000;
    settings.callsPerSecond = resultsPerSecond;
    whenDone(app->data.callLog->createCampaign(settings), &heartbeat, [this](const Result<CampaignId> &created) {
        if (created)
            run(*created);
        else
            fail(created.error());
    });
}

void WindowBench::Private::run(CampaignId campaign)
{
    heartbeat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [this] { takeBeat(); });
    QObject::connect(&scroller, &QTimer::timeout, &scroller, [this] { scroll(); });
    QObject::connect(&switcher, &QTimer::timeout, &switcher, [this] { switchPage(); });
    whenDone(app->dialer.queue.start(campaign), &heartbeat, [this](const Result<Done> &running) {
        if (!running)
            fail(running.error());
    });
    app->window.showPage(&app->calls);
    QTimer::singleShot(untilSteady, &heartbeat, [this] { watchScrolling(); });
}

void WindowBench::Private::watchScrolling()
{
    endedBefore = ended();
    sinceBeat.start();
    heartbeat.start(beat);
    scroller.start(scrollEvery);
    QTimer::singleShot(length, &heartbeat, [this] { watchChanges(); });
}

void WindowBench::Private::watchChanges()
{
    takeBeat();
    const double perSecond = static_cast<double>(ended() - endedBefore) / static_cast<double>(length.count());
    figures.append({ u"window: results per s while it is watched"_s, perSecond, static_cast<double>(resultsPerSecond), u"the pace that was set"_s });
    figures.append({ u"window: longest stall while Calls is scrolled, ms"_s, takeWorst(), mostAllowedScrollingMs, u"the limit"_s, 1.0 });
    switcher.start(switchEvery);
    QTimer::singleShot(length, &heartbeat, [this] { finish(); });
}

/// A beat that comes late tells how long the loop was busy with something else.
void WindowBench::Private::takeBeat()
{
    const qint64 gap = sinceBeat.nsecsElapsed();
    sinceBeat.restart();
    if (gap <= worstNs)
        return;
    worstNs = gap;
    worstPage = app->window.currentPage()->title();
}

double WindowBench::Private::takeWorst()
{
    return static_cast<double>(std::exchange(worstNs, 0)) / 1e6;
}

void WindowBench::Private::scroll()
{
    ++scrollSteps;
    for (const QTableView *table : app->window.currentPage()->findChildren<QTableView *>()) {
        QScrollBar *const bar = table->verticalScrollBar();
        if (table->isVisible() && bar->maximum() > 0)
            bar->setValue(scrollSteps * bar->pageStep() / 2 % (bar->maximum() + 1));
    }
}

void WindowBench::Private::switchPage()
{
    ++switches;
    app->window.showPage(app->pages[switches % app->pages.size()]);
}

qint64 WindowBench::Private::ended() const
{
    const CampaignCounts counts = app->data.calls->counts({});
    return counts.attempts.value(AttemptState::Ended);
}

void WindowBench::Private::finish()
{
    takeBeat();
    heartbeat.stop();
    scroller.stop();
    switcher.stop();
    const QString what = u"window: longest stall meanwhile with %1 page changes, ms (worst on %2)"_s.arg(switches).arg(worstPage);
    figures.append({ what, takeWorst(), mostAllowedMs, u"the limit"_s, 1.0 });
    finished(figures);
}

void WindowBench::Private::fail(const Error &error)
{
    finished(error);
}
