#include "ui/widgets/campaignpicker.h"

#include "core/base/text.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 all = 0;
constexpr int longestName = 60;

} // namespace

CampaignPicker::CampaignPicker(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"campaigns"_s);
    setAccessibleName(tr("Campaign"));
    setMinimumContentsLength(18);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setMaximumWidth(320);
    addItem(tr("All campaigns"), all);
}

std::optional<CampaignId> CampaignPicker::campaign() const
{
    const qint64 chosen = currentData().toLongLong();
    return chosen == all ? std::nullopt : std::optional(CampaignId {chosen});
}

bool CampaignPicker::choose(std::optional<CampaignId> campaign)
{
    const int index = findData(campaign ? raw(*campaign) : all);
    const QSignalBlocker quiet(this);
    setCurrentIndex(qMax(0, index));
    return index >= 0;
}

void CampaignPicker::setCampaigns(const QList<std::pair<CampaignId, QString>> &campaigns)
{
    QList<std::pair<QString, qint64>> entries {{tr("All campaigns"), all}};
    for (const auto &[id, name] : campaigns)
        entries.append({text::shown(name, longestName), raw(id)});
    bool same = count() == entries.size();
    for (int i = 0; same && i < count(); ++i)
        same = itemText(i) == entries.at(i).first && itemData(i).toLongLong() == entries.at(i).second;
    if (same)
        return;
    const std::optional<CampaignId> before = campaign();
    const QSignalBlocker quiet(this);
    clear();
    for (const auto &[name, id] : std::as_const(entries))
        addItem(name, id);
    choose(before);
}
