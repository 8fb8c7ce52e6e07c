#pragma once

#include "core/base/result.h"
#include "core/dialing/attempt.h"
#include "core/dialing/campaign.h"

#include <QFuture>

/// One call to be placed, in the program's words; the adapter turns it into its own.
struct DialRequest {
    AttemptKey key;
    PhoneNumber to;
    CampaignId campaign {};
    LeadId lead {};
    QString task;
    QString firstSentence;
    QString voice;
    QString callerNumber;
    QString language;
    int maxDurationMinutes = 10;
    bool record = false;
    VoicemailAction voicemail = VoicemailAction::HangUp;
    QString voicemailMessage;
    QString smsMessage; ///< sent after the voicemail message; LeaveMessageAndText
    QString webhookUrl; ///< with path token; empty = poll only
};

/// The exact bytes that will be sent, made before the intent so that their hash can be stored with it.
struct PreparedDial {
    AttemptKey key;
    QByteArray body;
    QByteArray sha256; ///< of `body`, 32 bytes
};

/// What a permanent refusal means for the number.
enum class NumberVerdict { None, StopList, BadNumber };

/// A refusal for load that says what has to pass first.
enum class PlanLimit {
    None,
    Lines, ///< as many calls at once as the plan allows: a call has to end
    MinutesOfDay, ///< until midnight UTC
    Foreign, ///< numbers outside the provider's own country, for an hour
};

/// How the answer to a dial POST was read (reliability.md 3.4).
struct DialVerdict {
    AttemptState state = AttemptState::Unknown; ///< Placed, Rejected, NotSent or Unknown
    QString callId;
    int httpStatus = 0; ///< 0 = no answer
    QString code; ///< provider's code or error class, for the log
    QString text; ///< provider's words, redacted
    NumberVerdict number = NumberVerdict::None;
    /// 401, 402, 403, redirect, moderation ...: pause the campaign (or all) with this sentence for the
    /// person.
    QString pauseCause;
    bool accountFailure = false; ///< counts towards back-off and breaker
    bool loadRefusal = false; ///< refused for load or plan limit: the attempt does not count, retry later
    PlanLimit planLimit = PlanLimit::None; ///< completes `loadRefusal`
    /// From Retry-After, clamped, or what the limit itself says; 0 = none.
    std::chrono::milliseconds retryAfter {0};
    QDateTime providerDate; ///< `Date` header
    bool unknownMember = false; ///< the deployment does not know a member of the request
    bool repeated = false; ///< more than one emission was seen: a defect (I-4)
};

/// A row of the provider's list of calls.
struct CallRow {
    QString callId;
    QString attemptKey; ///< empty when the row has no metadata
    QString toDigits;
    QDateTime createdUtc;
    bool completed = false;
};

struct CallListQuery {
    QString toNumber; ///< E.164; empty = all numbers
    QDateTime startUtc;
    QDateTime endUtc; ///< invalid = now
};

/// All pages of one list read; only complete reads are given.
struct CallListing {
    QList<CallRow> rows;
    QDateTime providerDate;
};

struct AccountInfo {
    QString status;
    std::optional<Money> balance;
    QDateTime providerDate {}; ///< `Date` header; may be invalid
};
struct VoiceInfo {
    QString id;
    QString name;
    QString description;
    bool recommended = false;
};

/// What the provider says of the webhook of a call.
struct WebhookReport {
    struct Try {
        QDateTime sentUtc;
        int status = 0; ///< our answer's HTTP status; 0 = none came
        QString took; ///< "123ms", as the provider says it
        bool isResend = false;
    };
    QString url; ///< where it was sent, without its secret last part
    QList<Try> tries; ///< oldest first; empty = it was never sent
};

/// The service that places calls. One implementation per provider (core/bland); JSON and HTTP stop there.
/// Thread: the one that made the object, except `prepare`, which is pure and thread-safe.
class CallProvider {
public:
    virtual ~CallProvider() = default;

    virtual PreparedDial prepare(const DialRequest &request) const = 0;
    /// Sends the bytes once. Never fails: whatever happens is a verdict.
    virtual QFuture<DialVerdict> dial(const PreparedDial &dial) = 0;
    /// Complete list, or an error: a partial read proves nothing.
    virtual QFuture<Result<CallListing>> calls(const CallListQuery &query) = 0;
    virtual QFuture<Result<CallRecord>> call(const QString &callId) = 0;
    virtual QFuture<Result<QList<CallRow>>> activeCalls() = 0;
    virtual QFuture<Result<Done>> stopCall(const QString &callId) = 0;
    /// Whether and how the result of a call was delivered. NotFound: there was no webhook for it.
    virtual QFuture<Result<WebhookReport>> webhookReport(const QString &callId) = 0;
    /// Asks for the result of a call once more, to the same address.
    virtual QFuture<Result<Done>> resendWebhook(const QString &callId) = 0;
    virtual QFuture<Result<AccountInfo>> account() = 0;
    virtual QFuture<Result<QList<VoiceInfo>>> voices() = 0;
    virtual QFuture<Result<QStringList>> callerNumbers() = 0;
};

/// Reads a delivery's bytes. Pure, thread-safe. InvalidInput: not JSON, not an object, too deep, wrong types.
class DeliveryReader {
public:
    virtual ~DeliveryReader() = default;
    virtual Result<Delivery> read(const QByteArray &body) const = 0;
};
