#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/dialing/callrecord.h"

#include <QFuture>

/// What lies behind a call beside its attempt: the words it was made with and all the provider has told of
/// it.
struct CallBackground {
    QDateTime startedUtc; ///< connected; the recording begins here. Invalid when the provider did not say
    bool isCorrected = false; ///< the transcript replaced an earlier one, which is `plainTranscript`
    QList<TranscriptLine> plainTranscript;
    QList<TranscriptLine> afterTransfer; ///< lines that follow those of the transcript
    QMap<QString, QString> additions; ///< late findings by name: "citation: budget"
    QString endedBy; ///< "ASSISTANT", "USER"
    QString transferredTo;
    QString tag; ///< the provider's disposition

    QString scriptName;
    int scriptNumber = 0; ///< version of the script; 0 = from before versions were counted
    QString scriptDigest; ///< first characters of the digest of the template
    QString voicemail; ///< what a machine was to hear; empty = hang up
    QString callerNumber;

    bool operator==(const CallBackground &) const = default;
};

/// A record as it was received or is kept, for a person who wants to see it with their own eyes.
struct RawRecord {
    enum class Kind { Delivered, Kept };
    Kind kind = Kind::Kept;
    QDateTime atUtc;
    QString json; ///< indented, order kept; cut with a visible mark
};

class CallBackgrounds {
public:
    virtual ~CallBackgrounds() = default;
    /// Blocks shortly; belongs to the thread that made the object. Empty values for a call nothing is known
    /// of.
    virtual CallBackground of(AttemptId call) = 0;
    /// Newest delivery first (while its body is kept), then the merged record.
    virtual QFuture<Result<QList<RawRecord>>> records(AttemptId call) = 0;
};
