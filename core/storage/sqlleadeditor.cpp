#include "core/leads/leadtags.h"
#include "core/storage/leadbulk.h"
#include "core/storage/leadchanges.h"
#include "core/storage/leadinsertion.h"
#include "core/storage/leadmerging.h"
#include "core/storage/sql.h"
#include "core/storage/stores.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadEditor)
};

Error conflict(const QString &message)
{
    return {Error::Kind::Conflict, message};
}

/// Conflict when a lead other than `except` has the number.
Result<Done> checkFree(const QSqlDatabase &db, const QString &phone, LeadId except)
{
    auto query = sql::exec(db,
                           u"SELECT trim(l.first_name || ' ' || l.last_name), l.company, s.name FROM leads l "
                           "JOIN lists s ON s.id = l.list_id LEFT JOIN imports i ON i.id = l.import_id "
                           "WHERE l.phone = ? AND l.id <> ? AND i.state IS NOT 'undone' "
                           "AND l.id NOT IN (SELECT lead_id FROM deleted_leads) LIMIT 1"_s,
                           {phone, raw(except)});
    if (!query)
        return query.error();
    if (!query->next())
        return Done {};
    const QString person = query->value(0).toString();
    const QString company = query->value(1).toString();
    const QString list = query->value(2).toString();
    query->finish();
    const QString name = person.isEmpty() ? company : person;
    if (name.isEmpty())
        return conflict(Words::tr("A lead of the list %1 has this number already.").arg(list));
    return conflict(Words::tr("%1 in the list %2 has this number already.").arg(name, list));
}

Result<Done> checkNoOpenCall(const QSqlDatabase &db, LeadId lead, const QString &phone)
{
    const auto open =
        sql::value(db,
                   u"SELECT 1 FROM attempts WHERE state IN ('intent','placed','live','unknown') "
                   "AND (lead_id = ? OR phone = ?) LIMIT 1"_s,
                   {raw(lead), phone});
    if (!open)
        return open.error();
    if (!open->isValid())
        return Done {};
    return conflict(
        Words::tr("A call to this number is under way. Change the number when the call has ended."));
}

Result<Done> changeNumber(const QSqlDatabase &db, EditId edit, LeadId lead, const QString &phone,
                          const NumberPolicy &policy)
{
    const auto number = PhoneNumber::fromStored(phone);
    const auto fault = number.isEmpty() ? NumberFault::NotANumber : PhoneNumbers::denial(number, policy);
    if (fault)
        return Error {Error::Kind::InvalidInput, faultMessage(*fault)};
    const auto present = sql::value(db, u"SELECT phone FROM leads WHERE id = ?"_s, {raw(lead)});
    if (!present)
        return present.error();
    if (present->toString() == phone)
        return Done {};
    if (const auto closed = checkNoOpenCall(db, lead, phone); !closed)
        return closed;
    if (const auto free = checkFree(db, phone, lead); !free)
        return free;
    if (const auto set = leadchanges::setField(db, edit, lead, LeadField::Phone, phone); !set)
        return set;
    if (const auto set = leadchanges::setRegion(db, edit, lead, PhoneNumbers::regionOf(number)); !set)
        return set;
    return leadchanges::lookAgain(db, {lead});
}

Result<Done> change(const QSqlDatabase &db, EditId edit, LeadId lead, LeadField field, const QString &value,
                    const NumberPolicy &policy)
{
    if (field == LeadField::Phone)
        return changeNumber(db, edit, lead, value, policy);
    if (field == LeadField::Tags)
        return leadchanges::setTags(db, edit, lead, leadtags::fromText(value));
    if (leadchanges::columnOf(field)) {
        const auto set = leadchanges::setField(db, edit, lead, field, value);
        return set && field == LeadField::Email ? leadchanges::lookAgain(db, {lead}) : set;
    }
    return Error {Error::Kind::InvalidInput, Words::tr("This field cannot be changed by hand."),
                  leadFieldCode(field)};
}

/// `done`, or forgotten when nothing was different: then the id is none.
Result<EditId> settle(const QSqlDatabase &db, EditId edit)
{
    const auto rows = sql::value(db, u"SELECT count(*) FROM edit_rows WHERE edit_id = ?"_s, {raw(edit)});
    if (!rows)
        return rows.error();
    const bool changed = rows->toLongLong() > 0;
    const auto settled = changed ? leadchanges::setState(db, edit, u"done"_s) : leadchanges::forget(db, edit);
    if (!settled)
        return settled.error();
    return changed ? edit : EditId {};
}

Result<EditId> editLead(const QSqlDatabase &db, LeadId lead, const LeadValues &values,
                        const NumberPolicy &policy, const QDateTime &nowUtc)
{
    const auto there = sql::value(
        db, u"SELECT 1 FROM leads WHERE id = ? AND id NOT IN (SELECT lead_id FROM deleted_leads)"_s,
        {raw(lead)});
    if (!there)
        return there.error();
    if (!there->isValid())
        return leadchanges::goneError();
    if (const auto back = LeadMerging::takeBackFrom(db, {lead}); !back)
        return back.error();
    const auto edit = leadchanges::begin(db, LeadChange::Edit, {}, nowUtc);
    if (!edit)
        return edit.error();
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (const auto done = change(db, edit->id, lead, it.key(), it.value(), policy); !done)
            return done.error();
    }
    return settle(db, edit->id);
}

