#include "core/storage/leadinsertion.h"

#include "core/rules/gate.h"
#include "core/storage/leadidentity.h"
#include "core/storage/leadchanges.h"
#include "core/storage/sql.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The value to bind, or an invalid one when the column's default says the same.
using Getter = QVariant (*)(const NewLead &);
struct Column {
    const char *name;
    Getter value;
    const char *textDefault; ///< nullptr: the default is 0, or NULL
    bool nullable = false;
};

QVariant filled(const QString &foreign)
{
    return foreign.isEmpty() ? QVariant() : QVariant(sql::fromText(foreign));
}

template <QString Lead::*field> QVariant text(const NewLead &row)
{
    return filled(row.lead.*field);
}

constexpr std::array allColumns {
    Column {"line", [](const NewLead &r) { return QVariant(r.lead.line); }, nullptr},
    Column {"phone", [](const NewLead &r) { return QVariant(r.lead.phone.e164()); }, ""},
    Column {"first_name", text<&Lead::firstName>, ""},
    Column {"last_name", text<&Lead::lastName>, ""},
    Column {"company", text<&Lead::company>, ""},
    Column {"email", text<&Lead::email>, ""},
    Column {"city", text<&Lead::city>, ""},
    Column {"state", text<&Lead::state>, ""},
    Column {"postal_code", text<&Lead::postalCode>, ""},
    Column {"region", text<&Lead::region>, ""},
    Column {"time_zone", text<&Lead::timeZone>, ""},
    Column {"time_zone_confirmed",
            [](const NewLead &r) { return r.lead.timeZoneConfirmed ? QVariant(1) : QVariant(); }, nullptr},
    Column {"notes", text<&Lead::notes>, ""},
    Column {"owner", text<&Lead::owner>, ""},
    Column {"consent_kind",
            [](const NewLead &r) {
                return r.lead.consent.kind == Consent::Kind::None
                    ? QVariant()
                    : QVariant(consentCode(r.lead.consent.kind));
            },
            "none"},
    Column {"consent_source", [](const NewLead &r) { return filled(r.lead.consent.source); }, ""},
    Column {"consent_at", [](const NewLead &r) { return sql::fromDateTime(r.lead.consent.givenUtc); },
            nullptr, true},
    Column {"consent_wording", [](const NewLead &r) { return filled(r.lead.consent.wording); }, ""},
    Column {"person", [](const NewLead &r) { return r.person == 0 ? QVariant() : QVariant(r.person); },
            nullptr, true},
    Column {"held_reason", [](const NewLead &r) { return filled(r.heldReason); }, ""},
    Column {"status",
            [](const NewLead &r) {
                return r.heldReason.isEmpty() ? QVariant() : QVariant(leadStatusCode(LeadStatus::Parked));
            },
            "ready"},
    Column {"reason",
            [](const NewLead &r) {
                return r.heldReason.isEmpty() ? QVariant() : QVariant(reasonCode(GateReason::Held));
            },
            ""},
    Column {"cells",
            [](const NewLead &r) {
                return r.lead.cells.isEmpty() ? QVariant() : QVariant(sql::fromStringList(r.lead.cells));
            },
            "[]"},
};

QVariant defaultOf(const Column &column)
{
    if (column.nullable)
        return {};
    return column.textDefault ? QVariant(QString::fromLatin1(column.textDefault)) : QVariant(0);
}

/// The column's values, defaults filled in; empty when no lead has one of its own.
QVariantList valuesOf(const Column &column, const QList<NewLead> &leads)
{
    const QVariant fallback = defaultOf(column);
    QVariantList values;
    values.reserve(leads.size());
    bool used = false;
    for (const NewLead &row : leads) {
        const QVariant value = column.value(row);
        used = used || value.isValid();
        values.append(value.isValid() ? value : fallback);
    }
    return used ? values : QVariantList();
}

constexpr std::array mergedTexts {"first_name", "last_name",   "company",   "email",
                                  "city",       "postal_code", "time_zone", "state"};

QString mergeStatement()
{
    QStringList parts;
    for (const char *name : mergedTexts)
        parts.append(u"%1 = CASE WHEN %1 = '' THEN ? ELSE %1 END"_s.arg(QLatin1String(name)));
    parts.append(
        u"notes = CASE WHEN notes = '' THEN ? WHEN instr(notes, ?) > 0 THEN notes ELSE notes || char(10) || ? END"_s);
    parts.append(u"person = coalesce(person, ?)"_s);
    for (const char *name : {"consent_source", "consent_at", "consent_wording", "consent_kind"})
        parts.append(u"%1 = CASE WHEN consent_kind = 'none' THEN ? ELSE %1 END"_s.arg(QLatin1String(name)));
    return u"UPDATE leads SET %1 WHERE id = ?"_s.arg(parts.join(", "_L1));
}

QVariantList mergeValues(const NewLead &row, qint64 into)
{
    const Lead &lead = row.lead;
    QVariantList values;
    for (const QString &text :
         {lead.firstName, lead.lastName, lead.company, lead.email, lead.city, lead.postalCode, lead.timeZone,
          lead.state, lead.notes, lead.notes, lead.notes})
        values.append(sql::fromText(text));
    values.append(row.person == 0 ? QVariant() : QVariant(row.person));
    const bool has = lead.consent.kind != Consent::Kind::None;
    values << sql::fromText(has ? lead.consent.source : QString())
           << (has ? sql::fromDateTime(lead.consent.givenUtc) : QVariant())
           << sql::fromText(has ? lead.consent.wording : QString()) << consentCode(lead.consent.kind) << into;
    return values;
}

