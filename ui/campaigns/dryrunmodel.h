#pragma once

#include "core/dialing/dryrun.h"

#include <QAbstractTableModel>

/// The imagined calls of a dry run in their order, then the leads without one.
class DryRunModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Here, There, Name, Phone, Call, Became, Cost };

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(const DryRunResult &result);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString callText(const DryCall &call, int column) const;
    QString restText(const DryRemainder &lead, int column) const;

    DryRunResult m_result;
};
