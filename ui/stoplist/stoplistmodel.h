#pragma once

#include "core/dialing/stoplist.h"

#include <QAbstractTableModel>

/// The entries of the stop list by number, fetched as one scrolls.
class StopListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NumberColumn, SourceColumn, AddedColumn, ColumnCount };

    /// `reader` must outlive the model and belong to this thread.
    explicit StopListModel(StopListReader &reader, QObject *parent = nullptr);

    void setText(const QString &text);
    void refresh();
    StopEntry entry(int row) const { return m_entries.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    StopListReader &m_reader;
    QString m_text;
    QList<StopEntry> m_entries;
    bool m_complete = true;
};
