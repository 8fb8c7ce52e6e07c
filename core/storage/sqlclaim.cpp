#include "core/storage/sqlclaim.h"

#include "core/base/crashwindow.h"
#include "core/rules/weekhour.h"
#include "core/storage/callfacts.h"
#include "core/storage/sqlcampaignsrow.h"
#include "core/storage/sqlclaimfacts.h"
#include "core/storage/sqlitestatement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace calllog {

namespace {

constexpr int leadsPerBatch = 16;
constexpr int leadsPerClaim = 500;
/// The storage thread also serves webhooks: longer than this no claim holds it.
constexpr qint64 claimBudgetMs = 40;
/// When to ask again about a number whose open attempt belongs to somebody else.
constexpr auto waitForOpenAttempt = 60s;
/// Of the provider: its plans call everything else international.
constexpr auto homeRegion = "US"_L1;
/// The shortest wait a gate's answer leads to, so that no lead is looked at twice in one claim.
constexpr qint64 shortestWaitMs = 1;

class ClaimRun final {
public:
    ClaimRun(Work &work, const ClaimRequest &request, const Campaign &campaign)
        : m_work(work)
        , m_request(request)
        , m_campaign(campaign)
        , m_gate(work.gateInForce())
        , m_leads(work, campaign)
    {
    }
    Claim run();

private:
    qint64 open(bool ofCampaign);
    qint64 tally(const QString &what, const QString &code);
    bool hasSlot() const;
    std::optional<Claim> planUsedUp();
    QDateTime fullUntil(int most, std::chrono::hours window);
    bool fitsBudget();
    void lookAtLeads();
    bool lookAt(LeadId id);
    bool isEnough();
    bool isUsedUp(const DueLead &due);
    void moveAside(const DueLead &due, const Verdict &verdict);
    bool dial(const DueLead &due, const Verdict &verdict);
    bool writeIntent(const DueLead &due, const Verdict &verdict, const DialPlan &plan, AttemptKey key);
    bool insertAttempt(const DueLead &due, const DialPlan &plan, AttemptKey key);
    void writeTexts(AttemptId attempt, const DueLead &due, const Verdict &verdict, const DialPlan &plan);
    void addToFigures(AttemptId attempt, const Verdict &verdict);
    void openLead(AttemptId attempt, const Lead &lead);

