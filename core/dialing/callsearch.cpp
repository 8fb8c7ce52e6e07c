#include "core/dialing/callsearch.h"

#include "core/base/whendone.h"
#include "core/dialing/absenceproof.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds beforeSend = 5min;
/// Calls begun later than this after the send belong to something else.
constexpr milliseconds afterSend = 60min;
constexpr milliseconds largestClockDifference = 2min;
/// More unclear rows than this are no check but a reading of the whole account.
constexpr qsizetype mostDetails = 60;
constexpr int mostDeliveries = 1'000;

CallListQuery windowOf(const OpenAttempt &attempt, bool withoutNumberFilter, const QDateTime &nowUtc)
{
    CallListQuery query;
    if (!withoutNumberFilter)
        query.toNumber = attempt.phone.e164();
    query.startUtc = attempt.intentUtc.addMSecs(-beforeSend.count());
    const QDateTime end = attempt.intentUtc.addMSecs(afterSend.count());
    if (end < nowUtc)
        query.endUtc = end;
    return query;
}

} // namespace

CallSearch::CallSearch(const OpenAttempt &attempt, bool withoutNumberFilter, CallLog &log, CallProvider &provider,
                       Inbox &inbox, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_attempt(attempt)
    , m_withoutNumberFilter(withoutNumberFilter)
    , m_log(log)
    , m_provider(provider)
    , m_inbox(inbox)
    , m_clock(clock)
{
}

void CallSearch::start()
{
    const CallListQuery query = windowOf(m_attempt, m_withoutNumberFilter, m_clock.nowUtc());
    whenDone(m_provider.calls(query), this, [this](const Result<CallListing> &listing) {
        if (listing)
            listed(*listing);
        else
            fail(listing.error());
    });
}

void CallSearch::listed(const CallListing &listing)
{
    m_rows = static_cast<int>(listing.rows.size());
    for (const CallRow &row : listing.rows)
        look(row, false);
    const bool isClockKnown = listing.providerDate.isValid();
    const milliseconds difference(isClockKnown ? m_clock.nowUtc().msecsTo(listing.providerDate) : 0);
    if (m_found.isEmpty() && (!isClockKnown || std::chrono::abs(difference) > largestClockDifference))
        return fail(u"the provider's clock is unknown or differs by %1 s"_s.arg(difference.count() / 1000));
    readActive();
}

/// Rows with our key are found; rows that may be ours, and other calls to the number, are read one by one.
void CallSearch::look(const CallRow &row, bool isActive)
{
    if (m_seen.contains(row.callId))
        return;
    m_seen.insert(row.callId);
    if (hasOurKey(row.attemptKey)) {
        m_found.append(row.callId);
        return;
    }
    const bool isSameNumber = AbsenceProof::isSameNumber(m_attempt.phone, row.toDigits);
    const bool mayBeOurs = row.attemptKey.isEmpty() && !isActive && (row.toDigits.isEmpty() || !m_withoutNumberFilter);
    if (isSameNumber || mayBeOurs)
        m_toInspect.append(row.callId);
}

void CallSearch::readActive()
{
    whenDone(m_provider.activeCalls(), this, [this](const Result<QList<CallRow>> &active) {
        if (!active)
            return fail(active.error());
        for (const CallRow &row : *active)
            look(row, true);
        if (m_toInspect.size() > mostDetails)
            return fail(u"%1 unclear rows"_s.arg(m_toInspect.size()));
        inspectNext();
    });
}

void CallSearch::inspectNext()
{
    if (m_toInspect.isEmpty())
        return lookIntoInbox();
    const QString callId = m_toInspect.takeFirst();
    whenDone(m_provider.call(callId), this, [this, callId](const Result<CallRecord> &record) {
        if (record)
            inspected(callId, *record);
        else
            fail(record.error());
    });
}

/// A call with another key may still be ours: an earlier attempt. The database knows.
void CallSearch::inspected(const QString &callId, const CallRecord &record)
{
    if (hasOurKey(record.attemptKey)) {
        m_found.append(callId);
        return inspectNext();
    }
    if (!AbsenceProof::isSameNumber(m_attempt.phone, record.to))
        return inspectNext();
    whenDone(m_log.applyRecord(record, ReportSource::Reconciliation), this,
             [this, callId](const Result<Applied> &applied) {
                 if (!applied)
                     return fail(applied.error());
                 if (applied->kind == Applied::Kind::NoSuchCall)
                     m_foreign.append(callId);
                 inspectNext();
             });
}

void CallSearch::lookIntoInbox()
{
    if (!m_found.isEmpty())
        return finish({ SearchResult::Kind::Found, m_found, m_rows });
    if (!m_foreign.isEmpty())
        return finish({ SearchResult::Kind::Foreign, m_foreign, m_rows });
    whenDone(m_inbox.pending(mostDeliveries), this, [this](const Result<QList<StoredDelivery>> &waiting) {
        if (!waiting)
            return fail(waiting.error());
        const QByteArray key = m_attempt.key.text().toLatin1();
        const bool isThere = std::ranges::any_of(
            *waiting, [&key](const StoredDelivery &delivery) { return delivery.body.contains(key); });
        if (isThere || waiting->size() >= mostDeliveries)
            return fail(u"a delivery that is not applied yet may be about it"_s);
        finish({ SearchResult::Kind::Empty, {}, m_rows });
    });
}

bool CallSearch::hasOurKey(const QString &key) const
{
    return key.compare(m_attempt.key.text(), Qt::CaseInsensitive) == 0;
}

void CallSearch::fail(const Error &error)
{
    fail(error.detail.isEmpty() ? error.message : error.detail, error.kind == Error::Kind::Network);
}

/// What was found is found, whatever failed later.
void CallSearch::fail(const QString &reason, bool outOfReach)
{
    if (!m_found.isEmpty())
        return finish({ SearchResult::Kind::Found, m_found, m_rows });
    SearchResult result;
    result.rows = m_rows;
    result.outOfReach = outOfReach;
    result.reason = reason;
    finish(result);
}

void CallSearch::finish(SearchResult result)
{
    emit finished(result);
}
