#include "core/bland/transcriptparser.h"

#include "core/bland/fields.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Speaker = TranscriptLine::Speaker;

constexpr qsizetype maxLines = 20'000;
constexpr double longestCallSeconds = 12 * 60 * 60;

struct SpeakerName {
    QLatin1StringView name;
    Speaker speaker;
};
constexpr std::array speakerNames {
    SpeakerName {"user"_L1, Speaker::Callee},     SpeakerName {"callee"_L1, Speaker::Callee},
    SpeakerName {"customer"_L1, Speaker::Callee}, SpeakerName {"human"_L1, Speaker::Callee},
    SpeakerName {"assistant"_L1, Speaker::Agent}, SpeakerName {"agent"_L1, Speaker::Agent},
    SpeakerName {"robot"_L1, Speaker::System},    SpeakerName {"agent-action"_L1, Speaker::System},
};

std::optional<Speaker> speakerOf(const QString &word)
{
    const auto row = std::find_if(speakerNames.cbegin(), speakerNames.cend(),
                                  [&](const SpeakerName &candidate) { return word == candidate.name; });
    return row != speakerNames.cend() ? std::optional(row->speaker) : std::nullopt;
}

/// Adds lines until the text limit is reached.
class Gathering final {
public:
    /// False once it is full: a last line says that there was more.
    bool add(TranscriptLine line)
    {
        m_bytes += line.text.size();
        if (m_bytes > Fields::transcriptText || m_lines.size() >= maxLines) {
            m_lines.append({Speaker::System, u"\u2026 (cut: too long to keep)"_s, {}});
            return false;
        }
        m_lines.append(std::move(line));
        return true;
    }
    QList<TranscriptLine> taken() { return std::move(m_lines); }

private:
    QList<TranscriptLine> m_lines;
    qsizetype m_bytes = 0;
};

/// Lines without a time stay behind the one they came after.
void sortByTime(QList<TranscriptLine> &lines)
{
    QDateTime last;
    for (auto &line : lines) {
        if (!line.saidUtc.isValid())
            line.saidUtc = last;
        last = line.saidUtc;
    }
    std::stable_sort(lines.begin(), lines.end(), [](const TranscriptLine &a, const TranscriptLine &b) {
        return b.saidUtc.isValid() && (!a.saidUtc.isValid() || a.saidUtc < b.saidUtc);
    });
}

QList<TranscriptLine> plainLines(const QJsonArray &array)
{
    Gathering gathering;
    for (const auto &entry : array) {
        const Fields fields(entry.toObject());
        const auto text = fields.text("text"_L1, Fields::summaryText);
        const auto speaker = speakerOf(fields.word("user"_L1)).value_or(Speaker::System);
        if (!text.trimmed().isEmpty() && !gathering.add({speaker, text, fields.date("created_at"_L1)}))
            break;
    }
    auto lines = gathering.taken();
    sortByTime(lines);
    return lines;
}

/// `start` counts seconds from the begin of the recording.
QDateTime saidAt(const Fields &line, const QDateTime &startedUtc)
{
    const auto start = line.number("start"_L1, 0, longestCallSeconds);
    return start && startedUtc.isValid() ? startedUtc.addMSecs(std::llround(*start * 1'000)) : QDateTime();
}

/// Empty when a speaker has no name of ours: who said what matters more than the better spelling.
QList<TranscriptLine> correctedLines(const QJsonArray &array, const QDateTime &startedUtc)
{
    Gathering gathering;
    for (const auto &entry : array) {
        const Fields fields(entry.toObject());
        const auto text = fields.text("text"_L1, Fields::summaryText);
        const auto speaker = speakerOf(fields.word("speaker_label"_L1));
        if (text.trimmed().isEmpty())
            continue;
        if (!speaker)
            return {};
        if (!gathering.add({*speaker, text, saidAt(fields, startedUtc)}))
            break;
    }
    return gathering.taken();
}

/// " user: Hello? \n assistant: Good morning \n"; a line without a speaker goes on with the one before.
QList<TranscriptLine> concatenatedLines(const QString &text)
{
    QList<TranscriptLine> lines;
    for (const auto &raw : text.split(u'\n', Qt::SkipEmptyParts)) {
        const auto line = raw.trimmed();
        const auto speaker = speakerOf(line.section(u':', 0, 0).trimmed().toLower());
        if (speaker && lines.size() < maxLines)
            lines.append({*speaker, line.section(u':', 1).trimmed(), {}});
        else if (!lines.isEmpty() && !line.isEmpty())
            lines.last().text += u' ' + line;
    }
    lines.removeIf([](const TranscriptLine &line) { return line.text.isEmpty(); });
    return lines;
}

} // namespace

ParsedTranscript transcriptOf(const QJsonObject &object)
{
    const Fields fields(object);
    auto plain = plainLines(fields.array("transcripts"_L1));
    if (plain.isEmpty())
        plain = concatenatedLines(fields.text("concatenated_transcript"_L1, Fields::transcriptText));
    if (const auto corrected = correctedLines(fields.array("corrected_transcript"_L1), fields.date("started_at"_L1));
        !corrected.isEmpty())
        return {corrected, true, plain};
    return {plain, false, {}};
}

QList<TranscriptLine> afterTransferOf(const QJsonObject &object)
{
    const auto array = Fields(object).array("post_transfer_transcript"_L1);
    // From where these count is not documented.
    const auto named = correctedLines(array, {});
    return named.isEmpty() ? plainLines(array) : named;
}
