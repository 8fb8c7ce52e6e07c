#pragma once

#include "core/dialing/attempt.h"
#include "core/dialing/inbox.h"

#include <QMap>

#include <chrono>
#include <optional>

/// Something a person has to know of, kept until a person has seen it. `code` names a row of alarmWords().
struct Alarm {
    qint64 id = 0;
    QDateTime atUtc;
    QString code;
    QString text; ///< what happened, in English, as the log has it
    QDateTime seenUtc; ///< invalid: nobody has looked at it

    bool operator==(const Alarm &) const = default;
};

/// What an alarm means and what to do about it, translated; docs/reliability.md has the same rows.
struct AlarmWords {
    QString title;
    QString advice;
};
AlarmWords alarmWords(const QString &code);
/// All codes there are, in the order of the documentation.
QStringList alarmCodes();

/// A delivery as the log shows it; the body is read apart.
struct DeliveryEntry {
    DeliveryId id {};
    QDateTime receivedUtc;
    DeliveryState state = DeliveryState::New;
    QString kind; ///< code of deliveryKindCode(), empty while it was not read
    QString callId;
    QString reason; ///< why it is in its state
    Signature signature = Signature::None;
    qint64 duplicates = 0;
    qint64 bytes = 0;
    bool hasBody = true; ///< false once retention has taken it

    bool operator==(const DeliveryEntry &) const = default;
};

QString deliveryStateCode(DeliveryState state); ///< "new" ... "ignored"
std::optional<DeliveryState> deliveryStateFromCode(const QString &code);
QString deliveryStateText(DeliveryState state); ///< translated
QString deliveryKindCode(Delivery::Kind kind); ///< "result", "live", "addition", "batch", "sms", "other"
QString deliveryKindText(const QString &kindCode); ///< translated; empty for an empty code
/// Why a delivery is in its state: the stored words, translated where they are our own.
QString deliveryReasonText(const QString &reason);

/// Counters of what a listener refused, by reason, and took.
struct ListenerCounters {
    QMap<QString, qint64> refused;
    qint64 accepted = 0;
};

/// Counters of reliability.md section 12 that the running program knows.
struct ProgramFigures {
    ListenerCounters webhooks;
    ListenerCounters admin;
    QMap<int, qint64> sqlErrors; ///< by SQLite's extended code
    std::chrono::milliseconds longestStall { 0 }; ///< of the main thread's event loop since the start
    qint64 walBytes = -1; ///< -1 = unknown, here and below
    qint64 freeBytes = -1;
    QDateTime lastBackupUtc; ///< every backup was read back before it got its name
    QDateTime lastCheckUtc; ///< integrity check of the database
    bool lastCheckOk = true;
    std::optional<std::chrono::milliseconds> clockOffset; ///< provider's clock minus ours
};

/// Everything the program can say about itself.
struct Diagnosis {
    HealthCounters health;
    ProgramFigures program;
};

/// Reads alarms and the delivery log, newest first. Blocks shortly; belongs to the thread that made it.
class DiagnosticsReader {
public:
    virtual ~DiagnosticsReader() = default;
    /// Those after `before` in the order of the log (0 = from the newest).
    virtual QList<DeliveryEntry> deliveries(std::optional<DeliveryState> state, DeliveryId before, int limit) = 0;
    virtual std::optional<DeliveryEntry> delivery(DeliveryId id) = 0;
    /// As text for people, JSON indented, its order kept, cut with a visible mark; empty once it is gone.
    virtual QString body(DeliveryId id) = 0;
    /// Unseen ones first.
    virtual QList<Alarm> alarms(int limit) = 0;
};

/// What a person does on the diagnostics page. Any thread; work on the storage thread.
class Diagnostics {
public:
    virtual ~Diagnostics() = default;
    /// Applies a delivery once more. NotFound when it or its body is gone, Conflict while it waits anyway.
    virtual QFuture<Result<Done>> replay(DeliveryId id) = 0;
    /// All alarms up to this id have been seen.
    virtual QFuture<Result<Done>> markSeen(qint64 upTo) = 0;
    /// Once per code and text while nobody has seen it.
    virtual QFuture<Result<Done>> raiseAlarm(const QString &code, const QString &text) = 0;
    /// Forgets bodies of deliveries that were applied or ignored more than `keep` ago; their digests stay, so that a
    /// repeat is still known. Gives their number.
    virtual QFuture<Result<qint64>> forgetBodies(std::chrono::hours keep) = 0;
};
