#pragma once

#include "app/simulator/httpmessage.h"
#include "app/simulator/ledger.h"
#include "app/simulator/options.h"
#include "app/simulator/profile.h"
#include "app/simulator/telephone.h"
#include "app/simulator/webhooksender.h"

#include <QMap>

/// What the pretended provider knows besides its calls.
struct ProviderState {
    Profile profile;
    QJsonObject profileJson;
    QString baseUrl; ///< where recordings are
    QMap<QString, QString> doNotCall; ///< digits -> reason
    QMap<QByteArray, QJsonObject> messagesByKey; ///< SMS answers by idempotency key
    int messages = 0;
};

/// The provider's HTTP interface: finds the route, checks the key, lets the profile spoil the answer.
class Provider final {
public:
    /// All references must outlive the provider.
    Provider(const Options &options, ProviderState &state, Telephone &telephone, Ledger &ledger,
             WebhookSender &webhooks);

    HttpAnswer answer(const HttpRequest &request);
    /// The fault that strikes as soon as the head of a request is read.
    Fault faultBeforeBody(const HttpRequest &request);

private:
    HttpAnswer route(const HttpRequest &request, const QString &kind);
    HttpAnswer spoiled(HttpAnswer answer, const FaultRule &rule) const;
    HttpAnswer dial(const HttpRequest &request);
    HttpAnswer accept(const QJsonObject &body, const FaultRule *rule);
    std::optional<HttpAnswer> refusal(const QJsonObject &body);
    FaultRule *strikingRule(const QString &kind, bool beforeBody, const QString &digits);
    bool isAuthorized(const HttpRequest &request) const;
    double lateness(const FaultRule &rule, const QString &digits) const;
    void rememberDial(const QString &digits);

    const Options &m_options;
    ProviderState &m_state;
    Telephone &m_telephone;
    Ledger &m_ledger;
    WebhookSender &m_webhooks;
    QHash<QByteArray, qint64> m_draws; ///< how often a route or number was drawn for
    QHash<QString, QDateTime> m_lastDial;
    std::deque<QDateTime> m_dialTimes;
};

/// "dial", "list", "details", "active", "stop", "account", "recording" or "other".
QString routeKind(const HttpRequest &request);
HttpAnswer flatError(int status, const QString &message);
HttpAnswer wrappedError(int status, const QString &code, const QString &message);
