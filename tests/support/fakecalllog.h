#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/passing.h"
#include "core/base/whendone.h"
#include "core/dialing/calllog.h"

#include <algorithm>
#include <map>
#include <vector>

/// A call log in memory: slots, leads without rules, the states of attempts. Answers after a pass of the
/// event loop, like the real one. Switches make it refuse.
class FakeCallLog final : public CallLog {
public:
    FakeCallLog(Changes &changes, const Clock &clock)
        : m_changes(changes)
        , m_clock(clock)
    {
    }

    struct Line {
        Campaign campaign;
        int ready = 0;
        int finished = 0;
        QDateTime nextUtc; ///< the ready ones wait for this moment
        bool budgetSpent = false;
        bool dialable = true; ///< false: what is ready waits for a person
        QString cause;
    };
    struct Written {
        CampaignId campaign {};
        CampaignState state = CampaignState::Draft;
        QString cause;
        bool operator==(const Written &) const = default;
    };
    struct Report {
        CallRecord record;
        ReportSource source = ReportSource::Poll;
    };

    ClaimRequest lastRequest;
    QDateTime fullUntilUtc; ///< the plan's calls are used up until then; invalid = they are not

    static Applied did(Applied::Kind kind)
    {
        Applied applied;
        applied.kind = kind;
        return applied;
    }

    std::map<CampaignId, Line> lines;
    std::map<AttemptId, OpenAttempt> attempts;
    QMap<qint64, DialVerdict> verdicts; ///< by attempt
    QList<Written> states;
    QList<Report> reports;
    std::function<Result<Applied>(const CallRecord &, ReportSource)> onApply;
    QList<AttemptId> live;
    QList<AttemptId> ended;
    QList<QPair<AttemptId, QString>> adopted;
    QList<OpenAttempt::EmptyCheck> emptyChecks;
    QList<AttemptId> failedChecks;
    QMap<qint64, QString> absent; ///< by attempt: the evidence
    QList<QPair<AttemptId, QString>> heldForForeign;
    QStringList alarms; ///< codes
    int batches = 0; ///< of applyRecords
    int recordings = 0; ///< transactions of recordDials
    int claims = 0;
    int mostAsked = 0; ///< intents in one claim
    int claimsInFlight = 0;
    int mostClaimsInFlight = 0;
    int mostOpen = 0;
    int refuseClaims = 0; ///< that many claims fail
    int refuseRecords = 0;
    int refuseStates = 0;
    int refuseOpen = 0;
    Error refusal {Error::Kind::Storage, QStringLiteral("The disk is full.")}; ///< what all of these say
    bool holdClaims = false; ///< claims answer only after `releaseClaims`

    CampaignId addCampaign(int leads, CampaignSettings settings = {})
    {
        const CampaignId id {static_cast<qint64>(lines.size()) + 1};
        Line line;
        line.campaign.id = id;
        line.campaign.settings = std::move(settings);
        if (line.campaign.settings.name.isEmpty())
            line.campaign.settings.name = QStringLiteral("Campaign %1").arg(raw(id));
        line.ready = leads;
        lines.insert_or_assign(id, line);
        return id;
    }
    OpenAttempt &addAttempt(AttemptState state, const QString &callId = {},
                            const QString &e164 = QStringLiteral("+12025550143"))
    {
        const AttemptId id {++m_lastAttempt};
        OpenAttempt attempt;
        attempt.id = id;
        attempt.key = AttemptKey::random();
        attempt.campaign = CampaignId {1};
        attempt.lead = LeadId {raw(id)};
        attempt.phone = PhoneNumber::fromStored(e164);
        attempt.state = state;
        attempt.callId = callId;
        attempt.intentUtc = m_clock.nowUtc();
        return attempts.insert_or_assign(id, attempt).first->second;
    }
    int open(std::optional<CampaignId> campaign = {}) const
    {
        return static_cast<int>(std::ranges::count_if(attempts, [campaign](const auto &entry) {
            return isOpen(entry.second.state) && (!campaign || entry.second.campaign == *campaign);
        }));
    }
    QList<AttemptId> inState(AttemptState state) const
    {
        QList<AttemptId> ids;
        for (const auto &[id, attempt] : attempts) {
            if (attempt.state == state)
                ids.append(id);
        }
        return ids;
    }
    void endCall(AttemptId id)
    {
        OpenAttempt &attempt = attempts.at(id);
        attempt.state = AttemptState::Ended;
        ++lines.at(attempt.campaign).finished;
        emit m_changes.attemptChanged(id, attempt.campaign, attempt.lead);
    }
    void endAllPlaced()
    {
        for (const AttemptId id : inState(AttemptState::Placed))
            endCall(id);
    }
    CampaignState stateOf(CampaignId campaign) const { return lines.at(campaign).campaign.state; }
    void releaseClaims()
    {
        holdClaims = false;
        auto held = std::exchange(m_heldClaims, {});
        for (auto &[request, promise] : held)
            finishClaim(request, promise);
    }

