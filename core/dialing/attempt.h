#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/phonenumber.h"
#include "core/dialing/callrecord.h"
#include "core/dialing/outcome.h"

#include <QDateTime>
#include <QUuid>

/// Durable states of an attempt. Source: reliability.md section 3.1.
enum class AttemptState { Intent, Placed, Live, Ended, Rejected, NotSent, Unknown, Absent };
QString attemptStateCode(AttemptState state); ///< "intent" ... "not_sent"
std::optional<AttemptState> attemptStateFromCode(const QString &code);
QString attemptStateText(AttemptState state); ///< translated
constexpr bool isOpen(AttemptState state)
{
    return state == AttemptState::Intent || state == AttemptState::Placed || state == AttemptState::Live
        || state == AttemptState::Unknown;
}
/// The one table of allowed transitions (reliability.md 3.2). Everything else is a defect.
bool mayBecome(AttemptState from, AttemptState to);

/// The attempt's own random key, used for one POST only, for ever (I-3).
struct AttemptKey {
    QUuid uuid;
    static AttemptKey random() { return { QUuid::createUuid() }; }
    QString text() const { return uuid.toString(QUuid::WithoutBraces); }
    bool operator==(const AttemptKey &) const = default;
};

/// One decision to dial one number once, as the Calls page shows it.
struct Attempt {
    AttemptId id {};
    AttemptKey key;
    CampaignId campaign {};
    QString campaignName;
    LeadId lead {};
    QString leadName;
    QString company;
    PhoneNumber phone;
    AttemptState state = AttemptState::Intent;
    std::optional<Outcome> outcome;
    OutcomeBy outcomeBy = OutcomeBy::Provider;
    QString callId;
    QDateTime intentUtc;
    QDateTime endedUtc;
    std::optional<double> seconds;
    std::optional<Money> cost;
    QString summary;
    QString recordingUrl;
    QString answeredBy;
    QString notes;
    QString errorText; ///< the provider's words for a refusal
    bool review = false;
    int number = 1; ///< first, second ... attempt of this lead in this campaign
};

/// Everything about one call, for the detail panel and `/api/calls/<id>`.
struct AttemptDetail {
    Attempt attempt;
    QList<TranscriptLine> transcript;
    QString firstSentence;
    QString task;
    QString promptName;
    QStringList zones;
    /// "2026-11-22 18:04:05.123 intent -> placed: answer 200"
    struct Step {
        QDateTime atUtc;
        std::optional<AttemptState> from;
        AttemptState to = AttemptState::Intent;
        QString cause;
    };
    QList<Step> steps;
};
