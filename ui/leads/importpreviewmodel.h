#pragma once

#include "core/leads/leadimport.h"

#include <QAbstractTableModel>

/// The first rows of a file as they will be stored: line, number, remark, then the file's columns.
class ImportPreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, NumberColumn, RemarkColumn, FirstFileColumn };
    enum Role { InkRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ImportPreview &preview);
    const ImportPreview &preview() const { return m_preview; }
    /// Other rows of the same file.
    void setRows(const QList<PreviewRow> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const PreviewRow &row, int column) const;

    ImportPreview m_preview;
};
