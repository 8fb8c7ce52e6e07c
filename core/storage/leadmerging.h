#pragma once

#include "core/leads/leadstore.h"

#include <QSqlDatabase>

/// Gives stored leads what they lack: empty fields, tags, empty cells, and columns that a later file has;
/// those become columns of the import the lead came with. Every change is noted, so that the import can be
/// taken back. Everything runs inside the caller's transaction.
class LeadMerging final {
public:
    LeadMerging(const QSqlDatabase &db, ImportId import);

    /// `row` of the import repeats the stored lead `into`: fills its gaps. False when the row names somebody
    /// else, who shares the number: nothing of that person, the ground for calling least of all, belongs to
    /// the lead.
    Result<bool> merge(const NewLead &row, qint64 into);
    /// A further number the row has brought.
    Result<Done> noteNumber(const PhoneNumber &number, qint64 into);

    /// Puts back what the import changed, at most `limit` changes, the last ones first, wherever the value is
    /// still the one it gave; where a later import has changed it, that one puts it back when it is taken
    /// back. The number of changes looked at, 0 = none is left.
    static Result<qint64> takeBack(const QSqlDatabase &db, ImportId import, int limit);
    /// Puts back all that undone imports changed in these leads: before somebody else changes them.
    static Result<Done> takeBackFrom(const QSqlDatabase &db, const QList<LeadId> &leads);

private:
    struct Stored;
    struct Change {
        QString field;
        QVariant before;
        QVariant after;
    };

    Result<Done> readLayout();
    Result<Stored> stored(qint64 lead);
    static QList<Change> fieldChanges(const Stored &stored, const NewLead &row);
    QList<Change> cellChanges(const Stored &stored, const NewLead &row) const;
    Result<Done> note(qint64 lead, const Change &change);
    Result<Done> store(qint64 lead, const QList<Change> &changes);
    Result<Done> giveTags(qint64 lead, const QStringList &tags);

    QSqlDatabase m_db;
    const ImportId m_import;
    bool m_hasLayout = false;
    QStringList m_columns; ///< of the import's file
    QList<LeadField> m_mapping;
};
