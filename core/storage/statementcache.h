#pragma once

#include "core/base/result.h"
#include "core/storage/sqlitestatement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace sql {

/// A prepared statement on loan: its connection keeps it for the next time, because SQLite takes longer to
/// read most statements than to run them. Finished and given back with the object; the same statement may be
/// on loan more than once. Belongs to the thread of its connection. Errors as of `sql::prepare`.
template <typename Query> class Loan final {
public:
    static Result<Loan> prepare(const QSqlDatabase &db, const QString &text);
    Loan(Loan &&other) noexcept = default;
    Loan &operator=(Loan &&other) noexcept = delete;
    ~Loan();

    Query &query() { return m_query; }

private:
    Loan(const QString &connection, const QString &text, Query &&query)
        : m_connection(connection)
        , m_text(text)
        , m_query(std::move(query))
    {
    }

    QString m_connection; ///< empty: moved from, or not worth keeping
    QString m_text;
    Query m_query;
};
/// For readers that want a query of Qt: columns by name, rows handed on.
using Statement = Loan<QSqlQuery>;
/// For what runs with every call, reading or writing: Qt's query turns each value over several times.
using DirectStatement = Loan<sqlite::Statement>;

/// From now on statements of this connection are kept, until `forgetStatements`.
void keepStatements(const QString &connection);
/// Before the connection closes.
void forgetStatements(const QString &connection);

} // namespace sql
