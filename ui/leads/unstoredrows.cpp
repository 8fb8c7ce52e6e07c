#include "ui/leads/unstoredrows.h"

#include "core/leads/resultcolumns.h"
#include "ui/leads/importwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerStep = 1000;

} // namespace

UnstoredRows::UnstoredRows(LeadReader &reader, ImportId import, ImportedAs kind)
    : m_reader(reader)
    , m_import(import)
    , m_kind(kind)
    , m_columns(reader.fileColumnsOf(import))
{
    const qsizetype phone = reader.mappingOf(import).indexOf(LeadField::Phone);
    if (phone >= 0)
        m_phone = m_columns.indexOf(reader.columnsOf(import).value(phone));
}

QStringList UnstoredRows::header() const
{
    return m_columns + ResultColumns::rejectNames();
}

QStringList UnstoredRows::cellsOf(const ImportedRow &row) const
{
    QStringList cells = row.cells;
    const bool isKept = !cells.isEmpty();
    cells.resize(m_columns.size());
    if (!isKept && m_phone >= 0) // of an earlier version: the number at least
        cells[m_phone] = row.phone.e164();
    const QString reason = m_kind == ImportedAs::Refused ? row.reason : repetitionText(row);
    return cells + QStringList {QString::number(row.line), reason} + row.cells.mid(m_columns.size());
}

Result<QList<QStringList>> UnstoredRows::next()
{
    const auto found = m_reader.importedRows(m_import, m_kind, m_cursor, rowsPerStep);
    if (!found)
        return found.error();
    QList<QStringList> rows;
    for (const ImportedRow &row : *found) {
        rows.append(cellsOf(row));
        m_cursor = row.cursor;
    }
    return rows;
}
