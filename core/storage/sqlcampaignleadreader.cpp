#include "core/dialing/campaignleads.h"
#include "core/storage/boundvalues.h"
#include "core/storage/campaignsource.h"
#include "core/storage/gateinforce.h"
#include "core/storage/leadremoval.h"
#include "core/storage/leadrow.h"
#include "core/storage/sqlclaimfacts.h"
#include "core/storage/stores.h"

#include <QHash>
#include <QScopeGuard>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QString idsInCampaign =
    u"SELECT lead_id FROM campaign_leads WHERE campaign_id = ? AND lead_id > ? ORDER BY lead_id LIMIT ?"_s;

/// Pages of indexes with people and numbers in no order: what a walk needs of them shall stay in memory.
const QString cacheSize = u"PRAGMA cache_size=-16384"_s;

/// The leads of a page, in its order, with their place, the claim's facts, and whether a start gives those
/// that are parked for a person another chance (as `calllog::giveParkedAnotherChance`). The last columns tell
/// for which of them a past has to be looked up.
QString leadStatement()
{
    return u"SELECT %1, c.state, c.reason, c.detail, c.attempts, c.next_at, c.priority, l.held_reason, "
           "%2, l.held_reason = '' AND (c.reason <> 'held' OR coalesce(a.counts, 0) = 0), "
           "EXISTS (SELECT 1 FROM leads o CROSS JOIN campaign_leads oc ON oc.campaign_id = ? AND oc.lead_id "
           "= o.id WHERE o.phone = l.phone AND +o.id <> l.id AND %4 "
           "AND (c.lead_id IS NULL OR (+o.id < l.id AND oc.state <> 'refused'))), coalesce(r.consumers, 0), "
           "r.checked_at, EXISTS (SELECT 1 FROM attempts h WHERE h.phone = l.phone), "
           "EXISTS (SELECT 1 FROM outside_calls x WHERE x.phone = l.phone), %3 "
           "FROM json_each(?) page CROSS JOIN leads l ON l.id = page.value "
           "LEFT JOIN campaign_leads c ON c.campaign_id = ? AND c.lead_id = l.id "
           "LEFT JOIN attempts a ON a.id = c.last_attempt_id "
           "LEFT JOIN list_scrubs r ON r.list_id = l.list_id"_s.arg(
               leadrow::columns(u"l"_s), calllog::ownNumberOnStopList(), calllog::hasOtherLead(),
               leadremoval::notTakenBack(u"o"_s));
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
    Result<QList<LeadId>> ids(const Campaign &campaign, LeadId after, int limit) override;
    Result<QList<CampaignLead>> leads(const Campaign &campaign, const QList<LeadId> &ids,
                                      const QDateTime &nowUtc) override;
    QList<LeadId> leadsFor(CampaignId campaign, const QString &reason) override;

private:
    /// What leads of one import share.
    struct Import {
        QStringList columns;
        bool isFinished = true;
        Consent consent;
    };

    /// Leads of a page of which something may have to be looked up.
    struct Past {
        QHash<QString, QList<qsizetype>> called; ///< rows by number
        QHash<QString, QList<qsizetype>> calledOutside;
        QHash<qint64, qsizetype> persons; ///< row by lead
    };

    /// A statement that runs page after page.
    struct Kept {
        QString text;
        std::optional<sqlite::Statement> statement;
    };

    Result<sqlite::Statement *> prepared(Kept &kept, const QString &text);
    Result<QList<qint64>> idsOf(Kept &kept, const QString &text, const QVariantList &values);
    Result<Done> readLeads(const Campaign &campaign, const QList<LeadId> &ids, QList<CampaignLead> &leads,
                           Past &past);
    Result<Done> read(const sqlite::Statement &row, const Campaign &campaign, CampaignLead &into);
    Result<const Import *> importOf(ImportId import);
    Result<Done> readStoppedDomain(CampaignLead &lead);
    Result<Done> readAttempts(QList<CampaignLead> &leads, const Past &past, const Campaign &campaign,
                              const QDateTime &nowUtc);
    Result<Done> readOutsideCalls(QList<CampaignLead> &leads, const Past &past);
    Result<Done> readStopsOfPersons(QList<CampaignLead> &leads, const Past &past);
    Result<Done> readPersons(QList<CampaignLead> &leads, const Past &past, const Campaign &campaign,
                             const QDateTime &nowUtc);

    sql::LazyConnection m_connection; ///< outlives the statements
    Kept m_idsInCampaign;
    Kept m_idsOfSource;
    Kept m_leads;
    QHash<qint64, Import> m_imports; ///< of one page
    QStringList m_openedForSales; ///< of the campaign that is read
    bool m_stopsDomains = false; ///< some domain is on the stop list
};

Result<const SqlCampaignLeadReader::Import *> SqlCampaignLeadReader::importOf(ImportId import)
{
    if (const auto known = m_imports.constFind(raw(import)); known != m_imports.constEnd())
        return &*known;
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
    return &*m_imports.insert(raw(import), found);
}

