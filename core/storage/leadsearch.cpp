#include "core/storage/leadsearch.h"

#include "core/storage/leadremoval.h"
#include "core/storage/leadtext.h"
#include "core/storage/sql.h"
#include "core/storage/sqlitestatement.h"
#include "core/storage/textindex.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int valuesAtMost = 1'000;
/// A text that so many leads hold is found by reading the first leads in view order, so far at most: about 15
/// ms. All others come from the index.
constexpr double shareOfAFrequentText = 0.03;
constexpr int glance = 6'000;

struct Sort {
    LeadSort sort;
    const char *expression;
    const char *isEmpty; ///< rows where this is true come last, in both orders; nullptr: never empty
};
// "Name" is that of the person; leads without one come last.
constexpr std::array sorts {
    Sort {LeadSort::Added, "id", nullptr},
    Sort {LeadSort::Name, "trim(first_name || ' ' || last_name) COLLATE NOCASE",
          "first_name = '' AND last_name = ''"},
    Sort {LeadSort::Company, "company COLLATE NOCASE", "company = ''"},
    Sort {LeadSort::Phone, "phone", nullptr},
    Sort {LeadSort::State, "state COLLATE NOCASE", "state = ''"},
    Sort {LeadSort::Status, "instr('ready open parked finished refused', status)", nullptr},
    Sort {LeadSort::Outcome, "outcome", "outcome = ''"},
    Sort {LeadSort::Attempts, "attempts", nullptr},
    Sort {LeadSort::LastAttempt, "last_attempt_at", "last_attempt_at IS NULL"},
    Sort {LeadSort::Next, "next_at", "next_at IS NULL"},
    Sort {LeadSort::City, "city COLLATE NOCASE", "city = ''"},
    Sort {LeadSort::List, "(SELECT name FROM lists WHERE lists.id = list_id) COLLATE NOCASE", nullptr},
    Sort {LeadSort::Reason, "reason", "reason = ''"},
    Sort {LeadSort::Email, "email COLLATE NOCASE", "email = ''"},
    Sort {LeadSort::PostalCode, "postal_code", "postal_code = ''"},
    Sort {LeadSort::Region, "region", "region = ''"},
    Sort {LeadSort::TimeZone, "time_zone", "time_zone = ''"},
    Sort {LeadSort::Notes, "notes COLLATE NOCASE", "notes = ''"},
    Sort {LeadSort::Owner, "owner COLLATE NOCASE", "owner = ''"},
    Sort {LeadSort::Tags,
          "(SELECT group_concat(name) FROM (SELECT t.name FROM lead_tags l JOIN tags t ON t.id = l.tag_id "
          "WHERE l.lead_id = leads.id ORDER BY t.name COLLATE NOCASE)) COLLATE NOCASE",
          "NOT EXISTS (SELECT 1 FROM lead_tags l WHERE l.lead_id = leads.id)"},
};

/// Without a zone of its own a lead counts by its area: North American numbers by area code, the others by
/// country.
constexpr auto zoneOrArea =
    "iif(time_zone <> '', time_zone, "
    "iif(substr(phone, 1, 2) = '+1' AND length(phone) = 12, substr(phone, 1, 5), region))";
constexpr std::array<const char *, 8> facetColumns {"list_id",     "status", "outcome", "reason",
                                                    "held_reason", "region", "state",   zoneOrArea};

QString orderBy(LeadSort wanted, Qt::SortOrder order)
{
    const auto sort = std::ranges::find(sorts, wanted, &Sort::sort);
    const Sort &chosen = sort == sorts.end() ? sorts.front() : *sort;
    const QLatin1String direction = order == Qt::AscendingOrder ? " ASC"_L1 : " DESC"_L1;
    QStringList keys;
    if (chosen.isEmpty)
        keys.append(u"(%1)"_s.arg(QLatin1String(chosen.isEmpty)));
    keys.append(QLatin1String(chosen.expression) + direction);
    if (chosen.sort != LeadSort::Added)
        keys.append("id"_L1 + direction);
    return " ORDER BY "_L1 + keys.join(", "_L1);
}

struct Condition {
    QStringList parts;
    QVariantList binds;

