#include "core/dialing/preflightjudge.h"

#include "core/rules/leadplaces.h"

namespace {

/// Postal codes make many places of few rules.
constexpr qsizetype mostPlaces = 50'000;

QByteArray keyOf(const LeadPlaces &places)
{
    QByteArray key;
    for (const QString &region : places.regions)
        key += region.toLatin1() + ' ';
    for (const QByteArray &zone : places.zones)
        key += zone + ' ';
    return key;
}

Judged skip(GateReason reason, const QString &detail)
{
    Judged judged;
    judged.reason = reason;
    judged.detail = detail;
    return judged;
}

} // namespace

PreflightJudge::Place PreflightJudge::placeOf(const GateFacts &facts)
{
    const QStringView number(facts.phone.e164());
    return {.areaCode = facts.phone.isNanp() ? number.mid(2, 3).toInt() : 0,
            .region = facts.region,
            .state = facts.state,
            .postalCode = facts.postalCode,
            .timeZone = facts.timeZone,
            .isConfirmed = facts.timeZoneConfirmed};
}

PreflightJudge::Marks PreflightJudge::marksOf(const GateFacts &facts)
{
    int flags = 0;
    for (const bool mark : {facts.held, facts.importFinished, facts.onStopList, facts.duplicateInCampaign,
                            facts.consumerList, facts.callbackAsked})
        flags = 2 * flags + (mark ? 1 : 0);
    return {.consent = facts.consent.kind,
            .stoppedDomain = facts.stoppedDomain,
            .scrubbedMs = facts.scrubbedUtc.isValid() ? facts.scrubbedUtc.toMSecsSinceEpoch() : 0,
            .flags = flags};
}

PreflightJudge::Group &PreflightJudge::groupOf(const GateFacts &facts)
{
    const Place place = placeOf(facts);
    const bool isToldByNumber = place.areaCode == 0 && place.region.isEmpty();
    if (const auto known = m_places.constFind(place); known != m_places.cend() && !isToldByNumber)
        return m_groups.at(*known);
    const QByteArray key = keyOf(placesOf(facts, m_gate.rules()));
    auto number = m_numbers.find(key);
    if (number == m_numbers.end()) {
        number = m_numbers.insert(key, m_groups.size());
        m_groups.push_back({key, {}});
    }
    if (m_places.size() >= mostPlaces)
        m_places.clear();
    if (!isToldByNumber)
        m_places.insert(place, *number);
    return m_groups.at(*number);
}

/// What the gate asks about a number itself is asked for each of them; the rest depends on the place, the
/// ground and the marks.
NextCall PreflightJudge::nextCall(const GateFacts &facts, Group &group) const
{
    const bool hasPast = !facts.history.isEmpty() || facts.notBeforeUtc.isValid();
    if (hasPast || PhoneNumbers::denial(facts.phone, m_gate.settings().numbers))
        return m_gate.next(facts, m_nowUtc);
    const Marks marks = marksOf(facts);
    auto known = group.answers.find(marks);
    if (known == group.answers.end())
        known = group.answers.insert(marks, m_gate.next(facts, m_nowUtc));
    return *known;
}

Judged PreflightJudge::judgeReady(const CampaignLead &lead)
{
    if (lead.attempts >= m_settings.attempts)
        return skip(GateReason::CampaignAttempts, {});
    Group &group = groupOf(lead.facts);
    const NextCall next = nextCall(lead.facts, group);
    if (!next.utc.isValid() || next.utc > m_horizonUtc)
        return skip(next.reason, next.detail);
    if (m_text) {
        if (const auto refusal = (*m_text)(lead.lead, lead.columns))
            return skip(refusal->reason, refusal->detail);
    }
    Judged judged;
    judged.fate = Judged::Fate::Dial;
    judged.dueMs = next.utc.toMSecsSinceEpoch();
    judged.group = group.key;
    return judged;
}

Judged PreflightJudge::judge(const CampaignLead &lead)
{
    Judged judged;
    switch (lead.status) {
    case LeadStatus::Ready:
        return judgeReady(lead);
    case LeadStatus::Open:
        judged.fate = Judged::Fate::UnderWay;
        return judged;
    case LeadStatus::Finished:
        judged.fate = Judged::Fate::Finished;
        return judged;
    case LeadStatus::Refused:
    case LeadStatus::Parked:
        break;
    }
    return skip(reasonFromCode(lead.reason).value_or(GateReason::Held), lead.detail);
}
