#pragma once

#include "core/leads/leadstore.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <vector>

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
        QString who = {}; ///< of a stored lead: its name; may be empty
        QString listName = {}; ///< of a stored lead
        /// Under merging: the row names somebody else, so that nothing of it would become the lead's.
        bool isSomebodyElse = false;

        /// "repeats the number of line 12", translated.
        QString remark() const;
    };

    /// `merging`: the rows will be merged, so that it matters whom they name.
    void startFile(bool merging);
    /// By number first, then by person; `known` is what the store says of the row.
    Repetition find(const NewLead &row, const KnownRow &known) const;
    void remember(const NewLead &row);
    /// `row` is merged into what it repeats: its numbers become those of the lead, its names fill gaps.
    void merge(const NewLead &row);

private:
    struct Entry {
        qint32 line = 0;
        qint32 file = 0;
    };
    using Place = quint32; ///< in m_entries

    std::optional<Place> placeOf(const NewLead &row) const;
    std::optional<Place> placeOfPerson(const NewLead &row) const;
    Repetition at(Place place, const NewLead &row, KnownAs known) const;
    void keep(const NewLead &row, Place place);
    NamedPerson namedAt(Place place) const;
    void setNamed(Place place, const NamedPerson &named);

    std::vector<Entry> m_entries;
    QHash<quint64, Place> m_numbers; ///< by their digits
    QHash<qint64, Place> m_persons;
    struct Other {
        Place place = 0;
        qint64 program = 0;
    };
    QHash<qint64, Other> m_others; ///< people with an id, by the mark they would have without
    // While rows are merged. A million rows of three texts each would take several times the room.
    std::vector<quint32> m_namesAt; ///< per entry, in m_names
    QByteArray m_names; ///< key, first name, last name, company, each with a line end behind it
    qint32 m_file = 0;
    bool m_merging = false;
};
