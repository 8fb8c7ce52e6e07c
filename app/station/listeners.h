#pragma once

#include "app/station/datastore.h"
#include "app/station/dialer.h"
#include "core/http/adminlistener.h"
#include "core/http/webhooklistener.h"

#include <memory>

/// The two ports of the program: webhooks from the provider, and the admin API when there is a token.
class Listeners final {
public:
    struct Options {
        quint16 webhookPort = 8787;
        quint16 adminPort = 8788;
        std::shared_ptr<Secret> webhookSecret; ///< null: unsigned deliveries are hints
        std::shared_ptr<Secret> adminToken; ///< null: no admin listener
        double newPerSecond = 50; ///< connections to the webhook port; twice as many at once
    };

    Listeners(DataStore &data, Dialer &dialer, Options options);
    ~Listeners();

    /// Opens the ports and tells the dialer where results are to be sent. Busy when a port is taken.
    Result<Done> start();
    void stop();

    /// With the counters of both ports. Any thread, while the listeners run.
    ProgramFigures figures() const;

    quint16 webhookPort() const { return m_webhookPort; }
    quint16 adminPort() const { return m_adminPort; } ///< 0 = not open
    /// `{"webhook":P,"admin":P}`
    Result<Done> writePortFile(const QString &fileName) const;

private:
    AdminBackend backend();
    QString webhookUrl(const QString &pathToken) const;

    DataStore &m_data;
    Dialer &m_dialer;
    Options m_options;
    quint16 m_webhookPort = 0;
    quint16 m_adminPort = 0;
    std::unique_ptr<WebhookListener> m_webhooks;
    std::unique_ptr<AdminListener> m_admin;
};
