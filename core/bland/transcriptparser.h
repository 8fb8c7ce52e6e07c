#pragma once

#include "core/dialing/callrecord.h"

#include <QJsonObject>

/// A conversation as the provider wrote it down, in order.
struct ParsedTranscript {
    QList<TranscriptLine> lines;
    bool isCorrected = false;
};

/// Reads the best of `corrected_transcript`, `transcripts` and `concatenated_transcript`; at most 5 MiB of
/// text.
ParsedTranscript transcriptOf(const QJsonObject &object);
