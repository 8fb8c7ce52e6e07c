#pragma once

#include "core/base/ids.h"

#include <QComboBox>

#include <optional>

/// Which campaign a page shows: all of them, or one. Data of an entry: the id, 0 = all.
class CampaignPicker final : public QComboBox {
    Q_OBJECT
public:
    explicit CampaignPicker(QWidget *parent = nullptr);

    /// Nothing = all campaigns.
    std::optional<CampaignId> campaign() const;
    /// False when the campaign is not in the list: then all are chosen. Emits nothing.
    bool choose(std::optional<CampaignId> campaign);
    /// In this order, behind "All campaigns". What is chosen stays, as long as it is there. Emits nothing.
    void setCampaigns(const QList<std::pair<CampaignId, QString>> &campaigns);
};
