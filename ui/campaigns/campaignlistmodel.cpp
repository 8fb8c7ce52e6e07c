#include "ui/campaigns/campaignlistmodel.h"

#include "core/base/text.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/widgets/localtime.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

struct ColumnOfCampaigns {
    const char *title;
    QString (*text)(const Campaign &);
    Qt::Alignment alignment = left;
};

QString done(const Campaign &campaign)
{
    const double percent = std::floor(shareDone(campaign.counts) * 100);
    //: Share of the leads that are done, "42 %".
    return QCoreApplication::translate("CampaignListModel", "%1 %").arg(QLocale().toString(percent, 'f', 0));
}

QString interested(const Campaign &campaign)
{
    return QLocale().toString(campaign.counts.outcomes.value(Outcome::Interested));
}

constexpr std::array columns {
    ColumnOfCampaigns { QT_TRANSLATE_NOOP("CampaignListModel", "Campaign"),
                        [](const Campaign &c) { return text::shown(c.settings.name); } },
    ColumnOfCampaigns { QT_TRANSLATE_NOOP("CampaignListModel", "State"),
                        [](const Campaign &c) { return campaignLabel(c.state); } },
    ColumnOfCampaigns { QT_TRANSLATE_NOOP("CampaignListModel", "Done"), done, right },
    ColumnOfCampaigns { QT_TRANSLATE_NOOP("CampaignListModel", "Interested"), interested, right },
    ColumnOfCampaigns { QT_TRANSLATE_NOOP("CampaignListModel", "Spent"),
                        [](const Campaign &c) { return shownMoney(c.counts.spent); }, right },
};
static_assert(columns.size() == CampaignListModel::ColumnCount);

bool sameRows(const QList<Campaign> &a, const QList<Campaign> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Campaign &one, const Campaign &other) { return one.id == other.id; });
}

} // namespace

void CampaignListModel::setCampaigns(QList<Campaign> campaigns)
{
    std::ranges::sort(campaigns, std::greater(), [](const Campaign &campaign) { return raw(campaign.id); });
    if (sameRows(campaigns, m_campaigns)) {
        m_campaigns = std::move(campaigns);
        if (!m_campaigns.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_campaigns = std::move(campaigns);
    endResetModel();
}

std::optional<Campaign> CampaignListModel::campaign(int row) const
{
    if (row < 0 || row >= m_campaigns.size())
        return std::nullopt;
    return m_campaigns.at(row);
}

int CampaignListModel::rowOf(CampaignId id) const
{
    const auto found = std::ranges::find(m_campaigns, id, &Campaign::id);
    return found == m_campaigns.end() ? -1 : static_cast<int>(found - m_campaigns.begin());
}

int CampaignListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_campaigns.size());
}

int CampaignListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Campaign &campaign = m_campaigns.at(index.row());
    const ColumnOfCampaigns &column = columns[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return column.text(campaign);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column.alignment);
    case Qt::ToolTipRole:
        return index.column() == SpentColumn ? text::toolTip(spentText(campaign)) : text::toolTip(column.text(campaign));
    case IdRole:
        return raw(campaign.id);
    case InkRole:
        return index.column() == StateColumn ? QVariant(campaignStyle(campaign.state).color(QApplication::palette())) : QVariant();
    default:
        return {};
    }
}

QVariant CampaignListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const ColumnOfCampaigns &column = columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return tr(column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment);
    return {};
}
