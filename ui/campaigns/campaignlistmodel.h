#pragma once

#include "core/dialing/campaign.h"

#include <QAbstractTableModel>

/// The campaigns, newest first, with how far each one is.
class CampaignListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, DoneColumn, InterestedColumn, SpentColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, InkRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// Rows that are the same campaigns as before change in place.
    void setCampaigns(QList<Campaign> campaigns);
    const QList<Campaign> &campaigns() const { return m_campaigns; }
    std::optional<Campaign> campaign(int row) const;
    /// -1 when there is none.
    int rowOf(CampaignId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Campaign> m_campaigns;
};
