#pragma once

#include "core/base/result.h"
#include "core/base/phonenumber.h"

#include <QIODevice>
#include <QList>

/// Numbers found in text that a person pasted or a file holds.
struct ReadNumbers {
    QList<PhoneNumber> numbers; ///< each once, in order
    QList<qint64> badLines; ///< 1-based; lines with something in them but no number

    bool operator==(const ReadNumbers &) const = default;
};

/// All numbers, on lines of their own or with commas, semicolons or tabs between them. A stop list takes
/// every kind of number, also those that are never dialed. `region` is assumed for numbers without country
/// code. Pure, thread-safe.
ReadNumbers readNumbers(const QString &text, const QString &region);
/// The first number of each line of a UTF-8 text file of at most 64 MiB: the further cells of a table may be
/// anything. NotFound, InvalidInput.
Result<ReadNumbers> readNumbersFile(const QString &fileName, const QString &region);
