#include "core/storage/sqlleadholds.h"

#include "core/storage/sql.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeadHolds)
};

/// Nothing when the lead may be released.
Result<Done> checkReleasable(const QSqlDatabase &db, LeadId lead)
{
    const auto found = sql::value(db, u"SELECT held_reason <> '' OR EXISTS (SELECT 1 FROM campaign_leads c "
                                      "WHERE c.lead_id = leads.id AND c.state = 'parked' AND c.reason = 'held') "
                                      "FROM leads WHERE id = ?"_s,
                                  {raw(lead)});
    if (!found)
        return found.error();
    if (!found->isValid() || found->isNull())
        return Error {Error::Kind::NotFound, Words::tr("This lead is not in the database any more.")};
    if (!found->toBool())
        return Error {Error::Kind::Conflict, Words::tr("Nothing holds this lead.")};
    const auto unread = sql::value(db, u"SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'backup_at')"_s);
    if (!unread)
        return unread.error();
    if (unread->toBool())
        return Error {Error::Kind::Conflict,
                      Words::tr("The provider has not said yet which numbers were called since the backup. "
                                "Release the lead once it has.")};
    return Done {};
}

/// The chosen number is dialed; the one that was becomes a further one, so that it stays known.
Result<Done> changePlaces(const QSqlDatabase &db, LeadId lead, const PhoneNumber &chosen)
{
    const auto kept = sql::change(db,
                                  u"INSERT INTO lead_phones(phone, lead_id) SELECT phone, id FROM leads "
                                  "WHERE id = ? AND phone <> ? ON CONFLICT DO NOTHING"_s,
                                  {raw(lead), chosen.e164()});
    if (!kept)
        return kept.error();
    const auto dialed = sql::change(db, u"DELETE FROM lead_phones WHERE lead_id = ? AND phone = ?"_s,
                                    {raw(lead), chosen.e164()});
    if (!dialed)
        return dialed.error();
    const auto number = sql::change(db, u"UPDATE leads SET phone = ?, region = ? WHERE id = ?"_s,
                                    {chosen.e164(), PhoneNumbers::regionOf(chosen), raw(lead)});
    return number ? Result<Done>(Done {}) : Result<Done>(number.error());
}

Result<Done> writeRelease(const QSqlDatabase &db, LeadId lead, const PhoneNumber &chosen)
{
    if (!chosen.isEmpty()) {
        if (const auto changed = changePlaces(db, lead, chosen); !changed)
            return changed;
    }
    const auto queued = sql::change(db, u"UPDATE campaign_leads SET state = 'ready', reason = '', detail = '', "
                                        "next_at = NULL WHERE lead_id = ? AND state = 'parked' AND reason = 'held'"_s,
                                    {raw(lead)});
    if (!queued)
        return queued.error();
    const auto released = sql::change(db, u"UPDATE leads SET held_reason = '', "
                                          "status = iif(status = 'parked', 'ready', status), "
                                          "reason = iif(reason = 'held', '', reason) WHERE id = ?"_s,
                                      {raw(lead)});
    return released ? Result<Done>(Done {}) : Result<Done>(released.error());
}

class SqlLeadHolds final : public LeadHolds {
public:
    SqlLeadHolds(Database &database, Changes &changes)
        : m_database(database)
        , m_changes(changes)
    {
    }

    QFuture<Result<Done>> release(LeadId lead, const PhoneNumber &chosen) override
    {
        return m_database.run([changes = &m_changes, lead, chosen](QSqlDatabase &db) -> Result<Done> {
            const auto done = sql::inTransaction(db, [&]() -> Result<Done> {
                if (const auto checked = checkReleasable(db, lead); !checked)
                    return checked;
                return writeRelease(db, lead, chosen);
            });
            if (done) {
                emit changes->leadsChanged();
                emit changes->campaignsChanged();
            }
            return done;
        });
    }

private:
    Database &m_database;
    Changes &m_changes;
};

} // namespace

std::unique_ptr<LeadHolds> makeSqlLeadHolds(Database &database, Changes &changes)
{
    return std::make_unique<SqlLeadHolds>(database, changes);
}
