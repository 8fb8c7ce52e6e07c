#pragma once

#include "core/base/consent.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/dialing/attempt.h"
#include "core/leads/lead.h"
#include "core/rules/hours.h"

#include <QMap>

enum class CampaignState { Draft, Running, Paused, Stopped, Finished };
QString campaignStateCode(CampaignState state);
std::optional<CampaignState> campaignStateFromCode(const QString &code);
QString campaignStateText(CampaignState state);

enum class VoicemailAction { HangUp, LeaveMessage };

/// What a person decides about a campaign.
struct CampaignSettings {
    QString name;
    ListId list {};
    CampaignKind kind = CampaignKind::Sales;
    QString promptName;
    QString promptText; ///< the text as it was when the campaign was made
    QString business; ///< empty = the setting
    int concurrency = 0; ///< 0 = the account's
    double callsPerSecond = 0; ///< 0 = the account's
    int attempts = 5; ///< per lead: counts calls that rang or may have rung
    std::optional<Money> budget;
    CampaignHours hours = CampaignHours::standard();
    QString voice; ///< empty = the provider's default
    QString callerNumber; ///< E.164; empty = the provider's pool
    QString language = QStringLiteral("en");
    int maxDurationMinutes = 10;
    bool record = false;
    VoicemailAction voicemail = VoicemailAction::HangUp;
    QString voicemailMessage;
};

/// Where a campaign stands. leads: I-13, the sum is the number of leads taken in.
struct CampaignCounts {
    QMap<LeadStatus, qint64> leads;
    QMap<AttemptState, qint64> attempts;
    QMap<Outcome, qint64> outcomes; ///< of ended attempts' leads: last outcome per lead
    QMap<QString, qint64> reasons; ///< GateReason code -> leads that wait or are refused for it
    Money spent;
    QDateTime nextUtc; ///< earliest planned attempt of a waiting lead
    qint64 total() const;
};

struct Campaign {
    CampaignId id {};
    CampaignSettings settings;
    QString listName;
    CampaignState state = CampaignState::Draft;
    /// Why it is paused, for people; empty when a person did it.
    QString pauseCause;
    QDateTime createdUtc;
    QDateTime startedUtc;
    CampaignCounts counts;
};

/// When a lead is dialed again after an outcome; nothing for final ones. Source: calling-rules.md section 6.
struct RetryRule {
    bool retry = false;
    std::chrono::minutes after { 0 };
    bool needsPerson = false; ///< parked for a person (canceled, unknown)
};
RetryRule retryRule(Outcome outcome);
