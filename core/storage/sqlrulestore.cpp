#include "core/rules/rulestore.h"
#include "core/storage/gateinforce.h"
#include "core/storage/leadchanges.h"
#include "core/storage/stores.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleStore)
};

constexpr qsizetype shortestReason = 10;
constexpr qsizetype longestText = 2'000;

Result<Done> checkReason(const QString &reason)
{
    if (reason.trimmed().size() >= shortestReason && reason.size() <= longestText)
        return Done {};
    return Error {Error::Kind::InvalidInput,
                  Words::tr("Write down the reason in a few words: it is kept with your name and the time.")};
}

Result<Done> log(const QSqlDatabase &db, const QDateTime &now, const QString &by, const QString &action,
                 const QString &subject, const QString &reason)
{
    const auto written = sql::exec(
        db, u"INSERT INTO rule_log (at, who, action, subject, reason) VALUES (?, ?, ?, ?, ?)"_s,
        {sql::fromDateTime(now), sql::fromText(by), action, sql::fromText(subject), sql::fromText(reason)});
    if (!written)
        return written.error();
    return Done {};
}

/// NULL = as shipped; "" = closed.
QVariant cellOf(const std::optional<DayHours> &hours)
{
    if (!hours)
        return {};
    return hours->isOpen() ? dayHoursText(*hours) : u""_s;
}

Result<Done> insertRule(const QSqlDatabase &db, int version, const OwnRule &rule)
{
    const auto done = sql::exec(
        db,
        u"INSERT INTO own_rules (version, region, weekdays, saturday, sunday, closed_on_holidays, "
        u"attempts_24h, "
        "attempts_30d, gap_hours, rest_days, sales_blocked, closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {version, sql::fromText(rule.region), cellOf(rule.weekdays), cellOf(rule.saturday),
         cellOf(rule.sunday), rule.closedOnHolidays ? 1 : 0, rule.attemptsPer24h, rule.attemptsPer30d,
         rule.hoursBetweenAttempts, rule.restDaysAfterRefusal, rule.salesBlocked ? 1 : 0,
         rule.closed ? 1 : 0});
    if (!done)
        return done.error();
    return Done {};
}

Result<int> insertRules(const QSqlDatabase &db, const QList<OwnRule> &rules, const QString &reason,
                        const QString &by, const QDateTime &now)
{
    const auto made = sql::exec(db, u"INSERT INTO rule_versions (at, who, reason) VALUES (?, ?, ?)"_s,
                                {sql::fromDateTime(now), sql::fromText(by), sql::fromText(reason)});
    if (!made)
        return made.error();
    const int version = made->lastInsertId().toInt();
    for (const OwnRule &rule : rules) {
        if (rule.demandsNothing())
            continue;
        if (const auto inserted = insertRule(db, version, rule); !inserted)
            return inserted.error();
    }
    const QString byRegion = u"c.reason IN ('region_not_open', 'sales_blocked')"_s;
    if (const auto woken = leadchanges::wake(db, byRegion, {}); !woken)
        return woken.error();
    if (const auto logged = log(db, now, by, u"rules"_s, QString::number(version), reason); !logged)
        return logged.error();
    return version;
}

Result<QString> campaignName(const QSqlDatabase &db, CampaignId campaign)
{
    const auto name = sql::value(db, u"SELECT name FROM campaigns WHERE id = ?"_s, {raw(campaign)});
    if (!name)
        return name.error();
    if (!name->isValid())
        return Error {Error::Kind::NotFound, Words::tr("This campaign is not in the database.")};
    return name->toString();
}

