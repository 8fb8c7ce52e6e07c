#pragma once

#include "core/leads/leadimport.h"
#include "core/leads/leadrows.h"
#include "core/leads/rejectsfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <deque>

/// What both the preview and the import do first. NotFound, InvalidInput, Misuse.
Result<CsvGuess> openLeadFile(QFile &file, const ImportOptions &options, const CancelFlag &cancel);

/// `options` with the country the numbers of the file speak for, when nobody chose one.
ImportOptions withCountry(ImportOptions options, const CsvGuess &guess);

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
        QFuture<Result<QList<KnownAs>>> known; ///< dry run
        QList<NewLead> rows; ///< dry run
        qsizetype leads = 0;
    };

    static Error encodingQuestion(const CsvGuess &guess);
    std::optional<Error> check(const QFile &file, const CsvGuess &guess) const;
    Result<ImportSummary> runNew(const QString &fileName);
    Result<ImportSummary> importFrom(QFile &file, const CsvGuess &guess);
    Result<Done> begin(const QFile &file, const CsvGuess &guess, const ImportLayout &layout);
    Result<Done> readRecords(RecordReader &reader, const LeadRows &rows, RejectsFile &rejects);
    void take(LeadRows::Verdict verdict);
    Result<Done> flush(RejectsFile &rejects);
    Result<Done> settleOldest();
    Result<Done> settleAll();
    void count(const QList<RowFate> &fates);
    Result<Done> settleDry(const Chunk &chunk);
    void countDry(const NewLead &row, KnownAs known);
    void reportAt(qint64 bytesRead, bool always);
    Result<ImportSummary> finish();
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
    QList<RejectedRow> m_rejects;
    qsizetype m_characters = 0; ///< of the rows gathered so far
    std::deque<Chunk> m_chunks;
    QSet<quint64> m_seen; ///< digits of the numbers, dry run only
    QSet<qint64> m_seenPersons;
};
