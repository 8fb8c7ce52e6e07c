#pragma once

#include "core/base/money.h"
#include "core/dialing/outcome.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// One turn of a conversation.
struct TranscriptLine {
    enum class Speaker { Callee, Agent, System };
    Speaker speaker = Speaker::System;
    QString text;
    QDateTime saidUtc;
    bool operator==(const TranscriptLine &) const = default;
};

/// The provider's record of a call, already parsed and checked: every field may be missing.
/// Source: bland-api.md section 7. Text is cut and made storable, numbers are in range.
struct CallRecord {
    QString callId;
    QString attemptKey; ///< from metadata (or external_id)
    QString to; ///< digits only
    QString from;
    std::optional<bool> completed;
    QString status; ///< normalised: lower case, "-" for "_"
    QString queueStatus;
    QString answeredBy; ///< "human", "voicemail", "unknown", "no-answer", "" ...
    QString errorMessage;
    std::optional<double> callLengthMinutes;
    std::optional<double> correctedSeconds;
    std::optional<double> maxDurationMinutes;
    std::optional<Money> price;
    bool priceRead = false; ///< read from the provider on purpose: beats what deliveries say
    QString callEndedBy; ///< "ASSISTANT", "USER"
    QString recordingUrl;
    QString summary;
    QString dispositionTag; ///< upper case
    QString transferredTo;
    QDateTime transferredUtc;
    QString warmTransferState; ///< upper case; empty when there was none
    bool isProviderRetry = false;
    bool isProxyLeg = false;
    QDateTime createdUtc;
    QDateTime startedUtc;
    QDateTime endUtc;
    QList<TranscriptLine> transcript;
    bool hasCorrectedTranscript = false;
    QList<TranscriptLine> plainTranscript; ///< what a corrected one has replaced
    QList<TranscriptLine> afterTransfer; ///< what was said after a transfer
    /// What late deliveries add, by name: "citation: budget", "evaluation: score", "disposition: demo".
    QMap<QString, QString> additions;
    /// The moment the person named for a callback, when the provider extracted one.
    QDateTime callbackUtc;

    bool operator==(const CallRecord &) const = default;
};

/// What a body that reached the webhook (or a details answer) is.
struct Delivery {
    enum class Kind {
        PostCall,
        LiveEvent,
        Enrichment, ///< citations, dispositions, corrected transcript: merged into the record
        Batch, ///< state of a batch: stored, not applied
        Sms, ///< text message or its state: stored, not applied
        Other,
    };
    Kind kind = Kind::Other;
    CallRecord record;
    QStringList ignored; ///< members that are not as they should be and were left out
    QString liveMessage;
};

/// Reading of an outcome with its refinements.
struct OutcomeReading {
    bool finished = false;
    Outcome outcome = Outcome::Unknown;
    OutcomeBy by = OutcomeBy::Provider;
    /// The person asked not to be called again.
    bool stopRequest = false;
    /// Worth a person's look: doubtful voicemail, AGENT_ENDED_CALL, transfer not connected.
    bool review = false;
    QString reviewReason; ///< code
    bool abandoned = false; ///< a person answered and heard nothing
    bool hitTimeLimit = false;

    bool operator==(const OutcomeReading &) const = default;
};

/// The table of bland-api.md section 8 and the refinements of contract.md section 3: first row that fits wins. Pure.
OutcomeReading readOutcome(const CallRecord &record);
/// True when a turn of the callee asks for no further calls (English, German, Spanish).
bool asksToStop(const QList<TranscriptLine> &transcript);

/// Merges a later reading into an earlier one, whatever the order: finished beats open, filled beats empty,
/// `completed` never goes back, corrected transcript replaces plain (which is kept beside it), cost keeps the maximum until
/// it was read from the provider.
CallRecord merged(const CallRecord &a, const CallRecord &b);
