#include "ui/diagnostics/alarmmodel.h"

#include "core/base/text.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/theme.h"

namespace {

QString textOf(const Alarm &alarm, int column)
{
    switch (column) {
    case AlarmModel::TimeColumn:
        return shownMoment(alarm.atUtc);
    case AlarmModel::TitleColumn:
        return alarmWords(alarm.code).title;
    case AlarmModel::TextColumn:
        return text::shown(alarm.text);
    case AlarmModel::SeenColumn:
        return alarm.seenUtc.isValid() ? shownMoment(alarm.seenUtc) : AlarmModel::tr("New");
    default:
        return {};
    }
}

} // namespace

void AlarmModel::setAlarms(const QList<Alarm> &alarms)
{
    if (m_alarms == alarms)
        return;
    beginResetModel();
    m_alarms = alarms;
    endResetModel();
}

int AlarmModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_alarms.size());
}

int AlarmModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AlarmModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Alarm &alarm = m_alarms.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(alarm, index.column());
    if (role == Qt::FontRole)
        return Theme::font(TextSize::Body, !alarm.seenUtc.isValid());
    if (role == Qt::ToolTipRole && index.column() == TimeColumn)
        return text::toolTip(shownMomentInFull(alarm.atUtc));
    return {};
}

QVariant AlarmModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case TitleColumn:
        return tr("Alarm");
    case TextColumn:
        return tr("What happened");
    case SeenColumn:
        return tr("Seen");
    default:
        return {};
    }
}
