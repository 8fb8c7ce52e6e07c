#include "core/dialing/callrecord.h"

#include <algorithm>
#include <array>
#include <span>
#include <tuple>

using namespace Qt::StringLiterals;

// Each field is merged by the maximum of a total order of its own, in which "says nothing" is the least
// value. A maximum does not care for order, grouping or repetition, so neither does the merged record.

namespace {

struct Rank {
    QLatin1StringView value;
    int rank;
};

constexpr int unlisted = 1; ///< above the empty text, below every listed one unless it ranks 0

constexpr std::array statusRanks {
    Rank {QLatin1StringView("queued"), 2},      Rank {QLatin1StringView("started"), 3},
    Rank {QLatin1StringView("in-progress"), 4}, Rank {QLatin1StringView("unknown"), 5},
    Rank {QLatin1StringView("error"), 6},       Rank {QLatin1StringView("failed"), 7},
    Rank {QLatin1StringView("no-answer"), 8},   Rank {QLatin1StringView("busy"), 9},
    Rank {QLatin1StringView("canceled"), 10},   Rank {QLatin1StringView("completed"), 11},
};

constexpr std::array queueRanks {
    Rank {QLatin1StringView("new"), 2},
    Rank {QLatin1StringView("queued"), 3},
    Rank {QLatin1StringView("allocated"), 4},
    Rank {QLatin1StringView("started"), 5},
    Rank {QLatin1StringView("pre-queue-error"), 6},
    Rank {QLatin1StringView("queue-error"), 7},
    Rank {QLatin1StringView("call-error"), 8},
    Rank {QLatin1StringView("complete-error"), 9},
    Rank {QLatin1StringView("complete"), 10},
};

constexpr std::array answererRanks {
    Rank {QLatin1StringView("unknown"), 2}, Rank {QLatin1StringView("no-answer"), 3},
    Rank {QLatin1StringView("busy"), 4},    Rank {QLatin1StringView("voicemail"), 5},
    Rank {QLatin1StringView("human"), 6},
};

constexpr std::array transferRanks {
    Rank {QLatin1StringView("STARTED"), 2},   Rank {QLatin1StringView("CANCELLED"), 3},
    Rank {QLatin1StringView("TIMED_OUT"), 4}, Rank {QLatin1StringView("NO_ANSWER"), 5},
    Rank {QLatin1StringView("MERGED"), 6},
};

/// AGENT_ENDED_CALL is known to be wrong often; a stop request is sticky (I-16).
constexpr std::array tagRanks {
    Rank {QLatin1StringView("AGENT_ENDED_CALL"), 0},
    Rank {QLatin1StringView("DO_NOT_CALL"), 2},
    Rank {QLatin1StringView("DO_NOT_CONTACT"), 3},
};

int rankOf(const QString &value, std::span<const Rank> ranks)
{
    if (value.isEmpty())
        return -1;
    const auto found = std::ranges::find(ranks, value, &Rank::value);
    return found == ranks.end() ? unlisted : found->rank;
}

QString later(const QString &a, const QString &b, std::span<const Rank> ranks)
{
    const auto key = [ranks](const QString &value) { return std::pair(rankOf(value, ranks), value); };
    return key(a) < key(b) ? b : a;
}

/// The one that says more: longer, else later in the alphabet.
QString fuller(const QString &a, const QString &b)
{
    return std::pair(a.size(), a) < std::pair(b.size(), b) ? b : a;
}

QDateTime latest(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return a < b ? b : a;
}

QDateTime earliest(const QDateTime &a, const QDateTime &b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return b < a ? b : a;
}

/// nullopt is below every value.
template <typename T> std::optional<T> greater(const std::optional<T> &a, const std::optional<T> &b)
{
    return a < b ? b : a;
}

qsizetype spokenLength(const QList<TranscriptLine> &transcript)
{
    qsizetype length = 0;
    for (const TranscriptLine &line : transcript)
        length += line.text.size();
    return length;
}

std::tuple<int, QString, qint64> keyOf(const TranscriptLine &line)
{
    return {static_cast<int>(line.speaker), line.text,
            line.saidUtc.isValid() ? line.saidUtc.toMSecsSinceEpoch() : -1};
}

bool before(const TranscriptLine &a, const TranscriptLine &b)
{
    return keyOf(a) < keyOf(b);
}

using Lines = QList<TranscriptLine>;

/// The one that says more: more turns, then more text.
const Lines &fuller(const Lines &a, const Lines &b)
{
    const auto key = [](const Lines &lines) { return std::pair(lines.size(), spokenLength(lines)); };
    if (key(a) != key(b))
        return key(a) < key(b) ? b : a;
    return std::ranges::lexicographical_compare(a, b, before) ? b : a;
}

Lines plainOf(const CallRecord &record)
{
    return record.hasCorrectedTranscript ? record.plainTranscript : record.transcript;
}

Lines correctedOf(const CallRecord &record)
{
    return record.hasCorrectedTranscript ? record.transcript : Lines();
}

/// Corrected and plain transcripts are merged apart; the corrected one is shown, the other kept.
void mergeTranscripts(CallRecord &into, const CallRecord &a, const CallRecord &b)
{
    const Lines plain = fuller(plainOf(a), plainOf(b));
    const Lines corrected = fuller(correctedOf(a), correctedOf(b));
    into.hasCorrectedTranscript = !corrected.isEmpty();
    into.transcript = into.hasCorrectedTranscript ? corrected : plain;
    into.plainTranscript = into.hasCorrectedTranscript ? plain : Lines();
    into.afterTransfer = fuller(a.afterTransfer, b.afterTransfer);
}

void mergeAdditions(CallRecord &into, const CallRecord &other)
{
    for (auto it = other.additions.cbegin(); it != other.additions.cend(); ++it)
        into.additions.insert(it.key(), fuller(into.additions.value(it.key()), it.value()));
}

void mergeStates(CallRecord &into, const CallRecord &other)
{
    into.completed = greater(into.completed, other.completed);
    into.status = later(into.status, other.status, statusRanks);
    into.queueStatus = later(into.queueStatus, other.queueStatus, queueRanks);
    into.answeredBy = later(into.answeredBy, other.answeredBy, answererRanks);
    into.warmTransferState = later(into.warmTransferState, other.warmTransferState, transferRanks);
    into.dispositionTag = later(into.dispositionTag, other.dispositionTag, tagRanks);
    into.isProviderRetry = into.isProviderRetry || other.isProviderRetry;
    into.isProxyLeg = into.isProxyLeg || other.isProxyLeg;
}

void mergeTexts(CallRecord &into, const CallRecord &other)
{
    for (QString CallRecord::*field :
         {&CallRecord::callId, &CallRecord::attemptKey, &CallRecord::to, &CallRecord::from,
          &CallRecord::errorMessage, &CallRecord::callEndedBy, &CallRecord::recordingUrl,
          &CallRecord::summary, &CallRecord::transferredTo})
        into.*field = fuller(into.*field, other.*field);
}

void mergeNumbers(CallRecord &into, const CallRecord &other)
{
    into.callLengthMinutes = greater(into.callLengthMinutes, other.callLengthMinutes);
    into.correctedSeconds = greater(into.correctedSeconds, other.correctedSeconds);
    into.maxDurationMinutes = greater(into.maxDurationMinutes, other.maxDurationMinutes);
    const auto priceKey = [](const CallRecord &record) { return std::pair(record.priceRead && record.price, record.price); };
    if (priceKey(into) < priceKey(other))
        into.price = other.price;
    into.priceRead = into.priceRead || other.priceRead;
}

void mergeTimes(CallRecord &into, const CallRecord &other)
{
    into.createdUtc = earliest(into.createdUtc, other.createdUtc);
    into.startedUtc = earliest(into.startedUtc, other.startedUtc);
    into.transferredUtc = earliest(into.transferredUtc, other.transferredUtc);
    into.endUtc = latest(into.endUtc, other.endUtc);
    into.callbackUtc = latest(into.callbackUtc, other.callbackUtc);
}

} // namespace

CallRecord merged(const CallRecord &a, const CallRecord &b)
{
    CallRecord result = a;
    mergeStates(result, b);
    mergeTexts(result, b);
    mergeNumbers(result, b);
    mergeTimes(result, b);
    mergeTranscripts(result, a, b);
    mergeAdditions(result, b);
    return result;
}
