#include "app/desktop/helplink.h"

#include "app/station/diagnosticsbundle.h"
#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/diagnostics/bundlesheet.h"
#include "ui/diagnostics/diagnosticspage.h"
#include "ui/leads/leadspage.h"
#include "ui/prompts/promptspage.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>
#include <QEvent>
#include <QProcess>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString closedKey = u"guide/closed"_s;

QString keyOf(FirstStep step)
{
    return u"guide/done/"_s + firstStepCode(step);
}

} // namespace

HelpLink::HelpLink(DataStore &data, Dialer &dialer, SecretStore &secrets, MainWindow &window,
                   const Pages &pages, std::function<Diagnosis()> diagnosis, bool isDemo)
    : m_data(data)
    , m_dialer(dialer)
    , m_window(window)
    , m_pages(pages)
    , m_diagnosis(std::move(diagnosis))
    , m_isDemo(isDemo)
    , m_steps(new FirstStepsPanel(secrets))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    m_window.setFirstSteps(m_steps);
    m_steps->setDemo(isDemo);
    connectSteps();
    connectFacts();
    m_steps->installEventFilter(this);
}

bool HelpLink::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_steps && event->type() == QEvent::Show)
        refresh();
    return QObject::eventFilter(watched, event);
}

void HelpLink::connectSteps()
{
    connect(m_steps, &FirstStepsPanel::stepRequested, this, &HelpLink::doStep);
    connect(m_steps, &FirstStepsPanel::testConnectionRequested, this, &HelpLink::testConnection);
    connect(m_steps, &FirstStepsPanel::secretChanged, this, [this](SecretName name) {
        m_data.settingsStore->setValue(keyOf(FirstStep::Account), false); // until the new key is tested
        refresh();
        emit secretChanged(name);
    });
    connect(m_steps, &FirstStepsPanel::failed, this, &HelpLink::showError);
    connect(&m_window, &MainWindow::firstStepsClosed, this,
            [this] { m_data.settingsStore->setValue(closedKey, true); });
    connect(&m_window, &MainWindow::diagnosticsRequested, this, &HelpLink::openBundle);
    connect(&m_pages.diagnostics, &DiagnosticsPage::bundleRequested, this, &HelpLink::openBundle);
}

void HelpLink::connectFacts()
{
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &HelpLink::refresh);
    connect(m_data.changes.get(), &Changes::leadsChanged, this, soon);
    connect(m_data.changes.get(), &Changes::listsChanged, this, soon);
    connect(m_data.changes.get(), &Changes::campaignsChanged, this, soon);
    connect(&m_pages.settings, &SettingsPage::settingsChanged, this, soon);
}

void HelpLink::openAtFirstStart()
{
    const bool isNew = m_data.leads->lists().isEmpty() && m_data.calls->campaigns().isEmpty();
    if (!m_isDemo && isNew && !m_data.settingsStore->value(closedKey).toBool())
        m_window.openFirstSteps();
}

void HelpLink::refresh()
{
    if (!m_steps->isVisible())
        return;
    const QList<Campaign> campaigns = m_data.calls->campaigns();
    const auto isUnderWay = [](const Campaign &campaign) { return campaign.state != CampaignState::Draft; };
    m_steps->setDone(FirstStep::Demo, isNoted(FirstStep::Demo));
    m_steps->setDone(FirstStep::Account, isNoted(FirstStep::Account));
    m_steps->setDone(FirstStep::Business, !m_data.settings.business.businessName.isEmpty());
    m_steps->setDone(FirstStep::Leads, !m_data.leads->lists().isEmpty());
    m_steps->setDone(FirstStep::Script, isNoted(FirstStep::Script) || !campaigns.isEmpty());
    m_steps->setDone(FirstStep::Campaign, !campaigns.isEmpty());
    m_steps->setDone(FirstStep::LookAhead,
                     isNoted(FirstStep::LookAhead)
                         || std::any_of(campaigns.begin(), campaigns.end(), isUnderWay));
}

void HelpLink::note(FirstStep step)
{
    m_data.settingsStore->setValue(keyOf(step), true);
    refresh();
}

bool HelpLink::isNoted(FirstStep step) const
{
    return m_data.settingsStore->value(keyOf(step)).toBool();
}

void HelpLink::noteLookAhead()
{
    if (!isNoted(FirstStep::LookAhead))
        note(FirstStep::LookAhead);
}

void HelpLink::doStep(FirstStep step)
{
    switch (step) {
    case FirstStep::Demo:
        return openDemo();
    case FirstStep::Account:
        return; // entered in the panel
    case FirstStep::Business:
        return m_window.showPage(&m_pages.settings);
    case FirstStep::Leads:
        m_window.showPage(&m_pages.leads);
        return m_pages.leads.openImport({});
    case FirstStep::Script:
        m_window.showPage(&m_pages.prompts);
        return note(FirstStep::Script);
    case FirstStep::Campaign:
        m_window.showPage(&m_pages.campaigns);
        return m_pages.campaigns.openNewCampaign();
    case FirstStep::LookAhead:
        return lookAhead();
    }
}

/// For the newest campaign; without one the way there comes first.
void HelpLink::lookAhead()
{
    m_window.showPage(&m_pages.campaigns);
    const QList<Campaign> campaigns = m_data.calls->campaigns();
    if (campaigns.isEmpty())
        m_window.showMessage(
            {Message::Kind::Info, tr("Make a campaign first; then the preflight shows what it would do.")});
    else
        emit lookAheadRequested(campaigns.first().id);
}

void HelpLink::openDemo()
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}))
        return showError({Error::Kind::NotFound,
                          tr("The demo cannot be started: %1 cannot be run.")
                              .arg(text::isolated(QCoreApplication::applicationFilePath()))});
    note(FirstStep::Demo);
    m_window.showMessage({Message::Kind::Info, tr("The demo opens in a window of its own.")});
}

void HelpLink::testConnection()
{
    whenDone(m_dialer.provider.account(), this, [this](const Result<AccountInfo> &account) {
        m_data.settingsStore->setValue(keyOf(FirstStep::Account), static_cast<bool>(account));
        m_steps->showConnection(account);
    });
}

void HelpLink::openBundle()
{
    if (m_window.findChild<BundleSheet *>())
        return;
    const auto question = diagnosticsbundle::questionOf(m_data, m_diagnosis());
    auto *sheet = new BundleSheet(
        QtConcurrent::run([question] { return diagnosticsbundle::collect(question); }), &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &BundleSheet::saveRequested, this,
            [this, sheet](const QList<BundleFile> &files, const QString &fileName) {
                const auto written = QtConcurrent::run(
                    [files, fileName] { return diagnosticsbundle::write(files, fileName); });
                whenDone(written, sheet, [this, sheet, fileName](const Result<Done> &done) {
                    sheet->showSaved(done);
                    if (done)
                        m_window.showMessage(
                            {Message::Kind::Success, tr("Written to %1.").arg(text::isolated(fileName))});
                });
            });
    sheet->open();
}

void HelpLink::showError(const Error &error)
{
    m_window.showMessage({Message::Kind::Error, error.message});
}
