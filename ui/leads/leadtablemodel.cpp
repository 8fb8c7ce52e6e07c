#include "ui/leads/leadtablemodel.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/leadcolumns.h"

#include <QApplication>

#include <algorithm>

namespace {

/// More than a window shows.
constexpr int firstRows = 100;

bool choosesAlike(const LeadQuery &a, LeadQuery b)
{
    b.sort = a.sort;
    b.order = a.order;
    return a == b;
}

} // namespace

LeadTableModel::LeadTableModel(LeadReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_rows([&reader](const QList<LeadId> &ids) { return reader.leads(ids); })
{
}

void LeadTableModel::setQuery(const LeadQuery &query)
{
    if (m_query == query && m_asked > 0)
        return;
    const bool sortsOnly = choosesAlike(query, m_query) && m_asked > 0;
    m_questions += sortsOnly ? 0 : 1;
    m_query = query;
    ask(sortsOnly ? Ahead::Nothing : Ahead::FirstRows);
}

void LeadTableModel::refresh()
{
    if (isLoading())
        m_askAgain = true;
    else
        ask();
}

void LeadTableModel::ask(Ahead ahead)
{
    m_askAgain = false;
    const quint64 ticket = ++m_asked;
    m_firstRows.cancel();
    m_allRows.cancel();
    if (ahead == Ahead::FirstRows)
        askForFirstRows(ticket);
    m_allRows = m_reader.find(m_query);
    whenDone(m_allRows, this, [this, ticket](const Result<QList<LeadId>> &found) { takeAnswer(ticket, found); });
}

void LeadTableModel::askForFirstRows(quint64 ticket)
{
    LeadQuery query = m_query;
    query.atMost = firstRows;
    m_firstRows = m_reader.find(query);
    whenDone(m_firstRows, this,
             [this, ticket](const Result<QList<LeadId>> &found) { takeFirstRows(ticket, found); });
}

void LeadTableModel::takeFirstRows(quint64 ticket, const Result<QList<LeadId>> &found)
{
    if (!found || ticket != m_asked || ticket == m_answered)
        return;
    m_isPartial = true;
    replaceIds(*found);
}

void LeadTableModel::takeAnswer(quint64 ticket, const Result<QList<LeadId>> &found)
{
    if (ticket != m_asked)
        return;
    m_answered = ticket;
    m_isPartial = !found;
    if (found)
        replaceIds(*found);
    else
        emit failed(found.error());
    emit loaded();
    if (m_askAgain)
        ask();
}

void LeadTableModel::replaceIds(const QList<LeadId> &ids)
{
    const QList<LeadId> &present = m_rows.ids();
    const bool startsAlike = ids.size() >= present.size() && std::equal(present.begin(), present.end(), ids.begin());
    if (!startsAlike || present.isEmpty()) {
        beginResetModel();
        m_rows.setIds(ids);
        endResetModel();
        return;
    }
    const int before = rowCount();
    m_rows.forget();
    if (ids.size() > before) {
        beginInsertRows({}, before, static_cast<int>(ids.size()) - 1);
        m_rows.setIds(ids);
        endInsertRows();
    }
    emit dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
}

void LeadTableModel::setFileColumns(const QStringList &columns)
{
    if (m_fileColumns == columns)
        return;
    const int own = static_cast<int>(leadColumns().size());
    if (!m_fileColumns.isEmpty()) {
        beginRemoveColumns({}, own, columnCount() - 1);
        m_fileColumns.clear();
        endRemoveColumns();
    }
    if (columns.isEmpty())
        return;
    beginInsertColumns({}, own, own + static_cast<int>(columns.size()) - 1);
    m_fileColumns = columns;
    endInsertColumns();
}

void LeadTableModel::setLists(const QList<LeadList> &lists)
{
    m_lists.clear();
    for (const LeadList &list : lists)
        m_lists.insert(raw(list.id), list.name);
}

QString LeadTableModel::textOf(const Lead &lead, int column) const
{
    const auto own = leadColumns();
    if (column >= static_cast<int>(own.size()))
        return text::shown(fileCell(lead, m_fileColumns.at(column - static_cast<int>(own.size()))));
    const LeadColumn &shown = own[static_cast<size_t>(column)];
    return shown.text ? shown.text(lead) : text::shown(m_lists.value(raw(lead.list)));
}

QString LeadTableModel::fileCell(const Lead &lead, const QString &column) const
{
    return lead.cells.isEmpty() ? QString() : lead.cells.value(m_reader.columnsOf(lead.import).indexOf(column));
}

QHash<LeadId, int> LeadTableModel::rowsOf(const QSet<LeadId> &ids) const
{
    QHash<LeadId, int> rows;
    const QList<LeadId> &all = m_rows.ids();
    for (int row = 0; row < all.size() && rows.size() < ids.size(); ++row) {
        if (ids.contains(all.at(row)))
            rows.insert(all.at(row), row);
    }
    return rows;
}

int LeadTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.ids().size());
}

int LeadTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(leadColumns().size() + static_cast<size_t>(m_fileColumns.size()));
}

QVariant LeadTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto own = leadColumns();
    const LeadColumn *column
        = index.column() < static_cast<int>(own.size()) ? &own[static_cast<size_t>(index.column())] : nullptr;
    if (role == Qt::TextAlignmentRole)
        return column ? QVariant::fromValue(column->alignment) : QVariant();
    if (role == IdRole)
        return raw(idAt(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != InkRole)
        return {};
    const Lead *const row = m_rows.find(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == InkRole)
        return column && column->ink ? QVariant(column->ink(*row, QApplication::palette())) : QVariant();
    if (role == Qt::ToolTipRole) {
        const QString hint = column && column->toolTip ? column->toolTip(*row) : QString();
        return hint.isEmpty() ? QVariant() : QVariant(text::toolTip(hint));
    }
    return textOf(*row, index.column());
}

QVariant LeadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto own = leadColumns();
    if (section >= static_cast<int>(own.size())) {
        const QString &name = m_fileColumns.at(section - static_cast<int>(own.size()));
        return role == Qt::DisplayRole ? QVariant(text::shown(name, 60)) : QVariant();
    }
    const LeadColumn &column = own[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return leadColumnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

void LeadTableModel::sort(int column, Qt::SortOrder order)
{
    LeadQuery query = m_query;
    const bool sortable = column >= 0 && column < static_cast<int>(leadColumns().size()) && leadColumns()[static_cast<size_t>(column)].sort;
    query.sort = sortable ? *leadColumns()[static_cast<size_t>(column)].sort : LeadSort::Added;
    query.order = sortable ? order : Qt::AscendingOrder;
    setQuery(query);
}
