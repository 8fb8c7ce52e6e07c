#pragma once

#include "core/base/result.h"
#include "core/leads/lead.h"

#include <QByteArray>
#include <QIODevice>
#include <QMap>
#include <QStringList>

#include <optional>

/// How a CSV file is written.
struct CsvDialect {
    QChar delimiter = u',';
    /// Name as QStringDecoder or ICU know it: "UTF-8", "UTF-16LE", "windows-1252".
    QByteArray encoding = "UTF-8";
    /// Bytes of a byte-order mark to skip.
    int bomBytes = 0;
    bool hasHeader = true;
    /// The first line was `sep=;` and is not data.
    bool hasSepLine = false;

    bool operator==(const CsvDialect &) const = default;
};

/// What was found out about a file from its first 256 KiB.
struct CsvGuess {
    CsvDialect dialect;
    QStringList columns;
    QList<LeadField> mapping;
    /// Our own result CSV or rejects file, recognised by its columns: apostrophes that protect formulas are
    /// taken away.
    bool ownExport = false;
    /// The encoding is not certain: the person has to look at the preview (CLI: error that asks for
    /// --encoding).
    bool encodingDoubtful = false;
};

/// Options a person gave; the rest is guessed.
struct CsvChoices {
    std::optional<QChar> delimiter;
    QByteArray encoding; ///< empty = guess
    std::optional<bool> hasHeader;
    /// Field -> header of the column (case and blanks do not matter), or its position from 1.
    QMap<LeadField, QString> mapping; ///< field -> header of the column; an empty header = in no column
};

/// Looks at the beginning of `file` (random access, left at position 0). InvalidInput for empty files, files
/// that are no text (images, archives, NUL bytes), unknown encodings, and headers named in `choices` that
/// do not exist; Misuse for an encoding name nobody knows.
Result<CsvGuess> guessCsv(QIODevice &file, const CsvChoices &choices);

/// The mapping for these headers: English, German and Spanish names and those of the usual CRMs.
QList<LeadField> guessMapping(const QStringList &columns, const QList<QStringList> &sampleRows);
