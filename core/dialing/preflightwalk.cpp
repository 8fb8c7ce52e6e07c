#include "core/dialing/preflightwalk.h"

namespace {

/// Few enough to stay in the cache of a processor from the reading to the gathering.
constexpr int leadsPerPage = 500;
/// A page may be so far ahead of the one that is gathered next: bounds the memory.
constexpr qint64 mostPagesAhead = 8;

} // namespace

bool PreflightWalk::isStopped()
{
    if (!m_error && m_cancel.isCancelled())
        m_error = Error {Error::Kind::Cancelled, {}};
    return m_error.has_value();
}

std::optional<PreflightWalk::Page> PreflightWalk::next(CampaignLeadReader &reader)
{
    const std::lock_guard lock(m_mutex);
    if (isStopped() || m_isAtEnd)
        return std::nullopt;
    auto ids = reader.ids(m_campaign, m_after, leadsPerPage);
    if (!ids) {
        m_error = ids.error();
        m_moved.notify_all();
        return std::nullopt;
    }
    m_isAtEnd = ids->isEmpty();
    if (m_isAtEnd)
        return std::nullopt;
    m_after = ids->last();
    return Page {m_dealt++, std::move(ids).value()};
}

void PreflightWalk::gather(const Page &page, const QList<CampaignLead> &leads, const QList<Judged> &judged)
{
    std::unique_lock lock(m_mutex);
    m_waiting.emplace(page.number, Judgements {leads, judged});
    for (auto first = m_waiting.begin(); first != m_waiting.end() && first->first == m_turn;
         first = m_waiting.erase(first)) {
        m_gathering.add(first->second.leads, first->second.judged);
        m_leads += first->second.leads.size();
        ++m_turn;
    }
    m_moved.notify_all();
    m_moved.wait(lock, [&] { return page.number < m_turn + mostPagesAhead || isStopped(); });
}

void PreflightWalk::fail(const Error &error)
{
    const std::lock_guard lock(m_mutex);
    if (!m_error)
        m_error = error;
    m_moved.notify_all();
}

bool PreflightWalk::isOver()
{
    const std::lock_guard lock(m_mutex);
    return m_isAtEnd || isStopped();
}

qint64 PreflightWalk::gathered()
{
    const std::lock_guard lock(m_mutex);
    return m_leads;
}

std::optional<Error> PreflightWalk::error()
{
    const std::lock_guard lock(m_mutex);
    isStopped();
    return m_error;
}
