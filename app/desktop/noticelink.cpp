#include "app/desktop/noticelink.h"

#include "core/base/text.h"

NoticeLink::NoticeLink(DataStore &data, Dialer &dialer, MainWindow &window, DesktopNotice &notice)
    : m_data(data)
{
    window.setCanHide([&notice] { return notice.hasTray(); });
    connect(&notice, &DesktopNotice::quitRequested, &window, &MainWindow::quit);
    connect(&dialer.queue, &CampaignQueue::campaignPaused, this,
            [this, &notice](CampaignId campaign, const QString &cause) {
                notice.tell(tr("%1 is paused").arg(nameOf(campaign)), cause);
            });
    connect(&dialer.queue, &CampaignQueue::drained, this, [this, &notice](CampaignId campaign) {
        const auto interested =
            static_cast<int>(m_data.calls->counts(campaign).outcomes.value(Outcome::Interested));
        notice.tell(tr("%1 is finished").arg(nameOf(campaign)),
                    tr("Every lead has its result.") + u' '
                        + tr("%Ln lead(s) are interested.", nullptr, interested));
    });
    const auto showState = [&dialer, &notice](CampaignId campaign) {
        notice.setState(dialer.queue.status(campaign).text);
    };
    connect(&dialer.queue, &CampaignQueue::statusChanged, this, showState);
}

QString NoticeLink::nameOf(CampaignId campaign) const
{
    const auto full = m_data.calls->campaign(campaign);
    return text::shown(full ? full->settings.name : tr("A campaign"), 80);
}
