#include "core/rules/gatecase.h"
#include "core/rules/numbergap.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Beyond these no setting goes. Source: calling-rules.md section 6.
constexpr int mostAttemptsPer30Days = 12;
constexpr int mostAttemptsPer24Hours = 3;
constexpr int mostAttemptsPerCampaign = 10;
constexpr std::chrono::minutes shortestGap = 15min;
constexpr int fewestRestDays = 30;

/// A copy of the national registry counts for so long. Source: calling-rules.md sections 2.3 and 6.
constexpr std::chrono::days registryFreshFor {31};
constexpr std::chrono::days registryFreshForInBritain {28};

constexpr std::chrono::minutes gapAfterBusy = 20min;
constexpr std::chrono::hours restAfterAbandoned = 72h;
/// When to ask again about something that ends by itself at no known moment.
constexpr std::chrono::minutes shortly = 1min;
constexpr qint64 openingHorizonSeconds = 60 * 86'400; ///< holidays may close several weeks in a row

/// The number itself is faulty, not only of a kind that is not called.
bool isInvalid(NumberFault fault)
{
    switch (fault) {
    case NumberFault::Empty:
    case NumberFault::Letters:
    case NumberFault::ForeignScript:
    case NumberFault::TooFewDigits:
    case NumberFault::TooManyDigits:
    case NumberFault::Extension:
    case NumberFault::NotANumber:
    case NumberFault::Ambiguous:
    case NumberFault::SpreadsheetDamage:
    case NumberFault::SpreadsheetError:
        return true;
    default:
        return false;
    }
}

Verdict refused(GateReason reason, const QString &detail = {})
{
    Verdict verdict;
    verdict.reason = reason;
    verdict.detail = detail;
    return verdict;
}

} // namespace

const std::array<GateCase::Check, 16> GateCase::checks {
    &GateCase::numberRefused,     &GateCase::personNeeded,   &GateCase::importUnfinished,
    &GateCase::onStopList,        &GateCase::noConsent,      &GateCase::regionClosed,
    &GateCase::salesBlocked,      &GateCase::scrubMissing,   &GateCase::duplicate,
    &GateCase::attemptUnderWay,   &GateCase::attemptsUsedUp, &GateCase::calledTooOften,
    &GateCase::calledTooRecently, &GateCase::resting,        &GateCase::hoursClosed,
    &GateCase::retryLater,
};

GateCase::GateCase(const RuleBook &book, const GateSettings &settings, const GateFacts &facts,
                   const LeadPlaces &places, const QDateTime &nowUtc)
    : m_book(book)
    , m_settings(settings)
    , m_facts(facts)
    , m_places(places)
    , m_nowMs(nowUtc.toMSecsSinceEpoch())
{
    for (const QString &region : places.regions) {
        if (const RegionRule *rule = book.region(region))
            m_rules.append(rule);
    }
}

GateCase::Refusal GateCase::refusal() const
{
    for (const Check check : checks) {
        if (auto refusal = (this->*check)())
            return refusal;
    }
    return std::nullopt;
}

GateCase::Refusal GateCase::waitUntil(GateReason reason, qint64 untilMs) const
{
    Verdict verdict = refused(reason);
    verdict.untilUtc = QDateTime::fromMSecsSinceEpoch(untilMs, Qt::UTC);
    return verdict;
}

GateCase::Refusal GateCase::waitShortly(GateReason reason) const
{
    return waitUntil(reason, m_nowMs + scaledMs(shortly));
}

GateCase::Refusal GateCase::numberRefused() const
{
    const auto fault = PhoneNumbers::denial(m_facts.phone, m_settings.numbers);
    if (!fault) {
        const bool isInvalid = std::ranges::any_of(m_facts.history, &PastAttempt::numberInvalid);
        return isInvalid ? Refusal(refused(GateReason::NumberInvalid, QStringLiteral("provider")))
                         : std::nullopt;
    }
    return refused(isInvalid(*fault) ? GateReason::NumberInvalid : GateReason::NumberBlocked,
                   faultCode(*fault));
}

