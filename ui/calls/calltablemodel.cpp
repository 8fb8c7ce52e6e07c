#include "ui/calls/calltablemodel.h"

#include "core/base/text.h"
#include "core/base/whendone.h"
#include "ui/calls/callcolumns.h"

#include <QApplication>
#include <QFont>
#include <QHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// Rows come and go one by one up to here; beyond it the view is filled anew.
constexpr qsizetype mostSteps = 200;
constexpr auto shortestPause = 250ms;
/// The searches may take this share of the time at most.
constexpr int pausePerSearch = 4;

/// The part in which two lists differ: what they have in common at both ends is left out.
struct Middle {
    Middle(const QList<AttemptId> &a, const QList<AttemptId> &b)
    {
        const qsizetype shorter = std::min(a.size(), b.size());
        while (from < shorter && a.at(from) == b.at(from))
            ++from;
        qsizetype same = 0;
        while (same < shorter - from && a.at(a.size() - 1 - same) == b.at(b.size() - 1 - same))
            ++same;
        endOfA = a.size() - same;
        endOfB = b.size() - same;
    }
    qsizetype from = 0;
    qsizetype endOfA = 0;
    qsizetype endOfB = 0;
};

QSet<AttemptId> setOf(const QList<AttemptId> &ids, qsizetype from, qsizetype end)
{
    return QSet<AttemptId>(ids.begin() + from, ids.begin() + end);
}

qsizetype countMissing(const QList<AttemptId> &ids, qsizetype from, qsizetype end,
                       const QSet<AttemptId> &present)
{
    return std::count_if(ids.begin() + from, ids.begin() + end,
                         [&present](AttemptId id) { return !present.contains(id); });
}

} // namespace

CallTableModel::CallTableModel(CallDeskReader &reader, Changes &changes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_rows([&reader](const QList<AttemptId> &ids) { return reader.calls(ids); })
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(shortestPause);
    connect(&m_refresh, &QTimer::timeout, this, &CallTableModel::refresh);
    connect(&changes, &Changes::attemptChanged, this, &CallTableModel::noteChange);
    // Names, tags and owners are the leads'.
    connect(&changes, &Changes::leadsChanged, this, [this] { noteChange(AttemptId {}); });
}

void CallTableModel::noteChange(AttemptId call)
{
    m_isStale = true;
    if (!m_active)
        return;
    m_changed.insert(call);
    if (!m_refresh.isActive())
        m_refresh.start();
}

void CallTableModel::setFilter(const CallFilter &filter)
{
    if (m_filter == filter && m_asked > 0)
        return;
    m_filter = filter;
    m_kept = {};
    m_anotherQuery = true;
    ask();
}

void CallTableModel::setActive(bool active)
{
    m_active = active;
    if (!active)
        m_refresh.stop();
    else if (m_isStale)
        refresh();
}

void CallTableModel::setKept(AttemptId call)
{
    if (m_kept == call)
        return;
    m_kept = call;
    if (m_active && !m_refresh.isActive())
        m_refresh.start();
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
    m_isStale = false;
    m_sinceAsked.start();
    const quint64 ticket = ++m_asked;
    whenDone(m_reader.find(m_filter, m_sort, m_order), this,
             [this, ticket](const Result<QList<AttemptId>> &found) {
                 if (ticket == m_asked)
                     takeAnswer(ticket, std::exchange(m_anotherQuery, false), found);
             });
}

void CallTableModel::takeAnswer(quint64 ticket, bool another, const Result<QList<AttemptId>> &found)
{
    m_answered = ticket;
    m_refresh.setInterval(std::max(std::chrono::milliseconds(shortestPause),
                                   std::chrono::milliseconds(m_sinceAsked.elapsed() * pausePerSearch)));
    if (!found)
        emit failed(found.error());
    else if (another)
        reset(*found);
    else
        merge(withKept(*found));
    emit loaded();
    if (m_askAgain)
        ask();
}

/// What was put away goes at once, that is what one wants then.
bool CallTableModel::hasChangedBox(AttemptId call) const
{
    const QList<DeskCall> now = m_reader.calls({call});
    return now.isEmpty()
        || (m_filter.box != CallBox::All && now.first().archived != (m_filter.box == CallBox::Archived));
}

