#include "core/storage/statementcache.h"

#include "core/storage/sql.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostKept = 256; ///< of a connection and kind; texts that are put together could be any number

template <typename Query> struct Pool {
    std::unordered_map<QString, std::vector<Query>> idle;
    size_t count = 0;
};

struct Kept {
    std::tuple<Pool<QSqlQuery>, Pool<sqlite::Statement>> pools;
};

/// By connection. A connection is used on one thread only.
std::unordered_map<QString, Kept> &keptHere()
{
    thread_local std::unordered_map<QString, Kept> kept;
    return kept;
}

Result<QSqlQuery> prepared(const QSqlDatabase &db, const QString &text, const QSqlQuery *)
{
    return sql::prepare(db, text);
}

Result<sqlite::Statement> prepared(const QSqlDatabase &db, const QString &text, const sqlite::Statement *)
{
    return sqlite::Statement::prepare(db, text);
}

void finish(QSqlQuery &query)
{
    query.finish();
}

void finish(sqlite::Statement &statement)
{
    statement.clear();
}

/// Others may do their work while they are prepared (PRAGMA), or run once.
bool isWorthKeeping(const QString &text)
{
    constexpr std::array beginnings {"SELECT"_L1, "INSERT"_L1, "UPDATE"_L1,    "DELETE"_L1, "WITH"_L1,
                                     "BEGIN"_L1,  "COMMIT"_L1, "SAVEPOINT"_L1, "RELEASE"_L1};
    return std::ranges::any_of(beginnings,
                               [&text](QLatin1StringView beginning) { return text.startsWith(beginning); });
}

} // namespace

namespace sql {

template <typename Query>
Result<Loan<Query>> Loan<Query>::prepare(const QSqlDatabase &db, const QString &text)
{
    const auto kept = keptHere().find(db.connectionName());
    const bool isKept = kept != keptHere().end() && isWorthKeeping(text);
    if (isKept) {
        auto &pool = std::get<Pool<Query>>(kept->second.pools);
        if (const auto idle = pool.idle.find(text); idle != pool.idle.end() && !idle->second.empty()) {
            Query query = std::move(idle->second.back());
            idle->second.pop_back();
            --pool.count;
            return Loan(kept->first, text, std::move(query));
        }
    }
    auto query = prepared(db, text, static_cast<const Query *>(nullptr));
    if (!query)
        return query.error();
    return Loan(isKept ? kept->first : QString(), text, std::move(query).value());
}

template <typename Query> Loan<Query>::~Loan()
{
    if (m_connection.isEmpty())
        return;
    const auto kept = keptHere().find(m_connection);
    if (kept == keptHere().end())
        return;
    finish(m_query);
    auto &pool = std::get<Pool<Query>>(kept->second.pools);
    if (pool.count >= mostKept) {
        pool.idle.clear();
        pool.count = 0;
    }
    pool.idle[m_text].push_back(std::move(m_query));
    ++pool.count;
}

template class Loan<QSqlQuery>;
template class Loan<sqlite::Statement>;

void keepStatements(const QString &connection)
{
    keptHere().try_emplace(connection);
}

void forgetStatements(const QString &connection)
{
    keptHere().erase(connection);
}

} // namespace sql