    void add(const QString &part, const QVariantList &values)
    {
        parts.append(part);
        binds.append(values);
    }
    void addIf(const std::optional<QString> &wanted, const QString &part)
    {
        if (wanted)
            add(part, {sql::fromText(*wanted)});
    }
    QString text() const { return parts.isEmpty() ? QString() : " WHERE "_L1 + parts.join(" AND "_L1); }
};

/// A region, or numbers from "+1212" up to, not including, "+1213".
void addZone(Condition &condition, const LeadQuery &query)
{
    if (query.numbersFrom.isEmpty())
        return condition.addIf(query.timeZone, u"time_zone = ?"_s);
    QStringList areas;
    QVariantList binds;
    for (const QString &area : query.numbersFrom) {
        const bool isRange = area.startsWith(u'+');
        areas.append(isRange ? u"(phone >= ? AND phone < ?)"_s : u"region = ?"_s);
        binds << area;
        if (isRange)
            binds << QString(area + u':'); // the character after '9'
    }
    QString part = areas.join(" OR "_L1);
    if (query.timeZone) {
        part = u"time_zone = ? OR (time_zone = '' AND (%1))"_s.arg(part);
        binds.prepend(sql::fromText(*query.timeZone));
    }
    condition.add(u'(' + part + u')', binds);
}

/// Further numbers lie elsewhere, so they are fetched only when a number is looked for.
QString holds(const QList<leadtext::Needle> &needles)
{
    const QString others = leadtext::asksForNumbers(needles) ? leadtext::furtherNumbers() : u"''"_s;
    return u"lead_holds(?, %1, %2)"_s.arg(leadtext::columns(), others);
}

Condition conditionOf(const QSqlDatabase &db, const LeadQuery &query)
{
    Condition condition;
    condition.add(u"id NOT IN (SELECT lead_id FROM deleted_leads)"_s, {});
    if (leadremoval::isUnderWay(db))
        condition.add(leadremoval::notTakenBack(u"leads"_s), {});
    if (query.list)
        condition.add(u"list_id = ?"_s, {raw(*query.list)});
    if (query.status)
        condition.add(u"status = ?"_s, {leadStatusCode(*query.status)});
    condition.addIf(query.outcome, u"outcome = ?"_s);
    condition.addIf(query.reason, u"reason = ?"_s);
    condition.addIf(query.heldReason, u"held_reason = ?"_s);
    condition.addIf(query.region, u"region = ?"_s);
    condition.addIf(query.state, u"state = ? COLLATE NOCASE"_s);
    condition.addIf(
        query.tag,
        u"id IN (SELECT l.lead_id FROM tags t JOIN lead_tags l ON l.tag_id = t.id WHERE t.name = ?)"_s);
    // Told apart for the index, which leaves out the leads that nobody owns.
    if (query.owner)
        condition.addIf(query.owner,
                        query.owner->isEmpty() ? u"owner = ?"_s : u"owner = ? AND owner <> ''"_s);
    addZone(condition, query);
    if (!query.only.isEmpty())
        condition.add(u"id IN (SELECT value FROM json_each(?))"_s, {sql::idArray(query.only)});
    if (query.left) {
        const qint64 campaign = query.left->campaign ? raw(*query.left->campaign) : 0;
        condition.add(
            u"id IN (SELECT cl.lead_id FROM campaigns c JOIN campaign_leads cl ON cl.campaign_id = c.id "
            "WHERE c.test = 0 AND (? = 0 OR c.id = ?) AND cl.state IN ('ready','open','parked'))"_s,
            {campaign, campaign});
    }
    return condition;
}

/// The filters' condition with the text's. `match` is what the index is asked for candidates; empty: it
/// cannot help.
Condition fullCondition(const QSqlDatabase &db, const LeadQuery &query,
                        const QList<leadtext::Needle> &needles, const QString &match)
{
    Condition condition = conditionOf(db, query);
    if (!match.isEmpty())
        condition.add(u"id IN (%1)"_s.arg(textindex::candidates()), {match});
    if (!needles.isEmpty())
        condition.add(holds(needles), {leadtext::packed(needles)});
    return condition;
}

