#include "core/storage/leadpage.h"

#include "core/storage/leadrow.h"

using namespace Qt::StringLiterals;

namespace {

Result<bool> isTrue(sqlite::Statement &statement)
{
    const auto row = statement.step();
    if (!row)
        return row.error();
    const bool answer = *row && statement.integer(0) != 0;
    statement.reset();
    return answer;
}

template <typename Handler> Result<Done> eachRow(sqlite::Statement &statement, LeadId lead, Handler handler)
{
    statement.bind(1, raw(lead));
    auto row = statement.step();
    for (; row && *row; row = statement.step())
        handler();
    if (!row)
        return row.error();
    statement.reset();
    return Done {};
}

} // namespace

Result<LeadPage> LeadPage::prepare(const QSqlDatabase &db)
{
    auto begin = sqlite::Statement::prepare(db, u"BEGIN"_s);
    auto end = sqlite::Statement::prepare(db, u"COMMIT"_s);
    auto lead =
        sqlite::Statement::prepare(db, u"SELECT %1 FROM leads WHERE id = ?"_s.arg(leadrow::columns()));
    auto anyTags = sqlite::Statement::prepare(db, u"SELECT EXISTS(SELECT 1 FROM lead_tags)"_s);
    auto tags = sqlite::Statement::prepare(
        db,
        u"SELECT t.name FROM lead_tags l JOIN tags t ON t.id = l.tag_id WHERE l.lead_id = ? ORDER BY t.name COLLATE NOCASE"_s);
    auto anyNumbers = sqlite::Statement::prepare(db, u"SELECT EXISTS(SELECT 1 FROM lead_phones)"_s);
    auto numbers =
        sqlite::Statement::prepare(db, u"SELECT phone FROM lead_phones WHERE lead_id = ? ORDER BY phone"_s);
    auto anyStops = sqlite::Statement::prepare(db, u"SELECT EXISTS(SELECT 1 FROM stop_list)"_s);
    auto stops = sqlite::Statement::prepare(
        db,
        u"SELECT 1 FROM leads l JOIN stop_list s ON s.phone = l.phone WHERE l.id = ?1 "
        "UNION ALL SELECT 1 FROM lead_phones n JOIN stop_list s ON s.phone = n.phone WHERE n.lead_id = ?1 LIMIT 1"_s);
    for (const auto *statement :
         {&begin, &end, &lead, &anyTags, &tags, &anyNumbers, &numbers, &anyStops, &stops}) {
        if (!*statement)
            return statement->error();
    }
    return LeadPage({std::move(begin).value(), std::move(end).value(), std::move(lead).value(),
                     std::move(anyTags).value(), std::move(tags).value(), std::move(anyNumbers).value(),
                     std::move(numbers).value(), std::move(anyStops).value(), std::move(stops).value()});
}

Result<QList<Lead>> LeadPage::read(const QList<LeadId> &ids)
{
    if (const auto begun = m_statements.begin.run(); !begun)
        return begun.error();
    auto leads = readLeads(ids);
    const auto ended = m_statements.end.run();
    return ended || !leads ? leads : Result<QList<Lead>>(ended.error());
}

Result<QList<Lead>> LeadPage::readLeads(const QList<LeadId> &ids)
{
    const auto hasTags = isTrue(m_statements.anyTags);
    const auto hasNumbers = isTrue(m_statements.anyNumbers);
    const auto hasStops = isTrue(m_statements.anyStops);
    if (!hasTags || !hasNumbers || !hasStops)
        return !hasTags ? hasTags.error() : !hasNumbers ? hasNumbers.error() : hasStops.error();
    QList<Lead> leads;
    leads.reserve(ids.size());
    for (const LeadId id : ids) {
        const qsizetype before = leads.size();
        const auto read =
            eachRow(m_statements.lead, id, [&] { leads.append(leadrow::read(m_statements.lead)); });
        if (!read)
            return read.error();
        if (leads.size() == before)
            continue;
        const auto tagged = *hasTags ? addTags(leads.last()) : Result<Done>(Done {});
        const auto numbered = *hasNumbers ? addNumbers(leads.last()) : Result<Done>(Done {});
        const auto stopped = *hasStops ? addStop(leads.last()) : Result<Done>(Done {});
        if (!tagged || !numbered || !stopped)
            return !tagged ? tagged.error() : !numbered ? numbered.error() : stopped.error();
    }
    return leads;
}

Result<Done> LeadPage::addTags(Lead &lead)
{
    return eachRow(m_statements.tags, lead.id,
                   [&] { lead.tags.append(QString::fromUtf8(m_statements.tags.text(0))); });
}

Result<Done> LeadPage::addStop(Lead &lead)
{
    return eachRow(m_statements.stops, lead.id, [&] { lead.isStopped = true; });
}

Result<Done> LeadPage::addNumbers(Lead &lead)
{
    return eachRow(m_statements.numbers, lead.id, [&] {
        lead.otherPhones += PhoneNumber::fromStored(QString::fromUtf8(m_statements.numbers.text(0)));
    });
}
