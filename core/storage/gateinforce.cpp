#include "core/storage/gateinforce.h"

#include "core/storage/statementcache.h"

using namespace Qt::StringLiterals;

namespace {

std::optional<DayHours> hoursFrom(const QVariant &cell)
{
    if (cell.isNull())
        return std::nullopt;
    return dayHoursFromText(cell.toString()).value_or(DayHours {});
}

/// After a failure the rules are read again.
constexpr int unread = -1;

OwnRule ruleFrom(const QSqlQuery &row)
{
    OwnRule rule;
    rule.region = row.value(0).toString();
    rule.weekdays = hoursFrom(row.value(1));
    rule.saturday = hoursFrom(row.value(2));
    rule.sunday = hoursFrom(row.value(3));
    rule.closedOnHolidays = row.value(4).toBool();
    rule.attemptsPer24h = row.value(5).toInt();
    rule.attemptsPer30d = row.value(6).toInt();
    rule.hoursBetweenAttempts = row.value(7).toInt();
    rule.restDaysAfterRefusal = row.value(8).toInt();
    rule.salesBlocked = row.value(9).toBool();
    rule.closed = row.value(10).toBool();
    return rule;
}

} // namespace

Result<QList<OwnRule>> ownrules::readVersion(const QSqlDatabase &db, int version)
{
    auto rows = sql::exec(db,
                          u"SELECT region, weekdays, saturday, sunday, closed_on_holidays, attempts_24h, "
                          "attempts_30d, gap_hours, rest_days, sales_blocked, closed FROM own_rules "
                          "WHERE version = ? ORDER BY region"_s,
                          {version});
    if (!rows)
        return rows.error();
    QList<OwnRule> rules;
    while (rows->next())
        rules.append(ruleFrom(*rows));
    return rules;
}

Result<OwnRules> ownrules::read(const QSqlDatabase &db)
{
    const auto version = sql::value(db, u"SELECT coalesce(max(version), 0) FROM rule_versions"_s);
    if (!version)
        return version.error();
    const auto rules = readVersion(db, version->toInt());
    if (!rules)
        return rules.error();
    return OwnRules {version->toInt(), *rules};
}

namespace calllog {

const Gate &GateInForce::of(Work &work)
{
    const int version = work.value(u"SELECT coalesce(max(version), 0) FROM rule_versions"_s).toInt();
    if (m_gate && version == m_version)
        return *m_gate;
    const auto own = ownrules::read(work.db());
    if (!own)
        work.fail(own.error());
    m_gate.emplace(work.gate().with(own ? *own : OwnRules {}));
    m_version = own ? version : unread;
    return *m_gate;
}

QStringList openedForSales(const QSqlDatabase &db, CampaignId campaign)
{
    QStringList regions;
    auto prepared =
        sql::Statement::prepare(db, u"SELECT region FROM region_openings WHERE campaign_id = ?"_s);
    if (!prepared || !sql::run(prepared->query(), {raw(campaign)}))
        return regions;
    while (prepared->query().next())
        regions.append(prepared->query().value(0).toString());
    return regions;
}

} // namespace calllog
