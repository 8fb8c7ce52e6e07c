#include "core/leads/leadimport.h"

#include "core/leads/importrun.h"

#include <QtConcurrentRun>

namespace {

PreviewRow previewOf(const RecordReader::Record &record, const LeadRows::Verdict &verdict,
                     const QList<LeadField> &mapping)
{
    if (const auto *rejected = std::get_if<RejectedRow>(&verdict))
        return mapping.contains(LeadField::Phone) ? refusedRow(*rejected, mapping)
                                                  : PreviewRow {record.line, record.cells};
    PreviewRow row {record.line, record.cells};
    const auto &accepted = std::get<LeadRows::Accepted>(verdict);
    row.phone = accepted.row.lead.phone.e164();
    row.remark = accepted.remark;
    row.held = !accepted.row.heldReason.isEmpty();
    row.written = accepted.written;
    row.others = accepted.row.lead.otherPhones;
    return row;
}

} // namespace

PreviewRow refusedRow(const RejectedRow &rejected, const QList<LeadField> &mapping)
{
    PreviewRow row {rejected.line, rejected.cells};
    row.refused = true;
    row.remark = rejected.reason;
    for (const LeadField field : {LeadField::Phone, LeadField::OtherPhone}) {
        for (qsizetype i = 0; i < mapping.size() && row.written.isEmpty(); ++i) {
            if (mapping.at(i) == field)
                row.written = rejected.cells.value(i).trimmed();
        }
    }
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
    while (preview.rows.size() < rows && (*reader)->next(record))
        preview.rows += previewOf(record, reading.judge(record), guess->mapping);
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
