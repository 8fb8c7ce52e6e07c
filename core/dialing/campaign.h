#pragma once

#include "core/base/consent.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/dialing/attempt.h"
#include "core/dialing/retrytable.h"
#include "core/leads/lead.h"
#include "core/rules/hours.h"

#include <QMap>

enum class CampaignState { Draft, Running, Paused, Stopped, Finished };
QString campaignStateCode(CampaignState state);
std::optional<CampaignState> campaignStateFromCode(const QString &code);
QString campaignStateText(CampaignState state);

enum class VoicemailAction { HangUp, LeaveMessage, LeaveMessageAndText };
/// Which of several running campaigns gets a free line first.
enum class CampaignPriority { Low = -1, Normal = 0, High = 1 };
QString priorityCode(CampaignPriority priority); ///< "low", "normal", "high"
std::optional<CampaignPriority> priorityFromCode(const QString &code);

/// Which leads of its lists a campaign takes in; what is not set lets every lead pass, all that is set has to
/// hold. It is asked when leads are taken in: at the making and at each start.
struct CampaignFilter {
    QStringList states; ///< as in the file ("TX"), in any case; one of them
    QString region; ///< ISO 3166 of the number ("US")
    QString tag;
    std::optional<QString> owner; ///< empty text = nobody's
    std::optional<QString>
        outcome; ///< code of the last outcome over all campaigns; empty text = not called yet

    bool isEmpty() const { return *this == CampaignFilter {}; }
    bool operator==(const CampaignFilter &) const = default;
    /// Takes one "state=TX", "region=US", "tag=fair", "owner=Ann", "outcome=voicemail"; Misuse names what may
    /// stand there.
    Result<Done> add(const QString &entry);
    /// As `add` reads it, one entry each.
    QStringList entries() const;
};

/// What a person decides about a campaign.
struct CampaignSettings {
    QString name;
    ListId list {};
    QList<ListId> moreLists; ///< beside `list`; a number that is on several of them is called once
    CampaignFilter filter;
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
    QString voicemailMessage; ///< a template, as the script is one
    QString smsMessage; ///< a template; LeaveMessageAndText
    RetryTable retries;
    CampaignPriority priority = CampaignPriority::Normal;
};

/// Settings that stay as they are once the campaign was started, each with the sentence that says why;
/// empty for a change that is allowed.
QString unchangeable(const CampaignSettings &before, const CampaignSettings &after, CampaignState state);

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