Result<Done> insertOpening(const QSqlDatabase &db, const SalesOpening &opening)
{
    const auto name = campaignName(db, opening.campaign);
    if (!name)
        return name.error();
    const auto written = sql::exec(
        db,
        u"INSERT INTO region_openings (campaign_id, region, reason, at, who) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (campaign_id, region) DO UPDATE SET reason = excluded.reason, at = excluded.at, "
        "who = excluded.who"_s,
        {raw(opening.campaign), sql::fromText(opening.region), sql::fromText(opening.reason),
         sql::fromDateTime(opening.atUtc), sql::fromText(opening.by)});
    if (!written)
        return written.error();
    const QString blocked = u"c.reason = 'sales_blocked' AND c.campaign_id = ?"_s;
    if (const auto woken = leadchanges::wake(db, blocked, {raw(opening.campaign)}); !woken)
        return woken.error();
    return log(db, opening.atUtc, opening.by, u"opened"_s, opening.region + u": "_s + *name, opening.reason);
}

Result<Done> removeOpening(const QSqlDatabase &db, CampaignId campaign, const QString &region,
                           const QString &by, const QDateTime &now)
{
    const auto name = campaignName(db, campaign);
    if (!name)
        return name.error();
    const auto gone = sql::change(db, u"DELETE FROM region_openings WHERE campaign_id = ? AND region = ?"_s,
                                  {raw(campaign), sql::fromText(region)});
    if (!gone)
        return gone.error();
    if (*gone == 0)
        return Error {Error::Kind::NotFound, Words::tr("The region is not opened for this campaign.")};
    return log(db, now, by, u"closed"_s, region + u": "_s + *name, {});
}

Result<Done> writeScrub(const QSqlDatabase &db, ListId list, const ListScrub &scrub, const QString &by,
                        const QDateTime &now)
{
    const auto name = sql::value(db, u"SELECT name FROM lists WHERE id = ?"_s, {raw(list)});
    if (!name)
        return name.error();
    if (!name->isValid())
        return Error {Error::Kind::NotFound, Words::tr("This list is not in the database.")};
    if (scrub.checkedUtc.isValid() && scrub.checkedUtc > now.addDays(1))
        return Error {Error::Kind::InvalidInput, Words::tr("The date of the check lies in the future.")};
    const auto written = sql::exec(db,
                                   u"INSERT INTO list_scrubs (list_id, consumers, checked_at, source, at, "
                                   u"who) VALUES (?, ?, ?, ?, ?, ?) "
                                   "ON CONFLICT (list_id) DO UPDATE SET consumers = excluded.consumers, "
                                   "checked_at = excluded.checked_at, "
                                   "source = excluded.source, at = excluded.at, who = excluded.who"_s,
                                   {raw(list), scrub.consumers ? 1 : 0, sql::fromDateTime(scrub.checkedUtc),
                                    sql::fromText(scrub.source), sql::fromDateTime(now), sql::fromText(by)});
    if (!written)
        return written.error();
    const QString ofList =
        u"c.reason = 'scrub_missing' AND c.lead_id IN (SELECT id FROM leads WHERE list_id = ?)"_s;
    if (const auto woken = leadchanges::wake(db, ofList, {raw(list)}); !woken)
        return woken.error();
    const QString checked =
        scrub.checkedUtc.isValid() ? scrub.checkedUtc.toString(Qt::ISODate) : u"never checked"_s;
    return log(
        db, now, by, u"scrub"_s, name->toString(),
        u"%1, %2, %3"_s.arg(scrub.consumers ? u"consumers"_s : u"no consumers"_s, checked, scrub.source));
}

class SqlRuleStore final : public RuleStore {
public:
    SqlRuleStore(Database &database, Changes &changes, const Clock &clock)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
    {
    }

    QFuture<Result<int>> setOwnRules(const QList<OwnRule> &rules, const QString &reason,
                                     const QString &by) override
    {
        return write<int>([=](const QSqlDatabase &db, const QDateTime &now) -> Result<int> {
            if (const auto given = checkReason(reason); !given)
                return given.error();
            return insertRules(db, rules, reason.trimmed(), by, now);
        });
    }

    QFuture<Result<Done>> openForSales(CampaignId campaign, const QString &region, const QString &reason,
                                       const QString &by) override
    {
        return write<Done>([=](const QSqlDatabase &db, const QDateTime &now) -> Result<Done> {
            if (const auto given = checkReason(reason); !given)
                return given.error();
            return insertOpening(db, {campaign, region, reason.trimmed(), by, now});
        });
    }

