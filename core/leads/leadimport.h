#pragma once

#include "core/base/cancelflag.h"
#include "core/base/clock.h"
#include "core/leads/csvdialect.h"
#include "core/leads/leadstore.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <functional>
#include <memory>

class SeenRows;

struct ImportOptions {
    QString listName;
    /// Region for numbers without country code, ISO 3166.
    QString country = QStringLiteral("US");
    /// Nobody chose `country`: the one that most of the file speaks for is taken.
    bool countryIsGuess = false;
    CsvChoices csv;
    Consent consent;
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
    NumberPolicy numbers;
    /// Where refused rows go: the file's columns plus `reject_line` and `reject_reason`; imports again
    /// unchanged once repaired. Empty = only stored.
    QString rejectsFile;
    QString uploadId;
    /// Count only: duplicates inside of the file and against all that is stored, and nothing is changed.
    bool dryRun = false;
    /// Of a dry run of several files, one after the other: who was in those before. Null = this file is alone.
    std::shared_ptr<SeenRows> seen = {};
};

/// One row of a file and what becomes of it.
struct PreviewRow {
    qint64 line = 0;
    QStringList cells = {};
    /// Empty when refused.
    QString phone = {};
    /// Why it is refused or what it repeats, and what was repaired; empty when plain.
    QString remark = {};
    /// What becomes of it. Whether it repeats another row or a stored lead only a dry run tells.
    ImportedAs fate = ImportedAs::Accepted;
    /// The number as the file has it.
    QString written = {};
    /// ISO 3166 region of the number when it is not the one of the row.
    QString abroad = {};
    /// Further numbers of the same person.
    QList<PhoneNumber> others = {};
};


struct ImportPreview {
    CsvGuess guess;
    QList<PreviewRow> rows;
    /// Region that numbers without country code are read in.
    QString country;
    /// Size of the file, for the progress bar.
    qint64 bytes = 0;
};

struct ImportProgress {
    /// Region that numbers without country code are read in.
    QString country;
    qint64 headerLine = 0; ///< see CsvGuess
    int titleRows = 0; ///< rows above it that are left out
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 rows = 0;
    qint64 accepted = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    qint64 held = 0;
    qint64 persons = 0; ///< of the duplicates: known people with another number; counted by a dry run
    qint64 remarked = 0; ///< of the accepted: those with a remark; counted by a dry run
    /// The first rows of each kind, at most `rowsTold`; those but the refused ones by a dry run alone.
    QList<PreviewRow> refusedRows = {};
    QList<PreviewRow> duplicateRows = {};
    QList<PreviewRow> heldRows = {};
    QList<PreviewRow> remarkedRows = {};
    static constexpr qsizetype rowsTold = 500;
};

/// Reads leads from a CSV file or an XLSX workbook into the store: parse, normalise, refuse with reason,
/// store in chunks.
class LeadImport final {
    Q_DECLARE_TR_FUNCTIONS(LeadImport)
public:
    /// `store` and `clock` must outlive this.
    LeadImport(LeadStore &store, const Clock &clock);
    /// Waits for what still runs: who asked for it cancels it before.
    ~LeadImport() = default;
    Q_DISABLE_COPY_MOVE(LeadImport)

    /// The first `rows` records as they would be stored. Blocks for the first 256 KiB of the file only.
    Result<ImportPreview> preview(const QString &fileName, const ImportOptions &options, int rows = 20) const;
    /// The same on a thread of the pool.
    QFuture<Result<ImportPreview>> readPreview(const QString &fileName, const ImportOptions &options,
                                               int rows = 20) const;

    /// Every data record counts as a row; blank lines do not. Missing cells are filled; a row with more cells
    /// than columns, a repeated header and rows without a usable number are refused. Of several columns with
    /// numbers the first usable one is dialed, the others are kept. Several usable numbers in one cell: held.
    /// Of the program's own result CSV only the lead's own columns are stored again. A file without usable
    /// rows is no error: `accepted` is 0.
    ///
    /// Runs on a thread of the import's own pool; `progress` is called there about ten times a second. A cancelled
    /// or failed run leaves nothing behind. Kinds: InvalidInput (no phone column, not CSV, empty, encoding
    /// not certain and not chosen), Misuse (country, encoding name), NotFound (file), Storage, Cancelled.
    QFuture<Result<ImportSummary>> run(const QString &fileName, const ImportOptions &options,
                                       CancelFlag cancel,
                                       std::function<void(const ImportProgress &)> progress) const;

private:
    LeadStore &m_store;
    const Clock &m_clock;
    mutable QThreadPool m_pool;
};
