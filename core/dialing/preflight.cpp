#include "core/dialing/preflight.h"

#include "core/dialing/campaignplanner.h"
#include "core/dialing/preflightblockers.h"
#include "core/dialing/preflightwalk.h"

#include <QtConcurrentRun>
#include <QThread>

#include <algorithm>
#include <vector>

namespace {

/// Pages are dealt out one after the other: more threads would mostly wait for theirs.
constexpr int mostThreads = 4;

std::optional<Preflight::FirstCall> render(const PreflightGathering::First &first, const CallTextFor &textFor,
                                           const Gate &gate)
{
    const CampaignLead &lead = first.lead;
    const auto made = textFor(lead.lead, lead.columns);
    const auto *text = std::get_if<CallText>(&made);
    if (!text)
        return std::nullopt;
    const NextCall next = gate.next(lead.facts, first.utc);
    return Preflight::FirstCall {.lead = lead.lead.id,
                                 .name = lead.lead.displayName(),
                                 .phone = lead.lead.phone,
                                 .utc = first.utc,
                                 .zones = next.zones,
                                 .places = next.places,
                                 .firstSentence = text->firstSentence,
                                 .task = text->task,
                                 .voicemailMessage = text->voicemailMessage};
}

/// What one thread does: page after page, as long as there are any.
class Walker final {
public:
    Walker(const PreflightQuestion &question, const OpenCampaignLeads &open, PreflightJudge judge,
           PreflightWalk &walk)
        : m_question(question)
        , m_open(open)
        , m_judge(std::move(judge))
        , m_walk(walk)
    {
    }
    /// `looked` is told how many leads are gathered, after each page.
    void run(const std::function<void(qint64)> &looked)
    {
        if (m_walk.isOver())
            return;
        const auto reader = m_open();
        while (const auto page = m_walk.next(*reader)) {
            const auto leads = reader->leads(m_question.campaign, page->ids, m_question.nowUtc);
            if (!leads)
                return m_walk.fail(leads.error());
            QList<Judged> judged;
            judged.reserve(leads->size());
            for (const CampaignLead &lead : *leads)
                judged.append(m_judge.judge(lead));
            m_walk.gather(*page, *leads, judged);
            looked(m_walk.gathered());
        }
    }

private:
    const PreflightQuestion &m_question;
    const OpenCampaignLeads &m_open;
    PreflightJudge m_judge;
    PreflightWalk &m_walk;
};

/// The calling thread walks too, so that it goes on even when the pool has no thread to spare.
Result<Done> walkLeads(PreflightWalk &walk, const Walker &walker, int threads,
                       const std::function<void(qint64)> &looked)
{
    std::vector<QFuture<void>> others;
    for (int i = 1; i < threads; ++i)
        others.push_back(QtConcurrent::run([mine = walker]() mutable { mine.run([](qint64) {}); }));
    Walker(walker).run(looked);
    for (QFuture<void> &other : others)
        other.waitForFinished();
    if (const auto error = walk.error())
        return *error;
    looked(walk.gathered());
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

int preflightThreads()
{
    return std::clamp(QThread::idealThreadCount(), 1, mostThreads);
}

Result<Preflight> makePreflight(const PreflightQuestion &question, const OpenCampaignLeads &open,
                                const Gate &gate, const CancelFlag &cancel, const PreflightProgress &progress,
                                int threads)
{
    const auto text = makeCallText(question.campaign, question.context);
    const auto refusal = makeCallTextRefusal(question.campaign, question.context);
    const PreflightJudge judge(question, gate, refusal ? std::optional(*refusal) : std::nullopt);
    PreflightGathering gathering(gate, question.nowUtc, judge);
    PreflightWalk walk(question.campaign, cancel, gathering);
    const auto looked = [&](qint64 leads) {
        if (progress && leads > 0)
            progress(leads, std::max(leads, question.campaign.counts.total()));
    };
    if (const auto walked = walkLeads(walk, Walker(question, open, judge, walk), threads, looked); !walked)
        return walked.error();
    Preflight preflight;
    preflight.settings = question.campaign.settings;
    preflight.madeUtc = question.nowUtc;
    preflight.rulesVersion = gate.rules().version();
    gathering.finish(preflight);
    for (const PreflightGathering::First &first :
         text ? gathering.first() : QList<PreflightGathering::First>()) {
        if (auto call = render(first, *text, gate))
            preflight.firstCalls.append(*call);
    }
    foretell(preflight, question, gate, errorOf(text));
    return preflight;
}

void foretellAgain(Preflight &preflight, const PreflightQuestion &question, const Gate &gate)
{
    foretell(preflight, question, gate, errorOf(makeCallText(question.campaign, question.context)));
}
