#include "app/cli/campaignrun.h"

#include "app/cli/cli.h"
#include "core/base/whendone.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The second look at a call comes at most 90 s after its end.
constexpr std::chrono::milliseconds secondLooksPatience = 100s; // scaled
constexpr std::chrono::milliseconds shortestPatience = 2s;

} // namespace

CampaignRun::CampaignRun(DataStore &data, Dialer &dialer, CampaignId campaign, bool untilDone)
    : m_data(data)
    , m_dialer(dialer)
    , m_campaign(campaign)
    , m_untilDone(untilDone)
{
    CampaignQueue &queue = dialer.queue;
    connect(&queue, &CampaignQueue::drained, this, [this](CampaignId which) {
        if (which == m_campaign)
            finish(End::Finished);
    });
    connect(&queue, &CampaignQueue::nothingDue, this, [this](CampaignId which, const QDateTime &nextUtc) {
        if (which == m_campaign)
            onNothingDue(nextUtc);
    });
    connect(&queue, &CampaignQueue::campaignPaused, this, [this](CampaignId which, const QString &cause) {
        if (which == m_campaign)
            finish(End::Paused, cause);
    });
    connect(&m_progress, &QTimer::timeout, this, &CampaignRun::showProgress);
    m_progress.setInterval(250);
}

void CampaignRun::start()
{
    if (m_ending)
        return;
    m_started = true;
    m_progress.start();
    whenDone(m_dialer.queue.start(m_campaign), this, [this](const Result<Done> &started) {
        if (!started)
            finish(End::Failed, started.error().message);
    });
}

void CampaignRun::interrupt()
{
    m_interrupted = true;
    if (m_started)
        pauseThenFinish(End::Interrupted);
    else
        finish(End::Interrupted);
}

/// `--until-done` waits for retries of today and for the plan's hour, not for tomorrow and not for calling
/// hours.
void CampaignRun::onNothingDue(const QDateTime &nextUtc)
{
    if (!m_untilDone || m_ending)
        return;
    const QDateTime now = m_data.clock.nowUtc();
    const bool isPlanUsedUp = m_dialer.queue.status(m_campaign).kind == QueueStatus::Kind::PlanLimit;
    m_fullUntilUtc = isPlanUsedUp ? nextUtc : QDateTime();
    const QDateTime next = isPlanUsedUp ? nextUtc : m_data.calls->nextRetry(m_campaign);
    if (next.isValid() && next.toLocalTime().date() <= now.toLocalTime().date())
        return;
    pauseThenFinish(End::Parked);
}

void CampaignRun::pauseThenFinish(End end)
{
    if (m_ending)
        return;
    m_ending = true;
    whenDone(m_dialer.queue.pause(m_campaign), this, [this, end](const Result<Done> &paused) {
        m_ending = false;
        // Somebody else may have stopped it meanwhile: then there is nothing to pause.
        if (!paused && paused.error().kind != Error::Kind::Conflict)
            finish(End::Failed, paused.error().message);
        else if (end == End::Parked)
            park();
        else
            finish(end);
    });
}

/// Only once the campaign rests: a running one would take its last parked lead for its end.
void CampaignRun::park()
{
    m_ending = true;
    whenDone(m_data.callLog->parkWaiting(m_campaign, m_fullUntilUtc), this,
             [this](const Result<qint64> &parked) {
                 m_ending = false;
                 if (parked)
                     finish(End::Parked);
                 else
                     finish(End::Failed, parked.error().message);
             });
}

void CampaignRun::finish(End end, const QString &cause)
{
    if (m_ending)
        return;
    m_ending = true;
    const bool isDone = end == End::Finished || end == End::Parked;
    if (!m_untilDone || !isDone)
        return this->end(end, cause);
    const auto patience = std::max(shortestPatience, m_data.timeScale()(secondLooksPatience));
    m_looksUntilUtc = m_data.clock.nowUtc().addMSecs(patience.count());
    waitForSecondLooks(end, cause);
}

/// Late summaries, prices and outcomes belong into the results of a run that is done.
void CampaignRun::waitForSecondLooks(End end, const QString &cause)
{
    whenDone(m_dialer.secondLooks->planned(), this, [this, end, cause](const Result<QList<SecondLook>> &looks) {
        const bool isOver = !looks || looks->isEmpty() || m_data.clock.nowUtc() >= m_looksUntilUtc || m_interrupted;
        if (isOver)
            return this->end(end, cause);
        m_looks.setSingleShot(true);
        m_looks.disconnect(this);
        connect(&m_looks, &QTimer::timeout, this, [this, end, cause] { waitForSecondLooks(end, cause); });
        m_looks.start(200);
    });
}

void CampaignRun::end(End end, const QString &cause)
{
    m_progress.stop();
    m_bar.clear();
    m_cause = cause;
    whenDone(m_dialer.quiesce(), this, [this, end](Done) { emit ended(end); });
}

void CampaignRun::showProgress()
{
    const CampaignCounts counts = m_data.calls->counts(m_campaign);
    // A lead held for a person has its reason, although the fate of its call may stay open for a day.
    if (m_untilDone && counts.leads.value(LeadStatus::Ready) == 0 && counts.leads.value(LeadStatus::Open) == 0
        && counts.attempts.value(AttemptState::Unknown) > 0)
        return pauseThenFinish(End::Parked);
    const Standstill why = m_dialer.queue.standstill(m_campaign);
    if (m_untilDone && why.kind == Standstill::Kind::DailyMinutes && counts.leads.value(LeadStatus::Open) == 0) {
        m_fullUntilUtc = why.untilUtc;
        return pauseThenFinish(End::Parked);
    }
    const qint64 total = counts.total();
    const qint64 open = counts.leads.value(LeadStatus::Open);
    const qint64 waiting = counts.leads.value(LeadStatus::Ready);
    const QString where = CliText::tr("%1 of %2 leads, %3 calls open, %4 interested, %5 USD")
                              .arg(total - open - waiting)
                              .arg(total)
                              .arg(open)
                              .arg(counts.outcomes.value(Outcome::Interested))
                              .arg(counts.spent.usd(), 0, 'f', 2);
    m_bar.show(total - open - waiting, total, why.stands() ? where + u" \u2013 "_s + standstillText(why) : where);
}