GateCase::Refusal GateCase::personNeeded() const
{
    return m_facts.held ? Refusal(refused(GateReason::Held)) : std::nullopt;
}

GateCase::Refusal GateCase::importUnfinished() const
{
    return m_facts.importFinished ? std::nullopt : waitShortly(GateReason::ImportUnfinished);
}

GateCase::Refusal GateCase::onStopList() const
{
    if (m_facts.onStopList)
        return refused(GateReason::OnStopList);
    if (!m_facts.stoppedDomain.isEmpty())
        return refused(GateReason::DomainOnStopList, m_facts.stoppedDomain);
    return std::nullopt;
}

GateCase::Refusal GateCase::noConsent() const
{
    if (allows(m_facts.consent, m_facts.kind))
        return std::nullopt;
    return refused(GateReason::NoConsent, consentCode(m_facts.consent.kind));
}

bool GateCase::isOpened(const RegionRule &rule) const
{
    const auto &opened = m_settings.openedRegions;
    return rule.openByDefault || opened.contains(rule.region) || opened.contains(rule.region.mid(3));
}

GateCase::Refusal GateCase::regionClosed() const
{
    if (m_places.regions.isEmpty())
        return refused(GateReason::RegionNotOpen);
    for (const QString &region : m_places.regions) {
        const RegionRule *rule = m_book.region(region);
        if (!rule)
            return refused(GateReason::RegionNotOpen, region);
        if (!isOpened(*rule) || rule->closedByOperator)
            return refused(GateReason::RegionNotOpen, rule->name);
    }
    return std::nullopt;
}

GateCase::Refusal GateCase::salesBlocked() const
{
    if (m_facts.kind != CampaignKind::Sales)
        return std::nullopt;
    const auto isBlocked = [this](const RegionRule *rule) {
        const bool byLaw = rule->salesBlocked && !m_facts.openedForSales.contains(rule->region);
        return byLaw || rule->salesBlockedByOperator;
    };
    const auto blocked = std::find_if(m_rules.begin(), m_rules.end(), isBlocked);
    return blocked == m_rules.end() ? std::nullopt
                                    : Refusal(refused(GateReason::SalesBlocked, (*blocked)->name));
}

/// Who gave written consent, or asked for the service that is called about, may be called whatever the
/// registry says.
GateCase::Refusal GateCase::scrubMissing() const
{
    const Consent::Kind ground = m_facts.consent.kind;
    const bool isAsked = ground == Consent::Kind::Written
        || (m_facts.kind == CampaignKind::Service && ground == Consent::Kind::Service);
    if (!m_facts.consumerList || isAsked)
        return std::nullopt;
    std::chrono::days freshFor = registryFreshFor;
    for (const RegionRule *rule : m_rules)
        freshFor = rule->region == "GB"_L1 ? std::min(freshFor, registryFreshForInBritain) : freshFor;
    const std::chrono::milliseconds span(freshFor);
    const qint64 checkedMs = m_facts.scrubbedUtc.isValid() ? m_facts.scrubbedUtc.toMSecsSinceEpoch() : 0;
    if (m_facts.scrubbedUtc.isValid() && m_nowMs - checkedMs < span.count())
        return std::nullopt;
    return refused(GateReason::ScrubMissing, QString::number(freshFor.count()));
}

GateCase::Refusal GateCase::duplicate() const
{
    return m_facts.duplicateInCampaign ? Refusal(refused(GateReason::DuplicateInCampaign)) : std::nullopt;
}

