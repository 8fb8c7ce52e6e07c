#pragma once

#include "core/leads/leadstore.h"

/// Header and rows of what an import did not store as leads, refused rows or duplicates: as the file had them, with
/// line and reason. Imports again unchanged, once the refused ones are repaired.
class RejectTableRows final {
public:
    RejectTableRows(LeadReader &reader, ImportId import, ImportedAs kind);

    QStringList header() const;
    QList<QStringList> next();

private:
    QStringList cellsOf(const ImportedRow &row) const;

    LeadReader &m_reader;
    ImportId m_import;
    ImportedAs m_kind;
    QStringList m_columns;
    bool m_hasNumber = true; ///< a column of the file has it
    qint64 m_cursor = 0;
};
