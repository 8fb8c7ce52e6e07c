#include "core/storage/leadmerging.h"

#include "core/leads/samename.h"
#include "core/storage/leadchanges.h"
#include "core/storage/sql.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Columns of `leads` that a merge fills when they are empty, and what the row has for them.
struct Field {
    const char *name;
    QString Lead::*value;
};

constexpr std::array fields {
    Field {"first_name", &Lead::firstName},
    Field {"last_name", &Lead::lastName},
    Field {"company", &Lead::company},
    Field {"email", &Lead::email},
    Field {"city", &Lead::city},
    Field {"state", &Lead::state},
    Field {"postal_code", &Lead::postalCode},
    Field {"time_zone", &Lead::timeZone},
    Field {"owner", &Lead::owner},
};

/// All columns of `leads` that a merge may change, in the order of the statement below.
constexpr std::array changeable {"first_name",     "last_name",  "company",         "email",
                                 "city",           "state",      "postal_code",     "time_zone",
                                 "owner",          "notes",      "person",          "consent_kind",
                                 "consent_source", "consent_at", "consent_wording", "cells"};

// What is noted beside columns of `leads`: the layout of the import the lead came with, further numbers and
// tags.
const QString ownColumns = u"columns"_s;
const QString ownMapping = u"mapping"_s;
const QString furtherNumber = u"phone"_s;
const QString oneTag = u"tag"_s;

QString selectStatement()
{
    QStringList names;
    for (const char *name : changeable)
        names.append(u"l."_s + QLatin1String(name));
    return u"SELECT %1, coalesce(i.columns, '[]'), coalesce(i.mapping, '[]'), i.id FROM leads l "
           "LEFT JOIN imports i ON i.id = l.import_id WHERE l.id = ?"_s.arg(names.join(", "_L1));
}

bool isSameColumn(const QString &a, const QString &b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

qsizetype columnNamed(const QString &name, const QStringList &columns)
{
    const auto found =
        std::ranges::find_if(columns, [&](const QString &column) { return isSameColumn(column, name); });
    return found == columns.end() ? -1 : found - columns.begin();
}

/// The stored lead's notes with those of the row below; the same when they hold them already.
QString mergedNotes(const QString &stored, const QString &added)
{
    if (added.isEmpty() || stored.contains(added))
        return stored;
    return stored.isEmpty() ? added : stored + u'\n' + added;
}

Result<Done> putBackNumber(const QSqlDatabase &db, qint64 lead, const QVariant &number)
{
    const auto gone =
        sql::change(db, u"DELETE FROM lead_phones WHERE phone = ? AND lead_id = ?"_s, {number, lead});
    if (!gone)
        return gone.error();
    return Done {};
}

Result<Done> putBackTag(const QSqlDatabase &db, qint64 lead, const QVariant &tag)
{
    const auto gone = sql::change(
        db, u"DELETE FROM lead_tags WHERE lead_id = ? AND tag_id = (SELECT id FROM tags WHERE name = ?)"_s,
        {lead, tag});
    if (!gone)
        return gone.error();
    return Done {};
}

/// One line of `import_merges`.
struct Noted {
    qint64 id = 0;
    qint64 import = 0;
    qint64 lead = 0;
    QString field;
    QVariant before;
    QVariant after;
};

/// What `noted` gave has been changed since. Where a younger line that `younger` selects began with it, that
/// one puts back what was there before both: the order in which imports are taken back does not matter.
/// `noted` goes at once, so that no older line is handed to it.
Result<Done> handOver(const QSqlDatabase &db, const Noted &noted, const QString &younger,
                      const QVariantList &binds)
{
    const auto gone = sql::change(db, u"DELETE FROM import_merges WHERE id = ?"_s, {noted.id});
    if (!gone)
        return gone.error();
    const auto done =
        sql::change(db,
                    u"UPDATE import_merges SET before = ? WHERE id = (SELECT m.id FROM import_merges m %1 "
                    "AND m.id > ? AND m.field = ? AND m.before IS ? ORDER BY m.id LIMIT 1)"_s.arg(younger),
                    QVariantList {noted.before} + binds + QVariantList {noted.id, noted.field, noted.after});
    if (!done)
        return done.error();
    return Done {};
}

/// A condition: an import `m`, after the one of the first value, has filled cells of the layout of import %1
/// beyond the columns that the second value names.
QString fillsMoreColumns()
{
    return uR"((SELECT 1 FROM import_merges f CROSS JOIN leads l ON l.id = f.lead_id
        WHERE f.import_id > ? AND f.field = 'cells' AND l.import_id = %1
        AND iif(f.field = 'cells', json_array_length(f.after), 0) > json_array_length(?)%2))"_s;
}