GateCase::Refusal GateCase::attemptUnderWay() const
{
    const auto &history = m_facts.history;
    const auto isUnknown = [](const PastAttempt &attempt) { return attempt.unknown; };
    const auto isOpen = [](const PastAttempt &attempt) { return attempt.open && !attempt.unknown; };
    if (std::any_of(history.begin(), history.end(), isOpen))
        return waitShortly(GateReason::OpenAttempt);
    if (std::any_of(history.begin(), history.end(), isUnknown))
        return waitShortly(GateReason::UnknownAttempt);
    return std::nullopt;
}

GateCase::Refusal GateCase::attemptsUsedUp() const
{
    const auto used =
        std::count_if(m_facts.history.begin(), m_facts.history.end(), [](const PastAttempt &attempt) {
            return attempt.counts && attempt.sameCampaign && attempt.sameLead;
        });
    const int allowed = m_facts.callbackAsked ? mostAttemptsPerCampaign
                                              : std::min(m_facts.attemptsAllowed, mostAttemptsPerCampaign);
    return used < allowed ? std::nullopt : Refusal(refused(GateReason::CampaignAttempts));
}

GateCase::Refusal GateCase::overCap(GateReason reason, int cap, std::chrono::hours span) const
{
    const qint64 spanMs = scaledMs(span);
    QVarLengthArray<qint64, 16> sent;
    for (const PastAttempt &attempt : m_facts.history) {
        const qint64 sentMs = attempt.sentUtc.toMSecsSinceEpoch();
        if (attempt.counts && sentMs > m_nowMs - spanMs)
            sent.append(sentMs);
    }
    if (sent.size() < cap)
        return std::nullopt;
    if (cap <= 0)
        return refused(reason);
    std::sort(sent.begin(), sent.end());
    return waitUntil(reason, sent[sent.size() - cap] + spanMs);
}

GateCase::Refusal GateCase::calledTooOften() const
{
    int perDay = m_settings.attemptsPer24h;
    if (m_facts.callbackAsked)
        perDay = std::max(perDay, mostAttemptsPer24Hours);
    int perMonth = std::min(m_settings.attemptsPer30d, mostAttemptsPer30Days);
    for (const RegionRule *rule : m_rules) {
        perDay = rule->attemptsPer24h > 0 ? std::min(perDay, rule->attemptsPer24h) : perDay;
        perMonth = rule->attemptsPer30d > 0 ? std::min(perMonth, rule->attemptsPer30d) : perMonth;
    }
    if (auto refusal = overCap(GateReason::AttemptsPerDay, perDay, 24h))
        return refusal;
    return overCap(GateReason::AttemptsPerMonth, perMonth, 24h * 30);
}

std::chrono::minutes GateCase::gapAfter(const PastAttempt &attempt) const
{
    std::chrono::minutes gap = m_facts.callbackAsked ? shortestGap : m_settings.numberGap;
    if (attempt.busy)
        gap = std::min(gap, gapAfterBusy);
    gap = std::max(gap, shortestGap);
    for (const RegionRule *rule : m_rules)
        gap = std::max<std::chrono::minutes>(gap, std::chrono::hours(rule->hoursBetweenAttempts));
    return gap;
}

GateCase::Refusal GateCase::calledTooRecently() const
{
    qint64 untilMs = m_nowMs;
    for (const PastAttempt &attempt : m_facts.history) {
        const std::chrono::minutes gap = attempt.counts ? gapAfter(attempt) : gapBetweenRequests;
        untilMs = std::max(untilMs, attempt.sentUtc.toMSecsSinceEpoch() + scaledMs(gap));
    }
    return untilMs > m_nowMs ? waitUntil(GateReason::NumberGap, untilMs) : std::nullopt;
}

GateCase::Refusal GateCase::resting() const
{
    int restDays = std::max(m_settings.restDaysAfterRefusal, fewestRestDays);
    for (const RegionRule *rule : m_rules)
        restDays = std::max(restDays, rule->restDaysAfterRefusal);
    qint64 untilMs = m_nowMs;
    for (const PastAttempt &attempt : m_facts.history) {
        const qint64 sentMs = attempt.sentUtc.toMSecsSinceEpoch();
        if (attempt.declined)
            untilMs = std::max(untilMs, sentMs + scaledMs(24h * restDays));
        if (attempt.abandoned)
            untilMs = std::max(untilMs, sentMs + scaledMs(restAfterAbandoned));
    }
    return untilMs > m_nowMs ? waitUntil(GateReason::Resting, untilMs) : std::nullopt;
}

