#include "core/storage/leadinsertion.h"

#include "core/rules/gate.h"
#include "core/storage/leadchanges.h"
#include "core/storage/leadidentity.h"
#include "core/storage/leadmerging.h"
#include "core/storage/sql.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

/// A column is part of the statement when some lead of the chunk gives it; what `append` gives for the others
/// is its default.
struct Column {
    const char *name;
    bool (*isGiven)(const NewLead &);
    void (*append)(BoundValues &, const NewLead &);
};

template <QString Lead::*field> constexpr Column textColumn(const char *name)
{
    return {name, [](const NewLead &r) { return !(r.lead.*field).isEmpty(); },
            [](BoundValues &values, const NewLead &r) { values.append(r.lead.*field); }};
}

template <QString Consent::*field> constexpr Column consentColumn(const char *name)
{
    return {name, [](const NewLead &r) { return !(r.lead.consent.*field).isEmpty(); },
            [](BoundValues &values, const NewLead &r) { values.append(r.lead.consent.*field); }};
}

bool isAlwaysGiven(const NewLead &)
{
    return true;
}

bool isHeld(const NewLead &row)
{
    return !row.heldReason.isEmpty();
}

constexpr QLatin1String cellsColumn("cells");

constexpr std::array allColumns {
    Column {"line", isAlwaysGiven, [](BoundValues &v, const NewLead &r) { v.append(r.lead.line); }},
    Column {"phone", isAlwaysGiven, [](BoundValues &v, const NewLead &r) { v.append(r.lead.phone.e164()); }},
    textColumn<&Lead::firstName>("first_name"),
    textColumn<&Lead::lastName>("last_name"),
    textColumn<&Lead::company>("company"),
    textColumn<&Lead::email>("email"),
    textColumn<&Lead::city>("city"),
    textColumn<&Lead::state>("state"),
    textColumn<&Lead::postalCode>("postal_code"),
    textColumn<&Lead::region>("region"),
    textColumn<&Lead::timeZone>("time_zone"),
    Column {"time_zone_confirmed", [](const NewLead &r) { return r.lead.timeZoneConfirmed; },
            [](BoundValues &v, const NewLead &r) { v.append(qint64(r.lead.timeZoneConfirmed ? 1 : 0)); }},
    textColumn<&Lead::notes>("notes"),
    textColumn<&Lead::owner>("owner"),
    Column {"consent_kind", [](const NewLead &r) { return r.lead.consent.kind != Consent::Kind::None; },
            [](BoundValues &v, const NewLead &r) { v.append(consentCode(r.lead.consent.kind)); }},
    consentColumn<&Consent::source>("consent_source"),
    Column {"consent_at", [](const NewLead &r) { return r.lead.consent.givenUtc.isValid(); },
            [](BoundValues &v, const NewLead &r) {
                if (r.lead.consent.givenUtc.isValid())
                    v.append(r.lead.consent.givenUtc.toMSecsSinceEpoch());
                else
                    v.appendNull();
            }},
    consentColumn<&Consent::wording>("consent_wording"),
    Column {"person", [](const NewLead &r) { return r.person != 0; },
            [](BoundValues &v, const NewLead &r) {
                if (r.person != 0)
                    v.append(r.person);
                else
                    v.appendNull();
            }},
    Column {"held_reason", isHeld, [](BoundValues &v, const NewLead &r) { v.append(r.heldReason); }},
    Column {"status", isHeld,
            [](BoundValues &v, const NewLead &r) {
                v.append(leadStatusCode(isHeld(r) ? LeadStatus::Parked : LeadStatus::Ready));
            }},
    Column {"reason", isHeld,
            [](BoundValues &v, const NewLead &r) {
                v.append(isHeld(r) ? reasonCode(GateReason::Held) : QString());
            }},
    Column {cellsColumn.data(), [](const NewLead &r) { return !r.lead.cells.isEmpty(); },
            [](BoundValues &v, const NewLead &r) { v.append(r.lead.cells); }},
};

/// Rows that are stored between two looks at whether others wait: a few milliseconds of merging.
constexpr qsizetype rowsBetweenLooks = 16;
constexpr qsizetype usualBytesPerLead = 384;

