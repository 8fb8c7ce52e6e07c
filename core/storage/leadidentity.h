#pragma once

#include "core/leads/leadstore.h"
#include "core/storage/sqlitestatement.h"

#include <QSqlDatabase>

/// Who is known already, by number or as a person, among all leads that were not taken back, those stored a
/// moment ago included. Everything runs inside the caller's transaction.
class LeadIdentity final {
public:
    struct Match {
        qint64 lead = 0; ///< 0 = nobody
        KnownAs known = KnownAs::Nobody;
    };

    /// Among the leads of `db`, for the length of a job.
    static Result<LeadIdentity> among(const QSqlDatabase &db);

    /// By number first, as the one to dial or a further one, then by person, by the mark of each that the
    /// other has.
    Result<Match> find(const NewLead &row);
    /// The same, with whom it repeats.
    Result<KnownRow> describe(const NewLead &row);
    /// `row` is stored as `lead`: its further numbers are kept.
    Result<Done> remember(const NewLead &row, qint64 lead);
    /// The numbers of `row` become further numbers of `lead`; those it did not have yet.
    Result<QList<PhoneNumber>> addNumbers(const NewLead &row, qint64 lead);

private:
    struct Statements {
        sqlite::Statement anyNumber;
        sqlite::Statement anyPerson;
        sqlite::Statement byNumber;
        sqlite::Statement byFurtherNumber;
        sqlite::Statement byPerson;
        sqlite::Statement addNumber;
        sqlite::Statement who;
        sqlite::Statement byOther;
        sqlite::Statement addPerson;
        sqlite::Statement stopped;
    };

    LeadIdentity(const QSqlDatabase &db, Statements statements, bool hasFurtherNumbers, bool hasPersons);
    Result<qint64> idOfPerson(qint64 person);
    Result<qint64> idOfOther(const NewLead &row);
    Result<bool> hasNumber(const PhoneNumber &number, qint64 lead);
    Result<Done> addNumber(const PhoneNumber &number, qint64 lead);

    QSqlDatabase m_db;
    Statements m_statements;
    bool m_hasFurtherNumbers;
    bool m_hasPersons; ///< in lead_persons
};

/// Pages of the report of an import; see LeadStore::importedRows.
Result<QList<ImportedRow>> readImportedRows(const QSqlDatabase &db, ImportId import, ImportedAs kind,
                                            qint64 cursor, int limit);