Result<Done> SqlCampaignLeadReader::readStoppedDomain(CampaignLead &lead)
{
    if (!m_stopsDomains)
        return Done {};
    auto domain = calllog::stoppedDomainOf(m_connection.database(), lead.lead);
    if (!domain)
        return domain.error();
    lead.facts.stoppedDomain = *domain;
    return Done {};
}

Result<Done> SqlCampaignLeadReader::read(const sqlite::Statement &row, const Campaign &campaign,
                                         CampaignLead &into)
{
    into.lead = leadrow::read(row);
    const auto import = importOf(into.lead.import);
    if (!import)
        return import.error();
    into.columns = (*import)->columns;
    const int own = leadrow::columnCount();
    into.isTakenIn = !row.isNull(own);
    into.attempts = static_cast<int>(row.integer(own + 3));
    into.priority = static_cast<int>(row.integer(own + 5));
    GateFacts &facts = into.facts;
    facts.notBeforeUtc = momentOf(row, own + 4);
    facts.held = !row.text(own + 6).isEmpty();
    facts.importFinished = (*import)->isFinished;
    facts.onStopList = row.integer(own + 7) != 0;
    facts.consent = into.lead.consent.saysNothing() ? (*import)->consent : into.lead.consent;
    facts.duplicateInCampaign = row.integer(own + 9) != 0;
    facts.consumerList = row.integer(own + 10) != 0;
    facts.scrubbedUtc = momentOf(row, own + 11);
    facts.openedForSales = m_openedForSales;
    facts.callbackAsked = into.priority >= calllog::callbackPriority;
    calllog::addLeadAndCampaign(facts, into.lead, campaign);
    if (into.isTakenIn) {
        into.status = leadStatusFromCode(row.string(own)).value_or(LeadStatus::Parked);
        into.reason = row.string(own + 1);
        into.detail = row.string(own + 2);
    }
    const bool anotherChance =
        campaign.state != CampaignState::Running && into.priority == 0 && row.integer(own + 8) != 0;
    if (into.status == LeadStatus::Parked && (facts.notBeforeUtc.isValid() || anotherChance))
        into.status = LeadStatus::Ready;
    return readStoppedDomain(into);
}

Result<Done> SqlCampaignLeadReader::readAttempts(QList<CampaignLead> &leads, const Past &past,
                                                 const Campaign &campaign, const QDateTime &nowUtc)
{
    if (past.called.isEmpty())
        return Done {};
    auto rows = sql::exec(
        m_connection.database(),
        calllog::historySelect(u"a"_s)
            + u", a.phone FROM attempts a WHERE a.phone IN (SELECT value FROM json_each(?)) "
              "AND (a.intent_at >= ? OR a.outcome = 'invalid_number' OR a.state IN ('intent','placed','live','unknown'))"_s,
        {sql::fromStringList(past.called.keys()), calllog::historySince(nowUtc)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        for (const qsizetype i : past.called.value(rows->value(calllog::historyColumns).toString())) {
            CampaignLead &lead = leads[i];
            lead.facts.history.append(calllog::pastFrom(*rows, campaign.id, lead.lead.id));
        }
    }
    return Done {};
}

Result<Done> SqlCampaignLeadReader::readOutsideCalls(QList<CampaignLead> &leads, const Past &past)
{
    if (past.calledOutside.isEmpty())
        return Done {};
    auto rows = sql::exec(m_connection.database(),
                          calllog::outsideSelect() + u"IN (SELECT value FROM json_each(?))"_s,
                          {sql::fromStringList(past.calledOutside.keys())});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        for (const qsizetype i : past.calledOutside.value(rows->value(1).toString()))
            leads[i].facts.history.append(calllog::outsideFrom(*rows));
    }
    return Done {};
}

/// A person is kept out for any of its numbers.
Result<Done> SqlCampaignLeadReader::readStopsOfPersons(QList<CampaignLead> &leads, const Past &past)
{
    auto rows = sql::exec(m_connection.database(),
                          u"SELECT l.id FROM leads l WHERE l.id IN (SELECT value FROM json_each(?)) AND "_s
                              + calllog::personOnStopList(),
                          {sql::idArray(past.persons.keys())});
    if (!rows)
        return rows.error();
    while (rows->next())
        leads[past.persons.value(rows->value(0).toLongLong())].facts.onStopList = true;
    return Done {};
}

