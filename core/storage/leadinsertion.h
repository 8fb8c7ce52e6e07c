#pragma once

#include "core/leads/leadstore.h"
#include "core/storage/sqlitestatement.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QVariant>

#include <vector>

/// The values of one row, packed for SQLite.
class BoundRow final {
public:
    void append(const QVariant &value);
    /// Binds all values from placeholder `first` on; the row has to stay until the statement is reset.
    void bind(sqlite::Statement &statement, int first) const;

private:
    struct Value {
        enum class Kind : char { Null, Number, Text };
        Kind kind = Kind::Null;
        qint64 number = 0; ///< or where the text begins
        qsizetype size = 0;
    };

    QByteArray m_texts; ///< UTF-8, one behind the other
    std::vector<Value> m_values;
};

/// Leads of one chunk, turned into bound values on the importer's thread, so that the storage thread only
/// inserts.
class LeadBatch final {
public:
    explicit LeadBatch(const QList<NewLead> &leads);

    struct Row {
        QString phone;
        bool held = false;
        BoundRow values; ///< of `columns`, in order
    };
    /// Only the columns that some lead of the chunk fills; the others keep their defaults.
    const QStringList &columns() const { return m_columns; }
    const std::vector<Row> &rows() const { return m_rows; }
    const QList<NewLead> &leads() const { return m_leads; }
    /// What a later row may give to a lead that is stored already.
    const NewLead &lead(size_t row) const { return m_leads.at(static_cast<qsizetype>(row)); }

private:
    QList<NewLead> m_leads;
    QStringList m_columns;
    std::vector<Row> m_rows;
};

struct ImportTarget {
    ImportId import {}; ///< none: typed in by hand
    ListId list {};
    DuplicatePolicy duplicates = DuplicatePolicy::Skip;
    QDateTime nowUtc;
};

/// Stores a chunk inside the caller's transaction; one fate per row.
Result<QList<RowFate>> insertLeads(const QSqlDatabase &db, const ImportTarget &target,
                                   const LeadBatch &batch);
