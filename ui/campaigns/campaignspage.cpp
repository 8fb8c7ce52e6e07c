#include "ui/campaigns/campaignspage.h"

#include "ui/widgets/icons.h"

CampaignsPage::CampaignsPage(CallReader &calls, CallLog &log, LeadReader &leads, const PromptLibrary &prompts, Changes &,
                             SettingsStore &settings, bool providerIsLoopback, QWidget *parent)
    : Page(parent)
    , m_calls(calls)
    , m_log(log)
    , m_leads(leads)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_anyHoursAllowed(providerIsLoopback)
{
}

CampaignsPage::~CampaignsPage() = default;

QString CampaignsPage::title() const
{
    return tr("Campaigns");
}

QIcon CampaignsPage::icon() const
{
    return themedIcon(QLatin1StringView("flag"));
}

void CampaignsPage::setQueueStatus(CampaignId, const QueueStatus &) { }
void CampaignsPage::showCampaign(CampaignId) { }
void CampaignsPage::proposeCampaign(ListId) { }
