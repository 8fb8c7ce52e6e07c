#include "core/dialing/dryrun.h"

#include "core/base/sha256.h"
#include "core/dialing/campaignplanner.h"
#include "core/dialing/leadoutlook.h"
#include "core/leads/csvwriter.h"
#include "core/rules/leadplaces.h"
#include "core/rules/nextcalltext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int horizonDays = 60;
constexpr int resultsPerPage = 1'000;
const QString finishedBefore = u"finished"_s;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DryRun)
};

/// What is left to ask once it is known where a lead may be.
QStringList zonesOf(const Lead &lead, const RuleBook &book)
{
    GateFacts facts;
    addWhereabouts(facts, lead);
    QStringList zones;
    for (const QByteArray &zone : placesOf(facts, book).zones)
        zones.append(QString::fromUtf8(zone));
    return zones;
}

qint64 openAttempts(const CampaignCounts &counts)
{
    qint64 open = 0;
    for (auto it = counts.attempts.begin(); it != counts.attempts.end(); ++it)
        open += isOpen(it.key()) ? it.value() : 0;
    return open;
}

} // namespace

Money costOf(const DryRunResult &result)
{
    Money cost;
    for (const DryCall &call : result.calls)
        cost += call.cost;
    return cost;
}

QMap<QString, qint64> remaindersOf(const DryRunResult &result)
{
    QMap<QString, qint64> reasons;
    for (const DryRemainder &lead : result.rest)
        ++reasons[lead.reason];
    return reasons;
}

QString remainderText(const QString &reason)
{
    if (reason == finishedBefore)
        return Words::tr("finished before");
    const auto known = reasonFromCode(reason);
    return known ? reasonText(*known) : Words::tr("not reached in the dry run");
}

DryRun::DryRun(CallLog &log, CallReader &reader, PlayClock &clock, const Gate &gate, const DryRunPlan &plan)
    : m_log(log)
    , m_reader(reader)
    , m_clock(clock)
    , m_gate(gate)
    , m_plan(plan)
    , m_people(plan.seed, plan.assumptions)
    , m_planned(std::make_shared<Lead>())
{
}

ClaimRequest DryRun::makeRequest(const Campaign &campaign, const CallTextFor &text)
{
    ClaimRequest request;
    request.campaign = campaign.id;
    const CampaignSettings &settings = campaign.settings;
    // Calls that are really under way keep their lines to the end of the run: nobody ends them here.
    const auto underWay = static_cast<int>(openAttempts(m_reader.counts(std::nullopt)));
    const int lines = m_plan.limits.maxConcurrency;
    request.accountConcurrency = lines + underWay;
    request.campaignConcurrency =
        (settings.concurrency > 0 ? std::min(settings.concurrency, lines) : lines) + underWay;
    request.callsPerHour = m_plan.limits.callsPerHour;
    request.callsPerDay = m_plan.limits.callsPerDay;
    request.worstCasePerAttempt = worstCasePerAttempt(settings, m_plan.limits);
    request.planner = [text, planned = m_planned](const Lead &lead, const QStringList &columns,
                                                  AttemptKey key) -> std::variant<DialPlan, PlanRefusal> {
        const auto made = text(lead, columns);
        if (const auto *refusal = std::get_if<PlanRefusal>(&made))
            return *refusal;
        *planned = lead;
        DialPlan plan;
        plan.request.key = key;
        plan.request.to = lead.phone;
        plan.request.lead = lead.id;
        plan.request.firstSentence = std::get<CallText>(made).firstSentence;
        plan.request.task = std::get<CallText>(made).task;
        plan.prepared.key = key;
        plan.prepared.body = plan.request.task.toUtf8();
        plan.prepared.sha256 = sha256::of(plan.prepared.body);
        return plan;
    };
    return request;
}

Result<DryRunResult> DryRun::run(const Campaign &campaign, const CancelFlag &cancel,
                                 const DryRunProgress &progress)
{
    const auto text = makeCallText(campaign, m_plan.context);
    if (!text)
        return text.error();
    m_result = {};
    m_result.settings = campaign.settings;
    m_result.seed = m_plan.seed;
    m_result.startUtc = m_clock.nowUtc();
    m_request = makeRequest(campaign, *text);
    if (const auto started = m_log.setState(campaign.id, CampaignState::Running, {}).result(); !started)
        return started.error();
    if (const auto played = play(cancel, progress); !played)
        return played.error();
    m_result.counts = m_reader.counts(campaign.id);
    gatherRest(campaign.id);
    return m_result;
}

Result<Done> DryRun::play(const CancelFlag &cancel, const DryRunProgress &progress)
{
    const QDateTime end = m_result.startUtc.addDays(horizonDays);
    while (true) {
        if (cancel.isCancelled())
            return Error {Error::Kind::Cancelled, {}};
        m_result.isCut = m_clock.nowUtc() > end;
        if (m_result.isCut)
            return Done {};
        const auto claim = m_log.claim(m_request).result();
        if (!claim)
            return claim.error();
        const auto goesOn = goOnAfter(*claim);
        if (!goesOn)
            return goesOn.error();
        if (!*goesOn)
            return Done {};
        if (progress)
            progress(m_result.calls.size(), m_clock.nowUtc());
    }
}

