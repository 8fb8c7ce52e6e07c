#pragma once

#include "core/bland/blandclient.h"
#include "tests/support/fakeclock.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

/// What the tests of the client share.
namespace blandtesting {

inline const QByteArray apiKey = QByteArrayLiteral("org_test_key_0123456789abcdef");

/// Waits, with the event loop running, until the future has its value.
template <typename T> T await(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if ((!future.isFinished() && !finished.wait(15'000)) || future.resultCount() == 0)
        qFatal("the future did not finish");
    return future.result();
}

inline ProviderSettings settingsFor(const QUrl &url)
{
    ProviderSettings settings;
    settings.baseUrl = url;
    settings.timeScale = 100'000;
    return settings;
}

/// For a server of ours with TLS, whose authority is known.
inline ProviderSettings tlsSettingsFor(const QUrl &url)
{
    auto settings = settingsFor(url);
    settings.extraCaFile = QStringLiteral(BLAND_TEST_CERTIFICATES "/authority.pem");
    return settings;
}

/// Deadlines short enough for a test.
inline BlandLimits shortLimits()
{
    BlandLimits limits;
    limits.connectDeadline = std::chrono::milliseconds(400);
    limits.dialDeadline = std::chrono::milliseconds(700);
    limits.readDeadline = std::chrono::milliseconds(700);
    return limits;
}

/// A client with a key, for a provider at `url`.
struct Bench {
    explicit Bench(const QUrl &url, const BlandLimits &limits = {})
        : Bench(settingsFor(url), limits)
    {
    }
    Bench(const ProviderSettings &settings, const BlandLimits &limits = {})
        : client(settings, clock, limits)
    {
        if (!client.setApiKey(Secret(QByteArray(apiKey.constData(), apiKey.size()))))
            qFatal("the test key was refused");
    }

    DialRequest request() const
    {
        DialRequest request;
        request.key = AttemptKey::random();
        request.to = PhoneNumber::fromStored(QStringLiteral("+12025550143"));
        request.campaign = CampaignId(7);
        request.lead = LeadId(42);
        request.task = QStringLiteral("Ask whether they want to meet.");
        request.firstSentence = QStringLiteral("Hello, this is an AI assistant.");
        return request;
    }
    DialVerdict dial() { return await(client.dial(client.prepare(request()))); }

    FakeClock clock;
    BlandClient client;
};

inline QByteArray accepted(const QByteArray &id = "6b1f5d2e-2f0c-4a58-9a54-0c7d6a3b1e11")
{
    return "{\"status\":\"success\",\"message\":\"Call successfully queued.\",\"call_id\":\"" + id
        + "\",\"batch_id\":null}";
}

} // namespace blandtesting
