#pragma once

#include "core/base/clock.h"
#include "core/bland/blandlimits.h"
#include "core/dialing/callprovider.h"
#include "core/settings/secret.h"
#include "core/settings/settings.h"

#include <QNetworkRequest>
#include <QObject>

#include <memory>

/// HTTP client of the Bland API: rules C-1 to C-13 of reliability.md section 4. Main thread.
class BlandClient final : public QObject, public CallProvider {
    Q_OBJECT
public:
    /// `clock` must outlive the client. Only GET requests are repeated (at most 4 times, with back-off).
    BlandClient(const ProviderSettings &settings, const Clock &clock, QObject *parent = nullptr);
    BlandClient(const ProviderSettings &settings, const Clock &clock, const BlandLimits &limits,
                QObject *parent = nullptr);
    ~BlandClient() override;

    /// 8..512 characters of 0x21..0x7E; InvalidInput otherwise. Without a key every request fails as
    /// Unauthorized.
    Result<Done> setApiKey(Secret key);
    bool hasApiKey() const;
    /// After a wake-up from sleep: the connections of before are dead. Ends what is under way as if its deadline had
    /// come, so that dials become `unknown`.
    void expireRequests();

    /// A request for the audio at `url`. The key goes along only to the configured API host (I-25).
    QNetworkRequest audioRequest(const QUrl &url) const;

    PreparedDial prepare(const DialRequest &request) const override;
    QFuture<DialVerdict> dial(const PreparedDial &dial) override;
    QFuture<Result<CallListing>> calls(const CallListQuery &query) override;
    QFuture<Result<CallRecord>> call(const QString &callId) override;
    QFuture<Result<QList<CallRow>>> activeCalls() override;
    QFuture<Result<Done>> stopCall(const QString &callId) override;
    QFuture<Result<WebhookReport>> webhookReport(const QString &callId) override;
    QFuture<Result<Done>> resendWebhook(const QString &callId) override;
    QFuture<Result<AccountInfo>> account() override;
    QFuture<Result<QList<VoiceInfo>>> voices() override;
    QFuture<Result<QStringList>> callerNumbers() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Bodies of webhooks and details answers (bland-api.md sections 7 and 9).
class BlandDeliveryReader final : public DeliveryReader {
public:
    Result<Delivery> read(const QByteArray &body) const override;
};
