#include "core/dialing/preflight.h"

#include "core/dialing/campaignplanner.h"
#include "core/dialing/preflightblockers.h"
#include "core/rules/leadplaces.h"

#include <QHash>
#include <QtConcurrentRun>

#include <algorithm>
#include <deque>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int leadsPerPage = 2'000;
/// Pages judged at once while the next one is read.
constexpr size_t mostPagesAtWork = 2;
constexpr size_t mostFirstCalls = 5;

/// What becomes of one lead.
struct Judged {
    enum class Fate { Dial, Skip, UnderWay, Finished };
    Fate fate = Fate::Skip;
    GateReason reason = GateReason::None;
    QString detail;
    qint64 dueMs = 0; ///< Dial
    QByteArray group; ///< Dial: same key = same rules and time zones
};

/// A place in the queue: callbacks first, then by moment, then by age.
struct Turn {
    qint64 dueMs = 0;
    int priority = 0;
    LeadId lead {};

    auto order() const { return std::tuple(dueMs, -priority, raw(lead)); }
    bool operator<(const Turn &other) const { return order() < other.order(); }
};

class Judge final {
public:
    Judge(const PreflightQuestion &question, const Gate &gate, std::optional<CallTextFor> text)
        : m_settings(question.campaign.settings)
        , m_nowUtc(question.nowUtc)
        , m_gate(gate)
        , m_text(std::move(text))
    {
    }
    QList<Judged> judge(const QList<CampaignLead> &leads) const;
    std::optional<Preflight::FirstCall> render(const CampaignLead &lead, const QDateTime &utc) const;

private:
    static Judged skip(GateReason reason, const QString &detail)
    {
        Judged judged;
        judged.reason = reason;
        judged.detail = detail;
        return judged;
    }
    /// The gate's answers for leads without a past, by what it depends on: most leads share a few of them.
    using Answers = QHash<QByteArray, NextCall>;
    Judged judge(const CampaignLead &lead, Answers &answers) const;
    Judged judgeReady(const CampaignLead &lead, Answers &answers) const;
    NextCall nextCall(const GateFacts &facts, const QByteArray &group, Answers &answers) const;
    QByteArray groupOf(const GateFacts &facts) const;

    CampaignSettings m_settings;
    QDateTime m_nowUtc;
    Gate m_gate; ///< a copy: the settings may change meanwhile
    std::optional<CallTextFor> m_text; ///< without one every lead has the script's fault
};

QByteArray Judge::groupOf(const GateFacts &facts) const
{
    const LeadPlaces places = placesOf(facts, m_gate.rules());
    QByteArray key;
    for (const QString &region : places.regions)
        key += region.toLatin1() + ' ';
    for (const QByteArray &zone : places.zones)
        key += zone + ' ';
    return key;
}

/// What the gate asks about a number itself is asked for each of them; the rest depends on the place, the ground
/// and the marks.
NextCall Judge::nextCall(const GateFacts &facts, const QByteArray &group, Answers &answers) const
{
    const bool hasPast = !facts.history.isEmpty() || facts.notBeforeUtc.isValid();
    if (hasPast || PhoneNumbers::denial(facts.phone, m_gate.settings().numbers))
        return m_gate.next(facts, m_nowUtc);
    QByteArray key = group;
    key += static_cast<char>('a' + static_cast<int>(facts.consent.kind));
    for (const bool mark : {facts.held, facts.importFinished, facts.onStopList, facts.duplicateInCampaign})
        key += mark ? '1' : '0';
    key += facts.stoppedDomain.toUtf8();
    auto known = answers.find(key);
    if (known == answers.end())
        known = answers.insert(key, m_gate.next(facts, m_nowUtc));
    return *known;
}

Judged Judge::judgeReady(const CampaignLead &lead, Answers &answers) const
{
    if (lead.attempts >= m_settings.attempts)
        return skip(GateReason::CampaignAttempts, {});
    const QByteArray group = groupOf(lead.facts);
    const NextCall next = nextCall(lead.facts, group, answers);
    if (!next.utc.isValid())
        return skip(next.reason, next.detail);
    if (next.utc > m_nowUtc.addDays(preflightHorizonDays))
        return skip(next.reason, next.detail);
    if (m_text) {
        const auto text = (*m_text)(lead.lead, lead.columns);
        if (const auto *refusal = std::get_if<PlanRefusal>(&text))
            return skip(refusal->reason, refusal->detail);
    }
    Judged judged;
    judged.fate = Judged::Fate::Dial;
    judged.dueMs = next.utc.toMSecsSinceEpoch();
    judged.group = group;
    return judged;
}

