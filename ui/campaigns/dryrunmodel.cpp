#include "ui/campaigns/dryrunmodel.h"

#include "core/base/text.h"
#include "core/rules/nextcalltext.h"
#include "ui/widgets/localtime.h"
#include "ui/widgets/outcomestyle.h"

#include <QLocale>

#include <array>

namespace {

constexpr std::array titles {
    QT_TRANSLATE_NOOP("DryRunModel", "Your time"),
    QT_TRANSLATE_NOOP("DryRunModel", "Their time"),
    QT_TRANSLATE_NOOP("DryRunModel", "Lead"),
    QT_TRANSLATE_NOOP("DryRunModel", "Number"),
    QT_TRANSLATE_NOOP("DryRunModel", "Call"),
    QT_TRANSLATE_NOOP("DryRunModel", "Imagined outcome or reason"),
    QT_TRANSLATE_NOOP("DryRunModel", "Cost"),
};
constexpr int longestName = 80;

} // namespace

void DryRunModel::setResult(const DryRunResult &result)
{
    beginResetModel();
    m_result = result;
    endResetModel();
}

int DryRunModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_result.calls.size() + m_result.rest.size());
}

int DryRunModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(titles.size());
}

QVariant DryRunModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool inside = section >= 0 && section < static_cast<int>(titles.size());
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !inside)
        return {};
    return tr(titles[static_cast<size_t>(section)]);
}

QString DryRunModel::callText(const DryCall &call, int column) const
{
    switch (column) {
    case Here:
        return shownMoment(call.utc);
    case There:
        return localTimesText(call.utc, call.zones);
    case Name:
        return text::shown(call.name, longestName);
    case Phone:
        return call.phone.shown();
    case Call:
        return QLocale().toString(call.number);
    case Became:
        return outcomeLabel(call.outcome);
    case Cost:
        return shownMoney(call.cost);
    default:
        return {};
    }
}

QString DryRunModel::restText(const DryRemainder &lead, int column) const
{
    switch (column) {
    case Name:
        return text::shown(lead.name, longestName);
    case Phone:
        return lead.phone.shown();
    case Call:
        return tr("none");
    case Became:
        return remainderText(lead.reason);
    default:
        return {};
    }
}

QVariant DryRunModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Call || index.column() == Cost))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const qsizetype calls = m_result.calls.size();
    return index.row() < calls ? callText(m_result.calls.at(index.row()), index.column())
                               : restText(m_result.rest.at(index.row() - calls), index.column());
}
