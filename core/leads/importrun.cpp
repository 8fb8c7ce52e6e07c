#include "core/leads/importrun.h"

#include "core/base/freedmemory.h"
#include "core/base/text.h"
#include "core/leads/columnmapping.h"
#include "core/leads/countryguess.h"
#include "core/leads/countryname.h"

#include <QFileInfo>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// So many that an index which is written all over is written few times, so few that they take little memory
/// and a cancelled import ends soon. The store parts them where others wait.
constexpr qsizetype chunkRows = 10'000;
/// Long rows make smaller chunks: several are in memory at once, in more than one form.
constexpr qsizetype chunkCharacters = 600'000;
constexpr qsizetype longRow = 400; ///< characters; leads as most people keep them have about 100
constexpr qsizetype chunkRowsMerged = 1'000; ///< each changes a stored lead field by field
constexpr size_t chunksInFlight = 2;
constexpr qint64 maxFileBytes = 1024LL * 1024 * 1024;
constexpr qint64 maxRows = 1'000'000;
constexpr auto reportEvery = 100ms;

QString translated(const char *text)
{
    return QCoreApplication::translate("LeadImport", text);
}

Error invalid(const QString &message)
{
    return {Error::Kind::InvalidInput, message};
}

/// Nobody reads more of a cell in a table, and hundreds of long rows would be held.
PreviewRow shortened(PreviewRow row)
{
    constexpr qsizetype longestCell = 1'000;
    for (QString &cell : row.cells) {
        if (cell.size() > longestCell)
            cell = cell.left(longestCell);
    }
    return row;
}

void tell(QList<PreviewRow> &rows, const PreviewRow &row)
{
    if (rows.size() < ImportProgress::rowsTold)
        rows += shortened(row);
}

void tell(QList<PreviewRow> &rows, const RejectedRow &row)
{
    if (rows.size() < ImportProgress::rowsTold)
        rows += shortened(refusedRow(row));
}

/// Waits for the store; a promise broken by its end counts as abandoned.
template <typename T> Result<T> waitFor(QFuture<Result<T>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0)
        return Error {Error::Kind::Cancelled,
                      translated(QT_TRANSLATE_NOOP("LeadImport", "The import was canceled."))};
    return future.result();
}

} // namespace