    QFuture<Result<CampaignId>> createCampaign(const CampaignSettings &settings) override
    {
        return readyFuture<Result<CampaignId>>(addCampaign(0, settings));
    }
    QFuture<Result<Done>> changeCampaign(CampaignId campaign, const CampaignSettings &settings) override
    {
        lines.at(campaign).campaign.settings = settings;
        emit m_changes.campaignsChanged();
        return done();
    }
    QFuture<Result<Done>> setState(CampaignId campaign, CampaignState state, const QString &cause) override
    {
        if (refuseStates > 0 && refuseStates-- > 0)
            return readyFuture<Result<Done>>(refusal);
        states.append({campaign, state, cause});
        lines.at(campaign).campaign.state = state;
        lines.at(campaign).campaign.pauseCause = cause;
        return done();
    }
    QFuture<Result<qint64>> parkWaiting(CampaignId, const QDateTime &) override
    {
        return readyFuture<Result<qint64>>(qint64 {0});
    }
    QFuture<Result<Done>> deleteCampaign(CampaignId campaign) override
    {
        lines.erase(campaign);
        return done();
    }

    QFuture<Result<Claim>> claim(const ClaimRequest &request) override
    {
        ++claims;
        lastRequest = request;
        mostAsked = std::max(mostAsked, request.most);
        mostClaimsInFlight = std::max(mostClaimsInFlight, ++claimsInFlight);
        QPromise<Result<Claim>> promise;
        promise.start();
        const auto future = promise.future();
        if (holdClaims)
            m_heldClaims.emplace_back(request, std::move(promise));
        else
            finishClaim(request, promise);
        return future;
    }
    QFuture<Result<Done>> recordDial(AttemptId id, const DialVerdict &verdict) override
    {
        if (refuseRecords > 0 && refuseRecords-- > 0)
            return readyFuture<Result<Done>>(refusal);
        verdicts.insert(raw(id), verdict);
        OpenAttempt &attempt = attempts.at(id);
        attempt.state = verdict.state;
        attempt.callId = verdict.callId;
        if (verdict.state == AttemptState::Rejected || verdict.state == AttemptState::NotSent)
            ++lines.at(attempt.campaign).finished;
        emit m_changes.attemptChanged(id, attempt.campaign, attempt.lead);
        return done();
    }
    QFuture<Result<QList<Result<Done>>>> recordDials(const QList<DialedAttempt> &dialed) override
    {
        ++recordings;
        QList<Result<Done>> answers;
        for (const DialedAttempt &each : dialed) {
            answers.append(recordDial(each.attempt, each.verdict).result());
            if (!answers.last() && isPassing(answers.last().error()))
                break;
        }
        return readyFuture<Result<QList<Result<Done>>>>(answers);
    }
    QFuture<Result<int>> recoverAfterStart(bool) override { return readyFuture<Result<int>>(0); }

