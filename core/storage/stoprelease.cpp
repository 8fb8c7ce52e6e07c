#include "core/storage/stoprelease.h"

#include "core/storage/leadchanges.h"
#include "core/storage/sql.h"
#include "core/storage/sqlclaimfacts.h"

using namespace Qt::StringLiterals;

namespace {

/// JSON array of the leads that one of the numbers kept out, with those of the same person, unless another
/// number still does.
Result<QString> leadsOf(const QSqlDatabase &db, const QString &numbers)
{
    const auto found = sql::value(db,
                                  uR"(WITH freed(phone) AS (SELECT value FROM json_each(?)),
        theirs(id) AS (SELECT l.id FROM freed CROSS JOIN leads l ON l.phone = freed.phone
            UNION SELECT n.lead_id FROM freed CROSS JOIN lead_phones n ON n.phone = freed.phone
            UNION SELECT o.id FROM freed CROSS JOIN leads l ON l.phone = freed.phone
                CROSS JOIN leads o ON o.person = l.person)
        SELECT json_group_array(l.id) FROM theirs CROSS JOIN leads l ON l.id = theirs.id WHERE NOT %1)"_s.arg(
                                      calllog::onStopList()),
                                  {numbers});
    return found ? Result<QString>(found->toString()) : Result<QString>(found.error());
}

} // namespace

namespace stoprelease {

Result<Done> lookAgain(const QSqlDatabase &db, const QString &numbers)
{
    const auto leads = leadsOf(db, numbers);
    if (!leads)
        return leads.error();
    return leadchanges::wake(
        db, u"c.reason = 'on_stop_list' AND c.lead_id IN (SELECT value FROM json_each(?))"_s, {*leads});
}

} // namespace stoprelease
