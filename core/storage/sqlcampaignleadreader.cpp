#include "core/dialing/campaignleads.h"
#include "core/storage/boundvalues.h"
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
           "%3, l.held_reason = '' AND (c.reason <> 'held' OR coalesce(a.counts, 0) = 0), "
           "EXISTS (SELECT 1 FROM leads o CROSS JOIN campaign_leads oc ON oc.campaign_id = ? AND oc.lead_id "
           "= o.id WHERE o.phone = l.phone AND +o.id <> l.id "
           "AND (c.lead_id IS NULL OR (+o.id < l.id AND oc.state <> 'refused'))), coalesce(r.consumers, 0), r.checked_at "
           "FROM (SELECT lead_id AS id FROM (SELECT lead_id FROM campaign_leads WHERE campaign_id = ? "
           "AND lead_id > ? ORDER BY lead_id LIMIT ?) UNION SELECT id FROM (%2) "
           "ORDER BY 1 LIMIT ?) AS page "
           "CROSS JOIN leads l ON l.id = page.id "
           "LEFT JOIN campaign_leads c ON c.campaign_id = ? AND c.lead_id = l.id "
           "LEFT JOIN attempts a ON a.id = c.last_attempt_id "
           "LEFT JOIN list_scrubs r ON r.list_id = l.list_id "
           "ORDER BY l.id"_s.arg(leadrow::columns(u"l"_s), sourcePage, calllog::onStopList());
}

QDateTime momentOf(const sqlite::Statement &row, int column)
{
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
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
    /// What leads of one import share.
    struct Import {
        QStringList columns;
        bool isFinished = true;
        Consent consent;
    };

    Result<QList<CampaignLead>> readLeads(const Campaign &campaign, LeadId after, int limit);
    Result<CampaignLead> read(const sqlite::Statement &row, const Campaign &campaign);
    Result<Import> importOf(ImportId import);
    Result<QString> stoppedDomainOf(const Lead &lead);
    Result<Done> readHistories(QList<CampaignLead> &leads, const Campaign &campaign, const QDateTime &nowUtc);
    Result<Done> readPersonHistories(QList<CampaignLead> &leads, const Campaign &campaign,
                                     const QDateTime &nowUtc);

    sql::LazyConnection m_connection;
    QHash<qint64, Import> m_imports; ///< as they were when the walk came to them
    QStringList m_openedForSales; ///< of the campaign that is read
    bool m_stopsDomains = false; ///< some domain is on the stop list
    QSet<QString> m_numbers; ///< of leads that a start would take in: the first of several gets its place
};

Result<SqlCampaignLeadReader::Import> SqlCampaignLeadReader::importOf(ImportId import)
{
    if (const auto known = m_imports.constFind(raw(import)); known != m_imports.constEnd())
        return *known;
    auto row = sql::exec(m_connection.database(),
                         u"SELECT columns, state = 'done', consent_kind, consent_source, consent_at, "
                         "consent_wording FROM imports WHERE id = ?"_s,
                         {raw(import)});
    if (!row)
        return row.error();
    Import found;
    if (row->next()) {
        found.columns = sql::toStringList(row->value(0).toString());
        found.isFinished = row->value(1).toBool();
        found.consent = calllog::consentFrom(*row, 2);
    } else if (row->lastError().isValid()) {
        return sql::errorOf(row->lastError());
    }
    m_imports.insert(raw(import), found);
    return found;
}

Result<QString> SqlCampaignLeadReader::stoppedDomainOf(const Lead &lead)
{
    if (!m_stopsDomains)
        return QString();
    return calllog::stoppedDomainOf(m_connection.database(), lead);
}