/// False when nothing can happen any more.
Result<bool> DryRun::goOnAfter(const Claim &claim)
{
    const auto goingOn = [](const Result<Done> &done) -> Result<bool> {
        if (!done)
            return done.error();
        return true;
    };
    switch (claim.kind) {
    case Claim::Kind::Dial:
        return goingOn(dialed(claim));
    case Claim::Kind::NothingDue:
        if (claim.nextUtc.isValid() && (m_talks.empty() || claim.nextUtc < m_talks.begin()->first))
            return goingOn(advanceTo(claim.nextUtc));
        break;
    case Claim::Kind::HourFull:
    case Claim::Kind::DayFull:
        // The plan's calls are used up: as the queue does, wait until the oldest leaves the hour or the day.
        if (claim.nextUtc > m_clock.nowUtc())
            return goingOn(advanceTo(claim.nextUtc));
        break;
    case Claim::Kind::NotRunning:
        return false;
    default: // no slot, no budget: the end of a call may free some
        break;
    }
    if (m_talks.empty())
        return false;
    return goingOn(endFirst());
}

Result<Done> DryRun::dialed(const Claim &claim)
{
    const QDateTime now = m_clock.nowUtc();
    const int number = ++m_numbers[raw(claim.lead)];
    Talk talk {claim.attempt, m_people.call(claim.phone.e164(), number, now), m_result.calls.size()};
    talk.record.callId = u"dry-run-%1"_s.arg(m_result.calls.size() + 1, 8, 10, QLatin1Char('0'));
    talk.record.attemptKey = claim.dial.key.text();
    m_result.calls.append({claim.lead, m_planned->displayName(), claim.phone, number, now,
                           zonesOf(*m_planned, m_gate.rules()), Outcome::Unknown,
                           talk.record.price.value_or(Money {})});
    DialVerdict verdict;
    verdict.state = AttemptState::Placed;
    verdict.callId = talk.record.callId;
    if (const auto recorded = m_log.recordDial(claim.attempt, verdict).result(); !recorded)
        return recorded.error();
    const QDateTime talkEnds = talk.record.endUtc;
    m_talks.emplace(talkEnds, std::move(talk));
    const double pace = m_result.settings.callsPerSecond > 0
        ? std::min(m_result.settings.callsPerSecond, m_plan.limits.callsPerSecond)
        : m_plan.limits.callsPerSecond;
    return advanceTo(now.addMSecs(static_cast<qint64>(1000 / pace)));
}

/// Calls that end on the way are reported at their own moment.
Result<Done> DryRun::advanceTo(const QDateTime &utc)
{
    while (!m_talks.empty() && m_talks.begin()->first <= utc) {
        if (const auto ended = endFirst(); !ended)
            return ended;
    }
    m_clock.advanceTo(utc);
    return Done {};
}

Result<Done> DryRun::endFirst()
{
    const auto first = m_talks.begin();
    const Talk talk = first->second;
    m_clock.advanceTo(first->first);
    m_result.endUtc = first->first;
    m_talks.erase(first);
    const auto applied = m_log.applyRecord(talk.record, ReportSource::Poll).result();
    if (!applied)
        return applied.error();
    m_result.calls[talk.call].outcome = applied->outcome.value_or(Outcome::Unknown);
    return Done {};
}

void DryRun::gatherRest(CampaignId campaign)
{
    LeadId after {};
    for (QList<ResultRow> rows = m_reader.results(campaign, after, resultsPerPage); !rows.isEmpty();
         rows = m_reader.results(campaign, after, resultsPerPage)) {
        after = rows.last().lead.id;
        for (const ResultRow &row : std::as_const(rows)) {
            if (m_numbers.contains(raw(row.lead.id)))
                continue;
            const QString reason = row.status == LeadStatus::Finished ? finishedBefore : row.reason;
            m_result.rest.append(
                {row.lead.id, row.lead.displayName(), row.lead.phone, row.status, reason, row.lead.nextUtc});
        }
    }
}

Result<Done> writeDryRun(const DryRunResult &result, QIODevice &device)
{
    CsvWriter writer(device);
    bool written = writer.write({u"dry_run"_s, u"lead_id"_s, u"name"_s, u"phone"_s, u"call"_s, u"at_utc"_s,
                                 u"their_time"_s, u"outcome"_s, u"cost_usd"_s, u"status"_s, u"reason"_s});
    const QString mark = u"dry run"_s;
    for (const DryCall &call : result.calls) {
        written = written
            && writer.write({mark,
                             QString::number(raw(call.lead)),
                             call.name,
                             call.phone.e164(),
                             QString::number(call.number),
                             call.utc.toString(Qt::ISODate),
                             localTimesText(call.utc, call.zones),
                             outcomeCode(call.outcome),
                             QString::number(call.cost.usd(), 'f', 3),
                             {},
                             {}});
    }
    for (const DryRemainder &lead : result.rest) {
        written = written
            && writer.write({mark,
                             QString::number(raw(lead.lead)),
                             lead.name,
                             lead.phone.e164(),
                             u"0"_s,
                             {},
                             {},
                             {},
                             {},
                             leadStatusCode(lead.status),
                             lead.reason});
    }
    if (!written)
        return Error {Error::Kind::Storage, device.errorString()};
    return Done {};
}
