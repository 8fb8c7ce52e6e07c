#include "app/desktop/windowlink.h"

#include "app/station/dryrunjob.h"
#include "app/station/preflightjob.h"
#include "core/base/text.h"
#include "core/base/whendone.h"
#include "core/dialing/leadoutlook.h"
#include "core/dialing/resultexport.h"
#include "core/storage/sqlleadholds.h"
#include "core/storage/sqlunclearcalls.h"
#include "ui/calls/callspage.h"
#include "ui/calls/unclearsection.h"
#include "ui/calls/webhooksection.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/dryrunsheet.h"
#include "ui/campaigns/preflightsheet.h"
#include "ui/campaigns/testcallsheet.h"
#include "ui/dashboard/dashboardpage.h"
#include "ui/leads/leadspage.h"
#include "ui/prompts/promptspage.h"
#include "ui/settings/settingspage.h"

#include <QDir>
#include <QFileDialog>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds barInterval { 250 };

} // namespace

WindowLink::WindowLink(DataStore &data, Dialer &dialer, MainWindow &window, Pages pages)
    : m_data(data)
    , m_dialer(dialer)
    , m_window(window)
    , m_pages(pages)
    , m_holds(makeSqlLeadHolds(*data.database, *data.changes))
    , m_unclear(makeSqlUnclearCalls(*data.database, *data.changes, data.clock, data.gate))
{
    m_barTimer.setSingleShot(true);
    m_barTimer.setInterval(barInterval);
    connect(&m_barTimer, &QTimer::timeout, this, &WindowLink::showCampaignBar);
    connectCampaignWishes();
    connectPages();
    connectScripts();
    connectDialer();
    connectWebhookSection();
    connectUnclearSection();
    showCampaignBar();
}

void WindowLink::connectCampaignWishes()
{
    connect(&m_pages.campaigns, &CampaignsPage::startRequested, this, &WindowLink::lookAhead);
    connect(&m_pages.campaigns, &CampaignsPage::dryRunRequested, this, &WindowLink::playDry);
    connect(&m_pages.campaigns, &CampaignsPage::testCallRequested, this, &WindowLink::openTestCall);
    connect(&m_pages.campaigns, &CampaignsPage::waitingLeadsRequested, this, &WindowLink::showWaiting);
    m_pages.campaigns.setProvider(m_dialer.provider);
    connect(&m_pages.campaigns, &CampaignsPage::pauseRequested, this, &WindowLink::pause);
    connect(&m_pages.campaigns, &CampaignsPage::stopRequested, this, &WindowLink::stop);
    connect(&m_pages.campaigns, &CampaignsPage::exportRequested, this, &WindowLink::exportResults);
    connect(&m_window, &MainWindow::startRequested, this, &WindowLink::lookAhead);
    connect(&m_window, &MainWindow::pauseRequested, this, &WindowLink::pause);
    connect(&m_window, &MainWindow::stopRequested, this, &WindowLink::stop);
    connect(&m_window, &MainWindow::campaignShowRequested, this, [this](CampaignId campaign) {
        m_window.showPage(&m_pages.campaigns);
        m_pages.campaigns.showCampaign(campaign);
    });
}

void WindowLink::connectPages()
{
    const auto importFiles = [this](const QStringList &files) {
        m_window.showPage(&m_pages.leads);
        m_pages.leads.openImport(files);
    };
    connect(&m_window, &MainWindow::filesDropped, this, importFiles);
    connect(&m_window, &MainWindow::importRequested, this, [importFiles] { importFiles({}); });
    connect(&m_pages.campaigns, &CampaignsPage::importRequested, this, [importFiles] { importFiles({}); });
    connect(&m_pages.calls, &CallsPage::campaignsRequested, this,
            [this] { m_window.showPage(&m_pages.campaigns); });
    connect(&m_window, &MainWindow::exportRequested, this, [this] {
        m_window.showPage(&m_pages.leads);
        m_pages.leads.exportShown();
    });
    m_pages.leads.setOutlook([this](const Lead &lead) {
        return leadOutlook(lead, hoursOf(lead.list), m_data.gateInForce(), m_data.clock.nowUtc());
    });
    m_pages.leads.setRuleBook(m_data.gate.rules());
    connect(&m_pages.leads, &LeadsPage::releaseRequested, this, &WindowLink::release);
    connect(&m_pages.leads, &LeadsPage::leadsImported, &m_pages.campaigns, &CampaignsPage::proposeCampaign);
    const auto showCalls = [this](const CallQuery &query) {
        m_window.showPage(&m_pages.calls);
        m_pages.calls.showCalls(query);
    };
    connect(&m_pages.dashboard, &DashboardPage::callsRequested, this, [this](const CallFilter &filter) {
        m_window.showPage(&m_pages.calls);
        m_pages.calls.showCalls(filter);
    });
    connect(&m_pages.dashboard, &DashboardPage::leadsLeftRequested, this,
            [this](std::optional<CampaignId> campaign) {
                m_window.showPage(&m_pages.leads);
                m_pages.leads.showLeft(campaign);
            });
    connect(&m_pages.campaigns, &CampaignsPage::callsRequested, this, showCalls);
    connect(&m_pages.settings, &SettingsPage::testConnectionRequested, this, &WindowLink::testConnection);
    connect(&m_pages.settings, &SettingsPage::settingsChanged, this, [this](const Settings &changed) {
        m_data.settings.limits = changed.limits;
        m_data.settings.business = changed.business;
        m_data.settings.listeners.keepBodiesDays = changed.listeners.keepBodiesDays;
        m_data.settings.recordings = changed.recordings;
        m_data.settings.imports = changed.imports;
        m_dialer.queue.setLimits(changed.limits);
    });
}

