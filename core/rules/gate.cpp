#include "core/rules/gate.h"

#include "core/rules/gatecase.h"
#include "core/rules/leadplaces.h"

Gate::Gate(RuleBook rules, GateSettings settings)
    : m_rules(std::move(rules))
    , m_settings(std::move(settings))
{
}

Verdict Gate::judge(const GateFacts &facts, const QDateTime &nowUtc) const
{
    const LeadPlaces places = placesOf(facts, m_rules);
    Verdict verdict;
    if (auto refusal = GateCase(m_rules, m_settings, facts, places, nowUtc).refusal())
        verdict = std::move(*refusal);
    verdict.zones.reserve(places.zones.size());
    for (const QByteArray &zone : places.zones)
        verdict.zones.append(QString::fromUtf8(zone));
    verdict.zoneSource = places.source;
    verdict.rulesVersion = m_rules.version();
    return verdict;
}