    Work &m_work;
    const ClaimRequest &m_request;
    const Campaign &m_campaign;
    const Gate &m_gate;
    DueLeads m_leads;
    Claim m_claim;
    qint64 m_open = 0; ///< of all campaigns, with what was claimed here
};

Claim ClaimRun::run()
{
    m_open = open(false);
    m_claim.openOfCampaign = open(true);
    if (m_campaign.state != CampaignState::Running)
        m_claim.kind = Claim::Kind::NotRunning;
    else if (!hasSlot())
        m_claim.kind = Claim::Kind::NoSlot;
    else if (!fitsBudget())
        m_claim.kind = Claim::Kind::BudgetSpent;
    else if (const auto full = planUsedUp()) {
        m_claim.kind = full->kind;
        m_claim.nextUtc = full->nextUtc;
    } else {
        lookAtLeads();
    }
    m_claim.readyOfCampaign = tally(u"lead"_s, u"ready"_s);
    return m_claim;
}

/// Of the campaign from its tally, which triggers keep: counting would read a row of each open call.
qint64 ClaimRun::open(bool ofCampaign)
{
    if (!ofCampaign)
        return m_work
            .value(u"SELECT count(*) FROM attempts WHERE state IN ('intent','placed','live','unknown')"_s)
            .toLongLong();
    return m_work
        .value(u"SELECT coalesce(sum(n), 0) FROM campaign_tallies WHERE campaign_id = ? AND what = 'attempt' "
               "AND code IN ('intent','placed','live','unknown')"_s,
               {raw(m_campaign.id)})
        .toLongLong();
}

/// As campaignrow::tally; a failure ends the claim instead of counting as nothing.
qint64 ClaimRun::tally(const QString &what, const QString &code)
{
    return m_work
        .value(u"SELECT n FROM campaign_tallies WHERE campaign_id = ? AND what = ? AND code = ?"_s,
               {raw(m_campaign.id), what, code})
        .toLongLong();
}

/// When the oldest of the `most` calls that rang or may have rung leaves the window; invalid while there were
/// fewer.
QDateTime ClaimRun::fullUntil(int most, std::chrono::hours window)
{
    if (most <= 0)
        return {};
    const qint64 span = std::chrono::milliseconds(window).count();
    const QVariant nth = m_work.value(u"SELECT intent_at FROM attempts WHERE intent_at > ? AND counts = 1 "
                                      "ORDER BY intent_at DESC LIMIT 1 OFFSET ?"_s,
                                      {sql::fromDateTime(m_work.now().addMSecs(-span)), most - 1});
    return nth.isValid() ? sql::toDateTime(nth).addMSecs(span) : QDateTime();
}

bool ClaimRun::hasSlot() const
{
    return m_open < m_request.accountConcurrency && m_claim.openOfCampaign < m_request.campaignConcurrency;
}

/// Kind and moment of the cap of the plan that is reached.
std::optional<Claim> ClaimRun::planUsedUp()
{
    Claim full;
    full.kind = Claim::Kind::DayFull;
    full.nextUtc = fullUntil(m_request.callsPerDay, 24h);
    if (full.nextUtc.isValid())
        return full;
    full.kind = Claim::Kind::HourFull;
    full.nextUtc = fullUntil(m_request.callsPerHour, 1h);
    return full.nextUtc.isValid() ? std::optional(full) : std::nullopt;
}

/// Known prices, the worst case of what has none yet, and this one.
bool ClaimRun::fitsBudget()
{
    if (!m_campaign.settings.budget)
        return true;
    const qint64 underWay =
        m_work
            .value(u"SELECT coalesce(sum(worst_case_micro), 0) FROM attempts "
                   "WHERE state IN ('intent','placed','live','unknown') AND campaign_id = ?"_s,
                   {raw(m_campaign.id)})
            .toLongLong();
    const qint64 spent = tally(u"micro"_s, u"spent"_s) + tally(u"micro"_s, u"unpriced"_s);
    return spent + underWay + m_request.worstCasePerAttempt.microUsd <= m_campaign.settings.budget->microUsd;
}

void ClaimRun::lookAtLeads()
{
    QElapsedTimer timer;
    timer.start();
    int seen = 0;
    while (!m_work.failed()) {
        const QList<LeadId> batch = m_leads.next(leadsPerBatch);
        if (batch.isEmpty()) {
            if (m_claim.kind == Claim::Kind::Dial)
                return;
            m_claim.nextUtc = campaignrow::nextPlanned(m_work.db(), m_campaign.id);
            return;
        }
        for (const LeadId lead : batch) {
            if (lookAt(lead) && isEnough())
                return;
        }
        seen += static_cast<int>(batch.size());
        if (seen >= leadsPerClaim || timer.elapsed() >= claimBudgetMs) {
            if (m_claim.kind == Claim::Kind::Dial)
                return;
            m_claim.nextUtc = m_work.now();
            return;
        }
    }
}

/// After a call: every limit is asked again before the next.
bool ClaimRun::isEnough()
{
    const bool oneMore = m_claim.further.size() + 1 < m_request.most && hasSlot() && fitsBudget();
    return !oneMore || planUsedUp();
}

/// True when this lead is one to dial.
bool ClaimRun::lookAt(LeadId id)
{
    const auto due = m_leads.read(id);
    if (!due || isUsedUp(*due))
        return false;
    Verdict verdict = m_gate.judge(due->facts, m_work.now());
    if (verdict.allowed() && m_request.domesticOnlyUntilUtc.isValid() && due->facts.region != homeRegion) {
        verdict.reason = GateReason::PlanLimit;
        verdict.untilUtc = m_request.domesticOnlyUntilUtc;
    }
    if (verdict.allowed())
        return dial(*due, verdict);
    moveAside(*due, verdict);
    return false;
}

/// Attempts of the campaign used up: the last outcome is the final one.
bool ClaimRun::isUsedUp(const DueLead &due)
{
    if (due.attempts < m_campaign.settings.attempts)
        return false;
    moveLead(m_work, m_campaign.id, due.lead.id, finished(std::nullopt, GateReason::CampaignAttempts));
    return true;
}

void ClaimRun::moveAside(const DueLead &due, const Verdict &verdict)
{
    LeadMove move = parked(verdict.reason, verdict.detail);
    const bool ofOpenCall =
        verdict.reason == GateReason::OpenAttempt || verdict.reason == GateReason::UnknownAttempt;
    if (verdict.reason == GateReason::CampaignAttempts) {
        move = finished(std::nullopt, verdict.reason);
    } else if (verdict.untilUtc.isValid() || ofOpenCall) {
        const QDateTime until =
            verdict.untilUtc.isValid() ? verdict.untilUtc : m_work.after(waitForOpenAttempt);
        move =
            readyAt(std::max(until, m_work.now().addMSecs(shortestWaitMs)), verdict.reason, verdict.detail);
        move.priority = due.priority;
    } else if (verdict.isFinal()) {
        move.status = LeadStatus::Refused;
    }
    moveLead(m_work, m_campaign.id, due.lead.id, move);
}

bool ClaimRun::dial(const DueLead &due, const Verdict &verdict)
{
    const AttemptKey key = AttemptKey::random();
    const auto planned = m_request.planner(due.lead, due.columns, key);
    if (const auto *refusal = std::get_if<PlanRefusal>(&planned)) {
        moveLead(m_work, m_campaign.id, due.lead.id, parked(refusal->reason, refusal->detail));
        return false;
    }
    return writeIntent(due, verdict, std::get<DialPlan>(planned), key);
}

bool ClaimRun::writeIntent(const DueLead &due, const Verdict &verdict, const DialPlan &plan, AttemptKey key)
{
    if (!insertAttempt(due, plan, key)) {
        Verdict taken = verdict;
        taken.reason = GateReason::OpenAttempt;
        taken.untilUtc = {};
        moveAside(due, taken);
        return false;
    }
    const AttemptId attempt {m_work.lastId()};
    writeTexts(attempt, due, verdict, plan);
    addToFigures(attempt, verdict);
    logStep(m_work, attempt, std::nullopt, AttemptState::Intent,
            u"gate: allowed by rules of "_s + verdict.rulesVersion);
    openLead(attempt, due.lead);
    ClaimedCall call {attempt, due.lead.id, due.lead.phone, plan.prepared};
    if (m_claim.kind == Claim::Kind::Dial)
        m_claim.further.append(std::move(call));
    else
        static_cast<ClaimedCall &>(m_claim) = std::move(call);
    m_claim.kind = Claim::Kind::Dial;
    ++m_claim.openOfCampaign;
    ++m_open;
    m_work.touched(attempt, m_campaign.id, due.lead.id);
    dieHere(CrashWindow::W0);
    return true;
}

/// False when the number has an open attempt already (I-5).
bool ClaimRun::insertAttempt(const DueLead &due, const DialPlan &plan, AttemptKey key)
{
    if (m_work.failed())
        return false;
    const auto inserted = sql::change(
        m_work.db(),
        u"INSERT INTO attempts (key, campaign_id, lead_id, phone, number, state, body_sha256, intent_at, "
        "worst_case_micro, max_duration_minutes) SELECT ?, ?, ?, ?, "
        "1 + (SELECT count(*) FROM attempts WHERE lead_id = ? AND campaign_id = ?), 'intent', ?, ?, ?, ?"_s,
        {key.text(), raw(m_campaign.id), raw(due.lead.id), due.lead.phone.e164(), raw(due.lead.id),
         raw(m_campaign.id), QString::fromLatin1(plan.prepared.sha256.toHex()), m_work.at(),
         m_request.worstCasePerAttempt.microUsd, m_campaign.settings.maxDurationMinutes});
    if (!inserted && inserted.error().kind != Error::Kind::Conflict)
        m_work.fail(inserted.error());
    return bool(inserted);
}

void ClaimRun::writeTexts(AttemptId attempt, const DueLead &due, const Verdict &verdict, const DialPlan &plan)
{
    QJsonObject values;
    for (auto value = plan.values.begin(); value != plan.values.end(); ++value)
        values.insert(value.key(), value.value());
    const Consent &consent = due.facts.consent;
    const QJsonObject ground {{u"kind"_s, consentCode(consent.kind)},
                              {u"source"_s, consent.source},
                              {u"given"_s, consent.givenUtc.toString(Qt::ISODate)},
                              {u"wording"_s, consent.wording}};
    const auto json = [](const QJsonObject &object) {
        return sql::fromText(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    };
    m_work.write(
        u"INSERT INTO attempt_texts (attempt_id, prompt_version_id, first_sentence, task, lead_values, "
        "caller_number, zones, zone_source, rules_version, consent, voicemail, regions, openings, "
        "scrubbed_at, "
        "stop_list_version) SELECT ?, prompt_version_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "(SELECT coalesce(max(id), 0) FROM stop_list_log) FROM campaigns WHERE id = ?"_s,
        {raw(attempt), sql::fromText(plan.request.firstSentence), sql::fromText(plan.request.task),
         json(values), sql::fromText(plan.request.callerNumber), sql::fromStringList(verdict.zones),
         sql::fromText(verdict.zoneSource), sql::fromText(verdict.rulesVersion), json(ground),
         sql::fromText(plan.request.voicemailMessage), sql::fromStringList(verdict.regions),
         sql::fromText(due.facts.openedForSales.join(u' ')), sql::fromDateTime(due.facts.scrubbedUtc),
         raw(m_campaign.id)});
}

void ClaimRun::addToFigures(AttemptId attempt, const Verdict &verdict)
{
    if (m_work.failed())
        return;
    const auto hour = weekHour(m_work.now(), verdict.zones, m_gate.rules().zones());
    if (const auto added = callfacts::add(m_work.db(), attempt, hour); !added)
        m_work.fail(added.error());
}

void ClaimRun::openLead(AttemptId attempt, const Lead &lead)
{
    moveLead(m_work, m_campaign.id, lead.id, {.status = LeadStatus::Open});
    m_work.write(u"UPDATE campaign_leads SET attempts = attempts + 1, last_attempt_id = ? "
                 "WHERE campaign_id = ? AND lead_id = ?"_s,
                 {raw(attempt), raw(m_campaign.id), raw(lead.id)});
    m_work.write(u"UPDATE leads SET attempts = attempts + 1, last_attempt_at = ? WHERE id = ?"_s,
                 {m_work.at(), raw(lead.id)});
}

/// An intent in a file that was removed or replaced under us would be durable for nobody (I-2).
bool hasMoved(const QSqlDatabase &db)
{
    int moved = 0;
    sqlite3 *const file = sqlite::handleOf(db);
    return file != nullptr && sqlite3_file_control(file, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK
        && moved != 0;
}

} // namespace

Result<Claim> claim(Work &work, const ClaimRequest &request)
{
    if (hasMoved(work.db())) {
        return Error {Error::Kind::Storage,
                      QCoreApplication::translate(
                          "CallLog",
                          "The database was removed or replaced while the program was using it. "
                          "Nothing is dialed any more. Quit the program, put the data directory "
                          "back and start again."),
                      u"database file has moved"_s};
    }
    const bool isThere =
        work.value(u"SELECT 1 FROM campaigns WHERE id = ?"_s, {raw(request.campaign)}).isValid();
    if (work.failed()) // unreadable is not the same as gone
        return work.error();
    const auto campaign = isThere ? campaignrow::byId(work.db(), request.campaign) : std::nullopt;
    if (!campaign) {
        return Error {Error::Kind::NotFound,
                      QCoreApplication::translate("CallLog", "This campaign is not in the database."),
                      u"no campaign %1"_s.arg(raw(request.campaign))};
    }
    return ClaimRun(work, request, *campaign).run();
}

} // namespace calllog
