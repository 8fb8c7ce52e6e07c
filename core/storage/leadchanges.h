#pragma once

#include "core/leads/leadeditor.h"

#include <QSqlDatabase>

/// What hands change, as rows of `edit_rows`: what each lead had and what it got. Every function belongs into
/// a transaction of the caller.
namespace leadchanges {

/// A change that is under way. `target`: id of the tag or the list, 0 for the others.
struct Edit {
    EditId id {};
    LeadChange change = LeadChange::Tag;
    QString text;
    qint64 target = 0;
    QDateTime nowUtc;
};

struct Applied {
    qint64 changed = 0;
    qint64 called = 0;
};

/// Writes the head of a change, in state `running`; finds or makes its tag or list.
Result<Edit> begin(const QSqlDatabase &db, LeadChange change, const QString &text, const QDateTime &nowUtc);
/// The same of a change that is there; NotFound when it was taken back.
Result<Edit> find(const QSqlDatabase &db, EditId id, const QDateTime &nowUtc);
Result<Done> setState(const QSqlDatabase &db, EditId id, const QString &state);
/// Removes the head once no rows are left.
Result<Done> forget(const QSqlDatabase &db, EditId id);

/// Changes these leads and notes how they were.
Result<Applied> apply(const QSqlDatabase &db, const Edit &edit, const QList<LeadId> &leads);
/// Some leads that the change still stands for.
Result<QList<LeadId>> some(const QSqlDatabase &db, EditId id, int limit);
/// Gives these leads back what they had, where they still have what the change gave them, and drops the
/// notes.
Result<qint64> restore(const QSqlDatabase &db, const Edit &edit, const QList<LeadId> &leads);

/// Notes one field of one lead and sets it. `field` is one of `editableFields`, but for the tags.
Result<Done> setField(const QSqlDatabase &db, EditId edit, LeadId lead, LeadField field,
                      const QString &value);
/// The same for the country of the number.
Result<Done> setRegion(const QSqlDatabase &db, EditId edit, LeadId lead, const QString &region);
/// Notes and makes the difference between the tags the lead has and `tags`.
Result<Done> setTags(const QSqlDatabase &db, EditId edit, LeadId lead, const QStringList &tags);
/// Gives one tag to one lead without a note.
Result<Done> giveTag(const QSqlDatabase &db, LeadId lead, const QString &tag);
/// A lead that was refused for its number or its company is ready to be looked at again, and so are the other
/// leads of the same person.
Result<Done> lookAgain(const QSqlDatabase &db, const QList<LeadId> &leads);
/// The gate is asked again about leads that it kept out of their campaigns: `which` is a condition on rows of
/// campaign_leads c. Nothing but refused and parked leads is touched.
Result<Done> wake(const QSqlDatabase &db, const QString &which, const QVariantList &binds);
/// The list of that name; made when there is none.
Result<ListId> listNamed(const QSqlDatabase &db, const QString &name, const QDateTime &nowUtc);
Error goneError();

/// "edit_id = 7 AND lead_id IN (...)", a condition on `edit_rows` whose one bind is the ids.
QString ofChunk(EditId edit);
/// Column of `leads` for a field; nullptr for those that have none.
const char *columnOf(LeadField field);

} // namespace leadchanges
