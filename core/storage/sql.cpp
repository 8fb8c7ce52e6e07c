#include "core/storage/sql.h"

#include "core/base/text.h"
#include "core/storage/sqlitestatement.h"
#include "core/storage/statementcache.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QMutex>
#include <QUuid>

#include <algorithm>
#include <array>

Q_LOGGING_CATEGORY(lcSql, "leadline.storage.sql")

using namespace Qt::StringLiterals;

namespace {

struct Cause {
    int primaryCode;
    Error::Kind kind;
    const char *message;
};
// Primary result codes of SQLite (https://sqlite.org/rescode.html)
constexpr std::array causes {
    Cause {5, Error::Kind::Busy,
           QT_TRANSLATE_NOOP(
               "Sql", "The database is locked by another program. Close what has it open, then try again.")},
    Cause {6, Error::Kind::Busy,
           QT_TRANSLATE_NOOP("Sql", "The database is in use at the moment. Try again.")},
    Cause {8, Error::Kind::Storage,
           QT_TRANSLATE_NOOP("Sql",
                             "The database cannot be written: the file, its folder or the disk is read-only. "
                             "Allow writing there, or choose another data directory.")},
    Cause {10, Error::Kind::Storage,
           QT_TRANSLATE_NOOP(
               "Sql",
               "The disk reported an error while the database was read or written. Nothing of this step was "
               "stored. Check the disk and make a backup.")},
    Cause {11, Error::Kind::Storage,
           QT_TRANSLATE_NOOP("Sql",
                             "The database is damaged. Restart the program: it sets the file aside and names "
                             "the newest backup.")},
    Cause {13, Error::Kind::Storage,
           QT_TRANSLATE_NOOP(
               "Sql", "The disk is full. Nothing of this step was stored. Free some space, then try again.")},
    Cause {14, Error::Kind::Storage,
           QT_TRANSLATE_NOOP(
               "Sql",
               "The database file cannot be opened. Check that it and its folder are there and may be "
               "read and written.")},
    Cause {26, Error::Kind::Storage, QT_TRANSLATE_NOOP("Sql", "The file is not a database of this program.")},
};
constexpr auto codeMark = "SQLite "_L1; ///< begins the detail of every error made here
constexpr int uniqueViolation = 2067;
constexpr int primaryKeyViolation = 1555;
/// What lies in the values themselves: the same ones are refused again at any time.
constexpr std::array valueRefusals {
    18, ///< longer than SQLite takes
    20, ///< no row number
    21, ///< more than one statement
    25, ///< a value too few or too many
    275, ///< CHECK
    787, ///< FOREIGN KEY
    1299, ///< NOT NULL
    3091, ///< not of the column's type
};

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sql)
};

Error classified(int code, const QString &detail)
{
    if (code == uniqueViolation || code == primaryKeyViolation)
        return {Error::Kind::Conflict, Words::tr("This entry is there already."), detail};
    for (const Cause &cause : causes) {
        if (cause.primaryCode == (code & 0xff))
            return {cause.kind, Words::tr(cause.message), detail};
    }
    const bool isOfValues = std::ranges::find(valueRefusals, code) != valueRefusals.end();
    return {isOfValues ? Error::Kind::Internal : Error::Kind::Storage,
            Words::tr("The database refused a step (SQLite code %1). Nothing of it was stored; the log has "
                      "the details.")
                .arg(code),
            detail};
}

/// Errors of the whole process: every connection of every store counts into it.
struct ErrorTally {
    QMutex mutex;
    QMap<int, qint64> counts;
};
ErrorTally &errorTally()
{
    static ErrorTally tally;
    return tally;
}

/// RFC 8259: quotes, backslashes and controls are escaped, everything else stands for itself.
/// Qt's parser takes a byte-order mark at the beginning of a string for one, unless it is escaped.
void appendEscaped(QString &json, QChar c)
{
    if (c < u' ' || c == QChar(QChar::ByteOrderMark)) {
        json += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        return;
    }
    if (c == u'"' || c == u'\\')
        json += u'\\';
    json += c;
}

} // namespace

namespace sql {

QMap<int, qint64> errorCounts()
{
    ErrorTally &tally = errorTally();
    const QMutexLocker lock(&tally.mutex);
    return tally.counts;
}

int codeOf(const QSqlError &error)
{
    return error.isValid() ? error.nativeErrorCode().toInt() : 0;
}

Error errorOf(const QSqlError &error, const QString &where)
{
    const QString what = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return errorOf(codeOf(error), what, where);
}

Error errorOf(int code, const QString &message, const QString &where)
{
    {
        ErrorTally &tally = errorTally();
        const QMutexLocker lock(&tally.mutex);
        ++tally.counts[code];
    }
    return classified(
        code,
        codeMark + u"%1: %2 in: %3"_s.arg(QString::number(code), message, where.simplified().left(200)));
}

int codeOf(const Error &error)
{
    if (!error.detail.startsWith(codeMark))
        return 0;
    return error.detail.mid(codeMark.size()).section(u':', 0, 0).toInt();
}

bool meansDamage(int code)
{
    constexpr int corrupt = 11;
    constexpr int notADatabase = 26;
    return (code & 0xff) == corrupt || (code & 0xff) == notADatabase;
}

Result<QSqlQuery> prepare(const QSqlDatabase &db, const QString &statement)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return errorOf(query.lastError(), statement);
    return query;
}

