#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <type_traits>
#include <utility>

/// Statements, transactions and values as the stores need them. Everything belongs to the thread of its
/// connection.
namespace sql {

/// Kinds: Busy (locked by somebody else), Conflict (a unique row is there already), Internal (values that the
/// schema does not take: trying again is of no use), Storage (the rest). Disk full, read-only, damaged and
/// locked have words of their own; `detail` holds the driver's text and code.
Error errorOf(const QSqlError &error, const QString &where = {});
/// The same from SQLite's extended result code and message.
Error errorOf(int code, const QString &message, const QString &where);
/// How often SQLite has refused something since the process began, by extended result code. Any thread.
QMap<int, qint64> errorCounts();
/// Extended result code of SQLite (2067 = unique index); 0 when there was no error.
int codeOf(const QSqlError &error);
/// The same for an error made by `errorOf`; 0 for others.
int codeOf(const Error &error);
/// SQLITE_CORRUPT or SQLITE_NOTADB.
bool meansDamage(int code);

/// Runs one statement. The query is forward-only and not yet on its first row. Placeholders are plain `?`:
/// the driver renames numbered ones.
Result<QSqlQuery> exec(const QSqlDatabase &db, const QString &statement, const QVariantList &binds = {});
/// For statements that run many times: bind and run with `run`.
Result<QSqlQuery> prepare(const QSqlDatabase &db, const QString &statement);
Result<Done> run(QSqlQuery &prepared, const QVariantList &binds);
/// Runs a statement for its number of changed rows.
Result<qint64> change(const QSqlDatabase &db, const QString &statement, const QVariantList &binds = {});
/// First column of the first row; an invalid QVariant when there is no row, a null one for NULL.
Result<QVariant> value(const QSqlDatabase &db, const QString &statement, const QVariantList &binds = {});

/// BEGIN IMMEDIATE until `commit`; rolled back by the destructor otherwise. Does not nest.
class Transaction final {
public:
    explicit Transaction(const QSqlDatabase &db);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// False when it could not begin: see `error`.
    explicit operator bool() const { return m_open; }
    const Error &error() const { return m_error; }
    /// Storage when the disk is full: SQLite may say so only now. Rolled back then.
    Result<Done> commit();

private:
    void rollBack();

    QSqlDatabase m_db;
    Error m_error;
    bool m_open = false;
};

/// `work()` gives a Result; committed when it holds a value, rolled back when it holds an error.
template <typename Work> auto inTransaction(const QSqlDatabase &db, Work work) -> std::invoke_result_t<Work>
{
    Transaction transaction(db);
    if (!transaction)
        return transaction.error();
    auto result = work();
    if (!result)
        return result;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return result;
}

/// Milliseconds since 1970 UTC; NULL for an invalid moment.
QVariant fromDateTime(const QDateTime &moment);
/// UTC; invalid for NULL.
QDateTime toDateTime(const QVariant &milliseconds);
/// `foreign` made storable and never NULL (Qt binds a null string as NULL).
QString fromText(const QString &foreign);
/// "%part%" for `LIKE ? ESCAPE '\'`, with the wildcards of `part` made literal.
QString containing(const QString &part);

/// JSON array text of strings, and back (empty when it is none).
QString fromStringList(const QStringList &strings);
QStringList toStringList(const QString &json);
/// JSON array text of ids, for `IN (SELECT value FROM json_each(?))`.
template <typename Ids> QString idArray(const Ids &ids)
{
    QString json(u'[');
    for (const auto id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(static_cast<qint64>(id));
    }
    return json + u']';
}

/// `wal_autocheckpoint`, in pages (about 16 MiB): the commit that makes the journal longer than this also
/// moves it into the file, and whoever waits for that commit waits for the move. Four times SQLite's default:
/// a page that was written many times in between is moved only once.
constexpr int checkpointPages = 4'000;

/// A connection of the thread that makes it; closed and forgotten with the object. Copies of `database()` and
/// queries must be gone by then.
class Connection final {
public:
    enum class Mode {
        ReadWrite,
        Read, ///< SQLITE_OPEN_READONLY and query_only: no statement can write
        Source, ///< SQLITE_OPEN_READONLY only: VACUUM INTO needs to write its target
    };
    /// Opens `fileName`, which must exist, and sets every pragma of reliability.md section 8 (`journal_mode`
    /// is left to the caller).
    static Result<Connection> open(const QString &fileName, Mode mode);
    Connection(Connection &&other) noexcept
        : m_name(std::exchange(other.m_name, QString()))
    {
    }
    Connection &operator=(Connection &&other) noexcept
    {
        std::swap(m_name, other.m_name);
        return *this;
    }
    ~Connection();

    QSqlDatabase database() const;

private:
    explicit Connection(const QString &name)
        : m_name(name)
    {
    }
    QString m_name;
};

/// What the blocking readers of one thread stand on: opened with the first use, so that a reader may be made
/// before the database is there. An unusable file is logged and gives a closed connection, on which every
/// query fails.
class LazyConnection final {
public:
    explicit LazyConnection(const QString &fileName)
        : m_fileName(fileName)
    {
    }
    QSqlDatabase database();

private:
    QString m_fileName;
    std::unique_ptr<Connection> m_connection;
};

} // namespace sql