    QFuture<Result<QList<OpenAttempt>>> openAttempts() override
    {
        if (refuseOpen > 0 && refuseOpen-- > 0)
            return readyFuture<Result<QList<OpenAttempt>>>(refusal);
        QList<OpenAttempt> all;
        for (const auto &[id, attempt] : attempts) {
            if (isOpen(attempt.state))
                all.append(attempt);
        }
        return readyFuture<Result<QList<OpenAttempt>>>(all);
    }
    QFuture<Result<Applied>> applyRecord(const CallRecord &record, ReportSource source) override
    {
        reports.append({record, source});
        if (onApply)
            return readyFuture(onApply(record, source));
        Applied applied;
        applied.kind = Applied::Kind::NoSuchCall;
        for (auto &[id, attempt] : attempts) {
            if (attempt.callId != record.callId && attempt.key.text() != record.attemptKey)
                continue;
            const bool over = record.completed.value_or(false);
            applied = {over ? Applied::Kind::Applied : Applied::Kind::StillRunning,
                       id,
                       attempt.campaign,
                       attempt.lead,
                       over,
                       {}};
            attempt.callId = record.callId;
            attempt.state = over ? AttemptState::Ended : AttemptState::Placed;
        }
        return readyFuture<Result<Applied>>(applied);
    }
    QFuture<Result<QList<Result<Applied>>>> applyRecords(const QList<CallRecord> &records,
                                                         ReportSource source) override
    {
        ++batches;
        QList<Result<Applied>> answers;
        for (const CallRecord &record : records) {
            answers.append(applyRecord(record, source).result());
            if (!answers.last() && isPassing(answers.last().error()))
                break;
        }
        return readyFuture<Result<QList<Result<Applied>>>>(answers);
    }
    QFuture<Result<Done>> markLive(const QList<AttemptId> &ids) override
    {
        for (const AttemptId id : ids) {
            live.append(id);
            attempts.at(id).state = AttemptState::Live;
        }
        return done();
    }
    QFuture<Result<Done>> endWithoutReport(AttemptId id) override
    {
        ended.append(id);
        attempts.at(id).state = AttemptState::Ended;
        return done();
    }
    QFuture<Result<Done>> adoptCall(AttemptId id, const QString &callId) override
    {
        adopted.append({id, callId});
        attempts.at(id).state = AttemptState::Placed;
        return done();
    }
    QFuture<Result<Done>> recordEmptyCheck(AttemptId id, const OpenAttempt::EmptyCheck &check,
                                           const QDateTime &nextCheckUtc) override
    {
        emptyChecks.append(check);
        attempts.at(id).emptyChecks.append(check);
        return planned(id, nextCheckUtc);
    }
    QFuture<Result<Done>> recordFailedCheck(AttemptId id, const QDateTime &nextCheckUtc) override
    {
        failedChecks.append(id);
        return planned(id, nextCheckUtc);
    }
    QFuture<Result<Done>> proveAbsent(AttemptId id, const QString &evidence) override
    {
        absent.insert(raw(id), evidence);
        attempts.at(id).state = AttemptState::Absent;
        return done();
    }
    QFuture<Result<Done>> holdForForeignCall(AttemptId id, const QString &callId) override
    {
        heldForForeign.append({id, callId});
        return done();
    }
    QFuture<Result<Done>> raiseAlarm(const QString &code, const QString &) override
    {
        alarms.append(code);
        return done();
    }

private:
    static QFuture<Result<Done>> done() { return readyFuture<Result<Done>>(Done {}); }

