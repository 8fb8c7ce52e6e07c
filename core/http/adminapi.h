#pragma once

#include "core/http/adminlistener.h"
#include "core/http/httpexchange.h"

#include <QJsonObject>

/// Handlers of the admin API. Synchronous; made and used on the listener's thread, where the readers belong to.
class AdminApi final {
public:
    explicit AdminApi(const AdminBackend &backend);

    HttpAnswer health(bool withDetails);
    HttpAnswer upload(const HttpRequest &request);
    HttpAnswer start(const HttpRequest &request);
    HttpAnswer pause(const HttpRequest &request);
    HttpAnswer stop(const HttpRequest &request);
    HttpAnswer calls(const HttpRequest &request);
    HttpAnswer call(const HttpRequest &request);
    HttpAnswer exportResults(const HttpRequest &request);
    HttpAnswer metrics();

private:
    HttpAnswer command(const HttpRequest &request, const std::function<Result<Done>(const QString &)> &act,
                       const QString &newState);
    Result<CallQuery> readCallQuery(const QUrlQuery &query);

    const AdminBackend &m_backend;
    std::unique_ptr<CallReader> m_calls;
    std::unique_ptr<LeadReader> m_leads;
    std::unique_ptr<HealthReader> m_health;
};

/// Counters in Prometheus' text format.
QByteArray metricsText(const CampaignCounts &counts, const HealthCounters &health, const ListenerCounters &webhooks);
/// Status of an HTTP answer for an error.
int httpStatusOf(Error::Kind kind);
