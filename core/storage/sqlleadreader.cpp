#include "core/storage/leadrow.h"
#include "core/storage/sql.h"
#include "core/storage/stores.h"

#include <QHash>
#include <QLoggingCategory>

#include <algorithm>
#include <array>

Q_LOGGING_CATEGORY(lcLeadReader, "leadline.storage.leads")

using namespace Qt::StringLiterals;

namespace {

constexpr int wordsAtMost = 8;

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
};

QString orderBy(LeadSort wanted, Qt::SortOrder order)
{
    const auto sort =
        std::find_if(sorts.begin(), sorts.end(), [wanted](const Sort &s) { return s.sort == wanted; });
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
    QString text() const { return parts.isEmpty() ? QString() : " WHERE "_L1 + parts.join(" AND "_L1); }
};

/// The digits of "(202) 555-0143" or "0171/234", without the zeros in front that E.164 does not have; empty
/// when `text` is no number.
QString numberPart(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!u"+-()./ \u00a0\u2009\u2011"_s.contains(c))
            return {};
    }
    const auto first = std::find_if(digits.cbegin(), digits.cend(), [](QChar c) { return c != u'0'; });
    return digits.mid(first - digits.cbegin());
}

void addWord(Condition &condition, const QString &word)
{
    const QString pattern = sql::containing(word);
    QVariantList values(5, pattern);
    QString part =
        uR"((first_name LIKE ? ESCAPE '\' OR last_name LIKE ? ESCAPE '\' OR company LIKE ? ESCAPE '\'
        OR email LIKE ? ESCAPE '\' OR notes LIKE ? ESCAPE '\')"_s;
    if (const QString number = numberPart(word); !number.isEmpty()) {
        part += u" OR phone LIKE ?"_s;
        values.append(sql::containing(number));
    }
    condition.add(part + u')', values);
}

/// Every word has to be found somewhere; a text that is one number is looked up as one.
void addText(Condition &condition, const QString &text)
{
    const QString plain = sql::fromText(text.simplified());
    if (plain.isEmpty())
        return;
    const QString number = numberPart(plain);
    if (number.size() >= 3 && plain.contains(u' ')) {
        condition.add(u"phone LIKE ?"_s, {sql::containing(number)});
        return;
    }
    const QStringList words = plain.split(u' ');
    for (const QString &word : words.mid(0, wordsAtMost))
        addWord(condition, word);
}

Condition conditionOf(const LeadQuery &query)
{
    Condition condition;
    if (query.list)
        condition.add(u"list_id = ?"_s, {raw(*query.list)});
    if (query.status)
        condition.add(u"status = ?"_s, {leadStatusCode(*query.status)});
    addText(condition, query.text);
    return condition;
}

Result<QList<LeadId>> findIds(const QSqlDatabase &db, const LeadQuery &wanted)
{
    const Condition condition = conditionOf(wanted);
    auto query =
        sql::exec(db, "SELECT id FROM leads"_L1 + condition.text() + orderBy(wanted.sort, wanted.order),
                  condition.binds);
    if (!query)
        return query.error();
    QList<LeadId> ids;
    while (query->next())
        ids.append(LeadId(query->value(0).toLongLong()));
    if (query->lastError().isValid())
        return sql::errorOf(query->lastError(), u"find leads"_s);
    query->finish();
    return ids;
}

QList<LeadField> mappingFrom(const QString &json)
{
    QList<LeadField> mapping;
    for (const QString &code : sql::toStringList(json))
        mapping.append(leadFieldFromCode(code).value_or(LeadField::None));
    return mapping;
}

class SqlLeadReader final : public LeadReader {
public:
    SqlLeadReader(ReadingThread &thread, const QString &databaseFile)
        : m_thread(thread)
        , m_connection(databaseFile)
    {
    }

    QFuture<Result<QList<LeadId>>> find(const LeadQuery &query) override
    {
        return m_thread.run([query](QSqlDatabase &db) { return findIds(db, query); });
    }