/// Behind the row it stood behind.
QList<AttemptId> CallTableModel::withKept(const QList<AttemptId> &found)
{
    const qsizetype present = m_kept == AttemptId {} ? -1 : m_rows.ids().indexOf(m_kept);
    if (present < 0 || found.contains(m_kept) || hasChangedBox(m_kept))
        return found;
    qsizetype place = 0;
    for (qsizetype row = present - 1; row >= 0 && place == 0; --row)
        place = found.indexOf(m_rows.ids().at(row)) + 1;
    QList<AttemptId> ids = found;
    ids.insert(place, m_kept);
    return ids;
}

void CallTableModel::reset(const QList<AttemptId> &ids)
{
    m_changed.clear();
    beginResetModel();
    m_rows.setIds(ids);
    endResetModel();
}

void CallTableModel::merge(const QList<AttemptId> &ids)
{
    const Middle middle(m_rows.ids(), ids);
    const QSet<AttemptId> coming = setOf(ids, middle.from, middle.endOfB);
    const QSet<AttemptId> present = setOf(m_rows.ids(), middle.from, middle.endOfA);
    const qsizetype steps = countMissing(m_rows.ids(), middle.from, middle.endOfA, coming)
        + countMissing(ids, middle.from, middle.endOfB, present);
    if (steps > mostSteps)
        return reset(ids);
    removeMissing(coming, middle.from, middle.endOfA);
    reorder(ids);
    insertMissing(ids);
    showChanged();
}

void CallTableModel::removeMissing(const QSet<AttemptId> &present, qsizetype from, qsizetype end)
{
    for (qsizetype row = end - 1; row >= from; --row) {
        if (present.contains(m_rows.ids().at(row)))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.remove(row, 1);
        endRemoveRows();
    }
}

/// Rows that are there already take the order they have in `ids`.
void CallTableModel::reorder(const QList<AttemptId> &ids)
{
    const QList<AttemptId> &present = m_rows.ids();
    const Middle middle(present, ids);
    const QSet<AttemptId> staying = setOf(present, middle.from, middle.endOfA);
    QList<AttemptId> ordered;
    ordered.reserve(staying.size());
    for (qsizetype row = middle.from; row < middle.endOfB; ++row) {
        if (staying.contains(ids.at(row)))
            ordered.append(ids.at(row));
    }
    if (std::equal(ordered.begin(), ordered.end(), present.begin() + middle.from))
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    QHash<AttemptId, int> places;
    for (qsizetype i = 0; i < ordered.size(); ++i)
        places.insert(ordered.at(i), static_cast<int>(middle.from + i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after.append(index(places.value(present.at(each.row()), each.row()), each.column()));
    QList<AttemptId> all = present;
    std::copy(ordered.begin(), ordered.end(), all.begin() + middle.from);
    m_rows.setIds(all);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
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
    const QSet<AttemptId> changed = std::exchange(m_changed, {});
    if (changed.isEmpty() || rowCount() == 0)
        return;
    if (changed.contains(AttemptId {})) { // all of them may have
        m_rows.forget();
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    QList<int> rows;
    const QList<AttemptId> &ids = m_rows.ids();
    for (qsizetype row = 0; row < ids.size() && rows.size() < changed.size(); ++row) {
        if (changed.contains(ids.at(row)))
            rows.append(static_cast<int>(row));
    }
    for (const int row : std::as_const(rows))
        m_rows.forgetRow(row);
    for (const int row : std::as_const(rows))
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
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
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != InkRole && role != Qt::FontRole
        && role != Qt::AccessibleDescriptionRole)
        return {};
    const DeskCall *const row = m_rows.find(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : QVariant();
    switch (role) {
    case InkRole:
        return column.ink ? QVariant(column.ink(*row, QApplication::palette())) : QVariant();
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setWeight(QFont::DemiBold);
        return row->unread ? QVariant(font) : QVariant();
    }
    case Qt::AccessibleDescriptionRole:
        return row->unread ? QVariant(tr("Unread")) : QVariant();
    case Qt::ToolTipRole: {
        const QString hint = column.toolTip ? column.toolTip(*row) : QString();
        return hint.isEmpty() ? QVariant() : QVariant(text::toolTip(hint));
    }
    default:
        return column.text(*row);
    }
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

void CallTableModel::sort(int column, Qt::SortOrder order)
{
    const bool sortable =
        column >= 0 && column < columnCount() && callColumns()[static_cast<size_t>(column)].isSortable;
    const CallSort by = sortable ? callColumns()[static_cast<size_t>(column)].sort : CallSort::Started;
    const Qt::SortOrder way = sortable ? order : Qt::DescendingOrder;
    if (by == m_sort && way == m_order)
        return;
    m_sort = by;
    m_order = way;
    m_anotherQuery = true;
    if (m_asked > 0)
        ask();
}
