#pragma once

#include "core/leads/leadstore.h"
#include "ui/widgets/pagedrows.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

/// The leads of a query: all ids in view order, and the rows around the visible ones in pages of 16. A million rows cost
/// 8 MB. Answers to an older query are dropped; a refresh keeps rows where only their contents changed.
class LeadTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, InkRole };

    /// `reader` must outlive the model and belong to this thread.
    explicit LeadTableModel(LeadReader &reader, QObject *parent = nullptr);

    void setQuery(const LeadQuery &query);
    const LeadQuery &query() const { return m_query; }
    /// Asks again; while an answer is awaited, once more after it.
    void refresh();

    /// Columns of the leads' files that are shown behind ours, by their headers.
    void setFileColumns(const QStringList &columns);
    const QStringList &fileColumns() const { return m_fileColumns; }
    /// What the lists are called.
    void setLists(const QList<LeadList> &lists);

    std::optional<Lead> lead(int row) const { return m_rows.row(row); }
    LeadId idAt(int row) const { return m_rows.ids().value(row); }
    /// Rows of those of `ids` that are there; one pass over all rows.
    QHash<LeadId, int> rowsOf(const QSet<LeadId> &ids) const;
    const QList<LeadId> &ids() const { return m_rows.ids(); }
    bool isLoading() const { return m_asked != m_answered; }
    /// Rises with each query that chooses other leads, not with one that only sorts them.
    quint64 questions() const { return m_questions; }
    /// Only the first rows are here so far, or an answer has failed: not all that match.
    bool isPartial() const { return m_isPartial; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    /// An answer has arrived, changed or not.
    void loaded();
    void failed(const Error &error);

private:
    using Answer = QFuture<Result<QList<LeadId>>>;

    enum class Ahead { Nothing, FirstRows };

    void ask(Ahead ahead = Ahead::Nothing);
    void askForFirstRows(quint64 ticket);
    void takeFirstRows(quint64 ticket, const Result<QList<LeadId>> &found);
    void takeAnswer(quint64 ticket, const Result<QList<LeadId>> &found);
    void replaceIds(const QList<LeadId> &ids);
    QString textOf(const Lead &lead, int column) const;
    QString fileCell(const Lead &lead, const QString &column) const;

    LeadReader &m_reader;
    LeadQuery m_query;
    PagedRows<LeadId, Lead> m_rows;
    QStringList m_fileColumns;
    QHash<qint64, QString> m_lists;
    Answer m_firstRows;
    Answer m_allRows;
    bool m_isPartial = false;
    quint64 m_questions = 0;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    bool m_askAgain = false;
};
