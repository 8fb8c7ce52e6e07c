#pragma once

#include "core/leads/leadstore.h"
#include "core/storage/sqlitestatement.h"

#include <QHash>
#include <QPromise>

/// Leads as rows of the program's own CSV (LeadExportColumns), from the bytes in the database to the bytes in
/// the file: our fields, then the columns of their files under their own names, one equal to ours as
/// `lead.NAME`. Belongs to the thread of its connection and ends before it.
class LeadCsv final {
public:
    /// Columns of the files that `list`, or any list, came from.
    static Result<LeadCsv> prepare(const QSqlDatabase &db, std::optional<ListId> list);

    /// The line of headers, as CsvWriter writes it.
    QByteArray header() const;
    /// Puts the line of `lead` behind `lines`; false when it is gone.
    Result<bool> append(QByteArray &lines, LeadId lead);

private:
    struct Statements {
        sqlite::Statement lead;
        sqlite::Statement tags;
        sqlite::Statement numbers;
    };
    /// Text of a moment, kept because the same one comes row after row.
    struct Moment {
        qint64 milliseconds = -1;
        QByteArray text;
    };

    explicit LeadCsv(Statements statements)
        : m_statements(std::move(statements))
    {
    }
    Result<Done> readPlaces(const QSqlDatabase &db, std::optional<ListId> list);
    void addPlaces(ImportId import, const QStringList &columns);
    void appendFields(QByteArray &lines, const QByteArray &tags, const QByteArray &numbers);
    void appendCells(QByteArray &lines, ImportId import, QByteArrayView json);
    void appendMoment(QByteArray &lines, int column, Moment &moment) const;
    Result<QByteArray> tagsOf(LeadId lead);
    Result<QByteArray> numbersOf(LeadId lead);

    Statements m_statements;
    QStringList m_fileColumns;
    QHash<qint64, QList<int>> m_cellAt; ///< import -> which cell stands in each of the columns; -1: none
    QHash<qint64, QByteArray> m_listNames;
    bool m_hasTags = false;
    bool m_hasNumbers = false;
    Moment m_consentAt;
    Moment m_lastAt;
    Moment m_nextAt;
};

namespace leadcsv {

/// Writes the leads of `ids`, as they are at one moment, to `fileName`: a whole file or none, readable by its
/// owner alone. On any thread, with a connection of its own. Gives the number of leads; `promise` is told the
/// progress and may be cancelled (Cancelled). Errors: Storage, of the disk or the database.
void write(QPromise<Result<qint64>> &promise, const QString &databaseFile, const QString &fileName,
           const QList<LeadId> &ids, std::optional<ListId> list);

} // namespace leadcsv
