#include "core/storage/leadchanges.h"

#include "core/storage/leadmerging.h"
#include "core/storage/sql.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadEditor)
};

struct FieldColumn {
    LeadField field;
    const char *column;
};
constexpr std::array fieldColumns {
    FieldColumn {LeadField::Phone, "phone"},        FieldColumn {LeadField::FirstName, "first_name"},
    FieldColumn {LeadField::LastName, "last_name"}, FieldColumn {LeadField::Company, "company"},
    FieldColumn {LeadField::Email, "email"},        FieldColumn {LeadField::City, "city"},
    FieldColumn {LeadField::State, "state"},        FieldColumn {LeadField::PostalCode, "postal_code"},
    FieldColumn {LeadField::Notes, "notes"},        FieldColumn {LeadField::Owner, "owner"},
};

/// What a lead of a chunk gets noted: `before` and `after` are expressions over the lead `l`.
struct Note {
    QString field;
    QString before;
    QString after;
    QString condition;
    QVariantList binds; ///< of the four, in this order
};

/// The number of leads noted, which are those the change concerns.
Result<qint64> note(const QSqlDatabase &db, EditId edit, const QString &ids, const Note &what)
{
    const QString statement = u"INSERT OR IGNORE INTO edit_rows(edit_id, lead_id, field, before, after) "
                              u"SELECT %1, l.id, %2, %3, %4 "
                              "FROM json_each(?) j CROSS JOIN leads l ON l.id = j.value "
                              "WHERE l.id NOT IN (SELECT lead_id FROM deleted_leads) AND %5"_s.arg(raw(edit))
                                  .arg(what.field, what.before, what.after, what.condition);
    // The binds of the select list come before the ids.
    const auto inList = what.field.count(u'?') + what.before.count(u'?') + what.after.count(u'?');
    return sql::change(db, statement,
                       what.binds.mid(0, inList) + QVariantList {ids} + what.binds.mid(inList));
}

QString tagField(qint64 tag)
{
    return u"tag %1"_s.arg(tag);
}

Result<qint64> tag(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const auto noted =
        note(db, edit.id, ids,
             {u"?"_s,
              u"''"_s,
              u"?"_s,
              u"NOT EXISTS (SELECT 1 FROM lead_tags t WHERE t.tag_id = ? AND t.lead_id = l.id)"_s,
              {tagField(edit.target), sql::fromText(edit.text), edit.target}});
    if (!noted)
        return noted;
    return sql::change(
        db,
        u"INSERT INTO lead_tags(tag_id, lead_id) SELECT %1, lead_id FROM edit_rows WHERE field = 'tag %1' AND "_s
                .arg(edit.target)
            + leadchanges::ofChunk(edit.id),
        {ids});
}

Result<qint64> untag(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const auto noted = note(db, edit.id, ids,
                            {u"?"_s,
                             u"?"_s,
                             u"''"_s,
                             u"EXISTS (SELECT 1 FROM lead_tags t WHERE t.tag_id = ? AND t.lead_id = l.id)"_s,
                             {tagField(edit.target), sql::fromText(edit.text), edit.target}});
    if (!noted)
        return noted;
    return sql::change(
        db,
        u"DELETE FROM lead_tags WHERE tag_id = %1 AND lead_id IN (SELECT value FROM json_each(?))"_s.arg(
            edit.target),
        {ids});
}

Result<qint64> assign(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const QString owner = sql::fromText(edit.text);
    const auto noted =
        note(db, edit.id, ids, {u"'owner'"_s, u"l.owner"_s, u"?"_s, u"l.owner <> ?"_s, {owner, owner}});
    if (!noted)
        return noted;
    return sql::change(db,
                       u"UPDATE leads SET owner = ? WHERE id IN (SELECT lead_id FROM edit_rows WHERE "_s
                           + leadchanges::ofChunk(edit.id) + u')',
                       {owner, ids});
}

Result<qint64> move(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const auto noted = note(db, edit.id, ids,
                            {u"'list'"_s,
                             u"l.list_id"_s,
                             u"?"_s,
                             u"l.list_id <> ?"_s,
                             {QString::number(edit.target), edit.target}});
    if (!noted)
        return noted;
    return sql::change(db,
                       u"UPDATE leads SET list_id = ? WHERE id IN (SELECT lead_id FROM edit_rows WHERE "_s
                           + leadchanges::ofChunk(edit.id) + u')',
                       {edit.target, ids});
}

