#pragma once

#include "core/dialing/callrecord.h"

#include <QJsonObject>

/// A conversation as the provider wrote it down, in order.
struct ParsedTranscript {
    QList<TranscriptLine> lines;
    bool isCorrected = false;
    QList<TranscriptLine> plain; ///< beside a corrected one
};

/// Reads the best of `corrected_transcript`, `transcripts` and `concatenated_transcript`; at most 5 MiB of
/// text.
ParsedTranscript transcriptOf(const QJsonObject &object);
/// What was said after a transfer (`post_transfer_transcript`); the same limit.
QList<TranscriptLine> afterTransferOf(const QJsonObject &object);