/// Columns that another merge has added since stay, and so do those that a later import has filled.
Result<Done> putBackLayout(const QSqlDatabase &db, const Noted &noted)
{
    const auto done = sql::change(
        db,
        u"UPDATE imports SET %1 = ? WHERE id = (SELECT import_id FROM leads WHERE id = ?) AND %1 = ? "
        "AND NOT EXISTS "_s.arg(noted.field)
            + fillsMoreColumns().arg(u"imports.id"_s, QString()),
        {noted.before, noted.lead, noted.after, noted.import, noted.before});
    if (!done)
        return done.error();
    if (*done > 0)
        return Done {};
    return handOver(db, noted,
                    u"CROSS JOIN leads o ON o.id = m.lead_id "
                    "WHERE o.import_id = (SELECT import_id FROM leads WHERE id = ?) AND NOT EXISTS "_s
                        + fillsMoreColumns().arg(u"o.import_id"_s, u" AND f.import_id < m.import_id"_s),
                    {noted.lead, noted.import, noted.before});
}

Result<Done> putBack(const QSqlDatabase &db, const Noted &noted)
{
    if (noted.field == furtherNumber)
        return putBackNumber(db, noted.lead, noted.after);
    if (noted.field == oneTag)
        return putBackTag(db, noted.lead, noted.after);
    if (noted.field == ownColumns || noted.field == ownMapping)
        return putBackLayout(db, noted);
    const auto known = std::ranges::find_if(
        changeable, [&](const char *name) { return noted.field == QLatin1String(name); });
    if (known == changeable.end())
        return Done {};
    const auto done =
        sql::change(db, u"UPDATE leads SET %1 = ? WHERE id = ? AND %1 IS ?"_s.arg(QLatin1String(*known)),
                    {noted.before, noted.lead, noted.after});
    if (!done)
        return done.error();
    if (*done > 0)
        return Done {};
    return handOver(db, noted, u"WHERE m.lead_id = ?"_s, {noted.lead});
}

/// The lines that `condition` on `import_merges` selects, in the order in which they are put back.
Result<QList<Noted>> notedWhere(const QSqlDatabase &db, const QString &condition, const QVariantList &binds)
{
    auto query = sql::exec(
        db, u"SELECT id, import_id, lead_id, field, before, after FROM import_merges WHERE "_s + condition,
        binds);
    if (!query)
        return query.error();
    QList<Noted> all;
    while (query->next())
        all.append({query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                    query->value(3).toString(), query->value(4), query->value(5)});
    query->finish();
    return all;
}

/// The number of lines put back, or handed over, and dropped.
Result<qint64> putAllBack(const QSqlDatabase &db, const QList<Noted> &all)
{
    QList<qint64> ids;
    QList<LeadId> elsewhere; // their addresses may lie in other companies now
    for (const Noted &noted : all) {
        if (const auto done = putBack(db, noted); !done)
            return done.error();
        ids.append(noted.id);
        if (noted.field == "email"_L1 || noted.field == "cells"_L1)
            elsewhere.append(LeadId(noted.lead));
    }
    if (const auto looked = leadchanges::lookAgain(db, elsewhere); !looked)
        return looked.error();
    const auto dropped = sql::change(
        db, u"DELETE FROM import_merges WHERE id IN (SELECT value FROM json_each(?))"_s, {sql::idArray(ids)});
    return dropped ? all.size() : Result<qint64>(dropped.error());
}

} // namespace

LeadMerging::LeadMerging(const QSqlDatabase &db, ImportId import)
    : m_db(db)
    , m_import(import)
{
}

