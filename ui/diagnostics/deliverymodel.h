#pragma once

#include "core/dialing/diagnostics.h"

#include <QAbstractTableModel>

/// The log of deliveries, newest first, fetched as one scrolls.
class DeliveryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        TimeColumn,
        KindColumn,
        CallColumn,
        StateColumn,
        ReasonColumn,
        SignatureColumn,
        RepeatsColumn,
        ColumnCount
    };

    /// `reader` must outlive the model and belong to this thread.
    explicit DeliveryModel(DiagnosticsReader &reader, QObject *parent = nullptr);

    void setState(std::optional<DeliveryState> state);
    /// Reads again as many as were there.
    void refresh();
    DeliveryEntry entry(int row) const { return m_entries.value(row); }
    int rowOf(DeliveryId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    DiagnosticsReader &m_reader;
    std::optional<DeliveryState> m_state;
    QList<DeliveryEntry> m_entries;
    bool m_complete = true;
};
