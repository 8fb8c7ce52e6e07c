#pragma once

#include "core/leads/leadimport.h"
#include "core/leads/leadrows.h"
#include "core/leads/rejectsfile.h"
#include "core/leads/seenrows.h"

#include <QCoreApplication>
#include <QFile>

#include <deque>

/// What both the preview and the import do first. NotFound, InvalidInput, Misuse.
Result<CsvGuess> openLeadFile(QFile &file, const ImportOptions &options, const CancelFlag &cancel);

/// `options` with the country the numbers of the file speak for, when nobody chose one.
ImportOptions withCountry(ImportOptions options, const CsvGuess &guess);

/// A row as the preview shows it; `cells` are those of the file.
PreviewRow acceptedRow(const QStringList &cells, const LeadRows::Accepted &accepted);
PreviewRow refusedRow(const RejectedRow &rejected);

/// One import from its first record to its summary, on the thread that calls `run`. Blocks on the store; at
/// most two chunks wait there.
class ImportRun final {
    Q_DECLARE_TR_FUNCTIONS(LeadImport)
public:
    using Report = std::function<void(const ImportProgress &)>;

    ImportRun(LeadStore &store, const Clock &clock, ImportOptions options, CancelFlag cancel, Report report);

    Result<ImportSummary> run(const QString &fileName);

private:
    struct Chunk {
        QFuture<Result<QList<RowFate>>> fates;
        QFuture<Result<Done>> rejects;
        QFuture<Result<QList<KnownRow>>> known; ///< dry run
        QList<NewLead> rows; ///< dry run
        QList<PreviewRow> shown; ///< dry run; one for each of `rows`
        qsizetype leads = 0;
    };

    static Error encodingQuestion(const CsvGuess &guess);
    std::optional<Error> check(const QFile &file, const CsvGuess &guess) const;
    Result<ImportSummary> runNew(const QString &fileName);
    Result<ImportSummary> importFrom(QFile &file, const CsvGuess &guess);
    Result<Done> begin(const QFile &file, const CsvGuess &guess, const ImportLayout &layout);
    Result<Done> readRecords(RecordReader &reader, const LeadRows &rows, RejectsFile &rejects);
    void take(const QStringList &cells, LeadRows::Verdict verdict, const ImportLayout &layout);
    Result<Done> flush(RejectsFile &rejects);
    Result<Done> settleOldest();
    Result<Done> settleAll();
    void count(const QList<RowFate> &fates);
    Result<Done> settleDry(const Chunk &chunk);
    void countDry(const NewLead &row, PreviewRow shown, const KnownRow &known);
    void reportAt(qint64 bytesRead, bool always);
    Result<ImportSummary> finish();
    Result<ImportSummary> finishStored();
    double secondsSoFar() const;

    LeadStore &m_store;
    const Clock &m_clock;
    const ImportOptions m_options;
    const CancelFlag m_cancel;
    const Report m_report;

    std::chrono::milliseconds m_started {};
    std::chrono::milliseconds m_reported {};
    QDateTime m_startedUtc;
    QString m_fileName;
    ImportId m_import {};
    ImportProgress m_progress;
    QList<NewLead> m_leads;
    QList<PreviewRow> m_shown; ///< of m_leads, dry run only
    QList<RejectedRow> m_rejects;
    QList<PhoneNumber> m_optedOut; ///< of the whole file: nothing goes on the stop list before its end
    qsizetype m_characters = 0; ///< of the rows gathered so far
    std::deque<Chunk> m_chunks;
    std::shared_ptr<SeenRows> m_seen; ///< dry run only
};
