#include "ui/leads/rejectsmodel.h"

#include "core/base/text.h"

#include <QLocale>

namespace {

constexpr int rowsAtOnce = 200;

} // namespace

RejectsModel::RejectsModel(LeadReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
{
}

void RejectsModel::setImport(ImportId import)
{
    beginResetModel();
    m_import = import;
    m_columns = m_reader.columnsOf(import);
    m_rows = m_reader.rejects(import, -1, rowsAtOnce);
    m_complete = m_rows.size() < rowsAtOnce;
    endResetModel();
}

int RejectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RejectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFileColumn + static_cast<int>(m_columns.size());
}

QVariant RejectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RejectedRow &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == ReasonColumn)
        return text::toolTip(row.reason);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == LineColumn)
        return QLocale().toString(row.line);
    return text::shown(index.column() == ReasonColumn ? row.reason : row.cells.value(index.column() - FirstFileColumn));
}

QVariant RejectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == LineColumn)
        return tr("Line");
    return section == ReasonColumn ? tr("Why it is refused") : text::shown(m_columns.at(section - FirstFileColumn), 60);
}

bool RejectsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void RejectsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<RejectedRow> more = m_reader.rejects(m_import, m_rows.constLast().line, rowsAtOnce);
    m_complete = more.size() < rowsAtOnce;
    if (more.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_rows += more;
    endInsertRows();
}
