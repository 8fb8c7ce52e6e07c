#include "core/dialing/outsidecallreader.h"

#include "core/base/whendone.h"
#include "core/dialing/callrecord.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcOutside, "leadline.dialing.outside")

namespace {

constexpr std::chrono::minutes pauseBetweenRounds {10};
/// A page of somebody else, or details that come later than the list, say "unknown", too.
constexpr int missesUntilGone = 6;

} // namespace

OutsideCallReader::OutsideCallReader(OutsideCalls &calls, CallProvider &provider, TimeScale timeScale,
                                     QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_provider(provider)
{
    m_again.setSingleShot(true);
    m_again.setInterval(timeScale(pauseBetweenRounds));
    connect(&m_again, &QTimer::timeout, this, &OutsideCallReader::list);
}

void OutsideCallReader::start()
{
    m_isStopped = false;
    m_isWantedAgain = m_isAtWork;
    if (!m_isAtWork)
        list();
}

void OutsideCallReader::stop()
{
    m_isStopped = true;
    m_again.stop();
}

void OutsideCallReader::list()
{
    m_again.stop();
    m_isAtWork = true;
    m_isWantedAgain = false;
    m_leftSome = false;
    m_settled = 0;
    whenDone(m_calls.unread(), this, [this](const Result<QStringList> &unread) {
        m_leftSome = !unread;
        m_unread = unread ? *unread : QStringList();
        next();
    });
}

/// A round sees a part of what is unread: only one that settles nothing was the last for now.
void OutsideCallReader::endRound()
{
    m_isAtWork = false;
    if (m_isStopped)
        return;
    if (m_isWantedAgain || (m_settled > 0 && !m_leftSome))
        list();
    else if (m_leftSome)
        m_again.start();
}

void OutsideCallReader::next()
{
    if (m_unread.isEmpty() || m_isStopped)
        return endRound();
    const QString callId = m_unread.takeFirst();
    whenDone(m_provider.call(callId), this,
             [this, callId](const Result<CallRecord> &record) { answered(callId, record); });
}

void OutsideCallReader::answered(const QString &callId, const Result<CallRecord> &record)
{
    if (!record) {
        const bool isGone =
            record.error().kind == Error::Kind::NotFound && ++m_missing[callId] >= missesUntilGone;
        return isGone ? settle(callId, false) : later();
    }
    const OutcomeReading reading = readOutcome(*record);
    if (reading.stopRequest)
        return settle(callId, true);
    if (!reading.finished || !m_over.contains(callId)) {
        if (reading.finished)
            m_over.insert(callId);
        return later();
    }
    settle(callId, false);
}

void OutsideCallReader::settle(const QString &callId, bool asksToStop)
{
    if (asksToStop)
        qCInfo(lcOutside, "a stop request of a call since the backup is kept");
    whenDone(m_calls.settle(callId, asksToStop), this, [this, callId](const Result<Done> &settled) {
        if (!settled)
            return later();
        ++m_settled;
        m_over.remove(callId);
        m_missing.remove(callId);
        next();
    });
}

void OutsideCallReader::later()
{
    m_leftSome = true;
    next();
}