    QFuture<Result<Done>> planned(AttemptId id, const QDateTime &nextCheckUtc)
    {
        ++attempts.at(id).checks;
        attempts.at(id).nextCheckUtc = nextCheckUtc;
        return done();
    }
    void finishClaim(const ClaimRequest &request, QPromise<Result<Claim>> &promise)
    {
        --claimsInFlight;
        if (refuseClaims > 0 && refuseClaims-- > 0)
            promise.addResult(refusal);
        else
            promise.addResult(claimNow(request));
        promise.finish();
        mostOpen = std::max(mostOpen, open());
    }
    Result<Claim> claimNow(const ClaimRequest &request)
    {
        Line &line = lines.at(request.campaign);
        Claim claim;
        claim.openOfCampaign = open(request.campaign);
        claim.readyOfCampaign = line.ready;
        if (line.campaign.state != CampaignState::Running)
            claim.kind = Claim::Kind::NotRunning;
        else if (open() >= request.accountConcurrency || claim.openOfCampaign >= request.campaignConcurrency)
            claim.kind = Claim::Kind::NoSlot;
        else if (fullUntilUtc > m_clock.nowUtc()) {
            claim.kind = request.callsPerHour > 0 ? Claim::Kind::HourFull : Claim::Kind::DayFull;
            claim.nextUtc = fullUntilUtc;
        } else if (line.budgetSpent)
            claim.kind = Claim::Kind::BudgetSpent;
        else if (line.ready == 0 || !line.dialable
                 || (line.nextUtc.isValid() && line.nextUtc > m_clock.nowUtc()))
            claim.nextUtc = line.nextUtc;
        else
            takeLeads(request, line, claim);
        return claim;
    }
    void takeLeads(const ClaimRequest &request, Line &line, Claim &claim)
    {
        claim.kind = Claim::Kind::Dial;
        static_cast<ClaimedCall &>(claim) = takeLead(request, line);
        ++claim.openOfCampaign;
        while (claim.further.size() + 1 < request.most && line.ready > 0
               && open() < request.accountConcurrency && claim.openOfCampaign < request.campaignConcurrency) {
            claim.further.append(takeLead(request, line));
            ++claim.openOfCampaign;
        }
    }
    ClaimedCall takeLead(const ClaimRequest &request, Line &line)
    {
        --line.ready;
        OpenAttempt &attempt =
            addAttempt(AttemptState::Intent, {}, QStringLiteral("+1202%1").arg(5550000 + m_lastAttempt));
        attempt.campaign = request.campaign;
        Lead lead;
        lead.id = attempt.lead;
        lead.phone = attempt.phone;
        ClaimedCall call {attempt.id, lead.id, lead.phone, {}};
        const auto plan = request.planner(lead, {}, attempt.key);
        if (const auto *dial = std::get_if<DialPlan>(&plan))
            call.dial = dial->prepared;
        return call;
    }

    Changes &m_changes;
    const Clock &m_clock;
    qint64 m_lastAttempt = 0;
    std::vector<std::pair<ClaimRequest, QPromise<Result<Claim>>>> m_heldClaims;
};

/// Reads the campaigns of a FakeCallLog; knows nothing of calls.
class FakeCallReader final : public CallReader {
public:
    explicit FakeCallReader(FakeCallLog &log)
        : m_log(log)
    {
    }

    QMap<QString, qint64> reasons;

    QList<Campaign> campaigns() override
    {
        QList<Campaign> all;
        for (const auto &[id, line] : m_log.lines)
            all.append(line.campaign);
        return all;
    }
    std::optional<Campaign> campaign(CampaignId id) override
    {
        const auto found = m_log.lines.find(id);
        return found == m_log.lines.end() ? std::nullopt : std::optional(found->second.campaign);
    }
    std::optional<Campaign> campaignByName(const QString &) override { return {}; }
    std::optional<CampaignState> stateOf(CampaignId id) override
    {
        const auto found = campaign(id);
        return found ? std::optional(found->state) : std::nullopt;
    }
    QDateTime nextRetry(CampaignId) override { return {}; }
    CampaignCounts counts(std::optional<CampaignId>) override
    {
        CampaignCounts counts;
        counts.reasons = reasons;
        return counts;
    }
    QFuture<Result<QList<AttemptId>>> find(const CallQuery &) override
    {
        return readyFuture<Result<QList<AttemptId>>>(QList<AttemptId> {});
    }
    QList<Attempt> attempts(const QList<AttemptId> &ids) override
    {
        QList<Attempt> found;
        for (const AttemptId id : ids) {
            if (const auto known = m_log.attempts.find(id); known != m_log.attempts.end()) {
                Attempt attempt;
                attempt.id = id;
                attempt.state = known->second.state;
                found.append(attempt);
            }
        }
        return found;
    }
    CallPage page(const CallQuery &, std::optional<AttemptId>, int) override { return {}; }
    std::optional<AttemptDetail> detail(AttemptId) override { return {}; }
    std::optional<AttemptId> attemptByCallId(const QString &) override { return {}; }
    QList<Attempt> attemptsOf(LeadId) override { return {}; }
    QList<ResultRow> results(CampaignId, LeadId, int) override { return {}; }
    QList<ImportId> importsOf(CampaignId) override { return {}; }

private:
    FakeCallLog &m_log;
};