    QFuture<Result<Done>> closeForSales(CampaignId campaign, const QString &region,
                                        const QString &by) override
    {
        return write<Done>([=](const QSqlDatabase &db, const QDateTime &now) {
            return removeOpening(db, campaign, region, by, now);
        });
    }

    QFuture<Result<Done>> setScrub(ListId list, const ListScrub &scrub, const QString &by) override
    {
        return write<Done>([=](const QSqlDatabase &db, const QDateTime &now) {
            return writeScrub(db, list, scrub, by, now);
        });
    }

private:
    template <typename T, typename Job> QFuture<Result<T>> write(Job job)
    {
        return m_database.run(
            [changes = &m_changes, job, now = m_clock.nowUtc()](QSqlDatabase &db) -> Result<T> {
                const Result<T> done = sql::inTransaction(db, [&]() -> Result<T> { return job(db, now); });
                if (done) {
                    emit changes->settingsChanged();
                    emit changes->campaignsChanged();
                }
                return done;
            });
    }

    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
};

class SqlRuleReader final : public RuleReader {
public:
    explicit SqlRuleReader(const QString &databaseFile)
        : m_connection(databaseFile)
    {
    }

    OwnRules ownRules() override
    {
        const auto own = ownrules::read(m_connection.database());
        return own ? *own : OwnRules {};
    }

    QList<OwnRulesVersion> versions() override
    {
        QList<OwnRulesVersion> all;
        each(u"SELECT version, at, who, reason FROM rule_versions ORDER BY version DESC"_s,
             [&all](const QSqlQuery &row) {
                 all.append({row.value(0).toInt(),
                             sql::toDateTime(row.value(1)),
                             row.value(2).toString(),
                             row.value(3).toString(),
                             {}});
             });
        for (OwnRulesVersion &version : all) {
            if (const auto rules = ownrules::readVersion(m_connection.database(), version.version))
                version.rules = *rules;
        }
        return all;
    }

    QList<SalesOpening> openings() override
    {
        QList<SalesOpening> all;
        each(u"SELECT campaign_id, region, reason, who, at FROM region_openings ORDER BY at"_s,
             [&all](const QSqlQuery &row) {
                 all.append({CampaignId {row.value(0).toLongLong()}, row.value(1).toString(),
                             row.value(2).toString(), row.value(3).toString(),
                             sql::toDateTime(row.value(4))});
             });
        return all;
    }

    QHash<ListId, ListScrub> scrubs() override
    {
        QHash<ListId, ListScrub> all;
        each(u"SELECT list_id, consumers, checked_at, source, who, at FROM list_scrubs"_s,
             [&all](const QSqlQuery &row) {
                 all.insert(ListId {row.value(0).toLongLong()},
                            {row.value(1).toBool(), sql::toDateTime(row.value(2)), row.value(3).toString(),
                             row.value(4).toString(), sql::toDateTime(row.value(5))});
             });
        return all;
    }

    QList<RuleLogLine> log(int limit) override
    {
        QList<RuleLogLine> all;
        each(u"SELECT at, who, action, subject, reason FROM rule_log ORDER BY id DESC LIMIT %1"_s.arg(limit),
             [&all](const QSqlQuery &row) {
                 all.append({sql::toDateTime(row.value(0)), row.value(1).toString(), row.value(2).toString(),
                             row.value(3).toString(), row.value(4).toString()});
             });
        return all;
    }

private:
    void each(const QString &statement, const std::function<void(const QSqlQuery &)> &take)
    {
        auto rows = sql::exec(m_connection.database(), statement);
        while (rows && rows->next())
            take(*rows);
    }

    sql::LazyConnection m_connection;
};

} // namespace

std::unique_ptr<RuleStore> makeSqlRuleStore(Database &database, Changes &changes, const Clock &clock)
{
    return std::make_unique<SqlRuleStore>(database, changes, clock);
}

std::unique_ptr<RuleReader> makeSqlRuleReader(const QString &databaseFile)
{
    return std::make_unique<SqlRuleReader>(databaseFile);
}
