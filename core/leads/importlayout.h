#pragma once

#include "core/leads/csvdialect.h"

/// Which columns of a file become the lead's own and which are only ours.
///
/// Of our own result CSV the columns in front are left out and `lead.X` becomes `X` again, so that the leads
/// are those that were exported; of a rejects file `reject_line` and `reject_reason` are left out.
struct ImportLayout {
    explicit ImportLayout(const CsvGuess &guess);

    /// What is kept of a row that becomes no lead: the cells under `fileColumns`, then those that had no column.
    QStringList cellsOfFile(const QStringList &cells) const;

    /// A column with telephone numbers.
    struct PhoneColumn {
        qsizetype position = 0;
        /// Column that says of which kind each number is ("Phone 1 - Label"); -1 = none.
        qsizetype label = -1;
        /// A number of the firm: it may be dialed, but it tells no person.
        bool isShared = false;
    };

    /// Headers and fields of the columns that are stored with the lead.
    QStringList columns;
    QList<LeadField> mapping;
    /// Positions of these columns in the file.
    QList<qsizetype> kept;
    /// Position in the file per field; the number may lie in a column that is not kept.
    QHash<LeadField, qsizetype> fields;
    /// The column to dial first, then the others from left to right.
    QList<PhoneColumn> phones;
    QString program; ///< see CsvGuess
    /// Headers of the file without those of a rejects file, and their positions: what a rejects file repeats.
    QStringList fileColumns;
    QList<qsizetype> filePositions;
    qsizetype width = 0; ///< columns of the file
    bool ownExport = false;
    QList<qsizetype> doNotCall; ///< columns in which a contact program marks people who must not be called
    // of an export of leads:
    qsizetype reasonWhy = -1; ///< the column that says why a campaign does not ring it
    qsizetype heldReason = -1; ///< the column that says what a person has to decide
    qsizetype personKey = -1; ///< the column that says who it is

private:
    void noteOwn(const QString &header, qsizetype position);
};