/// The dashboard names scripts as the Scripts page does.
void WindowLink::connectScripts()
{
    const auto tellTitles = [this] {
        QHash<QString, QString> titles;
        for (const Prompt &prompt : m_data.prompts.prompts())
            titles.insert(prompt.name, prompt.title);
        m_pages.dashboard.setScriptTitles(titles);
    };
    connect(m_data.changes.get(), &Changes::promptsChanged, this, tellTitles);
    tellTitles();
}

void WindowLink::connectDialer()
{
    const auto soon = [this] {
        if (!m_barTimer.isActive())
            m_barTimer.start();
    };
    connect(&m_dialer.queue, &CampaignQueue::statusChanged, this, [this, soon](CampaignId campaign) {
        m_pages.campaigns.setQueueStatus(campaign, m_dialer.queue.status(campaign));
        soon();
    });
    connect(m_data.changes.get(), &Changes::attemptChanged, this, soon);
    connect(m_data.changes.get(), &Changes::campaignsChanged, this, soon);
    connect(&m_dialer.queue, &CampaignQueue::campaignPaused, this,
            [this](CampaignId campaign, const QString &cause) {
                m_window.showMessage({.kind = Message::Kind::Warning,
                                      .text = cause,
                                      .actionText = tr("Start again…"),
                                      .action = [this, campaign] { lookAhead(campaign); },
                                      .comesBack = true});
            });
    connect(&m_dialer.queue, &CampaignQueue::drained, this, [this](CampaignId campaign) {
        m_window.showMessage({ Message::Kind::Success, tr("The campaign is finished: every lead has its result."),
                               tr("Save results"), [this, campaign] { exportResults(campaign); } });
    });
    connect(&m_dialer.reconciler, &Reconciler::alarm, this, [this](const QString &, const QString &words) {
        m_window.showMessage({ Message::Kind::Error, words });
    });
}

/// An answer for a call that is no longer shown is dropped.
void WindowLink::connectWebhookSection()
{
    WebhookSection &section = m_pages.calls.webhooks();
    connect(&section, &WebhookSection::reportRequested, this, [this, &section](const QString &callId) {
        whenDone(m_dialer.provider.webhookReport(callId), this,
                 [&section, callId](const Result<WebhookReport> &report) {
                     if (section.call() == callId)
                         section.showReport(report);
                 });
    });
    connect(&section, &WebhookSection::resendRequested, this, [this, &section](const QString &callId) {
        whenDone(m_dialer.provider.resendWebhook(callId), this,
                 [&section, callId](const Result<Done> &resent) {
                     if (section.call() == callId)
                         section.showResent(resent);
                 });
    });
}

void WindowLink::connectUnclearSection()
{
    const UnclearSection &section = m_pages.calls.unclear();
    connect(&section, &UnclearSection::lookAgainRequested, this, [this](AttemptId call) {
        whenDone(m_unclear->lookAgain(call), this, [this](const Result<Done> &planned) {
            if (!planned)
                return showError(planned.error());
            m_window.showMessage({ Message::Kind::Info, tr("The provider's list is asked once more.") });
        });
    });
    connect(&section, &UnclearSection::closeRequested, this, [this](AttemptId call) {
        whenDone(m_unclear->close(call), this, [this](const Result<Done> &closed) {
            if (!closed)
                showError(closed.error());
        });
    });
}

