#include "ui/campaigns/campaignwords.h"

#include "core/base/text.h"
#include "ui/widgets/localtime.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
};

QString readySentence(const CampaignCounts &counts)
{
    const qint64 ready = counts.leads.value(LeadStatus::Ready);
    if (ready == 0)
        return Words::tr("No lead of the list can be dialed.");
    return Words::tr("Not started yet: %Ln lead(s) wait for their call.", nullptr, static_cast<int>(ready));
}

QString pausedSentence(const Campaign &campaign)
{
    if (campaign.pauseCause.isEmpty())
        return Words::tr("Paused by a person. Start goes on where it stopped.");
    return campaign.pauseCause;
}

} // namespace

OutcomeStyle campaignStyle(CampaignState state)
{
    OutcomeStyle style = outcomeStyle(Outcome::NotInterested);
    switch (state) {
    case CampaignState::Draft:
        style.symbol = u"○"_s;
        return style;
    case CampaignState::Running:
        style = outcomeStyle(Outcome::Interested);
        style.symbol = u"▶"_s;
        return style;
    case CampaignState::Paused:
        style = outcomeStyle(Outcome::Voicemail);
        style.symbol = u"‖"_s;
        return style;
    case CampaignState::Stopped:
        style.symbol = u"■"_s;
        return style;
    case CampaignState::Finished:
        style = outcomeStyle(Outcome::Callback);
        style.symbol = u"✓"_s;
        return style;
    }
    return style;
}

QString campaignLabel(CampaignState state)
{
    return campaignStyle(state).symbol + u' ' + campaignStateText(state);
}

QString campaignSentence(const Campaign &campaign, const QueueStatus &status)
{
    switch (campaign.state) {
    case CampaignState::Draft:
        return readySentence(campaign.counts);
    case CampaignState::Running:
        return status.text.isEmpty() ? Words::tr("Running.") : status.text;
    case CampaignState::Paused:
        return pausedSentence(campaign);
    case CampaignState::Stopped:
        return Words::tr("Stopped. Nothing more is dialed.");
    case CampaignState::Finished:
        return Words::tr("Finished: every lead has its result.");
    }
    return {};
}

QString campaignKindText(CampaignKind kind)
{
    return kind == CampaignKind::Sales ? Words::tr("Sales calls") : Words::tr("Service calls");
}

QString campaignKindSentence(CampaignKind kind)
{
    return kind == CampaignKind::Sales
        ? Words::tr("To win business. Only leads with written consent are dialed.")
        : Words::tr("About something the person ordered or asked for. Verbal consent is enough; no selling.");
}

qint64 leadsLeft(const CampaignCounts &counts)
{
    return counts.leads.value(LeadStatus::Ready) + counts.leads.value(LeadStatus::Open)
        + counts.leads.value(LeadStatus::Parked);
}

qint64 callsUnderWay(const CampaignCounts &counts)
{
    qint64 calls = 0;
    for (const AttemptState state :
         {AttemptState::Intent, AttemptState::Placed, AttemptState::Live, AttemptState::Unknown})
        calls += counts.attempts.value(state);
    return calls;
}

double shareDone(const CampaignCounts &counts)
{
    const qint64 total = counts.total();
    return total == 0 ? 0.0 : static_cast<double>(total - leadsLeft(counts)) / static_cast<double>(total);
}

QString spentText(const Campaign &campaign)
{
    const QString spent = shownMoney(campaign.counts.spent);
    if (!campaign.settings.budget)
        return spent;
    //: Spent and budget, "$96.00 of $500.00".
    return Words::tr("%1 of %2").arg(spent, shownMoney(*campaign.settings.budget));
}
