#pragma once

#include "core/base/clock.h"
#include "core/base/consent.h"
#include "core/base/phonenumber.h"
#include "core/rules/rulebook.h"

#include <QDateTime>
#include <QList>

/// Why a lead is not dialed. The order is the order of the gate (calling-rules.md section 6).
enum class GateReason {
    None,
    NumberInvalid,
    NumberBlocked, ///< kind of number; detail holds the fault code
    Held, ///< a person has to decide something first
    ImportUnfinished,
    OnStopList,
    DomainOnStopList, ///< the company of the lead is; detail holds the domain
    NoConsent,
    RegionNotOpen, ///< country or territory not opened, or without a rule set
    SalesBlocked, ///< Washington
    ScrubMissing, ///< consumer list whose check against the national registry is too old
    DuplicateInCampaign, ///< the same number is already in this campaign
    OpenAttempt, ///< an attempt to this number is open, perhaps of another campaign
    UnknownAttempt, ///< one is `unknown` and being reconciled
    CampaignAttempts, ///< attempts of this campaign used up
    AttemptsPerDay, ///< cap of the number over all campaigns, rolling 24 h
    AttemptsPerMonth, ///< rolling 30 days
    NumberGap, ///< shortest gap between attempts to one number
    Resting, ///< after a refusal, an abandoned call
    NoTimeZone,
    StaleTimeZoneData,
    OutsideHours,
    OutsideDates, ///< before the first or after the last day of the campaign
    NeverOpen, ///< the windows of its zones have no common moment
    RetryDelay, ///< waits for its retry time
    BudgetSpent,
    PlanLimit, ///< the calls the provider's plan allows in this hour or day are used up
    MissingValue, ///< the script prints a value this lead does not have
    ScriptFault,
};
QString reasonCode(GateReason reason); ///< "outside_hours": stored, shown by CLI and API
std::optional<GateReason> reasonFromCode(const QString &code);
/// Translated short words for people ("outside calling hours").
QString reasonText(GateReason reason);

/// An earlier attempt to the same number, over all campaigns.
struct PastAttempt {
    QDateTime sentUtc;
    /// False for `absent`, `not_sent` and refusals for load: they rang nobody.
    bool counts = true;
    bool open = false;
    bool unknown = false;
    bool declined = false; ///< a person answered and declined
    bool abandoned = false; ///< a person answered and heard silence
    bool busy = false; ///< the line was busy: the next attempt may follow after 20 minutes
    bool sameCampaign = false;
    bool sameLead = false;
    bool numberInvalid = false; ///< the provider or the network said that there is no such number
};

/// Everything the gate looks at, gathered in the transaction that writes the intent (I-14).
struct GateFacts {
    PhoneNumber phone;
    QString region; ///< ISO 3166 of the number
    QString state; ///< as in the lead's column
    QString postalCode;
    QString timeZone;
    bool timeZoneConfirmed = false;
    bool held = false;
    bool importFinished = true;
    bool onStopList = false;
    QString stoppedDomain; ///< the domain on the stop list that one of the lead's addresses lies in
    bool duplicateInCampaign = false;
    Consent consent;
    /// Regions a person opened for sales in this campaign ("US-WA").
    QStringList openedForSales;
    bool consumerList = false; ///< its list needs a fresh check against the national registry
    QDateTime scrubbedUtc; ///< last such check; invalid = never
    QList<PastAttempt> history; ///< last 60 days are enough

    CampaignKind kind = CampaignKind::Sales;
    CampaignHours hours;
    int attemptsAllowed = 5; ///< per lead and campaign
    /// Retry rule of the campaign: not before this moment.
    QDateTime notBeforeUtc;
    /// The person named `notBeforeUtc`: the operator's own limits give way to the floors.
    bool callbackAsked = false;
};

/// The operator's settings inside the floors of calling-rules.md section 6.
struct GateSettings {
    NumberPolicy numbers;
    QSet<QString> openedRegions; ///< beside RuleBook::openByDefault
    int attemptsPer24h = 2;
    int attemptsPer30d = 6;
    std::chrono::minutes numberGap {240};
    int restDaysAfterRefusal = 60;
    int minutesBeforeClosing = 5;
    TimeScale timeScale;
};

/// What the gate says, with the facts it stood on (stored with the attempt).
struct Verdict {
    GateReason reason = GateReason::None;
    /// When it is worth asking again; invalid when only a person can change it.
    QDateTime untilUtc = {};
    /// "toll_free", "Florida", "America/Chicago": completes the reason.
    QString detail = {};
    QStringList zones = {}; ///< candidate zones
    QString zoneSource = {}; ///< "area code 850", "state FL"
    QString rulesVersion = {};
    QStringList regions = {}; ///< whose rules were asked ("US-FL"); filled in when the call is allowed

    bool allowed() const { return reason == GateReason::None; }
    /// A refusal for good: the lead is `refused`. Otherwise it waits until `untilUtc` or, without that
    /// moment, is parked for a person (CampaignAttempts: has no attempts left and is through with this
    /// campaign).
    bool isFinal() const;
};

/// When a lead may be dialed if nothing else happens to it.
struct NextCall {
    QDateTime utc; ///< invalid: not before something changes, be it a person or a call under way
    /// Why not at the moment asked about, or why never; None: it may be dialed then.
    GateReason reason = GateReason::None;
    QString detail = {};
    QStringList zones = {}; ///< candidate zones
    QStringList places = {}; ///< "Florida", by number and by address
};

/// May this lead be dialed at this instant, and if not, why and until when. Pure; thread-safe.
/// A setting beyond its floor counts as the floor. With hours "any" nothing about zones and hours refuses.
/// Source: calling-rules.md sections 5.6 and 6.
class Gate final {
public:
    Gate(RuleBook rules, GateSettings settings);

    Verdict judge(const GateFacts &facts, const QDateTime &nowUtc) const;
    /// The first moment from `nowUtc` on at which `judge` allows the lead, by asking again at each moment a
    /// refusal ends.
    NextCall next(const GateFacts &facts, const QDateTime &nowUtc) const;
    const GateSettings &settings() const { return m_settings; }
    const RuleBook &rules() const { return m_rules; }
    /// The same gate with the operator's own rules instead of those it has.
    Gate with(const OwnRules &own) const;

private:
    RuleBook m_rules;
    GateSettings m_settings;
};
