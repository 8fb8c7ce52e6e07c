#include "tests/core/rules/secondopinion.h"

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// Attempts that count and were sent less than `seconds` before `atUtc`, one by one.
int sentWithin(const GateFacts &facts, const QDateTime &atUtc, qint64 seconds)
{
    int sent = 0;
    for (const PastAttempt &attempt : facts.history) {
        if (attempt.counts && attempt.sentUtc.addSecs(seconds) > atUtc)
            ++sent;
    }
    return sent;
}

} // namespace

bool SecondOpinion::ruleAllowsAgain(const RegionRule &rule, const GateFacts &facts,
                                    const QDateTime &atUtc) const
{
    if (rule.attemptsPer24h > 0 && sentWithin(facts, atUtc, day) >= rule.attemptsPer24h)
        return false;
    if (rule.attemptsPer30d > 0 && sentWithin(facts, atUtc, 30 * day) >= rule.attemptsPer30d)
        return false;
    if (rule.hoursBetweenAttempts > 0 && sentWithin(facts, atUtc, rule.hoursBetweenAttempts * hour) > 0)
        return false;
    for (const PastAttempt &attempt : facts.history) {
        if (attempt.declined && attempt.sentUtc.addDays(rule.restDaysAfterRefusal) > atUtc)
            return false;
    }
    return true;
}

/// The defaults and floors of calling-rules.md section 6, written down once more.
bool SecondOpinion::allowsAgain(const GateFacts &facts, const QDateTime &atUtc) const
{
    if (sentWithin(facts, atUtc, day) >= 2 || sentWithin(facts, atUtc, 30 * day) >= 6)
        return false;
    int ofThisCampaign = 0;
    for (const PastAttempt &attempt : facts.history) {
        const qint64 gap = attempt.busy ? 20 * minute : 4 * hour;
        if (attempt.open || attempt.unknown)
            return false;
        if (attempt.sentUtc.addSecs(attempt.counts ? gap : 2 * minute) > atUtc)
            return false;
        if (attempt.declined && attempt.sentUtc.addDays(60) > atUtc)
            return false;
        if (attempt.abandoned && attempt.sentUtc.addSecs(72 * hour) > atUtc)
            return false;
        ofThisCampaign += attempt.counts && attempt.sameCampaign && attempt.sameLead ? 1 : 0;
    }
    if (ofThisCampaign >= facts.attemptsAllowed || ofThisCampaign >= 10)
        return false;
    for (const QString &region : regions(facts)) {
        const RegionRule *rule = m_book.region(region);
        if (rule && !ruleAllowsAgain(*rule, facts, atUtc))
            return false;
    }
    return true;
}

bool SecondOpinion::allowsAtAll(const GateFacts &facts) const
{
    const bool isSale = facts.kind == CampaignKind::Sales;
    if (facts.onStopList || !facts.stoppedDomain.isEmpty() || facts.held || !facts.importFinished
        || facts.duplicateInCampaign)
        return false;
    if (isSale && facts.consent.kind != Consent::Kind::Written)
        return false;
    for (const QString &region : regions(facts)) {
        const RegionRule *rule = m_book.region(region);
        if (!rule || (isSale && rule->salesBlocked))
            return false;
    }
    return true;
}
