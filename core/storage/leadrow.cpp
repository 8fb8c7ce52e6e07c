#include "core/storage/leadrow.h"

#include "core/storage/sql.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Reader = void (*)(Lead &, const QVariant &);
struct Column {
    const char *name;
    Reader read;
};

template <QString Lead::*field> void readText(Lead &lead, const QVariant &value)
{
    lead.*field = value.toString();
}

constexpr std::array table {
    Column {"id", [](Lead &l, const QVariant &v) { l.id = LeadId(v.toLongLong()); }},
    Column {"list_id", [](Lead &l, const QVariant &v) { l.list = ListId(v.toLongLong()); }},
    Column {"import_id", [](Lead &l, const QVariant &v) { l.import = ImportId(v.toLongLong()); }},
    Column {"line", [](Lead &l, const QVariant &v) { l.line = v.toLongLong(); }},
    Column {"phone", [](Lead &l, const QVariant &v) { l.phone = PhoneNumber::fromStored(v.toString()); }},
    Column {"first_name", readText<&Lead::firstName>},
    Column {"last_name", readText<&Lead::lastName>},
    Column {"company", readText<&Lead::company>},
    Column {"email", readText<&Lead::email>},
    Column {"city", readText<&Lead::city>},
    Column {"state", readText<&Lead::state>},
    Column {"postal_code", readText<&Lead::postalCode>},
    Column {"region", readText<&Lead::region>},
    Column {"time_zone", readText<&Lead::timeZone>},
    Column {"time_zone_confirmed", [](Lead &l, const QVariant &v) { l.timeZoneConfirmed = v.toBool(); }},
    Column {"notes", readText<&Lead::notes>},
    Column {"owner", readText<&Lead::owner>},
    Column {"consent_kind",
            [](Lead &l, const QVariant &v) {
                l.consent.kind = consentFromCode(v.toString()).value_or(Consent::Kind::None);
            }},
    Column {"consent_source", [](Lead &l, const QVariant &v) { l.consent.source = v.toString(); }},
    Column {"consent_at", [](Lead &l, const QVariant &v) { l.consent.givenUtc = sql::toDateTime(v); }},
    Column {"consent_wording", [](Lead &l, const QVariant &v) { l.consent.wording = v.toString(); }},
    Column {"cells", [](Lead &l, const QVariant &v) { l.cells = sql::toStringList(v.toString()); }},
    Column {"status",
            [](Lead &l, const QVariant &v) {
                l.status = leadStatusFromCode(v.toString()).value_or(LeadStatus::Parked);
            }},
    Column {"reason", readText<&Lead::reason>},
    Column {"next_at", [](Lead &l, const QVariant &v) { l.nextUtc = sql::toDateTime(v); }},
    Column {"outcome", readText<&Lead::outcome>},
    Column {"attempts", [](Lead &l, const QVariant &v) { l.attempts = v.toInt(); }},
    Column {"last_attempt_at", [](Lead &l, const QVariant &v) { l.lastAttemptUtc = sql::toDateTime(v); }},
};

} // namespace

namespace leadrow {

QString columns(const QString &alias)
{
    const QString prefix = alias.isEmpty() ? QString() : alias + u'.';
    QStringList names;
    for (const Column &column : table)
        names.append(prefix + QString::fromLatin1(column.name));
    return names.join(", "_L1);
}

int columnCount()
{
    return static_cast<int>(table.size());
}

Lead read(const QSqlQuery &query, int from)
{
    Lead lead;
    for (int i = 0; i < columnCount(); ++i)
        table[static_cast<size_t>(i)].read(lead, query.value(from + i));
    return lead;
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
