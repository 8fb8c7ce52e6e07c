#include "core/dialing/campaignleads.h"
#include "core/storage/campaignsource.h"
#include "core/storage/gateinforce.h"
#include "core/storage/leadrow.h"
#include "core/storage/sqlclaimfacts.h"
#include "core/storage/stores.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Leads of the campaign and those of its list that are not in it yet, with their place, the claim's facts,
/// and whether a start gives those that are parked for a person another chance (as
/// `calllog::giveParkedAnotherChance`). The ids of a page come first, from both indexes.
QString statement(const QString &sourcePage)
{
    return u"SELECT %1, c.state, c.reason, c.detail, c.attempts, c.next_at, c.priority, l.held_reason, "
           "coalesce(i.state = 'done', 1), %3, "
           "i.consent_kind, i.consent_source, i.consent_at, i.consent_wording, "
           "l.held_reason = '' AND (c.reason <> 'held' OR coalesce(a.counts, 0) = 0), "
           "EXISTS (SELECT 1 FROM leads o CROSS JOIN campaign_leads oc ON oc.campaign_id = ? AND oc.lead_id "
           "= o.id WHERE o.phone = l.phone AND iif(c.lead_id IS NULL, o.id <> l.id, +o.id < l.id "
           "AND oc.state <> 'refused')), coalesce(r.consumers, 0), r.checked_at "
           "FROM (SELECT lead_id AS id FROM (SELECT lead_id FROM campaign_leads WHERE campaign_id = ? "
           "AND lead_id > ? ORDER BY lead_id LIMIT ?) UNION SELECT id FROM (%2) "
           "ORDER BY 1 LIMIT ?) AS page "
           "CROSS JOIN leads l ON l.id = page.id "
           "LEFT JOIN campaign_leads c ON c.campaign_id = ? AND c.lead_id = l.id "
           "LEFT JOIN imports i ON i.id = l.import_id LEFT JOIN attempts a ON a.id = c.last_attempt_id "
           "LEFT JOIN list_scrubs r ON r.list_id = l.list_id "
           "ORDER BY l.id"_s.arg(leadrow::columns(u"l"_s), sourcePage, calllog::onStopList());
}

class SqlCampaignLeadReader final : public CampaignLeadReader {
public:
    explicit SqlCampaignLeadReader(const QString &databaseFile)
        : m_connection(databaseFile)
    {
    }
    Result<QList<CampaignLead>> page(const Campaign &campaign, LeadId after, int limit,
                                     const QDateTime &nowUtc) override;
    QList<LeadId> leadsFor(CampaignId campaign, const QString &reason) override;

private:
    CampaignLead read(const QSqlQuery &row, const Campaign &campaign);
    const QStringList &columnsOf(ImportId import);
    QString stoppedDomainOf(const Lead &lead);
    Result<Done> readHistories(QList<CampaignLead> &leads, const Campaign &campaign, const QDateTime &nowUtc);
    Result<Done> readPersonHistories(QList<CampaignLead> &leads, const Campaign &campaign,
                                     const QDateTime &nowUtc);

    sql::LazyConnection m_connection;
    QHash<qint64, QStringList> m_columns;
    QStringList m_openedForSales; ///< of the campaign that is read
    bool m_stopsDomains = false; ///< some domain is on the stop list
    QSet<QString> m_numbers; ///< of leads that a start would take in: the first of several gets its place
};

const QStringList &SqlCampaignLeadReader::columnsOf(ImportId import)
{
    auto known = m_columns.find(raw(import));
    if (known == m_columns.end()) {
        const auto json =
            sql::value(m_connection.database(), u"SELECT columns FROM imports WHERE id = ?"_s, {raw(import)});
        known = m_columns.insert(raw(import), json ? sql::toStringList(json->toString()) : QStringList());
    }
    return *known;
}

QString SqlCampaignLeadReader::stoppedDomainOf(const Lead &lead)
{
    if (!m_stopsDomains)
        return {};
    const auto domain = sql::value(m_connection.database(), calllog::stoppedDomain(),
                                   {sql::fromStringList(stopdomain::of(lead))});
    return domain ? domain->toString() : QString();
}

CampaignLead SqlCampaignLeadReader::read(const QSqlQuery &row, const Campaign &campaign)
{
    CampaignLead found;
    found.lead = leadrow::read(row);
    found.columns = columnsOf(found.lead.import);
    const int own = leadrow::columnCount();
    const bool takenIn = !row.value(own).isNull();
    found.attempts = row.value(own + 3).toInt();
    found.priority = row.value(own + 5).toInt();
    GateFacts &facts = found.facts;
    facts.notBeforeUtc = sql::toDateTime(row.value(own + 4));
    facts.held = !row.value(own + 6).toString().isEmpty();
    facts.importFinished = row.value(own + 7).toBool();
    facts.onStopList = row.value(own + 8).toBool();
    facts.consent = calllog::consentOf(found.lead, row, own + 9);
    facts.duplicateInCampaign = row.value(own + 14).toBool();
    facts.consumerList = row.value(own + 15).toBool();
    facts.scrubbedUtc = sql::toDateTime(row.value(own + 16));
    facts.openedForSales = m_openedForSales;
    facts.stoppedDomain = stoppedDomainOf(found.lead);
    facts.callbackAsked = found.priority >= calllog::callbackPriority;
    calllog::addLeadAndCampaign(facts, found.lead, campaign);
    if (takenIn) {
        found.status = leadStatusFromCode(row.value(own).toString()).value_or(LeadStatus::Parked);
        found.reason = row.value(own + 1).toString();
        found.detail = row.value(own + 2).toString();
    } else if (facts.importFinished) {
        const QString number = found.lead.phone.e164();
        facts.duplicateInCampaign = facts.duplicateInCampaign || m_numbers.contains(number);
        m_numbers.insert(number);
    }
    const bool anotherChance =
        campaign.state != CampaignState::Running && found.priority == 0 && row.value(own + 13).toBool();
    if (found.status == LeadStatus::Parked && (facts.notBeforeUtc.isValid() || anotherChance))
        found.status = LeadStatus::Ready;
    return found;
}

