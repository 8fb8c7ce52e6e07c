#include "ui/leads/leadtablemodel.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/leads/leadcolumns.h"

#include <QApplication>

#include <algorithm>

namespace {

constexpr int rowsPerPage = 128;
constexpr int pagesKept = 64;
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
    , m_pages(pagesKept)
{
}

void LeadTableModel::setQuery(const LeadQuery &query)
{
    if (m_query == query && m_asked > 0)
        return;
    const bool sortsOnly = choosesAlike(query, m_query) && m_asked > 0;
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
    if (found && ticket == m_asked && ticket != m_answered)
        replaceIds(*found);
}

void LeadTableModel::takeAnswer(quint64 ticket, const Result<QList<LeadId>> &found)
{
    if (ticket != m_asked)
        return;
    m_answered = ticket;
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
    m_pages.clear();
    const bool startsAlike = ids.size() >= m_ids.size() && std::equal(m_ids.begin(), m_ids.end(), ids.begin());
    if (!startsAlike || m_ids.isEmpty()) {
        beginResetModel();
        m_ids = ids;
        endResetModel();
        return;
    }
    const int before = static_cast<int>(m_ids.size());
    if (ids.size() > before) {
        beginInsertRows({}, before, static_cast<int>(ids.size()) - 1);
        m_ids = ids;
        endInsertRows();
    }
    emit dataChanged(index(0, 0), index(before - 1, columnCount() - 1));
}

const LeadTableModel::Rows &LeadTableModel::page(int number) const
{
    if (const Rows *known = m_pages.object(number))
        return *known;
    const QList<LeadId> wanted = m_ids.mid(number * rowsPerPage, rowsPerPage);
    const QList<Lead> found = m_reader.leads(wanted);
    auto *rows = new Rows(wanted.size());
    qsizetype at = 0;
    for (const Lead &lead : found) {
        while (at < wanted.size() && wanted.at(at) != lead.id)
            ++at;
        if (at < wanted.size())
            (*rows)[at++] = lead;
    }
    m_pages.insert(number, rows);
    return *rows;
}

std::optional<Lead> LeadTableModel::lead(int row) const
{
    if (row < 0 || row >= m_ids.size())
        return std::nullopt;
    return page(row / rowsPerPage).value(row % rowsPerPage);
}

QHash<LeadId, int> LeadTableModel::rowsOf(const QSet<LeadId> &ids) const
{
    QHash<LeadId, int> rows;
    for (int row = 0; row < m_ids.size() && rows.size() < ids.size(); ++row) {
        if (ids.contains(m_ids.at(row)))
            rows.insert(m_ids.at(row), row);
    }
    return rows;
}

int LeadTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int LeadTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(leadColumns().size());
}

QVariant LeadTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LeadColumn &column = leadColumns()[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == IdRole)
        return raw(m_ids.at(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != InkRole)
        return {};
    const std::optional<Lead> row = lead(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == InkRole)
        return column.ink ? QVariant(column.ink(*row, QApplication::palette())) : QVariant();
    if (role == Qt::ToolTipRole)
        return column.toolTip ? QVariant(text::toolTip(column.toolTip(*row))) : QVariant();
    return column.text(*row);
}

QVariant LeadTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const LeadColumn &column = leadColumns()[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return leadColumnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}

void LeadTableModel::sort(int column, Qt::SortOrder order)
{
    LeadQuery query = m_query;
    const bool sortable = column >= 0 && column < columnCount() && leadColumns()[static_cast<size_t>(column)].sort;
    query.sort = sortable ? *leadColumns()[static_cast<size_t>(column)].sort : LeadSort::Added;
    query.order = sortable ? order : Qt::AscendingOrder;
    setQuery(query);
}