/// Values that outlive the statement they are bound to.
class Bound final {
public:
    static Result<Bound> prepare(const QSqlDatabase &db, const QString &text, const QVariantList &binds)
    {
        auto statement = sqlite::Statement::prepare(db, text);
        if (!statement)
            return statement.error();
        return Bound(std::move(statement).value(), binds);
    }
    sqlite::Statement &statement() { return m_statement; }

private:
    Bound(sqlite::Statement statement, const QVariantList &binds)
        : m_statement(std::move(statement))
    {
        m_texts.reserve(binds.size());
        for (int i = 0; i < static_cast<int>(binds.size()); ++i) {
            const QVariant &value = binds.at(i);
            if (value.typeId() != QMetaType::QString) {
                m_statement.bind(i + 1, value.toLongLong());
                continue;
            }
            m_texts.append(value.toString().toUtf8());
            m_statement.bind(i + 1, QByteArrayView(m_texts.constLast()));
        }
    }

    QList<QByteArray> m_texts;
    sqlite::Statement m_statement;
};

Result<QList<LeadId>> idsOf(const QSqlDatabase &db, const QString &text, const QVariantList &binds)
{
    auto query = Bound::prepare(db, text, binds);
    if (!query)
        return query.error();
    QList<LeadId> ids;
    auto row = query->statement().step();
    for (; row && *row; row = query->statement().step())
        ids.append(LeadId(query->statement().integer(0)));
    if (!row)
        return row.error();
    return ids;
}

/// True when the leads that pass the filters come in view order by themselves.
bool isOrdered(const LeadQuery &query)
{
    const bool hasSlowFilter = query.outcome || query.reason || query.heldReason || query.region
        || query.state || query.timeZone || query.tag || query.owner || !query.numbersFrom.isEmpty()
        || !query.only.isEmpty() || query.left;
    if (hasSlowFilter)
        return false;
    return query.sort == LeadSort::Added || (query.sort == LeadSort::Phone && !query.list && !query.status);
}

/// The first matches among the first leads in view order; they are all that is asked for when there are
/// enough.
Result<QList<LeadId>> glanceAt(const QSqlDatabase &db, const LeadQuery &query)
{
    const Condition filters = conditionOf(db, query);
    const auto needles = leadtext::needlesOf(query.text);
    const QString text =
        u"SELECT id FROM (SELECT id, %1 AS held FROM leads%2%3 LIMIT %4) WHERE held LIMIT %5"_s.arg(
            holds(needles), filters.text(), orderBy(query.sort, query.order), QString::number(glance),
            QString::number(query.atMost));
    return idsOf(db, text, QVariantList {leadtext::packed(needles)} + filters.binds);
}

bool isBefore(Qt::SortOrder order, LeadId a, LeadId b)
{
    return order == Qt::AscendingOrder ? a < b : a > b;
}

/// By hand: SQLite would read the whole table for the order instead of a small index.
void sortById(QList<LeadId> &ids, Qt::SortOrder order)
{
    const auto before = [order](LeadId a, LeadId b) { return isBefore(order, a, b); };
    if (!std::ranges::is_sorted(ids, before))
        std::ranges::sort(ids, before);
}

/// The first matches by id, straight from the index, which gives them in that order: nothing else is read.
/// Leads that it does not know are looked at beside it.
Result<QList<LeadId>> firstFromIndex(const QSqlDatabase &db, const LeadQuery &query,
                                     const QList<leadtext::Needle> &needles, const QString &match)
{
    const Condition condition = fullCondition(db, query, needles, {});
    const QString most = QString::number(query.atMost);
    const QLatin1String direction = query.order == Qt::AscendingOrder ? "ASC"_L1 : "DESC"_L1;
    auto ids = idsOf(
        db,
        u"SELECT f.rowid FROM leads_text f CROSS JOIN leads ON leads.id = f.rowid%1 "
        "AND f.leads_text MATCH ? ORDER BY f.rowid %2 LIMIT %3"_s.arg(condition.text(), direction, most),
        condition.binds + QVariantList {match});
    if (!ids)
        return ids;
    const bool isFull = ids->size() == query.atMost;
    for (const QString &unknown :
         {u"id IN (SELECT lead_id FROM text_index_stale)"_s, u"id > (SELECT indexed_to FROM text_index)"_s}) {
        Condition beside = condition;
        beside.add(unknown, {});
        if (isFull)
            beside.add(query.order == Qt::AscendingOrder ? u"id < ?"_s : u"id > ?"_s,
                       {raw(ids->constLast())});
        const auto more =
            idsOf(db, u"SELECT id FROM leads%1 ORDER BY id %2 LIMIT %3"_s.arg(beside.text(), direction, most),
                  beside.binds);
        if (!more)
            return more;
        ids->append(*more);
    }
    sortById(ids.value(), query.order);
    ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
    ids->resize(std::min<qsizetype>(ids->size(), query.atMost));
    return ids;
}

