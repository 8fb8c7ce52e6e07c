#include "core/dialing/testcalls.h"
#include "core/storage/leadrow.h"
#include "core/storage/sqlcalllogwork.h"
#include "core/storage/sqlcampaignsrow.h"
#include "core/storage/sqlclaimfacts.h"
#include "core/storage/stores.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using calllog::Work;

/// Of the list and the campaign that hold test calls: nobody can type it.
const QString hiddenName = QChar(1) + u"test calls"_s;
/// Between two calls to one number. Source: reliability.md 3.6.
constexpr std::chrono::seconds shortestGap = 120s;
constexpr auto hiddenNumber = "+1"_L1;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TestCalls)
};

Error refused(const QString &sentence)
{
    return {Error::Kind::Conflict, sentence};
}

/// The hours of the law alone: every day from 8 to 21 and what the rules of the place leave of it.
CampaignHours lawfulHours(const CampaignHours &ofCampaign)
{
    CampaignHours hours;
    hours.any = ofCampaign.any;
    hours.days.fill({0, 24 * 60});
    hours.onHolidays = true;
    return hours;
}

QString timeText(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime(), QLocale::ShortFormat);
}

/// One test call being decided on, inside its transaction.
class TestClaim final {
public:
    TestClaim(Work &work, const TestCallRequest &request)
        : m_work(work)
        , m_request(request)
    {
    }
    Result<Claim> run();

private:
    std::optional<Error> obstacle();
    std::optional<Error> gateRefusal();
    QList<PastAttempt> history();
    QDateTime lastUtc();
    void readLead();
    qint64 hiddenCampaign();
    qint64 hiddenLead(qint64 list);
    Result<Claim> dial();
    Result<Claim> writeIntent(const DialPlan &plan, AttemptKey key);

    Work &m_work;
    const TestCallRequest &m_request;
    std::optional<Campaign> m_campaign;
    std::optional<Lead> m_lead;
    QStringList m_columns;
    Verdict m_verdict;
};

Result<Claim> TestClaim::run()
{
    m_campaign = campaignrow::byId(m_work.db(), m_request.campaign);
    readLead();
    if (!m_campaign || !m_lead)
        return Error {Error::Kind::NotFound,
                      Words::tr("The campaign or the lead is no longer in the database.")};
    if (const auto error = obstacle())
        return *error;
    if (const auto error = gateRefusal())
        return *error;
    return dial();
}

void TestClaim::readLead()
{
    m_work.each(u"SELECT %1 FROM leads l WHERE l.id = ?"_s.arg(leadrow::columns(u"l"_s)),
                {raw(m_request.lead)}, [this](const sql::Row &row) { m_lead = leadrow::read(row); });
    if (!m_lead)
        return;
    m_columns = sql::toStringList(
        m_work.value(u"SELECT columns FROM imports WHERE id = ?"_s, {raw(m_lead->import)}).toString());
    m_lead->phone = m_request.to;
}

/// Newest call to the number that rang or may have rung, tests included.
QDateTime TestClaim::lastUtc()
{
    return sql::toDateTime(
        m_work.value(u"SELECT max(intent_at) FROM attempts WHERE phone = ? AND state NOT IN "
                     "('rejected','not_sent','absent')"_s,
                     {m_request.to.e164()}));
}

std::optional<Error> TestClaim::obstacle()
{
    if (!m_request.ownNumbers.contains(m_request.to.e164())) {
        return Error {
            Error::Kind::Misuse,
            Words::tr("%1 is not on the list of your own numbers. Test calls go to these only: add it in "
                      "the settings.")
                .arg(m_request.to.shown())};
    }
    const auto open =
        m_work.value(u"SELECT count(*) FROM attempts WHERE state IN ('intent','placed','live','unknown')"_s);
    if (open.toInt() >= m_request.accountConcurrency)
        return refused(Words::tr("All lines are busy. Try again when a call has ended."));
    const QDateTime last = lastUtc();
    const QDateTime again = last.isValid() ? last.addMSecs(m_work.scaled(shortestGap).count()) : QDateTime();
    if (again.isValid() && again > m_work.now())
        return refused(Words::tr("This number was called a moment ago. It may be called again at %1.")
                           .arg(QLocale().toString(again.toLocalTime().time(), u"HH:mm:ss"_s)));
    return std::nullopt;
}

QList<PastAttempt> TestClaim::history()
{
    QList<PastAttempt> history;
    m_work.each(calllog::historySelect(u"a"_s)
                    + u" FROM attempts a WHERE a.phone = ? AND (a.intent_at >= ? OR a.state IN "
                      "('intent','placed','live','unknown'))"_s,
                {m_request.to.e164(), calllog::historySince(m_work.now())}, [&](const sql::Row &row) {
                    history.append(calllog::pastFrom(row, CampaignId {}, LeadId {}));
                });
    // Caps protect people who were not asked: of one's own number only what is under way matters.
    history.removeIf([](const PastAttempt &attempt) { return !attempt.open && !attempt.unknown; });
    return history;
}

std::optional<Error> TestClaim::gateRefusal()
{
    const Gate &gate = m_work.gateInForce();
    GateSettings settings = gate.settings();
    settings.numbers.ownNumbers.clear();
    GateFacts facts;
    facts.phone = m_request.to;
    facts.region = PhoneNumbers::regionOf(m_request.to);
    facts.kind = CampaignKind::Service;
    facts.hours = lawfulHours(m_campaign->settings.hours);
    facts.onStopList =
        m_work.value(u"SELECT 1 FROM stop_list WHERE phone = ?"_s, {m_request.to.e164()}).isValid();
    facts.history = history();
    m_verdict = Gate(gate.rules(), settings).judge(facts, m_work.now());
    if (m_verdict.allowed())
        return std::nullopt;
    const QString reason = reasonText(m_verdict.reason);
    return refused(
        m_verdict.untilUtc.isValid()
            ? Words::tr("Not now: %1. Possible from %2 on.").arg(reason, timeText(m_verdict.untilUtc))
            : Words::tr("This number cannot be called: %1.").arg(reason));
}

