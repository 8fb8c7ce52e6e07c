#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// The encoding of a text file, seen from its beginning.
struct CsvEncoding {
    /// As QStringDecoder knows it.
    QByteArray name;
    int bomBytes = 0;
    /// A proposal: neither marked nor valid UTF-8.
    bool isDoubtful = false;
    /// Line of the first byte that is not UTF-8, from 1; 0 when there is none.
    qint64 oddLine = 0;
};

/// `head` is the beginning of the file, all of it when `isWhole`; `wanted` what a person asked for, empty =
/// guess. InvalidInput for what is no text (images, archives, workbooks); Misuse for an encoding nobody
/// knows.
Result<CsvEncoding> guessEncoding(const QByteArray &head, bool isWhole, const QByteArray &wanted);
