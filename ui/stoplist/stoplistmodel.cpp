#include "ui/stoplist/stoplistmodel.h"

#include "core/base/text.h"
#include "ui/stoplist/stoplistsearch.h"
#include "ui/widgets/localtime.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 300;

QString textOf(const StopEntry &entry, int column)
{
    switch (column) {
    case StopListModel::NumberColumn:
        return entry.phone.shown();
    case StopListModel::SourceColumn:
        return shownStopSource(entry.source);
    case StopListModel::AddedColumn:
        return shownMomentWithDate(entry.addedUtc);
    default:
        return {};
    }
}

} // namespace

StopListModel::StopListModel(StopListReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
{
    refresh();
}

void StopListModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    refresh();
}

/// Reads again as many as were there, so that one does not lose one's place.
void StopListModel::refresh()
{
    const int wanted = qMax(entriesAtOnce, rowCount());
    beginResetModel();
    m_entries = stopEntriesWith(m_reader, storedForms(m_text), {}, wanted);
    m_complete = m_entries.size() < wanted;
    endResetModel();
}

int StopListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int StopListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StopListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StopEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(entry, index.column());
    if (role == Qt::ToolTipRole && index.column() == AddedColumn)
        return text::toolTip(shownMomentInFull(entry.addedUtc));
    if (role == Qt::ToolTipRole && index.column() == SourceColumn)
        return text::toolTip(entry.source);
    return {};
}

QVariant StopListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("Number");
    case SourceColumn:
        return tr("Source");
    case AddedColumn:
        return tr("Since");
    default:
        return {};
    }
}

bool StopListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void StopListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<StopEntry> more =
        stopEntriesWith(m_reader, storedForms(m_text), m_entries.constLast().phone.e164(), entriesAtOnce);
    m_complete = more.size() < entriesAtOnce;
    if (more.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_entries += more;
    endInsertRows();
}
