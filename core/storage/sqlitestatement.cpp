#include "core/storage/sqlitestatement.h"

#include "core/storage/sql.h"

#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

/// Steps of SQLite's machine between two looks at whether the answer is still wanted: under a millisecond.
constexpr int stepsBetweenLooks = 10'000;

Error errorOf(sqlite3 *connection, const QString &where)
{
    const int code = sqlite3_extended_errcode(connection);
    if (code == SQLITE_INTERRUPT)
        return {Error::Kind::Cancelled, {}, u"interrupted"_s};
    return sql::errorOf(code, QString::fromUtf8(sqlite3_errmsg(connection)), where);
}

/// A null text or byte array counts as NULL too, as for Qt's driver.
bool isNull(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return value.toString().isNull();
    case QMetaType::QByteArray:
        return value.toByteArray().isNull();
    default:
        return value.isNull();
    }
}

/// SQLite's result code.
int bindCopy(sqlite3_stmt *statement, int index, const QVariant &value)
{
    if (isNull(value))
        return sqlite3_bind_null(statement, index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, index, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, index, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, index, bytes.constData(),
                                   static_cast<sqlite3_uint64>(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QByteArray utf8 = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, index, utf8.constData(),
                                   static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    }
}

} // namespace

namespace sqlite {

QString version()
{
    return QString::fromLatin1(sqlite3_libversion());
}

sqlite3 *handleOf(const QSqlDatabase &db)
{
    const QVariant handle = db.isOpen() ? db.driver()->handle() : QVariant();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

void keepJournalAtClose(const QSqlDatabase &db, bool keep)
{
    if (sqlite3 *const connection = handleOf(db))
        sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

QString textFrom(QByteArrayView utf8)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF", 3);
    if (!utf8.startsWith(mark))
        return QString::fromUtf8(utf8);
    QString marks;
    while (utf8.startsWith(mark)) {
        marks += QChar(QChar::ByteOrderMark);
        utf8 = utf8.sliced(mark.size());
    }
    return marks + QString::fromUtf8(utf8);
}

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(const QSqlDatabase &db, const QString &statement)
{
    sqlite3 *const connection = handleOf(db);
    if (!connection)
        return sql::errorOf(SQLITE_CANTOPEN, u"the connection is closed"_s, statement);
    const QByteArray utf8 = statement.toUtf8();
    sqlite3_stmt *prepared = nullptr;
    const char *rest = nullptr;
    if (sqlite3_prepare_v2(connection, utf8.constData(), static_cast<int>(utf8.size()), &prepared, &rest)
        != SQLITE_OK)
        return errorOf(connection, statement);
    Statement made(prepared);
    const QByteArrayView behind = QByteArrayView(rest).trimmed();
    if (!behind.isEmpty())
        return sql::errorOf(SQLITE_MISUSE, u"more than one statement"_s, statement);
    return made;
}

void Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
}

void Statement::bind(int index, QByteArrayView utf8)
{
    const char *const text = utf8.data() ? utf8.data() : "";
    sqlite3_bind_text(m_statement.get(), index, text, static_cast<int>(utf8.size()), SQLITE_STATIC);
}

void Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
}

Result<Done> Statement::bind(const QVariantList &values)
{
    const int expected = sqlite3_bind_parameter_count(m_statement.get());
    if (expected != values.size())
        return sql::errorOf(SQLITE_RANGE, u"%1 values for %2 placeholders"_s.arg(values.size()).arg(expected),
                            QString::fromUtf8(sqlite3_sql(m_statement.get())));
    int index = 0;
    for (const QVariant &value : values) {
        if (const int code = bindCopy(m_statement.get(), ++index, value); code != SQLITE_OK)
            return sql::errorOf(code, QString::fromUtf8(sqlite3_errstr(code)),
                                QString::fromUtf8(sqlite3_sql(m_statement.get())));
    }
    return Done {};
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    const char *const text = sqlite3_sql(m_statement.get());
    const Error error = errorOf(sqlite3_db_handle(m_statement.get()), QString::fromUtf8(text));
    reset();
    return error;
}

Result<Done> Statement::run()
{
    Result<bool> more = true;
    while (more && *more)
        more = step();
    if (!more)
        return more.error();
    reset();
    return Done {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

void Statement::clear()
{
    reset();
    sqlite3_clear_bindings(m_statement.get());
}

qint64 Statement::changes() const
{
    return sqlite3_changes64(sqlite3_db_handle(m_statement.get()));
}

qint64 Statement::insertedId() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement.get()));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

QByteArrayView Statement::text(int column) const
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {text, text ? sqlite3_column_bytes(m_statement.get(), column) : 0};
}

QString Statement::string(int column) const
{
    return textFrom(text(column));
}

QVariant Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement.get(), column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement.get(), column)),
                          sqlite3_column_bytes(m_statement.get(), column));
    case SQLITE_NULL:
        return QVariant(QMetaType(QMetaType::QString));
    default:
        return string(column);
    }
}

Interruption::Interruption(const QSqlDatabase &db, std::function<bool()> isUnwanted)
    : m_connection(handleOf(db))
    , m_isUnwanted(std::move(isUnwanted))
{
    const auto look = [](void *self) { return static_cast<Interruption *>(self)->m_isUnwanted() ? 1 : 0; };
    if (m_connection)
        sqlite3_progress_handler(m_connection, stepsBetweenLooks, look, this);
}

Interruption::~Interruption()
{
    if (m_connection)
        sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
}

} // namespace sqlite