Result<QList<LeadId>> findAll(const QSqlDatabase &db, const LeadQuery &query, const Condition &condition)
{
    const bool sortsHere = query.sort == LeadSort::Added && query.atMost == 0;
    QString text = "SELECT id FROM leads"_L1 + condition.text();
    if (!sortsHere)
        text += orderBy(query.sort, query.order);
    if (query.atMost > 0)
        text += u" LIMIT %1"_s.arg(query.atMost);
    auto ids = idsOf(db, text, condition.binds);
    if (ids && sortsHere)
        sortById(ids.value(), query.order);
    return ids;
}

Result<QList<LeadId>> findText(const QSqlDatabase &db, const LeadQuery &query,
                               const QList<leadtext::Needle> &needles)
{
    const auto sample = SearchSample::take(db);
    if (!sample)
        return sample.error();
    if (query.atMost > 0 && isOrdered(query) && sample->shareOf(needles) >= shareOfAFrequentText) {
        auto seen = glanceAt(db, query);
        if (!seen || seen->size() == query.atMost)
            return seen;
    }
    const auto match = textindex::matchOf(db, needles, *sample);
    if (!match)
        return match.error();
    if (query.atMost > 0 && query.sort == LeadSort::Added && !match->isEmpty())
        return firstFromIndex(db, query, needles, *match);
    return findAll(db, query, fullCondition(db, query, needles, *match));
}

/// What the leads that are counted have in common.
Result<Condition> conditionFor(const QSqlDatabase &db, const LeadQuery &query)
{
    const auto needles = leadtext::needlesOf(query.text);
    if (needles.isEmpty())
        return conditionOf(db, query);
    const auto sample = SearchSample::take(db);
    if (!sample)
        return sample.error();
    const auto match = textindex::matchOf(db, needles, *sample);
    if (!match)
        return match.error();
    return fullCondition(db, query, needles, *match);
}

} // namespace

namespace leadsearch {

Result<QList<LeadId>> find(const QSqlDatabase &db, const LeadQuery &query, std::function<bool()> isUnwanted)
{
    const sqlite::Interruption interruption(db, std::move(isUnwanted));
    leadtext::install(db);
    const auto needles = leadtext::needlesOf(query.text);
    return needles.isEmpty() ? findAll(db, query, conditionOf(db, query)) : findText(db, query, needles);
}

Result<QList<LeadCount>> count(const QSqlDatabase &db, LeadFacet facet, const LeadQuery &query,
                               std::function<bool()> isUnwanted)
{
    const sqlite::Interruption interruption(db, std::move(isUnwanted));
    leadtext::install(db);
    const auto condition = conditionFor(db, query);
    if (!condition)
        return condition.error();
    const auto column = QString::fromLatin1(facetColumns.at(static_cast<size_t>(facet)));
    auto counting =
        Bound::prepare(db,
                       u"SELECT %1, count(*) FROM leads%2 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT %3"_s
                           .arg(column, condition->text())
                           .arg(valuesAtMost),
                       condition->binds);
    if (!counting)
        return counting.error();
    QList<LeadCount> counts;
    sqlite::Statement &statement = counting->statement();
    auto row = statement.step();
    for (; row && *row; row = statement.step())
        counts.append({QString::fromUtf8(statement.text(0)), statement.integer(1)});
    if (!row)
        return row.error();
    return counts;
}

} // namespace leadsearch
