#pragma once

#include "core/leads/leadstore.h"

#include <QAbstractTableModel>

/// The refused rows of one import, fetched as one scrolls: line, reason, then the file's columns.
class RejectsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, ReasonColumn, FirstFileColumn };

    /// `reader` must outlive the model.
    explicit RejectsModel(LeadReader &reader, QObject *parent = nullptr);

    void setImport(ImportId import);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    LeadReader &m_reader;
    ImportId m_import {};
    QStringList m_columns;
    QList<RejectedRow> m_rows;
    bool m_complete = true;
};
