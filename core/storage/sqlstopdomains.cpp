#include "core/storage/leadchanges.h"
#include "core/storage/sql.h"
#include "core/storage/stores.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Context of the messages for translators.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(StopDomains)
};

Result<Done> logChange(const QSqlDatabase &db, const QString &domain, const QString &action,
                       const QString &source, const QDateTime &nowUtc)
{
    const auto logged =
        sql::change(db, u"INSERT INTO stop_list_log(at, phone, action, source) VALUES(?, ?, ?, ?)"_s,
                    {sql::fromDateTime(nowUtc), domain, action, sql::fromText(source)});
    if (!logged)
        return logged.error();
    return Done {};
}

Result<StopListAdded> addDomains(const QSqlDatabase &db, const QStringList &domains, const QString &source,
                                 const QDateTime &nowUtc)
{
    StopListAdded result;
    for (const QString &domain : domains) {
        const auto added = sql::change(db,
                                       u"INSERT INTO stop_domains(domain, source, added_at) VALUES(?, ?, ?) "
                                       "ON CONFLICT(domain) DO NOTHING"_s,
                                       {domain, sql::fromText(source), sql::fromDateTime(nowUtc)});
        if (!added)
            return added.error();
        ++(*added > 0 ? result.added : result.present);
        if (*added == 0)
            continue;
        if (const auto logged = logChange(db, domain, u"added"_s, source, nowUtc); !logged)
            return logged.error();
    }
    return result;
}

Result<Done> removeDomain(const QSqlDatabase &db, const QString &domain, const QString &reason,
                          const QDateTime &nowUtc)
{
    if (reason.trimmed().isEmpty())
        return Error {Error::Kind::InvalidInput,
                      Words::tr("Say why the domain is taken off the stop list. The reason is kept.")};
    const auto gone =
        sql::change(db, u"DELETE FROM stop_domains WHERE domain = ?"_s, {sql::fromText(domain)});
    if (!gone)
        return gone.error();
    if (*gone == 0)
        return Error {Error::Kind::NotFound, Words::tr("%1 is not on the stop list.").arg(domain)};
    const QString kept = u"c.reason = 'domain_on_stop_list' AND c.detail = ?"_s;
    if (const auto woken = leadchanges::wake(db, kept, {sql::fromText(domain)}); !woken)
        return woken.error();
    return logChange(db, domain, u"removed"_s, reason, nowUtc);
}

class SqlStopDomains final : public StopDomains {
public:
    SqlStopDomains(Database &database, Changes &changes, const Clock &clock)
        : m_database(database)
        , m_changes(changes)
        , m_clock(clock)
        , m_connection(database.fileName())
    {
    }

    QFuture<Result<StopListAdded>> add(const QStringList &domains, const QString &source) override
    {
        return m_database.run(
            [changes = &m_changes, domains, source, now = m_clock.nowUtc()](QSqlDatabase &db) {
                auto added = sql::inTransaction(db, [&] { return addDomains(db, domains, source, now); });
                if (added && added->added > 0)
                    emit changes->stopListChanged();
                return added;
            });
    }

    QFuture<Result<Done>> remove(const QString &domain, const QString &reason) override
    {
        return m_database.run(
            [changes = &m_changes, domain, reason, now = m_clock.nowUtc()](QSqlDatabase &db) {
                auto removed = sql::inTransaction(db, [&] { return removeDomain(db, domain, reason, now); });
                if (removed) {
                    emit changes->stopListChanged();
                    emit changes->leadsChanged();
                    emit changes->campaignsChanged();
                }
                return removed;
            });
    }

    QList<StopDomain> all() override
    {
        QList<StopDomain> domains;
        auto rows = sql::exec(m_connection.database(),
                              u"SELECT domain, source, added_at FROM stop_domains ORDER BY domain"_s);
        while (rows && rows->next())
            domains.append(
                {rows->value(0).toString(), rows->value(1).toString(), sql::toDateTime(rows->value(2))});
        return domains;
    }

private:
    Database &m_database;
    Changes &m_changes;
    const Clock &m_clock;
    sql::LazyConnection m_connection;
};

} // namespace

std::unique_ptr<StopDomains> makeSqlStopDomains(Database &database, Changes &changes, const Clock &clock)
{
    return std::make_unique<SqlStopDomains>(database, changes, clock);
}
