#pragma once

#include "core/leads/leadstore.h"
#include "core/storage/boundvalues.h"

#include <QSqlDatabase>

#include <functional>

/// Leads of one chunk, turned into bound values on the importer's thread, so that the storage thread only
/// inserts.
class LeadBatch final {
public:
    /// What stays of the leads beside the bound values: what tells who they are, or also what they may give
    /// to a lead that is stored already (`DuplicatePolicy::Merge`).
    enum class Keep { Identity, Everything };
    LeadBatch(const QList<NewLead> &leads, Keep keep);

    /// Only the columns that some lead of the chunk fills; the others keep their defaults.
    const QStringList &columns() const { return m_columns; }
    qsizetype size() const { return m_leads.size(); }
    const NewLead &lead(qsizetype row) const { return m_leads.at(row); }
    /// Binds the values of a row, in the order of `columns`, from placeholder `first` on.
    void bind(sqlite::Statement &statement, qsizetype row, int first) const;
    /// Binds the cells of a row alone; the empty text when no row has any.
    void bindCells(sqlite::Statement &statement, qsizetype row, int position) const;

private:
    QList<NewLead> m_leads;
    QStringList m_columns;
    qsizetype m_cellsColumn = -1; ///< in `m_columns`
    BoundValues m_values;
};

struct ImportTarget {
    ImportId import {}; ///< none: typed in by hand
    ListId list {};
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
    QDateTime nowUtc;
};

/// Stores a chunk from row `from` on inside the caller's transaction, as far as `mayGoOn` lets it; one fate
/// for each row that was stored.
Result<QList<RowFate>> insertLeads(const QSqlDatabase &db, const ImportTarget &target, const LeadBatch &batch,
                                   qsizetype from = 0, const std::function<bool()> &mayGoOn = {});