NewLead withoutTexts(const NewLead &row)
{
    NewLead slim;
    slim.lead.line = row.lead.line;
    slim.lead.phone = row.lead.phone;
    slim.lead.otherPhones = row.lead.otherPhones;
    slim.lead.tags = row.lead.tags;
    slim.heldReason = row.heldReason;
    slim.person = row.person;
    slim.alsoPerson = row.alsoPerson;
    slim.program = row.program;
    slim.fileCells = row.fileCells;
    return slim;
}

/// Of the target: list, import, moment.
constexpr int ownColumns = 3;

QString insertStatement(const QStringList &names)
{
    QStringList marks(names.size() + ownColumns, u"?"_s);
    return u"INSERT INTO leads(list_id, import_id, created_at, %1) VALUES(%2)"_s.arg(names.join(", "_L1),
                                                                                     marks.join(u','));
}

const QString noteStatement =
    u"INSERT INTO import_duplicates(import_id, line, phone, lead_id, known, cells) VALUES(?, ?, ?, ?, ?, ?)"_s;

/// One chunk on its way in: the prepared statements and the numbers seen so far.
class Insertion final {
public:
    Insertion(const QSqlDatabase &db, const ImportTarget &target)
        : m_db(db)
        , m_target(target)
        , m_merging(db, target.import)
    {
    }

    Result<QList<RowFate>> run(const LeadBatch &batch, qsizetype from, const std::function<bool()> &mayGoOn)
    {
        auto known = LeadIdentity::among(m_db);
        auto insert = sqlite::Statement::prepare(m_db, insertStatement(batch.columns()));
        auto note = sqlite::Statement::prepare(m_db, noteStatement);
        if (!known || !insert || !note)
            return !known ? known.error() : !insert ? insert.error() : note.error();
        bindTarget(insert.value());
        QList<RowFate> fates;
        fates.reserve(batch.size() - from);
        for (qsizetype i = from; i < batch.size(); ++i) {
            if (mayGoOn && i > from && i % rowsBetweenLooks == 0 && !mayGoOn())
                break;
            const auto stored = take(batch, i, {known.value(), insert.value(), note.value()});
            if (!stored)
                return stored.error();
            fates.append(*stored);
        }
        const auto added = fates.size() - fates.count(RowFate::Duplicate);
        const auto counted = sql::change(m_db, u"UPDATE lists SET leads = leads + ? WHERE id = ?"_s,
                                         {added, raw(m_target.list)});
        if (!counted)
            return counted.error();
        return fates;
    }

private:
    struct Tools {
        LeadIdentity &known;
        sqlite::Statement &insert;
        sqlite::Statement &note;
    };

    Result<RowFate> take(const LeadBatch &batch, qsizetype row, const Tools &tools)
    {
        const NewLead &lead = batch.lead(row);
        const auto same = m_target.duplicates == DuplicatePolicy::Keep
            ? Result<LeadIdentity::Match>(LeadIdentity::Match())
            : tools.known.find(lead);
        if (!same)
            return same.error();
        if (same->lead == 0) {
            batch.bind(tools.insert, row, ownColumns + 1);
            return store(tools.insert, lead, tools.known);
        }
        if (const auto noted = noteDuplicate(tools.note, batch, row, *same); !noted)
            return noted.error();
        return fold(lead, *same, tools.known);
    }

    Result<Done> giveTags(LeadId lead, const QStringList &tags) const
    {
        for (const QString &tag : tags) {
            if (const auto given = leadchanges::giveTag(m_db, lead, tag); !given)
                return given;
        }
        return Done {};
    }

    /// The same for all rows; bound values stay.
    void bindTarget(sqlite::Statement &insert) const
    {
        insert.bind(1, raw(m_target.list));
        if (m_target.import == ImportId {})
            insert.bindNull(2);
        else
            insert.bind(2, raw(m_target.import));
        insert.bind(ownColumns, m_target.nowUtc.toMSecsSinceEpoch());
    }

    Result<RowFate> store(sqlite::Statement &insert, const NewLead &lead, LeadIdentity &known) const
    {
        if (const auto stored = insert.run(); !stored)
            return stored.error();
        const qint64 id = insert.insertedId();
        if (m_target.duplicates == DuplicatePolicy::Keep) {
            if (const auto asked = heedNo(lead, id); !asked)
                return asked.error();
        }
        if (const auto kept = known.remember(lead, id); !kept)
            return kept.error();
        if (const auto tagged = giveTags(LeadId(id), lead.lead.tags); !tagged)
            return tagged.error();
        return isHeld(lead) ? RowFate::Held : RowFate::Accepted;
    }

