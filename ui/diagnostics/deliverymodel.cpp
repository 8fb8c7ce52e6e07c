#include "ui/diagnostics/deliverymodel.h"

#include "core/base/text.h"
#include "ui/widgets/localtime.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 200;

constexpr std::array titles {
    QT_TRANSLATE_NOOP("DeliveryModel", "Received"), QT_TRANSLATE_NOOP("DeliveryModel", "Kind"),
    QT_TRANSLATE_NOOP("DeliveryModel", "Call"),     QT_TRANSLATE_NOOP("DeliveryModel", "State"),
    QT_TRANSLATE_NOOP("DeliveryModel", "Why"),      QT_TRANSLATE_NOOP("DeliveryModel", "Signature"),
    QT_TRANSLATE_NOOP("DeliveryModel", "Repeats"),
};

QString textOf(const DeliveryEntry &entry, int column)
{
    switch (column) {
    case DeliveryModel::TimeColumn:
        return shownMoment(entry.receivedUtc);
    case DeliveryModel::KindColumn:
        return deliveryKindText(entry.kind);
    case DeliveryModel::CallColumn:
        return entry.callId;
    case DeliveryModel::StateColumn:
        return deliveryStateText(entry.state);
    case DeliveryModel::ReasonColumn:
        return text::shown(deliveryReasonText(entry.reason));
    case DeliveryModel::SignatureColumn:
        return entry.signature == Signature::Valid ? DeliveryModel::tr("valid") : DeliveryModel::tr("none");
    case DeliveryModel::RepeatsColumn:
        return entry.duplicates == 0 ? QString() : QLocale().toString(entry.duplicates);
    default:
        return {};
    }
}

} // namespace

DeliveryModel::DeliveryModel(DiagnosticsReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
{
}

void DeliveryModel::setState(std::optional<DeliveryState> state)
{
    if (m_state == state)
        return;
    m_state = state;
    refresh();
}

void DeliveryModel::refresh()
{
    const int wanted = qMax(entriesAtOnce, rowCount());
    QList<DeliveryEntry> entries = m_reader.deliveries(m_state, {}, wanted);
    m_complete = entries.size() < wanted;
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int DeliveryModel::rowOf(DeliveryId id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == id)
            return row;
    }
    return -1;
}

int DeliveryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int DeliveryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DeliveryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DeliveryEntry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(entry, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == RepeatsColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return text::toolTip(shownMomentInFull(entry.receivedUtc));
    if (role == Qt::ToolTipRole && index.column() == ReasonColumn)
        return text::toolTip(deliveryReasonText(entry.reason));
    return {};
}

QVariant DeliveryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return tr(titles[static_cast<size_t>(section)]);
}

bool DeliveryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void DeliveryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_entries.isEmpty())
        return;
    const QList<DeliveryEntry> more = m_reader.deliveries(m_state, m_entries.constLast().id, entriesAtOnce);
    m_complete = more.size() < entriesAtOnce;
    if (more.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
    m_entries += more;
    endInsertRows();
}
