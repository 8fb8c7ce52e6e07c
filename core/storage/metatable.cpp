#include "core/storage/metatable.h"

#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace meta {

namespace {

Result<Done> change(const QSqlDatabase &db, const QString &statement, const QVariantList &binds)
{
    const auto done = sql::change(db, statement, binds);
    if (!done)
        return done.error();
    return Done {};
}

} // namespace

QString value(const QSqlDatabase &db, const QString &key)
{
    const auto found = sql::value(db, u"SELECT value FROM meta WHERE key = ?"_s, {key});
    return found ? found->toString() : QString();
}

Result<Done> set(const QSqlDatabase &db, const QString &key, const QString &text)
{
    return change(
        db,
        u"INSERT INTO meta(key, value) VALUES(?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
        {key, sql::fromText(text)});
}

Result<Done> remove(const QSqlDatabase &db, const QString &key)
{
    return change(db, u"DELETE FROM meta WHERE key = ?"_s, {key});
}

} // namespace meta
