#include "core/dialing/testcaller.h"

#include "core/base/whendone.h"

using std::chrono::milliseconds;

namespace {

constexpr std::chrono::seconds longestWait {60}; ///< for the pace, and the provider's time

} // namespace

TestCaller::TestCaller(TestCalls &calls, CallReader &reader, CallProvider &provider, CampaignQueue &queue,
                       Changes &changes, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_reader(reader)
    , m_provider(provider)
    , m_queue(queue)
    , m_clock(clock)
{
    m_wait.setSingleShot(true);
    connect(&changes, &Changes::attemptChanged, this, [this](AttemptId attempt) {
        if (attempt == m_attempt)
            show(attempt);
    });
}

QFuture<Result<AttemptId>> TestCaller::call(const TestCallRequest &request)
{
    if (m_busy)
        return readyFuture<Result<AttemptId>>(
            Error {Error::Kind::Busy, tr("A test call is under way. Wait for its end.")});
    if (const Standstill stands = m_queue.obstacle(); stands.stands())
        return readyFuture<Result<AttemptId>>(Error {Error::Kind::Conflict, standstillText(stands)});
    m_busy = true;
    auto promise = std::make_shared<QPromise<Result<AttemptId>>>();
    promise->start();
    whenDone(m_calls.claim(request), this, [this, promise](const Result<Claim> &claimed) {
        m_claimedUtc = m_clock.nowUtc();
        if (claimed)
            send(*claimed);
        else
            m_busy = false;
        promise->addResult(claimed ? Result<AttemptId>(claimed->attempt)
                                   : Result<AttemptId>(claimed.error()));
        promise->finish();
    });
    return promise->future();
}

/// At the moment the account's pace allows.
void TestCaller::send(const Claim &claim)
{
    m_attempt = claim.attempt;
    const milliseconds wait = m_queue.takePace();
    if (isOutdated() || m_queue.obstacle().stands())
        return giveBack(claim);
    if (wait <= milliseconds(0))
        return dial(claim);
    m_wait.disconnect(this);
    connect(&m_wait, &QTimer::timeout, this, [this, claim] { send(claim); });
    m_wait.start(wait);
}

/// The hours were looked at when it was claimed.
bool TestCaller::isOutdated() const
{
    const qint64 age = m_claimedUtc.secsTo(m_clock.nowUtc());
    return age < 0 || age > longestWait.count();
}

void TestCaller::giveBack(const Claim &claim)
{
    m_busy = false;
    DialVerdict verdict;
    verdict.state = AttemptState::NotSent;
    verdict.code = QStringLiteral("stale");
    m_queue.record(claim.attempt, verdict);
}

void TestCaller::dial(const Claim &claim)
{
    whenDone(m_provider.dial(claim.dial), this, [this, attempt = claim.attempt](const DialVerdict &verdict) {
        m_busy = false;
        m_queue.record(attempt, verdict);
    });
}

void TestCaller::show(AttemptId attempt)
{
    if (const auto detail = m_reader.detail(attempt))
        emit changed(*detail);
}
