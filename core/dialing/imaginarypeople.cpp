#include "core/dialing/imaginarypeople.h"

#include "core/base/sha256.h"

#include <QRandomGenerator>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// What people who answer want: shares that add up to 1.
struct Wish {
    const char *tag;
    double share;
};
constexpr std::array wishes {
    Wish {"INTERESTED", 0.12},     Wish {"CALL_BACK_SCHEDULED", 0.10}, Wish {"NEEDS_MORE_INFO", 0.10},
    Wish {"NOT_INTERESTED", 0.48}, Wish {"DO_NOT_CONTACT", 0.05},      Wish {"NO_CONTACT_MADE", 0.15},
};
/// Of the calls that reach nobody.
constexpr double busyShare = 0.15;
constexpr qint64 callbackAfterSeconds = 20 * 3'600;

/// The hash of Qt's containers differs from start to start; this one does not.
quint32 seedOf(quint32 seed, const QString &phone, int attempt)
{
    const QByteArray text =
        QByteArray::number(seed) + ' ' + phone.toUtf8() + ' ' + QByteArray::number(attempt);
    const QByteArray digest = sha256::of(text);
    quint32 number = 0;
    for (int i = 0; i < 4; ++i)
        number = number * 256 + static_cast<uchar>(digest.at(i));
    return number;
}

QString drawWish(QRandomGenerator &random)
{
    double left = random.generateDouble();
    for (const Wish &wish : wishes) {
        left -= wish.share;
        if (left < 0)
            return QString::fromLatin1(wish.tag);
    }
    return QString::fromLatin1(wishes.back().tag);
}

} // namespace

CallRecord ImaginaryPeople::call(const QString &phone, int attempt, const QDateTime &startUtc) const
{
    QRandomGenerator random(seedOf(m_seed, phone, attempt));
    CallRecord record;
    record.completed = true;
    record.to = phone.mid(1);
    record.startedUtc = startUtc;
    record.status = u"completed"_s;
    double minutes = 0;
    const double who = random.generateDouble();
    if (who < m_assumptions.answered) {
        record.answeredBy = u"human"_s;
        record.dispositionTag = drawWish(random);
        const double span = m_assumptions.talkMinutesHigh - m_assumptions.talkMinutesLow;
        minutes = m_assumptions.talkMinutesLow + span * random.generateDouble();
        if (record.dispositionTag == "CALL_BACK_SCHEDULED"_L1)
            record.callbackUtc = startUtc.addSecs(callbackAfterSeconds);
    } else if (who < m_assumptions.answered + m_assumptions.voicemail) {
        record.answeredBy = u"voicemail"_s;
        minutes = m_assumptions.voicemailMinutes;
    } else {
        record.status = random.generateDouble() < busyShare ? u"busy"_s : u"no-answer"_s;
        record.answeredBy = record.status == "busy"_L1 ? QString() : u"no-answer"_s;
    }
    record.callLengthMinutes = minutes;
    record.correctedSeconds = minutes * 60;
    const double price = std::max(static_cast<double>(m_assumptions.perAttempt.microUsd),
                                  minutes * static_cast<double>(m_assumptions.perMinute.microUsd));
    record.price = Money::fromMicroUsd(std::llround(price));
    record.endUtc = startUtc.addMSecs(std::llround((m_assumptions.ringSeconds + minutes * 60) * 1000));
    return record;
}
