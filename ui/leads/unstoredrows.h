#pragma once

#include "core/leads/leadstore.h"

/// Header and rows of what an import did not store as leads, refused rows or duplicates: as the file had them,
/// with line and reason and then the cells that had no column, so that they can be repaired or kept after all.
class UnstoredRows final {
public:
    /// `reader` must outlive the object. `kind`: Refused or Duplicate.
    UnstoredRows(LeadReader &reader, ImportId import, ImportedAs kind);

    QStringList header() const;
    /// The next ones; none at the end. Kind: Storage.
    Result<QList<QStringList>> next();

private:
    QStringList cellsOf(const ImportedRow &row) const;

    LeadReader &m_reader;
    ImportId m_import;
    ImportedAs m_kind;
    QStringList m_columns;
    qsizetype m_phone = -1; ///< column of the number
    qint64 m_cursor = 0;
};
