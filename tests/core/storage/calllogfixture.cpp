#include "tests/core/storage/calllogfixture.h"

#include <QSqlRecord>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array areaCodes {"212", "213", "312", "303", "404", "415", "503", "602", "617", "702"};

GateSettings gateSettings()
{
    GateSettings settings;
    settings.numbers.allowFictional = true;
    return settings;
}

} // namespace

std::variant<DialPlan, PlanRefusal> testPlan(const Lead &lead, const QStringList &, AttemptKey key)
{
    if (lead.firstName.isEmpty())
        return PlanRefusal {GateReason::MissingValue, u"first_name"_s};
    DialPlan plan;
    plan.request.key = key;
    plan.request.to = lead.phone;
    plan.request.task = u"Talk to "_s + lead.firstName;
    plan.request.firstSentence = u"Hello, this is an AI assistant."_s;
    plan.values = {{u"first_name"_s, lead.firstName}};
    plan.prepared.key = key;
    plan.prepared.body = key.text().toUtf8();
    plan.prepared.sha256 = QCryptographicHash::hash(plan.prepared.body, QCryptographicHash::Sha256);
    return plan;
}

CallLogFixture::CallLogFixture()
    : planner(&testPlan)
{
    const auto book = RuleBook::load();
    if (!book)
        qFatal("%s", qPrintable(book.error().message));
    gate = std::make_unique<Gate>(*book, gateSettings());
    auto opened = Database::open(directory.path(), Database::Access::ReadWrite);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    database = std::move(opened).value();
    log = makeSqlCallLog(*database, changes, clock, *gate);
    thread = std::make_unique<ReadingThread>(database->fileName());
    reader = makeSqlCallReader(*thread, database->fileName());
}

QString CallLogFixture::phone(int n)
{
    return u"+1"_s + QString::fromLatin1(areaCodes[static_cast<size_t>(n / 100)]) + u"555"_s
        + u"%1"_s.arg(100 + n % 100, 4, 10, QLatin1Char('0'));
}

QList<TestLead> CallLogFixture::leads(int count, int from)
{
    QList<TestLead> leads;
    for (int i = 0; i < count; ++i)
        leads.append({.phone = phone(from + i)});
    return leads;
}

ListId CallLogFixture::addLeads(const QList<TestLead> &leads, const QString &list)
{
    change(u"INSERT INTO lists (name, created_at) VALUES (?, 0) ON CONFLICT (name) DO NOTHING"_s, {list});
    const qint64 id = ask(u"SELECT id FROM lists WHERE name = ?"_s, {list}).toLongLong();
    change(
        u"INSERT INTO imports (list_id, file_name, columns, mapping, duplicates_policy, state, consent_kind, "
        "consent_source, consent_wording, started_at) VALUES (?, 'a.csv', '[\"Phone\"]', '[\"phone\"]', "
        "'keep', "
        "'done', 'none', '', '', 0)"_s,
        {id});
    for (const TestLead &lead : leads) {
        change(u"INSERT INTO leads (list_id, import_id, phone, first_name, region, time_zone, "
               u"time_zone_confirmed, "
               "consent_kind, held_reason, cells, created_at, status, reason) "
               "VALUES (?, (SELECT max(id) FROM imports), ?, ?, 'US', ?, 0, ?, ?, '[]', 0, ?, ?)"_s,
               {id, lead.phone, sql::fromText(lead.firstName), sql::fromText(lead.timeZone), lead.consent,
                sql::fromText(lead.heldReason), lead.heldReason.isEmpty() ? u"ready"_s : u"parked"_s,
                lead.heldReason.isEmpty() ? u""_s : u"held"_s});
    }
    return ListId {id};
}

CampaignSettings CallLogFixture::settings(ListId list, const QString &name)
{
    CampaignSettings settings;
    settings.name = name;
    settings.list = list;
    settings.promptName = u"hello"_s;
    settings.promptText = u"Hello {{ first_name }}"_s;
    settings.hours.any = true;
    return settings;
}

CampaignId CallLogFixture::start(const QList<TestLead> &leads,
                                 const std::function<void(CampaignSettings &)> &change)
{
    CampaignSettings chosen = settings(addLeads(leads));
    if (change)
        change(chosen);
    const CampaignId campaign = value(log->createCampaign(chosen));
    value(log->setState(campaign, CampaignState::Running, {}));
    return campaign;
}

ClaimRequest CallLogFixture::request(CampaignId campaign) const
{
    ClaimRequest request;
    request.campaign = campaign;
    request.worstCasePerAttempt = Money::fromUsd(1.4);
    request.planner = planner;
    return request;
}

Done CallLogFixture::record(const Claim &claim, AttemptState state,
                            const std::function<void(DialVerdict &)> &change)
{
    DialVerdict verdict;
    verdict.state = state;
    if (change)
        change(verdict);
    return value(log->recordDial(claim.attempt, verdict));
}

Claim CallLogFixture::place(CampaignId campaign, const QString &callId)
{
    const Claim claimed = claim(campaign);
    if (claimed.kind == Claim::Kind::Dial)
        record(claimed, AttemptState::Placed, [&callId](DialVerdict &verdict) { verdict.callId = callId; });
    return claimed;
}

CallRecord CallLogFixture::report(const Claim &claim, const QString &callId, const QString &status,
                                  const QString &answeredBy)
{
    CallRecord record;
    record.callId = callId;
    record.attemptKey = claim.dial.key.text();
    record.to = claim.phone.digits();
    record.completed = true;
    record.status = status;
    record.answeredBy = answeredBy;
    return record;
}

QVariant CallLogFixture::ask(const QString &statement, const QVariantList &binds)
{
    return database->run([=](QSqlDatabase &db) { return *sql::value(db, statement, binds); }).result();
}

void CallLogFixture::change(const QString &statement, const QVariantList &binds)
{
    const bool done =
        database->run([=](QSqlDatabase &db) { return bool(sql::change(db, statement, binds)); }).result();
    if (!done)
        qFatal("statement failed: %s", qPrintable(statement));
}

QStringList CallLogFixture::rows(const QString &statement)
{
    return database
        ->run([=](QSqlDatabase &db) {
            QStringList all;
            auto query = sql::exec(db, statement);
            while (query && query->next()) {
                QStringList cells;
                for (int i = 0; i < query->record().count(); ++i)
                    cells.append(query->value(i).isNull() ? u"-"_s : query->value(i).toString());
                all.append(cells.join(u'|'));
            }
            return all;
        })
        .result();
}

QString CallLogFixture::place(LeadId lead, CampaignId campaign)
{
    return rows(u"SELECT state || ' ' || reason || ' ' || coalesce(next_at - %1, '') FROM campaign_leads "
                "WHERE lead_id = %2 AND campaign_id = %3"_s.arg(clock.nowUtc().toMSecsSinceEpoch())
                    .arg(raw(lead))
                    .arg(raw(campaign)))
        .value(0)
        .trimmed();
}

qint64 CallLogFixture::alarms(const QString &code)
{
    return ask(u"SELECT count(*) FROM alarms WHERE code = ?"_s, {code}).toLongLong();
}
