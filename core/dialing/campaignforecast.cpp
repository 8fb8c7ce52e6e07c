#include "core/dialing/campaignforecast.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>
#include <map>
#include <numeric>

using namespace std::chrono_literals;

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr qint64 horizonMs = 60 * msPerDay;
/// Fewer leads than this are a rounding error of the shares.
constexpr double aLead = 0.5;
/// A group with less than this share of the last calls is no place the last call goes to.
constexpr double aPlace = 0.1;
constexpr int mostSteps = 20'000;
/// The busy time is cut into about this many steps.
constexpr int busySteps = 200;
constexpr qint64 shortestStepMs = 1'000;
constexpr qint64 longestStepMs = 30 * 60'000;

/// What leads of a group have in common: when they are due, and how many attempts they had.
using Cohort = std::pair<qint64, int>;

struct Group {
    const ForecastGroup *of = nullptr;
    std::map<Cohort, double> waiting; ///< leads, first due first; equal pasts are one entry, or they double each step
    qint64 closedUntilMs = 0; ///< the gate says no before
    bool isShut = false; ///< for good
};

/// Calls made within the last 24 hours, for the caps of the provider's plan.
class PlanUse final {
public:
    explicit PlanUse(const LimitSettings &limits)
        : m_perHour(limits.callsPerHour)
        , m_perDay(limits.callsPerDay)
    {
    }
    void note(qint64 atMs, double calls)
    {
        if (m_perHour > 0 || m_perDay > 0)
            m_made.push_back({atMs, calls});
    }
    /// How many calls may be made now.
    double room(qint64 nowMs)
    {
        while (!m_made.empty() && m_made.front().atMs <= nowMs - msPerDay)
            m_made.pop_front();
        double room = std::numeric_limits<double>::infinity();
        if (m_perHour > 0)
            room = std::min(room, m_perHour - madeSince(nowMs - msPerHour));
        if (m_perDay > 0)
            room = std::min(room, m_perDay - madeSince(nowMs - msPerDay));
        return room;
    }
    /// When the oldest calls leave the hour or the day that is full.
    qint64 roomAgainMs(qint64 nowMs) const
    {
        const bool dayIsFull = m_perDay > 0 && m_perDay - madeSince(nowMs - msPerDay) < fewestCalls;
        const qint64 window = dayIsFull ? msPerDay : msPerHour;
        for (const Made &made : m_made) {
            if (made.atMs > nowMs - window)
                return made.atMs + window;
        }
        return nowMs;
    }

    static constexpr double fewestCalls = 1e-3;

private:
    static constexpr qint64 msPerHour = 3'600'000;
    struct Made {
        qint64 atMs = 0;
        double calls = 0;
    };
    double madeSince(qint64 ms) const
    {
        double calls = 0;
        for (auto made = m_made.rbegin(); made != m_made.rend() && made->atMs > ms; ++made)
            calls += made->calls;
        return calls;
    }

    double m_perHour;
    double m_perDay;
    std::deque<Made> m_made; ///< oldest first
};

class Play final {
public:
    Play(const CampaignSettings &settings, const LimitSettings &limits,
         const ForecastAssumptions &assumptions, const Gate &gate, const QDateTime &nowUtc)
        : m_settings(settings)
        , m_assumptions(assumptions)
        , m_gate(gate)
        , m_startMs(nowUtc.toMSecsSinceEpoch())
        , m_nowMs(m_startMs)
        , m_perSecond(perSecond(limits))
        , m_plan(limits)
    {
    }
    CampaignForecast run(const QList<ForecastGroup> &groups);

private:
    double perSecond(const LimitSettings &limits) const;
    double meanSeconds() const;
    qint64 stepFor(double leads) const;
    bool isOpen(Group &group);
    double dueNow(const Group &group) const;
    double dueInOpenGroups();
    void serve(double share, qint64 stepMs);
    void serveCohort(Group &group, int attempts, double leads);
    void again(Group &group, double leads, int attempts, Outcome outcome);
    void noteLastPlaces();
    qint64 nextMoment() const;
    double left() const;

    const CampaignSettings &m_settings;
    const ForecastAssumptions &m_assumptions;
    const Gate &m_gate;
    qint64 m_startMs;
    qint64 m_nowMs;
    double m_perSecond;
    PlanUse m_plan;
    std::vector<Group> m_groups;
    /// Of the last step that dialed, with the calls to each.
    std::vector<std::pair<const ForecastGroup *, double>> m_lastServed;
    CampaignForecast m_forecast;
};

double Play::meanSeconds() const
{
    const double talk = (m_assumptions.talkMinutesLow + m_assumptions.talkMinutesHigh) / 2;
    return m_assumptions.ringSeconds
        + 60
        * (m_assumptions.answered * talk + m_assumptions.voicemail * m_assumptions.voicemailMinutes
           + m_assumptions.transferred * m_assumptions.transferMinutes);
}