Result<Done> SqlCampaignLeadReader::readPersons(QList<CampaignLead> &leads, const Past &past,
                                                const Campaign &campaign, const QDateTime &nowUtc)
{
    if (past.persons.isEmpty())
        return Done {};
    const QVariant ids = sql::idArray(past.persons.keys());
    if (const auto read = readStopsOfPersons(leads, past); !read)
        return read;
    auto rows =
        sql::exec(m_connection.database(), calllog::personHistory(), {ids, calllog::historySince(nowUtc)});
    if (!rows)
        return rows.error();
    while (rows->next()) {
        CampaignLead &lead = leads[past.persons.value(rows->value(calllog::historyColumns).toLongLong())];
        lead.facts.history.append(calllog::personFrom(*rows, campaign.id, lead.lead.id));
    }
    auto outside = sql::exec(m_connection.database(), calllog::personOutside(), {ids});
    if (!outside)
        return outside.error();
    while (outside->next())
        leads[past.persons.value(outside->value(1).toLongLong())].facts.history.append(
            calllog::outsideFrom(*outside));
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

Result<sqlite::Statement *> SqlCampaignLeadReader::prepared(Kept &kept, const QString &text)
{
    if (kept.statement && kept.text == text)
        return &*kept.statement;
    if (const auto set = sql::value(m_connection.database(), cacheSize); !set)
        return set.error();
    auto statement = sqlite::Statement::prepare(m_connection.database(), text);
    if (!statement)
        return statement.error();
    kept.text = text;
    kept.statement.emplace(std::move(statement).value());
    return &*kept.statement;
}

Result<QList<qint64>> SqlCampaignLeadReader::idsOf(Kept &kept, const QString &text,
                                                   const QVariantList &values)
{
    BoundValues binds;
    for (const QVariant &value : values)
        binds.append(value);
    const auto rows = prepared(kept, text);
    if (!rows)
        return rows.error();
    const auto ready = qScopeGuard([rows = *rows] { rows->reset(); });
    binds.bind(**rows, 0, binds.size(), 1);
    QList<qint64> ids;
    while (true) {
        const auto row = (*rows)->step();
        if (!row)
            return row.error();
        if (!*row)
            return ids;
        ids.append((*rows)->integer(0));
    }
}

Result<QList<LeadId>> SqlCampaignLeadReader::ids(const Campaign &campaign, LeadId after, int limit)
{
    const auto inCampaign = idsOf(m_idsInCampaign, idsInCampaign, {raw(campaign.id), raw(after), limit});
    if (!inCampaign)
        return inCampaign.error();
    const campaignsource::Part source = campaignsource::page(campaign.settings, after, limit);
    const auto ofSource = idsOf(m_idsOfSource, source.text, source.binds);
    if (!ofSource)
        return ofSource.error();
    QList<qint64> both;
    std::ranges::set_union(*inCampaign, *ofSource, std::back_inserter(both));
    QList<LeadId> ids;
    ids.reserve(limit);
    for (const qint64 id : both.first(std::min<qsizetype>(both.size(), limit)))
        ids.append(LeadId {id});
    return ids;
}

Result<Done> SqlCampaignLeadReader::readLeads(const Campaign &campaign, const QList<LeadId> &ids,
                                              QList<CampaignLead> &leads, Past &past)
{
    BoundValues binds;
    binds.append(raw(campaign.id));
    binds.append(sql::idArray(ids));
    binds.append(raw(campaign.id));
    static const QString text = leadStatement();
    const auto kept = prepared(m_leads, text);
    if (!kept)
        return kept.error();
    sqlite::Statement &rows = **kept;
    const auto ready = qScopeGuard([&rows] { rows.reset(); });
    binds.bind(rows, 0, binds.size(), 1);
    const int pastColumns = leadrow::columnCount() + 12;
    leads.reserve(ids.size());
    while (true) {
        const auto row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return Done {};
        const qsizetype at = leads.size();
        CampaignLead &lead = leads.emplaceBack();
        if (const auto done = read(rows, campaign, lead); !done)
            return done.error();
        if (rows.integer(pastColumns) != 0)
            past.called[lead.lead.phone.e164()].append(at);
        if (rows.integer(pastColumns + 1) != 0)
            past.calledOutside[lead.lead.phone.e164()].append(at);
        if (rows.integer(pastColumns + 2) != 0)
            past.persons.insert(raw(lead.lead.id), at);
    }
}

Result<QList<CampaignLead>> SqlCampaignLeadReader::leads(const Campaign &campaign, const QList<LeadId> &ids,
                                                         const QDateTime &nowUtc)
{
    m_imports.clear();
    m_openedForSales = calllog::openedForSales(m_connection.database(), campaign.id);
    const auto stops = sql::value(m_connection.database(), calllog::anyStopDomain());
    if (!stops)
        return stops.error();
    m_stopsDomains = stops->toBool();
    QList<CampaignLead> leads;
    Past past;
    auto done = readLeads(campaign, ids, leads, past);
    if (done)
        done = readAttempts(leads, past, campaign, nowUtc);
    if (done)
        done = readPersons(leads, past, campaign, nowUtc);
    if (done)
        done = readOutsideCalls(leads, past);
    if (!done)
        return done.error();
    return leads;
}

} // namespace

std::unique_ptr<CampaignLeadReader> makeSqlCampaignLeadReader(const QString &databaseFile)
{
    return std::make_unique<SqlCampaignLeadReader>(databaseFile);
}
