#include "core/dialing/preflightgathering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostFirstCalls = 5;

} // namespace

void PreflightGathering::keepFirst(const CampaignLead &lead, qint64 dueMs)
{
    const Turn turn {dueMs, lead.priority, lead.lead.id};
    if (m_first.size() == mostFirstCalls && m_first.rbegin()->first < turn)
        return;
    m_first.emplace(turn, lead);
    if (m_first.size() > mostFirstCalls)
        m_first.erase(std::prev(m_first.end()));
}

void PreflightGathering::addDial(const CampaignLead &lead, const Judged &judged)
{
    ++m_willDial;
    m_dialNow += judged.dueMs <= m_nowMs ? 1 : 0;
    ForecastGroup &group = m_groups[judged.group];
    if (group.due.isEmpty()) {
        group.facts = lead.facts;
        group.facts.history.clear();
        group.facts.notBeforeUtc = {};
        const NextCall next = m_gate.next(group.facts, QDateTime::fromMSecsSinceEpoch(judged.dueMs, Qt::UTC));
        group.place = next.places.join(", "_L1);
        group.zones = next.zones;
    }
    ++group.due[judged.dueMs];
    if (lead.attempts > 0)
        ++group.called[{judged.dueMs, lead.attempts}];
    keepFirst(lead, judged.dueMs);
}

bool PreflightGathering::isSecondOfItsNumber(const CampaignLead &lead)
{
    if (lead.isTakenIn || !lead.facts.importFinished)
        return false;
    const bool isFirst = !m_numbers.contains(lead.lead.phone.e164());
    m_numbers.insert(lead.lead.phone.e164());
    return !isFirst && !lead.facts.duplicateInCampaign;
}

void PreflightGathering::addLead(const CampaignLead &lead, const Judged &judged)
{
    switch (judged.fate) {
    case Judged::Fate::Dial:
        addDial(lead, judged);
        break;
    case Judged::Fate::Skip: {
        Preflight::Skip &skip = m_skips[judged.reason];
        skip.reason = judged.reason;
        ++skip.details[judged.detail];
        skip.leads.append(lead.lead.id);
        break;
    }
    case Judged::Fate::UnderWay:
        ++m_underWay;
        break;
    case Judged::Fate::Finished:
        ++m_finished;
        break;
    }
}

void PreflightGathering::add(const QList<CampaignLead> &leads, const QList<Judged> &judged)
{
    for (qsizetype i = 0; i < leads.size(); ++i) {
        if (!isSecondOfItsNumber(leads.at(i))) {
            addLead(leads.at(i), judged.at(i));
            continue;
        }
        CampaignLead second = leads.at(i);
        second.facts.duplicateInCampaign = true;
        addLead(second, m_judge.judge(second));
    }
}

void PreflightGathering::finish(Preflight &into) const
{
    into.willDial = m_willDial;
    into.dialNow = m_dialNow;
    into.underWay = m_underWay;
    into.finished = m_finished;
    for (const auto &[reason, skip] : m_skips)
        into.skips.append(skip);
    std::ranges::stable_sort(into.skips, std::greater(), [](const auto &skip) { return skip.leads.size(); });
    into.groups = m_groups.values();
    std::ranges::sort(into.groups, {}, [](const ForecastGroup &group) {
        return std::tuple(group.due.firstKey(), -group.leads(), group.place);
    });
}

QList<PreflightGathering::First> PreflightGathering::first() const
{
    QList<First> first;
    for (const auto &[turn, lead] : m_first)
        first.append({lead, QDateTime::fromMSecsSinceEpoch(turn.dueMs, Qt::UTC)});
    return first;
}
