#include "core/storage/leadchanges.h"
#include "core/storage/sql.h"

using namespace Qt::StringLiterals;

// Leads that were refused or parked get another chance.

namespace leadchanges {

Result<Done> lookAgain(const QSqlDatabase &db, const QList<LeadId> &leads)
{
    if (leads.isEmpty())
        return Done {};
    const QString ids = sql::idArray(leads);
    const QString theirs =
        u"IN (SELECT value FROM json_each(?) UNION SELECT o.id FROM leads l CROSS JOIN leads o "
        "ON o.person = l.person WHERE l.id IN (SELECT value FROM json_each(?)))"_s;
    const QString refused =
        u"reason IN ('number_invalid', 'number_blocked', 'duplicate_in_campaign', 'on_stop_list', "
        "'domain_on_stop_list', 'region_not_open', 'sales_blocked')"_s;
    const auto queued =
        sql::change(db,
                    u"UPDATE campaign_leads SET state = 'ready', reason = '', detail = '', next_at = NULL "
                    "WHERE state = 'refused' AND "_s
                        + refused + u" AND lead_id "_s + theirs,
                    {ids, ids});
    if (!queued)
        return queued.error();
    const auto done = sql::change(db,
                                  u"UPDATE leads SET status = iif(held_reason = '', 'ready', 'parked'), "
                                  "reason = iif(held_reason = '', '', 'held'), next_at = NULL "
                                  "WHERE status = 'refused' AND "_s
                                      + refused + u" AND id "_s + theirs,
                                  {ids, ids});
    return done ? Result<Done>(Done {}) : Result<Done>(done.error());
}

Result<Done> wake(const QSqlDatabase &db, const QString &which, const QVariantList &binds)
{
    const QString kept = u"c.state IN ('refused', 'parked') AND "_s + which;
    const QString ofLeads =
        u"UPDATE leads SET status = iif(held_reason = '', 'ready', 'parked'), "
        "reason = iif(held_reason = '', '', 'held'), next_at = NULL WHERE status IN ('refused', 'parked') "
        "AND id IN (SELECT c.lead_id FROM campaign_leads c WHERE %1)"_s.arg(kept);
    const QString ofCampaigns = u"UPDATE campaign_leads AS c SET state = 'ready', reason = '', detail = '', "
                                "next_at = NULL WHERE %1"_s.arg(kept);
    for (const QString &statement : {ofLeads, ofCampaigns}) {
        if (const auto woken = sql::change(db, statement, binds); !woken)
            return woken.error();
    }
    return Done {};
}

} // namespace leadchanges
