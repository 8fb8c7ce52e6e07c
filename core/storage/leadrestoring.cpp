#include "core/storage/leadchanges.h"
#include "core/storage/leadmerging.h"
#include "core/storage/sql.h"
#include "core/storage/stoprelease.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using leadchanges::ofChunk;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadEditor)
};

Result<qint64> restoreColumn(const QSqlDatabase &db, EditId edit, const QString &column, const QString &field,
                             const QString &ids)
{
    const bool number = field == "list"_L1;
    const QString before = number ? u"CAST(e.before AS INTEGER)"_s : u"e.before"_s;
    const QString after = number ? u"CAST(e.after AS INTEGER)"_s : u"e.after"_s;
    return sql::change(db,
                       u"UPDATE leads SET %1 = %2 FROM edit_rows e WHERE e.edit_id = %3 AND e.field = ? "
                       "AND e.lead_id = leads.id AND leads.%1 = %4 "
                       "AND leads.id IN (SELECT value FROM json_each(?))"_s.arg(column, before)
                           .arg(raw(edit))
                           .arg(after),
                       {field, ids});
}

Result<qint64> restoreColumns(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    if (edit.change == LeadChange::Move)
        return restoreColumn(db, edit.id, u"list_id"_s, u"list"_s, ids);
    if (edit.change == LeadChange::Owner)
        return restoreColumn(db, edit.id, u"owner"_s, u"owner"_s, ids);
    for (const LeadField field : editableFields()) {
        if (const char *column = leadchanges::columnOf(field)) {
            const auto done =
                restoreColumn(db, edit.id, QString::fromLatin1(column), leadFieldCode(field), ids);
            if (!done)
                return done;
        }
    }
    return restoreColumn(db, edit.id, u"region"_s, u"region"_s, ids);
}

Result<qint64> restoreTags(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const QString rows = u"FROM edit_rows WHERE field GLOB 'tag *' AND "_s + ofChunk(edit.id);
    const auto gone = sql::change(db,
                                  u"DELETE FROM lead_tags WHERE (tag_id, lead_id) IN (SELECT "
                                  u"CAST(substr(field, 5) AS INTEGER), lead_id %1 "
                                  "AND after <> '')"_s.arg(rows),
                                  {ids});
    if (!gone)
        return gone;
    return sql::change(
        db,
        u"INSERT OR IGNORE INTO lead_tags(tag_id, lead_id) SELECT CAST(substr(field, 5) AS INTEGER), "
        "lead_id %1 AND before <> ''"_s.arg(rows),
        {ids});
}

Result<qint64> restoreDeleted(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const auto queued = sql::change(
        db,
        uR"(INSERT OR IGNORE INTO campaign_leads(campaign_id, lead_id, state, reason, detail, next_at, priority,
        attempts, outcome, last_attempt_id) SELECT json_extract(p.value, '$[0]'), e.lead_id,
        json_extract(p.value, '$[1]'), json_extract(p.value, '$[2]'), json_extract(p.value, '$[3]'),
        json_extract(p.value, '$[4]'), json_extract(p.value, '$[5]'), json_extract(p.value, '$[6]'),
        json_extract(p.value, '$[7]'), json_extract(p.value, '$[8]')
        FROM edit_rows e, json_each(e.before) p WHERE e.edit_id = %1
        AND e.lead_id IN (SELECT value FROM json_each(?))
        AND EXISTS (SELECT 1 FROM campaigns c WHERE c.id = json_extract(p.value, '$[0]')))"_s.arg(
            raw(edit.id)),
        {ids});
    if (!queued)
        return queued;
    return sql::change(db,
                       u"DELETE FROM deleted_leads WHERE lead_id IN (SELECT lead_id FROM edit_rows WHERE "_s
                           + ofChunk(edit.id) + u')',
                       {ids});
}