GateCase::Refusal GateCase::hoursClosed() const
{
    if (m_facts.hours.any)
        return outsideDays();
    if (m_places.zones.isEmpty())
        return refused(GateReason::NoTimeZone);
    return outsideHours(CallWindow(m_book, m_rules, m_facts.hours, m_settings.minutesBeforeClosing));
}

/// Hours "any" know no zones: their days are those of UTC.
GateCase::Refusal GateCase::outsideDays() const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC);
    const QDate first = m_facts.hours.firstDay;
    const QDate last = m_facts.hours.lastDay;
    if (first.isValid() && now.date() < first)
        return waitUntil(GateReason::OutsideDates, first.startOfDay(Qt::UTC).toMSecsSinceEpoch());
    return last.isValid() && now.date() > last ? Refusal(refused(GateReason::OutsideDates)) : std::nullopt;
}

GateCase::Refusal GateCase::outsideHours(const CallWindow &window) const
{
    const qint64 now = m_nowMs / 1000;
    ZoneClocks clocks;
    Verdict verdict;
    for (const QByteArray &name : m_places.zones) {
        const ZoneOffsets *zone = m_book.zones().zone(name);
        if (!zone)
            return refused(GateReason::NoTimeZone, QString::fromUtf8(name));
        const ZoneOffsets *correction = m_book.zones().correction(name);
        clocks.append(zone);
        if (correction)
            clocks.append(correction);
        const qint64 local = now + zone->offsetAt(now);
        const bool isShut = !window.contains(local);
        if (isShut && window.isOtherDay(local))
            verdict = refused(GateReason::OutsideDates);
        else if (isShut && verdict.reason != GateReason::OutsideHours
                 && verdict.reason != GateReason::OutsideDates)
            verdict = refused(GateReason::OutsideHours, QString::fromUtf8(name));
        else if (verdict.allowed() && correction && !window.contains(now + correction->offsetAt(now)))
            verdict = refused(GateReason::StaleTimeZoneData, QString::fromUtf8(name));
    }
    return verdict.allowed() ? std::nullopt : untilOpening(verdict, window, clocks);
}

/// Searched from the campaign's first day on, if that is still to come; a day has begun everywhere 14 hours
/// before it begins in UTC.
GateCase::Refusal GateCase::untilOpening(Verdict verdict, const CallWindow &window,
                                         const ZoneClocks &clocks) const
{
    constexpr qint64 earliestZoneSeconds = 14 * 3'600;
    qint64 from = m_nowMs / 1000;
    if (m_facts.hours.firstDay.isValid())
        from = std::max(from,
                        m_facts.hours.firstDay.startOfDay(Qt::UTC).toSecsSinceEpoch() - earliestZoneSeconds);
    const auto opening = window.commonOpening(clocks, from, from + openingHorizonSeconds);
    if (!opening && m_facts.hours.lastDay.isValid())
        return refused(GateReason::OutsideDates);
    if (!opening)
        return refused(GateReason::NeverOpen, verdict.detail);
    verdict.untilUtc = QDateTime::fromSecsSinceEpoch(*opening, Qt::UTC);
    return verdict;
}

GateCase::Refusal GateCase::retryLater() const
{
    if (!m_facts.notBeforeUtc.isValid())
        return std::nullopt;
    const qint64 notBeforeMs = m_facts.notBeforeUtc.toMSecsSinceEpoch();
    return notBeforeMs > m_nowMs ? waitUntil(GateReason::RetryDelay, notBeforeMs) : std::nullopt;
}
