#pragma once

#include "core/leads/leadstore.h"

#include <QHash>
#include <QSqlDatabase>

/// Who is known already, by number or as a person, among all leads that were not taken back; and what an
/// import remembers for the next one. Everything runs inside the caller's transaction.
class LeadIdentity final {
public:
    struct Match {
        qint64 lead = 0; ///< 0 = nobody
        KnownAs known = KnownAs::Nobody;
    };

    /// Looks the numbers, further numbers and people of `rows` up, all at once.
    static Result<LeadIdentity> of(const QSqlDatabase &db, const QList<NewLead> &rows);

    /// By number first, then by person.
    Match find(const NewLead &row) const;
    /// `row` is stored as `lead`: the rows behind it find it, and its further numbers are kept.
    Result<Done> remember(const QSqlDatabase &db, const NewLead &row, qint64 lead);
    /// `row` repeats `match`: kept for the report of its import, if there is one, with its line.
    static Result<Done> noteDuplicate(const QSqlDatabase &db, ImportId import, const NewLead &row,
                                      const Match &match);
    /// The numbers of `row` become further numbers of `lead`.
    Result<Done> addNumbers(const QSqlDatabase &db, const NewLead &row, qint64 lead);

private:
    QHash<QString, qint64> m_numbers;
    QHash<qint64, qint64> m_persons;
};

/// Pages of the report of an import; see LeadStore::importedRows.
Result<QList<ImportedRow>> readImportedRows(const QSqlDatabase &db, ImportId import, ImportedAs kind,
                                            qint64 cursor, int limit);
