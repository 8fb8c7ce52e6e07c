#include "core/base/sha256.h"
#include "core/prompts/scripthistory.h"
#include "core/storage/sql.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace {

/// Id of the text among all that were ever used, made when it is new.
Result<qint64> textId(const QSqlDatabase &db, const QString &name, const QString &text, const QDateTime &now)
{
    const QByteArray digest = sha256::of(text.toUtf8()).toHex();
    const QString sha256 = QString::fromLatin1(digest);
    const auto kept =
        sql::exec(db,
                  u"INSERT INTO prompt_versions (name, sha256, text, created_at) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (name, sha256) DO NOTHING"_s,
                  {name, sha256, text, sql::fromDateTime(now)});
    if (!kept)
        return kept.error();
    const auto id =
        sql::value(db, u"SELECT id FROM prompt_versions WHERE name = ? AND sha256 = ?"_s, {name, sha256});
    if (!id)
        return id.error();
    return id->toLongLong();
}

Result<Done> noteVersion(const QSqlDatabase &db, const QString &name, const QString &text,
                         ScriptChange change, const QString &by, const QDateTime &now)
{
    const auto id = textId(db, name, text, now);
    if (!id)
        return id.error();
    // A file that was left as it was is no change, whatever was written and not saved meanwhile.
    const QString unless =
        change == ScriptChange::Outside ? u" AND change NOT IN ('set_aside', 'discarded')"_s : QString();
    const auto newest = sql::value(db,
                                   u"SELECT prompt_version_id FROM script_versions WHERE name = ?"_s + unless
                                       + u" ORDER BY number DESC LIMIT 1"_s,
                                   {name});
    if (!newest)
        return newest.error();
    // A text that was set aside and is thrown away now would be offered again.
    if (newest->isValid() && newest->toLongLong() == *id && change != ScriptChange::Discarded)
        return Done {};
    const auto noted =
        sql::exec(db,
                  u"INSERT INTO script_versions (name, number, prompt_version_id, at, who, change) SELECT ?, "
                  "1 + coalesce((SELECT max(number) FROM script_versions WHERE name = ?), 0), ?, ?, ?, ?"_s,
                  {name, name, *id, sql::fromDateTime(now), sql::fromText(by), scriptChangeCode(change)});
    if (!noted)
        return noted.error();
    return Done {};
}

class SqlScriptHistory final : public ScriptHistory {
public:
    SqlScriptHistory(Database &database, const Clock &clock)
        : m_database(database)
        , m_clock(clock)
    {
    }

    QFuture<Result<Done>> note(const QString &name, const QString &text, ScriptChange change,
                               const QString &by) override
    {
        return m_database.run([=, now = m_clock.nowUtc()](QSqlDatabase &db) {
            return sql::inTransaction(db, [&] {
                return noteVersion(db, sql::fromText(name), sql::fromText(text), change, by, now);
            });
        });
    }

private:
    Database &m_database;
    const Clock &m_clock;
};

class SqlScriptHistoryReader final : public ScriptHistoryReader {
public:
    explicit SqlScriptHistoryReader(const QString &databaseFile)
        : m_connection(databaseFile)
    {
    }

    QList<ScriptVersion> versions(const QString &name) override
    {
        QList<ScriptVersion> all;
        auto rows =
            sql::exec(m_connection.database(),
                      u"SELECT v.number, p.text, v.at, v.who, v.change, "
                      "coalesce((SELECT attempts FROM call_tallies WHERE campaign_id = 0 AND what = 'script' "
                      "AND span = 0 AND bucket = 0 AND code = p.id), 0) "
                      "+ (SELECT coalesce(sum(attempts), 0) FROM call_changes WHERE script_id = p.id) "
                      "FROM script_versions v JOIN prompt_versions p ON p.id = v.prompt_version_id "
                      "WHERE v.name = ? ORDER BY v.number DESC"_s,
                      {sql::fromText(name)});
        while (rows && rows->next()) {
            const auto change = scriptChangeFromCode(rows->value(4).toString());
            all.append({rows->value(0).toInt(), rows->value(1).toString(), sql::toDateTime(rows->value(2)),
                        rows->value(3).toString(), change.value_or(ScriptChange::Saved),
                        rows->value(5).toLongLong()});
        }
        return all;
    }

private:
    sql::LazyConnection m_connection;
};

} // namespace

std::unique_ptr<ScriptHistory> makeSqlScriptHistory(Database &database, const Clock &clock)
{
    return std::make_unique<SqlScriptHistory>(database, clock);
}

std::unique_ptr<ScriptHistoryReader> makeSqlScriptHistoryReader(const QString &databaseFile)
{
    return std::make_unique<SqlScriptHistoryReader>(databaseFile);
}
