#pragma once

#include "core/storage/sqlitestatement.h"

#include <QSqlQuery>
#include <QVariant>

namespace sql {

/// The present row of whichever kind of query asked: what reads rows need not care. Made where it is passed
/// on, which is why both convert by themselves, and valid until the query steps on.
class Row final {
public:
    Row(const QSqlQuery &query)
        : m_query(&query)
    {
    }
    Row(const sqlite::Statement &statement)
        : m_statement(&statement)
    {
    }

    /// Columns count from 0.
    QVariant value(int column) const
    {
        return m_statement ? m_statement->value(column) : m_query->value(column);
    }
    /// For what reads many columns; null when Qt's query asked.
    const sqlite::Statement *statement() const { return m_statement; }

private:
    const QSqlQuery *m_query = nullptr;
    const sqlite::Statement *m_statement = nullptr;
};

} // namespace sql