/// Of the newest campaign over the list; the program's own when there is none.
CampaignHours WindowLink::hoursOf(ListId list)
{
    CampaignHours hours = CampaignHours::standard();
    for (const Campaign &campaign : m_data.calls->campaigns()) {
        if (campaign.settings.list == list || campaign.settings.moreLists.contains(list))
            hours = campaign.settings.hours;
    }
    return hours;
}

void WindowLink::lookAhead(CampaignId id)
{
    const auto campaign = m_data.calls->campaign(id);
    if (!campaign || m_window.findChild<PreflightSheet *>())
        return;
    const PreflightQuestion question = preflightQuestion(m_data, *campaign, m_dialer.provider.hasApiKey());
    DataStore &data = m_data;
    PreflightAnswers answers;
    answers.assumptions = question.assumptions;
    answers.judge = [&data, question](const ForecastAssumptions &assumptions, const CancelFlag &cancel,
                                      const PreflightProgress &progress) {
        PreflightQuestion own = question;
        own.assumptions = assumptions;
        return startPreflight(data, own, cancel, progress);
    };
    answers.foretell = [&data, question](const Preflight &preflight, const ForecastAssumptions &assumptions) {
        PreflightQuestion own = question;
        own.assumptions = assumptions;
        return startForetelling(data, own, preflight);
    };
    auto *sheet = new PreflightSheet(campaign->settings.name, std::move(answers), &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    if (campaign->state == CampaignState::Running)
        sheet->setRunning();
    connect(sheet, &PreflightSheet::startRequested, this, [this, id] { start(id); });
    connect(sheet, &PreflightSheet::leadsRequested, this, [this](const QList<LeadId> &leads, const QString &words) {
        m_window.showPage(&m_pages.leads);
        m_pages.leads.showOnly(leads, words);
    });
    sheet->open();
    emit lookedAhead();
}

void WindowLink::playDry(CampaignId id)
{
    const auto campaign = m_data.calls->campaign(id);
    if (!campaign || m_window.findChild<DryRunSheet *>())
        return;
    DataStore &data = m_data;
    auto *sheet = new DryRunSheet(
        campaign->settings.name,
        [&data, campaign = *campaign](quint32 seed, const CancelFlag &cancel, const DryRunProgress &progress) {
            return startDryRun(data, campaign, seed, cancel, progress);
        },
        &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &DryRunSheet::failed, this, &WindowLink::showError);
    sheet->open();
}

void WindowLink::openTestCall(CampaignId id)
{
    const auto campaign = m_data.calls->campaign(id);
    if (!campaign || m_window.findChild<TestCallSheet *>())
        return;
    TestCallAnswers answers;
    answers.campaign = campaign->settings.name;
    for (const QString &number : std::as_const(m_data.settings.business.ownNumbers))
        answers.numbers.append(PhoneNumber::fromStored(number));
    answers.findLeads = [this, list = campaign->settings.list](const QString &words) {
        LeadQuery query;
        query.list = list;
        query.text = words;
        query.atMost = 50;
        return m_data.leads->find(query).then(QtFuture::Launch::Sync, [](const Result<QList<LeadId>> &found) {
            return found ? *found : QList<LeadId>();
        });
    };
    const auto text = makeCallText(*campaign, m_data.scriptContext(*campaign));
    answers.textFor = [this, text](const Lead &lead) -> Result<CallText> {
        if (!text)
            return text.error();
        const auto made = (*text)(lead, m_data.leads->columnsOf(lead.import));
        if (const auto *refusal = std::get_if<PlanRefusal>(&made))
            return Error {Error::Kind::InvalidInput, u"%1: %2"_s.arg(reasonText(refusal->reason), refusal->detail)};
        return std::get<CallText>(made);
    };
    answers.leads = [this](const QList<LeadId> &ids) { return m_data.leads->leads(ids); };
    answers.call = [this, id](LeadId lead, const PhoneNumber &to) { return m_dialer.callTest(id, lead, to); };
    auto *sheet = new TestCallSheet(std::move(answers), &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_dialer.testCaller, &TestCaller::changed, sheet, &TestCallSheet::showCall);
    connect(sheet, &TestCallSheet::settingsRequested, this, [this] { m_window.showPage(&m_pages.settings); });
    sheet->open();
}

/// The leads of a campaign that wait or are refused for one reason.
void WindowLink::showWaiting(CampaignId campaign, const QString &reason)
{
    DataStore &data = m_data;
    const auto found = QtConcurrent::run([&data, campaign, reason] {
        return makeSqlCampaignLeadReader(data.fileName())->leadsFor(campaign, reason);
    });
    whenDone(found, this, [this, reason](const QList<LeadId> &leads) {
        const auto known = reasonFromCode(reason);
        m_window.showPage(&m_pages.leads);
        m_pages.leads.showOnly(leads, known ? reasonText(*known) : reason);
    });
}

void WindowLink::start(CampaignId campaign)
{
    whenDone(m_dialer.queue.start(campaign), this, [this](const Result<Done> &started) {
        if (!started)
            showError(started.error());
    });
}

/// For a sentence.
QString WindowLink::nameOf(CampaignId campaign) const
{
    const auto full = m_data.calls->campaign(campaign);
    return text::isolated(full ? text::shown(full->settings.name, 80) : QString());
}

void WindowLink::pause(CampaignId campaign)
{
    whenDone(m_dialer.queue.pause(campaign), this, [this, campaign](const Result<Done> &paused) {
        if (!paused)
            showError(paused.error());
        else
            m_window.showMessage(
                {Message::Kind::Info,
                 tr("%1 is paused. Calls that are open go on to their end.").arg(nameOf(campaign)),
                 tr("Resume…"), [this, campaign] { lookAhead(campaign); }});
    });
}

void WindowLink::stop(CampaignId campaign)
{
    whenDone(m_dialer.queue.stop(campaign), this, [this, campaign](const Result<Done> &stopped) {
        if (!stopped)
            showError(stopped.error());
        else
            m_window.showMessage({Message::Kind::Info,
                                  tr("%1 is stopped. Nothing more is dialed.").arg(nameOf(campaign)),
                                  tr("Start again…"), [this, campaign] { lookAhead(campaign); }});
    });
}

void WindowLink::exportResults(CampaignId campaign)
{
    const auto full = m_data.calls->campaign(campaign);
    if (!full)
        return;
    QString name = text::shown(full->settings.name, 80);
    name.replace(u'/', u'-');
    auto *const dialog = new QFileDialog(&m_window, tr("Save results"), QDir::homePath(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(name + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, campaign](const QString &fileName) { writeResults(campaign, fileName); });
    dialog->open();
}

void WindowLink::writeResults(CampaignId campaign, const QString &fileName)
{
    // Readers belong to the thread that makes them.
    DataStore &data = m_data;
    const auto written = QtConcurrent::run([&data, campaign, fileName] {
        const auto calls = makeSqlCallReader(data.readingThread, data.fileName());
        const auto leads = makeSqlLeadReader(data.readingThread, data.fileName());
        return ResultExport(*calls, *leads).writeFile(campaign, fileName);
    });
    whenDone(written, this, [this, fileName](const Result<qint64> &rows) {
        if (!rows)
            showError(rows.error());
        else
            m_window.showMessage({ Message::Kind::Success, tr("%n row(s) written to %1.", nullptr, static_cast<int>(*rows))
                                                               .arg(text::isolated(fileName)) });
    });
}

void WindowLink::testConnection()
{
    whenDone(m_dialer.provider.account(), this,
             [this](const Result<AccountInfo> &account) { m_pages.settings.showConnectionResult(account); });
}

void WindowLink::showCampaignBar()
{
    const QList<Campaign> campaigns = m_data.calls->campaigns();
    const auto first = [&campaigns](CampaignState state) {
        return std::find_if(campaigns.cbegin(), campaigns.cend(),
                            [state](const Campaign &campaign) { return campaign.state == state; });
    };
    auto running = first(CampaignState::Running); // what calls comes before what waits
    if (running == campaigns.cend())
        running = first(CampaignState::Paused);
    if (running == campaigns.cend())
        return m_window.clearCampaign();
    const auto others = std::ranges::count_if(campaigns, [&running](const Campaign &campaign) {
        return campaign.state == CampaignState::Running && campaign.id != running->id;
    });
    m_window.setCampaign(*running, m_dialer.queue.status(running->id), static_cast<int>(others));
}

void WindowLink::release(LeadId lead, const PhoneNumber &chosen)
{
    whenDone(m_holds->release(lead, chosen), this, [this, chosen](const Result<Done> &released) {
        const QString done = chosen.isEmpty() ? tr("Released: the lead is called when its turn comes.")
                                              : tr("The lead is called on %1 when its turn comes.").arg(chosen.shown());
        if (released)
            m_window.showMessage({ Message::Kind::Success, done });
        else
            showError(released.error());
    });
}

void WindowLink::showError(const Error &error)
{
    m_window.showMessage({ Message::Kind::Error, error.message });
}
