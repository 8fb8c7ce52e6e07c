#pragma once

#include "core/dialing/callrecord.h"

#include <QString>

/// The stored form of a merged call record: what `attempt_reports` keeps, so that later reports can be merged
/// in.
namespace reportjson {

/// Everything but the transcript.
QString fromRecord(const CallRecord &record);
QString fromTranscript(const CallRecord &record);
CallRecord toRecord(const QString &record, const QString &transcript);
QList<TranscriptLine> toTranscript(const QString &transcript);

} // namespace reportjson
