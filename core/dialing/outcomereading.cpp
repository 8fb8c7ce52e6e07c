#include "core/dialing/callrecord.h"
#include "core/dialing/spokenphrases.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Speaker = TranscriptLine::Speaker;

/// Below this a call that the callee ended counts as hung up at once. Source: bland-api.md section 8.
constexpr double hangupSeconds = 10;
/// A mailbox does not talk that long in turns: doubt the detection.
constexpr double doubtfulVoicemailSeconds = 30;
constexpr double timeLimitTolerance = 0.05;
/// Within that time nobody says what he wants: a person should listen.
constexpr double shortCallSeconds = 10;

/// What the rows ask of a record, computed once.
struct Facts {
    explicit Facts(const CallRecord &call);

    const CallRecord &record;
    QString status;
    QString queue;
    QString answeredBy;
    QString error; ///< lower case
    QString tag;
    qsizetype calleeTurns = 0;
    qsizetype agentTurns = 0;
    double seconds = 0;
    bool connected = false;
    bool talked = false;
    bool voicemailWords = false;

    bool mentions(QLatin1StringView text) const { return error.contains(text); }
    bool startsWith(QLatin1StringView text) const { return error.startsWith(text); }
    bool answererOpen() const { return answeredBy.isEmpty() || answeredBy == u"unknown"; }
    bool queueFailed() const
    {
        return queue == u"pre-queue-error" || queue == u"queue-error" || queue == u"call-error";
    }
    bool statusFinal() const
    {
        return status == u"failed" || status == u"error" || status == u"busy" || status == u"no-answer"
            || status == u"canceled";
    }
};

QString normalised(const QString &value)
{
    const QString plain = value.trimmed().toLower().replace(u'_', u'-');
    if (plain == u"machine" || plain == u"answering-machine")
        return u"voicemail"_s;
    return plain == u"cancelled" ? u"canceled"_s : plain;
}

QString normalisedTag(const QString &tag)
{
    return tag.trimmed().toUpper().replace(u' ', u'_').replace(u'-', u'_');
}

qsizetype turns(const QList<TranscriptLine> &transcript, Speaker speaker)
{
    return std::ranges::count_if(transcript, [speaker](const TranscriptLine &line) {
        return line.speaker == speaker && !line.text.trimmed().isEmpty();
    });
}

/// Seconds on the line; the exact field wins. Nothing when the record says nothing about it.
std::optional<double> lineSeconds(const CallRecord &record)
{
    if (record.correctedSeconds)
        return record.correctedSeconds;
    if (record.callLengthMinutes)
        return *record.callLengthMinutes * 60;
    if (record.startedUtc.isValid() && record.endUtc.isValid() && record.startedUtc < record.endUtc)
        return static_cast<double>(record.startedUtc.msecsTo(record.endUtc)) / 1'000.0;
    return std::nullopt;
}

/// `call_length` decides. Where a record lacks it, another length does, and where it lacks all of them, a
/// turn of the callee proves the connection.
bool wasConnected(const CallRecord &record, qsizetype calleeTurns)
{
    if (record.callLengthMinutes)
        return *record.callLengthMinutes > 0;
    const std::optional<double> seconds = lineSeconds(record);
    return seconds ? *seconds > 0 : calleeTurns > 0;
}

Facts::Facts(const CallRecord &call)
    : record(call)
    , status(normalised(call.status))
    , queue(normalised(call.queueStatus))
    , answeredBy(normalised(call.answeredBy))
    , error(call.errorMessage.trimmed().toLower())
    , tag(normalisedTag(call.dispositionTag))
    , calleeTurns(turns(call.transcript, Speaker::Callee))
    , agentTurns(turns(call.transcript, Speaker::Agent))
    , seconds(lineSeconds(call).value_or(0))
    , connected(wasConnected(call, calleeTurns))
    , talked(connected && calleeTurns > 0)
    , voicemailWords(SpokenPhrases::isVoicemail(call.transcript))
{
}

struct Row {
    bool (*fits)(const Facts &);
    Outcome outcome;
    OutcomeBy by;
};

bool failedTechnically(const Facts &f)
{
    return f.status == u"failed" || f.status == u"error" || f.queueFailed()
        || f.startsWith(QLatin1StringView("call failed"))
        || f.startsWith(QLatin1StringView("unable to start call"))
        || f.startsWith(QLatin1StringView("a database error")) || f.tag == u"FAILED";
}

