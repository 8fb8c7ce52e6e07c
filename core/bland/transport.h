#pragma once

#include "core/bland/httpexchange.h"
#include "core/settings/settings.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QObject>

/// A QNetworkAccessManager with everything switched off that could send a request twice or elsewhere:
/// redirects, HTTP/2, cookies, cache, remembered logins, proxies nobody chose (C-2, C-3, C-6, C-7, C-10,
/// C-11). There are several, because a connection that breaks fails the requests queued behind it.
class Transport final : public QObject {
    Q_OBJECT
public:
    explicit Transport(const ProviderSettings &settings, QObject *parent = nullptr);
    ~Transport() override;

    HttpExchange *get(QNetworkRequest request, const HttpExchange::Limits &limits);
    /// Sends `body` at most once, on a connection of its own: a kept one could die under the request, and
    /// then nobody could tell whether the provider had read it. (A kept one is used only while other requests
    /// are under way here.)
    HttpExchange *postOnce(QNetworkRequest request, const QByteArray &body,
                           const HttpExchange::Limits &limits);
    /// The bare reply, for answers that go to a file as they come; the caller bounds and deletes it.
    QNetworkReply *open(QNetworkRequest request);
    /// Every request under way ends as if its deadline had come.
    void expireAll();
    bool isBusy() const { return m_running > 0; }

private:
    void applyRules(QNetworkRequest &request) const;
    HttpExchange *tracked(HttpExchange *exchange);

    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    int m_running = 0;
    bool m_mayBeKept = false; ///< a connection that an earlier request has left open
};