QString insertStatement(const QStringList &names)
{
    QStringList marks(names.size() + 3, u"?"_s);
    return u"INSERT INTO leads(list_id, import_id, created_at, %1) VALUES(%2)"_s.arg(names.join(", "_L1),
                                                                                     marks.join(u','));
}

/// One chunk on its way in: the prepared statements and the numbers seen so far.
class Insertion final {
public:
    Insertion(const QSqlDatabase &db, const ImportTarget &target)
        : m_db(db)
        , m_target(target)
    {
    }

    Result<QList<RowFate>> run(const LeadBatch &batch)
    {
        auto known = LeadIdentity::of(m_db, batch.leads());
        auto insert = sqlite::Statement::prepare(m_db, insertStatement(batch.columns()));
        auto merge = sql::prepare(m_db, mergeStatement());
        if (!known || !insert || !merge)
            return !known ? known.error() : !insert ? insert.error() : merge.error();
        QList<RowFate> fates;
        fates.reserve(static_cast<qsizetype>(batch.rows().size()));
        for (size_t i = 0; i < batch.rows().size(); ++i) {
            const LeadBatch::Row &row = batch.rows()[i];
            const auto same = m_target.duplicates == DuplicatePolicy::Keep ? LeadIdentity::Match()
                                                                           : known->find(batch.lead(i));
            const auto stored = same.lead == 0 ? store(insert.value(), row, batch.lead(i), known.value())
                                               : fold(merge.value(), batch.lead(i), same, known.value());
            if (!stored)
                return stored.error();
            fates.append(*stored);
        }
        return fates;
    }

private:
    Result<Done> giveTags(LeadId lead, const QStringList &tags) const
    {
        for (const QString &tag : tags) {
            if (const auto given = leadchanges::giveTag(m_db, lead, tag); !given)
                return given;
        }
        return Done {};
    }

    Result<RowFate> store(sqlite::Statement &insert, const LeadBatch::Row &row, const NewLead &lead,
                          LeadIdentity &known) const
    {
        insert.bind(1, raw(m_target.list));
        if (m_target.import == ImportId {})
            insert.bindNull(2);
        else
            insert.bind(2, raw(m_target.import));
        insert.bind(3, m_target.nowUtc.toMSecsSinceEpoch());
        row.values.bind(insert, 4);
        if (const auto stored = insert.run(); !stored)
            return stored.error();
        const qint64 id = insert.insertedId();
        if (const auto kept = known.remember(m_db, lead, id); !kept)
            return kept.error();
        if (const auto tagged = giveTags(LeadId(id), lead.lead.tags); !tagged)
            return tagged.error();
        return row.held ? RowFate::Held : RowFate::Accepted;
    }

    Result<RowFate> fold(QSqlQuery &merge, const NewLead &row, const LeadIdentity::Match &same,
                         LeadIdentity &known) const
    {
        if (const auto noted = LeadIdentity::noteDuplicate(m_db, m_target.import, row, same); !noted)
            return noted.error();
        if (m_target.duplicates == DuplicatePolicy::Merge) {
            if (const auto merged = sql::run(merge, mergeValues(row, same.lead)); !merged)
                return merged.error();
            if (const auto added = known.addNumbers(m_db, row, same.lead); !added)
                return added.error();
        }
        return RowFate::Duplicate;
    }

    QSqlDatabase m_db;
    ImportTarget m_target;
};

} // namespace

void BoundRow::append(const QVariant &value)
{
    if (value.isNull()) {
        m_values.push_back({});
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        m_values.push_back({Value::Kind::Text, m_texts.size(), text.size()});
        m_texts += text;
    } else {
        m_values.push_back({Value::Kind::Number, value.toLongLong(), 0});
    }
}

void BoundRow::bind(sqlite::Statement &statement, int first) const
{
    for (const Value &value : m_values) {
        const int index = first++;
        if (value.kind == Value::Kind::Null)
            statement.bindNull(index);
        else if (value.kind == Value::Kind::Number)
            statement.bind(index, value.number);
        else
            statement.bind(index, QByteArrayView(m_texts).sliced(value.number, value.size));
    }
}

LeadBatch::LeadBatch(const QList<NewLead> &leads)
    : m_leads(leads)
    , m_rows(static_cast<size_t>(leads.size()))
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].phone = lead(i).lead.phone.e164();
        m_rows[i].held = !lead(i).heldReason.isEmpty();
    }
    for (const Column &column : allColumns) {
        const QVariantList values = valuesOf(column, leads);
        if (values.isEmpty())
            continue;
        m_columns.append(QString::fromLatin1(column.name));
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_rows[i].values.append(values.at(static_cast<qsizetype>(i)));
    }
}

Result<QList<RowFate>> insertLeads(const QSqlDatabase &db, const ImportTarget &target, const LeadBatch &batch)
{
    return Insertion(db, target).run(batch);
}
