#include "app/simulator/recording.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace {

constexpr quint32 rate = 8'000;
constexpr double longest = 600; ///< seconds
constexpr double loudness = 24; ///< of 128
constexpr double agentHertz = 220;
constexpr double personHertz = 330;
constexpr double pauseShare = 0.2; ///< of the time until the next line

void putNumber(QByteArray &wav, quint32 value)
{
    const auto little = qToLittleEndian(value);
    wav.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void putShort(QByteArray &wav, quint16 value)
{
    const auto little = qToLittleEndian(value);
    wav.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// Header of 8-bit PCM, one channel.
QByteArray header(quint32 samples)
{
    QByteArray wav("RIFF");
    putNumber(wav, 36 + samples);
    wav += "WAVEfmt ";
    putNumber(wav, 16);
    putShort(wav, 1);
    putShort(wav, 1);
    putNumber(wav, rate);
    putNumber(wav, rate);
    putShort(wav, 1);
    putShort(wav, 8);
    wav += "data";
    putNumber(wav, samples);
    return wav;
}

void addTone(QByteArray &samples, double fromSeconds, double toSeconds, double hertz)
{
    const auto first = static_cast<qsizetype>(fromSeconds * rate);
    const auto last = std::min<qsizetype>(static_cast<qsizetype>(toSeconds * rate), samples.size());
    for (qsizetype i = std::max<qsizetype>(first, 0); i < last; ++i) {
        const double swing = std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / rate);
        samples[i] = static_cast<char>(static_cast<unsigned char>(std::lround(128 + loudness * swing)));
    }
}

} // namespace

QByteArray recordingOf(const Call &call)
{
    const double seconds = std::clamp(call.talkedSeconds, 1.0, longest);
    QByteArray samples(static_cast<qsizetype>(seconds * rate), static_cast<char>(128));
    const auto &lines = call.plan.lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double from = lines.at(i).atSeconds;
        const double next = i + 1 < lines.size() ? lines.at(i + 1).atSeconds : seconds;
        const bool isPerson = QByteArrayView(lines.at(i).speaker) == QByteArrayView("user");
        addTone(samples, from, from + (next - from) * (1 - pauseShare), isPerson ? personHertz : agentHertz);
    }
    return header(static_cast<quint32>(samples.size())) + samples;
}
