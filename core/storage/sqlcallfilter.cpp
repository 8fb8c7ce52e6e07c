#include "core/storage/sqlcallfilter.h"

#include "core/storage/sqlcalllogwork.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace callfilter {

QString typedDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!u"+-(). /"_s.contains(c))
            return {};
    }
    return digits;
}

namespace {

struct Where {
    QStringList conditions;
    QVariantList binds;
    bool needsLead = false;

    void add(const QString &condition, const QVariantList &values = {})
    {
        conditions.append(condition);
        binds += values;
    }
};

template <typename Values, typename Code> QString codeArray(const Values &values, Code code)
{
    QStringList codes;
    for (const auto value : values)
        codes.append(code(value));
    return sql::fromStringList(codes);
}

void addPlaces(Where &where, const CallFilter &filter)
{
    if (filter.campaign)
        where.add(u"a.campaign_id = ?"_s, {raw(*filter.campaign)});
    else // test calls are in no list of calls
        where.add(u"a.campaign_id NOT IN (SELECT id FROM campaigns WHERE test = 1)"_s);
    if (filter.lead)
        where.add(u"a.lead_id = ?"_s, {raw(*filter.lead)});
    if (filter.list)
        where.add(u"a.lead_id IN (SELECT id FROM leads WHERE list_id = ?)"_s, {raw(*filter.list)});
    if (filter.only)
        where.add(u"a.id IN (SELECT value FROM json_each(?))"_s, {sql::idArray(*filter.only)});
}

void addCourse(Where &where, const CallFilter &filter)
{
    if (!filter.outcomes.isEmpty())
        where.add(u"a.outcome IN (SELECT value FROM json_each(?))"_s,
                  {codeArray(filter.outcomes, outcomeCode)});
    if (!filter.states.isEmpty())
        where.add(u"a.state IN (SELECT value FROM json_each(?))"_s,
                  {codeArray(filter.states, attemptStateCode)});
    if (filter.decidedBy)
        where.add(u"a.outcome_by = ?"_s, {outcomeByCode(*filter.decidedBy)});
    if (filter.fromUtc.isValid())
        where.add(u"a.intent_at >= ?"_s, {sql::fromDateTime(filter.fromUtc)});
    if (filter.untilUtc.isValid())
        where.add(u"a.intent_at < ?"_s, {sql::fromDateTime(filter.untilUtc)});
}

/// What the called person named, while the lead waits for it.
QString namedMoment(const QString &alias)
{
    return uR"((SELECT w.next_at FROM campaign_leads w
        WHERE w.campaign_id = %1.campaign_id AND w.lead_id = %1.lead_id AND w.last_attempt_id = %1.id
        AND w.state = 'ready' AND w.priority >= %2))"_s.arg(alias,
                                                            QString::number(calllog::callbackPriority));
}

void addReview(Where &where, const CallFilter &filter)
{
    // Each part has an index of its own.
    if (filter.reviewOnly || filter.reviewReason)
        where.add(u"a.id IN (SELECT id FROM attempts WHERE review = 1 UNION SELECT id FROM attempts "
                  "WHERE conflict = 1 UNION SELECT id FROM attempts WHERE state = 'unknown')"_s);
    if (filter.reviewReason)
        where.add(reviewReason(u"a"_s) + u" = ?"_s, {sql::fromText(*filter.reviewReason)});
}

/// What the figures know of a call, in `column`. After an update with many calls it takes minutes until each
/// of them takes part; of the others it stands with their texts, in `ofTexts`.
void addFigure(Where &where, const QString &column, const QString &ofTexts, const QString &is,
               const QString &value)
{
    where.add(u"a.id IN (SELECT attempt_id FROM call_facts WHERE %1 %3 UNION ALL "
              "SELECT attempt_id FROM attempt_texts WHERE attempt_id <= (SELECT below FROM call_fill) AND %2 %3)"_s.arg(column, ofTexts, is),
              {sql::fromText(value), sql::fromText(value)});
}

void addDesk(Where &where, const CallFilter &filter)
{
    if (filter.box != CallBox::All)
        where.add(u"a.archived = ?"_s, {filter.box == CallBox::Archived ? 1 : 0});
    if (filter.unreadOnly)
        where.add(u"a.unread = 1"_s);
    if (filter.callbackOnly)
        where.add(
            u"(a.callback_at > 0 OR (a.callback_at IS NULL AND a.outcome = 'callback' AND %1 IS NOT NULL))"_s
                .arg(namedMoment(u"a"_s)));
    addReview(where, filter);
    if (filter.owner)
        where.add(u"a.lead_id IN (SELECT id FROM leads WHERE owner = ?)"_s, {sql::fromText(*filter.owner)});
    if (filter.tag)
        where.add(u"a.lead_id IN (SELECT m.lead_id FROM lead_tags m JOIN tags g ON g.id = m.tag_id "
                  "WHERE g.name = ?)"_s,
                  {sql::fromText(*filter.tag)});
    if (filter.script)
        addFigure(where, u"script_id"_s, u"prompt_version_id"_s,
                  u"IN (SELECT id FROM prompt_versions WHERE name = ?)"_s, *filter.script);
    if (filter.callerNumber)
        addFigure(where, u"caller"_s, u"caller_number"_s, u"= ?"_s, *filter.callerNumber);
}

