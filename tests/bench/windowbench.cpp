#include "tests/bench/windowbench.h"

#include "app/desktop/demo.h"
#include "app/desktop/democontent.h"
#include "app/desktop/windowlink.h"
#include "app/station/listeners.h"
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
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto beat = 5ms;
constexpr auto scrollEvery = 40ms;
constexpr auto switchEvery = 300ms;
constexpr double mostAllowedMs = 100;

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
    Listeners listeners { data, dialer, { 0, 0, nullptr, nullptr } };
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
    DemoContent content { data };
};

Result<std::unique_ptr<Application>> startApplication(const Clock &clock)
{
    auto demo = Demo::start();
    if (!demo)
        return demo.error();
    auto data = DataStore::open((*demo)->dataDirectory(), Database::Access::ReadWrite, (*demo)->environment(), clock);
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
    void run(CampaignId campaign);
    void takeBeat();
    void scroll();
    void switchPage();
    void finish();
    void fail(const Error &error);

    const SystemClock clock;
    std::unique_ptr<Application> app;
    Finished finished;
    std::chrono::seconds length { 0 };
    QElapsedTimer sinceBeat;
    qint64 worstNs = 0;
    QString worstPage;
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

/// The sample list and its campaign, once the dialer is ready.
void WindowBench::Private::fill()
{
    QObject::connect(&app->content, &DemoContent::failed, &heartbeat, [this](const Error &error) { fail(error); });
    QObject::connect(&app->content, &DemoContent::filled, &heartbeat, [this](CampaignId campaign) { run(campaign); });
    whenDone(app->dialer.recover(), &heartbeat, [this](const Result<Done> &recovered) {
        if (recovered)
            app->content.fill();
        else
            fail(recovered.error());
    });
}

void WindowBench::Private::run(CampaignId campaign)
{
    heartbeat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat, [this] { takeBeat(); });
    QObject::connect(&scroller, &QTimer::timeout, &scroller, [this] { scroll(); });
    QObject::connect(&switcher, &QTimer::timeout, &switcher, [this] { switchPage(); });
    sinceBeat.start();
    heartbeat.start(beat);
    scroller.start(scrollEvery);
    switcher.start(switchEvery);
    whenDone(app->dialer.queue.start(campaign), &heartbeat, [this](const Result<Done> &running) {
        if (!running)
            fail(running.error());
    });
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

void WindowBench::Private::finish()
{
    takeBeat();
    heartbeat.stop();
    scroller.stop();
    switcher.stop();
    const CampaignCounts counts = app->data.calls->counts({});
    qint64 attempts = 0;
    for (const qint64 inState : counts.attempts)
        attempts += inState;
    if (attempts == 0)
        return fail({ Error::Kind::Internal, u"the demo campaign placed no call"_s });
    const QString what = u"window: longest stall, ms (%1 calls, %2 page changes; worst on %3)"_s.arg(attempts).arg(switches);
    finished(Measurements { { what.arg(worstPage), static_cast<double>(worstNs) / 1e6, mostAllowedMs, u"the limit"_s } });
}

void WindowBench::Private::fail(const Error &error)
{
    finished(error);
}