Result<Done> SqlCampaignLeadReader::readHistories(QList<CampaignLead> &leads, const Campaign &campaign,
                                                  const QDateTime &nowUtc)
{
    QHash<QString, QList<qsizetype>> byPhone;
    for (qsizetype i = 0; i < leads.size(); ++i)
        byPhone[leads.at(i).lead.phone.e164()].append(i);
    auto rows = sql::exec(
        m_connection.database(),
        calllog::historySelect(u"a"_s)
            + u", a.phone FROM attempts a WHERE a.phone IN (SELECT value FROM json_each(?)) "
              "AND (a.intent_at >= ? OR a.outcome = 'invalid_number' OR a.state IN ('intent','placed','live','unknown'))"_s,
        {sql::fromStringList(byPhone.keys()), calllog::historySince(nowUtc)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        for (const qsizetype i : byPhone.value(rows->value(calllog::historyColumns).toString())) {
            CampaignLead &lead = leads[i];
            lead.facts.history.append(calllog::pastFrom(*rows, campaign.id, lead.lead.id));
        }
    }
    if (const auto read = readPersonHistories(leads, campaign, nowUtc); !read)
        return read;
    auto outside = sql::exec(m_connection.database(),
                             calllog::outsideSelect() + u"IN (SELECT value FROM json_each(?))"_s,
                             {sql::fromStringList(byPhone.keys())});
    if (!outside)
        return outside.error();
    while (outside->next()) {
        for (const qsizetype i : byPhone.value(outside->value(1).toString()))
            leads[i].facts.history.append(calllog::outsideFrom(*outside));
    }
    return Done {};
}

Result<Done> SqlCampaignLeadReader::readPersonHistories(QList<CampaignLead> &leads, const Campaign &campaign,
                                                        const QDateTime &nowUtc)
{
    QHash<qint64, qsizetype> byId;
    for (qsizetype i = 0; i < leads.size(); ++i)
        byId.insert(raw(leads.at(i).lead.id), i);
    auto rows = sql::exec(m_connection.database(), calllog::personHistory(),
                          {sql::idArray(byId.keys()), calllog::historySince(nowUtc)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        CampaignLead &lead = leads[byId.value(rows->value(calllog::historyColumns).toLongLong())];
        lead.facts.history.append(calllog::personFrom(*rows, campaign.id, lead.lead.id));
    }
    auto outside = sql::exec(m_connection.database(), calllog::personOutside(), {sql::idArray(byId.keys())});
    if (!outside)
        return outside.error();
    while (outside->next())
        leads[byId.value(outside->value(1).toLongLong())].facts.history.append(calllog::outsideFrom(*outside));
    return Done {};
}

QList<LeadId> SqlCampaignLeadReader::leadsFor(CampaignId campaign, const QString &reason)
{
    QList<LeadId> leads;
    auto rows = sql::exec(m_connection.database(),
                          u"SELECT lead_id FROM campaign_leads WHERE campaign_id = ? AND reason = ? "
                          "AND state IN ('ready','parked','refused') ORDER BY lead_id"_s,
                          {raw(campaign), sql::fromText(reason)});
    while (rows && rows->next())
        leads.append(LeadId {rows->value(0).toLongLong()});
    return leads;
}

Result<QList<CampaignLead>> SqlCampaignLeadReader::page(const Campaign &campaign, LeadId after, int limit,
                                                        const QDateTime &nowUtc)
{
    QList<CampaignLead> leads;
    {
        const qint64 id = raw(campaign.id);
        m_openedForSales = calllog::openedForSales(m_connection.database(), campaign.id);
        const auto stops = sql::value(m_connection.database(), calllog::anyStopDomain());
        m_stopsDomains = stops && stops->toBool();
        if (after == LeadId {})
            m_numbers.clear();
        const campaignsource::Part source = campaignsource::page(campaign.settings, after, limit);
        QVariantList binds {id, id, raw(after), limit};
        binds += source.binds;
        binds << limit << id;
        auto rows = sql::exec(m_connection.database(), statement(source.text), binds);
        if (!rows)
            return rows.error();
        while (rows->next())
            leads.append(read(*rows, campaign));
    }
    if (leads.isEmpty())
        return leads;
    if (const auto read = readHistories(leads, campaign, nowUtc); !read)
        return read.error();
    return leads;
}

} // namespace

std::unique_ptr<CampaignLeadReader> makeSqlCampaignLeadReader(const QString &databaseFile)
{
    return std::make_unique<SqlCampaignLeadReader>(databaseFile);
}