Result<CampaignLead> SqlCampaignLeadReader::read(const sqlite::Statement &row, const Campaign &campaign)
{
    CampaignLead found;
    found.lead = leadrow::read(row);
    const auto import = importOf(found.lead.import);
    const auto domain = stoppedDomainOf(found.lead);
    if (!import || !domain)
        return !import ? import.error() : domain.error();
    found.columns = import->columns;
    const int own = leadrow::columnCount();
    const bool takenIn = !row.isNull(own);
    found.attempts = static_cast<int>(row.integer(own + 3));
    found.priority = static_cast<int>(row.integer(own + 5));
    GateFacts &facts = found.facts;
    facts.notBeforeUtc = momentOf(row, own + 4);
    facts.held = !row.text(own + 6).isEmpty();
    facts.importFinished = import->isFinished;
    facts.onStopList = row.integer(own + 7) != 0;
    facts.consent = found.lead.consent.kind == Consent::Kind::None ? import->consent : found.lead.consent;
    facts.duplicateInCampaign = row.integer(own + 9) != 0;
    facts.consumerList = row.integer(own + 10) != 0;
    facts.scrubbedUtc = momentOf(row, own + 11);
    facts.openedForSales = m_openedForSales;
    facts.stoppedDomain = *domain;
    facts.callbackAsked = found.priority >= calllog::callbackPriority;
    calllog::addLeadAndCampaign(facts, found.lead, campaign);
    if (takenIn) {
        found.status = leadStatusFromCode(leadrow::text(row, own)).value_or(LeadStatus::Parked);
        found.reason = leadrow::text(row, own + 1);
        found.detail = leadrow::text(row, own + 2);
    } else if (facts.importFinished) {
        const QString number = found.lead.phone.e164();
        facts.duplicateInCampaign = facts.duplicateInCampaign || m_numbers.contains(number);
        m_numbers.insert(number);
    }
    const bool anotherChance =
        campaign.state != CampaignState::Running && found.priority == 0 && row.integer(own + 8) != 0;
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
    const QVariant ids = sql::idArray(byId.keys());
    const auto any = sql::value(m_connection.database(), calllog::anyOtherOfPerson(), {ids});
    if (!any)
        return any.error();
    if (!any->toBool())
        return Done {};
    auto rows = sql::exec(m_connection.database(), calllog::personHistory(),
                          {ids, calllog::historySince(nowUtc)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        CampaignLead &lead = leads[byId.value(rows->value(calllog::historyColumns).toLongLong())];
        lead.facts.history.append(calllog::personFrom(*rows, campaign.id, lead.lead.id));
    }
    auto outside = sql::exec(m_connection.database(), calllog::personOutside(), {ids});
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

Result<QList<CampaignLead>> SqlCampaignLeadReader::readLeads(const Campaign &campaign, LeadId after, int limit)
{
    const qint64 id = raw(campaign.id);
    const campaignsource::Part source = campaignsource::page(campaign.settings, after, limit);
    BoundValues binds;
    for (const qint64 value : {id, id, raw(after), static_cast<qint64>(limit)})
        binds.append(value);
    for (const QVariant &value : source.binds)
        binds.append(value);
    binds.append(static_cast<qint64>(limit));
    binds.append(id);
    auto rows = sqlite::Statement::prepare(m_connection.database(), statement(source.text));
    if (!rows)
        return rows.error();
    binds.bind(*rows, 0, binds.size(), 1);
    QList<CampaignLead> leads;
    leads.reserve(limit);
    while (true) {
        const auto row = rows->step();
        if (!row)
            return row.error();
        if (!*row)
            return leads;
        const auto lead = read(*rows, campaign);
        if (!lead)
            return lead.error();
        leads.append(*lead);
    }
}

Result<QList<CampaignLead>> SqlCampaignLeadReader::page(const Campaign &campaign, LeadId after, int limit,
                                                        const QDateTime &nowUtc)
{
    m_openedForSales = calllog::openedForSales(m_connection.database(), campaign.id);
    const auto stops = sql::value(m_connection.database(), calllog::anyStopDomain());
    if (!stops)
        return stops.error();
    m_stopsDomains = stops->toBool();
    if (after == LeadId {}) {
        m_numbers.clear();
        m_imports.clear();
    }
    auto leads = readLeads(campaign, after, limit);
    if (!leads || leads->isEmpty())
        return leads;
    if (const auto read = readHistories(*leads, campaign, nowUtc); !read)
        return read.error();
    return leads;
}

} // namespace

std::unique_ptr<CampaignLeadReader> makeSqlCampaignLeadReader(const QString &databaseFile)
{
    return std::make_unique<SqlCampaignLeadReader>(databaseFile);
}