    QList<Lead> leads(const QList<LeadId> &ids) override
    {
        QHash<LeadId, Lead> found;
        each(u"SELECT %1 FROM leads WHERE id IN (SELECT value FROM json_each(?))"_s.arg(leadrow::columns()),
             {sql::idArray(ids)}, [&found](const QSqlQuery &row) {
                 Lead lead = leadrow::read(row);
                 found.insert(lead.id, lead);
             });
        QList<Lead> inOrder;
        inOrder.reserve(ids.size());
        for (const LeadId id : ids) {
            if (const auto lead = found.constFind(id); lead != found.cend())
                inOrder.append(*lead);
        }
        return inOrder;
    }

    QList<LeadList> lists() override
    {
        QList<LeadList> lists;
        each(
            uR"(SELECT l.id, l.name, (SELECT count(*) FROM leads WHERE list_id = l.id), l.created_at FROM lists l
            ORDER BY l.name COLLATE NOCASE, l.id)"_s,
            {}, [&lists](const QSqlQuery &row) {
                lists.append({ListId(row.value(0).toLongLong()), row.value(1).toString(),
                              row.value(2).toLongLong(), sql::toDateTime(row.value(3))});
            });
        return lists;
    }

    std::optional<ListId> listByName(const QString &name) override
    {
        std::optional<ListId> id;
        each(u"SELECT id FROM lists WHERE name = ?"_s, {sql::fromText(name)},
             [&id](const QSqlQuery &row) { id = ListId(row.value(0).toLongLong()); });
        return id;
    }

    QStringList columnsOf(ImportId import) override { return layoutOf(import).columns; }
    QList<LeadField> mappingOf(ImportId import) override { return layoutOf(import).mapping; }

    QList<ImportSummary> imports() override
    {
        QList<ImportSummary> imports;
        each(importrow::select() + u"WHERE i.finished_at IS NOT NULL ORDER BY i.id DESC"_s, {},
             [&imports](const QSqlQuery &row) { imports.append(importrow::read(row)); });
        return imports;
    }

    QList<RejectedRow> rejects(ImportId import, qint64 afterLine, int limit) override
    {
        QList<RejectedRow> rows;
        each(uR"(SELECT line, reason_code, reason, cells FROM import_rejects WHERE import_id = ? AND line > ?
            ORDER BY line LIMIT ?)"_s,
             {raw(import), afterLine, limit}, [&rows](const QSqlQuery &row) {
                 rows.append({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                              sql::toStringList(row.value(3).toString())});
             });
        return rows;
    }

private:
    struct Layout {
        QStringList columns;
        QList<LeadField> mapping;
    };

    /// Never changes once the import has begun.
    Layout layoutOf(ImportId import)
    {
        if (const auto known = m_layouts.constFind(import); known != m_layouts.cend())
            return *known;
        Layout layout;
        bool found = false;
        each(u"SELECT columns, mapping FROM imports WHERE id = ?"_s, {raw(import)},
             [&](const QSqlQuery &row) {
                 layout = {sql::toStringList(row.value(0).toString()), mappingFrom(row.value(1).toString())};
                 found = true;
             });
        if (found)
            m_layouts.insert(import, layout);
        return layout;
    }

    template <typename Handler>
    void each(const QString &statement, const QVariantList &binds, Handler handler)
    {
        auto query = sql::exec(m_connection.database(), statement, binds);
        if (!query) {
            qCWarning(lcLeadReader, "%ls", qUtf16Printable(query.error().detail));
            return;
        }
        while (query->next())
            handler(*query);
        query->finish();
    }

    ReadingThread &m_thread;
    sql::LazyConnection m_connection;
    QHash<ImportId, Layout> m_layouts;
};

} // namespace

std::unique_ptr<LeadReader> makeSqlLeadReader(ReadingThread &thread, const QString &databaseFile)
{
    return std::make_unique<SqlLeadReader>(thread, databaseFile);
}
