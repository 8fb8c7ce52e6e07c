#include "core/leads/leadimport.h"

#include "core/leads/importrun.h"

#include <QtConcurrentRun>

PreviewRow refusedRow(const RejectedRow &rejected)
{
    PreviewRow row {rejected.line, rejected.cells};
    row.fate = ImportedAs::Refused;
    row.remark = rejected.reason;
    row.written = rejected.written;
    return row;
}

PreviewRow acceptedRow(const QStringList &cells, const LeadRows::Accepted &accepted)
{
    PreviewRow row {accepted.row.lead.line, cells};
    row.phone = accepted.row.lead.phone.e164();
    row.remark = accepted.remark;
    row.fate = accepted.row.heldReason.isEmpty() ? ImportedAs::Accepted : ImportedAs::Held;
    row.written = accepted.written;
    row.abroad = accepted.abroad;
    row.others = accepted.row.lead.otherPhones;
    return row;
}

LeadImport::LeadImport(LeadStore &store, const Clock &clock)
    : m_store(store)
    , m_clock(clock)
{
}

Result<ImportPreview> LeadImport::preview(const QString &fileName, const ImportOptions &options,
                                          int rows) const
{
    QFile file(fileName);
    const auto guess = openLeadFile(file, options, {});
    if (!guess)
        return guess.error();
    const ImportOptions settled = withCountry(options, *guess);
    ImportPreview preview {*guess, {}, settled.country, file.size()};
    const LeadRows reading(*guess, settled);
    const auto reader = openRecords(file, *guess, {});
    if (!reader)
        return reader.error();
    RecordReader::Record record;
    if (guess->dialect.hasHeader)
        (*reader)->next(record);
    while (preview.rows.size() < rows && (*reader)->next(record)) {
        const auto verdict = reading.judge(record);
        if (const auto *accepted = std::get_if<LeadRows::Accepted>(&verdict))
            preview.rows += acceptedRow(record.cells, *accepted);
        else if (guess->mapping.contains(LeadField::Phone))
            preview.rows += refusedRow(std::get<RejectedRow>(verdict));
        else // asked for before anything can be said
            preview.rows += PreviewRow {record.line, record.cells};
    }
    if ((*reader)->error() && preview.rows.isEmpty())
        return *(*reader)->error();
    return preview;
}

QFuture<Result<ImportPreview>> LeadImport::readPreview(const QString &fileName, const ImportOptions &options,
                                                       int rows) const
{
    return QtConcurrent::run(&m_pool, [=, this] { return preview(fileName, options, rows); });
}

QFuture<Result<ImportSummary>> LeadImport::run(const QString &fileName, const ImportOptions &options,
                                               CancelFlag cancel,
                                               std::function<void(const ImportProgress &)> progress) const
{
    LeadStore *const store = &m_store;
    const Clock *const clock = &m_clock;
    return QtConcurrent::run(&m_pool, [=]() -> Result<ImportSummary> {
        return ImportRun(*store, *clock, options, cancel, progress).run(fileName);
    });
}
