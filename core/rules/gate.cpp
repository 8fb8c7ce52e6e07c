#include "core/rules/gate.h"

#include "core/rules/gatecase.h"
#include "core/rules/leadplaces.h"
#include "core/rules/ownrules.h"

namespace {

/// Each refusal ends later than the one before; more of them in a row than there are checks is a riddle for
/// a person.
constexpr int mostRefusals = 32;

/// Ends at no known moment: asking again shortly only says so again.
bool endsWithACall(GateReason reason)
{
    return reason == GateReason::OpenAttempt || reason == GateReason::UnknownAttempt
        || reason == GateReason::ImportUnfinished;
}

QStringList namesOf(const LeadPlaces &places, const RuleBook &book)
{
    QStringList names;
    for (const QString &region : places.regions) {
        const RegionRule *rule = book.region(region);
        names.append(rule ? rule->name : region);
    }
    names.removeDuplicates();
    return names;
}

} // namespace

Gate::Gate(RuleBook rules, GateSettings settings)
    : m_rules(std::move(rules))
    , m_settings(std::move(settings))
{
}

Gate Gate::with(const OwnRules &own) const
{
    return Gate(m_rules.stricter(own), m_settings);
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
    if (verdict.allowed()) {
        for (const QString &region : places.regions)
            verdict.regions.append(region);
    }
    return verdict;
}

NextCall Gate::next(const GateFacts &facts, const QDateTime &nowUtc) const
{
    const LeadPlaces places = placesOf(facts, m_rules);
    NextCall call;
    call.places = namesOf(places, m_rules);
    for (const QByteArray &zone : places.zones)
        call.zones.append(QString::fromUtf8(zone));
    QDateTime moment = nowUtc;
    for (int round = 0; round < mostRefusals; ++round) {
        const auto refusal = GateCase(m_rules, m_settings, facts, places, moment).refusal();
        if (!refusal) {
            call.utc = moment;
            return call;
        }
        const bool blocks = !refusal->untilUtc.isValid() || endsWithACall(refusal->reason);
        if (round == 0 || blocks) {
            call.reason = refusal->reason;
            call.detail = refusal->detail;
        }
        if (blocks || refusal->untilUtc <= moment)
            return call;
        moment = refusal->untilUtc;
    }
    return call;
}