void addText(Where &where, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    const QString like = sql::containing(sql::fromText(text.trimmed()));
    const QString digits = typedDigits(text);
    const QString phone = sql::containing(digits.isEmpty() ? sql::fromText(text.trimmed()) : digits);
    where.needsLead = true;
    where.add(
        uR"((trim(l.first_name || ' ' || l.last_name) LIKE ? ESCAPE '\' OR l.company LIKE ? ESCAPE '\' )"
        uR"(OR a.phone LIKE ? ESCAPE '\' OR a.summary LIKE ? ESCAPE '\'))"_s,
        {like, like, phone, like});
}

/// What an order is made of: an expression and the tables it needs beside `attempts a`.
struct Order {
    CallSort sort;
    const char *expression;
    const char *join = "";
    bool needsLead = false;
};
constexpr const char *texts = " JOIN attempt_texts t ON t.attempt_id = a.id";
constexpr std::array orders {
    Order {CallSort::Started, "a.id"},
    Order {CallSort::Result, "coalesce(a.outcome, '~' || a.state)"},
    Order {
        CallSort::Who,
        "iif(l.first_name || l.last_name = '', l.company, l.first_name || ' ' || l.last_name) COLLATE NOCASE",
        "", true},
    Order {CallSort::Number, "a.phone"},
    Order {CallSort::Length, "a.seconds"},
    Order {CallSort::Cost, "a.cost_micro"},
    Order {CallSort::Attempt, "a.number"},
    Order {CallSort::Campaign, "c.name COLLATE NOCASE", " JOIN campaigns c ON c.id = a.campaign_id"},
    Order {CallSort::List, "s.name COLLATE NOCASE", " JOIN lists s ON s.id = l.list_id", true},
    Order {CallSort::Owner, "l.owner COLLATE NOCASE", "", true},
    Order {
        CallSort::Script, "p.name COLLATE NOCASE",
        " JOIN attempt_texts t ON t.attempt_id = a.id JOIN prompt_versions p ON p.id = t.prompt_version_id"},
    Order {CallSort::CallerNumber, "t.caller_number", texts},
    Order {CallSort::DecidedBy, "a.outcome_by"},
    Order {CallSort::Review, ""}, // reviewReason()
    Order {CallSort::Callback, ""}, // callbackMoment()
};

QString select(const QString &what, const Condition &condition, const QString &joins, bool needsLead)
{
    QString statement = u"SELECT "_s + what + u" FROM attempts a"_s;
    if (condition.needsLead || needsLead)
        statement += u" JOIN leads l ON l.id = a.lead_id"_s;
    statement += joins;
    if (!condition.text.isEmpty())
        statement += u" WHERE "_s + condition.text;
    return statement;
}

} // namespace

QString callbackMoment(const QString &alias)
{
    return u"iif(%1.callback_at IS NULL AND %1.outcome = 'callback', %2, nullif(%1.callback_at, 0))"_s.arg(
        alias, namedMoment(alias));
}

QString reviewReason(const QString &alias)
{
    return u"CASE WHEN %1.state = 'unknown' THEN 'unclear' WHEN %1.conflict = 1 THEN 'conflict' "
           "WHEN %1.review = 1 THEN %1.review_reason ELSE '' END"_s.arg(alias);
}

Condition conditionOf(const CallFilter &filter)
{
    Where where;
    addPlaces(where, filter);
    addCourse(where, filter);
    addDesk(where, filter);
    addText(where, filter.text);
    return {where.conditions.join(u" AND "_s), where.binds, where.needsLead};
}

Result<QList<AttemptId>> find(const QSqlDatabase &db, const CallFilter &filter, CallSort sort,
                              Qt::SortOrder order)
{
    const Condition condition = conditionOf(filter);
    const Order &by = *std::ranges::find(orders, sort, &Order::sort);
    const QString expression = sort == CallSort::Review ? reviewReason(u"a"_s)
        : sort == CallSort::Callback                    ? callbackMoment(u"a"_s)
                                                        : QString::fromLatin1(by.expression);
    const QString direction = order == Qt::AscendingOrder ? u""_s : u" DESC"_s;
    QString statement = select(u"a.id"_s, condition, QString::fromLatin1(by.join), by.needsLead);
    // What has no value comes last, whichever way; newest first among equals.
    if (sort == CallSort::Started)
        statement += u" ORDER BY a.id"_s + direction;
    else
        statement += u" ORDER BY coalesce(%1, '') = '', %1%2, a.id DESC"_s.arg(expression, direction);
    auto rows = sql::exec(db, statement, condition.binds);
    if (!rows)
        return rows.error();
    QList<AttemptId> ids;
    while (rows->next())
        ids.append(AttemptId {rows->value(0).toLongLong()});
    if (rows->lastError().isValid())
        return sql::errorOf(rows->lastError());
    return ids;
}

Result<qint64> count(const QSqlDatabase &db, const CallFilter &filter)
{
    const Condition condition = conditionOf(filter);
    const auto n = sql::value(db, select(u"count(*)"_s, condition, {}, false), condition.binds);
    if (!n)
        return n.error();
    return n->toLongLong();
}

} // namespace callfilter