/// Pace and lines, whichever is narrower.
double Play::perSecond(const LimitSettings &limits) const
{
    const int lines = m_settings.concurrency > 0 ? std::min(m_settings.concurrency, limits.maxConcurrency)
                                                 : limits.maxConcurrency;
    const double pace = m_settings.callsPerSecond > 0
        ? std::min(m_settings.callsPerSecond, limits.callsPerSecond)
        : limits.callsPerSecond;
    return std::max(1e-6, std::min(pace, lines / std::max(1.0, meanSeconds())));
}

qint64 Play::stepFor(double leads) const
{
    const double busyMs = leads * std::max(1, m_settings.attempts) / m_perSecond * 1000;
    return std::clamp(static_cast<qint64>(busyMs / busySteps), shortestStepMs, longestStepMs);
}

bool Play::isOpen(Group &group)
{
    if (group.isShut || group.closedUntilMs > m_nowMs)
        return false;
    const NextCall next = m_gate.next(group.of->facts, QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC));
    group.isShut = !next.utc.isValid();
    if (group.isShut)
        return false;
    const qint64 opensMs = next.utc.toMSecsSinceEpoch();
    if (opensMs > m_nowMs)
        group.closedUntilMs = opensMs;
    return opensMs <= m_nowMs;
}

double Play::dueNow(const Group &group) const
{
    double leads = 0;
    for (const auto &[cohort, waiting] : group.waiting) {
        if (cohort.first > m_nowMs)
            break;
        leads += waiting;
    }
    return leads;
}

double Play::dueInOpenGroups()
{
    double due = 0;
    for (Group &group : m_groups) {
        const double here = dueNow(group);
        if (here > 0 && isOpen(group))
            due += here;
    }
    return due;
}

/// After an attempt that reached nobody, by the retry rule and the caps of the number.
void Play::again(Group &group, double leads, int attempts, Outcome outcome)
{
    const RetryRule rule = m_settings.retries.rule(outcome);
    const bool isUsedUp = attempts >= m_settings.attempts || (rule.most > 0 && attempts > rule.most);
    if (leads <= 0 || !rule.retry || isUsedUp)
        return;
    const TimeScale &scale = m_gate.settings().timeScale;
    const std::chrono::milliseconds gap = m_gate.settings().numberGap;
    std::chrono::milliseconds wait = std::max<std::chrono::milliseconds>(rule.after, gap);
    // The cap of a day is reached: the rest of the day goes by first.
    const int perDay = std::max(1, m_gate.settings().attemptsPer24h);
    if (attempts % perDay == 0)
        wait = std::max<std::chrono::milliseconds>(wait, 24h - (perDay - 1) * gap);
    group.waiting[{m_nowMs + scale(wait).count(), attempts}] += leads;
}

void Play::serveCohort(Group &group, int attempts, double leads)
{
    const double reached = leads * m_assumptions.answered;
    const double machines = leads * m_assumptions.voicemail;
    m_forecast.attempts += leads;
    m_forecast.reached += reached;
    again(group, machines, attempts + 1, Outcome::Voicemail);
    again(group, leads - reached - machines, attempts + 1, Outcome::NoAnswer);
}

/// Dials `share` of everything that is due where it is open; in each group who is due first goes first.
void Play::serve(double share, qint64 stepMs)
{
    if (!m_forecast.firstUtc.isValid())
        m_forecast.firstUtc = QDateTime::fromMSecsSinceEpoch(m_nowMs, Qt::UTC);
    double served = 0;
    m_lastServed.clear();
    for (Group &group : m_groups) {
        if (group.closedUntilMs > m_nowMs || group.isShut)
            continue;
        double quota = dueNow(group) * share;
        served += quota;
        m_lastServed.emplace_back(group.of, quota);
        while (quota > 0 && !group.waiting.empty() && group.waiting.begin()->first.first <= m_nowMs) {
            const auto first = group.waiting.begin();
            const int attempts = first->first.second;
            const double now = std::min(quota, first->second);
            quota -= now;
            first->second -= now;
            if (first->second <= 0)
                group.waiting.erase(first);
            serveCohort(group, attempts, now);
        }
    }
    const double seconds = std::min(static_cast<double>(stepMs) / 1000, served / m_perSecond);
    const double endMs = static_cast<double>(m_nowMs) + 1000 * (seconds + meanSeconds());
    m_forecast.lastUtc = QDateTime::fromMSecsSinceEpoch(std::llround(endMs), Qt::UTC);
}

