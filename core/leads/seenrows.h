#pragma once

#include "core/leads/leadstore.h"

#include <QCoreApplication>
#include <QHash>

/// Who is in the files of one dry run, as far as they have been read: nothing of them is stored, so that the
/// store cannot tell. One thread at a time.
class SeenRows final {
    Q_DECLARE_TR_FUNCTIONS(LeadImport)
public:
    /// What a row repeats.
    struct Repetition {
        KnownAs known = KnownAs::Nobody;
        qint32 line = 0; ///< of the same file; 0 = elsewhere
        bool isStored = false; ///< else in a file that was read before

        /// "repeats the number of line 12", translated.
        QString remark() const;
    };

    void startFile() { ++m_file; }
    /// By number first, then by person; `known` is what the store says of the row.
    Repetition find(const NewLead &row, KnownAs known) const;
    void remember(const NewLead &row);

private:
    struct Place {
        qint32 line = 0;
        qint32 file = 0;
    };

    template <typename Key> static void keepFirst(QHash<Key, Place> &places, Key key, Place place);
    Repetition at(const Place &place, KnownAs known) const;

    QHash<quint64, Place> m_numbers; ///< by their digits
    QHash<qint64, Place> m_persons;
    qint32 m_file = 0;
};
