#include "core/storage/sqlclaimfacts.h"

#include "core/dialing/leadoutlook.h"
#include "core/dialing/stopdomains.h"
#include "core/storage/gateinforce.h"
#include "core/storage/leadremoval.h"
#include "core/storage/leadrow.h"

using namespace Qt::StringLiterals;

namespace calllog {

namespace {

/// Longer than any rest period the gate knows.
constexpr qint64 historyDays = 90;
constexpr qint64 msPerDay = 86'400'000;

} // namespace

QString onStopList()
{
    return u'(' + ownNumberOnStopList() + u" OR "_s + personOnStopList() + u')';
}

QString ownNumberOnStopList()
{
    return u"(EXISTS (SELECT 1 FROM stop_list s WHERE s.phone = l.phone) "
           "OR EXISTS (SELECT 1 FROM lead_phones n CROSS JOIN stop_list s ON s.phone = n.phone WHERE "
           "n.lead_id = l.id))"_s;
}

QString personOnStopList()
{
    return u"(l.person IS NOT NULL AND EXISTS (SELECT 1 FROM leads o CROSS JOIN stop_list s ON s.phone = "
           "o.phone "
           "WHERE o.person = l.person AND o.id <> l.id))"_s;
}

QString hasOtherLead()
{
    return u"(l.person IS NOT NULL AND EXISTS (SELECT 1 FROM leads o WHERE o.person = l.person AND o.id <> l.id))"_s;
}

QString anyStopDomain()
{
    return u"SELECT EXISTS (SELECT 1 FROM stop_domains)"_s;
}

Result<QString> stoppedDomainOf(const QSqlDatabase &db, const Lead &lead)
{
    const QString ofPerson =
        u"SELECT o.email, o.cells FROM leads l CROSS JOIN leads o ON o.person = l.person "
        "AND o.id <> l.id WHERE l.id = ? AND l.person IS NOT NULL"_s;
    auto others = sql::exec(db, ofPerson, {raw(lead.id)});
    if (!others)
        return others.error();
    QStringList domains = stopdomain::of(lead);
    while (others->next()) {
        Lead other;
        other.email = others->value(0).toString();
        other.cells = sql::toStringList(others->value(1).toString());
        domains += stopdomain::of(other);
    }
    if (others->lastError().isValid())
        return sql::errorOf(others->lastError(), ofPerson);
    others->finish();
    const auto domain =
        sql::value(db,
                   u"SELECT domain FROM stop_domains WHERE domain IN (SELECT value FROM json_each(?)) "
                   "ORDER BY length(domain) DESC LIMIT 1"_s,
                   {sql::fromStringList(domains)});
    return domain ? Result<QString>(domain->toString()) : Result<QString>(domain.error());
}

QVariant historySince(const QDateTime &nowUtc)
{
    return sql::fromDateTime(nowUtc.addMSecs(-historyDays * msPerDay));
}

QString historySelect(const QString &alias)
{
    return u"SELECT %1.state, %1.intent_at, %1.counts, %1.declined, %1.abandoned, %1.outcome, "
           "%1.campaign_id, %1.lead_id"_s.arg(alias);
}

PastAttempt pastFrom(const sql::Row &row, CampaignId campaign, LeadId lead)
{
    const auto state = attemptStateFromCode(row.value(0).toString()).value_or(AttemptState::Unknown);
    PastAttempt past;
    past.sentUtc = sql::toDateTime(row.value(1));
    past.counts = row.value(2).toBool();
    past.open = isOpen(state);
    past.unknown = state == AttemptState::Unknown;
    past.declined = row.value(3).toBool();
    past.abandoned = row.value(4).toBool();
    past.busy = row.value(5).toString() == outcomeCode(Outcome::Busy);
    past.sameCampaign = row.value(6).toLongLong() == raw(campaign);
    past.sameLead = row.value(7).toLongLong() == raw(lead);
    past.numberInvalid = row.value(5).toString() == outcomeCode(Outcome::InvalidNumber);
    return past;
}

/// lead, phone: the other numbers of the person, each once, of the leads whose ids the first value holds as
/// JSON.
QString othersOfPerson()
{
    return u"(SELECT DISTINCT l.id AS lead, o.phone AS phone FROM leads l CROSS JOIN leads o ON o.person = "
           u"l.person "
           "AND o.id <> l.id AND o.phone <> l.phone WHERE l.id IN (SELECT value FROM json_each(?)) AND l.person IS NOT NULL)"_s;
}

QString personHistory()
{
    return historySelect(u"a"_s) + u", p.lead FROM "_s + othersOfPerson()
        + u" p CROSS JOIN attempts a ON a.phone = p.phone WHERE (a.intent_at >= ? OR a.state IN ('intent','placed','live','unknown'))"_s;
}

/// That one of the numbers does not exist says nothing about the other.
PastAttempt personFrom(const sql::Row &row, CampaignId campaign, LeadId lead)
{
    PastAttempt past = pastFrom(row, campaign, lead);
    past.numberInvalid = false;
    return past;
}

QString outsideSelect()
{
    return u"SELECT x.called_at, x.phone, x.read_at IS NULL AND x.call_id <> '' FROM outside_calls x WHERE x.phone "_s;
}

QString personOutside()
{
    return u"SELECT x.called_at, p.lead, x.read_at IS NULL AND x.call_id <> '' FROM "_s + othersOfPerson()
        + u" p CROSS JOIN outside_calls x ON x.phone = p.phone"_s;
}

PastAttempt outsideFrom(const sql::Row &row)
{
    return {.sentUtc = sql::toDateTime(row.value(0)), .unknown = row.value(2).toBool()};
}

Consent consentOf(const Lead &lead, const sql::Row &row, int from)
{
    return lead.consent.saysNothing() ? consentFrom(row, from) : lead.consent;
}

Consent consentFrom(const sql::Row &row, int from)
{
    return {.kind = consentFromCode(row.value(from).toString()).value_or(Consent::Kind::None),
            .source = row.value(from + 1).toString(),
            .givenUtc = sql::toDateTime(row.value(from + 2)),
            .wording = row.value(from + 3).toString()};
}

void addLeadAndCampaign(GateFacts &facts, const Lead &lead, const Campaign &campaign)
{
    addWhereabouts(facts, lead);
    facts.kind = campaign.settings.kind;
    facts.hours = campaign.settings.hours;
    facts.attemptsAllowed = campaign.settings.attempts;
}

DueLeads::DueLeads(Work &work, const Campaign &campaign)
    : m_work(work)
    , m_campaign(campaign)
    , m_openedForSales(openedForSales(work.db(), campaign.id))
{
}

void DueLeads::append(QList<LeadId> &ids, const QString &condition, const QVariantList &binds, int limit)
{
    if (ids.size() >= limit)
        return;
    QVariantList all {raw(m_campaign.id)};
    all += binds;
    all += static_cast<int>(limit - ids.size());
    m_work.each(u"SELECT lead_id FROM campaign_leads WHERE campaign_id = ? AND state = 'ready' AND "_s
                    + condition + u" LIMIT ?"_s,
                all, [&ids](const sql::Row &row) { ids.append(LeadId {row.value(0).toLongLong()}); });
}

QList<LeadId> DueLeads::next(int limit)
{
    QList<LeadId> ids;
    for (const int priority : {callbackPriority, 0}) {
        append(ids, u"priority = ? AND next_at <= ? ORDER BY next_at, lead_id"_s, {priority, m_work.at()},
               limit);
        append(ids, u"priority = ? AND next_at IS NULL ORDER BY lead_id"_s, {priority}, limit);
    }
    return ids;
}

const QStringList &DueLeads::columnsOf(ImportId import)
{
    auto known = m_columns.find(raw(import));
    if (known == m_columns.end()) {
        const QString json =
            m_work.value(u"SELECT columns FROM imports WHERE id = ?"_s, {raw(import)}).toString();
        known = m_columns.insert(raw(import), sql::toStringList(json));
    }
    return *known;
}

/// Most leads are a person of one number, and most databases know of no call from outside.
QList<PastAttempt> DueLeads::history(const Lead &lead, bool hasPerson, bool anyOutside)
{
    QList<PastAttempt> history;
    static const QString ofNumber = historySelect(u"a"_s)
        + u" FROM attempts a WHERE a.phone = ? AND (a.intent_at >= ? OR a.outcome = 'invalid_number' "
          "OR a.state IN ('intent','placed','live','unknown'))"_s;
    static const QString ofPerson = personHistory();
    static const QString outsideOfPerson = personOutside();
    static const QString outside = outsideSelect() + u"= ?"_s;
    m_work.each(ofNumber, {lead.phone.e164(), historySince(m_work.now())},
                [&](const sql::Row &row) { history.append(pastFrom(row, m_campaign.id, lead.id)); });
    if (hasPerson) {
        m_work.each(ofPerson, {sql::idArray(QList {raw(lead.id)}), historySince(m_work.now())},
                    [&](const sql::Row &row) { history.append(personFrom(row, m_campaign.id, lead.id)); });
    }
    if (hasPerson && anyOutside) {
        m_work.each(outsideOfPerson, {sql::idArray(QList {raw(lead.id)})},
                    [&history](const sql::Row &row) { history.append(outsideFrom(row)); });
    }
    if (anyOutside) {
        m_work.each(outside, {lead.phone.e164()},
                    [&history](const sql::Row &row) { history.append(outsideFrom(row)); });
    }
    return history;
}

QString DueLeads::stoppedDomainOf(const Lead &lead)
{
    const auto domain = calllog::stoppedDomainOf(m_work.db(), lead);
    if (!domain)
        m_work.fail(domain.error());
    return domain ? *domain : QString();
}

std::optional<DueLead> DueLeads::read(LeadId id)
{
    std::optional<DueLead> due;
    const int own = leadrow::columnCount();
    static const QString statement =
        u"SELECT %1, c.attempts, c.next_at, c.priority, l.held_reason <> '', coalesce(i.state = 'done', 1), "
        "%2, "
        "i.consent_kind, i.consent_source, i.consent_at, i.consent_wording, coalesce(r.consumers, 0), "
        "r.checked_at, l.person IS NOT NULL, EXISTS (SELECT 1 FROM outside_calls), (%3), "
        // An older lead of the same number stands in this campaign, whatever came of editing numbers since
        // the queueing.
        "EXISTS (SELECT 1 FROM leads o CROSS JOIN campaign_leads d ON d.campaign_id = c.campaign_id "
        "AND d.lead_id = o.id WHERE o.phone = l.phone AND +o.id < l.id AND d.state <> 'refused' AND %4) "
        "FROM campaign_leads c JOIN leads l ON l.id = c.lead_id LEFT JOIN imports i ON i.id = l.import_id "
        "LEFT JOIN list_scrubs r ON r.list_id = l.list_id "
        "WHERE c.campaign_id = ? AND c.lead_id = ?"_s.arg(leadrow::columns(u"l"_s), onStopList(),
                                                          anyStopDomain(),
                                                          leadremoval::notTakenBack(u"o"_s));
    bool hasPerson = false;
    bool anyOutside = false;
    bool anyDomain = false;
    m_work.each(statement, {raw(m_campaign.id), raw(id)}, [&](const sql::Row &row) {
        due.emplace();
        due->lead = leadrow::read(row);
        due->attempts = row.value(own).toInt();
        due->facts.notBeforeUtc = sql::toDateTime(row.value(own + 1));
        due->priority = row.value(own + 2).toInt();
        due->facts.callbackAsked = due->priority >= callbackPriority;
        due->facts.held = row.value(own + 3).toBool();
        due->facts.importFinished = row.value(own + 4).toBool();
        due->facts.onStopList = row.value(own + 5).toBool();
        due->facts.consent = consentOf(due->lead, row, own + 6);
        due->facts.consumerList = row.value(own + 10).toBool();
        due->facts.scrubbedUtc = sql::toDateTime(row.value(own + 11));
        hasPerson = row.value(own + 12).toBool();
        anyOutside = row.value(own + 13).toBool();
        anyDomain = row.value(own + 14).toBool();
        due->facts.duplicateInCampaign = row.value(own + 15).toBool();
    });
    if (!due)
        return due;
    const Lead &lead = due->lead;
    due->columns = columnsOf(lead.import);
    GateFacts &facts = due->facts;
    addLeadAndCampaign(facts, lead, m_campaign);
    facts.openedForSales = m_openedForSales;
    if (anyDomain)
        facts.stoppedDomain = stoppedDomainOf(lead);
    facts.history = history(lead, hasPerson, anyOutside);
    return due;
}

} // namespace calllog