Judged Judge::judge(const CampaignLead &lead, Answers &answers) const
{
    Judged judged;
    switch (lead.status) {
    case LeadStatus::Ready:
        return judgeReady(lead, answers);
    case LeadStatus::Open:
        judged.fate = Judged::Fate::UnderWay;
        return judged;
    case LeadStatus::Finished:
        judged.fate = Judged::Fate::Finished;
        return judged;
    case LeadStatus::Refused:
    case LeadStatus::Parked:
        break;
    }
    return skip(reasonFromCode(lead.reason).value_or(GateReason::Held), lead.detail);
}

QList<Judged> Judge::judge(const QList<CampaignLead> &leads) const
{
    QList<Judged> judged;
    judged.reserve(leads.size());
    Answers answers;
    for (const CampaignLead &lead : leads)
        judged.append(judge(lead, answers));
    return judged;
}

std::optional<Preflight::FirstCall> Judge::render(const CampaignLead &lead, const QDateTime &utc) const
{
    if (!m_text)
        return std::nullopt;
    const auto made = (*m_text)(lead.lead, lead.columns);
    const auto *text = std::get_if<CallText>(&made);
    if (!text)
        return std::nullopt;
    const NextCall next = m_gate.next(lead.facts, utc);
    return Preflight::FirstCall {.lead = lead.lead.id,
                                 .name = lead.lead.displayName(),
                                 .phone = lead.lead.phone,
                                 .utc = utc,
                                 .zones = next.zones,
                                 .places = next.places,
                                 .firstSentence = text->firstSentence,
                                 .task = text->task,
                                 .voicemailMessage = text->voicemailMessage};
}

/// Gathers what the pages say.
class Gathering final {
public:
    explicit Gathering(const Gate &gate)
        : m_gate(gate)
    {
    }
    void add(const QList<CampaignLead> &leads, const QList<Judged> &judged, qint64 nowMs);
    /// Skips and groups in their order.
    void finish(Preflight &into, const Judge &judge);

private:
    void addDial(const CampaignLead &lead, const Judged &judged);
    void keepFirst(const CampaignLead &lead, qint64 dueMs);

    const Gate &m_gate;
    std::map<GateReason, Preflight::Skip> m_skips;
    QHash<QByteArray, ForecastGroup> m_groups;
    std::map<Turn, CampaignLead> m_first;
    qint64 m_willDial = 0;
    qint64 m_dialNow = 0;
    qint64 m_underWay = 0;
    qint64 m_finished = 0;
};

void Gathering::keepFirst(const CampaignLead &lead, qint64 dueMs)
{
    const Turn turn {dueMs, lead.priority, lead.lead.id};
    if (m_first.size() == mostFirstCalls && m_first.rbegin()->first < turn)
        return;
    m_first.emplace(turn, lead);
    if (m_first.size() > mostFirstCalls)
        m_first.erase(std::prev(m_first.end()));
}

void Gathering::addDial(const CampaignLead &lead, const Judged &judged)
{
    ++m_willDial;
    ForecastGroup &group = m_groups[judged.group];
    if (group.due.isEmpty()) {
        group.facts = lead.facts;
        group.facts.history.clear();
        group.facts.notBeforeUtc = {};
        group.place = m_gate.next(group.facts, QDateTime::fromMSecsSinceEpoch(judged.dueMs, Qt::UTC))
                          .places.join(", "_L1);
    }
    ++group.due[judged.dueMs];
    keepFirst(lead, judged.dueMs);
}

void Gathering::add(const QList<CampaignLead> &leads, const QList<Judged> &judged, qint64 nowMs)
{
    for (qsizetype i = 0; i < leads.size(); ++i) {
        switch (judged.at(i).fate) {
        case Judged::Fate::Dial:
            addDial(leads.at(i), judged.at(i));
            m_dialNow += judged.at(i).dueMs <= nowMs ? 1 : 0;
            break;
        case Judged::Fate::Skip: {
            Preflight::Skip &skip = m_skips[judged.at(i).reason];
            skip.reason = judged.at(i).reason;
            ++skip.details[judged.at(i).detail];
            skip.leads.append(leads.at(i).lead.id);
            break;
        }
        case Judged::Fate::UnderWay:
            ++m_underWay;
            break;
        case Judged::Fate::Finished:
            ++m_finished;
            break;
        }
    }
}

