#include "core/storage/integrity.h"

#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace integrity {

Result<QStringList> damage(const QSqlDatabase &db, Depth depth)
{
    const QString statement = depth == Depth::Quick ? u"PRAGMA quick_check"_s : u"PRAGMA integrity_check"_s;
    QStringList rows;
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (query.exec(statement)) {
        while (query.next())
            rows.append(query.value(0).toString());
    }
    if (query.lastError().isValid()) {
        if (!sql::meansDamage(sql::codeOf(query.lastError())))
            return sql::errorOf(query.lastError(), statement);
        rows.append(query.lastError().databaseText());
    }
    rows.removeAll(u"ok"_s);
    return rows;
}

Result<QStringList> danglingRows(const QSqlDatabase &db)
{
    auto query = sql::exec(db, u"PRAGMA foreign_key_check"_s);
    if (!query)
        return query.error();
    QStringList rows;
    while (query->next() && rows.size() < 100) {
        rows.append(u"%1 row %2 refers to a missing row of %3"_s.arg(
            query->value(0).toString(), query->value(1).toString(), query->value(2).toString()));
    }
    query->finish();
    return rows;
}

} // namespace integrity