Result<Done> run(QSqlQuery &prepared, const QVariantList &binds)
{
    for (int i = 0; i < static_cast<int>(binds.size()); ++i)
        prepared.bindValue(i, binds.at(i));
    if (!prepared.exec() || prepared.lastError().isValid())
        return errorOf(prepared.lastError(), prepared.lastQuery());
    return Done {};
}

Result<QSqlQuery> exec(const QSqlDatabase &db, const QString &statement, const QVariantList &binds)
{
    auto query = prepare(db, statement);
    if (!query)
        return query;
    if (const auto done = run(query.value(), binds); !done)
        return done.error();
    return query;
}

Result<qint64> change(const QSqlDatabase &db, const QString &statement, const QVariantList &binds)
{
    auto prepared = DirectStatement::prepare(db, statement);
    if (!prepared)
        return prepared.error();
    sqlite::Statement &query = prepared->query();
    if (const auto bound = query.bind(binds); !bound)
        return bound.error();
    if (const auto done = query.run(); !done)
        return done.error();
    return query.changes();
}

Result<QVariant> value(const QSqlDatabase &db, const QString &statement, const QVariantList &binds)
{
    auto prepared = DirectStatement::prepare(db, statement);
    if (!prepared)
        return prepared.error();
    sqlite::Statement &query = prepared->query();
    if (const auto bound = query.bind(binds); !bound)
        return bound.error();
    const auto found = query.step();
    if (!found)
        return found.error();
    return *found ? query.value(0) : QVariant();
}

Transaction::Transaction(const QSqlDatabase &db)
    : m_db(db)
{
    const auto begun = change(m_db, u"BEGIN IMMEDIATE"_s);
    m_open = bool(begun);
    if (!begun)
        m_error = begun.error();
}

Transaction::~Transaction()
{
    if (m_open)
        rollBack();
}

Result<Done> Transaction::commit()
{
    Q_ASSERT(m_open);
    if (const auto committed = change(m_db, u"COMMIT"_s); !committed) {
        rollBack();
        return committed.error();
    }
    m_open = false;
    return Done {};
}

void Transaction::rollBack()
{
    m_open = false;
    // Fails harmlessly when SQLite has rolled back by itself (disk full).
    QSqlQuery(m_db).exec(u"ROLLBACK"_s);
}

QVariant fromDateTime(const QDateTime &moment)
{
    return moment.isValid() ? QVariant(moment.toMSecsSinceEpoch()) : QVariant();
}

QDateTime toDateTime(const QVariant &milliseconds)
{
    if (milliseconds.isNull())
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QString fromText(const QString &foreign)
{
    return foreign.isEmpty() ? u""_s : text::storable(foreign);
}

QString containing(const QString &part)
{
    QString pattern(u'%');
    for (const QChar c : part) {
        if (c == u'%' || c == u'_' || c == u'\\')
            pattern += u'\\';
        pattern += c;
    }
    return pattern + u'%';
}

// By hand: an import turns every cell of every row into JSON, and QJsonDocument takes four times as long.
QString fromStringList(const QStringList &strings)
{
    QString json(u'[');
    for (const QString &string : strings) {
        if (json.size() > 1)
            json += u',';
        json += u'"';
        for (const QChar c : fromText(string))
            appendEscaped(json, c);
        json += u'"';
    }
    return json + u']';
}

QStringList toStringList(const QString &json)
{
    QStringList strings;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    strings.reserve(array.size());
    for (const auto value : array)
        strings.append(value.toString());
    return strings;
}

Result<Connection> Connection::open(const QString &fileName, Mode mode)
{
    const QString name = u"leadline-%1"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    Connection connection(name);
    QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    db.setDatabaseName(fileName);
    db.setConnectOptions(mode == Mode::ReadWrite ? u"QSQLITE_BUSY_TIMEOUT=2000"_s
                                                 : u"QSQLITE_BUSY_TIMEOUT=2000;QSQLITE_OPEN_READONLY"_s);
    if (!db.open())
        return errorOf(db.lastError(), u"open"_s);
    sqlite::keepJournalAtClose(db, true);
    QStringList pragmas {
        u"synchronous=FULL"_s,
        u"foreign_keys=ON"_s,
        u"trusted_schema=OFF"_s,
        u"cell_size_check=ON"_s,
        u"busy_timeout=2000"_s,
        u"temp_store=MEMORY"_s,
        u"journal_size_limit=67108864"_s,
        u"mmap_size=0"_s,
        u"secure_delete=ON"_s,
    };
    if (mode == Mode::Read)
        pragmas.append(u"query_only=ON"_s);
    if (mode == Mode::ReadWrite) {
        pragmas.append(u"wal_autocheckpoint=%1"_s.arg(checkpointPages));
        // The index of numbers is written all over: an import reads each page once only when it fits in here.
        pragmas.append(u"cache_size=-49152"_s);
    }
    for (const QString &pragma : std::as_const(pragmas)) {
        if (const auto done = value(db, u"PRAGMA "_s + pragma); !done)
            return done.error();
    }
    sqlite::keepJournalAtClose(db, false);
    keepStatements(name);
    return connection;
}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    forgetStatements(m_name);
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

QSqlDatabase LazyConnection::database()
{
    if (m_connection)
        return m_connection->database();
    auto opened = Connection::open(m_fileName, Connection::Mode::Read);
    if (!opened) {
        qCWarning(lcSql, "reader cannot open the database: %ls", qUtf16Printable(opened.error().detail));
        return {};
    }
    m_connection = std::make_unique<Connection>(std::move(opened).value());
    return m_connection->database();
}

} // namespace sql
