#include "core/storage/leadidentity.h"

#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

namespace {

/// Of several leads the first one; neither deleted ones nor those of an import that was taken back.
QString firstThatCounts(QLatin1String order)
{
    return u" AND NOT EXISTS (SELECT 1 FROM imports i WHERE i.id = l.import_id AND i.state = 'undone') "
           "AND NOT EXISTS (SELECT 1 FROM deleted_leads d WHERE d.lead_id = l.id) ORDER BY %1 LIMIT 1"_s.arg(
               order);
}

QString byNumber()
{
    return u"SELECT l.id FROM leads l WHERE l.phone = ?"_s + firstThatCounts("l.id"_L1);
}

QString byFurtherNumber()
{
    return u"SELECT l.id FROM lead_phones p CROSS JOIN leads l ON l.id = p.lead_id WHERE p.phone = ?"_s
        + firstThatCounts("p.lead_id"_L1);
}

QString byPerson()
{
    return u"SELECT l.id FROM leads l WHERE l.person = ?"_s + firstThatCounts("l.id"_L1);
}

/// Leads with an id, by the mark they would have without; not those of the same program, whose ids differ.
QString byOtherMark()
{
    return u"SELECT l.id FROM lead_persons p CROSS JOIN leads l ON l.id = p.lead_id "
           "WHERE p.key = ? AND p.program <> ?"_s
        + firstThatCounts("p.lead_id"_L1);
}

// Nearly every row of an import is new: most look-ups end with these, which read nothing but the index.
const QString anyWithNumber = u"SELECT 1 FROM leads WHERE phone = ? LIMIT 1"_s;
const QString whoItIs = u"SELECT coalesce(l.person, 0), l.first_name, l.last_name, l.company, s.name "
                        "FROM leads l JOIN lists s ON s.id = l.list_id WHERE l.id = ?"_s;
const QString anyWithPerson = u"SELECT 1 FROM leads WHERE person = ? LIMIT 1"_s;

/// The id that `statement` gives for what is bound; 0 when it finds none.
Result<qint64> idFrom(sqlite::Statement &statement)
{
    const auto found = statement.step();
    if (!found)
        return found.error();
    const qint64 id = *found ? statement.integer(0) : 0;
    statement.reset();
    return id;
}

Result<qint64> idOfText(sqlite::Statement &statement, const QByteArray &text)
{
    statement.bind(1, QByteArrayView(text));
    return idFrom(statement);
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
    row.cells = sql::toStringList(query.value(9).toString());
    row.isFurtherNumber = query.value(10).toBool();
    return row;
}

ImportedRow rejectedRow(const QSqlQuery &query)
{
    ImportedRow row;
    row.cursor = query.value(0).toLongLong();
    row.line = row.cursor;
    row.reason = query.value(1).toString();
    row.cells = sql::toStringList(query.value(2).toString());
    row.written = query.value(3).toString();
    return row;
}

/// Ids of leads are given again: who came after the import is nobody its rows repeat.
QString reportStatement(ImportedAs kind)
{
    switch (kind) {
    case ImportedAs::Refused:
        return u"SELECT line, reason, cells, written FROM import_rejects WHERE import_id = ? AND line > ? "
               "ORDER BY line LIMIT ?"_s;
    case ImportedAs::Duplicate:
        return uR"(SELECT d.id, d.line, d.phone, coalesce(l.first_name, ''), coalesce(l.last_name, ''),
            coalesce(l.company, ''), '', coalesce(s.name, ''), d.known, d.cells,
            d.known = 'number' AND EXISTS (SELECT 1 FROM lead_phones n WHERE n.phone = d.phone AND n.lead_id = l.id)
            FROM import_duplicates d
            LEFT JOIN leads l ON l.id = d.lead_id AND l.created_at <= coalesce(
                (SELECT i.finished_at FROM imports i WHERE i.id = d.import_id), l.created_at)
            LEFT JOIN lists s ON s.id = l.list_id
            WHERE d.import_id = ? AND d.id > ? ORDER BY d.id LIMIT ?)"_s;
    case ImportedAs::Accepted:
    case ImportedAs::Held:
        break;
    }
    const QString held = kind == ImportedAs::Held ? u"<>"_s : u"="_s;
    return uR"(SELECT l.id, l.line, l.phone, l.first_name, l.last_name, l.company, l.held_reason, s.name, '', '', 0
        FROM leads l JOIN lists s ON s.id = l.list_id
        WHERE l.import_id = ? AND l.id > ? AND l.held_reason %1 '' ORDER BY l.id LIMIT ?)"_s.arg(held);
}

} // namespace

LeadIdentity::LeadIdentity(const QSqlDatabase &db, Statements statements, bool hasFurtherNumbers,
                           bool hasPersons)
    : m_db(db)
    , m_statements(std::move(statements))
    , m_hasFurtherNumbers(hasFurtherNumbers)
    , m_hasPersons(hasPersons)
{
}

