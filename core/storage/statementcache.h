#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace sql {

/// A prepared statement on loan: its connection keeps it for the next time, because SQLite takes longer to
/// read most statements than to run them. Finished and given back with the object; the same statement may be
/// on loan more than once. Belongs to the thread of its connection.
class Statement final {
public:
    static Result<Statement> prepare(const QSqlDatabase &db, const QString &text);
    Statement(Statement &&other) noexcept = default;
    Statement &operator=(Statement &&other) noexcept = delete;
    ~Statement();

    QSqlQuery &query() { return m_query; }

private:
    Statement(const QString &connection, const QString &text, QSqlQuery &&query)
        : m_connection(connection)
        , m_text(text)
        , m_query(std::move(query))
    {
    }

    QString m_connection; ///< empty: moved from, or not worth keeping
    QString m_text;
    QSqlQuery m_query;
};

/// From now on statements of this connection are kept, until `forgetStatements`.
void keepStatements(const QString &connection);
/// Before the connection closes.
void forgetStatements(const QString &connection);

} // namespace sql