/// A request that a call has brought meanwhile stays (I-16).
Result<qint64> restoreStopped(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const QString ours =
        u"source = ? AND phone IN (SELECT after FROM edit_rows WHERE %1) AND NOT EXISTS (SELECT 1 "
        "FROM attempts a WHERE a.phone = stop_list.phone AND a.outcome = 'do_not_call')"_s.arg(
            ofChunk(edit.id));
    const QVariantList binds {sql::fromText(edit.text), ids};
    const auto numbers =
        sql::value(db, u"SELECT json_group_array(phone) FROM stop_list WHERE "_s + ours, binds);
    if (!numbers)
        return numbers.error();
    const auto logged = sql::change(
        db,
        u"INSERT INTO stop_list_log(at, phone, action, source) SELECT ?, phone, 'removed', ? FROM stop_list "
        "WHERE "_s
            + ours,
        QVariantList {sql::fromDateTime(edit.nowUtc), Words::tr("undone at once by a person")} + binds);
    if (!logged)
        return logged;
    const auto gone = sql::change(db, u"DELETE FROM stop_list WHERE "_s + ours, binds);
    if (!gone)
        return gone;
    const auto asked = stoprelease::lookAgain(db, numbers->toString());
    return asked ? gone : Result<qint64>(asked.error());
}

Error calledMeanwhile()
{
    return {Error::Kind::Conflict,
            Words::tr("The lead was called meanwhile, so it stays: the record of calls stays complete.")};
}

/// A lead that was added by hand goes as if it was deleted.
Result<qint64> restoreAdded(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const auto called = sql::value(
        db, u"SELECT 1 FROM attempts WHERE lead_id IN (SELECT value FROM json_each(?)) LIMIT 1"_s, {ids});
    if (!called)
        return called.error();
    if (called->isValid())
        return calledMeanwhile();
    const auto queued = sql::change(
        db, u"DELETE FROM campaign_leads WHERE lead_id IN (SELECT value FROM json_each(?))"_s, {ids});
    if (!queued)
        return queued;
    return sql::change(
        db,
        u"INSERT OR IGNORE INTO deleted_leads(lead_id, at) SELECT lead_id, ? FROM edit_rows WHERE "_s
            + ofChunk(edit.id),
        {sql::fromDateTime(edit.nowUtc), ids});
}

Result<qint64> restoreEdited(const QSqlDatabase &db, const leadchanges::Edit &edit, const QString &ids)
{
    const auto columns = restoreColumns(db, edit, ids);
    return columns ? restoreTags(db, edit, ids) : columns;
}

struct WayBack {
    LeadChange change;
    Result<qint64> (*restore)(const QSqlDatabase &, const leadchanges::Edit &, const QString &);
};
constexpr std::array waysBack {
    WayBack {LeadChange::Tag, restoreTags},       WayBack {LeadChange::Untag, restoreTags},
    WayBack {LeadChange::Owner, restoreColumns},  WayBack {LeadChange::Move, restoreColumns},
    WayBack {LeadChange::Delete, restoreDeleted}, WayBack {LeadChange::Stop, restoreStopped},
    WayBack {LeadChange::Edit, restoreEdited},    WayBack {LeadChange::Add, restoreAdded},
};

} // namespace

namespace leadchanges {

Result<qint64> restore(const QSqlDatabase &db, const Edit &edit, const QList<LeadId> &leads)
{
    const QString ids = sql::idArray(leads);
    const auto way = std::ranges::find(waysBack, edit.change, &WayBack::change);
    Q_ASSERT(way != waysBack.end());
    if (const auto back = LeadMerging::takeBackFrom(db, leads); !back)
        return back.error();
    if (const auto done = way->restore(db, edit, ids); !done)
        return done;
    if (edit.change == LeadChange::Edit) {
        if (const auto done = lookAgain(db, leads); !done)
            return done.error();
    }
    if (const auto dropped = sql::change(db, u"DELETE FROM edit_rows WHERE "_s + ofChunk(edit.id), {ids});
        !dropped)
        return dropped;
    return leads.size();
}

} // namespace leadchanges