/// Rows 4 to 17 of bland-api.md section 8, in its order; the first that fits wins. `answered_by: busy` has
/// been seen and is read with row 5; a number that is out of reach just now (row 10) is a number that did not
/// answer.
constexpr std::array rows {
    Row {[](const Facts &f) { return f.status == u"canceled" || f.tag == u"CANCELED"; }, Outcome::Canceled,
         OutcomeBy::Provider},
    Row {[](const Facts &f) {
             return !f.talked
                 && (f.status == u"busy" || f.answeredBy == u"busy"
                     || f.mentions(QLatin1StringView("is busy")) || f.tag == u"BUSY");
         },
         Outcome::Busy, OutcomeBy::Provider},
    Row {[](const Facts &f) {
             return !f.talked && f.mentions(QLatin1StringView("spam or number reputation"));
         },
         Outcome::Blocked, OutcomeBy::Provider},
    Row {[](const Facts &f) { return !f.talked && f.mentions(QLatin1StringView("is not found")); },
         Outcome::InvalidNumber, OutcomeBy::Provider},
    Row {[](const Facts &f) { return !f.talked && f.mentions(QLatin1StringView("not allowed to call")); },
         Outcome::Blocked, OutcomeBy::Provider},
    Row {[](const Facts &f) {
             return !f.talked && f.answeredBy != u"voicemail"
                 && (f.status == u"no-answer" || f.answeredBy == u"no-answer" || f.tag == u"NO_ANSWER");
         },
         Outcome::NoAnswer, OutcomeBy::Provider},
    Row {[](const Facts &f) { return !f.talked && f.mentions(QLatin1StringView("temporarily unavailable")); },
         Outcome::NoAnswer, OutcomeBy::Provider},
    Row {[](const Facts &f) { return !f.talked && failedTechnically(f); }, Outcome::Failed,
         OutcomeBy::Provider},
    Row {[](const Facts &f) { return f.answeredBy == u"voicemail"; }, Outcome::Voicemail,
         OutcomeBy::Provider},
    Row {[](const Facts &f) { return f.answeredBy == u"human"; }, Outcome::HumanAnswered,
         OutcomeBy::Provider},
    Row {[](const Facts &f) { return f.answererOpen() && f.talked && f.voicemailWords; }, Outcome::Voicemail,
         OutcomeBy::Transcript},
    Row {[](const Facts &f) { return f.answererOpen() && f.talked; }, Outcome::HumanAnswered,
         OutcomeBy::Rule},
    Row {[](const Facts &f) { return f.answererOpen() && f.connected && f.calleeTurns == 0; },
         Outcome::NoAnswer, OutcomeBy::Rule},
    Row {[](const Facts &) { return true; }, Outcome::Unknown, OutcomeBy::Rule},
};

/// Row 3.
bool stillRunning(const Facts &f)
{
    return !f.record.completed.value_or(false) && !f.statusFinal() && !f.queueFailed();
}

struct TagRow {
    QLatin1StringView tag;
    Outcome outcome;
};

constexpr std::array tagRows {
    TagRow {QLatin1StringView("INTERESTED"), Outcome::Interested},
    TagRow {QLatin1StringView("COMPLETED_ACTION"), Outcome::Interested},
    TagRow {QLatin1StringView("NOT_INTERESTED"), Outcome::NotInterested},
    TagRow {QLatin1StringView("NOT_QUALIFIED"), Outcome::NotInterested},
    TagRow {QLatin1StringView("CALL_BACK_SCHEDULED"), Outcome::Callback},
    TagRow {QLatin1StringView("FOLLOW_UP_REQUIRED"), Outcome::Callback},
    TagRow {QLatin1StringView("NEEDS_MORE_INFO"), Outcome::NeedsInfo},
    TagRow {QLatin1StringView("OBJECTION_RAISED"), Outcome::NeedsInfo},
};

bool transferConnected(const CallRecord &record)
{
    if (!record.warmTransferState.isEmpty())
        return record.warmTransferState == u"MERGED";
    return !record.transferredTo.isEmpty() || record.transferredUtc.isValid();
}

bool transferTried(const Facts &f)
{
    const auto announced = [](const TranscriptLine &line) {
        return line.speaker == Speaker::Agent && SpokenPhrases::announcesTransfer(line.text);
    };
    return f.tag == u"TRANSFERRED" || !f.record.warmTransferState.isEmpty()
        || std::ranges::any_of(f.record.transcript, announced);
}

std::optional<Outcome> outcomeOfTag(const Facts &f)
{
    if (f.tag == u"TRANSFERRED")
        return transferConnected(f.record) ? std::optional(Outcome::Interested) : std::nullopt;
    const auto found = std::ranges::find(tagRows, f.tag, &TagRow::tag);
    return found == tagRows.end() ? std::nullopt : std::optional(found->outcome);
}

bool hungUpAtOnce(const Facts &f)
{
    const bool isShort = lineSeconds(f.record).has_value() && f.seconds < hangupSeconds;
    return f.record.callEndedBy.compare(u"USER", Qt::CaseInsensitive) == 0 && (isShort || f.calleeTurns <= 1);
}

