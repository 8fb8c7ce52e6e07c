#include "core/storage/sql.h"
#include "core/storage/stores.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcRecords, "leadline.storage.leads.records")

using namespace Qt::StringLiterals;

namespace {

constexpr int sameNumberAtMost = 10;
constexpr int editsAtMost = 100;

/// Changes of many leads note what they are about; a list is noted by its id.
QString aboutText(const QSqlQuery &row, int column)
{
    const bool isList = row.value(3).toString() == "list"_L1;
    return row.value(isList ? column + 2 : column).toString();
}

LeadEditEntry entryOf(const QSqlQuery &row)
{
    LeadEditEntry entry;
    entry.edit = EditId(row.value(0).toLongLong());
    entry.atUtc = sql::toDateTime(row.value(1));
    entry.change = leadChangeFromCode(row.value(2).toString()).value_or(LeadChange::Edit);
    const QString field = row.value(3).toString();
    if (entry.change == LeadChange::Edit && field.startsWith("tag "_L1))
        entry.change = row.value(4).toString().isEmpty() ? LeadChange::Tag : LeadChange::Untag;
    else if (entry.change == LeadChange::Edit)
        entry.field = leadFieldFromCode(field).value_or(LeadField::None);
    entry.before = aboutText(row, 4);
    entry.after = aboutText(row, 5);
    return entry;
}

class SqlLeadRecords final : public LeadRecords {
public:
    explicit SqlLeadRecords(const QString &databaseFile)
        : m_connection(databaseFile)
    {
    }

    LeadRecord of(LeadId lead) override
    {
        LeadRecord record;
        each(u"SELECT s.name, i.file_name, coalesce(i.started_at, l.created_at), l.held_reason FROM leads l "
             "JOIN lists s ON s.id = l.list_id LEFT JOIN imports i ON i.id = l.import_id WHERE l.id = ?"_s,
             {raw(lead)}, [&record](const QSqlQuery &row) {
                 record.listName = row.value(0).toString();
                 record.fileName = row.value(1).toString();
                 record.storedUtc = sql::toDateTime(row.value(2));
                 record.heldReason = row.value(3).toString();
             });
        each(u"SELECT source, added_at FROM stop_list WHERE phone = (SELECT phone FROM leads WHERE id = ?)"_s,
             {raw(lead)}, [&record](const QSqlQuery &row) {
                 record.onStopList = true;
                 record.stopSource = row.value(0).toString();
                 record.stoppedUtc = sql::toDateTime(row.value(1));
             });
        readSameNumber(record, lead);
        readEdits(record, lead);
        return record;
    }

    QStringList tags() override
    {
        return texts(
            u"SELECT name FROM tags WHERE EXISTS (SELECT 1 FROM lead_tags l WHERE l.tag_id = tags.id) "
            "ORDER BY name COLLATE NOCASE"_s);
    }

    QStringList owners() override
    {
        // One step of the index per owner, however many leads each of them has.
        return texts(
            u"WITH RECURSIVE o(name) AS (SELECT min(owner) FROM leads WHERE owner <> '' "
            "UNION ALL SELECT (SELECT min(owner) FROM leads WHERE owner > o.name AND owner <> '') FROM o "
            "WHERE o.name IS NOT NULL) SELECT name FROM o WHERE name IS NOT NULL ORDER BY name COLLATE NOCASE"_s);
    }

private:
    void readSameNumber(LeadRecord &record, LeadId lead)
    {
        each(u"SELECT o.id, trim(o.first_name || ' ' || o.last_name), o.company, s.name FROM leads l "
             "JOIN leads o ON o.phone = l.phone AND o.id <> l.id JOIN lists s ON s.id = o.list_id "
             "LEFT JOIN imports i ON i.id = o.import_id WHERE l.id = ? AND i.state IS NOT 'undone' "
             "AND o.id NOT IN (SELECT lead_id FROM deleted_leads) ORDER BY o.id LIMIT ?"_s,
             {raw(lead), sameNumberAtMost}, [&record](const QSqlQuery &row) {
                 const QString person = row.value(1).toString();
                 record.sameNumber.append({LeadId(row.value(0).toLongLong()),
                                           person.isEmpty() ? row.value(2).toString() : person,
                                           row.value(3).toString()});
             });
    }

    void readEdits(LeadRecord &record, LeadId lead)
    {
        each(u"SELECT e.id, e.at, e.change, r.field, r.before, r.after, b.name, a.name FROM edit_rows r "
             "JOIN edits e ON e.id = r.edit_id AND e.state = 'done' "
             "LEFT JOIN lists b ON r.field = 'list' AND b.id = CAST(r.before AS INTEGER) "
             "LEFT JOIN lists a ON r.field = 'list' AND a.id = CAST(r.after AS INTEGER) "
             "WHERE r.lead_id = ? AND r.field <> 'region' ORDER BY e.id DESC, r.field LIMIT ?"_s,
             {raw(lead), editsAtMost},
             [&record](const QSqlQuery &row) { record.edits.append(entryOf(row)); });
    }

    QStringList texts(const QString &statement)
    {
        QStringList found;
        each(statement, {}, [&found](const QSqlQuery &row) { found.append(row.value(0).toString()); });
        return found;
    }

    template <typename Handler>
    void each(const QString &statement, const QVariantList &binds, Handler handler)
    {
        auto query = sql::exec(m_connection.database(), statement, binds);
        if (!query) {
            qCWarning(lcRecords, "%ls", qUtf16Printable(query.error().detail));
            return;
        }
        while (query->next())
            handler(*query);
        query->finish();
    }

    sql::LazyConnection m_connection;
};

} // namespace

std::unique_ptr<LeadRecords> makeSqlLeadRecords(const QString &databaseFile)
{
    return std::make_unique<SqlLeadRecords>(databaseFile);
}
