#pragma once

#include "core/base/changes.h"
#include "core/dialing/calllog.h"
#include "core/dialing/campaignqueue.h"
#include "core/leads/leadstore.h"
#include "core/prompts/promptlibrary.h"
#include "core/settings/settings.h"
#include "ui/campaigns/campaignlistmodel.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QTimer>

class CampaignSheet;
class CampaignView;
class EmptyState;
class PageHeader;
class QSplitter;
class QStackedWidget;
class QTableView;

/// The campaigns: what there is, how far each one is, start, pause, stop, and the sheet for a new one.
class CampaignsPage final : public Page {
    Q_OBJECT
public:
    /// All references must outlive the page. `providerIsLoopback` permits "at any hour".
    CampaignsPage(CallReader &calls, CallLog &log, LeadReader &leads, const PromptLibrary &prompts, Changes &changes,
                  SettingsStore &settings, bool providerIsLoopback, QWidget *parent = nullptr);
    ~CampaignsPage() override;

    QString title() const override;
    QIcon icon() const override;

    /// Offers voices and caller numbers in the sheet; must outlive the page.
    void setProvider(CallProvider &provider) { m_provider = &provider; }
    /// Who calls, as it is in force; as it is stored otherwise.
    void setBusiness(std::function<BusinessSettings()> business) { m_business = std::move(business); }
    void setQueueStatus(CampaignId campaign, const QueueStatus &status);
    void showCampaign(CampaignId campaign);
    /// Offers a campaign for a list that has new leads: at once when the page is seen, else as soon as it is, so that
    /// the report of the import stays readable. Until then the navigation counts one.
    void proposeCampaign(ListId list);
    /// The sheet for a new campaign.
    void openNewCampaign() { newCampaign(m_proposed); }

signals:
    void startRequested(CampaignId campaign);
    void dryRunRequested(CampaignId campaign);
    void testCallRequested(CampaignId campaign);
    /// The leads of a campaign that wait or are refused for a reason (its code).
    void waitingLeadsRequested(CampaignId campaign, const QString &reason);
    void pauseRequested(CampaignId campaign);
    void stopRequested(CampaignId campaign);
    void exportRequested(CampaignId campaign);
    void callsRequested(const CallQuery &query);
    /// There are no leads yet.
    void importRequested();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createHeader();
    void createTable();
    void fitColumns();
    void createLayout();
    void connectView();
    void refresh();
    void showCurrent();
    void showEmptyOrTable();
    void offerProposal();
    CampaignSheet *openSheet();
    void newCampaign(ListId list);
    void changeCampaign(CampaignId campaign);
    void cloneCampaign(CampaignId campaign);
    void deleteCampaign(CampaignId campaign);
    void reportCreated(CampaignId campaign, const QString &name);

    CallReader &m_calls;
    CallLog &m_log;
    LeadReader &m_leads;
    const PromptLibrary &m_prompts;
    SettingsStore &m_settings;
    bool m_anyHoursAllowed = false;
    CallProvider *m_provider = nullptr;
    std::function<BusinessSettings()> m_business;
    CampaignListModel m_model;
    QHash<qint64, QueueStatus> m_statuses;
    QTimer m_refresh; ///< gathers bursts of changes
    ListId m_proposed {};
    bool m_offerWaits = false;
    PageHeader *m_header = nullptr;
    QTableView *m_table = nullptr;
    CampaignView *m_view = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_none = nullptr;
    QStackedWidget *m_stack = nullptr;
};
