#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite's own interface to a connection that Qt has opened, for what runs a million times. The driver
/// stands on the same system library. Everything belongs to the thread of the connection and ends before it.
namespace sqlite {

/// Of the library as it is loaded, "3.40.1". Any thread.
QString version();
/// Null when the connection is closed.
sqlite3 *handleOf(const QSqlDatabase &db);
/// While kept, closing the connection leaves the journal where it is: one that belongs to another file must
/// not get into this one before the checks have seen what it makes of it (I-23).
void keepJournalAtClose(const QSqlDatabase &db, bool keep);

/// A byte-order mark in front is part of the text, which Qt alone would take off.
QString textFrom(QByteArrayView utf8);

/// One prepared statement, finalised with the object.
class Statement final {
public:
    static Result<Statement> prepare(const QSqlDatabase &db, const QString &statement);

    /// Placeholders count from 1. Text is UTF-8 and must stay as it is until the next `reset`.
    void bind(int index, qint64 value);
    void bind(int index, QByteArrayView utf8);
    void bindNull(int index);
    /// All of them at once, copied: null values as NULL, byte arrays as BLOB, bool, int, uint, qint64 and double
    /// as numbers, everything else as text. Internal when their number is not that of the placeholders.
    Result<Done> bind(const QVariantList &values);
    /// True on a row, false at the end. Errors as of `sql::errorOf`; Cancelled when interrupted.
    Result<bool> step();
    /// Steps to the end and makes it ready for the next values; bound ones stay.
    Result<Done> run();
    void reset();
    /// As `reset`, and lets go of the values.
    void clear();
    /// Rows changed by the last INSERT, UPDATE or DELETE of this connection.
    qint64 changes() const;

    /// The row that this connection inserted last.
    qint64 insertedId() const;

    /// Of the current row; columns count from 0. Text is valid until the next step.
    qint64 integer(int column) const;
    bool isNull(int column) const;
    QByteArrayView text(int column) const;
    QString string(int column) const;
    /// As SQLite holds it: qint64, double, QString, QByteArray or a null one.
    QVariant value(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit Statement(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

/// While it lives, statements of the connection stop with Cancelled soon after `isUnwanted` turns true.
class Interruption final {
public:
    Interruption(const QSqlDatabase &db, std::function<bool()> isUnwanted);
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    sqlite3 *m_connection;
    std::function<bool()> m_isUnwanted;
};

} // namespace sqlite
