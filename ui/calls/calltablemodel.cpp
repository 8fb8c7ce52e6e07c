#include "ui/calls/calltablemodel.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/calls/callcolumns.h"

#include <QApplication>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// Rows come and go one by one up to here; beyond it the view is filled anew.
constexpr qsizetype mostSteps = 200;

bool newestFirst(AttemptId a, AttemptId b)
{
    return raw(a) > raw(b);
}

qsizetype differences(const QList<AttemptId> &a, const QList<AttemptId> &b)
{
    QList<AttemptId> differing;
    std::set_symmetric_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(differing), newestFirst);
    return differing.size();
}

} // namespace

CallTableModel::CallTableModel(CallReader &reader, Changes &changes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_rows([&reader](const QList<AttemptId> &ids) { return reader.attempts(ids); })
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(150ms);
    connect(&m_refresh, &QTimer::timeout, this, &CallTableModel::refresh);
    connect(&changes, &Changes::attemptChanged, this, [this](AttemptId attempt) {
        m_changed.insert(raw(attempt));
        if (!m_refresh.isActive())
            m_refresh.start();
    });
}

void CallTableModel::setQuery(const CallQuery &query)
{
    if (m_query == query && m_asked > 0)
        return;
    m_query = query;
    m_anotherQuery = true;
    ask();
}

void CallTableModel::refresh()
{
    if (isLoading())
        m_askAgain = true;
    else
        ask();
}

void CallTableModel::ask()
{
    m_askAgain = false;
    const quint64 ticket = ++m_asked;
    whenDone(m_reader.find(m_query), this, [this, ticket](const Result<QList<AttemptId>> &found) {
        if (ticket == m_asked)
            takeAnswer(ticket, std::exchange(m_anotherQuery, false), found);
    });
}

void CallTableModel::takeAnswer(quint64 ticket, bool another, const Result<QList<AttemptId>> &found)
{
    m_answered = ticket;
    if (!found)
        emit failed(found.error());
    else if (another || differences(m_rows.ids(), *found) > mostSteps)
        reset(*found);
    else
        merge(*found);
    emit loaded();
    if (m_askAgain)
        ask();
}

void CallTableModel::reset(const QList<AttemptId> &ids)
{
    m_changed.clear();
    beginResetModel();
    m_rows.setIds(ids);
    endResetModel();
}

/// Both lists are newest first. What is gone goes, what is new comes where it belongs.
void CallTableModel::merge(const QList<AttemptId> &ids)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::binary_search(ids.begin(), ids.end(), idAt(row), newestFirst))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.remove(row, 1);
        endRemoveRows();
    }
    insertMissing(ids);
    showChanged();
}

void CallTableModel::insertMissing(const QList<AttemptId> &ids)
{
    for (qsizetype row = 0; row < ids.size(); ++row) {
        if (row < m_rows.ids().size() && m_rows.ids().at(row) == ids.at(row))
            continue;
        qsizetype end = row;
        const AttemptId next = m_rows.ids().value(row);
        while (end < ids.size() && (row >= m_rows.ids().size() || ids.at(end) != next))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        m_rows.insert(row, ids.mid(row, end - row));
        endInsertRows();
        row = end - 1;
    }
}

void CallTableModel::showChanged()
{
    QList<int> rows;
    for (const qint64 id : std::as_const(m_changed)) {
        const int row = rowOf(AttemptId { id });
        if (row < 0)
            continue;
        m_rows.forgetRow(row);
        rows.append(row);
    }
    m_changed.clear();
    for (const int row : std::as_const(rows))
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int CallTableModel::rowOf(AttemptId id) const
{
    const QList<AttemptId> &ids = m_rows.ids();
    const auto at = std::lower_bound(ids.begin(), ids.end(), id, newestFirst);
    return at != ids.end() && *at == id ? static_cast<int>(at - ids.begin()) : -1;
}

int CallTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.ids().size());
}

int CallTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(callColumns().size());
}

QVariant CallTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CallColumn &column = callColumns()[static_cast<size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    if (role == IdRole)
        return raw(idAt(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != InkRole)
        return {};
    const std::optional<Attempt> row = call(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    if (role == InkRole)
        return column.ink ? QVariant(column.ink(*row, QApplication::palette())) : QVariant();
    if (role == Qt::ToolTipRole) {
        const QString hint = column.toolTip ? column.toolTip(*row) : QString();
        return hint.isEmpty() ? QVariant() : QVariant(text::toolTip(hint));
    }
    return column.text(*row);
}

QVariant CallTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const CallColumn &column = callColumns()[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return callColumnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}
