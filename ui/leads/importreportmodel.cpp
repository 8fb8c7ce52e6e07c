#include "ui/leads/importreportmodel.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/importwords.h"

#include <QLocale>

namespace {

constexpr int rowsAtOnce = 200;

} // namespace

ImportReportModel::ImportReportModel(LeadStore &store, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void ImportReportModel::show(ImportId import, ImportedAs kind, const QStringList &columns)
{
    beginResetModel();
    m_import = import;
    m_kind = kind;
    m_columns = columns;
    m_rows.clear();
    m_complete = import == ImportId {};
    m_waiting = false;
    ++m_ticket;
    endResetModel();
    fetchMore({});
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

LeadId ImportReportModel::leadAt(int row) const
{
    const bool isLead = !showsFile() && row >= 0 && row < m_rows.size();
    return isLead ? LeadId {m_rows.at(row).cursor} : LeadId {}; // they are paged by their ids
}

int ImportReportModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return showsFile() ? FirstFileColumn + static_cast<int>(m_columns.size()) : ColumnCount;
}

QString ImportReportModel::reasonOf(const ImportedRow &row) const
{
    switch (m_kind) {
    case ImportedAs::Refused:
        return row.reason;
    case ImportedAs::Held:
        return heldReasonText(row.reason);
    case ImportedAs::Duplicate:
        return repetitionText(row);
    case ImportedAs::Accepted:
        break;
    }
    return tr("New");
}

QString ImportReportModel::textAt(const ImportedRow &row, int column) const
{
    if (column == LineColumn)
        return QLocale().toString(row.line);
    if (column == ReasonColumn)
        return reasonOf(row);
    if (column == NumberColumn)
        return m_kind == ImportedAs::Refused ? row.written : row.phone.shown();
    if (showsFile())
        return row.cells.value(column - FirstFileColumn);
    return column == NameColumn ? row.name : row.listName;
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImportedRow &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return text::toolTip(textAt(row, index.column()));
    return role == Qt::DisplayRole ? QVariant(text::shown(textAt(row, index.column()))) : QVariant();
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == LineColumn)
        return tr("Line");
    if (section == ReasonColumn)
        return m_kind == ImportedAs::Refused ? tr("Why it is refused")
            : m_kind == ImportedAs::Duplicate ? tr("What it repeats")
                                              : tr("What became of it");
    if (section == NumberColumn)
        return tr("Number");
    if (showsFile())
        return text::shown(m_columns.at(section - FirstFileColumn), 60);
    return section == NameColumn ? tr("Lead") : tr("In the list");
}

bool ImportReportModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_waiting;
}

void ImportReportModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_waiting = true;
    const qint64 cursor = m_rows.isEmpty() ? 0 : m_rows.constLast().cursor;
    whenDone(m_store.importedRows(m_import, m_kind, cursor, rowsAtOnce), this,
             [this, ticket = m_ticket](const Result<QList<ImportedRow>> &rows) { take(ticket, rows); });
}

void ImportReportModel::take(quint64 ticket, const Result<QList<ImportedRow>> &rows)
{
    if (ticket != m_ticket)
        return;
    if (!rows) {
        m_waiting = false;
        m_complete = true;
        emit failed(rows.error());
        return;
    }
    m_complete = rows->size() < rowsAtOnce;
    if (!rows->isEmpty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(rows->size()) - 1);
        m_rows += *rows;
        endInsertRows();
    }
    m_waiting = false; // a view that asks for more while rows go in would be given the same ones again
    emit loaded();
}
