#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

/// The legal ground on which a lead may be called, with its proof. Source: calling-rules.md section 6.
struct Consent {
    enum class Kind { None, Written, Verbal, ExistingCustomer, Service };
    Kind kind = Kind::None;
    /// Where it comes from, free text ("trade fair 2026, form 12").
    QString source = {};
    QDateTime givenUtc = {};
    /// Wording or URL of what the person agreed to.
    QString wording = {};

    /// Nobody has said anything: what was stated for the whole file may stand for it.
    bool saysNothing() const { return kind == Kind::None && source.isEmpty(); }
    /// The lead's own row denies a ground, or says what is not understood; `source` is what it says. Nothing
    /// else becomes a ground then.
    bool saysNo() const { return kind == Kind::None && !source.isEmpty(); }

    bool operator==(const Consent &) const = default;
};

/// "written", "verbal", "existing_customer", "service", "none".
QString consentCode(Consent::Kind kind);
std::optional<Consent::Kind> consentFromCode(const QString &code);

/// What a campaign is for: `Sales` needs written ground, `Service` takes any.
enum class CampaignKind { Sales, Service };
bool allows(const Consent &ground, CampaignKind campaign);
QString campaignKindCode(CampaignKind kind);
std::optional<CampaignKind> campaignKindFromCode(const QString &code);
