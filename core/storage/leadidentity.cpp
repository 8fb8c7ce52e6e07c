#include "core/storage/leadidentity.h"

#include "core/storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString numbersOf(const QList<NewLead> &rows)
{
    QStringList numbers;
    numbers.reserve(rows.size());
    for (const NewLead &row : rows)
        numbers.append(row.lead.phone.e164());
    return sql::fromStringList(numbers);
}

/// JSON array of the keys as text: JSON numbers would lose digits.
QString personsOf(const QList<NewLead> &rows)
{
    QStringList keys;
    for (const NewLead &row : rows) {
        if (row.person != 0)
            keys.append(QString::number(row.person));
    }
    return keys.isEmpty() ? QString() : sql::fromStringList(keys);
}

template <typename Key, typename Convert>
Result<Done> take(const QSqlDatabase &db, const QString &statement, const QString &values,
                  QHash<Key, qint64> &into, Convert convert)
{
    auto query = sql::exec(db, statement, {values});
    if (!query)
        return query.error();
    while (query->next()) {
        const Key key = convert(query->value(0));
        if (!into.contains(key))
            into.insert(key, query->value(1).toLongLong());
    }
    query->finish();
    return Done {};
}

const QString byNumber =
    uR"(SELECT l.phone, min(l.id) FROM json_each(?) j CROSS JOIN leads l ON l.phone = j.value
        LEFT JOIN imports i ON i.id = l.import_id WHERE i.state IS NOT 'undone'
        AND l.id NOT IN (SELECT lead_id FROM deleted_leads) GROUP BY l.phone)"_s;
const QString byFurtherNumber =
    uR"(SELECT p.phone, min(l.id) FROM json_each(?) j CROSS JOIN lead_phones p ON p.phone = j.value
        CROSS JOIN leads l ON l.id = p.lead_id
        LEFT JOIN imports i ON i.id = l.import_id WHERE i.state IS NOT 'undone'
        AND l.id NOT IN (SELECT lead_id FROM deleted_leads) GROUP BY p.phone)"_s;
const QString byPerson =
    uR"(SELECT l.person, min(l.id) FROM json_each(?) j CROSS JOIN leads l ON l.person = CAST(j.value AS INTEGER)
        LEFT JOIN imports i ON i.id = l.import_id WHERE i.state IS NOT 'undone'
        AND l.id NOT IN (SELECT lead_id FROM deleted_leads) GROUP BY l.person)"_s;

Result<Done> insertNumber(const QSqlDatabase &db, const PhoneNumber &number, qint64 lead)
{
    const auto added =
        sql::change(db, u"INSERT INTO lead_phones(phone, lead_id) VALUES(?, ?) ON CONFLICT DO NOTHING"_s,
                    {number.e164(), lead});
    if (!added)
        return added.error();
    return Done {};
}

ImportedRow leadRow(const QSqlQuery &query)
{
    ImportedRow row;
    row.cursor = query.value(0).toLongLong();
    row.line = query.value(1).toLongLong();
    row.phone = PhoneNumber::fromStored(query.value(2).toString());
    row.name = u"%1 %2"_s.arg(query.value(3).toString(), query.value(4).toString()).trimmed();
    if (row.name.isEmpty())
        row.name = query.value(5).toString();
    row.reason = query.value(6).toString();
    row.listName = query.value(7).toString();
    row.known = query.value(8).toString() == "person"_L1 ? KnownAs::SamePerson : KnownAs::SameNumber;
    return row;
}

ImportedRow rejectedRow(const QSqlQuery &query)
{
    ImportedRow row;
    row.cursor = query.value(0).toLongLong();
    row.line = row.cursor;
    row.reason = query.value(1).toString();
    row.cells = sql::toStringList(query.value(2).toString());
    return row;
}

