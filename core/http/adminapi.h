#pragma once

#include "core/http/adminlistener.h"
#include "core/http/listenerexchange.h"

#include <QJsonObject>

/// Handlers of the admin API. Synchronous; made and used on the listener's thread, where the readers belong to.
class AdminApi final {
public:
    explicit AdminApi(const AdminBackend &backend);

    ListenerAnswer health(bool withDetails);
    ListenerAnswer upload(const ListenerRequest &request);
    ListenerAnswer start(const ListenerRequest &request);
    ListenerAnswer pause(const ListenerRequest &request);
    ListenerAnswer stop(const ListenerRequest &request);
    ListenerAnswer calls(const ListenerRequest &request);
    ListenerAnswer call(const ListenerRequest &request);
    ListenerAnswer exportResults(const ListenerRequest &request);
    ListenerAnswer metrics();

private:
    ListenerAnswer command(const ListenerRequest &request, const std::function<Result<Done>(const QString &)> &act,
                       const QString &newState);
    ListenerAnswer summary(std::optional<CampaignId> campaign);
    Result<CallQuery> readCallQuery(const QUrlQuery &query);

    const AdminBackend &m_backend;
    std::unique_ptr<CallReader> m_calls;
    std::unique_ptr<LeadReader> m_leads;
    std::unique_ptr<HealthReader> m_health;
};

/// Counters in Prometheus' text format.
QByteArray metricsText(const CampaignCounts &counts, const HealthCounters &health, const ProgramFigures &program);
/// Status of an HTTP answer for an error.
int httpStatusOf(Error::Kind kind);