void Gathering::finish(Preflight &into, const Judge &judge)
{
    into.willDial = m_willDial;
    into.dialNow = m_dialNow;
    into.underWay = m_underWay;
    into.finished = m_finished;
    for (const auto &[reason, skip] : m_skips)
        into.skips.append(skip);
    std::ranges::stable_sort(into.skips, std::greater(), [](const auto &skip) { return skip.leads.size(); });
    into.groups = m_groups.values();
    std::ranges::sort(into.groups, {}, [](const ForecastGroup &group) {
        return std::tuple(group.due.firstKey(), -group.leads(), group.place);
    });
    for (const auto &[turn, lead] : m_first) {
        if (auto call = judge.render(lead, QDateTime::fromMSecsSinceEpoch(turn.dueMs, Qt::UTC)))
            into.firstCalls.append(*call);
    }
}

/// Pages in the order they were read, judged beside the reading.
class Walk final {
public:
    Walk(const Judge &judge, Gathering &gathering, qint64 nowMs)
        : m_judge(judge)
        , m_gathering(gathering)
        , m_nowMs(nowMs)
    {
    }
    ~Walk()
    {
        for (Page &page : m_pages)
            page.judged.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Walk)

    void add(const QList<CampaignLead> &leads)
    {
        if (m_pages.size() == mostPagesAtWork)
            takeFirst();
        m_pages.push_back(
            {leads, QtConcurrent::run([&judge = m_judge, leads] { return judge.judge(leads); })});
    }
    void finish()
    {
        while (!m_pages.empty())
            takeFirst();
    }

private:
    struct Page {
        QList<CampaignLead> leads;
        QFuture<QList<Judged>> judged;
    };
    void takeFirst()
    {
        m_gathering.add(m_pages.front().leads, m_pages.front().judged.result(), m_nowMs);
        m_pages.pop_front();
    }

    const Judge &m_judge;
    Gathering &m_gathering;
    qint64 m_nowMs;
    std::deque<Page> m_pages;
};

Result<Done> walkLeads(const PreflightQuestion &question, CampaignLeadReader &reader, Walk &walk,
                       const CancelFlag &cancel, const PreflightProgress &progress)
{
    LeadId after {};
    qint64 looked = 0;
    const qint64 expected = question.campaign.counts.total();
    while (true) {
        if (cancel.isCancelled())
            return Error {Error::Kind::Cancelled, {}};
        const auto leads = reader.page(question.campaign, after, leadsPerPage, question.nowUtc);
        if (!leads)
            return leads.error();
        if (leads->isEmpty())
            break;
        after = leads->last().lead.id;
        looked += leads->size();
        walk.add(*leads);
        if (progress)
            progress(looked, std::max(looked, expected));
    }
    walk.finish();
    return Done {};
}

void foretell(Preflight &preflight, const PreflightQuestion &question, const Gate &gate,
              const std::optional<Error> &scriptError)
{
    preflight.forecast = forecast(question.campaign.settings, question.limits, preflight.groups,
                                  question.assumptions, gate, question.nowUtc);
    preflight.blockers = blockersOf(preflight, question, gate, scriptError);
}

std::optional<Error> errorOf(const Result<CallTextFor> &text)
{
    return text ? std::nullopt : std::optional(text.error());
}

} // namespace

qint64 Preflight::willSkip() const
{
    qint64 leads = 0;
    for (const Skip &skip : skips)
        leads += skip.leads.size();
    return leads;
}

bool Preflight::isBlocked() const
{
    return std::ranges::any_of(blockers, [](const PreflightBlocker &blocker) {
        return blocker.kind == PreflightBlocker::Kind::Stops;
    });
}

Result<Preflight> makePreflight(const PreflightQuestion &question, CampaignLeadReader &reader,
                                const Gate &gate, const CancelFlag &cancel, const PreflightProgress &progress)
{
    const auto text = makeCallText(question.campaign, question.context);
    const Judge judge(question, gate, text ? std::optional(*text) : std::nullopt);
    Gathering gathering(gate);
    Walk walk(judge, gathering, question.nowUtc.toMSecsSinceEpoch());
    if (const auto walked = walkLeads(question, reader, walk, cancel, progress); !walked)
        return walked.error();
    Preflight preflight;
    preflight.settings = question.campaign.settings;
    preflight.madeUtc = question.nowUtc;
    preflight.rulesVersion = gate.rules().version();
    gathering.finish(preflight, judge);
    foretell(preflight, question, gate, errorOf(text));
    return preflight;
}

void foretellAgain(Preflight &preflight, const PreflightQuestion &question, const Gate &gate)
{
    foretell(preflight, question, gate, errorOf(makeCallText(question.campaign, question.context)));
}
