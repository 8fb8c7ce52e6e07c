#pragma once

#include <QStringList>

/// Why a call waits for a person's look, as codes of `attempts.review_reason`, in the order in which people
/// are told of them. "unclear" is none of those: it is every call of which nobody knows yet whether it was
/// made.
QStringList reviewReasons();
/// "A mailbox answered, but somebody seems to have talked to it." A whole sentence, translated.
QString reviewReasonText(const QString &code);
/// "Doubtful voicemail": the same in few words, for filters and chips.
QString reviewReasonLabel(const QString &code);
