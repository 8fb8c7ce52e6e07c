#include "core/storage/sqlcallreaderquery.h"

#include "core/storage/leadrow.h"
#include "core/storage/sqlcallfilter.h"
#include "core/storage/sqlcallreaderrow.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Where {
    QStringList conditions;
    QVariantList binds;

    void add(const QString &condition, const QVariantList &values = {})
    {
        conditions.append(condition);
        binds += values;
    }
    QString text() const
    {
        return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    }
};

void addText(Where &where, const QString &text)
{
    const QString like = sql::containing(sql::fromText(text.trimmed()));
    const QString digits = callfilter::typedDigits(text);
    const QString phone = sql::containing(digits.isEmpty() ? sql::fromText(text.trimmed()) : digits);
    where.add(
        uR"((trim(l.first_name || ' ' || l.last_name) LIKE ? ESCAPE '\' OR l.company LIKE ? ESCAPE '\' )"
        uR"(OR a.phone LIKE ? ESCAPE '\' OR a.summary LIKE ? ESCAPE '\'))"_s,
        {like, like, phone, like});
}

Where whereOf(const CallQuery &query)
{
    Where where;
    if (query.campaign)
        where.add(u"a.campaign_id = ?"_s, {raw(*query.campaign)});
    else // test calls are in no list of calls
        where.add(u"a.campaign_id NOT IN (SELECT id FROM campaigns WHERE test = 1)"_s);
    if (query.state)
        where.add(u"a.state = ?"_s, {attemptStateCode(*query.state)});
    if (query.outcome)
        where.add(u"a.outcome = ?"_s, {outcomeCode(*query.outcome)});
    if (query.lead)
        where.add(u"a.lead_id = ?"_s, {raw(*query.lead)});
    if (query.reviewOnly)
        where.add(u"a.review = 1"_s);
    if (!query.text.trimmed().isEmpty())
        addText(where, query.text);
    return where;
}

QString selectCalls()
{
    return u"SELECT %1, c.name, l.first_name, l.last_name, l.company FROM attempts a "
           "JOIN campaigns c ON c.id = a.campaign_id JOIN leads l ON l.id = a.lead_id"_s.arg(
               attemptrow::columns(u"a"_s));
}

Attempt callFrom(const QSqlQuery &row)
{
    Attempt call = attemptrow::read(row);
    const int own = attemptrow::columnCount();
    Lead lead;
    lead.phone = call.phone;
    lead.firstName = row.value(own + 1).toString();
    lead.lastName = row.value(own + 2).toString();
    lead.company = row.value(own + 3).toString();
    call.campaignName = row.value(own).toString();
    call.leadName = lead.displayName();
    call.company = lead.company;
    return call;
}

QList<Attempt> calls(const QSqlDatabase &db, const QString &rest, const QVariantList &binds)
{
    QList<Attempt> found;
    auto rows = sql::exec(db, selectCalls() + rest, binds);
    while (rows && rows->next())
        found.append(callFrom(*rows));
    return found;
}

ResultRow resultFrom(const QSqlQuery &row)
{
    const int own = leadrow::columnCount();
    ResultRow result;
    result.lead = leadrow::read(row);
    result.listName = row.value(own).toString();
    result.status = leadStatusFromCode(row.value(own + 1).toString()).value_or(LeadStatus::Parked);
    result.reason = row.value(own + 2).toString();
    result.attempts = row.value(own + 3).toInt();
    if (!row.value(own + 5).isNull()) {
        result.last = attemptrow::read(row, own + 5);
        result.last->campaignName = row.value(own + 4).toString();
        result.last->leadName = result.lead.displayName();
        result.last->company = result.lead.company;
    }
    return result;
}

} // namespace

namespace callquery {

Result<QList<AttemptId>> find(const QSqlDatabase &db, const CallQuery &query)
{
    const Where where = whereOf(query);
    const QString from =
        query.text.trimmed().isEmpty() ? u"attempts a"_s : u"attempts a JOIN leads l ON l.id = a.lead_id"_s;
    auto rows =
        sql::exec(db, u"SELECT a.id FROM "_s + from + where.text() + u" ORDER BY a.id DESC"_s, where.binds);
    if (!rows)
        return rows.error();
    QList<AttemptId> ids;
    while (rows->next())
        ids.append(AttemptId {rows->value(0).toLongLong()});
    if (rows->lastError().isValid())
        return sql::errorOf(rows->lastError());
    return ids;
}

QList<Attempt> byIds(const QSqlDatabase &db, const QList<AttemptId> &ids)
{
    QHash<qint64, Attempt> found;
    for (Attempt &call : calls(db, u" WHERE a.id IN (SELECT value FROM json_each(?))"_s, {sql::idArray(ids)}))
        found.insert(raw(call.id), std::move(call));
    QList<Attempt> ordered;
    ordered.reserve(ids.size());
    for (const AttemptId id : ids) {
        if (const auto call = found.constFind(raw(id)); call != found.constEnd())
            ordered.append(*call);
    }
    return ordered;
}

CallPage page(const QSqlDatabase &db, const CallQuery &query, std::optional<AttemptId> after, int limit)
{
    Where where = whereOf(query);
    if (after)
        where.add(u"a.id < ?"_s, {raw(*after)});
    const int size = std::max(1, limit);
    CallPage page;
    page.calls =
        calls(db, where.text() + u" ORDER BY a.id DESC LIMIT ?"_s, where.binds + QVariantList {size + 1});
    if (page.calls.size() > size) {
        page.calls.removeLast();
        page.next = page.calls.last().id;
    }
    return page;
}

QList<Attempt> ofLead(const QSqlDatabase &db, LeadId lead)
{
    return calls(db, u" WHERE a.lead_id = ? ORDER BY a.id DESC"_s, {raw(lead)});
}

/// The last attempt that rang or may ring, if there is one: a later one that rang nobody is no result.
QList<ResultRow> results(const QSqlDatabase &db, CampaignId campaign, LeadId after, int limit)
{
    QList<ResultRow> found;
    auto rows =
        sql::exec(db,
                  u"SELECT %1, s.name, c.state, c.reason, c.attempts, k.name, %2 FROM campaign_leads c "
                  "JOIN campaigns k ON k.id = c.campaign_id JOIN leads l ON l.id = c.lead_id "
                  "JOIN lists s ON s.id = l.list_id LEFT JOIN attempts a ON a.id = coalesce("
                  "(SELECT p.id FROM attempts p WHERE p.id = c.last_attempt_id AND (p.counts = 1 "
                  "OR p.state IN ('intent','placed','live','unknown'))), "
                  "(SELECT max(p.id) FROM attempts p WHERE p.lead_id = c.lead_id "
                  "AND p.campaign_id = c.campaign_id AND p.counts = 1), c.last_attempt_id) "
                  "WHERE c.campaign_id = ? AND c.lead_id > ? ORDER BY c.lead_id LIMIT ?"_s.arg(
                      leadrow::columns(u"l"_s), attemptrow::columns(u"a"_s)),
                  {raw(campaign), raw(after), limit});
    while (rows && rows->next())
        found.append(resultFrom(*rows));
    return found;
}

} // namespace callquery