QString reportStatement(ImportedAs kind)
{
    switch (kind) {
    case ImportedAs::Refused:
        return u"SELECT line, reason, cells FROM import_rejects WHERE import_id = ? AND line > ? ORDER BY line LIMIT ?"_s;
    case ImportedAs::Duplicate:
        return uR"(SELECT d.id, d.line, d.phone, coalesce(l.first_name, ''), coalesce(l.last_name, ''),
            coalesce(l.company, ''), '', coalesce(s.name, ''), d.known FROM import_duplicates d
            LEFT JOIN leads l ON l.id = d.lead_id LEFT JOIN lists s ON s.id = l.list_id
            WHERE d.import_id = ? AND d.id > ? ORDER BY d.id LIMIT ?)"_s;
    case ImportedAs::Accepted:
    case ImportedAs::Held:
        break;
    }
    const QString held = kind == ImportedAs::Held ? u"<>"_s : u"="_s;
    return uR"(SELECT l.id, l.line, l.phone, l.first_name, l.last_name, l.company, l.held_reason, s.name, ''
        FROM leads l JOIN lists s ON s.id = l.list_id
        WHERE l.import_id = ? AND l.id > ? AND l.held_reason %1 '' ORDER BY l.id LIMIT ?)"_s.arg(held);
}

} // namespace

Result<LeadIdentity> LeadIdentity::of(const QSqlDatabase &db, const QList<NewLead> &rows)
{
    LeadIdentity identity;
    const auto text = [](const QVariant &value) { return value.toString(); };
    const auto number = [](const QVariant &value) { return value.toLongLong(); };
    const QString numbers = numbersOf(rows);
    if (const auto taken = take(db, byNumber, numbers, identity.m_numbers, text); !taken)
        return taken.error();
    if (const auto taken = take(db, byFurtherNumber, numbers, identity.m_numbers, text); !taken)
        return taken.error();
    const QString persons = personsOf(rows);
    if (persons.isEmpty())
        return identity;
    if (const auto taken = take(db, byPerson, persons, identity.m_persons, number); !taken)
        return taken.error();
    return identity;
}

LeadIdentity::Match LeadIdentity::find(const NewLead &row) const
{
    if (const qint64 lead = m_numbers.value(row.lead.phone.e164()); lead != 0)
        return {lead, KnownAs::SameNumber};
    const qint64 lead = row.person == 0 ? 0 : m_persons.value(row.person);
    return lead == 0 ? Match() : Match {lead, KnownAs::SamePerson};
}

Result<Done> LeadIdentity::remember(const QSqlDatabase &db, const NewLead &row, qint64 lead)
{
    m_numbers.insert(row.lead.phone.e164(), lead);
    if (row.person != 0)
        m_persons.insert(row.person, lead);
    for (const PhoneNumber &other : row.lead.otherPhones) {
        if (const auto added = insertNumber(db, other, lead); !added)
            return added;
        if (!m_numbers.contains(other.e164()))
            m_numbers.insert(other.e164(), lead);
    }
    return Done {};
}

Result<Done> LeadIdentity::noteDuplicate(const QSqlDatabase &db, ImportId import, const NewLead &row,
                                         const Match &match)
{
    if (import == ImportId {})
        return Done {};
    const auto noted = sql::change(
        db, u"INSERT INTO import_duplicates(import_id, line, phone, lead_id, known) VALUES(?, ?, ?, ?, ?)"_s,
        {raw(import), row.lead.line, row.lead.phone.e164(), match.lead,
         match.known == KnownAs::SamePerson ? u"person"_s : u"number"_s});
    if (!noted)
        return noted.error();
    return Done {};
}

Result<Done> LeadIdentity::addNumbers(const QSqlDatabase &db, const NewLead &row, qint64 lead)
{
    const auto own = sql::value(db, u"SELECT phone FROM leads WHERE id = ?"_s, {lead});
    if (!own)
        return own.error();
    for (const PhoneNumber &number : QList {row.lead.phone} + row.lead.otherPhones) {
        if (number.e164() == own->toString())
            continue;
        if (const auto added = insertNumber(db, number, lead); !added)
            return added;
        if (!m_numbers.contains(number.e164()))
            m_numbers.insert(number.e164(), lead);
    }
    return Done {};
}

Result<QList<ImportedRow>> readImportedRows(const QSqlDatabase &db, ImportId import, ImportedAs kind,
                                            qint64 cursor, int limit)
{
    auto query = sql::exec(db, reportStatement(kind), {raw(import), cursor, limit});
    if (!query)
        return query.error();
    QList<ImportedRow> rows;
    while (query->next())
        rows.append(kind == ImportedAs::Refused ? rejectedRow(*query) : leadRow(*query));
    query->finish();
    return rows;
}