Result<LeadId> insertByHand(const QSqlDatabase &db, const Lead &lead, ListId list, const QDateTime &nowUtc)
{
    NewLead row;
    row.lead = lead;
    row.lead.region = PhoneNumbers::regionOf(lead.phone);
    const auto fates = insertLeads(db, {{}, list, DuplicatePolicy::Keep, nowUtc},
                                   LeadBatch({row}, LeadBatch::Keep::Identity));
    if (!fates)
        return fates.error();
    const auto id = sql::value(db, u"SELECT max(id) FROM leads WHERE phone = ? AND list_id = ?"_s,
                               {lead.phone.e164(), raw(list)});
    if (!id)
        return id.error();
    return LeadId(id->toLongLong());
}

Result<AddedLead> addLead(const QSqlDatabase &db, const Lead &lead, const QString &listName,
                          const NumberPolicy &policy, const QDateTime &nowUtc)
{
    const auto fault = lead.phone.isEmpty() ? NumberFault::Empty : PhoneNumbers::denial(lead.phone, policy);
    if (fault)
        return Error {Error::Kind::InvalidInput, faultMessage(*fault)};
    if (const auto free = checkFree(db, lead.phone.e164(), {}); !free)
        return free.error();
    const auto list = leadchanges::listNamed(db, listName, nowUtc);
    if (!list)
        return list.error();
    const auto id = insertByHand(db, lead, *list, nowUtc);
    if (!id)
        return id.error();
    const auto edit = leadchanges::begin(db, LeadChange::Add, {}, nowUtc);
    if (!edit)
        return edit.error();
    const auto noted = sql::change(
        db, u"INSERT INTO edit_rows(edit_id, lead_id, field, before, after) VALUES(?, ?, 'added', '', '')"_s,
        {raw(edit->id), raw(*id)});
    if (!noted)
        return noted.error();
    if (const auto done = leadchanges::setState(db, edit->id, u"done"_s); !done)
        return done.error();
    return AddedLead {*id, edit->id};
}

class SqlLeadEditor final : public LeadEditor {
public:
    SqlLeadEditor(Database &database, Changes &changes, const Clock &clock, const NumberPolicy &policy)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
        , m_policy(policy)
    {
    }

    QFuture<Result<BulkResult>> changeAll(const BulkChange &change, const QList<LeadId> &leads,
                                          CancelFlag cancel, Progress progress) override
    {
        return promised<BulkResult>([&](const auto &finish) {
            leadbulk::start(m_database, {change, leads, cancel, std::move(progress), m_clock.nowUtc()},
                            finish);
        });
    }

    QFuture<Result<qint64>> undo(EditId edit, Progress progress) override
    {
        return promised<qint64>([&](const auto &finish) {
            leadbulk::startUndo(m_database, edit, m_clock.nowUtc(), std::move(progress), finish);
        });
    }

    QFuture<Result<EditId>> edit(LeadId lead, const LeadValues &values) override
    {
        return m_database.run([changes = &m_changes, lead, values, policy = m_policy,
                               now = m_clock.nowUtc()](QSqlDatabase &db) {
            auto edit = sql::inTransaction(db, [&] { return editLead(db, lead, values, policy, now); });
            if (edit)
                emit changes->leadsChanged();
            return edit;
        });
    }

    QFuture<Result<AddedLead>> add(const Lead &lead, const QString &listName) override
    {
        return m_database.run([changes = &m_changes, lead, listName, policy = m_policy,
                               now = m_clock.nowUtc()](QSqlDatabase &db) {
            auto added = sql::inTransaction(db, [&] { return addLead(db, lead, listName, policy, now); });
            if (added)
                announceAll(*changes);
            return added;
        });
    }

private:
    static void announceAll(Changes &changes)
    {
        emit changes.leadsChanged();
        emit changes.listsChanged();
        emit changes.campaignsChanged();
        emit changes.stopListChanged();
    }

    /// A future for what `start` hands to the function it is given, once everybody has been told.
    template <typename T, typename Start> QFuture<Result<T>> promised(Start start)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto future = promise->future();
        start([changes = &m_changes, promise](const Result<T> &result) {
            announceAll(*changes);
            promise->addResult(result);
            promise->finish();
        });
        return future;
    }

    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
    NumberPolicy m_policy;
};

} // namespace

std::unique_ptr<LeadEditor> makeSqlLeadEditor(Database &database, Changes &changes, const Clock &clock,
                                              const NumberPolicy &policy)
{
    return std::make_unique<SqlLeadEditor>(database, changes, clock, policy);
}
