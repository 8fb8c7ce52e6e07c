#include "core/storage/sqlcalldesk.h"

#include "core/leads/lead.h"
#include "core/storage/sqlcallfilter.h"
#include "core/storage/sqlcallreaderrow.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// Columns behind those of the attempt, in the order in which `deskCallFrom` reads them.
QString selectDeskCalls()
{
    return u"SELECT %1, c.name, l.first_name, l.last_name, l.company, a.unread, a.archived, %2, "
           "%3, l.list_id, s.name, l.owner, "
           "(SELECT json_group_array(name) FROM (SELECT g.name FROM lead_tags m JOIN tags g ON g.id = "
           "m.tag_id WHERE m.lead_id = l.id ORDER BY g.name COLLATE NOCASE)), "
           "coalesce(p.name, ''), coalesce(t.caller_number, ''), coalesce(t.zones, '[]') FROM attempts a "
           "JOIN campaigns c ON c.id = a.campaign_id JOIN leads l ON l.id = a.lead_id "
           "JOIN lists s ON s.id = l.list_id LEFT JOIN attempt_texts t ON t.attempt_id = a.id "
           "LEFT JOIN prompt_versions p ON p.id = t.prompt_version_id "
           "WHERE a.id IN (SELECT value FROM json_each(?))"_s.arg(attemptrow::columns(u"a"_s),
                                                                  callfilter::reviewReason(u"a"_s),
                                                                  callfilter::callbackMoment(u"a"_s));
}

DeskCall deskCallFrom(const QSqlQuery &row)
{
    int at = attemptrow::columnCount();
    const auto next = [&row, &at] { return row.value(at++); };
    DeskCall desk;
    desk.call = attemptrow::read(row);
    desk.id = desk.call.id;
    desk.call.campaignName = next().toString();
    Lead lead;
    lead.phone = desk.call.phone;
    lead.firstName = next().toString();
    lead.lastName = next().toString();
    lead.company = next().toString();
    desk.call.leadName = lead.displayName();
    desk.call.company = lead.company;
    desk.unread = next().toBool();
    desk.archived = next().toBool();
    desk.reviewReason = next().toString();
    desk.callbackUtc = sql::toDateTime(next());
    desk.list = ListId {next().toLongLong()};
    desk.listName = next().toString();
    desk.owner = next().toString();
    desk.tags = sql::toStringList(next().toString());
    desk.script = next().toString();
    desk.callerNumber = next().toString();
    desk.zones = sql::toStringList(next().toString());
    return desk;
}

class SqlCallDeskReader final : public CallDeskReader {
public:
    SqlCallDeskReader(ReadingThread &thread, const QString &databaseFile)
        : m_thread(thread)
        , m_connection(databaseFile)
    {
    }

    QFuture<Result<QList<AttemptId>>> find(const CallFilter &filter, CallSort sort,
                                           Qt::SortOrder order) override
    {
        return m_thread.run(
            [filter, sort, order](QSqlDatabase &db) { return callfilter::find(db, filter, sort, order); });
    }
    QFuture<Result<qint64>> count(const CallFilter &filter) override
    {
        return m_thread.run([filter](QSqlDatabase &db) { return callfilter::count(db, filter); });
    }
    QList<DeskCall> calls(const QList<AttemptId> &calls) override;
    QList<OutcomeChange> outcomeChanges(AttemptId call) override;
    QList<std::pair<CampaignId, QString>> campaigns() override;
    QStringList scripts() override
    {
        return texts(
            u"SELECT DISTINCT p.name FROM campaigns c JOIN prompt_versions p ON p.id = c.prompt_version_id "
            "WHERE c.test = 0 ORDER BY p.name COLLATE NOCASE"_s);
    }
    QStringList callerNumbers() override
    {
        // One sum per number, however many calls each of them made.
        return texts(u"SELECT code FROM call_tallies WHERE campaign_id = 0 AND what = 'caller' AND span = 0 "
                     "AND attempts > 0 UNION SELECT caller FROM call_changes ORDER BY 1"_s);
    }

private:
    QStringList texts(const QString &statement);

    ReadingThread &m_thread;
    sql::LazyConnection m_connection;
};

QList<DeskCall> SqlCallDeskReader::calls(const QList<AttemptId> &calls)
{
    QHash<qint64, DeskCall> found;
    auto rows = sql::exec(m_connection.database(), selectDeskCalls(), {sql::idArray(calls)});
    while (rows && rows->next()) {
        DeskCall desk = deskCallFrom(*rows);
        found.insert(raw(desk.id), std::move(desk));
    }
    QList<DeskCall> ordered;
    ordered.reserve(found.size());
    for (const AttemptId id : calls) {
        if (const auto desk = found.constFind(raw(id)); desk != found.constEnd())
            ordered.append(*desk);
    }
    return ordered;
}

QList<OutcomeChange> SqlCallDeskReader::outcomeChanges(AttemptId call)
{
    QList<OutcomeChange> changes;
    auto rows = sql::exec(
        m_connection.database(),
        u"SELECT at, who, old_outcome, old_by, new_outcome, why, undoes IS NOT NULL FROM corrections "
        "WHERE attempt_id = ? ORDER BY id"_s,
        {raw(call)});
    while (rows && rows->next()) {
        changes.append({sql::toDateTime(rows->value(0)), rows->value(1).toString(),
                        outcomeFromCode(rows->value(2).toString()),
                        outcomeByFromCode(rows->value(3).toString()).value_or(OutcomeBy::Provider),
                        outcomeFromCode(rows->value(4).toString()).value_or(Outcome::Unknown),
                        rows->value(5).toString(), rows->value(6).toBool()});
    }
    return changes;
}

QList<std::pair<CampaignId, QString>> SqlCallDeskReader::campaigns()
{
    QList<std::pair<CampaignId, QString>> all;
    auto rows = sql::exec(m_connection.database(),
                          u"SELECT id, name FROM campaigns WHERE test = 0 ORDER BY id DESC"_s);
    while (rows && rows->next())
        all.append({CampaignId {rows->value(0).toLongLong()}, rows->value(1).toString()});
    return all;
}

QStringList SqlCallDeskReader::texts(const QString &statement)
{
    QStringList all;
    auto rows = sql::exec(m_connection.database(), statement);
    while (rows && rows->next())
        all.append(rows->value(0).toString());
    return all;
}

} // namespace

std::unique_ptr<CallDeskReader> makeSqlCallDeskReader(ReadingThread &thread, const QString &databaseFile)
{
    return std::make_unique<SqlCallDeskReader>(thread, databaseFile);
}
