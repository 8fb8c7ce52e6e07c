#pragma once

#include "core/base/whendone.h"
#include "core/dialing/callprovider.h"

#include <QCryptographicHash>
#include <QMap>

#include <functional>
#include <memory>
#include <vector>

/// A provider that does what the test says and remembers what it was asked.
class FakeCallProvider final : public CallProvider {
public:
    /// Answers a dial at once; without it dials stay open until `answer`.
    std::function<DialVerdict(const PreparedDial &)> onDial;
    std::function<Result<CallListing>(const CallListQuery &)> onCalls;
    QMap<QString, CallRecord> records; ///< what `call` finds
    std::function<Result<CallRecord>(const QString &)> onCall; ///< beats `records`
    Result<QList<CallRow>> active = QList<CallRow> {};
    Result<AccountInfo> accountAnswer = AccountInfo { QStringLiteral("active"), {} };

    Result<WebhookReport> webhookAnswer = WebhookReport {};

    QStringList webhooksAsked;
    QStringList webhooksResent;
    QList<PreparedDial> dialed;
    QList<CallListQuery> listQueries;
    QStringList callsRead;
    int activeReads = 0;
    int accountReads = 0;

    static DialVerdict placed(const QString &callId)
    {
        DialVerdict verdict;
        verdict.state = AttemptState::Placed;
        verdict.callId = callId;
        verdict.httpStatus = 200;
        return verdict;
    }
    static DialVerdict failure(AttemptState state, int httpStatus = 0)
    {
        DialVerdict verdict;
        verdict.state = state;
        verdict.httpStatus = httpStatus;
        verdict.accountFailure = true;
        return verdict;
    }
    static Error outOfReach() { return { Error::Kind::Network, QStringLiteral("No connection.") }; }

    /// Every dial becomes a call "call-N".
    void placeEverything()
    {
        onDial = [this](const PreparedDial &) { return placed(QStringLiteral("call-%1").arg(dialed.size())); };
    }
    qsizetype pendingDials() const { return static_cast<qsizetype>(m_dials.size()); }
    /// Answers the oldest open dial.
    void answer(const DialVerdict &verdict)
    {
        Q_ASSERT(!m_dials.empty());
        m_dials.front().addResult(verdict);
        m_dials.front().finish();
        m_dials.erase(m_dials.begin());
    }

    PreparedDial prepare(const DialRequest &request) const override
    {
        const QByteArray body = request.key.text().toUtf8() + ' ' + request.to.e164().toUtf8() + ' '
            + request.task.toUtf8();
        return { request.key, body, QCryptographicHash::hash(body, QCryptographicHash::Sha256) };
    }
    QFuture<DialVerdict> dial(const PreparedDial &dial) override
    {
        dialed.append(dial);
        if (onDial)
            return readyFuture(onDial(dial));
        QPromise<DialVerdict> promise;
        promise.start();
        const QFuture<DialVerdict> future = promise.future();
        m_dials.push_back(std::move(promise));
        return future;
    }
    QFuture<Result<CallListing>> calls(const CallListQuery &query) override
    {
        listQueries.append(query);
        return readyFuture(onCalls ? onCalls(query) : Result<CallListing>(CallListing {}));
    }
    QFuture<Result<CallRecord>> call(const QString &callId) override
    {
        callsRead.append(callId);
        if (onCall)
            return readyFuture(onCall(callId));
        if (records.contains(callId))
            return readyFuture<Result<CallRecord>>(records.value(callId));
        return readyFuture<Result<CallRecord>>(Error { Error::Kind::NotFound, QStringLiteral("No such call.") });
    }
    QFuture<Result<QList<CallRow>>> activeCalls() override
    {
        ++activeReads;
        return readyFuture(active);
    }
    QFuture<Result<Done>> stopCall(const QString &) override { return readyFuture<Result<Done>>(Done {}); }
    QFuture<Result<WebhookReport>> webhookReport(const QString &callId) override
    {
        webhooksAsked.append(callId);
        return readyFuture(webhookAnswer);
    }
    QFuture<Result<Done>> resendWebhook(const QString &callId) override
    {
        webhooksResent.append(callId);
        return readyFuture<Result<Done>>(Done {});
    }
    QFuture<Result<AccountInfo>> account() override
    {
        ++accountReads;
        return readyFuture(accountAnswer);
    }
    QFuture<Result<QList<VoiceInfo>>> voices() override { return readyFuture<Result<QList<VoiceInfo>>>(QList<VoiceInfo> {}); }
    QFuture<Result<QStringList>> callerNumbers() override { return readyFuture<Result<QStringList>>(QStringList {}); }

private:
    std::vector<QPromise<DialVerdict>> m_dials;
};
