#pragma once

#include "core/rules/callwindow.h"
#include "core/rules/leadplaces.h"

/// One lead before the gate: the checks, in the order of `GateReason`. Borrows everything; lives for one
/// question.
class GateCase final {
public:
    GateCase(const RuleBook &book, const GateSettings &settings, const GateFacts &facts,
             const LeadPlaces &places, const QDateTime &nowUtc);

    /// The first reason against dialing; nothing when there is none. Only reason, moment and detail are
    /// filled in.
    std::optional<Verdict> refusal() const;

private:
    using Refusal = std::optional<Verdict>;
    using Check = Refusal (GateCase::*)() const;
    static const std::array<Check, 16> checks;

    Refusal numberRefused() const;
    Refusal personNeeded() const;
    Refusal importUnfinished() const;
    Refusal onStopList() const;
    Refusal noConsent() const;
    Refusal regionClosed() const;
    Refusal salesBlocked() const;
    Refusal scrubMissing() const;
    Refusal duplicate() const;
    Refusal attemptUnderWay() const;
    Refusal attemptsUsedUp() const;
    Refusal calledTooOften() const;
    Refusal calledTooRecently() const;
    Refusal resting() const;
    Refusal hoursClosed() const;
    Refusal retryLater() const;

    bool isOpened(const RegionRule &rule) const;
    Refusal overCap(GateReason reason, int cap, std::chrono::hours span) const;
    std::chrono::minutes gapAfter(const PastAttempt &attempt) const;
    Refusal outsideDays() const;
    Refusal outsideHours(const CallWindow &window) const;
    Refusal untilOpening(Verdict verdict, const CallWindow &window, const ZoneClocks &clocks) const;
    Refusal waitShortly(GateReason reason) const;
    Refusal waitUntil(GateReason reason, qint64 untilMs) const;
    qint64 scaledMs(std::chrono::milliseconds wait) const { return m_settings.timeScale(wait).count(); }

    const RuleBook &m_book;
    const GateSettings &m_settings;
    const GateFacts &m_facts;
    const LeadPlaces &m_places;
    qint64 m_nowMs;
    RegionRules m_rules; ///< of the regions that have any
};
