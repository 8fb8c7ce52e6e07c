#pragma once

#include "core/base/cancelflag.h"
#include "core/base/result.h"
#include "core/leads/lead.h"
#include "core/leads/recordreader.h"

#include <QByteArray>
#include <QIODevice>
#include <QMap>
#include <QStringList>

#include <memory>
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
    /// Records above the header (or above the first lead) that are titles and no data.
    int titleRows = 0;

    bool operator==(const CsvDialect &) const = default;
};

/// What was found out about a file from its first 256 KiB.
struct CsvGuess {
    CsvDialect dialect;
    QStringList columns;
    QList<LeadField> mapping;
    /// The first rows below the header, to guess the country from.
    QList<QStringList> sampleRows = {};
    /// Line of the header, from 1; 0 when there is none.
    qint64 headerLine = 0;
    /// Not empty: the file is a workbook (XLSX) of these sheets, and `sheet` is read; its dialect says only
    /// whether there is a header.
    QStringList sheets = {};
    QString sheet = {};
    /// The program whose export this is, told by its headers ("HubSpot"); empty when unknown.
    QString program = {};
    /// Our own result CSV or rejects file, recognised by its columns: apostrophes that protect formulas are
    /// taken away.
    bool ownExport = false;
    /// The encoding is not certain: the person has to look at the preview (CLI: error that asks for
    /// --encoding).
    bool encodingDoubtful = false;
    qint64 oddLine = 0; ///< where the first character is that makes it doubtful; 0 = all of them
};

/// Headers of a file with one field for each.
struct ColumnLayout {
    QStringList columns;
    QList<LeadField> fields;
};

/// Options a person gave; the rest is guessed.
struct CsvChoices {
    QString sheet; ///< of a workbook; empty = the first visible one
    std::optional<QChar> delimiter;
    QByteArray encoding; ///< empty = guess
    /// Line of the header, from 1 (blank lines below it are skipped, lines above it left out); 0 = there is
    /// none, and every row is a lead.
    std::optional<qint64> headerLine;
    /// Field -> header of the column (case and blanks do not matter), or its position from 1.
    QMap<LeadField, QString> mapping; ///< field -> header of the column; an empty header = in no column
    /// Headers of further numbers, in order; without any they are guessed.
    QStringList otherPhones;
    /// Whole mappings, taken instead of a guess for files with exactly these columns.
    QList<ColumnLayout> layouts;
};

/// Looks at the beginning of `file` (random access, left at position 0), a CSV file or an XLSX workbook: its
/// first bytes say which. InvalidInput for empty files, files that are no table (images, other archives, NUL
/// bytes), unknown encodings, and headers or sheets named in `choices` that do not exist; Misuse for an
/// encoding name nobody knows; Cancelled.
Result<CsvGuess> guessCsv(QIODevice &file, const CsvChoices &choices, const CancelFlag &cancel = {});

/// The records of `file` as `guess` says, behind its titles: a header comes first. `file` must outlive the
/// reader.
Result<std::unique_ptr<RecordReader>> openRecords(QIODevice &file, const CsvGuess &guess,
                                                  const CancelFlag &cancel);

/// The mapping for these headers: English, German, Spanish and French names and those of the usual CRMs.
QList<LeadField> guessMapping(const QStringList &columns, const QList<QStringList> &sampleRows);
