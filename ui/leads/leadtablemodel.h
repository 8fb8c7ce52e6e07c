#pragma once

#include "core/leads/leadstore.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>

/// The leads of a query: all ids in view order, and the rows around the visible ones in pages of 128. A million rows cost
/// 8 MB. The first rows of another choice of leads come ahead of all of them. Answers to an older query are dropped and its
/// search is stopped; a refresh keeps rows where only their contents changed.
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

    std::optional<Lead> lead(int row) const;
    LeadId idAt(int row) const { return m_ids.value(row); }
    /// Rows of those of `ids` that are there; one pass over all rows.
    QHash<LeadId, int> rowsOf(const QSet<LeadId> &ids) const;
    const QList<LeadId> &ids() const { return m_ids; }
    bool isLoading() const { return m_asked != m_answered; }

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
    using Rows = QList<std::optional<Lead>>;

    using Answer = QFuture<Result<QList<LeadId>>>;

    enum class Ahead { Nothing, FirstRows };

    void ask(Ahead ahead = Ahead::Nothing);
    void askForFirstRows(quint64 ticket);
    void takeFirstRows(quint64 ticket, const Result<QList<LeadId>> &found);
    void takeAnswer(quint64 ticket, const Result<QList<LeadId>> &found);
    void replaceIds(const QList<LeadId> &ids);
    const Rows &page(int number) const;

    LeadReader &m_reader;
    LeadQuery m_query;
    QList<LeadId> m_ids;
    mutable QCache<int, Rows> m_pages;
    Answer m_firstRows;
    Answer m_allRows;
    quint64 m_asked = 0;
    quint64 m_answered = 0;
    bool m_askAgain = false;
};
