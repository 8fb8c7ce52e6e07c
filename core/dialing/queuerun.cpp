#include "core/dialing/queuerun.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds longWait = 1h;

milliseconds waitOf(const QueueRun &run, milliseconds now)
{
    if (run.holdsEnough)
        return longWait;
    const milliseconds token = run.pace.wait(now) - QueueRuns::claimAhead;
    return std::max({milliseconds(0), run.notBefore - now, token});
}

} // namespace

QueueRun *QueueRuns::find(CampaignId campaign)
{
    const auto found = m_runs.find(campaign);
    return found == m_runs.end() ? nullptr : &found->second;
}

QueueRun &QueueRuns::add(QueueRun run)
{
    const CampaignId id = run.campaign.id;
    if (!m_turns.contains(id))
        m_turns.append(id);
    return m_runs.insert_or_assign(id, std::move(run)).first->second;
}

void QueueRuns::remove(CampaignId campaign)
{
    m_runs.erase(campaign);
    m_turns.removeAll(campaign);
}

QueueRun *QueueRuns::takeTurn(milliseconds now)
{
    auto turn = m_turns.end();
    for (auto it = m_turns.begin(); it != m_turns.end(); ++it) {
        const bool isFree = waitOf(m_runs.at(*it), now) <= 0ms;
        if (isFree && (turn == m_turns.end() || priorityOf(*it) > priorityOf(*turn)))
            turn = it;
    }
    if (turn == m_turns.end())
        return nullptr;
    const CampaignId id = *turn;
    std::rotate(turn, turn + 1, m_turns.end());
    return &m_runs.at(id);
}

milliseconds QueueRuns::wait(milliseconds now) const
{
    milliseconds shortest = longWait;
    for (const auto &[id, run] : m_runs)
        shortest = std::min(shortest, waitOf(run, now));
    return shortest;
}