Result<Done> LeadMerging::readLayout()
{
    if (m_hasLayout)
        return Done {};
    auto query = sql::exec(m_db, u"SELECT columns, mapping FROM imports WHERE id = ?"_s, {raw(m_import)});
    if (!query)
        return query.error();
    if (query->next()) {
        m_columns = sql::toStringList(query->value(0).toString());
        for (const QString &code : sql::toStringList(query->value(1).toString()))
            m_mapping.append(leadFieldFromCode(code).value_or(LeadField::None));
    }
    m_hasLayout = true;
    return Done {};
}

/// The lead as it is: the columns a merge may change, and the layout of the import it came with.
struct LeadMerging::Stored {
    QVariantList values;
    QVariant columns; ///< JSON
    QVariant mapping; ///< JSON
    bool hasImport = false; ///< not typed in by hand

    QVariant value(const char *name) const
    {
        const auto place = std::ranges::find_if(
            changeable, [name](const char *each) { return QLatin1String(each) == QLatin1String(name); });
        return values.value(place - changeable.begin());
    }
    Change changed(const char *name, const QVariant &after) const
    {
        return {QString::fromLatin1(name), value(name), after};
    }
};

Result<LeadMerging::Stored> LeadMerging::stored(qint64 lead)
{
    auto query = sql::exec(m_db, selectStatement(), {lead});
    if (!query)
        return query.error();
    if (!query->next())
        return Error {Error::Kind::NotFound, {}, u"lead %1 to merge into"_s.arg(lead)};
    Stored stored;
    const int count = static_cast<int>(changeable.size());
    for (int i = 0; i < count; ++i)
        stored.values.append(query->value(i));
    stored.columns = query->value(count);
    stored.mapping = query->value(count + 1);
    stored.hasImport = !query->value(count + 2).isNull();
    query->finish();
    return stored;
}

QList<LeadMerging::Change> LeadMerging::fieldChanges(const Stored &stored, const NewLead &row)
{
    QList<Change> changes;
    for (const Field &field : fields) {
        const QString &value = row.lead.*field.value;
        if (!value.isEmpty() && stored.value(field.name).toString().isEmpty())
            changes.append(stored.changed(field.name, sql::fromText(value)));
    }
    const QString notes = stored.value("notes").toString();
    if (const QString merged = mergedNotes(notes, sql::fromText(row.lead.notes)); merged != notes)
        changes.append(stored.changed("notes", merged));
    if (row.person != 0 && stored.value("person").isNull())
        changes.append(stored.changed("person", row.person));
    const Consent &consent = row.lead.consent;
    const bool hasGround = stored.value("consent_kind").toString() != consentCode(Consent::Kind::None);
    const bool saysNo = !stored.value("consent_source").toString().isEmpty() && !hasGround;
    // A no outlives every ground, in whatever order they come.
    if (consent.saysNo() ? hasGround : consent.kind != Consent::Kind::None && !hasGround && !saysNo)
        changes << stored.changed("consent_kind", consentCode(consent.kind))
                << stored.changed("consent_source", sql::fromText(consent.source))
                << stored.changed("consent_at", sql::fromDateTime(consent.givenUtc))
                << stored.changed("consent_wording", sql::fromText(consent.wording));
    return changes;
}

/// The column of the number itself is no gain: the number is known. Leads typed in by hand have no columns.
QList<LeadMerging::Change> LeadMerging::cellChanges(const Stored &stored, const NewLead &row) const
{
    QList<Change> changes;
    if (!stored.hasImport)
        return changes;
    QStringList columns = sql::toStringList(stored.columns.toString());
    QStringList mapping = sql::toStringList(stored.mapping.toString());
    QStringList cells = sql::toStringList(stored.value("cells").toString());
    const QStringList before = cells;
    const qsizetype known = columns.size();
    for (qsizetype i = 0; i < std::min(m_columns.size(), row.lead.cells.size()); ++i) {
        const QString &cell = row.lead.cells.at(i);
        if (cell.trimmed().isEmpty() || m_mapping.value(i, LeadField::None) == LeadField::Phone)
            continue;
        qsizetype place = columnNamed(m_columns.at(i), columns);
        if (place >= 0 && !cells.value(place).trimmed().isEmpty())
            continue;
        if (place < 0) {
            place = columns.size();
            columns.append(m_columns.at(i));
            mapping.append(leadFieldCode(LeadField::None));
        }
        while (cells.size() <= place)
            cells.append(u""_s);
        cells[place] = cell;
    }
    if (columns.size() > known)
        changes << Change {ownColumns, stored.columns, sql::fromStringList(columns)}
                << Change {ownMapping, stored.mapping, sql::fromStringList(mapping)};
    if (cells != before)
        changes.append(stored.changed("cells", sql::fromStringList(cells)));
    return changes;
}

