#include "ui/leads/rejecttablerows.h"

#include "core/leads/resultcolumns.h"
#include "ui/leads/importwords.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsPerStep = 1000;

} // namespace

RejectTableRows::RejectTableRows(LeadReader &reader, ImportId import, ImportedAs kind)
    : m_reader(reader)
    , m_import(import)
    , m_kind(kind)
    , m_columns(kind == ImportedAs::Refused ? reader.fileColumnsOf(import) : reader.columnsOf(import))
    , m_hasNumber(kind == ImportedAs::Refused || reader.mappingOf(import).contains(LeadField::Phone))
{
}

QStringList RejectTableRows::header() const
{
    QStringList header = m_columns;
    if (!m_hasNumber)
        header.prepend(u"phone"_s);
    return header + ResultColumns::rejectNames();
}

QStringList RejectTableRows::cellsOf(const ImportedRow &row) const
{
    QStringList cells = row.cells;
    cells.resize(m_columns.size());
    if (!m_hasNumber)
        cells.prepend(row.phone.e164());
    const QString reason = m_kind == ImportedAs::Refused ? row.reason : repetitionText(row);
    return cells + QStringList { QString::number(row.line), reason };
}

QList<QStringList> RejectTableRows::next()
{
    QList<QStringList> rows;
    for (const ImportedRow &row : m_reader.importedRows(m_import, m_kind, m_cursor, rowsPerStep)) {
        rows.append(cellsOf(row));
        m_cursor = row.cursor;
    }
    return rows;
}