Result<CsvGuess> openLeadFile(QFile &file, const ImportOptions &options, const CancelFlag &cancel)
{
    const QString shown = text::isolated(file.fileName());
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error {Error::Kind::NotFound,
                      translated(QT_TRANSLATE_NOOP("LeadImport", "There is no file %1.")).arg(shown)};
    if (info.isDir())
        return invalid(
            translated(QT_TRANSLATE_NOOP("LeadImport", "%1 is a folder. Choose a CSV file.")).arg(shown));
    if (!info.isFile()) // a pipe or a device would be waited for
        return invalid(
            translated(QT_TRANSLATE_NOOP("LeadImport",
                                         "%1 is no ordinary file. Save the leads in a file and choose that."))
                .arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        return invalid(translated(QT_TRANSLATE_NOOP("LeadImport", "The file %1 cannot be opened: %2."))
                           .arg(shown, file.errorString()));
    if (file.size() > maxFileBytes)
        return invalid(
            translated(QT_TRANSLATE_NOOP("LeadImport", "The file is larger than 1 GiB. Split it.")));
    if (regionOfCountry(options.country).isEmpty())
        return Error {Error::Kind::Misuse,
                      translated(QT_TRANSLATE_NOOP("LeadImport",
                                                   "The country %1 is not known. Give two letters as "
                                                   "in ISO 3166, for example US or DE."))
                          .arg(text::isolated(options.country))};
    return guessCsv(file, options.csv, cancel);
}

ImportOptions withCountry(ImportOptions options, const CsvGuess &guess)
{
    if (options.countryIsGuess)
        options.country = likelyCountry(guess, options.country);
    return options;
}

ImportRun::ImportRun(LeadStore &store, const Clock &clock, ImportOptions options, CancelFlag cancel,
                     Report report)
    : m_store(store)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_cancel(std::move(cancel))
    , m_report(std::move(report))
    , m_seen(m_options.seen ? m_options.seen : std::make_shared<SeenRows>())
{
    m_seen->startFile(m_options.duplicates == DuplicatePolicy::Merge);
}

/// A repeated upload gives the first result.
Result<ImportSummary> ImportRun::run(const QString &fileName)
{
    m_started = m_clock.monotonic();
    m_startedUtc = m_clock.nowUtc();
    if (!m_options.uploadId.isEmpty() && !m_options.dryRun) {
        const auto earlier = waitFor(m_store.importByUpload(m_options.uploadId));
        if (earlier || earlier.error().kind != Error::Kind::NotFound)
            return earlier;
    }
    return runNew(fileName);
}

Result<ImportSummary> ImportRun::runNew(const QString &fileName)
{
    QFile file(fileName);
    const auto guess = openLeadFile(file, m_options, m_cancel);
    if (!guess)
        return guess.error();
    if (const auto error = check(file, *guess))
        return *error;
    auto result = importFrom(file, *guess);
    if (!result && raw(m_import) != 0) {
        while (!m_chunks.empty())
            (void)settleOldest();
        (void)waitFor(m_store.abandonImport(m_import));
    }
    return result;
}

Error ImportRun::encodingQuestion(const CsvGuess &guess)
{
    const QString encoding = QString::fromLatin1(guess.dialect.encoding);
    if (guess.oddLine == 0)
        return invalid(
            tr("The file is not UTF-8, and its encoding is not marked; it may be %1. Look at the preview "
               "and choose the encoding (--encoding %1).")
                .arg(encoding));
    if (encoding == "UTF-8"_L1)
        return invalid(
            tr("Most of the file is UTF-8, but line %1 holds characters that are not. Choose UTF-8 "
               "(--encoding UTF-8): such rows are refused, and the others are read.")
                .arg(guess.oddLine));
    return invalid(tr("The file is not UTF-8 (see line %2), and its encoding is not marked; it may be %1. "
                      "Look at the preview "
                      "and choose the encoding (--encoding %1).")
                       .arg(encoding)
                       .arg(guess.oddLine));
}

/// What must be settled before the first row is read.
std::optional<Error> ImportRun::check(const QFile &file, const CsvGuess &guess) const
{
    if (guess.encodingDoubtful)
        return encodingQuestion(guess);
    if (!guess.mapping.contains(LeadField::Phone))
        return invalid(
            tr("No column of the file is recognized as the telephone number. Its columns are: %1. Name "
               "the right one (--map phone=COLUMN).")
                .arg(describedColumns(guess.columns)));
    if (m_options.rejectsFile.isEmpty())
        return std::nullopt;
    if (QFileInfo(m_options.rejectsFile) == QFileInfo(file))
        return Error {Error::Kind::Misuse,
                      tr("The refused rows cannot go to the file that is imported. Choose another name.")};
    return std::nullopt;
}

Result<ImportSummary> ImportRun::importFrom(QFile &file, const CsvGuess &guess)
{
    const ImportOptions settled = withCountry(m_options, guess);
    m_progress.country = settled.country;
    m_progress.headerLine = guess.headerLine;
    m_progress.titleRows = guess.dialect.titleRows;
    const LeadRows rows(guess, settled);
    RejectsFile rejects(m_options.rejectsFile, rows.layout());
    if (const auto opened = rejects.open(); !opened)
        return opened.error();
    if (const auto begun = begin(file, guess, rows.layout()); !begun)
        return begun.error();
    const auto reader = openRecords(file, guess, m_cancel);
    if (!reader)
        return reader.error();
    RecordReader::Record header;
    if (guess.dialect.hasHeader)
        (*reader)->next(header);
    if (const auto read = readRecords(**reader, rows, rejects); !read)
        return read.error();
    if (const auto written = rejects.commit(); !written)
        return written.error();
    reportAt(m_progress.bytesTotal, true);
    return finish();
}

Result<Done> ImportRun::begin(const QFile &file, const CsvGuess &guess, const ImportLayout &layout)
{
    m_fileName = QFileInfo(file).fileName();
    m_progress.bytesTotal = file.size();
    reportAt(guess.dialect.bomBytes, true);
    if (m_options.dryRun)
        return Done {};
    NewImport import;
    import.listName = m_options.listName;
    import.fileName = m_fileName;
    import.columns = layout.columns;
    import.mapping = layout.mapping;
    import.fileColumns = layout.fileColumns;
    import.duplicates = m_options.duplicates;
    import.consent = m_options.consent;
    import.uploadId = m_options.uploadId;
    import.cancel = m_cancel;
    const auto id = waitFor(m_store.beginImport(import));
    if (!id)
        return id.error();
    m_import = *id;
    return Done {};
}

Result<Done> ImportRun::readRecords(RecordReader &reader, const LeadRows &rows, RejectsFile &rejects)
{
    const qsizetype mostRows = m_options.duplicates == DuplicatePolicy::Merge ? chunkRowsMerged : chunkRows;
    RecordReader::Record record;
    while (reader.next(record)) {
        if (m_cancel.isCancelled())
            return Error {Error::Kind::Cancelled, tr("The import was canceled. Nothing was stored.")};
        if (++m_progress.rows > maxRows)
            return invalid(tr("The file has more than %L1 rows. Split it.").arg(maxRows));
        for (const QString &cell : record.cells)
            m_characters += cell.size();
        take(record.cells, rows.judge(record), rows.layout());
        const qsizetype rowsGathered = m_leads.size() + m_rejects.size();
        if (rowsGathered < mostRows && m_characters < chunkCharacters)
            continue;
        const bool areLong = m_characters > rowsGathered * longRow;
        if (const auto flushed = flush(rejects); !flushed)
            return flushed;
        if (areLong) // made here and let go of by the store: megabytes that only this thread would use again
            giveBackFreedMemory();
        reportAt(reader.bytesRead(), false);
    }
    if (reader.error())
        return *reader.error();
    if (const auto flushed = flush(rejects); !flushed)
        return flushed;
    return settleAll();
}

void ImportRun::take(const QStringList &cells, LeadRows::Verdict verdict, const ImportLayout &layout)
{
    if (auto *rejected = std::get_if<RejectedRow>(&verdict)) {
        tell(m_progress.refusedRows, *rejected);
        rejected->cells = layout.cellsOfFile(rejected->cells);
        if (!m_options.dryRun)
            m_optedOut += rejected->optedOut;
        rejected->optedOut.clear();
        m_rejects += std::move(*rejected);
        return;
    }
    auto &accepted = std::get<LeadRows::Accepted>(verdict);
    if (m_options.dryRun)
        m_shown += acceptedRow(cells, accepted);
    m_leads += std::move(accepted.row);
}

/// Hands the rows gathered so far to the store and waits while two chunks are there already.
Result<Done> ImportRun::flush(RejectsFile &rejects)
{
    m_progress.refused += m_rejects.size();
    if (const auto written = rejects.write(m_rejects); !written)
        return written;
    if (m_options.dryRun && !m_leads.isEmpty()) {
        Chunk chunk;
        chunk.known = m_store.findKnown(m_leads);
        chunk.rows = m_leads;
        chunk.shown = m_shown;
        chunk.leads = m_leads.size();
        m_chunks.push_back(std::move(chunk));
    } else if (!m_options.dryRun && (!m_leads.isEmpty() || !m_rejects.isEmpty())) {
        Chunk chunk;
        chunk.leads = m_leads.size();
        if (!m_leads.isEmpty())
            chunk.fates = m_store.addLeads(m_import, m_leads);
        if (!m_rejects.isEmpty())
            chunk.rejects = m_store.addRejects(m_import, m_rejects);
        m_chunks.push_back(std::move(chunk));
    }
    m_leads = {};
    m_shown = {};
    m_rejects = {};
    m_characters = 0;
    return m_chunks.size() > chunksInFlight - 1 ? settleOldest() : Done {};
}

Result<Done> ImportRun::settleOldest()
{
    const Chunk chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    if (m_options.dryRun)
        return settleDry(chunk);
    if (chunk.leads > 0) {
        const auto fates = waitFor(chunk.fates);
        if (!fates) {
            if (chunk.rejects.isValid())
                (void)waitFor(chunk.rejects); // nothing of it comes behind the end
            return fates.error();
        }
        if (fates->size() != chunk.leads)
            return Error {Error::Kind::Internal, tr("The import failed: the store lost count of its rows.")};
        count(*fates);
    }
    return chunk.rejects.isValid() ? waitFor(chunk.rejects) : Done {};
}

Result<Done> ImportRun::settleAll()
{
    while (!m_chunks.empty()) {
        if (const auto settled = settleOldest(); !settled)
            return settled;
    }
    return Done {};
}

void ImportRun::count(const QList<RowFate> &fates)
{
    for (const RowFate fate : fates) {
        m_progress.accepted += fate == RowFate::Accepted ? 1 : 0;
        m_progress.duplicates += fate == RowFate::Duplicate ? 1 : 0;
        m_progress.held += fate == RowFate::Held ? 1 : 0;
    }
}

Result<Done> ImportRun::settleDry(const Chunk &chunk)
{
    const auto known = waitFor(chunk.known);
    if (!known)
        return known.error();
    for (qsizetype i = 0; i < chunk.rows.size(); ++i)
        countDry(chunk.rows.at(i), chunk.shown.at(i), known->value(i));
    return Done {};
}

/// As the store would do it: by number first, then by person, among what is stored and what came before.
void ImportRun::countDry(const NewLead &row, PreviewRow shown, const KnownRow &known)
{
    const SeenRows::Repetition repetition = m_seen->find(row, known);
    const bool isKnown = repetition.known != KnownAs::Nobody;
    if (known.isStopped) {
        const QString stopped = tr("on the stop list, so it is never called");
        shown.remark = stopped + (shown.remark.isEmpty() ? QString() : u", "_s + shown.remark);
    }
    if (isKnown) // said of what is stored a second time, too
        shown.remark = repetition.remark() + (shown.remark.isEmpty() ? QString() : u", "_s + shown.remark);
    if (isKnown && m_options.duplicates != DuplicatePolicy::Keep) {
        ++m_progress.duplicates;
        m_progress.persons += repetition.known == KnownAs::SamePerson ? 1 : 0;
        shown.fate = ImportedAs::Duplicate;
        tell(m_progress.duplicateRows, shown);
        if (m_options.duplicates == DuplicatePolicy::Merge && !repetition.isSomebodyElse)
            m_seen->merge(row);
        return;
    }
    m_seen->remember(row);
    if (shown.fate == ImportedAs::Held) {
        ++m_progress.held;
        tell(m_progress.heldRows, shown);
        return;
    }
    ++m_progress.accepted;
    if (shown.remark.isEmpty() && shown.abroad.isEmpty())
        return;
    ++m_progress.remarked;
    tell(m_progress.remarkedRows, shown);
}

void ImportRun::reportAt(qint64 bytesRead, bool always)
{
    const auto now = m_clock.monotonic();
    if (!m_report || (!always && now - m_reported < reportEvery))
        return;
    m_reported = now;
    m_progress.bytesRead = bytesRead;
    m_report(m_progress);
}

double ImportRun::secondsSoFar() const
{
    return std::chrono::duration<double>(m_clock.monotonic() - m_started).count();
}

/// The stops first: whoever must not be called is on the list before a lead of the file can be dialed.
Result<ImportSummary> ImportRun::finishStored()
{
    for (qsizetype at = 0; at < m_optedOut.size(); at += chunkRowsMerged) {
        const auto stopped = waitFor(m_store.stopOptedOut(m_import, m_optedOut.mid(at, chunkRowsMerged)));
        if (!stopped)
            return stopped.error();
    }
    return waitFor(m_store.finishImport(m_import, m_progress.rows, secondsSoFar()));
}

Result<ImportSummary> ImportRun::finish()
{
    if (!m_options.dryRun)
        return finishStored();
    ImportSummary summary;
    summary.listName = m_options.listName;
    summary.fileName = m_fileName;
    summary.rows = m_progress.rows;
    summary.accepted = m_progress.accepted;
    summary.duplicates = m_progress.duplicates;
    summary.refused = m_progress.refused;
    summary.held = m_progress.held;
    summary.persons = m_progress.persons;
    summary.seconds = secondsSoFar();
    summary.startedUtc = m_startedUtc;
    return summary;
}
