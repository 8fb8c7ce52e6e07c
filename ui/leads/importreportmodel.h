#pragma once

#include "core/leads/leadstore.h"

#include <QAbstractTableModel>

/// The rows of one import that shared a fate, fetched as one scrolls: line, what became of it, number; then the
/// lead, or, where none was made of the row, the file's columns.
class ImportReportModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LineColumn, ReasonColumn, NumberColumn, NameColumn, ListColumn, ColumnCount };
    static constexpr int FirstFileColumn = NameColumn; ///< of refused rows and duplicates

    /// Must outlive the model.
    explicit ImportReportModel(LeadStore &store, QObject *parent = nullptr);

    /// `columns` are the headers of the cells that rows of this kind have.
    void show(ImportId import, ImportedAs kind, const QStringList &columns);

    /// Of rows that became leads; none of the others.
    LeadId leadAt(int row) const;
    bool isComplete() const { return m_complete; } ///< all rows of the kind are loaded
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// The first rows are there, or there are none.
    void loaded();
    void failed(const Error &error);

private:
    void take(quint64 ticket, const Result<QList<ImportedRow>> &rows);
    /// No lead was made of its rows: they are shown as the file had them.
    bool showsFile() const { return m_kind == ImportedAs::Refused || m_kind == ImportedAs::Duplicate; }
    QString textAt(const ImportedRow &row, int column) const;
    QString reasonOf(const ImportedRow &row) const;

    LeadStore &m_store;
    ImportId m_import {};
    ImportedAs m_kind = ImportedAs::Refused;
    QStringList m_columns;
    QList<ImportedRow> m_rows;
    quint64 m_ticket = 0;
    bool m_complete = true;
    bool m_waiting = false;
};