    /// Stored a second time, somebody who said no has not said yes.
    Result<Done> heedNo(const NewLead &row, qint64 lead) const
    {
        const auto heeded = sql::change(
            m_db,
            uR"(UPDATE leads SET consent_kind = 'none', consent_at = NULL, consent_wording = '', consent_source = o.said
            FROM (SELECT consent_source AS said FROM leads WHERE (phone = ? OR (? <> 0 AND person = ?)) AND id <> ?
                AND consent_kind = 'none' AND consent_source <> '' ORDER BY id LIMIT 1) o
            WHERE leads.id = ? AND leads.consent_kind <> 'none')"_s,
            {row.lead.phone.e164(), row.person, row.person, lead, lead});
        return heeded ? Result<Done>(Done {}) : Result<Done>(heeded.error());
    }

    /// For the report of the import, if there is one.
    Result<Done> noteDuplicate(sqlite::Statement &note, const LeadBatch &batch, qsizetype row,
                               const LeadIdentity::Match &same) const
    {
        if (m_target.import == ImportId {})
            return Done {};
        const NewLead &lead = batch.lead(row);
        const QByteArray number = lead.lead.phone.e164().toLatin1();
        const QByteArray fileCells =
            lead.fileCells.isEmpty() ? QByteArray() : sql::fromStringList(lead.fileCells).toUtf8();
        note.bind(1, raw(m_target.import));
        note.bind(2, lead.lead.line);
        note.bind(3, QByteArrayView(number));
        note.bind(4, same.lead);
        note.bind(5, QByteArrayView(same.known == KnownAs::SamePerson ? "person" : "number"));
        if (fileCells.isEmpty())
            batch.bindCells(note, row, 6);
        else
            note.bind(6, QByteArrayView(fileCells));
        return note.run();
    }

    Result<RowFate> fold(const NewLead &row, const LeadIdentity::Match &same, LeadIdentity &known)
    {
        if (m_target.duplicates != DuplicatePolicy::Merge)
            return RowFate::Duplicate;
        const auto merged = m_merging.merge(row, same.lead);
        if (!merged)
            return merged.error();
        if (!*merged)
            return RowFate::Duplicate;
        const auto added = known.addNumbers(row, same.lead);
        if (!added)
            return added.error();
        for (const PhoneNumber &number : *added) {
            if (const auto noted = m_merging.noteNumber(number, same.lead); !noted)
                return noted.error();
        }
        return RowFate::Duplicate;
    }

    QSqlDatabase m_db;
    ImportTarget m_target;
    LeadMerging m_merging;
};

} // namespace

LeadBatch::LeadBatch(const QList<NewLead> &leads, Keep keep)
{
    if (keep == Keep::Everything)
        m_leads = leads;
    else
        std::ranges::transform(leads, std::back_inserter(m_leads), withoutTexts);
    QList<const Column *> given;
    for (const Column &column : allColumns) {
        if (std::ranges::any_of(leads, column.isGiven))
            given.append(&column);
    }
    for (const Column *column : std::as_const(given))
        m_columns.append(QString::fromLatin1(column->name));
    m_cellsColumn = m_columns.indexOf(cellsColumn);
    m_values.reserve(static_cast<size_t>(leads.size() * given.size()), leads.size() * usualBytesPerLead);
    for (const NewLead &row : leads) {
        for (const Column *column : std::as_const(given))
            column->append(m_values, row);
    }
}

void LeadBatch::bind(sqlite::Statement &statement, qsizetype row, int first) const
{
    const auto count = static_cast<size_t>(m_columns.size());
    m_values.bind(statement, static_cast<size_t>(row) * count, count, first);
}

void LeadBatch::bindCells(sqlite::Statement &statement, qsizetype row, int position) const
{
    if (m_cellsColumn < 0)
        return statement.bind(position, QByteArrayView(""));
    m_values.bind(statement, static_cast<size_t>(row * m_columns.size() + m_cellsColumn), 1, position);
}

Result<QList<RowFate>> insertLeads(const QSqlDatabase &db, const ImportTarget &target, const LeadBatch &batch,
                                   qsizetype from, const std::function<bool()> &mayGoOn)
{
    return Insertion(db, target).run(batch, from, mayGoOn);
}
