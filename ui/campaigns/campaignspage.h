#pragma once

#include "core/base/changes.h"
#include "core/dialing/calllog.h"
#include "core/dialing/campaignqueue.h"
#include "core/leads/leadstore.h"
#include "core/prompts/promptlibrary.h"
#include "core/settings/settings.h"
#include "ui/shell/page.h"

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

    void setQueueStatus(CampaignId campaign, const QueueStatus &status);
    void showCampaign(CampaignId campaign);
    /// Offers a campaign for a list that has new leads.
    void proposeCampaign(ListId list);

signals:
    void startRequested(CampaignId campaign);
    void pauseRequested(CampaignId campaign);
    void stopRequested(CampaignId campaign);
    void exportRequested(CampaignId campaign);
    void callsRequested(const CallQuery &query);

private:
    CallReader &m_calls;
    CallLog &m_log;
    LeadReader &m_leads;
    const PromptLibrary &m_prompts;
    SettingsStore &m_settings;
    bool m_anyHoursAllowed = false;
};
