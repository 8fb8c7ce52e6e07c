#pragma once

#include "core/dialing/callrecord.h"

/// What can be told from the words of a call alone, without a model: phrases in English, German and Spanish.
namespace SpokenPhrases {

/// One turn asks for no further calls: "take me off your list". Not by the way ("stop by any time").
bool isStopRequest(const QString &turn);
/// The first turns of the callee are a machine's: greeting of a mailbox, call screening, forwarding.
/// A greeting is transcribed as a turn of the callee, so a turn alone does not prove a person.
bool isVoicemail(const QList<TranscriptLine> &transcript);
/// The agent said that it connects the person with somebody.
bool announcesTransfer(const QString &turn);

} // namespace SpokenPhrases