Result<LeadIdentity> LeadIdentity::among(const QSqlDatabase &db)
{
    const auto further = sql::value(db, u"SELECT EXISTS(SELECT 1 FROM lead_phones)"_s);
    const auto persons = sql::value(db, u"SELECT EXISTS(SELECT 1 FROM lead_persons)"_s);
    if (!further || !persons)
        return !further ? further.error() : persons.error();
    auto anyNumber = sqlite::Statement::prepare(db, anyWithNumber);
    auto anyPerson = sqlite::Statement::prepare(db, anyWithPerson);
    auto number = sqlite::Statement::prepare(db, byNumber());
    auto furtherNumber = sqlite::Statement::prepare(db, byFurtherNumber());
    auto person = sqlite::Statement::prepare(db, byPerson());
    auto addNumber = sqlite::Statement::prepare(
        db, u"INSERT INTO lead_phones(phone, lead_id) VALUES(?, ?) ON CONFLICT DO NOTHING"_s);
    auto who = sqlite::Statement::prepare(db, whoItIs);
    auto other = sqlite::Statement::prepare(db, byOtherMark());
    auto stopped = sqlite::Statement::prepare(db, u"SELECT 1 FROM stop_list WHERE phone = ?"_s);
    auto addPerson = sqlite::Statement::prepare(
        db, u"INSERT INTO lead_persons(key, lead_id, program) VALUES(?, ?, ?) ON CONFLICT DO NOTHING"_s);
    for (const auto *statement : {&anyNumber, &anyPerson, &number, &furtherNumber, &person, &addNumber, &who,
                                  &other, &addPerson, &stopped}) {
        if (!*statement)
            return statement->error();
    }
    return LeadIdentity(db,
                        {std::move(anyNumber).value(), std::move(anyPerson).value(),
                         std::move(number).value(), std::move(furtherNumber).value(),
                         std::move(person).value(), std::move(addNumber).value(), std::move(who).value(),
                         std::move(other).value(), std::move(addPerson).value(), std::move(stopped).value()},
                        further->toBool(), persons->toBool());
}

Result<qint64> LeadIdentity::idOfPerson(qint64 person)
{
    m_statements.anyPerson.bind(1, person);
    const auto any = idFrom(m_statements.anyPerson);
    if (!any || *any == 0)
        return any;
    m_statements.byPerson.bind(1, person);
    return idFrom(m_statements.byPerson);
}

Result<LeadIdentity::Match> LeadIdentity::find(const NewLead &row)
{
    const QByteArray number = row.lead.phone.e164().toLatin1();
    auto lead = idOfText(m_statements.anyNumber, number);
    if (lead && *lead != 0)
        lead = idOfText(m_statements.byNumber, number);
    if (lead && *lead == 0 && m_hasFurtherNumbers)
        lead = idOfText(m_statements.byFurtherNumber, number);
    if (!lead)
        return lead.error();
    if (*lead != 0)
        return Match {*lead, KnownAs::SameNumber};
    if (row.person == 0)
        return Match();
    lead = idOfPerson(row.person);
    if (lead && *lead == 0)
        lead = idOfOther(row);
    if (!lead)
        return lead.error();
    return *lead == 0 ? Match() : Match {*lead, KnownAs::SamePerson};
}

/// One of the two has an id and the other one none, or one of another program.
Result<qint64> LeadIdentity::idOfOther(const NewLead &row)
{
    if (row.alsoPerson != 0) {
        const auto without = idOfPerson(row.alsoPerson);
        if (!without || *without != 0)
            return without;
    }
    const qint64 key = row.program == 0 ? row.person : row.alsoPerson;
    if (!m_hasPersons || key == 0)
        return 0;
    m_statements.byOther.bind(1, key);
    m_statements.byOther.bind(2, row.program);
    return idFrom(m_statements.byOther);
}

Result<KnownRow> LeadIdentity::describe(const NewLead &row)
{
    const auto match = find(row);
    if (!match)
        return match.error();
    const QByteArray number = row.lead.phone.e164().toLatin1();
    const auto stopped = idOfText(m_statements.stopped, number);
    if (!stopped)
        return stopped.error();
    KnownRow known {match->known, {}, {}, *stopped != 0};
    if (match->lead == 0)
        return known;
    sqlite::Statement &who = m_statements.who;
    who.bind(1, match->lead);
    const auto read = who.step();
    if (!read)
        return read.error();
    if (*read) {
        const auto text = [&who](int column) { return QString::fromUtf8(who.text(column)); };
        known.person = {who.integer(0), text(1), text(2), text(3)};
        known.listName = text(4);
    }
    who.reset();
    return known;
}

Result<Done> LeadIdentity::addNumber(const PhoneNumber &number, qint64 lead)
{
    const QByteArray text = number.e164().toLatin1();
    m_hasFurtherNumbers = true;
    m_statements.addNumber.bind(1, QByteArrayView(text));
    m_statements.addNumber.bind(2, lead);
    return m_statements.addNumber.run();
}

Result<Done> LeadIdentity::remember(const NewLead &row, qint64 lead)
{
    for (const PhoneNumber &other : row.lead.otherPhones) {
        if (const auto added = addNumber(other, lead); !added)
            return added;
    }
    if (row.alsoPerson == 0)
        return Done {};
    m_hasPersons = true;
    m_statements.addPerson.bind(1, row.alsoPerson);
    m_statements.addPerson.bind(2, lead);
    m_statements.addPerson.bind(3, row.program);
    return m_statements.addPerson.run();
}

/// As the one to dial or as a further one.
Result<bool> LeadIdentity::hasNumber(const PhoneNumber &number, qint64 lead)
{
    const auto found = sql::value(m_db,
                                  u"SELECT EXISTS(SELECT 1 FROM leads WHERE id = ? AND phone = ?) "
                                  "OR EXISTS(SELECT 1 FROM lead_phones WHERE phone = ? AND lead_id = ?)"_s,
                                  {lead, number.e164(), number.e164(), lead});
    if (!found)
        return found.error();
    return found->toBool();
}

Result<QList<PhoneNumber>> LeadIdentity::addNumbers(const NewLead &row, qint64 lead)
{
    QList<PhoneNumber> all;
    for (const PhoneNumber &number : QList {row.lead.phone} + row.lead.otherPhones) {
        const auto has = hasNumber(number, lead);
        if (!has)
            return has.error();
        if (*has)
            continue;
        if (const auto added = addNumber(number, lead); !added)
            return added.error();
        all.append(number);
    }
    return all;
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
