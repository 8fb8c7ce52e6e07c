#pragma once

#include "app/station/datastore.h"
#include "app/station/dialer.h"
#include "core/dialing/unclearcalls.h"
#include "core/leads/leadholds.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTimer>

class CallsPage;
class CampaignsPage;
class DashboardPage;
class LeadsPage;
class PromptsPage;
class SettingsPage;

/// The pages of the window, borrowed.
struct Pages {
    LeadsPage &leads;
    CampaignsPage &campaigns;
    CallsPage &calls;
    DashboardPage &dashboard;
    PromptsPage &prompts;
    SettingsPage &settings;
};

/// Connects wishes of the window with what can fulfil them, and facts of the dialer with what shows them.
class WindowLink final : public QObject {
    Q_OBJECT
public:
    /// All must outlive the link.
    WindowLink(DataStore &data, Dialer &dialer, MainWindow &window, Pages pages);
    /// Shows what a start would do; its button starts.
    void lookAhead(CampaignId campaign);

signals:
    /// The preflight of a campaign was opened.
    void lookedAhead();

private:
    void connectCampaignWishes();
    void connectPages();
    void connectScripts();
    void connectDialer();
    void connectWebhookSection();
    void connectUnclearSection();
    CampaignHours hoursOf(ListId list);
    void playDry(CampaignId campaign);
    void openTestCall(CampaignId campaign);
    void showWaiting(CampaignId campaign, const QString &reason);
    void start(CampaignId campaign);
    QString nameOf(CampaignId campaign) const;
    void pause(CampaignId campaign);
    void stop(CampaignId campaign);
    void exportResults(CampaignId campaign);
    void writeResults(CampaignId campaign, const QString &fileName);
    void testConnection();
    void showCampaignBar();
    void release(LeadId lead, const PhoneNumber &chosen);
    void showError(const Error &error);

    DataStore &m_data;
    Dialer &m_dialer;
    MainWindow &m_window;
    Pages m_pages;
    std::unique_ptr<LeadHolds> m_holds;
    std::unique_ptr<UnclearCalls> m_unclear;
    QTimer m_barTimer; ///< gathers bursts of changes
};
