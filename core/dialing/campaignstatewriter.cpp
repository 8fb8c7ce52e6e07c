#include "core/dialing/campaignstatewriter.h"

#include "core/base/passing.h"
#include "core/base/whendone.h"

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds retryWait = 2s;

} // namespace

CampaignStateWriter::CampaignStateWriter(CallLog &log, const Clock &clock, TimeScale timeScale,
                                         QObject *parent)
    : QObject(parent)
    , m_log(log)
    , m_clock(clock)
    , m_timeScale(timeScale)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CampaignStateWriter::tick);
}

QFuture<Result<Done>> CampaignStateWriter::write(CampaignId campaign, CampaignState state,
                                                 const QString &cause)
{
    m_wanted.insert_or_assign(campaign, Wanted {state, cause, ++m_serial});
    return tryWrite(campaign);
}

QFuture<Result<Done>> CampaignStateWriter::tryWrite(CampaignId campaign)
{
    Wanted &wanted = m_wanted.at(campaign);
    wanted.refused = false;
    const auto future = m_log.setState(campaign, wanted.state, wanted.cause);
    whenDone(future, this, [this, campaign, serial = wanted.serial](const Result<Done> &result) {
        written(campaign, serial, result);
    });
    return future;
}

void CampaignStateWriter::written(CampaignId campaign, quint64 serial, const Result<Done> &result)
{
    const auto found = m_wanted.find(campaign);
    if (found == m_wanted.end() || found->second.serial != serial)
        return;
    // A person's Start that fails is shown and not repeated behind their back.
    if (result || !isPassing(result.error()) || found->second.state == CampaignState::Running) {
        m_wanted.erase(found);
        return;
    }
    found->second.refused = true;
    m_retryAt = m_clock.monotonic() + m_timeScale(retryWait);
    m_timer.start(m_timeScale(retryWait));
}

void CampaignStateWriter::tick()
{
    const milliseconds left = m_retryAt - m_clock.monotonic();
    if (left > 0ms) {
        m_timer.start(left);
        return;
    }
    for (auto &[campaign, wanted] : m_wanted) {
        if (wanted.refused)
            tryWrite(campaign);
    }
}