/// A human answer, refined in the order of contract.md section 3 (a person's correction is applied by the
/// store).
void refineAnswer(OutcomeReading &reading, const Facts &f)
{
    if (const std::optional<Outcome> tagged = outcomeOfTag(f)) {
        reading.outcome = *tagged;
        reading.by = OutcomeBy::Provider;
    } else if (hungUpAtOnce(f)) {
        reading.outcome = Outcome::Hangup;
        reading.by = OutcomeBy::Rule;
    }
}

/// Only a record that carries details can show that the agent was silent: rows of the list have no
/// transcript.
bool wasAbandoned(const Facts &f, Outcome base)
{
    const bool answered = base == Outcome::HumanAnswered || (base == Outcome::NoAnswer && f.connected);
    const bool detailed = !f.record.transcript.isEmpty() || !f.record.callEndedBy.isEmpty();
    return answered && f.connected && detailed && f.agentTurns == 0;
}

constexpr const char *shortCall = "short_call";
constexpr const char *noAnalysis = "no_analysis";

/// A person answered, and nothing in the record tells what came of it.
bool isUndecided(const Facts &f, Outcome base)
{
    return base == Outcome::HumanAnswered && !outcomeOfTag(f) && !hungUpAtOnce(f);
}

struct ReviewRow {
    bool (*fits)(const Facts &, Outcome base);
    const char *reason;
};

constexpr std::array reviewRows {
    ReviewRow {[](const Facts &f, Outcome) { return f.tag == u"AGENT_ENDED_CALL"; }, "agent_ended_call"},
    ReviewRow {[](const Facts &f, Outcome base) {
                   return base == Outcome::Voicemail && f.answeredBy == u"voicemail" && f.calleeTurns >= 2
                       && f.seconds > doubtfulVoicemailSeconds;
               },
               "voicemail_doubtful"},
    ReviewRow {[](const Facts &f, Outcome base) {
                   return base == Outcome::Voicemail && f.answeredBy != u"voicemail";
               },
               "voicemail_probable"},
    ReviewRow {
        [](const Facts &f, Outcome base) { return base == Outcome::HumanAnswered && f.voicemailWords; },
        "human_doubtful"},
    ReviewRow {[](const Facts &f, Outcome base) {
                   return base == Outcome::HumanAnswered && transferTried(f) && !transferConnected(f.record);
               },
               "transfer_not_connected"},
    ReviewRow {[](const Facts &f, Outcome base) {
                   return isUndecided(f, base) && lineSeconds(f.record).has_value()
                       && f.seconds < shortCallSeconds;
               },
               shortCall},
    ReviewRow {isUndecided, noAnalysis},
};

void markForReview(OutcomeReading &reading, const Facts &f, Outcome base)
{
    for (const ReviewRow &row : reviewRows) {
        if (!row.fits(f, base))
            continue;
        reading.review = true;
        reading.reviewReason = QString::fromLatin1(row.reason);
        return;
    }
}

/// A stop request holds whatever else the record says: a doubtful mailbox that asks for it is believed, too.
void applyStopRequest(OutcomeReading &reading, const Facts &f)
{
    const bool byTag = f.tag == u"DO_NOT_CONTACT" || f.tag == u"DO_NOT_CALL";
    reading.stopRequest = byTag || asksToStop(f.record.transcript);
    if (!reading.stopRequest || !reading.finished)
        return;
    reading.outcome = Outcome::DoNotCall;
    reading.by = byTag ? OutcomeBy::Provider : OutcomeBy::Transcript;
    // That is what came of it.
    if (reading.reviewReason == QLatin1StringView(shortCall) || reading.reviewReason == QLatin1StringView(noAnalysis)) {
        reading.review = false;
        reading.reviewReason.clear();
    }
}

bool hitTimeLimit(const CallRecord &record)
{
    return record.callLengthMinutes && record.maxDurationMinutes && *record.maxDurationMinutes > 0
        && *record.callLengthMinutes >= *record.maxDurationMinutes - timeLimitTolerance;
}

} // namespace

OutcomeReading readOutcome(const CallRecord &record)
{
    const Facts facts(record);
    OutcomeReading reading;
    reading.finished = !stillRunning(facts);
    if (reading.finished) {
        const Row &row = *std::ranges::find_if(rows, [&facts](const Row &r) { return r.fits(facts); });
        reading.outcome = row.outcome;
        reading.by = row.by;
        if (row.outcome == Outcome::HumanAnswered)
            refineAnswer(reading, facts);
        markForReview(reading, facts, row.outcome);
        reading.abandoned = wasAbandoned(facts, row.outcome);
        reading.hitTimeLimit = hitTimeLimit(record);
    }
    applyStopRequest(reading, facts);
    return reading;
}

bool asksToStop(const QList<TranscriptLine> &transcript)
{
    return std::ranges::any_of(transcript, [](const TranscriptLine &line) {
        return line.speaker == Speaker::Callee && SpokenPhrases::isStopRequest(line.text);
    });
}
