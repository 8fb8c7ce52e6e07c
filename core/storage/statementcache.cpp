#include "core/storage/statementcache.h"

#include "core/storage/sql.h"

#include <array>
#include <unordered_map>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostKept = 256; ///< of a connection; texts that are put together could be any number

struct Kept {
    std::unordered_map<QString, std::vector<QSqlQuery>> idle;
    size_t count = 0;
};

/// By connection. A connection is used on one thread only.
std::unordered_map<QString, Kept> &keptHere()
{
    thread_local std::unordered_map<QString, Kept> kept;
    return kept;
}

/// Others may do their work while they are prepared (PRAGMA), or run once.
bool isWorthKeeping(const QString &text)
{
    constexpr std::array beginnings {"SELECT"_L1, "INSERT"_L1, "UPDATE"_L1, "DELETE"_L1,
                                     "WITH"_L1,   "BEGIN"_L1,  "COMMIT"_L1};
    return std::ranges::any_of(beginnings,
                               [&text](QLatin1StringView beginning) { return text.startsWith(beginning); });
}

} // namespace

namespace sql {

Result<Statement> Statement::prepare(const QSqlDatabase &db, const QString &text)
{
    const auto kept = keptHere().find(db.connectionName());
    if (kept == keptHere().end() || !isWorthKeeping(text)) {
        auto query = sql::prepare(db, text);
        if (!query)
            return query.error();
        return Statement({}, {}, std::move(query).value());
    }
    if (const auto idle = kept->second.idle.find(text);
        idle != kept->second.idle.end() && !idle->second.empty()) {
        QSqlQuery query = std::move(idle->second.back());
        idle->second.pop_back();
        --kept->second.count;
        return Statement(kept->first, text, std::move(query));
    }
    auto query = sql::prepare(db, text);
    if (!query)
        return query.error();
    return Statement(kept->first, text, std::move(query).value());
}

Statement::~Statement()
{
    if (m_connection.isEmpty())
        return;
    const auto kept = keptHere().find(m_connection);
    if (kept == keptHere().end())
        return;
    m_query.finish();
    if (kept->second.count >= mostKept) {
        kept->second.idle.clear();
        kept->second.count = 0;
    }
    kept->second.idle[m_text].push_back(std::move(m_query));
    ++kept->second.count;
}

void keepStatements(const QString &connection)
{
    keptHere().try_emplace(connection);
}

void forgetStatements(const QString &connection)
{
    keptHere().erase(connection);
}

} // namespace sql
