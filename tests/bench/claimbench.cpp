#include "tests/bench/claimbench.h"

#include "tests/bench/workload.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

std::variant<DialPlan, PlanRefusal> plan(const Lead &lead, const QStringList &, AttemptKey key)
{
    DialPlan planned;
    planned.request.key = key;
    planned.request.to = lead.phone;
    planned.request.task = u"Talk to "_s + lead.firstName;
    planned.request.firstSentence = u"Hello, this is an AI assistant."_s;
    planned.values = { { u"first_name"_s, lead.firstName } };
    planned.prepared.key = key;
    planned.prepared.body = key.text().toUtf8();
    planned.prepared.sha256 = QCryptographicHash::hash(planned.prepared.body, QCryptographicHash::Sha256);
    return planned;
}

Result<CampaignId> runningCampaign(DataStore &data, const QString &directory, int rows)
{
    const QString file = directory + u"/leads.csv"_s;
    if (const auto written = workload::writeReservedLeads(file, rows); !written)
        return written.error();
    const auto imported = workload::import(data, file, rows);
    if (!imported)
        return imported.error();
    const auto campaign = workload::makeCampaign(data, imported->list);
    if (!campaign)
        return campaign;
    const auto started = data.callLog->setState(*campaign, CampaignState::Running, {}).result();
    return started ? campaign : Result<CampaignId>(started.error());
}

/// Frees the slot again: the call was not sent.
Result<Done> giveBack(DataStore &data, const Claim &claim)
{
    DialVerdict verdict;
    verdict.state = AttemptState::NotSent;
    return data.callLog->recordDial(claim.attempt, verdict).result();
}

/// One row and one commit at a time, as durable as ours.
class BareInserts final {
public:
    explicit BareInserts(const QString &fileName)
        : m_db(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection))
    {
        m_db.setDatabaseName(fileName);
        m_good = m_db.open() && run(u"PRAGMA journal_mode=WAL"_s) && run(u"PRAGMA synchronous=FULL"_s)
            && run(u"CREATE TABLE attempts(id INTEGER PRIMARY KEY, key TEXT, phone TEXT, intent_at INTEGER)"_s);
        m_insert.emplace(m_db);
        m_good = m_good && m_insert->prepare(u"INSERT INTO attempts(key, phone, intent_at) VALUES (?, ?, ?)"_s);
    }
    ~BareInserts()
    {
        m_insert.reset();
        m_db = {};
        QSqlDatabase::removeDatabase(connection);
    }

    bool insert(const PhoneNumber &phone)
    {
        m_insert->bindValue(0, AttemptKey::random().text());
        m_insert->bindValue(1, phone.e164());
        m_insert->bindValue(2, QDateTime::currentMSecsSinceEpoch());
        return m_good && run(u"BEGIN IMMEDIATE"_s) && m_insert->exec() && run(u"COMMIT"_s);
    }

private:
    bool run(const QString &statement) { return QSqlQuery(m_db).exec(statement); }

    static inline const QString connection = u"bare inserts"_s;
    QSqlDatabase m_db;
    std::optional<QSqlQuery> m_insert;
    bool m_good = false;
};

struct Seconds {
    double claims = 0;
    double inserts = 0;
};

template <typename Work> auto timed(double &seconds, Work work)
{
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    seconds += static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return result;
}

/// Takes turns, so that both meet the same disk.
Result<Seconds> timeTurns(DataStore &data, CampaignId campaign, BareInserts &bare, int turns)
{
    ClaimRequest request;
    request.campaign = campaign;
    request.worstCasePerAttempt = Money::fromUsd(1.0);
    request.planner = &plan;
    Seconds seconds;
    for (int i = 0; i < turns; ++i) {
        const auto claim = timed(seconds.claims, [&] { return data.callLog->claim(request).result(); });
        if (!claim)
            return claim.error();
        if (claim->kind != Claim::Kind::Dial)
            return Error { Error::Kind::Internal, u"claim %1 found no lead to dial"_s.arg(i) };
        if (const auto given = giveBack(data, *claim); !given)
            return given.error();
        if (!timed(seconds.inserts, [&] { return bare.insert(claim->phone); }))
            return Error { Error::Kind::Storage, u"a bare insert failed"_s };
    }
    return seconds;
}

} // namespace

Result<Measurements> measureClaims(const QString &directory, int claims)
{
    const SystemClock clock;
    const auto opened = workload::openStore(directory + u"/data"_s, clock);
    if (!opened)
        return opened.error();
    const auto campaign = runningCampaign(**opened, directory, claims);
    if (!campaign)
        return campaign.error();
    BareInserts bare(directory + u"/bare.db"_s);
    const auto seconds = timeTurns(**opened, *campaign, bare, claims);
    if (!seconds)
        return seconds.error();
    return Measurements { { u"claims with durable intent, per s"_s, claims / seconds->claims, claims / seconds->inserts,
                            u"bare INSERT + COMMIT (more is better)"_s } };
}