/// Made with the first test call; in no list, no figure and no search.
qint64 TestClaim::hiddenCampaign()
{
    const QString find = u"SELECT id FROM campaigns WHERE test = 1"_s;
    if (const QVariant id = m_work.value(find); id.isValid())
        return id.toLongLong();
    m_work.write(u"INSERT INTO lists (name, created_at) VALUES (?, ?)"_s, {hiddenName, m_work.at()});
    m_work.write(
        u"INSERT INTO campaigns (name, list_id, kind, prompt_version_id, attempts, hours, language, "
        "max_duration_minutes, record, voicemail_action, state, created_at, test) "
        "SELECT ?, ?, 'service', prompt_version_id, 1, 'any', 'en', 10, 0, 'hang_up', 'stopped', ?, 1 "
        "FROM campaigns WHERE id = ?"_s,
        {hiddenName, m_work.lastId(), m_work.at(), raw(m_request.campaign)});
    return m_work.value(find).toLongLong();
}

/// As deleted leads are: found by nobody, called by no campaign.
qint64 TestClaim::hiddenLead(qint64 campaign)
{
    const QString find =
        u"SELECT id FROM leads WHERE list_id = (SELECT list_id FROM campaigns WHERE id = ?)"_s;
    if (const QVariant id = m_work.value(find, {campaign}); id.isValid())
        return id.toLongLong();
    m_work.write(u"INSERT INTO leads (list_id, phone, created_at, status) "
                 "SELECT list_id, ?, ?, 'refused' FROM campaigns WHERE id = ?"_s,
                 {QString(hiddenNumber), m_work.at(), campaign});
    const qint64 lead = m_work.lastId();
    m_work.write(u"INSERT INTO deleted_leads (lead_id, at) VALUES (?, ?)"_s,
                 {lead, std::numeric_limits<qint64>::max()});
    return lead;
}

Result<Claim> TestClaim::dial()
{
    const AttemptKey key = AttemptKey::random();
    const auto planned = m_request.planner(*m_lead, m_columns, key);
    if (const auto *refusal = std::get_if<PlanRefusal>(&planned))
        return refused(Words::tr("The script cannot be spoken for this lead: %1 (%2).")
                           .arg(reasonText(refusal->reason), refusal->detail));
    return writeIntent(std::get<DialPlan>(planned), key);
}

Result<Claim> TestClaim::writeIntent(const DialPlan &plan, AttemptKey key)
{
    const qint64 campaign = hiddenCampaign();
    const qint64 lead = hiddenLead(campaign);
    // counts = 0: no cap of a campaign and no figure knows it.
    m_work.write(
        u"INSERT INTO attempts (key, campaign_id, lead_id, phone, number, state, body_sha256, intent_at, "
        "worst_case_micro, max_duration_minutes, counts) SELECT ?, ?, ?, ?, "
        "1 + (SELECT count(*) FROM attempts WHERE campaign_id = ?), 'intent', ?, ?, ?, ?, 0"_s,
        {key.text(), campaign, lead, m_request.to.e164(), campaign,
         QString::fromLatin1(plan.prepared.sha256.toHex()), m_work.at(), m_request.worstCase.microUsd,
         m_campaign->settings.maxDurationMinutes});
    const AttemptId attempt {m_work.lastId()};
    m_work.write(
        u"INSERT INTO attempt_texts (attempt_id, prompt_version_id, first_sentence, task, lead_values, "
        "caller_number, zones, zone_source, rules_version, consent) "
        "SELECT ?, prompt_version_id, ?, ?, '{}', ?, ?, ?, ?, '{}' FROM campaigns WHERE id = ?"_s,
        {raw(attempt), sql::fromText(plan.request.firstSentence), sql::fromText(plan.request.task),
         sql::fromText(plan.request.callerNumber), sql::fromStringList(m_verdict.zones),
         sql::fromText(m_verdict.zoneSource), sql::fromText(m_verdict.rulesVersion),
         raw(m_request.campaign)});
    calllog::logStep(m_work, attempt, std::nullopt, AttemptState::Intent, u"test call"_s);
    m_work.touched(attempt, CampaignId {campaign}, LeadId {lead});
    Claim claim;
    claim.kind = Claim::Kind::Dial;
    claim.attempt = attempt;
    claim.lead = m_request.lead;
    claim.phone = m_request.to;
    claim.dial = plan.prepared;
    return claim;
}

class SqlTestCalls final : public TestCalls {
public:
    SqlTestCalls(Database &database, const calllog::Context &context)
        : m_database(database)
        , m_context(context)
    {
    }
    QFuture<Result<Claim>> claim(const TestCallRequest &request) override
    {
        return m_database.run([context = m_context, request](QSqlDatabase &db) {
            return calllog::inWork(context, db,
                                   [&request](Work &work) { return TestClaim(work, request).run(); });
        });
    }

private:
    Database &m_database;
    calllog::Context m_context;
};

} // namespace

std::unique_ptr<TestCalls> makeSqlTestCalls(Database &database, Changes &changes, const Clock &clock,
                                            const Gate &gate)
{
    return std::make_unique<SqlTestCalls>(database, calllog::Context {&changes, &clock, &gate});
}