/// What a lead is in its campaigns, so that it can be put back.
const QString campaignPlaces =
    uR"((SELECT coalesce(json_group_array(json_array(c.campaign_id, c.state, c.reason,
    c.detail, c.next_at, c.priority, c.attempts, c.outcome, c.last_attempt_id)), '[]') FROM campaign_leads c
    WHERE c.lead_id = l.id))"_s;

Result<qint64> remove(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const auto noted = note(db, edit.id, ids,
                            {u"'deleted'"_s,
                             campaignPlaces,
                             u"''"_s,
                             u"NOT EXISTS (SELECT 1 FROM attempts a WHERE a.lead_id = l.id)"_s,
                             {}});
    if (!noted)
        return noted;
    const auto queued =
        sql::change(db,
                    u"DELETE FROM campaign_leads WHERE lead_id IN (SELECT lead_id FROM edit_rows WHERE "_s
                        + leadchanges::ofChunk(edit.id) + u')',
                    {ids});
    if (!queued)
        return queued;
    return sql::change(db,
                       u"INSERT INTO deleted_leads(lead_id, at) SELECT lead_id, ? FROM edit_rows WHERE "_s
                           + leadchanges::ofChunk(edit.id),
                       {sql::fromDateTime(edit.nowUtc), ids});
}

Result<qint64> stop(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const auto noted = note(db, edit.id, ids,
                            {u"'stop'"_s,
                             u"''"_s,
                             u"l.phone"_s,
                             u"NOT EXISTS (SELECT 1 FROM stop_list s WHERE s.phone = l.phone)"_s,
                             {}});
    if (!noted)
        return noted;
    // What stands there already no longer hangs on the call that brought it, whose decision may be undone.
    const auto released = sql::change(db,
                                      u"UPDATE stop_list SET attempt_id = NULL WHERE attempt_id IS NOT NULL "
                                      "AND phone IN (SELECT phone FROM leads WHERE id IN "
                                      "(SELECT value FROM json_each(?)))"_s,
                                      {ids});
    if (!released)
        return released;
    const QVariantList binds {sql::fromText(edit.text), sql::fromDateTime(edit.nowUtc), ids};
    const QString numbers = u" FROM edit_rows WHERE "_s + leadchanges::ofChunk(edit.id);
    const auto logged = sql::change(
        db,
        u"INSERT INTO stop_list_log(source, at, phone, action) SELECT DISTINCT ?, ?, after, 'added'"_s
            + numbers,
        binds);
    if (!logged)
        return logged;
    return sql::change(
        db, u"INSERT INTO stop_list(source, added_at, phone) SELECT DISTINCT ?, ?, after"_s + numbers, binds);
}

using Apply = Result<qint64> (*)(const QSqlDatabase &, const leadchanges::Edit &, const QString &);
struct Way {
    LeadChange change;
    Apply apply;
};
constexpr std::array ways {
    Way {LeadChange::Tag, tag},   Way {LeadChange::Untag, untag},   Way {LeadChange::Owner, assign},
    Way {LeadChange::Move, move}, Way {LeadChange::Delete, remove}, Way {LeadChange::Stop, stop},
};

Result<qint64> tagNamed(const QSqlDatabase &db, const QString &name)
{
    const auto made = sql::change(db, u"INSERT INTO tags(name) VALUES(?) ON CONFLICT(name) DO NOTHING"_s,
                                  {sql::fromText(name)});
    if (!made)
        return made;
    const auto id = sql::value(db, u"SELECT id FROM tags WHERE name = ?"_s, {sql::fromText(name)});
    if (!id)
        return id.error();
    return id->toLongLong();
}

