#include "core/storage/bundlefacts.h"

#include "core/storage/integrity.h"
#include "core/storage/sql.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestName = 3; ///< in letters: shorter ones are in every text

QStringList wordsOf(const QString &name)
{
    static const QRegularExpression gap(u"[^\\p{L}\\p{N}]+"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    return name.toLower().split(gap, Qt::SkipEmptyParts);
}

Result<QStringList> columnOf(const QSqlDatabase &db, const QString &statement)
{
    auto query = sql::exec(db, statement);
    if (!query)
        return query.error();
    QStringList values;
    while (query->next())
        values.append(query->value(0).toString());
    return values;
}

} // namespace

Result<bundlefacts::DatabaseShape> bundlefacts::shapeOf(const QString &databaseFile)
{
    const auto connection = sql::Connection::open(databaseFile, sql::Connection::Mode::Read);
    if (!connection)
        return connection.error();
    const QSqlDatabase &db = connection->database();
    DatabaseShape shape;
    const auto version = sql::value(db, u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    shape.version = version->toInt();
    const auto statements =
        columnOf(db, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name"_s);
    const auto tables = columnOf(db,
                                 u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE "
                                 "'CREATE VIRTUAL%' ORDER BY name"_s);
    if (!statements)
        return statements.error();
    if (!tables)
        return tables.error();
    shape.statements = *statements;
    for (const QString &table : *tables) {
        const auto rows = sql::value(db, u"SELECT count(*) FROM \"%1\""_s.arg(table));
        if (!rows)
            return rows.error();
        shape.rows.insert(table, rows->toLongLong());
    }
    return shape;
}

Result<QStringList> bundlefacts::faultsOf(const QString &databaseFile)
{
    const auto connection = sql::Connection::open(databaseFile, sql::Connection::Mode::Read);
    if (!connection)
        return connection.error();
    const auto damage = integrity::damage(connection->database(), integrity::Depth::Full);
    if (!damage)
        return damage.error();
    const auto dangling = integrity::danglingRows(connection->database());
    if (!dangling)
        return dangling.error();
    return *damage + *dangling;
}

Result<QStringList> bundlefacts::namesAmong(const QString &databaseFile, const QSet<QString> &words)
{
    const auto connection = sql::Connection::open(databaseFile, sql::Connection::Mode::Read);
    if (!connection)
        return connection.error();
    auto query = sql::exec(
        connection->database(),
        u"SELECT name FROM lists UNION SELECT name FROM campaigns UNION SELECT name FROM tags UNION "
        "SELECT company FROM leads UNION SELECT first_name FROM leads UNION SELECT last_name FROM leads"_s);
    if (!query)
        return query.error();
    QStringList names;
    while (query->next()) {
        const QString name = query->value(0).toString().trimmed();
        const QStringList parts = wordsOf(name);
        const auto isAmong = [&words](const QString &word) { return words.contains(word); };
        if (name.size() >= shortestName && !parts.isEmpty() && std::ranges::all_of(parts, isAmong))
            names.append(name);
    }
    // Longer names first, so that no piece of one stays behind.
    std::ranges::sort(names, std::ranges::greater(), &QString::size);
    return names;
}
