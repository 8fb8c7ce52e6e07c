#pragma once

#include "core/dialing/diagnostics.h"

#include <QAbstractTableModel>

/// The alarms, unseen ones first.
class AlarmModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, TitleColumn, TextColumn, SeenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAlarms(const QList<Alarm> &alarms);
    Alarm alarm(int row) const { return m_alarms.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Alarm> m_alarms;
};
