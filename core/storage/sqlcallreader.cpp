#include "core/storage/sqlcallreaderquery.h"
#include "core/storage/sqlcampaignsrow.h"
#include "core/storage/stores.h"

using namespace Qt::StringLiterals;

namespace {

/// Campaigns and calls over a connection of the calling thread; searches go to the reading thread.
class SqlCallReader final : public CallReader {
public:
    SqlCallReader(ReadingThread &thread, const QString &databaseFile)
        : m_thread(thread)
        , m_connection(databaseFile)
    {
    }

    QList<Campaign> campaigns() override { return readCampaigns(u"WHERE c.test = 0 ORDER BY c.id"_s, {}); }
    std::optional<Campaign> campaign(CampaignId id) override { return first(u"WHERE c.id = ?"_s, raw(id)); }
    std::optional<Campaign> campaignByName(const QString &name) override
    {
        return first(u"WHERE c.test = 0 AND c.name = ?"_s, sql::fromText(name));
    }
    std::optional<CampaignState> stateOf(CampaignId campaign) override;
    QDateTime nextRetry(CampaignId campaign) override
    {
        return campaignrow::nextRetry(m_connection.database(), campaign);
    }
    CampaignCounts counts(std::optional<CampaignId> campaign) override
    {
        return campaignrow::counts(m_connection.database(), campaign);
    }

    QFuture<Result<QList<AttemptId>>> find(const CallQuery &query) override
    {
        return m_thread.run([query](QSqlDatabase &db) { return callquery::find(db, query); });
    }
    QList<Attempt> attempts(const QList<AttemptId> &ids) override
    {
        return callquery::byIds(m_connection.database(), ids);
    }
    CallPage page(const CallQuery &query, std::optional<AttemptId> after, int limit) override
    {
        return callquery::page(m_connection.database(), query, after, limit);
    }
    std::optional<AttemptDetail> detail(AttemptId id) override
    {
        return callquery::detail(m_connection.database(), id);
    }
    std::optional<AttemptId> attemptByCallId(const QString &callId) override;
    QList<Attempt> attemptsOf(LeadId lead) override
    {
        return callquery::ofLead(m_connection.database(), lead);
    }
    QList<ResultRow> results(CampaignId campaign, LeadId after, int limit) override
    {
        return callquery::results(m_connection.database(), campaign, after, limit);
    }
    QList<ImportId> importsOf(CampaignId campaign) override;

private:
    QList<Campaign> readCampaigns(const QString &rest, const QVariantList &binds);
    std::optional<Campaign> first(const QString &condition, const QVariant &value);

    ReadingThread &m_thread;
    sql::LazyConnection m_connection;
};

QList<Campaign> SqlCallReader::readCampaigns(const QString &rest, const QVariantList &binds)
{
    const QSqlDatabase db = m_connection.database();
    QList<Campaign> campaigns;
    auto rows = sql::exec(db, campaignrow::select() + rest, binds);
    while (rows && rows->next())
        campaigns.append(campaignrow::from(*rows));
    for (Campaign &campaign : campaigns)
        campaign.counts = campaignrow::counts(db, campaign.id);
    return campaigns;
}

std::optional<Campaign> SqlCallReader::first(const QString &condition, const QVariant &value)
{
    const QList<Campaign> found = readCampaigns(condition, {value});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

std::optional<CampaignState> SqlCallReader::stateOf(CampaignId campaign)
{
    const auto code =
        sql::value(m_connection.database(), u"SELECT state FROM campaigns WHERE id = ?"_s, {raw(campaign)});
    return code ? campaignStateFromCode(code->toString()) : std::nullopt;
}

std::optional<AttemptId> SqlCallReader::attemptByCallId(const QString &callId)
{
    const auto id = sql::value(m_connection.database(), u"SELECT id FROM attempts WHERE call_id = ?"_s,
                               {sql::fromText(callId)});
    if (!id || !id->isValid())
        return std::nullopt;
    return AttemptId {id->toLongLong()};
}

QList<ImportId> SqlCallReader::importsOf(CampaignId campaign)
{
    QList<ImportId> imports;
    auto rows =
        sql::exec(m_connection.database(),
                  u"SELECT i.id FROM imports i JOIN campaigns k ON k.list_id = i.list_id OR i.list_id IN "
                  "(SELECT value FROM json_each(k.source, '$.lists')) WHERE k.id = ? "
                  "AND EXISTS (SELECT 1 FROM leads l CROSS JOIN campaign_leads c ON c.campaign_id = k.id "
                  "AND c.lead_id = l.id WHERE l.import_id = i.id) ORDER BY i.id"_s,
                  {raw(campaign)});
    while (rows && rows->next())
        imports.append(ImportId {rows->value(0).toLongLong()});
    return imports;
}

} // namespace

std::unique_ptr<CallReader> makeSqlCallReader(ReadingThread &thread, const QString &databaseFile)
{
    return std::make_unique<SqlCallReader>(thread, databaseFile);
}
