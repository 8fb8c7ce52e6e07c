#include "core/storage/leadrow.h"

#include "core/storage/sql.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// A value as Qt's driver gives it.
class QueryValue final {
public:
    QueryValue(const sql::Row &row, int column)
        : m_value(row.value(column))
    {
    }
    qint64 integer() const { return m_value.toLongLong(); }
    QString text() const { return m_value.toString(); }
    QStringList texts() const { return sql::toStringList(m_value.toString()); }
    QDateTime moment() const { return sql::toDateTime(m_value); }

private:
    QVariant m_value;
};

/// A value as SQLite gives it.
class StatementValue final {
public:
    StatementValue(const sqlite::Statement &statement, int column)
        : m_statement(statement)
        , m_column(column)
    {
    }
    qint64 integer() const { return m_statement.integer(m_column); }
    QString text() const { return m_statement.string(m_column); }
    QStringList texts() const { return leadrow::textsFrom(m_statement.text(m_column)); }
    QDateTime moment() const
    {
        return m_statement.isNull(m_column) ? QDateTime()
                                            : QDateTime::fromMSecsSinceEpoch(integer(), Qt::UTC);
    }

private:
    const sqlite::Statement &m_statement;
    int m_column;
};

template <typename Value> struct Column {
    const char *name;
    void (*read)(Lead &, const Value &);
};

template <typename Value, QString Lead::*field> void readText(Lead &lead, const Value &value)
{
    lead.*field = value.text();
}

template <typename V>
constexpr std::array table {
    Column<V> {"id", [](Lead &l, const V &v) { l.id = LeadId(v.integer()); }},
    Column<V> {"list_id", [](Lead &l, const V &v) { l.list = ListId(v.integer()); }},
    Column<V> {"import_id", [](Lead &l, const V &v) { l.import = ImportId(v.integer()); }},
    Column<V> {"line", [](Lead &l, const V &v) { l.line = v.integer(); }},
    Column<V> {"phone", [](Lead &l, const V &v) { l.phone = PhoneNumber::fromStored(v.text()); }},
    Column<V> {"first_name", readText<V, &Lead::firstName>},
    Column<V> {"last_name", readText<V, &Lead::lastName>},
    Column<V> {"company", readText<V, &Lead::company>},
    Column<V> {"email", readText<V, &Lead::email>},
    Column<V> {"city", readText<V, &Lead::city>},
    Column<V> {"state", readText<V, &Lead::state>},
    Column<V> {"postal_code", readText<V, &Lead::postalCode>},
    Column<V> {"region", readText<V, &Lead::region>},
    Column<V> {"time_zone", readText<V, &Lead::timeZone>},
    Column<V> {"time_zone_confirmed", [](Lead &l, const V &v) { l.timeZoneConfirmed = v.integer() != 0; }},
    Column<V> {"notes", readText<V, &Lead::notes>},
    Column<V> {"owner", readText<V, &Lead::owner>},
    Column<V> {"consent_kind",
               [](Lead &l, const V &v) {
                   l.consent.kind = consentFromCode(v.text()).value_or(Consent::Kind::None);
               }},
    Column<V> {"consent_source", [](Lead &l, const V &v) { l.consent.source = v.text(); }},
    Column<V> {"consent_at", [](Lead &l, const V &v) { l.consent.givenUtc = v.moment(); }},
    Column<V> {"consent_wording", [](Lead &l, const V &v) { l.consent.wording = v.text(); }},
    Column<V> {"cells", [](Lead &l, const V &v) { l.cells = v.texts(); }},
    Column<V> {
        "status",
        [](Lead &l, const V &v) { l.status = leadStatusFromCode(v.text()).value_or(LeadStatus::Parked); }},
    Column<V> {"reason", readText<V, &Lead::reason>},
    Column<V> {"next_at", [](Lead &l, const V &v) { l.nextUtc = v.moment(); }},
    Column<V> {"outcome", readText<V, &Lead::outcome>},
    Column<V> {"attempts", [](Lead &l, const V &v) { l.attempts = static_cast<int>(v.integer()); }},
    Column<V> {"last_attempt_at", [](Lead &l, const V &v) { l.lastAttemptUtc = v.moment(); }},
};

template <typename Value, typename Row> Lead readFrom(const Row &row, int from)
{
    Lead lead;
    for (const Column<Value> &column : table<Value>)
        column.read(lead, Value(row, from++));
    return lead;
}

} // namespace

namespace leadrow {

QString columns(const QString &alias)
{
    const QString prefix = alias.isEmpty() ? QString() : alias + u'.';
    QStringList names;
    for (const auto &column : table<QueryValue>)
        names.append(prefix + QString::fromLatin1(column.name));
    return names.join(", "_L1);
}

int columnCount()
{
    return static_cast<int>(table<QueryValue>.size());
}

Lead read(const sql::Row &row, int from)
{
    if (const sqlite::Statement *const statement = row.statement())
        return readFrom<StatementValue>(*statement, from);
    return readFrom<QueryValue>(row, from);
}

QStringList textsFrom(QByteArrayView json)
{
    const auto slowly = [json] { return sql::toStringList(QString::fromUtf8(json)); };
    if (json.size() < 2 || !json.startsWith('[') || !json.endsWith(']') || json.contains('\\'))
        return slowly();
    QStringList texts;
    const qsizetype last = json.size() - 1;
    for (qsizetype at = 1; at < last; ++at) {
        const qsizetype end = json.at(at) == '"' ? json.indexOf('"', at + 1) : -1;
        const bool isLast = end + 1 == last;
        if (end < 0 || (!isLast && (json.at(end + 1) != ',' || end + 2 == last)))
            return slowly();
        texts.append(sqlite::textFrom(json.sliced(at + 1, end - at - 1)));
        at = end + 1;
    }
    return texts;
}

} // namespace leadrow

namespace importrow {

QString select()
{
    return uR"(SELECT i.id, i.list_id, l.name, i.file_name, i.rows, i.accepted, i.duplicates, i.refused, i.held,
        i.seconds, i.started_at, i.state, i.persons
        FROM imports i JOIN lists l ON l.id = i.list_id )"_s;
}

ImportSummary read(const QSqlQuery &query)
{
    ImportSummary summary;
    summary.import = ImportId(query.value(0).toLongLong());
    summary.list = ListId(query.value(1).toLongLong());
    summary.listName = query.value(2).toString();
    summary.fileName = query.value(3).toString();
    summary.rows = query.value(4).toLongLong();
    summary.accepted = query.value(5).toLongLong();
    summary.duplicates = query.value(6).toLongLong();
    summary.refused = query.value(7).toLongLong();
    summary.held = query.value(8).toLongLong();
    summary.seconds = query.value(9).toDouble();
    summary.startedUtc = sql::toDateTime(query.value(10));
    summary.undone = query.value(11).toString() == "undone"_L1;
    summary.persons = query.value(12).toLongLong();
    return summary;
}

} // namespace importrow