Result<bool> LeadMerging::merge(const NewLead &row, qint64 into)
{
    if (const auto read = readLayout(); !read)
        return read.error();
    const auto before = stored(into);
    if (!before)
        return before.error();
    const NamedPerson who {before->value("person").toLongLong(), before->value("first_name").toString(),
                           before->value("last_name").toString(), before->value("company").toString()};
    if (areDifferentPeople(who, row.named()))
        return false;
    auto done = store(into, fieldChanges(*before, row) + cellChanges(*before, row));
    if (done)
        done = giveTags(into, row.lead.tags);
    return done ? Result<bool>(true) : Result<bool>(done.error());
}

Result<Done> LeadMerging::note(qint64 lead, const Change &change)
{
    const auto noted = sql::change(
        m_db, u"INSERT INTO import_merges(import_id, lead_id, field, before, after) VALUES(?, ?, ?, ?, ?)"_s,
        {raw(m_import), lead, change.field, change.before, change.after});
    if (!noted)
        return noted.error();
    return Done {};
}

Result<Done> LeadMerging::store(qint64 lead, const QList<Change> &changes)
{
    QStringList settings;
    QVariantList values;
    for (const Change &change : changes) {
        if (const auto noted = note(lead, change); !noted)
            return noted;
        if (change.field != ownColumns && change.field != ownMapping) {
            settings.append(change.field + " = ?"_L1);
            values.append(change.after);
            continue;
        }
        const auto kept = sql::change(
            m_db,
            u"UPDATE imports SET %1 = ? WHERE id = (SELECT import_id FROM leads WHERE id = ?)"_s.arg(
                change.field),
            {change.after, lead});
        if (!kept)
            return kept.error();
    }
    if (settings.isEmpty())
        return Done {};
    const auto done = sql::change(m_db, u"UPDATE leads SET %1 WHERE id = ?"_s.arg(settings.join(", "_L1)),
                                  values + QVariantList {lead});
    if (!done)
        return done.error();
    return Done {};
}

Result<Done> LeadMerging::giveTags(qint64 lead, const QStringList &tags)
{
    for (const QString &tag : tags) {
        const auto has =
            sql::value(m_db,
                       u"SELECT EXISTS (SELECT 1 FROM lead_tags m JOIN tags t ON t.id = m.tag_id "
                       "WHERE m.lead_id = ? AND t.name = ? COLLATE NOCASE)"_s,
                       {lead, tag});
        if (!has)
            return has.error();
        if (has->toBool())
            continue;
        if (const auto given = leadchanges::giveTag(m_db, LeadId(lead), tag); !given)
            return given;
        if (const auto noted = note(lead, {oneTag, QVariant(), tag}); !noted)
            return noted;
    }
    return Done {};
}

Result<Done> LeadMerging::noteNumber(const PhoneNumber &number, qint64 into)
{
    return note(into, {furtherNumber, QVariant(), number.e164()});
}

Result<qint64> LeadMerging::takeBack(const QSqlDatabase &db, ImportId import, int limit)
{
    const auto noted = notedWhere(db, u"import_id = ? ORDER BY id DESC LIMIT ?"_s, {raw(import), limit});
    return noted ? putAllBack(db, *noted) : Result<qint64>(noted.error());
}

Result<Done> LeadMerging::takeBackFrom(const QSqlDatabase &db, const QList<LeadId> &leads)
{
    const auto noted = notedWhere(db,
                                  u"lead_id IN (SELECT value FROM json_each(?)) AND import_id IN "
                                  "(SELECT id FROM imports WHERE state = 'undone') ORDER BY id DESC"_s,
                                  {sql::idArray(leads)});
    if (!noted)
        return noted.error();
    if (const auto done = putAllBack(db, *noted); !done)
        return done.error();
    return Done {};
}