Result<qint64> targetOf(const QSqlDatabase &db, LeadChange change, const QString &text,
                        const QDateTime &nowUtc)
{
    if (change == LeadChange::Move) {
        const auto list = leadchanges::listNamed(db, text, nowUtc);
        return list ? Result<qint64>(raw(*list)) : Result<qint64>(list.error());
    }
    if (change != LeadChange::Tag && change != LeadChange::Untag)
        return 0;
    if (text.isEmpty())
        return Error {Error::Kind::InvalidInput, Words::tr("The tag needs a name.")};
    if (change == LeadChange::Tag && (text.contains(u',') || text.contains(u';')))
        return Error {Error::Kind::InvalidInput,
                      Words::tr("A tag has neither commas nor semicolons. Add one tag after the other.")};
    return tagNamed(db, text);
}

} // namespace

namespace leadchanges {

QString ofChunk(EditId edit)
{
    return u"edit_id = %1 AND lead_id IN (SELECT value FROM json_each(?))"_s.arg(raw(edit));
}

const char *columnOf(LeadField field)
{
    const auto at = std::ranges::find(fieldColumns, field, &FieldColumn::field);
    return at == fieldColumns.end() ? nullptr : at->column;
}

Result<ListId> listNamed(const QSqlDatabase &db, const QString &name, const QDateTime &nowUtc)
{
    if (name.trimmed().isEmpty())
        return Error {Error::Kind::InvalidInput, Words::tr("The list needs a name.")};
    const auto made =
        sql::change(db, u"INSERT INTO lists(name, created_at) VALUES(?, ?) ON CONFLICT(name) DO NOTHING"_s,
                    {sql::fromText(name), sql::fromDateTime(nowUtc)});
    if (!made)
        return made.error();
    const auto id = sql::value(db, u"SELECT id FROM lists WHERE name = ?"_s, {sql::fromText(name)});
    if (!id)
        return id.error();
    return ListId(id->toLongLong());
}

Error goneError()
{
    return {Error::Kind::NotFound, Words::tr("This lead is not in the database any more.")};
}

Result<Edit> begin(const QSqlDatabase &db, LeadChange change, const QString &text, const QDateTime &nowUtc)
{
    const auto target = targetOf(db, change, text, nowUtc);
    if (!target)
        return target.error();
    const auto made =
        sql::exec(db, u"INSERT INTO edits(at, change, text, state) VALUES(?, ?, ?, 'running')"_s,
                  {sql::fromDateTime(nowUtc), leadChangeCode(change), sql::fromText(text)});
    if (!made)
        return made.error();
    return Edit {EditId(made->lastInsertId().toLongLong()), change, text, *target, nowUtc};
}

Result<Edit> find(const QSqlDatabase &db, EditId id, const QDateTime &nowUtc)
{
    auto query = sql::exec(db, u"SELECT change, text FROM edits WHERE id = ?"_s, {raw(id)});
    if (!query)
        return query.error();
    if (!query->next())
        return Error {Error::Kind::NotFound, Words::tr("This change was taken back already.")};
    Edit edit {id, leadChangeFromCode(query->value(0).toString()).value_or(LeadChange::Edit),
               query->value(1).toString(), 0, nowUtc};
    query->finish();
    return edit;
}

Result<Done> setState(const QSqlDatabase &db, EditId id, const QString &state)
{
    const auto done = sql::change(db, u"UPDATE edits SET state = ? WHERE id = ?"_s, {state, raw(id)});
    return done ? Result<Done>(Done {}) : Result<Done>(done.error());
}

Result<Done> forget(const QSqlDatabase &db, EditId id)
{
    const auto done = sql::change(db, u"DELETE FROM edits WHERE id = ?"_s, {raw(id)});
    return done ? Result<Done>(Done {}) : Result<Done>(done.error());
}

Result<Applied> apply(const QSqlDatabase &db, const Edit &edit, const QList<LeadId> &leads)
{
    const QString ids = sql::idArray(leads);
    const auto way = std::ranges::find(ways, edit.change, &Way::change);
    Q_ASSERT(way != ways.end());
    if (const auto back = LeadMerging::takeBackFrom(db, leads); !back)
        return back.error();
    if (const auto done = way->apply(db, edit, ids); !done)
        return done.error();
    Applied applied;
    const auto noted =
        sql::value(db, u"SELECT count(*) FROM edit_rows WHERE "_s + leadchanges::ofChunk(edit.id), {ids});
    if (!noted)
        return noted.error();
    applied.changed = noted->toLongLong();
    if (edit.change != LeadChange::Delete)
        return applied;
    const auto called =
        sql::value(db,
                   u"SELECT count(*) FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM attempts a WHERE "
                   "a.lead_id = j.value)"_s,
                   {ids});
    if (!called)
        return called.error();
    applied.called = called->toLongLong();
    return applied;
}

Result<QList<LeadId>> some(const QSqlDatabase &db, EditId id, int limit)
{
    auto query = sql::exec(db, u"SELECT DISTINCT lead_id FROM edit_rows WHERE edit_id = ? LIMIT ?"_s,
                           {raw(id), limit});
    if (!query)
        return query.error();
    QList<LeadId> leads;
    while (query->next())
        leads.append(LeadId(query->value(0).toLongLong()));
    query->finish();
    return leads;
}

Result<Done> setField(const QSqlDatabase &db, EditId edit, LeadId lead, LeadField field, const QString &value)
{
    const char *name = columnOf(field);
    Q_ASSERT(name);
    const QString column = QString::fromLatin1(name);
    const QString after = sql::fromText(value);
    const auto noted = sql::change(db,
                                   u"INSERT INTO edit_rows(edit_id, lead_id, field, before, after) "
                                   "SELECT ?, id, ?, %1, ? FROM leads WHERE id = ? AND %1 <> ?"_s.arg(column),
                                   {raw(edit), leadFieldCode(field), after, raw(lead), after});
    if (!noted)
        return noted.error();
    const auto set =
        sql::change(db, u"UPDATE leads SET %1 = ? WHERE id = ?"_s.arg(column), {after, raw(lead)});
    return set ? Result<Done>(Done {}) : Result<Done>(set.error());
}

Result<Done> setRegion(const QSqlDatabase &db, EditId edit, LeadId lead, const QString &region)
{
    const QString after = sql::fromText(region);
    const auto noted =
        sql::change(db,
                    u"INSERT INTO edit_rows(edit_id, lead_id, field, before, after) "
                    "SELECT ?, id, 'region', region, ? FROM leads WHERE id = ? AND region <> ?"_s,
                    {raw(edit), after, raw(lead), after});
    if (!noted)
        return noted.error();
    const auto set = sql::change(db, u"UPDATE leads SET region = ? WHERE id = ?"_s, {after, raw(lead)});
    return set ? Result<Done>(Done {}) : Result<Done>(set.error());
}

Result<Done> setTags(const QSqlDatabase &db, EditId edit, LeadId lead, const QStringList &tags)
{
    const QString ids = sql::idArray(QList<LeadId> {lead});
    QStringList wanted;
    for (const QString &name : tags) {
        const auto id = tagNamed(db, name);
        if (!id)
            return id.error();
        wanted.append(QString::number(*id));
        if (const auto done = tag(db, {edit, LeadChange::Tag, name, *id, {}}, ids); !done)
            return done.error();
    }
    auto query =
        sql::exec(db,
                  u"SELECT t.id, t.name FROM lead_tags l JOIN tags t ON t.id = l.tag_id WHERE l.lead_id = ? "
                  "AND t.id NOT IN (%1)"_s.arg(wanted.join(u',')),
                  {raw(lead)});
    if (!query)
        return query.error();
    QList<std::pair<qint64, QString>> superfluous;
    while (query->next())
        superfluous.append({query->value(0).toLongLong(), query->value(1).toString()});
    query->finish();
    for (const auto &[id, name] : superfluous) {
        if (const auto done = untag(db, {edit, LeadChange::Untag, name, id, {}}, ids); !done)
            return done.error();
    }
    return Done {};
}

Result<Done> giveTag(const QSqlDatabase &db, LeadId lead, const QString &tag)
{
    const auto id = tagNamed(db, tag);
    if (!id)
        return id.error();
    const auto given =
        sql::change(db, u"INSERT OR IGNORE INTO lead_tags(tag_id, lead_id) VALUES(?, ?)"_s, {*id, raw(lead)});
    return given ? Result<Done>(Done {}) : Result<Done>(given.error());
}

} // namespace leadchanges