void Play::noteLastPlaces()
{
    double calls = 0;
    for (const auto &[group, served] : m_lastServed)
        calls += served;
    for (const auto &[group, served] : m_lastServed) {
        if (served <= 0 || served < calls * aPlace)
            continue;
        if (!group->place.isEmpty())
            m_forecast.lastPlaces.append(group->place);
        m_forecast.lastZones.append(group->zones);
    }
    m_forecast.lastPlaces.removeDuplicates();
    m_forecast.lastZones.removeDuplicates();
}

double Play::left() const
{
    double leads = 0;
    for (const Group &group : m_groups) {
        for (const auto &[cohort, waiting] : group.waiting)
            leads += group.isShut ? 0 : waiting;
    }
    return leads;
}

/// When something can be dialed again at the earliest.
qint64 Play::nextMoment() const
{
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Group &group : m_groups) {
        if (!group.waiting.empty() && !group.isShut)
            next = std::min(next, std::max(group.waiting.begin()->first.first, group.closedUntilMs));
    }
    return next;
}

CampaignForecast Play::run(const QList<ForecastGroup> &groups)
{
    double leads = 0;
    for (const ForecastGroup &group : groups) {
        Group &mine = m_groups.emplace_back();
        mine.of = &group;
        QMap<qint64, qint64> fresh = group.due;
        for (auto called = group.called.begin(); called != group.called.end(); ++called) {
            mine.waiting[called.key()] += static_cast<double>(called.value());
            fresh[called.key().first] -= called.value();
        }
        for (auto due = fresh.begin(); due != fresh.end(); ++due) {
            if (due.value() > 0)
                mine.waiting[{due.key(), 0}] += static_cast<double>(due.value());
        }
        leads += static_cast<double>(group.leads());
    }
    const qint64 step = stepFor(leads);
    for (int round = 0; left() >= aLead; ++round) {
        m_forecast.isCut = round == mostSteps || m_nowMs - m_startMs > horizonMs;
        if (m_forecast.isCut)
            break;
        const double due = dueInOpenGroups();
        const double room = m_plan.room(m_nowMs);
        if (due > 0 && room >= PlanUse::fewestCalls) {
            const double calls = std::min({due, m_perSecond * static_cast<double>(step) / 1000, room});
            serve(calls / due, step);
            m_plan.note(m_nowMs, calls);
            m_nowMs += step;
            continue;
        }
        if (due > 0) {
            m_nowMs = std::max(m_nowMs + shortestStepMs, m_plan.roomAgainMs(m_nowMs));
            continue;
        }
        const qint64 next = nextMoment();
        if (next == std::numeric_limits<qint64>::max())
            break;
        m_nowMs = std::max(m_nowMs + 1, next);
    }
    noteLastPlaces();
    const auto total = [this](double talkMinutes) {
        return Money::fromMicroUsd(std::llround(
            m_forecast.attempts * static_cast<double>(costPerAttempt(m_assumptions, talkMinutes).microUsd)));
    };
    m_forecast.low = total(std::min(m_assumptions.talkMinutesLow, m_assumptions.talkMinutesHigh));
    m_forecast.high = total(std::max(m_assumptions.talkMinutesLow, m_assumptions.talkMinutesHigh));
    return m_forecast;
}

} // namespace

ForecastAssumptions ForecastAssumptions::of(const LimitSettings &limits)
{
    ForecastAssumptions assumptions;
    assumptions.perMinute = limits.ratePerMinute;
    assumptions.perAttempt = limits.minimumPerAttempt;
    return assumptions;
}

Money costPerAttempt(const ForecastAssumptions &assumptions, double talkMinutes)
{
    const auto atLeast = [&assumptions](double minutes) {
        return std::max(static_cast<double>(assumptions.perAttempt.microUsd),
                        minutes * static_cast<double>(assumptions.perMinute.microUsd));
    };
    const double nobody = std::max(0.0, 1 - assumptions.answered - assumptions.voicemail);
    const double micro = assumptions.answered * atLeast(talkMinutes)
        + assumptions.voicemail * atLeast(assumptions.voicemailMinutes) + nobody * atLeast(0)
        + assumptions.transferred * assumptions.transferMinutes
            * static_cast<double>(assumptions.transferPerMinute.microUsd);
    return Money::fromMicroUsd(std::llround(micro));
}

qint64 ForecastGroup::leads() const
{
    return std::accumulate(due.begin(), due.end(), qint64(0));
}

CampaignForecast forecast(const CampaignSettings &settings, const LimitSettings &limits,
                          const QList<ForecastGroup> &groups, const ForecastAssumptions &assumptions,
                          const Gate &gate, const QDateTime &nowUtc)
{
    return Play(settings, limits, assumptions, gate, nowUtc).run(groups);
}
