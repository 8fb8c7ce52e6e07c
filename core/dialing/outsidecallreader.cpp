#include "core/dialing/outsidecallreader.h"

#include "core/base/whendone.h"
#include "core/dialing/callrecord.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcOutside, "leadline.dialing.outside")

namespace {

constexpr std::chrono::minutes pauseBetweenRounds {10};

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
    m_isAtWork = true;
    m_leftSome = false;
    whenDone(m_calls.unread(), this, [this](const Result<QStringList> &unread) {
        m_leftSome = !unread;
        m_unread = unread ? *unread : QStringList();
        next();
    });
}

void OutsideCallReader::next()
{
    if (m_unread.isEmpty() || m_isStopped) {
        m_isAtWork = false;
        if (m_leftSome && !m_isStopped)
            m_again.start();
        return;
    }
    const QString callId = m_unread.takeFirst();
    whenDone(m_provider.call(callId), this,
             [this, callId](const Result<CallRecord> &record) { answered(callId, record); });
}

/// A call that the provider does not know any more says nothing more either.
void OutsideCallReader::answered(const QString &callId, const Result<CallRecord> &record)
{
    if (!record && record.error().kind == Error::Kind::NotFound)
        return settle(callId, false);
    const OutcomeReading reading = record ? readOutcome(*record) : OutcomeReading();
    if (reading.finished || reading.stopRequest)
        return settle(callId, reading.stopRequest);
    later();
}

void OutsideCallReader::settle(const QString &callId, bool asksToStop)
{
    if (asksToStop)
        qCInfo(lcOutside, "a stop request of a call since the backup is kept");
    whenDone(m_calls.settle(callId, asksToStop), this, [this](const Result<Done> &settled) {
        if (settled)
            return next();
        later();
    });
}

void OutsideCallReader::later()
{
    m_leftSome = true;
    next();
}
