#include "tests/bench/claimbench.h"

#include "tests/bench/workload.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

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

/// Seconds spent in `claims` claims.
Result<double> timeClaims(DataStore &data, CampaignId campaign, int claims)
{
    ClaimRequest request;
    request.campaign = campaign;
    request.worstCasePerAttempt = Money::fromUsd(1.0);
    request.planner = &plan;
    qint64 nanoseconds = 0;
    for (int i = 0; i < claims; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto claim = data.callLog->claim(request).result();
        nanoseconds += timer.nsecsElapsed();
        if (!claim)
            return claim.error();
        if (claim->kind != Claim::Kind::Dial)
            return Error { Error::Kind::Internal, u"claim %1 found no lead to dial"_s.arg(i) };
        if (const auto given = giveBack(data, *claim); !given)
            return given.error();
    }
    return static_cast<double>(nanoseconds) / 1e9;
}

bool insertRows(QSqlDatabase &db, int rows)
{
    QSqlQuery query(db);
    bool good = query.exec(u"PRAGMA journal_mode=WAL"_s) && query.exec(u"PRAGMA synchronous=FULL"_s)
        && query.exec(u"CREATE TABLE attempts(id INTEGER PRIMARY KEY, key TEXT, phone TEXT, intent_at INTEGER)"_s);
    QSqlQuery insert(db);
    good = good && insert.prepare(u"INSERT INTO attempts(key, phone, intent_at) VALUES (?, ?, ?)"_s);
    for (int i = 0; good && i < rows; ++i) {
        insert.bindValue(0, AttemptKey::random().text());
        insert.bindValue(1, u"+12125550143"_s);
        insert.bindValue(2, i);
        good = query.exec(u"BEGIN IMMEDIATE"_s) && insert.exec() && query.exec(u"COMMIT"_s);
    }
    return good;
}

Result<double> timeInserts(const QString &directory, int rows)
{
    const QString connection = u"bare inserts"_s;
    bool good = false;
    double seconds = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        db.setDatabaseName(directory + u"/bare.db"_s);
        QElapsedTimer timer;
        good = db.open();
        timer.start();
        good = good && insertRows(db, rows);
        seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    }
    QSqlDatabase::removeDatabase(connection);
    if (!good)
        return Error { Error::Kind::Storage, u"the bare inserts failed"_s };
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
    const auto ours = timeClaims(**opened, *campaign, claims);
    if (!ours)
        return ours.error();
    const auto bare = timeInserts(directory, claims);
    if (!bare)
        return bare.error();
    return Measurements { { u"claims with durable intent, per s"_s, claims / *ours, claims / *bare,
                       u"bare INSERT + COMMIT (more is better)"_s } };
}
